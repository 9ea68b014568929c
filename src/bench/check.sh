#!/usr/bin/env bash
# How long a check of many files takes as a whole process, side by side with PlantUML in the same run.
#
#   src/bench/check.sh [RUNS [FILES]]
#
# Checks FILES blueprints (1,000 unless said) of 40 actions with target/blueline (build it first: mvn -q -DskipTests package),
# and as many activity diagrams of four swimlanes and 40 actions with PlantUML (-checkonly), in turns, RUNS times each (5
# unless said) after one run that does not count. Every tenth file has a mistake. Prints the medians in milliseconds and
# their ratio: the machine is shared, so the ratio is what to quote. Then the same for a single file, without PlantUML.
set -euo pipefail
cd "$(dirname "$0")/../.."
. src/bench/beside.sh
runs=${1:-5}
files=${2:-1000}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

fetch "$work"

blueprint() { # NUMBER
    echo "blueprint \"Service $1\" {"
    for i in 1 2 3 4 5 6 7 8 9 10; do
        local ends='' fails=''
        [ $i -ne 1 ] || ends=' { start }'
        [ $i -ne 10 ] || ends=' { end }'
        [ $((i % 5)) -ne 0 ] || fails=" { fail \"It breaks\" { cause \"Age\"  recover -> f$i } }"
        echo "  step \"Step $i\" {"
        echo "    evidence \"Thing $i\""
        echo "    customer c$i \"Asks for thing $i\"$ends"
        echo "    frontstage f$i \"Answers question $i\" { time 2..3..6 min }"
        echo "    backstage b$i \"Prepares thing $i\"$fails"
        echo "    support s$i \"Keeps record $i\""
        echo "    c$i <-> f$i"
        echo "    f$i -> b$i -> s$i"
        [ $i -eq 1 ] || echo "    f$((i - 1)) -> c$i"
        echo "  }"
    done
    [ $(($1 % 10)) -ne 3 ] || echo "  c1 -> s1"
    echo "}"
}

lanes() { # NUMBER
    local names=(Customer Frontstage Backstage Support)
    echo '@startuml'
    echo '|Customer|'
    echo 'start'
    for i in $(seq 1 40); do
        echo "|${names[$(((i - 1) % 4))]}|"
        echo ":Action number $i;"
    done
    [ $(($1 % 10)) -ne 3 ] || echo 'endif endif'
    echo 'stop'
    echo '@enduml'
}

mkdir "$work/blueprints" "$work/diagrams" "$work/one"
for number in $(seq "$files"); do
    blueprint "$number" >"$work/blueprints/$number.blueprint"
    lanes "$number" >"$work/diagrams/$number.puml"
done
blueprint 1 >"$work/one/1.blueprint"

# Findings give exit code 1, and PlantUML's mistakes give 200.
blueline() { target/blueline check "$work/blueprints" >/dev/null || [ $? -eq 1 ]; }
plantuml() { plant "$work" -checkonly "$work/diagrams" >/dev/null 2>&1 || [ $? -eq 200 ]; }
single() { target/blueline check "$work/one" >/dev/null; }

for name in blueline plantuml single; do
    once $name >/dev/null
done
for _ in $(seq "$runs"); do
    for name in blueline plantuml single; do
        once $name >>"$work/$name.ms"
    done
done
ours=$(median "$runs" <"$work/blueline.ms")
theirs=$(median "$runs" <"$work/plantuml.ms")
java -version 2>&1 | head -n 1
echo "$files files on $(nproc) cores: blueline $ours ms, plantuml $version $theirs ms (medians of $runs)"
ratio "$ours" "$theirs"
echo "1 file: blueline $(median "$runs" <"$work/single.ms") ms"
