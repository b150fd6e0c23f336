#!/usr/bin/env bash
# Makes ontology/places.ttl, bodies.ttl, bodies-sa.ttl and parties.ttl anew: cities, regions, public bodies and parties.
#
# Usage: src/authority/names.sh TABLES
# TABLES: a folder with cities.csv, countries.csv, organisations.csv, parties.csv, people.csv, legislators.csv and
# by-sa/organisations-supranational.csv. Needs a build (mvn package) for the class path.
set -euo pipefail
here=$(cd "$(dirname "$0")/../.." && pwd)
[ $# -eq 1 ] || { sed -n '2,6s/^# \{0,1\}//p' "$0" >&2; exit 2; }
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
"$java" -cp "$here/target/classes:$(cat "$here/target/class-path.txt")" "$here/src/authority/Names.java" "$1" "$here/ontology"
