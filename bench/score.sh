#!/usr/bin/env bash
# Builds the engine and measures how long it takes for one answer. The tables go to standard output.
set -eu
root=$(cd -- "$(dirname -- "$0")/.." && pwd -P)
cd "$root"
paths=$root/bench/target/paths
mvn -B -q -pl bench -am package -Dmaven.test.skip=true \
    dependency:build-classpath -Dmdep.outputFile="$paths" -Dmdep.includeScope=runtime >&2
exec java -cp "$root/bench/target/classes:$(cat "$paths")" -Ddebrief.packs="$root/packs" debrief.bench.ScoreBench
