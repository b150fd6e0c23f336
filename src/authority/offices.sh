#!/usr/bin/env bash
# Makes ontology/offices.ttl anew: who held which national office when.
#
# Usage: src/authority/offices.sh TABLES
# TABLES: a folder with offices.csv, leaders.csv, countries.csv and sources.csv. Needs a build (mvn package) for the class path.
set -euo pipefail
here=$(cd "$(dirname "$0")/../.." && pwd)
[ $# -eq 1 ] || { sed -n '2,5s/^# \{0,1\}//p' "$0" >&2; exit 2; }
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
"$java" -cp "$(cat "$here/target/class-path.txt")" "$here/src/authority/Offices.java" "$1" "$here/ontology/authority.ttl" \
  >"$here/target/offices.ttl"
mv "$here/target/offices.ttl" "$here/ontology/offices.ttl"
