# Counts tests over several runners; source me.
passed=0 failed=0

# check NAME COMMAND...: one test.
check() {
  local name=$1
  shift
  say "check: $name"
  if "$@"; then passed=$((passed + 1)); else failed=$((failed + 1)) && say "failed: $name"; fi
}

# suite NAME COMMAND...: as many tests as its runner's closing lines tell. A runner that fails without naming a
# failed test, or that ran nothing at all, counts as one failure.
suite() {
  local name=$1 log status good bad
  shift
  say "tests: $name"
  log=$(mktemp)
  "$@" 2>&1 | tee "$log"
  status=${PIPESTATUS[0]}
  read -r good bad < <(closing_lines "$log")
  rm -f "$log"
  if [ "$bad" = 0 ] && { [ "$status" -ne 0 ] || [ "$good" = 0 ]; }; then bad=1; fi
  [ "$bad" = 0 ] || say "failed: $name"
  passed=$((passed + good)) failed=$((failed + bad))
}

# Of cargo: `test result: ok. 2 passed; 0 failed; ...`. Of node: `# pass 2`, `# fail 0`, `# cancelled 0`.
closing_lines() {
  awk '
    /^test result:/ { for (i = 2; i <= NF; i++) { if ($i ~ /^passed/) good += $(i - 1); if ($i ~ /^failed/) bad += $(i - 1) } }
    /^[^ ]+ pass [0-9]+$/ { good += $3 }
    /^[^ ]+ (fail|cancelled) [0-9]+$/ { bad += $3 }
    END { print good + 0, bad + 0 }
  ' "$1"
}

# The last line, and the exit status.
total() {
  echo "$passed passed, $failed failed"
  [ "$failed" = 0 ]
}
