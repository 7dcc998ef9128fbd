#!/usr/bin/env bash
# In LibreOffice an SVG text that is anchored at its end lies beside its point, by how many user units a pixel has.
#
# One would think: a text with text-anchor="end" ends at its x, whatever the view box; two drawings that differ only by the
# scale of their units look alike. And where a label is a little off, letters that move together (kerning) are to blame.
# Seen (written as PDF, so that no pixel rounds anything): the anchor subtracts a width that is summed letter by letter in whole
# user units. With one unit to a pixel a label of 25 letters ends half its size beside its point, with 4 an eighth, with 20
# it ends there. Texts anchored at their start are right in every view box, with kerning and without.
# What follows: a drawing for offices has a view box of many units to a pixel. Measured in pixels of a PNG the error hides
# behind another: on a screen LibreOffice moves each letter to whole pixels, which widens labels by some per cent.
# Versions: LibreOffice 7.4.7, poppler-utils 22.12.
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
need soffice pdftotext python3
soffice --version

words="Tunggakan Tiap Tahun 2027"
# draw UNITS ANCHOR: a picture of 2880 by 150 pixels with a label of 36 pixels that is anchored 2700 pixels from the left;
# so many units are a third of a pixel, as where a picture is shown three times as large.
draw() {
  cat > "$2-$1.svg" <<SVG
<svg xmlns="http://www.w3.org/2000/svg" width="2880" height="150" viewBox="0 0 $((960 * $1)) $((50 * $1))">
<text x="$((900 * $1))" y="$((30 * $1))" font-family="Liberation Sans" font-size="$((12 * $1))" text-anchor="$2">$words</text>
</svg>
SVG
}
for units in 1 4 20; do draw "$units" end; done
for units in 1 20; do draw "$units" start; done
soffice -env:UserInstallation="file://$place/profile" --headless --convert-to pdf ./*.svg >/dev/null 2>&1

# beside NAME SIDE: hundredths of the label's size from its point to its left (min) or right end (max).
beside() {
  pdftotext -bbox "$1.pdf" "$1.html"
  python3 - "$1.html" "$2" <<'PY'
import re
import sys

page = open(sys.argv[1], encoding="utf8").read()
wide = float(re.search(r'<page width="([\d.]+)"', page).group(1))
ends = [float(x) for x in re.findall(rf'<word [^>]*x{"Min" if sys.argv[2] == "min" else "Max"}="([\d.]+)"', page)]
at = min(ends) if sys.argv[2] == "min" else max(ends)
print(round(abs(at / wide * 960 - 900) / 12 * 100))
PY
}
# far NAME SIDE: how far that is, in words.
far() {
  local off
  off=$(beside "$1" "$2")
  echo "  $1: $off hundredths" >&2
  if [ "$off" -ge 35 ]; then echo "a third or more"; elif [ "$off" -ge 8 ]; then echo "a tenth"; else echo "at its point"; fi
}
expect "end, 1 unit" "a third or more" "$(far end-1 max)"
expect "end, 4 units" "a tenth" "$(far end-4 max)"
expect "end, 20 units" "at its point" "$(far end-20 max)"
expect "start, 1 unit" "at its point" "$(far start-1 min)"
expect "start, 20 units" "at its point" "$(far start-20 min)"
done_expecting
