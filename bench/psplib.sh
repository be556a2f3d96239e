#!/usr/bin/env bash
# Compares the scheduler with the best known schedules of PSPLIB, a second for each instance.
#   bench/psplib.sh DIR [MILLISECONDS]   a folder with j30/, j60/, j30_best_known.tsv and j60_best_known.tsv
set -eu
dir=$(realpath -- "${1:?Name it: $0 DIR}")
. "$(dirname -- "$0")/classes"
exec java -cp "$classes" -Ddebrief.packs="$root/packs" debrief.bench.PsplibBench "$dir" ${2:+"$2"}
