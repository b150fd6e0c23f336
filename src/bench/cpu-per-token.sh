#!/usr/bin/env bash
# What reading costs: CPU time of the whole process for each token, and the heap that lives
# afterwards, of Dixit and of CoreNLP's default chain (tokenize,pos,lemma,ner,depparse,coref with
# coref.algorithm=fastneural and ner.applyFineGrained=false), each in a process of its own, after
# two rounds of warming up. Then Dixit in two threads with the one pipeline. The last line is the
# ratio of the two CPU times.
#
# Usage: src/bench/cpu-per-token.sh [INPUT...]   (default: the sample article; better: a JSON Lines
# file or folder with a dozen articles of the length you read)
set -euo pipefail
here=$(cd "$(dirname "$0")/../.." && pwd)
[ $# -gt 0 ] || set -- "$here/src/examples/accession-talks.txt"
"$here/dixit" --version >/dev/null # builds what is missing
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
measure() {
  local chain=$1 threads=$2
  shift 2
  "$java" -Xmx3g -XX:+UseParallelGC -XX:ParallelGCThreads=2 \
    -cp "$here/target/dixit.jar:$(cat "$here/target/class-path.txt")" \
    "$here/src/bench/CpuPerToken.java" "$chain" "$threads" "$@" 2>/dev/null
}
dixit=$(measure dixit 1 "$@")
echo "$dixit"
measure dixit 2 "$@"
corenlp=$(measure corenlp 1 "$@")
echo "$corenlp"
figure() { sed 's|.* \([0-9.]*\) CPU ms/token.*|\1|' <<<"$1"; }
awk "BEGIN { printf \"Dixit takes %.2f of the chain's CPU time\n\", $(figure "$dixit") / $(figure "$corenlp") }"
