#!/usr/bin/env bash
# Every test, one part after the other: two builds at once only fight for the machine. The last line counts them all.
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
. scripts/site.sh
. scripts/count.sh
need_lints
need_npm
need_browser
need_servers

check "format" cargo fmt --all --check
check "lints of the core" cargo clippy --locked --no-default-features --all-targets -- -D warnings
check "lints of the app" cargo clippy --locked --target $target --lib --bins --test browser -- -D warnings
suite "core and components" cargo test --locked --features ssr --no-fail-fast
if [ -f tests/browser.rs ]; then
  suite "in a browser" cargo test --locked --target $target --test browser
fi
check "site" build_site
# The end-to-end tests hold the screen against the command line that the suite above has built.
export JANGKAU=${CARGO_TARGET_DIR:-$root/target}/debug/jangkau
e2e() { (cd tests/e2e && ensure_npm && node --test); }
suite "end to end" e2e

total
