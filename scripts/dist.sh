#!/usr/bin/env bash
# The deployable site, in dist/.
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
. scripts/site.sh
build_site || stop "the site does not build: see the messages above"
say "the site is in dist/"
