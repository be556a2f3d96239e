#!/usr/bin/env bash
# Prints how many passives are found in sentences whose passives people have marked.
#   bench/passive.sh FILE        a tab-separated table with a head line: sentence, 1 for passive or 0
#   bench/passive.sh FILE list   also names what went wrong in the half that was worked on
set -eu
file=$(realpath -- "${1:?Name it: $0 FILE}")
. "$(dirname -- "$0")/classes"
exec java -cp "$classes" debrief.bench.PassiveBench "$file" ${2:+"$2"}
