#!/usr/bin/env bash
# Fits the rubric on the answers of calibration/ (the two sets together) and writes it where the engine reads it.
#   bench/fit.sh                            fits on the project's own answers
#   bench/fit.sh ANSWERS CHANGED RUBRIC     fits on other answers, and writes RUBRIC
# How well it does on questions it was not fitted on: ./debrief calibrate FILE --cross-validate
set -eu
root=$(cd -- "$(dirname -- "$0")/.." && pwd -P)
own=$root/bench/target/fit
mkdir -p "$own"
cat "$root"/calibration/answers.jsonl "$root"/calibration/more-answers.jsonl >"$own/answers.jsonl"
cat "$root"/calibration/counterfactuals.jsonl "$root"/calibration/more-counterfactuals.jsonl >"$own/changed.jsonl"
answers=$(realpath -- "${1:-$own/answers.jsonl}")
changed=$(realpath -- "${2:-$own/changed.jsonl}")
rubric=$(realpath -m -- "${3:-$root/engine/src/main/resources/debrief/engine/rating/rubric.tsv}")
. "$(dirname -- "$0")/classes"
exec java -cp "$classes" debrief.bench.FitRubric "$answers" "$changed" "$rubric"
