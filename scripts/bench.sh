#!/usr/bin/env bash
# The benchmarks: the model natively and in the browser, the app while a slider moves. The table at the end has a
# ratio to every budget, above 1 it is missed, and one of the browser to the native program.
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
. scripts/site.sh
need_npm
need_browser
need_office
out=${CARGO_TARGET_DIR:-target}

say "the model, natively"
cargo bench --locked --no-default-features --bench model -- --noplot || stop "the benchmarks do not build"
step "the model for the browser" build_model || stop "it does not build"
build_site || stop "the site does not build: see the messages above"
(cd tests/e2e && ensure_npm) || stop "the packages of tests/e2e could not be installed"
exec node tests/e2e/bench.js "$out/$target/site/speed.wasm" "$out/criterion"
