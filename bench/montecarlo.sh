#!/usr/bin/env bash
# Measures how many samples of a network of 60 tasks are drawn in a second on one core.
set -eu
. "$(dirname -- "$0")/classes"
exec java -cp "$classes" -Ddebrief.packs="$root/packs" debrief.bench.MonteCarloBench
