#!/usr/bin/env bash
# The first program by crate and module, and what each visit transfers.
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
. scripts/site.sh
build_site || stop "the site does not build: see the messages above"
exec site-build size
