#!/usr/bin/env bash
# LibreOffice Writer opens a page of HTML without its inline drawings, and leaves their words standing in the text.
#
# One would think: an SVG in a page is drawn, or is left out whole; and an SVG named by a data address is the harder case.
# Seen (writing PDF): of an inline <svg> nothing is drawn, but its <text> stands among the words of the page, so numbers of an
# axis run into a sentence. The same drawing as an <img> with a data address is drawn, percent-encoded and in base64 alike.
# What follows: documents for an office hold their drawings as images with a data address.
# Versions: LibreOffice 7.4.7, poppler-utils 22.12.
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
need soffice pdftotext pdftoppm python3
soffice --version

cat > write.py <<'PY'
import base64
import urllib.parse

drawing = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="200"><title>Cakupan</title>'
    '<rect width="300" height="200" fill="#ff0000"/><text x="20" y="100">37,10</text></svg>'
)
image = '<img width="300" height="200" alt="" src="data:image/svg+xml{}">'
pages = {
    "inline": drawing,
    "percent": image.format("," + urllib.parse.quote(drawing)),
    "base64": image.format(";base64," + base64.b64encode(drawing.encode()).decode()),
}
for name, body in pages.items():
    with open(f"{name}.html", "w") as file:
        file.write(f'<!doctype html><meta charset="utf-8"><title>x</title><main><p>Sebelum</p>{body}<p>Sesudah</p></main>')
PY
python3 write.py
soffice -env:UserInstallation="file://$place/profile" --headless --infilter="HTML (StarWriter)" --convert-to pdf ./*.html >/dev/null 2>&1

# words NAME, and how many red pixels its pages have in thousands.
words() { pdftotext -layout "$1.pdf" - | tr -s '[:space:]' ' ' | sed 's/^ //; s/ $//'; }
red() {
  pdftoppm -r 72 "$1.pdf" "$1"
  python3 - "$1" <<'PY'
import glob
import sys

red = 0
for name in glob.glob(sys.argv[1] + "-*.ppm"):
    with open(name, "rb") as file:
        data = file.read().split(b"\n", 3)[3]
    red += sum(1 for at in range(0, len(data) - 2, 3) if data[at] > 200 and data[at + 1] < 60 and data[at + 2] < 60)
print("drawn" if red > 1000 else "not drawn")
PY
}
expect "inline, words" "Sebelum 37,10 Sesudah" "$(words inline)"
expect "inline, drawing" "not drawn" "$(red inline)"
expect "percent-encoded address, drawing" "drawn" "$(red percent)"
expect "base64 address, drawing" "drawn" "$(red base64)"
done_expecting
