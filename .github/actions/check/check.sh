#!/usr/bin/env bash
# What the action runs. Everything it is told comes in the variables that action.yml sets.
set -euo pipefail

options=(--format "$BLUELINE_FORMAT")
[ -z "$BLUELINE_OUTPUT" ] || options+=(--output "$BLUELINE_OUTPUT")
[ -z "$BLUELINE_FAIL_ON" ] || options+=(--fail-on "$BLUELINE_FAIL_ON")
[ -z "$BLUELINE_CHANGED_SINCE" ] || options+=(--changed-since "$BLUELINE_CHANGED_SINCE")
while IFS= read -r line; do
    [ -z "$line" ] || options+=("$line")
done <<<"$BLUELINE_ARGUMENTS"

paths=()
while IFS= read -r line; do
    [ -z "$line" ] || paths+=("$line")
done <<<"$BLUELINE_PATHS"

exec "$(dirname "${BASH_SOURCE[0]}")/../../../.ci/blueline" check "${options[@]}" -- "${paths[@]}"
