#!/usr/bin/env bash
# Prints how much is remembered on the day of the interview, with and without a schedule that knows the day.
set -eu
. "$(dirname -- "$0")/classes"
exec java -cp "$classes" debrief.bench.MemoryBench
