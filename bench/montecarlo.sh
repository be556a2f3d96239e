#!/usr/bin/env bash
# Measures how many samples of a network of 60 tasks are drawn in a second on one core.
set -eu
root=$(cd -- "$(dirname -- "$0")/.." && pwd -P)
cd "$root"
paths=$root/bench/target/paths
mvn -B -q -pl bench -am package -Dmaven.test.skip=true \
    dependency:build-classpath -Dmdep.outputFile="$paths" -Dmdep.includeScope=runtime >&2
exec java -cp "$root/bench/target/classes:$(cat "$paths")" -Ddebrief.packs="$root/packs" debrief.bench.MonteCarloBench
