#!/usr/bin/env bash
# How long it takes to tell and to draw what changed, as whole processes, side by side with PlantUML in the same run.
#
#   src/bench/diff.sh [RUNS]
#
# Compares examples/hotel.blueprint with examples/hotel-redesigned.blueprint by target/blueline (build it first: mvn -q
# -DskipTests package), as text and as a drawing, and draws an activity diagram of four swimlanes and 40 actions with
# PlantUML, which has no diff, in turns, RUNS times each (11 unless said) after two runs that do not count. Prints the medians in
# milliseconds and their ratios: the machine is shared, so the ratios are what to quote.
set -euo pipefail
cd "$(dirname "$0")/../.."
. src/bench/beside.sh
runs=${1:-11}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

fetch "$work"
lanes >"$work/lanes.puml"

told() { target/blueline diff examples/hotel.blueprint examples/hotel-redesigned.blueprint >/dev/null; }
drawn() {
    rm -f "$work/hotel.svg"
    target/blueline diff examples/hotel.blueprint examples/hotel-redesigned.blueprint -o "$work/hotel.svg" 2>/dev/null
}
plantuml() {
    rm -f "$work/lanes.svg"
    plant "$work" -tsvg "$work/lanes.puml"
}

for name in told drawn plantuml; do
    once $name >/dev/null
    once $name >/dev/null
done
for _ in $(seq "$runs"); do
    for name in told drawn plantuml; do
        once $name >>"$work/$name.ms"
    done
done
java -version 2>&1 | head -n 1
theirs=$(median "$runs" <"$work/plantuml.ms")
for name in told drawn; do
    ours=$(median "$runs" <"$work/$name.ms")
    echo "the diff $name $ours ms, plantuml $version $theirs ms (medians of $runs)"
    ratio "$ours" "$theirs"
done
