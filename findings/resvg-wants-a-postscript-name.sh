#!/usr/bin/env bash
# resvg leaves all text out, without an error, where a font has a family name and no PostScript name.
#
# One would think: a font that browsers show under its family name can be handed to a rasteriser of SVG; what it cannot use
# it would refuse, or draw with another font.
# Seen (resvg-js 2.6.2, fontTools 4.62.1, @fontsource/roboto 5.3.0): a web font cut to the family and style names (name IDs
# 1 and 2), as one does to save bytes, loads without a word, and `<text>` in that family leaves not a single dark pixel;
# with name ID 6 kept, the same letters are drawn. Which of the names is missing decides, not their number: with 6 and
# without 2 they are drawn too.
# What follows: keep name ID 6 in fonts that are also for pictures, and look for ink in a test of pictures made on a server.
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
npm_install @resvg/resvg-js@2.6.2 @fontsource/roboto@5.3.0
pip_install fonttools==4.62.1 brotli==1.2.0

source=node_modules/@fontsource/roboto/files/roboto-latin-400-normal.woff2
cut_to() { pyftsubset "$source" --text="Kota 0123456789" --name-IDs="$1" --output-file="$2"; }
cut_to 1,2 family.ttf
cut_to 1,2,6 named.ttf
cut_to 1,6 nameless-style.ttf

cat > ink.mjs <<'JS'
import { Resvg } from "@resvg/resvg-js";
const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="40"><text x="5" y="30" font-size="24" font-family="Roboto">Kota 12</text></svg>';
const picture = new Resvg(svg, { font: { fontFiles: [process.argv[2]], loadSystemFonts: false, defaultFontFamily: "Roboto" } }).render();
console.log(picture.pixels.some((value, place) => place % 4 === 3 && value > 0) ? "ink" : "none");
JS
family() { python3 -c 'import sys; from fontTools.ttLib import TTFont; print(TTFont(sys.argv[1])["name"].getDebugName(1))' "$1"; }
expect "the family name of the font without a PostScript name" "Roboto" "$(family family.ttf)"
expect "what is drawn with it" "none" "$(node ink.mjs family.ttf)"
expect "with a PostScript name" "ink" "$(node ink.mjs named.ttf)"
expect "without a style name" "ink" "$(node ink.mjs nameless-style.ttf)"
done_expecting
