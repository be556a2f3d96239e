#!/usr/bin/env bash
# Prints how long a PDF takes and how large it is, from the first one on, with the compilers the pages run with.
set -eu
root=$(cd -- "$(dirname -- "$0")/.." && pwd -P)
cd "$root"
paths=$root/bench/target/paths
mvn -B -q -pl bench -am package -Dmaven.test.skip=true \
    dependency:build-classpath -Dmdep.outputFile="$paths" -Dmdep.includeScope=runtime >&2
java -Xshare:auto -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp "$root/bench/target/classes:$(cat "$paths")" debrief.bench.PrintBench
