#!/usr/bin/env bash
# document.fonts.ready does not wait for a font that only a canvas uses.
#
# One would think: after `await document.fonts.ready` every @font-face of the page has been loaded or has failed, so a
# canvas may be measured; and document.fonts.check() says whether a font is there.
# Seen (Chromium 156): nothing asks for the font before the first use, so `ready` is already fulfilled while its status is
# "unloaded"; the first measureText starts the load and measures the fallback, and nothing redraws. check() is true for a
# family that does not exist.
# What follows: `await document.fonts.load("16px Name")` before measuring, and draw again when it arrives.
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
need_chromium
npm_install puppeteer-core@24.43.1 @fontsource/inter@5.3.0

cat > page.js <<'PAGE'
async () => {
  const style = document.createElement("style");
  style.textContent =
    "@font-face { font-family: Web; src: url(/node_modules/@fontsource/inter/files/inter-latin-400-normal.woff2) }";
  document.head.append(style);
  const [face] = document.fonts;
  const context = document.body.appendChild(document.createElement("canvas")).getContext("2d");
  context.font = "40px sans-serif";
  const fallback = context.measureText("Wi0").width;
  await document.fonts.ready;
  context.font = "40px Web, sans-serif";
  const before = face.status;
  const first = context.measureText("Wi0").width;
  const during = face.status;
  await document.fonts.load("40px Web");
  const second = context.measureText("Wi0").width;
  return {
    before,
    isFallback: first === fallback,
    during,
    after: face.status,
    isOther: second !== fallback,
    noSuchFont: document.fonts.check("16px NoSuchFont"),
  };
};
PAGE
seen=$(browse page.js)
of() { node -p "JSON.stringify(JSON.parse(process.argv[1])$1)" "$seen"; }
expect "status after fonts.ready" '"unloaded"' "$(of .before)"
expect "the canvas measures the fallback" true "$(of .isFallback)"
expect "status after measuring" '"loading"' "$(of .during)"
expect "status after fonts.load" '"loaded"' "$(of .after)"
expect "the same text is another width then" true "$(of .isOther)"
expect "check() of a family that does not exist" true "$(of .noSuchFont)"
done_expecting
