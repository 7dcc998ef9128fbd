#!/usr/bin/env bash
# mutants.sh [FILES]: changes the model in small ways and reports the changes that no test notices.
# FILES is a glob of sources, default the whole model.
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
version=27.1.0
cargo_tool cargo-mutants $version "cargo-mutants@$version" || stop "cargo-mutants could not be built: see above"
export PATH="$tools/cargo-mutants-$version/bin:$PATH"
# One at a time, the core only; the report stays in target/.
mkdir -p target
exec cargo mutants --no-shuffle --file "${1:-src/model/**}" --output target/mutants \
  -- --locked --no-default-features --lib --tests --test answers
