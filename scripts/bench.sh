#!/usr/bin/env bash
# The benchmarks of the core; the browser is not involved.
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
exec cargo bench --locked --no-default-features --benches
