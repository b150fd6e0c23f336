#!/usr/bin/env bash
# How long a synthesised dataset of so many labels takes to be indexed with a heap of 1 GB, how large
# the index is, and how long an answer takes, names with a slip included.
#
# Usage: src/bench/link-index.sh [LABELS [FOLDER]]   (default: 1000000, a temporary folder)
set -euo pipefail
cd "$(dirname "$0")/../.."
labels=${1:-1000000}
work=${2:-$(mktemp -d)}
[ $# -ge 2 ] || trap 'rm -rf "$work"' EXIT

./dixit --version >/dev/null
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
classes="target/dixit.jar:$(cat target/class-path-graph.txt)"
# Every second thing has two labels.
things=$((labels * 2 / 3))

"$java" -cp "$classes" src/bench/LinkIndex.java dump "$work/dump.nt" "$things"
start=${EPOCHREALTIME/./}
DIXIT_JAVA_OPTS=-Xmx1g ./dixit link index bench "$work/dump.nt" --index "$work/index" >"$work/told"
echo "indexed     $(cut -d ' ' -f 2- "$work/told" | sed 's/, in .*//')"
echo "dump        $(du -m "$work/dump.nt" | cut -f 1) MB"
echo "time        $(((${EPOCHREALTIME/./} - start) / 1000000)) s, heap 1 GB at most"
echo "size        $(du -sm "$work/index" | cut -f 1) MB"
"$java" -Xmx1g -cp "$classes" src/bench/LinkIndex.java search "$work/index" bench "$things"
