#!/usr/bin/env bash
# How long a query takes from the first byte of the command to the last of its answer, the whole
# process: `dixit query who-said-what` against Jena's own `tdb2.tdbquery` with the same query on the
# same store, in turn. Prints the medians and their ratio.
#
# Usage: src/bench/query-start.sh [STORE [RUNS]]   (default: a store of the sample article, 15 runs)
set -euo pipefail
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

store=${1:-$work/store}
runs=${2:-15}
[ -d "$store" ] || ./dixit build --store "$store" src/examples/accession-talks.txt >/dev/null

mvn -q -B dependency:build-classpath -DincludeScope=test -Dmdep.outputFile="$work/class-path" >&2
./dixit query who-said-what --show >"$work/query.rq"
java=${JAVA_HOME:+$JAVA_HOME/bin/}java

dixit() { ./dixit query who-said-what --store "$store" --format csv; }
tdbquery() {
  "$java" -cp "$(cat "$work/class-path")" tdb2.tdbquery \
    --loc "$store/tdb2" --query "$work/query.rq" --results csv
}

milliseconds() {
  local start=${EPOCHREALTIME/./}
  "$1" >"$work/answer-$1"
  echo $(((${EPOCHREALTIME/./} - start) / 1000))
}

median() { sort -n "$1" | sed -n "$(((runs + 1) / 2))p"; }

dixit >/dev/null   # makes the class archive where it is missing
for _ in $(seq "$runs"); do
  milliseconds dixit >>"$work/dixit"
  milliseconds tdbquery >>"$work/tdbquery"
done
[ "$(wc -l <"$work/answer-dixit")" -eq "$(wc -l <"$work/answer-tdbquery")" ] ||
  echo "The two answers differ in their number of rows." >&2

ours=$(median "$work/dixit")
theirs=$(median "$work/tdbquery")
printf 'median of %d runs: dixit query %d ms, tdb2.tdbquery %d ms, ratio %s\n' \
  "$runs" "$ours" "$theirs" "$(awk "BEGIN { printf \"%.2f\", $ours / $theirs }")"
