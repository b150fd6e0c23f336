#!/usr/bin/env bash
# How right the links of mentions are, on texts with links that somebody has marked.
#
# Usage: src/bench/link-accuracy.sh SCORER GOLD.jsonl [--given-mentions] [--index DIR]... \
#          [--models JAR] [-- SCORER-OPTION...]
#
#   SCORER      a Python program that takes GOLD, PREDICTED, options, and --same-as with pairs of IRIs
#   GOLD.jsonl  {"id", "text", "links": [{"start", "end", "iri"}]} a line, IRIs of DBpedia or Wikidata
#
# Gold may have IRIs of DBpedia where the authority has those of Wikidata, or the other way round. Pairs of
# them are taken from the authority's labels, from the labels that gold gives, and from link-titles.tsv; with
# --models also titles of gold that the wikidict has under an older name.
# The predictions, with all features, are left in target/link-accuracy/.
set -euo pipefail
here=$PWD
cd "$(dirname "$0")/../.."
absolute() { case $1 in /*) echo "$1" ;; *) echo "$here/$1" ;; esac; }
[ $# -ge 2 ] || { sed -n '4,5s/^# //p' src/bench/link-accuracy.sh >&2; exit 2; }
scorer=$(absolute "$1")
gold=$(absolute "$2")
shift 2
options=()
given=()
models=()
while [ $# -gt 0 ]; do
  case $1 in
    --given-mentions) options+=(--given-mentions "$gold"); given=(--given-mentions); shift ;;
    --index) options+=(--index "$(absolute "$2")"); shift 2 ;;
    --models) models=("$(absolute "$2")"); shift 2 ;;
    --) shift; break ;;
    *) echo "unknown option $1" >&2; exit 2 ;;
  esac
done

out=target/link-accuracy
mkdir -p "$out"
python3 - "$gold" >"$out/articles.jsonl" <<'PYTHON'
import json, sys
for line in open(sys.argv[1], encoding="utf-8"):
    gold = json.loads(line)
    article = {key: gold[key] for key in ("id", "text") if key in gold}
    if len(str(gold.get("date") or "")) == 10:
        article["date"] = gold["date"]
    print(json.dumps(article, ensure_ascii=False))
PYTHON
./dixit link mentions "${options[@]}" "$out/articles.jsonl" >"$out/links.jsonl"
python3 src/bench/link_same_as.py "$gold" "$out/links.jsonl" src/bench/link-titles.tsv "${models[@]}" >"$out/same-as.tsv"
python3 "$scorer" "$gold" "$out/links.jsonl" --same-as "$out/same-as.tsv" "${given[@]}" "$@"
