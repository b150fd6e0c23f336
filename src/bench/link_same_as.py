"""Pairs of IRIs that mean one thing, for scoring.

Wikidata and DBpedia: the authority's labels, where they are titles, the labels that gold gives beside IRIs of Wikidata, and
a table of titles that differ from labels. With the jar of the wikidict also titles of gold that the wikidict, being
older, does not have, each with the title that it gives for these very words in at least half of all links.

Usage: link_same_as.py GOLD.jsonl LINKS.jsonl TITLES.tsv [MODELS.jar] > SAME-AS.tsv
"""

import gzip
import json
import sys
import zipfile

WIKIDATA = "http://www.wikidata.org/entity/"
DBPEDIA = "http://dbpedia.org/resource/"


def lines(path):
    with open(path, encoding="utf-8") as file:
        yield from file


def renamed(titles, jar):
    """Titles that the wikidict lacks, with the one that it has instead."""
    had = set()
    instead = {}
    with zipfile.ZipFile(jar) as models:
        name = next(n for n in models.namelist() if n.endswith("wikidict.tab.gz"))
        with gzip.open(models.open(name), "rt", encoding="utf-8", errors="replace") as entries:
            for entry in entries:
                words, title, share = entry.rstrip("\n").split("\t")
                if title in titles:
                    had.add(title)
                if float(share) >= 0.5 and words.replace(" ", "_") in titles:
                    instead[words.replace(" ", "_")] = title
    return {title: other for title, other in instead.items() if title not in had}


def main(gold, links, table, jar=None):
    labels = {}
    wanted = set()
    for line in lines(gold):
        for link in json.loads(line)["links"]:
            iri = link.get("iri") or ""
            if link.get("label") and iri:
                labels.setdefault(iri, set()).add(link["label"])
            if iri.startswith(DBPEDIA):
                wanted.add(iri[len(DBPEDIA):])
    for line in lines(links):
        for link in json.loads(line)["links"]:
            for candidate in link["candidates"]:
                if candidate["dataset"] == "authority":
                    labels.setdefault(candidate["iri"], set()).add(candidate["label"])
    titles = {}
    for line in lines(table):
        entity, title = line.rstrip("\n").split("\t")
        titles.setdefault(WIKIDATA + entity, set()).add(title)
    for iri in sorted(set(labels) | set(titles)):
        for title in sorted(titles.get(iri) or {label.replace(" ", "_") for label in labels[iri]}):
            print(iri + "\t" + DBPEDIA + title)
    for title, other in sorted(renamed(wanted, jar).items() if jar else ()):
        print(DBPEDIA + title + "\t" + DBPEDIA + other)


main(*sys.argv[1:])
