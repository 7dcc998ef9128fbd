// The site with its own typeface, and where that cannot be had: on a machine with one wide or one narrow font.
import assert from "node:assert/strict";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The fonts a page is read in, by what is tested; a font of the machine stands for all that are as wide. */
export const TYPEFACES = { "its own typeface": "Roboto", "a wide font": "DejaVu Sans", "a narrow font": "Liberation Sans" };

/** The environment of a browser on whose machine there is only one font. */
export function onlyFont(family) {
  const folder = mkdtempSync(join(tmpdir(), "jangkau-fonts-"));
  const file = join(folder, "fonts.conf");
  writeFileSync(file, `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd"><fontconfig>
<dir>/usr/share/fonts</dir><dir prefix="xdg">fonts</dir><cachedir>${folder}</cachedir>
<selectfont><rejectfont><pattern><patelt name="fontformat"><string>TrueType</string></patelt></pattern></rejectfont>
<rejectfont><pattern><patelt name="scalable"><bool>true</bool></patelt></pattern></rejectfont>
<acceptfont><pattern><patelt name="family"><string>${family}</string></patelt></pattern></acceptfont></selectfont>
</fontconfig>`);
  return { ...process.env, FONTCONFIG_FILE: file };
}

/** A change for `site`: the fonts of the release are not there. */
export const withoutTypeface = (path, answer) => (path.endsWith(".woff2") ? { status: 404, headers: {}, body: "" } : answer);

/** The page is drawn in the font that is meant, and in no other. */
export async function assertDrawnIn(page, family) {
  await page.evaluate(() => document.fonts.ready);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("DOM.enable");
  await devtools.send("CSS.enable");
  const { root } = await devtools.send("DOM.getDocument");
  const { nodeId } = await devtools.send("DOM.querySelector", { nodeId: root.nodeId, selector: ".headline .first, .stage-say" });
  const { fonts } = await devtools.send("CSS.getPlatformFontsForNode", { nodeId });
  const names = new Set(fonts.map(({ familyName }) => familyName));
  assert.deepEqual([...names], [family], "Debian's fonts-dejavu-core and fonts-liberation are needed");
  await devtools.detach();
}
