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

# yew_app < MAIN.rs: a page drawn by Yew 0.23.0, built without any tool but cargo: site/app.js and site/app_bg.wasm.
# A script of the page starts it with `(await import("/site/app.js")).default({ module_or_path: fetch("/site/app_bg.wasm") })`.
yew_app() {
  need cargo rustup
  rustup target list --installed | grep -q wasm32-unknown-unknown || {
    echo "missing: rustup target add wasm32-unknown-unknown" >&2
    exit 3
  }
  mkdir -p app/src bindgen/src
  cat > app/src/main.rs
  cat > Cargo.toml <<'TOML'
[workspace]
members = ["app", "bindgen"]
resolver = "2"

[profile.dev]
debug = 0
TOML
  cat > app/Cargo.toml <<'TOML'
[package]
name = "app"
version = "0.0.0"
edition = "2021"

[dependencies]
yew = { version = "=0.23.0", features = ["csr"] }
wasm-bindgen = "=0.2.130"
TOML
  cat > bindgen/Cargo.toml <<'TOML'
[package]
name = "bindgen"
version = "0.0.0"
edition = "2021"

[dependencies]
wasm-bindgen-cli-support = "=0.2.130"
TOML
  cat > bindgen/src/main.rs <<'RUST'
fn main() {
    let mut bindgen = wasm_bindgen_cli_support::Bindgen::new();
    let input = "target/wasm32-unknown-unknown/debug/app.wasm";
    bindgen.web(true).unwrap().typescript(false).input_path(input).generate("site").unwrap();
}
RUST
  cargo build --quiet --target wasm32-unknown-unknown --package app
  cargo run --quiet --package bindgen
  echo "cargo: yew 0.23.0, wasm-bindgen 0.2.130"
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
