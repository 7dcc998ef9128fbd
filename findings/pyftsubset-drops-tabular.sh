#!/usr/bin/env bash
# pyftsubset throws away tabular figures and keeps fractions.
#
# One would think: a subset of a font is the same font with fewer characters, so figures cut out of it line up in a
# table as before. CSS has font-variant-numeric for that.
# Seen (fontTools 4.62.1): with --text=0123456789 the features frac, numr and dnom survive, tnum and pnum do not, without
# a message. In a font whose figures are proportional by default, tabular-nums then does nothing.
# What follows: --layout-features+=tnum, and a test that the ten figures have one width.
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
pip_install fonttools==4.62.1 brotli==1.2.0
npm_install @fontsource/inter@5.3.0

font=node_modules/@fontsource/inter/files/inter-latin-400-normal.woff2
pyftsubset "$font" --text=0123456789 --flavor=woff2 --output-file=usual.woff2
pyftsubset "$font" --text=0123456789 --layout-features+=tnum --flavor=woff2 --output-file=asked.woff2
features() {
  python -c 'import sys; from fontTools.ttLib import TTFont
font = TTFont(sys.argv[1])
print(" ".join(sorted({record.FeatureTag for record in font["GSUB"].table.FeatureList.FeatureRecord})))' "$1"
}
expect "features of the font" "calt ccmp dnom frac locl numr pnum tnum" "$(features "$font")"
expect "features of its subset" "dnom frac numr" "$(features usual.woff2)"
expect "when asked for" "dnom frac numr tnum" "$(features asked.woff2)"
done_expecting
