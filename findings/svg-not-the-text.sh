#!/usr/bin/env bash
# Programs that turn SVG into pictures agree about baselines and differ about ordinary CSS.
#
# One would think: text alignment (dominant-baseline, dy, baseline-shift) is what makes an SVG look different elsewhere,
# and plain CSS in a <style> is safe.
# Seen (librsvg 2.61.2 in sharp 0.34.5, resvg-js 2.6.2): a letter placed with dominant-baseline="central" or dy stands in
# the same rows in both. But resvg paints `fill: rgb(255 0 0 / 50%)`, `fill: var(--none, red)` and a rule with :not() in
# black, and moves nothing for the CSS property transform; librsvg ignores textLength. None of them says so.
# What follows: attributes instead of CSS, colours as #rrggbb, no textLength in a picture that others will rasterise.
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
npm_install sharp@0.34.5 @resvg/resvg-js@2.6.2

cat > draw.js <<'JS'
const sharp = require("sharp");
const { Resvg } = require("@resvg/resvg-js");

const letter = (attributes) => `<text x="20" y="100" font-size="60" font-family="DejaVu Sans" ${attributes}>H</text>`;
const box = 'width="50" height="50"';
const CASES = {
  central: letter('dominant-baseline="central"'),
  shifted: letter('dy="0.35em"'),
  stretched: letter('textLength="150" lengthAdjust="spacingAndGlyphs"'),
  modern: `<rect x="20" y="20" ${box} fill="rgb(255 0 0 / 50%)"/>`,
  variable: `<rect x="20" y="20" ${box} fill="var(--none, #ff0000)"/>`,
  not: `<style>rect:not(.a) { fill: #ff0000 }</style><rect x="20" y="20" ${box}/>`,
  moved: `<style>rect { transform: translate(20px, 20px) }</style><rect ${box}/>`,
};

/** Where there is ink, and whether it is red. */
async function ink(png) {
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const found = { left: info.width, right: -1, top: info.height, red: 0, count: 0 };
  for (let at = 0; at < data.length; at += 4) {
    if (data[at + 3] < 100) continue;
    const [x, y] = [(at / 4) % info.width, Math.floor(at / 4 / info.width)];
    found.left = Math.min(found.left, x);
    found.right = Math.max(found.right, x);
    found.top = Math.min(found.top, y);
    found.red += data[at] > 100 ? 1 : 0;
    found.count += 1;
  }
  return { left: found.left, width: found.right - found.left + 1, top: found.top, red: found.red * 2 > found.count };
}

(async () => {
  const seen = { librsvg: {}, resvg: {} };
  for (const [name, body] of Object.entries(CASES)) {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="200">${body}</svg>`;
    seen.librsvg[name] = await ink(await sharp(Buffer.from(svg)).png().toBuffer());
    seen.resvg[name] = await ink(new Resvg(svg, { font: { loadSystemFonts: true } }).render().asPng());
  }
  const both = (of) => [of(seen.librsvg), of(seen.resvg)].join(" ");
  const near = (name) => (Math.abs(seen.librsvg[name].top - seen.resvg[name].top) <= 1 ? "same" : "differs");
  console.log(require("sharp").versions.rsvg);
  console.log(near("central"), near("shifted"));
  console.log(both((one) => (one.stretched.width > 80 ? "stretched" : "ignored")));
  for (const name of ["modern", "variable", "not"]) console.log(both((one) => (one[name].red ? "red" : "black")));
  console.log(both((one) => (one.moved.left === 20 ? "moved" : "still")));
})();
JS
mapfile -t seen < <(node draw.js)
expect "librsvg" 2.61.2 "${seen[0]}"
expect "rows of a letter with dominant-baseline and with dy" "same same" "${seen[1]}"
expect "textLength (librsvg, resvg)" "ignored stretched" "${seen[2]}"
expect "fill rgb(255 0 0 / 50%)" "red black" "${seen[3]}"
expect "fill var(--none, #ff0000)" "red black" "${seen[4]}"
expect "rect:not(.a)" "red black" "${seen[5]}"
expect "CSS transform" "moved still" "${seen[6]}"
done_expecting
