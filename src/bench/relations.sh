#!/usr/bin/env bash
# Direct relations against KnowledgeNet and Re-DocRED: precision, recall and F1 by property.
#
# Usage: src/bench/relations.sh DATA_DIR [FIRST|SECOND] [--errors]
# DATA_DIR holds knowledgenet/facts-dev.jsonl and re-docred/relations-dev80.jsonl. FIRST and SECOND
# are the documents on odd and on even lines; without either all are read. Only properties that say
# what Dixit's say are judged; the table of them is in RelationGoldFiles.java.
set -euo pipefail
here=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
[ $# -ge 1 ] || { sed -n '2,8s/^# \{0,1\}//p' "$0" >&2; exit 2; }
data=$1 half=ALL
shift
case ${1:-} in FIRST | SECOND) half=$1; shift ;; esac
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
"$java" -cp "$(cat "$here/target/class-path.txt")" "$here/src/bench/RelationGoldFiles.java" "$data" "$half" "$work"
for set in knowledgenet re-docred; do
  echo "$set, $half"
  "$here/dixit" evaluate --relations "$@" "$work/$set.jsonl"
  echo
done
