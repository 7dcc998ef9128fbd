#!/usr/bin/env bash
# Trunk runs this on the staged site: size and digest of the program move to the script that loads it, since browsers
# ignore (and warn of) integrity on the preload of a program; then the entry for frames is derived.
set -euo pipefail
. "$TRUNK_SOURCE_DIR/scripts/digest.sh"
cd "$TRUNK_STAGING_DIR"
fail() { echo "post-build: $*" >&2 && exit 1; }

bytes=$(cat ./*_bg.wasm | wc -c | tr -d ' ')
integrity=$(sed -n 's/.*_bg\.wasm" crossorigin="anonymous" integrity="\([^"]*\)" as="fetch".*/\1/p' index.html)
[ -n "$integrity" ] || fail "no digest on the preload of the program"
sed -e "s| integrity=\"$integrity\"||" -e "s| data-wasm=| data-bytes=\"$bytes\" data-integrity=\"$integrity\"&|" index.html >index.new
grep -q "data-integrity=\"$integrity\" data-wasm=" index.new || fail "no script tag with data-wasm in index.html"
mv index.new index.html

# One style sheet: on a slow line every further request delays the program. What the first picture does not need is
# another, which boot.js asks for once that picture stands.
styles=$(sed -n 's|^<link rel="stylesheet" href="\./\([^"]*\)".*|\1|p' index.html)
[ -n "$styles" ] || fail "no style sheets in index.html"
sheet() { # sheet NAME FILE...: one file of that name and its hash
  local name=$1 made
  shift
  cat "$@" >all.css && rm -f "$@"
  made=$name-$(printf '%016x' "$(cksum <all.css | cut -d' ' -f1)").css
  mv all.css "$made" && echo "$made"
}
is_late() { case $1 in presenter-*|share-*|offline-*) ;; *) return 1 ;; esac; }
first=$(for file in $styles; do is_late "$file" || echo "$file"; done)
late=$(for file in $styles; do ! is_late "$file" || echo "$file"; done)
[ "$(echo "$late" | wc -l)" -eq 3 ] || fail "style sheets for later: $late"
# shellcheck disable=SC2086 # names that Trunk made, without spaces
first=$(sheet jangkau $first) late=$(sheet nanti $late)
awk -v link="<link href=\"./$first\" rel=\"stylesheet\">\n<link href=\"./$late\" rel=\"later\">" \
  '/^<link rel="stylesheet"/ { if (!seen++) print link; next } { print }' index.html >index.new
mv index.new index.html

# What the first picture does not need, and the script that loads it; it knows the main script by its name before hashing.
chunks=${CARGO_TARGET_DIR:-$TRUNK_SOURCE_DIR/target}/wasm-bindgen/$TRUNK_PROFILE/chunks
main=$(basename ./jangkau-web-*.js)
link=$(sed -n 's|.*from "\./\(chunks-[0-9a-f]*\.js\)".*|\1|p' "$main" | sort -u)
[ -f "$chunks/$link" ] || fail "no $link in $chunks: was the program built with scripts/tools?"
cp "$chunks"/*.wasm .
# What does not arrive as it was made does not run; the browser's own copy may be what is damaged, so it is asked anew.
sed "s|\./jangkau-web\.js|./$main|" "$chunks/$link" >"$link"
grep -q "\./$main" "$link" || fail "$link does not name $main"
for part in "$chunks"/*.wasm; do
  part=$(basename "$part") guard="integrity: \"$(integrity <"$part")\""
  sed "s|fetch(\(new URL(\"\./$part\", import\.meta\.url)\))|fetch(\1, { $guard }).catch(() => fetch(\1, { $guard, cache: \"reload\" }))|" \
    "$link" >"$link.new"
  mv "$link.new" "$link"
  grep -q "$part.*integrity" "$link" || fail "$link does not fetch $part"
done
preload="<link rel=\"modulepreload\" href=\"./$link\" crossorigin=\"anonymous\" integrity=\"$(integrity <"$link")\">"
# In front of sheets and scripts, which the browser reads no further than: it looks ahead in no page that carries its
# policy, and on a slow line the program would start a second late.
links=$(grep -o '<link rel="\(modulepreload\|preload\)"[^>]*>' index.html | tr -d '\n')
[ "$(echo "$links" | grep -o '<link' | wc -l)" -eq 2 ] || fail "links to what is loaded ahead: $links"
sed 's#<link rel="\(modulepreload\|preload\)"[^>]*>##g' index.html |
  awk -v links="$preload$links" '/rel="stylesheet"/ && !seen++ { gsub(/&/, "\\&", links); print links } { print }' >index.new
grep -q '^<link rel="modulepreload"' index.new || fail "no style sheet in index.html"
mv index.new index.html

# The card's readable page is a picture with its sentence, drawn by `jangkau card`; a test keeps it up to date.
sentence=$(sed -n '/<title>/{s|.*<title>\(.*\)</title>.*|\1|p;q;}' kartu.svg)
[ -n "$sentence" ] || fail "no title in kartu.svg"
size=$(sed -n '1s|.*<svg[^>]*\( width="[0-9]*" height="[0-9]*"\).*|\1|p' kartu.svg)
[ -n "$size" ] || fail "no size in kartu.svg"
awk -v sentence="$sentence" -v size="${size//\"/\\\"}" '
  /^<section lang="id">/ { skip = 1
    gsub(/&/, "\\&", sentence)
    print "<figure class=\"boot-card\"><img src=\"./kartu.svg\"" size " loading=\"lazy\" alt=\"\"><figcaption>" sentence "</figcaption></figure>"
    print "<p><a href=\"./\" target=\"_blank\" rel=\"noopener\">Buka simulasi lengkap</a></p>" }
  !skip { print }
  /^<\/section>/ { skip = 0 }' index.html >card.html
sed -e 's/<html lang="id"/& data-tampil="kartu"/' -e 's|<script src="./boot.js"|<script src="./frame.js"></script>&|' \
  -e '/<script src="\.\/offline\.js"/d' -e '/rel="later"/d' card.html >embed.html
rm card.html
grep -q 'frame.js' embed.html || fail "no script tag of boot.js in index.html"
grep -q 'data-tampil="kartu"' embed.html || fail 'no <html lang="id"> in index.html'

[ -z "${ALAMAT:-}" ] || bash "$TRUNK_SOURCE_DIR/scripts/oembed.sh" "$ALAMAT" .
bash "$TRUNK_SOURCE_DIR/scripts/offline.sh" .
