# shellcheck shell=bash
# Sourced by each finding: a temporary folder that is removed in the end, installers of pinned packages, and `expect`.
set -euo pipefail
findings=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
cd "$place"
export CARGO_TARGET_DIR="$place/target"
failed=0

# need COMMAND...: stops with status 3 where a tool is missing, which is no news about the finding.
need() {
  for tool in "$@"; do
    command -v "$tool" >/dev/null || { echo "missing: $tool" >&2; exit 3; }
  done
}

# need_chromium: sets $CHROMIUM and says which version it is.
need_chromium() {
  for name in "${CHROMIUM:-}" chromium chromium-browser google-chrome; do
    if [ -n "$name" ] && command -v "$name" >/dev/null; then CHROMIUM=$(command -v "$name"); break; fi
  done
  [ -n "${CHROMIUM:-}" ] || { echo "missing: Chromium; name it in CHROMIUM" >&2; exit 3; }
  export CHROMIUM
  "$CHROMIUM" --version 2>/dev/null
}

# npm_install PACKAGE@VERSION...
npm_install() {
  need node npm
  npm init --yes >/dev/null
  npm install --silent --no-audit --no-fund --ignore-scripts --save-exact "$@"
  echo "npm: $*"
}

# pip_install PACKAGE==VERSION...: into a virtual environment whose bin is first on the path.
pip_install() {
  need python3
  python3 -m venv venv
  PATH="$place/venv/bin:$PATH"
  pip install --quiet --disable-pip-version-check "$@"
  echo "pip: $*"
}

# browse FUNCTION.js: the JSON of what the async function in that file returns in a page that can fetch the files of
# this folder. The function gets nothing; the page is blank. Needs puppeteer-core.
browse() {
  NODE_PATH="$place/node_modules" node "$findings/browse.js" "$1"
}

# expect WHAT EXPECTED SEEN
expect() {
  if [ "$2" = "$3" ]; then
    echo "as expected: $1: $3"
  else
    echo "CHANGED: $1: expected $2, seen $3"
    failed=1
  fi
}

# done_expecting: the exit status, 0 where everything was as expected.
done_expecting() {
  exit "$failed"
}
