#!/usr/bin/env bash
# Trunk runs this on the staged site: the size of the program for the progress bar, and the entry for frames.
set -euo pipefail
cd "$TRUNK_STAGING_DIR"

bytes=$(cat ./*_bg.wasm | wc -c | tr -d ' ')
sed "s/ data-wasm=/ data-bytes=\"$bytes\"&/" index.html >index.new
grep -q "data-bytes=\"$bytes\"" index.new || { echo "post-build: no script tag with data-wasm in index.html" >&2 && exit 1; }
mv index.new index.html

sed 's/<html lang="id"/& data-tampil="kartu"/' index.html >embed.html
grep -q 'data-tampil="kartu"' embed.html || { echo 'post-build: no <html lang="id"> in index.html' >&2 && exit 1; }
