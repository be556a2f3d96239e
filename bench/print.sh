#!/usr/bin/env bash
# Prints how long a PDF takes and how large it is, from the first one on, with the compilers the pages run with.
set -eu
. "$(dirname -- "$0")/classes"
java -Xshare:auto -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp "$classes" debrief.bench.PrintBench
