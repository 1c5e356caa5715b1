#!/usr/bin/env bash
# All that CI checks, on an installed tree. Ends with the plain line `N passed, N failed` of the test run.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

count=.tmp/test-count.txt
counts=.tmp/test-counts.txt
mkdir -p .tmp
rm -f "$count" "$counts"

finish() {
  local status=$?
  if [ "$status" -ne 0 ]; then printf '\ncheck failed at: %s\n' "${step:-start}"; fi
  # One line for all test runs together.
  if [ -f "$counts" ]; then awk '{ p += $1; f += $3 } END { print p " passed, " f " failed" }' "$counts"; fi
  exit "$status"
}
trap finish EXIT

for step in 'test -- --coverage' test:slow lint typecheck 'generate -- --check' depcheck docs build 'test:package -- --built' examples demo test:browser; do
  printf '\n== npm run %s\n' "$step"
  # shellcheck disable=SC2086 # a step may carry arguments
  npm run --silent $step || failed=$?
  if [ -f "$count" ]; then cat "$count" >>"$counts" && rm "$count"; fi
  if [ "${failed:-0}" -ne 0 ]; then exit "$failed"; fi
done
