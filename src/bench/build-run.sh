#!/usr/bin/env bash
# What a build over a corpus does over time: articles a second and heap in each tenth of the run,
# processor use, and disk for each quad afterwards against Jena's own bulk loader (tdb2.tdbloader)
# on the same N-Quads. On a shared machine processor use is less than it could be; compare the
# tenths with each other and the two sizes.
#
# Usage: src/bench/build-run.sh CORPUS
# Environment: THREADS (default: one for each processor), DIXIT_JAVA_OPTS (such as -Xmx2g)
set -euo pipefail
here=$(cd "$(dirname "$0")/../.." && pwd)
corpus=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$here/dixit" --version >/dev/null # builds what is missing
java=${JAVA_HOME:+$JAVA_HOME/bin/}java

TIMEFORMAT='%R %U %S'
{ time "$here/dixit" build --progress json ${THREADS:+--threads "$THREADS"} --store "$work/store" \
  "$corpus" >"$work/out" 2>"$work/progress" || true; } 2>"$work/time"
cat "$work/out"
read -r real user system <"$work/time"
awk -v real="$real" -v cpu="$(awk "BEGIN { print $user + $system }")" -v cores="$(nproc)" 'BEGIN {
  printf "%.0f s, %.0f s of processor: %.0f %% of %d cores, loading included\n",
    real, cpu, 100 * cpu / real / cores, cores }'

# The least heap within a tenth of the run is near what lives then.
grep -o '"seconds":.*' "$work/progress" | grep '"heapBytes"' |
  sed 's/.*"seconds":\([0-9]*\),"articles":\([0-9]*\).*"heapBytes":\([0-9]*\).*/\1 \2 \3/;s/^"seconds":\([0-9]*\),"articles":\([0-9]*\).*"heapBytes":\([0-9]*\).*/\1 \2 \3/' |
  awk '$2 > 0 { if (!n) { first = $1; before = $2 } n++; s[n] = $1; a[n] = $2; h[n] = $3 }
    END {
      print "tenth  articles/s  least heap, MB"
      for (t = 1; t <= 10; t++) {
        from = int((t - 1) * n / 10) + 1; to = int(t * n / 10); low = 0
        for (i = from; i <= to; i++) if (!low || h[i] < low) low = h[i]
        if (to > from) printf "%5d  %10.2f  %14.0f\n", t, (a[to] - a[from]) / (s[to] - s[from]), low / 1048576
      }
    }'

"$here/dixit" export --store "$work/store" --format nquads >"$work/all.nq"
quads=$(wc -l <"$work/all.nq")
ours=$(find "$work/store" -type f -printf '%s\n' | awk '{ s += $1 } END { print s }')
(cd "$here" && mvn -q -B -o dependency:build-classpath -DincludeScope=test \
  -Dmdep.outputFile="$work/class-path") >&2
"$java" -cp "$(cat "$work/class-path")" tdb2.tdbloader --loader=phased --loc "$work/loaded" \
  "$work/all.nq" >/dev/null 2>&1
theirs=$(find "$work/loaded" -type f -printf '%s\n' | awk '{ s += $1 } END { print s }')
awk -v q="$quads" -v a="$ours" -v b="$theirs" 'BEGIN {
  printf "%d quads: %.0f bytes each, by the bulk loader %.0f: %.2f\n", q, a / q, b / q, a / b }'
