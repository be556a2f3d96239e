#!/usr/bin/env bash
# Two hundred interviews at once on this computer: each saves its draft every two seconds and asks for the live panel every
# second. Prints how long both take, kills the server in the middle, and looks for each draft it had acknowledged.
# PEOPLE, WARMING and SECONDS_MEASURED change the numbers. Loopback only; about two minutes.
set -eu
. "$(dirname -- "$0")/classes"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/data"
"$root/debrief" doctor >&2 || true
nproc | sed 's/$/ cores, the load runs on the same ones/'
java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp "$classes" debrief.bench.InterviewLoad \
    "$root/debrief" "$work/data" "${PEOPLE:-200}" "${WARMING:-20}" "${SECONDS_MEASURED:-20}"
