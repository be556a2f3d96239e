#!/usr/bin/env bash
# Measures how long Debrief takes to start, what memory it holds, what it carries and how soon the prompt answers. Works
# on this checkout, or on the one named; Linux, bash 5, curl. The tables go to standard output, progress to standard error.
set -u
export LC_ALL=C

root=$(cd -- "${1:-$(dirname -- "$0")/..}" && pwd -P) || exit 1
times=${TIMES:-5}
requests=1000
# ROUND stands for the round played at the prompt before.
pages=(/ /rounds/ROUND /interview /rounds /questions /companies /companies/netflix /sample /settings /keyboard)
question="Tell me about a program whose date was slipping. What did you do to bring it back?"
answer=$root/bench/src/main/resources/debrief/bench/strong.txt

work=$(mktemp -d) || exit 1
server=
# Only what was started here is ended, and the folders it wrote are removed.
finish() {
    end_server
    rm -rf "$work"
}
trap finish EXIT
trap 'exit 130' INT TERM HUP

say() { printf '%s\n' "$*" >&2; }
stop() {
    say "$*"
    exit 1
}
now() { printf '%s\n' "${EPOCHREALTIME/./}"; }
ask() { curl --noproxy '*' -s -b "$work/cookies" -c "$work/cookies" "$@"; }

# Seconds of processor time of a process and of its ended children.
cpu() {
    local stat
    stat=$(sed 's/.*) //' "/proc/$1/stat") || return
    set -- $stat
    awk -v ticks="$((${12} + ${13} + ${14} + ${15}))" -v rate="$(getconf CLK_TCK)" 'BEGIN { printf "%.2f\n", ticks / rate }'
}

megabytes() { awk -v field="$2:" '$1 == field { printf "%.0f\n", $2 / 1024 }' "/proc/$1/status"; }

end_server() {
    [ -n "$server" ] || return 0
    kill "$server" 2>/dev/null
    wait "$server" 2>/dev/null
    server=
}

# start_server DATA NAME: starts the pages, waits for the first one, and notes the time and the processor time.
start_server() {
    local began ended address tries=0 code=
    rm -f "$work/cookies"
    : >"$work/out"
    began=$(now)
    "$root/debrief" run --port 0 --data "$1" >"$work/out" 2>"$work/err" </dev/null &
    server=$!
    while [ "$code" != 200 ]; do
        tries=$((tries + 1))
        if [ $tries -gt 6000 ] || ! kill -0 "$server" 2>/dev/null; then
            cat "$work/err" >&2
            stop "Debrief did not start."
        fi
        address=$(<"$work/out")
        case $address in
            http://127.0.0.1:*/open/*) code=$(ask -L -o "$work/page" -w '%{http_code}' "$address") ;;
        esac
        [ "$code" = 200 ] || sleep 0.02
    done
    ended=$(now)
    site=${address%%/open/*}
    grep -q '</html>' "$work/page" || stop "The first page is not whole."
    # The script becomes the program, so their number is the same.
    [ "$(cat "/proc/$server/comm")" = java ] || stop "Process $server is not Java."
    awk -v us=$((ended - began)) 'BEGIN { printf "%.2f\n", us / 1e6 }' >>"$work/$2.wall"
    cpu "$server" >>"$work/$2.cpu"
}

thousand_requests() {
    local i page began ended good
    for ((i = 0; i < requests; i++)); do
        page=${pages[i % ${#pages[@]}]}
        printf 'url = "%s%s"\noutput = "%s"\n' "$site" "${page/ROUND/$round}" "$work/page"
    done >"$work/urls"
    began=$(now)
    good=$(ask -K "$work/urls" -w '%{http_code}\n' | grep -c '^200$')
    ended=$(now)
    [ "$good" = $requests ] || stop "Only $good of $requests pages were answered with 200."
    awk -v us=$((ended - began)) -v n=$requests 'BEGIN { printf "%.0f\n", n * 1e6 / us }' >>"$work/rate"
}

best() { sort -n "$work/$1" | sed -n 1p; }
most() { sort -n "$work/$1" | sed -n '$p'; }
all() { paste -sd ' ' "$work/$1"; }
# jars FILE...: how many, and how large together.
jars() { stat -L -c %s "$@" | awk '{ n++; s += $1 } END { printf "%d jars, %.1f MB", n, s / 1e6 }'; }
met() { awk -v is="$1" -v aim="$2" 'BEGIN { print is <= aim ? "met" : "MISSED" }'; }

say "Building what is missing."
"$root/debrief" doctor >/dev/null 2>"$work/err" </dev/null
"$root/debrief" address --data "$work/none" >/dev/null 2>>"$work/err" </dev/null
[ -f "$root/target/debrief/web/debrief-web.jar" ] && [ -f "$root/cli/target/debrief-cli.jar" ] || {
    cat "$work/err" >&2
    stop "Debrief is not built; the reason stands above."
}

# A round with a debrief to show.
{ tr '\n' ' ' <"$answer"; printf '\n\n'; } >"$work/answer"
"$root/debrief" mock --company netflix --round execution --minutes 10 --seed 1 --data "$work/data-1" \
    <"$work/answer" >/dev/null 2>"$work/err" || stop "$(cat "$work/err")"
round=$(basename "$work"/data-1/rounds/*.jsonl .jsonl)

for ((n = 1; n <= times; n++)); do
    say "First start $n of $times: no archive of classes, no database."
    rm -f "$root"/target/debrief/web-*.jsa
    start_server "$work/data-$n" first
    end_server
done

for ((n = 1; n <= times; n++)); do
    say "Later start $n of $times, then $requests pages."
    start_server "$work/data-1" later
    megabytes "$server" VmRSS >>"$work/memory-start"
    thousand_requests
    megabytes "$server" VmRSS >>"$work/memory-after"
    megabytes "$server" VmHWM >>"$work/memory-peak"
    pgrep -c -P "$server" >>"$work/children"
    end_server
done

TIMEFORMAT='%R %U %S'
for ((n = 1; n <= times; n++)); do
    say "Score $n of $times."
    { time "$root/debrief" score "$answer" --question "$question" >"$work/scored" 2>"$work/err" </dev/null; } 2>"$work/time"
    grep -q . "$work/scored" || stop "Nothing was scored: $(cat "$work/err")"
    awk '{ printf "%.2f\n", $1 }' "$work/time" >>"$work/score.wall"
    awk '{ printf "%.2f\n", $2 + $3 }' "$work/time" >>"$work/score.cpu"
done

web=$(jars "$root"/target/debrief/web/debrief-web.jar "$root"/target/debrief/web/lib/*.jar)
cli=$(jars "$root"/cli/target/debrief-cli.jar "$root"/cli/target/lib/*.jar)

cat <<END
| | Debrief | aim | a Java product | a TypeScript product |
|---|---|---|---|---|
| first page, first start (makes the archive and the database) | $(best first.wall) s | | | |
| first page, later starts | $(best later.wall) s | 2.5 s: $(met "$(best later.wall)" 2.5) | 16-26 s | 0.44 s |
| memory after the start | $(best memory-start) MB | 250 MB: $(met "$(best memory-start)" 250) | | |
| memory after $requests pages | $(best memory-after) MB | 250 MB: $(met "$(best memory-after)" 250) | 556-848 MB | 97 MB |
| services beside the one process | $(most children) | none | three services | none |
| on the class path of the pages | $web | | 291 jars, 163 MB | |
| on the class path of the prompt | $cli | | | |
| first score at the prompt | $(best score.wall) s | 1.5 s: $(met "$(best score.wall)" 1.5) | | |

Times and memory are the best of $times; the two other products were measured elsewhere, on another machine. All values:

| | values in order | most |
|---|---|---|
| first start, wall s | $(all first.wall) | $(most first.wall) |
| first start, CPU s | $(all first.cpu) | $(most first.cpu) |
| later start, wall s | $(all later.wall) | $(most later.wall) |
| later start, CPU s | $(all later.cpu) | $(most later.cpu) |
| memory after the start, MB | $(all memory-start) | $(most memory-start) |
| memory after $requests pages, MB | $(all memory-after) | $(most memory-after) |
| most memory held at any time, MB | $(all memory-peak) | $(most memory-peak) |
| pages a second, one after the other | $(all rate) | $(most rate) |
| score at the prompt, wall s | $(all score.wall) | $(most score.wall) |
| score at the prompt, CPU s | $(all score.cpu) | $(most score.cpu) |

$(date -u '+%Y-%m-%d %H:%M UTC'); $(nproc) cores, $(awk '/MemTotal/ { printf "%.0f GB", $2 / 1048576 }' /proc/meminfo); $(java -version 2>&1 | sed -n 2p); load $(cut -d ' ' -f 1 /proc/loadavg) at the end.
END
