#!/usr/bin/env bash
# Makes a corpus to try runs with: N articles out of the paragraphs of texts of your own, with the
# lengths of those texts unless you say another, the same for the same seed. With BROKEN, so many in
# a hundred are broken in ten ways by turns; FOLDER.broken.tsv names the place of each and the kind
# of reject that it must become.
#
# Usage: src/bench/corpus.sh FOLDER N INPUT...
# Environment: WORDS (length of an article; default: as the inputs), BROKEN (in a hundred; default
# 0), SEED (default 1)
set -euo pipefail
here=$(cd "$(dirname "$0")/../.." && pwd)
[ $# -ge 3 ] || { sed -n '2,/^set/p' "$0" | sed '$d; s/^# \{0,1\}//' >&2; exit 2; }
folder=$1 number=$2
shift 2
[ ! -e "$folder" ] || { echo "$folder is there already; name another folder." >&2; exit 2; }
"$here/dixit" --version >/dev/null # builds what is missing
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
"$java" -Dfile.encoding=UTF-8 -cp "$here/target/dixit.jar:$(cat "$here/target/class-path.txt")" \
  "$here/src/bench/Corpus.java" \
  "$folder" "$number" "${WORDS:-0}" "${BROKEN:-0}" "${SEED:-1}" "$@" 2> >(grep -v SLF4J >&2)
