#!/usr/bin/env bash
# Web fonts cut for Latin have the arrows up and down and not those left and right, and no sign for "at least".
#
# One would think: "latin" holds what a text in a Latin script needs; a sign that the designer drew is in one of the files
# of the package; a sign inside the declared unicode-range is in the file.
# Seen (@fontsource/inter 5.3.0, as Google Fonts cuts it): of the files for one weight none has a glyph for the arrows
# left and right, for >= or for <=; the arrows up and down, the minus and the multiplication sign are in the Latin file.
# The narrow no-break space (U+202F) is inside the declared range: the browser loads the file and finds no glyph.
# What follows: test the characters of an interface against the file, not against the script's name or the range.
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
pip_install fonttools==4.62.1 brotli==1.2.0
npm_install @fontsource/inter@5.3.0

cat > glyphs.py <<'PY'
import glob
from fontTools.ttLib import TTFont

folder = "node_modules/@fontsource/inter/files/"
have = {path: TTFont(path).getBestCmap() for path in glob.glob(folder + "inter-*-400-normal.woff2")}
latin = have[folder + "inter-latin-400-normal.woff2"]
print(len(have))
print("".join(c for c in "↑↓←→≥≤×−\u202f" if ord(c) in latin))
print("".join(c for c in "←→≥≤" if any(ord(c) in cmap for cmap in have.values())) or "none")
PY
mapfile -t seen < <(python glyphs.py)
range=$(grep -A3 'inter-latin-400-normal' node_modules/@fontsource/inter/latin-400.css node_modules/@fontsource/inter/400.css | grep -o 'U+2000-206F' | head -1)
expect "files of one weight" 7 "${seen[0]}"
expect "of ↑↓←→≥≤×− and U+202F the Latin file has" "↑↓×−" "${seen[1]}"
expect "of ←→≥≤ any file of the package has" none "${seen[2]}"
expect "the declared range includes U+202F" U+2000-206F "$range"
done_expecting
