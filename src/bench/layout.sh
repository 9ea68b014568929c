#!/usr/bin/env bash
# How long layout and painting take in a warm process, for blueprints of 100 to 10,000 actions.
#
#   src/bench/layout.sh
#
# Prints medians in milliseconds: 1,000 actions are to stay under 500, and the time to grow nearly as the size does.
# Builds what is missing.
set -euo pipefail
cd "$(dirname "$0")/../.."
. src/bench/classes.sh
exec java -cp "$classpath" dev.blueline.bench.LayoutBench
