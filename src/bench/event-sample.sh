#!/usr/bin/env bash
# Draws events at random from texts, to be read by hand: are event, type and roles right?
#
# Usage: src/bench/event-sample.sh TEXTS.jsonl [HOW_MANY] [SEED] >sample.csv 2>to-read.txt
# TEXTS: {"id","text","date"}. The table names events by offsets and holds none of the words.
set -euo pipefail
here=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
[ $# -ge 1 ] || { sed -n '2,6s/^# \{0,1\}//p' "$0" >&2; exit 2; }
"$here/dixit" extract --events --own-voice "$1" >"$work/events.jsonl" 2>/dev/null
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
"$java" -cp "$(cat "$here/target/class-path.txt")" "$here/src/bench/EventSample.java" "$1" "$work/events.jsonl" "${2:-150}" "${3:-2026}"
