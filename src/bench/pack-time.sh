#!/usr/bin/env bash
# How long each shipped question takes on a store, in one process: as wide as it goes, and for the
# one name with the most assertions. Prints the medians, the slowest first.
#
# Usage: src/bench/pack-time.sh STORE [ROUNDS [SECONDS [QUERY...]]]   (default: 3 rounds, 60 s each at most)
set -euo pipefail
[ $# -ge 1 ] || { sed -n '2,/^set/p' "$0" | sed '$d; s/^# \{0,1\}//' >&2; exit 2; }
store=$(cd "$1" && pwd)
cd "$(dirname "$0")/../.."
./dixit --version >/dev/null # builds what is missing
"${JAVA_HOME:+$JAVA_HOME/bin/}java" -Xmx4g -cp "target/dixit.jar:$(cat target/class-path-graph.txt)" \
  src/bench/PackTime.java "$store" "${2:-3}" "${3:-60}" "${@:4}" 2> >(grep -v SLF4J >&2)
