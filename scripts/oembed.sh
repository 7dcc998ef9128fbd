#!/usr/bin/env bash
# oembed.sh ADDRESS [FOLDER]: oembed.json for the site in FOLDER, and the link to it in both pages, for portals that turn
# a pasted address into a frame. oEmbed knows no relative addresses, so the build must be told where it will lie.
# Without FOLDER the address is only checked.
set -euo pipefail
address=$1 folder=${2:-}
fail() { echo "oembed: $*" >&2 && exit 1; }
[[ $address =~ ^https?://[A-Za-z0-9._~:/%-]+/$ ]] ||
  fail "ALAMAT=$address: give the full address of the folder, as in https://portal.go.id/jangkau/"
case $address in
  *://localhost[:/]*|*://127.*) fail "ALAMAT=$address: nobody else can reach this address" ;;
esac
[ -n "$folder" ] || exit 0
cd "$folder"

# field NAME: an attribute of the static picture.
field() { sed -n "1s/.*<svg[^>]* $1=\"\([^\"]*\)\".*/\1/p" kartu.svg; }
# The same frame as the one that "Bagikan" offers to sites that take no script.
frame="<iframe src=\\\"${address}embed.html\\\" title=\\\"Jangkau: simulasi cakupan Jamsostek\\\" width=\\\"100%\\\" height=\\\"640\\\" loading=\\\"lazy\\\" style=\\\"border:0\\\" allow=\\\"clipboard-write; fullscreen; web-share\\\" referrerpolicy=\\\"strict-origin-when-cross-origin\\\" sandbox=\\\"allow-scripts allow-same-origin allow-downloads allow-popups allow-modals\\\"></iframe>"
cat >oembed.json <<JSON
{
  "version": "1.0",
  "type": "rich",
  "provider_name": "Jangkau",
  "provider_url": "$address",
  "title": "Jangkau: simulasi cakupan Jamsostek",
  "width": 600,
  "height": 640,
  "html": "$frame",
  "thumbnail_url": "${address}kartu.svg",
  "thumbnail_width": $(field width),
  "thumbnail_height": $(field height),
  "cache_age": 86400
}
JSON
link="<link rel=\"alternate\" type=\"application/json+oembed\" href=\"${address}oembed.json\" title=\"Jangkau\">"
for page in index.html embed.html; do
  sed "s|<link rel=\"manifest\"|$link&|" "$page" >page.new
  grep -q 'json+oembed' page.new || fail "$page has no link to the manifest"
  mv page.new "$page"
done
