# shellcheck shell=bash
# Read by the scripts that measure Blueline beside PlantUML: the same PlantUML for all of them, and how times are taken.
version=1.2025.4

fetch() { # FOLDER: where PlantUML is put
    mvn -q -B dependency:copy -Dartifact=net.sourceforge.plantuml:plantuml:$version -DoutputDirectory="$1" -Dmdep.useBaseVersion=true
}

plant() { # FOLDER ARGUMENTS: runs the PlantUML in it
    local folder=$1
    shift
    java -Djava.awt.headless=true -jar "$folder/plantuml-$version.jar" "$@"
}

lanes() { # an activity diagram of four swimlanes and 40 actions
    local lanes=(Customer Frontstage Backstage Support)
    echo '@startuml'
    echo '|Customer|'
    echo 'start'
    for i in $(seq 1 40); do
        echo "|${lanes[$(((i - 1) % 4))]}|"
        echo ":Action number $i;"
    done
    echo 'stop'
    echo '@enduml'
}

once() { # NAME: the milliseconds of one run
    local before after
    before=$(date +%s%N)
    "$1"
    after=$(date +%s%N)
    echo $(((after - before) / 1000000))
}

median() { sort -n | sed -n "$((($1 + 1) / 2))p"; } # COUNT, and so many lines

ratio() { awk -v a="$1" -v b="$2" 'BEGIN { printf "ratio %.2f\n", a / b }'; }
