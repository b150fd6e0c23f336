#!/usr/bin/env bash
# How many sources that are pronouns or descriptions get the name that they stand for, and how many
# of those are right.
#
# Usage: src/bench/source-names.sh GOLD.jsonl [PRED.jsonl]
# GOLD: {"id","text","attributions":[{"source":[[s,e]],"name":"full name"}]}; offsets as in `dixit
# extract`, whose output for GOLD is PRED. Without PRED it is made here.
set -euo pipefail
here=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
[ $# -ge 1 ] || { sed -n '2,8s/^# \{0,1\}//p' "$0" >&2; exit 2; }
predicted=${2:-$work/predicted.jsonl}
[ $# -gt 1 ] || "$here/dixit" extract "$1" >"$predicted"
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
"$java" -cp "$(cat "$here/target/class-path.txt")" "$here/src/bench/SourceNames.java" "$1" "$predicted"
