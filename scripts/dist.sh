#!/usr/bin/env bash
# dist.sh [usb]: the deployable site, in dist/; the single-file edition is part of it. With the address of the folder in
# ALAMAT also oembed.json, and a page with its own answer for each region, and for the scenario file in RENCANA.
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
. scripts/site.sh
address=()
if [ -n "${ALAMAT:-}" ]; then
  address=(--address "$ALAMAT")
  site-build check "${address[@]}" || stop "oembed.json cannot be made"
fi
build_site ${address[@]+"${address[@]}"} || stop "the site does not build: see the messages above"
if [ -n "${ALAMAT:-}" ]; then
  plan=()
  if [ -n "${RENCANA:-}" ]; then plan=(--plan "$RENCANA"); fi
  cargo run -q --locked --profile tool -p portal -- --address "$ALAMAT" --today "$(date +%Y-%m)" --out dist ${plan[@]+"${plan[@]}"} ||
    stop "the pages for portals cannot be made: see the message above"
fi
if [ "${1:-}" = usb ]; then
  say "the single-file edition is dist/jangkau-usb.html, $(($(wc -c <dist/jangkau-usb.html) / 1000)) KB: copy it to a stick, open it by double click"
else
  say "the site is in dist/"
fi
