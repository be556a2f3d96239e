#!/usr/bin/env bash
# Prints how long one search takes in a bank of ten thousand questions, with the JVM's own compilers and with the first alone.
set -eu
root=$(cd -- "$(dirname -- "$0")/.." && pwd -P)
cd "$root"
paths=$root/bench/target/paths
mvn -B -q -pl bench -am package -Dmaven.test.skip=true \
    dependency:build-classpath -Dmdep.outputFile="$paths" -Dmdep.includeScope=runtime >&2
for compilers in -XX:+TieredCompilation -XX:TieredStopAtLevel=1; do
    echo "$compilers"
    java "$compilers" -cp "$root/bench/target/classes:$(cat "$paths")" debrief.bench.SearchBench packs
done
