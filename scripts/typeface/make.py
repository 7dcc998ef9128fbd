"""Makes the typeface of the site: two weights of Roboto, only the characters the program writes.

    python3 -m venv /tmp/typeface && /tmp/typeface/bin/pip install -r scripts/typeface/requirements.txt
    /tmp/typeface/bin/python scripts/typeface/make.py

Needs Debian's fonts-dejavu-core and fonts-liberation, whose letters it compares. Writes, the same bytes each time:

    static/roboto-WEIGHT-DIGEST.woff2   the fonts; the name holds the digest of the content
    static/roboto-OFL.txt               their licence
    src/styles/typeface.css             the fonts, and how fonts of the reader's machine stand in for them
    src/chart/letters.rs                how wide each letter is, for pictures that no browser lays out
    index.html                          the names of the fonts, where they are loaded ahead
    scripts/portal/src/picture.rs       the names of the fonts that pictures are drawn with
"""

import hashlib
import re
from importlib.resources import files
from math import sqrt
from pathlib import Path

from fontTools import subset
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

ROOT = Path(__file__).resolve().parents[2]
SOURCE = files("fontpkg_roboto") / "files" / "Roboto[wdth,wght].ttf"
LICENCE = files("fontpkg_roboto") / "LICENSE"
SYSTEM = Path("/usr/share/fonts/truetype")
# Files beside the style sheet in which the fonts are named.
NAMED = [ROOT / "index.html", ROOT / "scripts/portal/src/picture.rs"]
# Weight of the text, stroke of the arrows in units of the font, and the weights of the style sheets it is used for.
WEIGHTS = {400: (165, "400"), 600: (225, "600 700")}

# What the catalogues, the regions and European names are written with; tests/architecture keeps it complete.
CHARACTERS = "".join(map(chr, [*range(0x20, 0x7F), *range(0xA0, 0x100)])) + "–—‘’“”„†•…‰‹›€™−≈≠≤≥ıŒœŠšŸŽž"
ARROWS = "←↑→↓"

# Typical of what is on screen: its letters weigh the fonts that stand in.
SAMPLE = (
    "Akhir 2025 diperkirakan 36.624 pekerja Kota Binjai terlindungi: 37,46%, kurang 351 orang dari target. "
    "Januari 2026 turun ke 34,13% saat dana CSR berakhir. Laju pendaftaran bukan penerima upah Rp1,25 miliar per tahun"
)
# Fonts that browsers find on the machine, by name, and the file they are compared by.
STAND_INS = {
    "Arial": (
        {400: ["Arial", "Liberation Sans", "Arimo", "Helvetica"],
         600: ["Arial Bold", "Arial-BoldMT", "Liberation Sans Bold", "Arimo Bold", "Helvetica Bold", "Helvetica-Bold"]},
        {400: "liberation/LiberationSans-Regular.ttf", 600: "liberation/LiberationSans-Bold.ttf"},
    ),
    "DejaVu Sans": (
        {400: ["DejaVu Sans", "DejaVuSans", "Verdana"], 600: ["DejaVu Sans Bold", "DejaVuSans-Bold", "Verdana Bold"]},
        {400: "dejavu/DejaVuSans.ttf", 600: "dejavu/DejaVuSans-Bold.ttf"},
    ),
}


def arrow(stroke, middle, length):
    """The outline of an arrow to the right, `length` long, its shaft on the line `middle`."""
    tip, head, cap = length, 0.3 * length, stroke / sqrt(2)
    notch = tip - 2 * cap - stroke / 2
    upper = [(tip, 0), (tip - head, head), (tip - head - cap, head - cap), (notch, stroke / 2), (0, stroke / 2)]
    lower = [(x, -y) for x, y in reversed(upper[1:])]
    return [(x, y + middle) for x, y in upper + lower]


def add_arrows(font, stroke):
    """Roboto has none. Their shafts lie where the minus sign lies."""
    minus = font["glyf"][font.getBestCmap()[0x2212]]
    middle, length, side = (minus.yMin + minus.yMax) / 2, 1300, 150
    right = [(x + side, y) for x, y in arrow(stroke, middle, length)]
    lying, standing = length + 2 * side, length * 0.6 + 2 * side
    turned = [(standing / 2 - (y - middle), middle + x - side - length / 2) for x, y in right]
    outlines = {
        "→": (right, lying),
        "←": ([(lying - x, y) for x, y in right], lying),
        "↑": (turned, standing),
        "↓": ([(x, 2 * middle - y) for x, y in turned], standing),
    }
    names = font.getGlyphOrder()
    for letter, (outline, advance) in outlines.items():
        pen = TTGlyphPen(None)
        pen.moveTo(tuple(map(round, outline[0])))
        for point in outline[1:]:
            pen.lineTo(tuple(map(round, point)))
        pen.closePath()
        name = f"uni{ord(letter):04X}"
        names.append(name)
        font["glyf"].glyphs[name] = pen.glyph()
        font["hmtx"][name] = (round(advance), round(min(x for x, _ in outline)))
        for table in font["cmap"].tables:
            if table.isUnicode():
                table.cmap[ord(letter)] = name
    font.setGlyphOrder(names)
    font["maxp"].numGlyphs = len(names)


def cut(weight):
    """One weight with only what is needed: kerning, marks, and figures that are all equally wide, as Roboto's are."""
    font = TTFont(SOURCE, recalcTimestamp=False)
    font = instancer.instantiateVariableFont(font, {"wght": weight, "wdth": 100})
    add_arrows(font, WEIGHTS[weight][0])
    options = subset.Options()
    options.layout_features = ["kern", "mark", "ccmp"]
    options.hinting = False
    options.name_IDs = [0, 1, 2, 13, 14]
    options.notdef_outline = True
    cutter = subset.Subsetter(options)
    cutter.populate(text=CHARACTERS + ARROWS)
    cutter.subset(font)
    font.flavor = "woff2"
    return font


def advances(font, text):
    """How wide each letter of a text is, in ems."""
    letters, widths = font.getBestCmap(), font["hmtx"]
    return [widths[letters[ord(letter)]][0] / font["head"].unitsPerEm for letter in text]


def named(font, weight):
    """The name of the file: digest of the content, so that it may be kept for ever."""
    made = ROOT / "target" / f"roboto-{weight}.woff2"
    made.parent.mkdir(exist_ok=True)
    font.save(made)
    content = made.read_bytes()
    made.unlink()
    return f"roboto-{weight}-{hashlib.sha256(content).hexdigest()[:16]}.woff2", content


def style_sheet(fonts, names):
    """The fonts, and those that stand in: stretched to the same width, on the same line."""
    rules = [
        "/* Made by scripts/typeface/make.py. Roboto, cut to what the program writes; until it is there, or where it never",
        "   comes, a font of the machine that is as wide and sits on the same line: nothing jumps and nothing is cut. */",
    ]
    for weight, name in names.items():
        rules.append(
            f'@font-face {{\n  font-family: Roboto;\n  font-weight: {WEIGHTS[weight][1]};\n  font-display: swap;\n'
            f'  src: url("./{name}") format("woff2"), local("Roboto{" Medium" if weight == 600 else ""}");\n}}'
        )
    for stand_in, (local, compared) in STAND_INS.items():
        for weight, font in fonts.items():
            own, other = sum(advances(font, SAMPLE)), sum(advances(TTFont(SYSTEM / compared[weight]), SAMPLE))
            size = own / other
            lines = font["hhea"], font["head"].unitsPerEm
            ascent, descent = (abs(line) / lines[1] / size for line in (lines[0].ascent, lines[0].descent))
            sources = ", ".join(f'local("{name}")' for name in local[weight])
            rules.append(
                f'@font-face {{\n  font-family: "Roboto by {stand_in}";\n  font-weight: {WEIGHTS[weight][1]};\n  src: {sources};\n'
                f"  size-adjust: {size:.2%};\n  ascent-override: {ascent:.2%};\n  descent-override: {descent:.2%};\n"
                "  line-gap-override: 0%;\n}"
            )
    return "\n".join(rules) + "\n"


def table(fonts):
    """The widths as a Rust table, sorted by letter."""
    letters = "".join(sorted(CHARACTERS + ARROWS))
    widths = [[round(1000 * width) for width in advances(font, letters)] for font in fonts.values()]
    rows = [f"({ord(letter):#06x}, {', '.join(map(str, pair))})," for letter, *pair in zip(letters, *widths)]
    lines = "\n".join("    " + " ".join(rows[at:at + 6]) for at in range(0, len(rows), 6))
    return (
        "//! Made by `scripts/typeface/make.py`: how wide the letters of the site's typeface are.\n\n"
        "/// Each letter of the typeface by its code point, with its advance width in thousandths of the font size: regular,\n"
        "/// semibold. Sorted by code point.\n"
        f"#[rustfmt::skip]\npub(super) const LETTERS: [(u32, u16, u16); {len(rows)}] = [\n{lines}\n];\n"
    )


def main():
    fonts = {weight: cut(weight) for weight in WEIGHTS}
    files_made = {weight: named(font, weight) for weight, font in fonts.items()}
    for old in (ROOT / "static").glob("roboto-*.woff2"):
        old.unlink()
    for name, content in files_made.values():
        (ROOT / "static" / name).write_bytes(content)
        print(f"{name}: {len(content)} bytes")
    (ROOT / "static/roboto-OFL.txt").write_text(LICENCE.read_text())
    names = {weight: name for weight, (name, _) in files_made.items()}
    (ROOT / "src/styles/typeface.css").write_text(style_sheet(fonts, names))
    for place in NAMED:
        named = re.sub(r"roboto-(\d+)-[0-9a-f]{16}\.woff2", lambda found: names[int(found[1])], place.read_text())
        place.write_text(named)
    (ROOT / "src/chart/letters.rs").write_text(table(fonts))
    figures = {width for font in fonts.values() for width in advances(font, "0123456789")}
    assert len(figures) <= len(fonts), f"figures are not equally wide: {figures}"


main()
