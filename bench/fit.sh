#!/usr/bin/env bash
# Refits the rubric on rated answers and prints how well it does on questions it was not fitted on.
#   bench/fit.sh                 prints the figures for calibration/answers.jsonl
#   bench/fit.sh ANSWERS RUBRIC  fits on ANSWERS and writes RUBRIC
set -eu
root=$(cd -- "$(dirname -- "$0")/.." && pwd -P)
answers=$(realpath -- "${1:-$root/calibration/answers.jsonl}")
rubric=${2:+$(realpath -m -- "$2")}
cd "$root"
paths=$root/bench/target/paths
mvn -B -q -pl bench -am package -Dmaven.test.skip=true \
    dependency:build-classpath -Dmdep.outputFile="$paths" -Dmdep.includeScope=runtime >&2
exec java -cp "$root/bench/target/classes:$(cat "$paths")" debrief.bench.FitRubric "$answers" ${rubric:+"$rubric"}
