#!/usr/bin/env bash
# Our routes beside those of Graphviz' own orthogonal router: crossings, bends, length, collisions, time.
#
#   src/bench/routing.sh [--ours]
#
# Takes every example and a hundred generated blueprints (fixed seeds) and gives the same boxes, flows and labels to
# "neato -n2" with our boxes pinned, and to "dot" with lanes as clusters, both with splines=ortho. Prints a table and writes
# pictures side by side to target/bench/routing/index.html. Needs Graphviz; --ours leaves it out. Builds what is missing.
set -euo pipefail
cd "$(dirname "$0")/../.."
. src/bench/classes.sh
exec java -cp "$classpath" dev.blueline.bench.RoutingBench target/bench/routing "$@"
