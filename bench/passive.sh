#!/usr/bin/env bash
# Prints how many passives are found in sentences whose passives people have marked.
#   bench/passive.sh FILE        a tab-separated table with a head line: sentence, 1 for passive or 0
#   bench/passive.sh FILE list   also names what went wrong in the half that was worked on
set -eu
file=$(realpath -- "$1")
root=$(cd -- "$(dirname -- "$0")/.." && pwd -P)
cd "$root"
paths=$root/bench/target/paths
mvn -B -q -pl bench -am package -Dmaven.test.skip=true \
    dependency:build-classpath -Dmdep.outputFile="$paths" -Dmdep.includeScope=runtime >&2
exec java -cp "$root/bench/target/classes:$(cat "$paths")" debrief.bench.PassiveBench "$file" ${2:+"$2"}
