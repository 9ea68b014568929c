#!/usr/bin/env bash
# How long the first picture of a graph view takes as a whole process, side by side with a plain drawing, with dot itself
# and with PlantUML in the same run.
#
#   src/bench/graphs.sh [RUNS]
#
# Draws examples/hotel.blueprint with target/blueline (build it first: mvn -q -DskipTests package) as a blueprint and as both
# graphs, the graph of its flow with dot, and an activity diagram of four swimlanes and 40 actions with PlantUML, in turns,
# RUNS times each (11 unless said) after two runs that do not count. Prints the medians in milliseconds and their ratios to
# PlantUML: the machine is shared, so the ratios are what to quote.
set -euo pipefail
cd "$(dirname "$0")/../.."
. src/bench/beside.sh
runs=${1:-11}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

fetch "$work"
lanes >"$work/lanes.puml"
target/blueline render examples/hotel.blueprint --view flow -f dot -o "$work/flow.dot" 2>/dev/null

draw() { # VIEW
    rm -f "$work/hotel.svg"
    target/blueline render examples/hotel.blueprint --view "$1" -o "$work/hotel.svg" 2>/dev/null
}
blueprint() { draw blueprint; }
handoffs() { draw handoffs; }
flow() { draw flow; }
graphviz() { dot -Tsvg "$work/flow.dot" -o "$work/flow.svg" 2>/dev/null; }
plantuml() {
    rm -f "$work/lanes.svg"
    plant "$work" -tsvg "$work/lanes.puml"
}

names=(blueprint handoffs flow plantuml)
! command -v dot >/dev/null || names+=(graphviz)
for name in "${names[@]}"; do
    once "$name" >/dev/null
    once "$name" >/dev/null
done
for _ in $(seq "$runs"); do
    for name in "${names[@]}"; do
        once "$name" >>"$work/$name.ms"
    done
done
java -version 2>&1 | head -n 1
theirs=$(median "$runs" <"$work/plantuml.ms")
for name in "${names[@]}"; do
    ours=$(median "$runs" <"$work/$name.ms")
    echo "$name $ours ms (median of $runs), plantuml $version $theirs ms: $(ratio "$ours" "$theirs")"
done
