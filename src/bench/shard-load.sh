#!/usr/bin/env bash
# How fast shards are loaded into a store, and how large it is, against Jena's own bulk loader on the
# same files, in turn. The shards hold the articles of the examples many times under other names.
#
# Usage: src/bench/shard-load.sh [COPIES [ROUNDS]]   (default: 600 3)
set -euo pipefail
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

./dixit build --store "$work/store" src/examples/*.txt >/dev/null
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
classes="target/dixit.jar:$(cat target/class-path-graph.txt)"
"$java" -Xmx2g -cp "$classes" src/bench/ShardLoadSpeed.java "$work/store" "$work" "${1:-600}" "${2:-3}"
