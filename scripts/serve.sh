#!/usr/bin/env bash
# serve.sh PORT: builds the site and serves it on this machine.
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
. scripts/site.sh
need_node
build_site || stop "the site does not build: see the messages above"
say "this is the site as it is deployed; to work on it, 'trunk serve' rebuilds at each change (install it by 'cargo install --locked trunk')"
exec node scripts/server.mjs dist "${1:-8080}"
