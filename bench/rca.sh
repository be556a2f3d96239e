#!/usr/bin/env bash
# Measures how well the causes of incidents are found.
#   bench/rca.sh FILE        one case a line, as docs/drills.md says
#   bench/rca.sh FILE list   also says what was found in each case
set -eu
file=$(realpath -- "${1:?Name it: $0 FILE}")
. "$(dirname -- "$0")/classes"
exec java -cp "$classes" -Ddebrief.packs="$root/packs" debrief.bench.RcaBench "$file" ${2:+"$2"}
