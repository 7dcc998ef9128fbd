#!/usr/bin/env bash
# usb.sh FOLDER: jangkau-usb.html out of the built site in FOLDER, the single-file edition. Everything is inside it, both
# parts of the program compressed; its content policy names each script and style by its digest.
set -euo pipefail
scripts=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
. "$scripts/digest.sh"
cd "$1"
fail() { echo "usb: $*" >&2 && exit 1; }
only() { # the one file of that name, or a message
  [ $# = 1 ] && [ -f "$1" ] || fail "not one file: $*"
  echo "$1"
}
program=$(only jangkau-web-*_bg.wasm) sheet=$(only jangkau-*.css) later=$(only nanti-*.css)
glue=$(only "${program%_bg.wasm}.js") chunks=$(only chunks-*.js) boot=$(only boot*.js) offline=$(only offline*.js)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# What the program fetches later, by name: rest-0123456789abcdef.wasm is the part `rest`.
parts=$(ls ./*.wasm | sed -n 's|^\./\(.*\)-[0-9a-f]\{16\}\.wasm$|\1|p')
[ -n "$parts" ] || fail "no further part of the program"

# The two modules as one: the glue knows the chunks by the names it gave them, the chunks know `initSync`.
chunk_names=$(sed -n 's|^import \* as \(import[0-9]*\) from.*|\1|p' "$glue")
[ -n "$chunk_names" ] || fail "$glue does not import its chunks"
{
  sed -e 's|^import \* as import[0-9]* from.*||' -e 's|^export {.*__wbg_init as default };$|globalThis.jangkauGlue = { default: __wbg_init };|' "$glue"
  sed -e '/^import { initSync } from/d' -e 's|^export const|const|' \
    -e 's|fetch(new URL("\./\([a-z_0-9]*\)-[0-9a-f]*\.wasm", import\.meta\.url)[^;]*;|globalThis.jangkauSupply.part("\1");|' "$chunks"
  loads=$(sed -n 's|^export const \(__wasm_split_load_[a-z_0-9]*\).*|\1|p' "$chunks" | paste -s -d , -)
  for name in $chunk_names; do echo "const $name = { $loads };"; done
} >"$work/glue.js"
grep -q '^globalThis.jangkauGlue' "$work/glue.js" || fail "$glue does not export __wbg_init as default"
for part in $parts; do
  grep -q "jangkauSupply.part(\"$part\")" "$work/glue.js" || fail "$chunks does not fetch $part"
done
! grep -Eq '^(import|export) ' "$work/glue.js" || fail "an import is left in the glue"
# The link that the page carries is of the site, not of the file.
cp "$scripts/usb/start.js" "$work/start.js"
cp "$boot" "$work/boot.js"
cp "$offline" "$work/offline.js"
cat "$sheet" "$later" >"$work/sheet.css"
for font in $(sed -n 's|.*url("\./\([^"]*\.woff2\)").*|\1|p' "$work/sheet.css"); do
  printf 's|"\./%s"|"data:font/woff2;base64,%s"|\n' "$font" "$(base64 <"$font" | tr -d '\n')" >"$work/font.sed"
  sed -f "$work/font.sed" "$work/sheet.css" >"$work/sheet.new" && mv "$work/sheet.new" "$work/sheet.css"
done
! grep -q 'url("\./' "$work/sheet.css" || fail "the style sheet fetches something"
! grep -qi '</\(script\|style\)' "$work"/*.js "$work"/*.css || fail "a script or style would end early"

inside() { printf '<script%s>' "$2" && cat "$work/$1" && echo '</script>'; }
packed() { printf '<script type="text/plain" id="%s">' "$1" && gzip -9n <"$2" | base64 | tr -d '\n' && echo '</script>'; }
digests=$(for file in start.js boot.js offline.js glue.js; do printf " '%s'" "$(integrity 256 <"$work/$file")"; done)
style=$(integrity 256 <"$work/sheet.css")
policy="default-src 'none'; script-src$digests 'wasm-unsafe-eval'; style-src '$style'; img-src data: blob:; font-src data:; base-uri 'none'; form-action 'none'; object-src 'none'"
icon=data:image/svg+xml\;base64,$(base64 <icon.svg | tr -d '\n')

# The head without what is fetched, then the parts, then the body.
head=$(sed -n '1,/<\/head>/p' index.html | sed -e '/^<link /d' -e '/^<script /d' -e '/<\/head>/d' \
  -e "s|\(http-equiv=\"Content-Security-Policy\" content=\"\)[^\"]*|\1$policy|")
{
  echo "$head"
  echo '<meta name="jangkau-salinan" content="">'
  echo "<link rel=\"icon\" href=\"$icon\">"
  printf '<style>' && cat "$work/sheet.css" && echo '</style>'
  inside start.js ''
  inside boot.js ''
  inside offline.js ''
  echo '</head>'
  sed '1,/<\/head>/d; /<\/body>/,$d' index.html
  packed jangkau-program "$program"
  for part in $parts; do packed "jangkau-$part" "$(only "$part"-*.wasm)"; done
  inside glue.js ' type="module"'
  echo '</body>'
  echo '</html>'
} >jangkau-usb.html
