#!/usr/bin/env bash
# Trunk runs this on the staged site: size and digest of the program move to the script that loads it, since browsers
# ignore (and warn of) integrity on the preload of a program; then the entry for frames is derived.
set -euo pipefail
cd "$TRUNK_STAGING_DIR"
fail() { echo "post-build: $*" >&2 && exit 1; }

bytes=$(cat ./*_bg.wasm | wc -c | tr -d ' ')
integrity=$(sed -n 's/.*_bg\.wasm" crossorigin="anonymous" integrity="\([^"]*\)" as="fetch".*/\1/p' index.html)
[ -n "$integrity" ] || fail "no digest on the preload of the program"
sed -e "s| integrity=\"$integrity\"||" -e "s| data-wasm=| data-bytes=\"$bytes\" data-integrity=\"$integrity\"&|" index.html >index.new
grep -q "data-integrity=\"$integrity\" data-wasm=" index.new || fail "no script tag with data-wasm in index.html"
mv index.new index.html

sed 's/<html lang="id"/& data-tampil="kartu"/' index.html >embed.html
grep -q 'data-tampil="kartu"' embed.html || fail 'no <html lang="id"> in index.html'
