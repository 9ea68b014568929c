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
runs=${1:-21}
version=1.2025.4
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

mvn -q -B dependency:copy -Dartifact=net.sourceforge.plantuml:plantuml:$version -DoutputDirectory="$work" -Dmdep.useBaseVersion=true
{
    echo '@startuml'
    lanes=(Customer Frontstage Backstage Support)
    echo '|Customer|'
    echo 'start'
    for i in $(seq 1 40); do
        echo "|${lanes[$(((i - 1) % 4))]}|"
        echo ":Action number $i;"
    done
    echo 'stop'
    echo '@enduml'
} >"$work/lanes.puml"

blueline() { target/blueline render examples/hotel.blueprint -o "$work/hotel.svg" 2>/dev/null; }
plantuml() { java -Djava.awt.headless=true -jar "$work/plantuml-$version.jar" -tsvg "$work/lanes.puml"; }

once() { # NAME: the milliseconds of one run
    rm -f "$work/hotel.svg" "$work/lanes.svg"
    local before after
    before=$(date +%s%N)
    "$1"
    after=$(date +%s%N)
    echo $(((after - before) / 1000000))
}

median() { sort -n | sed -n "$((($1 + 1) / 2))p"; }

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
awk -v a="$ours" -v b="$theirs" 'BEGIN { printf "ratio %.2f\n", a / b }'
