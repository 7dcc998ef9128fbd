#!/usr/bin/env bash
# CSS of a <canvas> element reaches the text drawn in it, although ctx.font looks like the whole truth.
#
# One would think: a canvas is a bitmap; ctx.font sets everything about text, and figures of equal width (tnum) cannot be
# had there, as the context has no such property.
# Seen (Chromium 156): font-variant-numeric, font-feature-settings and letter-spacing of the element, also inherited ones,
# change what measureText and fillText do; ctx.font and ctx.letterSpacing do not show it. A canvas outside the document
# has no style, so it measures other widths than the same canvas on screen.
# What follows: set `font-variant-numeric: tabular-nums` on the canvas by CSS; measure with a canvas that is in the page.
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
need_chromium
npm_install puppeteer-core@24.43.1 @fontsource/inter@5.3.0

cat > page.js <<'PAGE'
async () => {
  const font = new FontFace("Web", "url(/node_modules/@fontsource/inter/files/inter-latin-400-normal.woff2)");
  document.fonts.add(await font.load());
  const measure = (css, where) => {
    const canvas = document.createElement("canvas");
    canvas.style.cssText = css;
    where?.append(canvas);
    const context = canvas.getContext("2d");
    context.font = "40px Web";
    return { width: Math.round(context.measureText("1111").width), font: context.font, spacing: context.letterSpacing };
  };
  const parent = document.createElement("div");
  parent.style.fontVariantNumeric = "tabular-nums";
  document.body.append(parent);
  return {
    plain: measure("", document.body),
    tabular: measure("font-variant-numeric: tabular-nums", document.body),
    features: measure("font-feature-settings: 'tnum'", document.body),
    inherited: measure("", parent),
    spaced: measure("letter-spacing: 10px", document.body),
    detached: measure("font-variant-numeric: tabular-nums"),
  };
};
PAGE
seen=$(browse page.js)
of() { node -p "JSON.stringify(JSON.parse(process.argv[1])$1)" "$seen"; }
expect "width of 1111, no style" 65 "$(of .plain.width)"
expect "with tabular-nums on the element" 104 "$(of .tabular.width)"
expect "with font-feature-settings on the element" 104 "$(of .features.width)"
expect "with tabular-nums on its parent" 104 "$(of .inherited.width)"
expect "with letter-spacing on the element" 105 "$(of .spaced.width)"
expect "what ctx.letterSpacing says then" '"0px"' "$(of .spaced.spacing)"
expect "with tabular-nums, outside the document" 65 "$(of .detached.width)"
done_expecting
