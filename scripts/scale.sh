#!/usr/bin/env bash
# The program on many lines, on one core and on two, and under engines that spread lines: runs what docs/skala.md shows.
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
pyspark_version=4.0.1 # the oldest that runs on Java 17 and 21, and on Python up to 3.13
have python3 || { can_install && install_packages "Python" python3 python3-venv; }
have python3 || stop "Python 3 is missing: install it, then run this again"
if ! have parallel; then can_install && install_packages "GNU parallel" parallel; fi
if ! have java; then can_install && install_packages "Java" default-jre-headless; fi
have parallel || stop "GNU parallel is missing: install it, then run this again"
have java || stop "Java is missing: install a runtime of version 17 or newer, then run this again"

step "the program" cargo build --locked --release --no-default-features --bin jangkau || stop "it does not build"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# PySpark is some 400 MB and is needed by nothing else, so it goes when this is over.
spark() { python3 -m venv "$work/python" && "$work/python/bin/pip" install -q "pyspark==$pyspark_version"; }
step "PySpark $pyspark_version from PyPI (1 to 3 min)" spark || stop "PySpark could not be installed: check the network"
PATH="${CARGO_TARGET_DIR:-$root/target}/release:$work/python/bin:$PATH"
exec_scale() { (cd "$work" && python3 "$root/scripts/scale/run.py" "$root" "${LINES:-20000}"); }
exec_scale
