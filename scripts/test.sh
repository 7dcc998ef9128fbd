#!/usr/bin/env bash
# Every test, one part after the other: two builds at once only fight for the machine. The last line counts them all.
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
. scripts/site.sh
. scripts/count.sh
need_lints
need_npm
need_browser

check "format" cargo fmt --all --check
check "lints of the core" cargo clippy --locked --no-default-features --all-targets -- -D warnings
check "lints of the app" cargo clippy --locked --target $target --lib --bins -- -D warnings
suite "core and components" cargo test --locked
if [ -f tests/browser.rs ]; then
  suite "in a browser" cargo test --locked --target $target --test browser
fi
check "site" build_site
e2e() { (cd tests/e2e && ensure_npm && node --test); }
ensure_npm() { cmp -s package-lock.json node_modules/.locked || { npm ci --ignore-scripts && cp package-lock.json node_modules/.locked; }; }
suite "end to end" e2e

total
