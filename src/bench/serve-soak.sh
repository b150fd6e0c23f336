#!/usr/bin/env bash
# Asks a served store for some minutes, from a process of its own and over loopback only: good
# requests, and hostile ones among them, one in twenty. Prints how many good ones failed, how long
# they took, and what memory the server held from minute to minute.
#
# Usage: src/bench/serve-soak.sh [SECONDS [STORE [CLIENTS]]]   (default: 600, a store of the sample articles, 4)
set -euo pipefail
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server" 2>/dev/null; rm -rf "$work"' EXIT

seconds=${1:-600}
store=${2:-$work/store}
clients=${3:-4}
[ -d "$store" ] || ./dixit build --store "$store" src/examples/*.txt >/dev/null

DIXIT_JAVA_OPTS=${DIXIT_JAVA_OPTS:--Xmx512m} \
  ./dixit serve --store "$store" --port 0 --timeout 1s >"$work/out" 2>"$work/err" &
server=$!
for _ in $(seq 120); do
  grep -q 'served at' "$work/out" && break
  kill -0 "$server" || { cat "$work/err" >&2; exit 1; }
  sleep 0.5
done
address=$(sed -n 's/.*served at //p' "$work/out")

"${JAVA_HOME:+$JAVA_HOME/bin/}java" -Xmx128m src/bench/ServeSoak.java "$address" "$seconds" "$clients"

kill "$server"
code=0
wait "$server" || code=$?
server=
echo "The server ended with code $code."
cat "$work/err" >&2
