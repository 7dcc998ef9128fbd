# Source me after setup.sh: build_site makes dist/.

# build_site [OPTIONS]: as `site-build --help` says.
build_site() { step "site (the first time 1 to 3 min)" site-build dist "$@"; }

# build_model: speed.wasm, the model alone, inlined as site-build does it.
# shellcheck disable=SC2154 # setup.sh sets target
build_model() {
  RUSTFLAGS="-Cllvm-args=-inline-threshold=5" cargo build --locked --profile site --target "$target" -p speed
}
