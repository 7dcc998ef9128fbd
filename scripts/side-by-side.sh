#!/usr/bin/env bash
# side-by-side.sh COMMIT: builds the site of COMMIT by its own scripts and the site of this checkout, and times both,
# turn about: how a change of the code shows in start, slider and model. What is built of COMMIT stays in the cache.
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
. scripts/site.sh
need_npm
need_browser
commit=$(git rev-parse --verify --quiet "${1:-}^{commit}") || stop "name the commit to compare with: make bench BEFORE=COMMIT"
before=$cache/jangkau-before/$commit
speed=$target/site/speed.wasm

build_before() (
  rm -rf "$before" && mkdir -p "$before" && git clone -q --no-checkout "$root" "$before/clone" || exit
  cd "$before/clone" && git checkout -q "$commit" || exit
  CARGO_TARGET_DIR=$before/target bash scripts/dist.sh || exit
  cargo build --locked --profile site --target "$target" -p speed --target-dir "$before/target" || exit
  cp "$before/target/$speed" "$before/" && mv dist "$before/"
)

if ! [ -e "$before/speed.wasm" ] || ! [ -d "$before/dist" ]; then
  step "the site of ${commit:0:7}" build_before || stop "it does not build"
  rm -rf "$before/target" "$before/clone"
fi
step "the model for the browser" build_model || stop "it does not build"
build_site || stop "the site does not build: see the messages above"
(cd tests/e2e && ensure_npm) || stop "the packages of tests/e2e could not be installed"
now=$(mktemp -d) && trap 'rm -rf "$now"' EXIT
cp "${CARGO_TARGET_DIR:-target}/$speed" "$now/" && cp -R dist "$now/dist"
node tests/e2e/side-by-side.js "$before" "$now"
