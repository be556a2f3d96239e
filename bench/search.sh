#!/usr/bin/env bash
# Prints how long one search takes in a bank of ten thousand questions, with the JVM's own compilers and with the first alone.
set -eu
. "$(dirname -- "$0")/classes"
for compilers in -XX:+TieredCompilation -XX:TieredStopAtLevel=1; do
    echo "$compilers"
    java "$compilers" -cp "$classes" debrief.bench.SearchBench packs
done
