#!/usr/bin/env bash
# How soon a new drill is on the page, and the page after the call: five cases of each drill and difficulty, each dealt once, in a
# server that is started for it. CASES changes their number. Loopback only; about two minutes.
set -eu
. "$(dirname -- "$0")/classes"
work=$(mktemp -d)
server=
finish() {
    [ -z "$server" ] || kill "$server" 2>/dev/null || true
    rm -rf "$work"
}
trap finish EXIT
"$root/debrief" doctor >&2 || true
"$root/debrief" run --port 0 --data "$work/data" >"$work/out" 2>"$work/err" &
server=$!
for _ in $(seq 600); do
    grep -q '^http://' "$work/out" && break
    kill -0 "$server" 2>/dev/null || { cat "$work/err" >&2; exit 1; }
    sleep 0.1
done
java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp "$classes" debrief.bench.DrillPagesBench \
    "$(grep '^http://' "$work/out")" "${CASES:-5}"
