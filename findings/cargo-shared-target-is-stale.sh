#!/usr/bin/env bash
# Surprise: two checkouts of a workspace that share a target folder are one package to cargo, and the second runs what
#   was compiled from the first one's sources, without a message.
# One would think: a package at another path is another package, so a shared target folder (CARGO_TARGET_DIR, or
#   `target-dir` in ~/.cargo/config.toml, as is often advised to save time) only saves its dependencies.
# Seen with cargo 1.95: the artefacts of a member of a workspace are told apart by its place inside the workspace, not
#   on the disk. Whether they are fresh is judged by time alone: sources of the second checkout that are older than the
#   build of the first count as compiled, whatever stands in them.
# So: a program that builds a tool into a folder for all clones touches its sources first (scripts/setup.sh), or keeps a
#   target folder for each clone.
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
need cargo
unset RUSTFLAGS CARGO_BUILD_TARGET
cargo --version

# checkout NAME: a workspace whose only program prints NAME.
checkout() {
  mkdir -p "$1/tool/src"
  printf '[workspace]\nmembers = ["tool"]\nresolver = "2"\n' > "$1/Cargo.toml"
  printf '[package]\nname = "tool"\nversion = "0.0.0"\nedition = "2021"\n' > "$1/tool/Cargo.toml"
  printf 'fn main() { println!("%s"); }\n' "$1" > "$1/tool/src/main.rs"
}
run() { (cd "$1" && cargo run --quiet --package tool); }

checkout one
checkout two
# As after a checkout of yesterday: the files are older than the build.
find one two -type f -exec touch -d '2020-01-01' {} +
expect "the first checkout prints its own word" one "$(run one)"
expect "the second prints the word of the first" one "$(run two)"
find two -name '*.rs' -exec touch {} +
expect "once touched, the second prints its own" two "$(run two)"
done_expecting
