#!/usr/bin/env bash
# Whether a build that is killed (kill -9) again and again, and started again each time, comes to
# the same store as one that nobody disturbs: the sorted N-Quads but for the times of runs, the
# rejects, and what a corpus says must be rejected (FOLDER.broken.tsv of corpus.sh) are compared.
# Prints how many kills hit a working process and how far each came. Exit code 1 if there is any
# difference.
#
# Usage: src/bench/kill-resume.sh CORPUS [KILLS]   (default: 10)
# Environment: BATCH (quads a commit; default 5000, few, so that there is much to resume), SEED,
# SHORTEST and LONGEST (seconds before a kill; default 12 and 45: loading takes some ten)
set -euo pipefail
here=$(cd "$(dirname "$0")/../.." && pwd)
corpus=$1 kills=${2:-10} batch=${BATCH:-5000}
shortest=${SHORTEST:-12} longest=${LONGEST:-45}
RANDOM=${SEED:-1}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

build() { "$here/dixit" build --store "$1" --batch "$batch" "$corpus" >"$1.out" 2>"$1.err"; }
stored() { "$here/dixit" stats --store "$1" 2>/dev/null | awk '$1 == "articles" { print $2 }'; }
quads() {
  "$here/dixit" export --store "$1" --format nquads --no-vocabulary |
    grep -v 'prov#endedAtTime>' | LC_ALL=C sort >"$1.nq"
}
rejects() { sed 's/,"when":.*//' "$1.rejects.jsonl" 2>/dev/null | LC_ALL=C sort >"$1.rejects" || true; }

"$here/dixit" --version >/dev/null # builds what is missing
hit=0
for kill in $(seq "$kills"); do
  build "$work/killed" &
  pid=$!
  sleep $((shortest + RANDOM % (longest - shortest + 1)))
  java=$(pgrep -P "$pid" || true)
  if [ -n "$java" ] && kill -9 $java 2>/dev/null; then hit=$((hit + 1)); fi
  wait "$pid" 2>/dev/null || true
  echo "kill $kill: $(stored "$work/killed") articles stored"
done
code=0
build "$work/killed" || code=$?
echo "after the last, to the end: exit code $code; $(head -n 1 "$work/killed.out")"
code=0
build "$work/calm" || code=$?
echo "undisturbed: exit code $code; $(head -n 1 "$work/calm.out")"

for store in killed calm; do
  quads "$work/$store"
  rejects "$work/$store"
done
different=0
cmp -s "$work/killed.nq" "$work/calm.nq" || different=1
[ "$different" = 0 ] || diff "$work/killed.nq" "$work/calm.nq" | head -n 10
if ! diff "$work/killed.rejects" "$work/calm.rejects" >"$work/diff"; then
  different=1
  head -n 10 "$work/diff"
fi
if [ -f "$corpus.broken.tsv" ]; then
  cut -f 1,2 "$corpus.broken.tsv" | LC_ALL=C sort >"$work/expected"
  sed 's/^{"place":"\([^"]*\)".*"kind":"\([^"]*\)".*/\1\t\2/' "$work/killed.rejects" |
    LC_ALL=C sort >"$work/found"
  if ! diff "$work/expected" "$work/found" >"$work/diff"; then
    different=1
    head -n 10 "$work/diff"
  fi
  echo "$(wc -l <"$work/expected") inputs are broken, $(cut -f 3 "$corpus.broken.tsv" | sort -u | wc -l) ways"
fi
echo "$hit of $kills kills hit a working process; $(wc -l <"$work/calm.nq") quads," \
  "$(stored "$work/calm") articles, $(wc -l <"$work/calm.rejects") rejects:" \
  "$([ "$different" = 0 ] && echo the same || echo DIFFERENT)"
exit "$different"
