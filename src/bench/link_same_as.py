"""Pairs of IRIs of Wikidata and DBpedia that mean one thing, for scoring: the authority's own labels, where they are
titles, the labels that gold gives beside IRIs of Wikidata, and a table of titles that differ from labels.

Usage: link_same_as.py GOLD.jsonl LINKS.jsonl TITLES.tsv > SAME-AS.tsv
"""

import json
import sys

WIKIDATA = "http://www.wikidata.org/entity/"
DBPEDIA = "http://dbpedia.org/resource/"


def main(gold, links, table):
    labels = {}
    for line in open(gold, encoding="utf-8"):
        for link in json.loads(line)["links"]:
            if link.get("label") and link.get("iri"):
                labels.setdefault(link["iri"], set()).add(link["label"])
    for line in open(links, encoding="utf-8"):
        for link in json.loads(line)["links"]:
            for candidate in link["candidates"]:
                if candidate["dataset"] == "authority":
                    labels.setdefault(candidate["iri"], set()).add(candidate["label"])
    titles = {}
    for line in open(table, encoding="utf-8"):
        entity, title = line.rstrip("\n").split("\t")
        titles.setdefault(WIKIDATA + entity, set()).add(title)
    for iri in sorted(set(labels) | set(titles)):
        for title in sorted(titles.get(iri) or {label.replace(" ", "_") for label in labels[iri]}):
            print(iri + "\t" + DBPEDIA + title)


main(*sys.argv[1:])
