#!/usr/bin/env bash
# All that CI checks, on an installed tree. Ends with the plain line `N passed, N failed` of the test run.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

count=.tmp/test-count.txt
mkdir -p .tmp
rm -f "$count"

finish() {
  local status=$?
  if [ "$status" -ne 0 ]; then printf '\ncheck failed at: %s\n' "${step:-start}"; fi
  if [ -f "$count" ]; then cat "$count"; fi
  exit "$status"
}
trap finish EXIT

for step in test lint typecheck depcheck build 'test:package -- --built' examples demo test:browser; do
  printf '\n== npm run %s\n' "$step"
  # shellcheck disable=SC2086 # a step may carry arguments
  npm run --silent $step
done
