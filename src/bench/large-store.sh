#!/usr/bin/env bash
# Makes a large store to measure on, without reading so many articles: reads 150 that corpus.sh makes
# of the sample texts, multiplies what was read (see LargeStore.java) and loads it. Prints times and
# sizes. 500,000 assertions want some 16 GB of disk, and an hour on two busy cores.
#
# Usage: src/bench/large-store.sh FOLDER [ASSERTIONS [ARTICLES]]   (default: 500000 150)
# The store is FOLDER/store; what has been made is not made again.
set -euo pipefail
[ $# -ge 1 ] || { sed -n '2,/^set/p' "$0" | sed '$d; s/^# \{0,1\}//' >&2; exit 2; }
here=$(cd "$(dirname "$0")/../.." && pwd)
mkdir -p "$1"
work=$(cd "$1" && pwd)
assertions=${2:-500000}
articles=${3:-150}
cd "$here"
java=${JAVA_HOME:+$JAVA_HOME/bin/}java

told() {
  local start=$SECONDS
  "$@"
  echo "  ($((SECONDS - start)) s)"
}

if [ ! -d "$work/seed" ]; then
  rm -rf "$work/corpus" "$work/seed.part"
  told src/bench/corpus.sh "$work/corpus" "$articles" \
    src/examples/*.txt src/test/resources/annotated/*.jsonl
  told ./dixit build --store "$work/seed.part" "$work"/corpus/*.jsonl
  mv "$work/seed.part" "$work/seed"
fi
told "$java" -Xmx4g -cp "target/dixit.jar:$(cat target/class-path-graph.txt)" \
  src/bench/LargeStore.java "$work/seed" "$work/store" "$assertions" 2> >(grep -v SLF4J >&2)
du -sm "$work/store" | awk '{ print $1 " MB " $2 }'
