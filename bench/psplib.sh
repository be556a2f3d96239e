#!/usr/bin/env bash
# Compares the scheduler with the best known schedules of PSPLIB, a second for each instance.
#   bench/psplib.sh DIR [MILLISECONDS]   a folder with j30/, j60/, j30_best_known.tsv and j60_best_known.tsv
set -eu
dir=$(realpath -- "$1")
root=$(cd -- "$(dirname -- "$0")/.." && pwd -P)
cd "$root"
paths=$root/bench/target/paths
mvn -B -q -pl bench -am package -Dmaven.test.skip=true \
    dependency:build-classpath -Dmdep.outputFile="$paths" -Dmdep.includeScope=runtime >&2
exec java -cp "$root/bench/target/classes:$(cat "$paths")" -Ddebrief.packs="$root/packs" debrief.bench.PsplibBench "$dir" ${2:+"$2"}
