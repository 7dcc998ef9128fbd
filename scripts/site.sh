# Source me after setup.sh: build_site makes dist/.

# Paths of this machine stay out of the program: smaller, and the same bytes wherever it is built.
# Cargo takes the flags of rustc with the separator 0x1f, so that a path may hold spaces.
site_flags() {
  local crates
  printf '%s' "--remap-path-prefix=$root=."
  # Fewer copies of small functions: 3 KB of the first program. What a hand waits for is inlined by order.
  printf '\037%s' "-Cllvm-args=-inline-threshold=20"
  for crates in "${CARGO_HOME:-$HOME/.cargo}"/registry/src/*; do printf '\037%s' "--remap-path-prefix=$crates=crates"; done
}

trunk_build() { CARGO_ENCODED_RUSTFLAGS=$(site_flags) trunk build --locked --features split; }

build_site() { step "site (the first time 1 to 3 min)" trunk_build; }
