#!/usr/bin/env bash
# Measures how well the causes of incidents are found.
#   bench/rca.sh FILE        one case a line, as docs/drills.md says
#   bench/rca.sh FILE list   also says what was found in each case
set -eu
file=$(realpath -- "$1")
root=$(cd -- "$(dirname -- "$0")/.." && pwd -P)
cd "$root"
paths=$root/bench/target/paths
mvn -B -q -pl bench -am package -Dmaven.test.skip=true \
    dependency:build-classpath -Dmdep.outputFile="$paths" -Dmdep.includeScope=runtime >&2
exec java -cp "$root/bench/target/classes:$(cat "$paths")" -Ddebrief.packs="$root/packs" debrief.bench.RcaBench "$file" ${2:+"$2"}
