#!/usr/bin/env bash
# Deals, solves and plays a thousand seeds of every drill, or so many of those that are named. The last column is the start of a SHA-256 of
# all that was shown, solved and played: with JAVA_TOOL_OPTIONS=-XX:TieredStopAtLevel=1, or on another computer, it has to be the same.
#   bench/drills.sh [SEEDS [ID...]]
#   bench/drills.sh rivals SEEDS     triage: the policy beside greedy and random play
set -eu
. "$(dirname -- "$0")/classes"
exec java -cp "$classes" -Ddebrief.packs="$root/packs" debrief.bench.DrillsBench "${@:-1000}"
