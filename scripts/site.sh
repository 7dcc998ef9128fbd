# Source me after setup.sh: build_site makes dist/.

# Paths of this machine stay out of the program: smaller, and the same bytes wherever it is built.
site_flags() {
  local home=${CARGO_HOME:-$HOME/.cargo} crates
  printf '%s ' "--remap-path-prefix=$root=."
  for crates in "$home"/registry/src/*; do printf '%s ' "--remap-path-prefix=$crates=crates"; done
}

trunk_build() { CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS=$(site_flags) trunk build --locked; }

build_site() { step "site (the first time 1 to 3 min)" trunk_build; }
