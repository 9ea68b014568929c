#!/usr/bin/env bash
# How long one drawing takes as a whole process, side by side with PlantUML in the same run.
#
#   src/bench/startup.sh [RUNS]
#
# Draws examples/hotel.blueprint with target/blueline (build it first: mvn -q -DskipTests package), and an activity diagram
# of four swimlanes and 40 actions with PlantUML (-tsvg), in turns, RUNS times each (21 unless said) after two runs that do
# not count. Prints the medians in milliseconds and their ratio: the machine is shared, so the ratio is what to quote.
set -euo pipefail
cd "$(dirname "$0")/../.."
. src/bench/beside.sh
runs=${1:-21}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

fetch "$work"
lanes >"$work/lanes.puml"

blueline() {
    rm -f "$work/hotel.svg"
    target/blueline render examples/hotel.blueprint -o "$work/hotel.svg" 2>/dev/null
}
plantuml() {
    rm -f "$work/lanes.svg"
    plant "$work" -tsvg "$work/lanes.puml"
}

for name in blueline plantuml; do
    once $name >/dev/null
    once $name >/dev/null
done
for _ in $(seq "$runs"); do
    once blueline >>"$work/blueline.ms"
    once plantuml >>"$work/plantuml.ms"
done
ours=$(median "$runs" <"$work/blueline.ms")
theirs=$(median "$runs" <"$work/plantuml.ms")
java -version 2>&1 | head -n 1
echo "blueline $ours ms, plantuml $version $theirs ms (medians of $runs)"
ratio "$ours" "$theirs"
