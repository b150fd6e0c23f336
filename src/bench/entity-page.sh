#!/usr/bin/env bash
# How long pages of entities and their API take on a served store, asked by several clients at once
# from a process of its own: the names with the most assertions and some with fewer, and with them
# the pages that a reader opens first. Prints medians and 95th percentiles.
#
# Usage: src/bench/entity-page.sh STORE [SECONDS [CLIENTS]]   (default: 60 s, 8 clients)
set -euo pipefail
[ $# -ge 1 ] || { sed -n '2,/^set/p' "$0" | sed '$d; s/^# \{0,1\}//' >&2; exit 2; }
store=$(cd "$1" && pwd)
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server" 2>/dev/null; rm -rf "$work"' EXIT

DIXIT_JAVA_OPTS=${DIXIT_JAVA_OPTS:--Xmx2g} \
  ./dixit serve --store "$store" --port 0 --timeout 10m >"$work/out" 2>"$work/err" &
server=$!
for _ in $(seq 240); do
  grep -q 'served at' "$work/out" && break
  kill -0 "$server" || { cat "$work/err" >&2; exit 1; }
  sleep 0.5
done
address=$(sed -n 's/.*served at //p' "$work/out")

"${JAVA_HOME:+$JAVA_HOME/bin/}java" -Xmx256m -cp "$(tr : '\n' <target/class-path.txt | grep '/gson-')" \
  src/bench/EntityPage.java "$address" "${2:-60}" "${3:-8}"

kill "$server"
wait "$server" || true
server=
cat "$work/err" >&2
