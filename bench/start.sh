#!/usr/bin/env bash
# Prints how fast Debrief starts, what it needs and how much it carries, as docs/decisions/0004-the-script.md shows it.
# Best of five, because other programs only ever make it slower. Needs curl, and ports 18461 to 18469 free.
set -eu
root=$(cd -- "$(dirname -- "$0")/.." && pwd -P)
work=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server" 2>/dev/null; rm -rf "$work"' EXIT

printf '%s\n' "We were nine weeks late because the schema team had no owner. I stopped the rollout and moved two engineers to it. We shipped in May, from 40 errors a day to 3." >"$work/answer.txt"

now() { date +%s%N; }
least() { sort -n | sed -n 1p; }
seconds() { awk -v n="$1" 'BEGIN { printf "%.2f s", n / 1e9 }'; }

# after COMMAND...: nanoseconds a command takes.
after() {
    local began
    began=$(now)
    "$@" >/dev/null 2>&1
    printf '%s\n' $(($(now) - began))
}

five() { for _ in 1 2 3 4 5; do "$@"; done | least; }

score() { "$root/debrief" score "$work/answer.txt" --question "Tell me about a program that was late."; }
plain_score() {
    java -Xshare:off -Ddebrief.packs="$root/packs" -jar "$root/cli/target/debrief-cli.jar" score "$work/answer.txt" --question "Tell me about a program that was late."
}

port=18460
# page DATA: nanoseconds from the command to the first page; leaves the server's id in $server.
page() {
    local began address tries=0
    port=$((port + 1))
    rm -f "$work/address"
    began=$(now)
    "$root/debrief" run --data "$1" --port $port >"$work/address" 2>"$work/errors" &
    server=$!
    until [ -s "$work/address" ]; do
        tries=$((tries + 1))
        [ $tries -lt 3000 ] || { cat "$work/errors" >&2; exit 1; }
        sleep 0.01
    done
    address=$(sed -n 1p "$work/address")
    curl -sfL -c "$work/cookies" -b "$work/cookies" -o /dev/null "$address"
    took=$(($(now) - began))
}
quit() {
    kill "$server"
    wait "$server" 2>/dev/null || true
    server=
}

score >/dev/null 2>&1
"$root/debrief" package >/dev/null 2>&1

printf 'first score at the prompt            %s\n' "$(seconds "$(five after score)")"
printf '  with neither archive nor C1 alone  %s\n' "$(seconds "$(five after plain_score)")"

page "$work/data"
printf 'first page, the very first start     %s\n' "$(seconds "$took")"
quit
best=
for n in 1 2 3 4 5; do
    page "$work/data"
    if [ -z "$best" ] || [ "$took" -lt "$best" ]; then best=$took; fi
    [ $n = 5 ] || quit
done
printf 'first page, from the second start on %s\n' "$(seconds "$best")"
curl -sf -b "$work/cookies" -o /dev/null "http://127.0.0.1:$port/?[1-1000]"
printf 'memory after 1,000 requests          %s MB\n' $(($(ps -o rss= -p "$server") / 1024))
quit

zip=$(ls -t "$root"/dist/debrief-*.zip | sed -n 1p)
jar=$(dirname -- "$(readlink -f "$(command -v java)")")/jar
(cd "$work" && "$jar" xf "$zip")
printf 'jars carried                         %s, %s MB\n' "$(ls "$work"/debrief-*/app/*.jar "$work"/debrief-*/app/lib/*.jar | wc -l)" \
    "$(du -cm "$work"/debrief-*/app/*.jar "$work"/debrief-*/app/lib/*.jar | sed -n '$s/[^0-9].*//p')"
printf 'cores, Java                          %s, %s\n' "$(getconf _NPROCESSORS_ONLN)" "$(java -version 2>&1 | sed -n '1s/.*"\(.*\)".*/\1/p')"
