#!/usr/bin/env bash
# How much of a reading's CPU time is Dixit's own (all but the language engine), and how much heap
# lives afterwards. Prints the median of five rounds after two of warming up.
#
# Usage: src/bench/extraction-share.sh [INPUT...]   (default: the sample article)
set -euo pipefail
here=$(cd "$(dirname "$0")/../.." && pwd)
[ $# -gt 0 ] || set -- "$here/src/examples/accession-talks.txt"
"$here/dixit" --version >/dev/null # builds what is missing
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
exec "$java" -Xmx3g -XX:+UseParallelGC -cp "$here/target/dixit.jar:$(cat "$here/target/class-path.txt")" \
  "$here/src/bench/ExtractionShare.java" "$@"
