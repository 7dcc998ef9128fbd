#!/usr/bin/env bash
# dist.sh [usb]: the deployable site, in dist/; the single-file edition is part of it. With the address of the folder in
# ALAMAT also oembed.json.
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
. scripts/site.sh
address=()
if [ -n "${ALAMAT:-}" ]; then
  address=(--address "$ALAMAT")
  site-build check "${address[@]}" || stop "oembed.json cannot be made"
fi
build_site ${address[@]+"${address[@]}"} || stop "the site does not build: see the messages above"
if [ "${1:-}" = usb ]; then
  say "the single-file edition is dist/jangkau-usb.html, $(($(wc -c <dist/jangkau-usb.html) / 1000)) KB: copy it to a stick, open it by double click"
else
  say "the site is in dist/"
fi
