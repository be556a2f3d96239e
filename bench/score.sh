#!/usr/bin/env bash
# Builds the engine and measures how long it takes for one answer. The tables go to standard output.
set -eu
. "$(dirname -- "$0")/classes"
exec java -cp "$classes" -Ddebrief.packs="$root/packs" debrief.bench.ScoreBench
