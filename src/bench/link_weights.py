#!/usr/bin/env python3
"""Searches the weights and the threshold by which links of mentions are scored.

    src/bench/link_weights.py GOLD.jsonl LINKS.jsonl SAME-AS.tsv [GOLD LINKS SAME-AS]... [--steps N]

LINKS and SAME-AS are what link-accuracy.sh leaves in target/link-accuracy/. Wanted is the best mean of F1 over
the given texts, of links to names by overlapping spans. The search is random and seeded: the same input gives the
same weights. They are printed as lines for ontology/datasets.ttl, and the F1 of each
"""
import argparse
import json
import random
from urllib.parse import unquote

FEATURES = ["label", "type", "company", "popularity", "prior", "coreference", "authority"]
UNKNOWN = 0.5


def lines(path):
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file if line.strip()]


def plain(iri):
    return unquote(iri.replace("https:", "http:")).replace(" ", "_")


def same(path):
    """A function from an IRI to the one that stands for all that mean the same."""
    other = {}

    def find(iri):
        while iri in other:
            iri = other[iri]
        return iri

    with open(path, encoding="utf-8") as file:
        for line in file:
            one, two = (find(plain(iri)) for iri in line.rstrip("\n").split("\t")[:2])
            if one != two:
                other[one] = two
    return lambda iri: find(plain(iri))


class Texts:
    """What a choice of weights does to some texts with marked links."""

    def __init__(self, gold, links, same_as):
        find = same(same_as)
        marked = {each["id"]: each["links"] for each in lines(gold)}
        self.wanted = sum(self.is_wanted(link) for each in marked.values() for link in each)
        self.mentions = []
        for article in lines(links):
            for mention in article["links"]:
                near = [
                    link
                    for link in marked[article["id"]]
                    if link["start"] < mention["end"] and mention["start"] < link["end"] and link.get("iri")
                ]
                right = {find(link["iri"]) for link in near if self.is_wanted(link)}
                optional = {find(link["iri"]) for link in near} - right
                self.mentions.append(self.choices(mention, lambda iri: self.worth(find(iri), right, optional)))

    @staticmethod
    def is_wanted(link):
        return bool(link.get("iri")) and link.get("form", "name") == "name"

    @staticmethod
    def worth(iri, right, optional):
        """1 for right, 0 for wrong, None for what does not count."""
        return 1 if iri in right else None if iri in optional else 0

    @staticmethod
    def choices(mention, worth):
        """(features, worth) of each candidate; one without features where the weights have no say."""
        candidates = mention["candidates"]
        vouched = any(each["dataset"] == "authority" for each in candidates)
        doubted = not mention["iri"] and not mention["reason"].startswith("the best candidate")
        if vouched or doubted:
            return [(None, worth(mention["iri"]) if mention["iri"] else None)]
        return [([each["features"].get(f, UNKNOWN) for f in FEATURES], worth(each["iri"])) for each in candidates]

    def f1(self, weights, threshold):
        linked = right = 0
        for choices in self.mentions:
            score, worth = max(
                ((1.0, w) if f is None else (sum(map(float.__mul__, weights, f)), w) for f, w in choices),
                key=lambda choice: choice[0],
                default=(0, None),
            )
            if worth is not None and score >= threshold:
                linked += 1
                right += worth
        return 2 * right / max(1, linked + self.wanted)


def search(texts, steps):
    draw = random.Random(1)

    def worth(weights, threshold):
        return sum(each.f1(weights, threshold) for each in texts) / len(texts)

    best, threshold = [1 / len(FEATURES)] * len(FEATURES), 0.5
    value = worth(best, threshold)
    for step in range(steps):
        if step % 3 == 0:
            weights = [draw.expovariate(1) for _ in FEATURES]
            limit = draw.uniform(0.25, 0.65)
        else:
            weights = [max(0.0, weight + draw.gauss(0, 0.04)) for weight in best]
            limit = threshold + draw.gauss(0, 0.02)
        total = sum(weights) or 1
        weights = [weight / total for weight in weights]
        reached = worth(weights, limit)
        if reached > value:
            best, threshold, value = weights, limit, reached
    return best, threshold


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="+")
    parser.add_argument("--steps", type=int, default=2500)
    options = parser.parse_args()
    if len(options.files) % 3:
        parser.error("files come in threes: GOLD LINKS SAME-AS")
    texts = [Texts(*options.files[i : i + 3]) for i in range(0, len(options.files), 3)]
    weights, threshold = search(texts, options.steps)
    for feature, weight in zip(FEATURES, weights):
        print(f"dx:{feature}Feature dx:mentionWeight {weight:.2f} .")
    print(f"dx:mentionThreshold {threshold:.3f}")
    print("F1", *(f"{each.f1(weights, threshold):.3f}" for each in texts))


if __name__ == "__main__":
    main()
