// Pictures for people to look at, in target/screens. A test only in that each page opens without a complaint.
import { test } from "node:test";
import { screenshot } from "./harness.js";
import { REGIONS } from "./model.js";
import { field, open, type } from "./screen.js";

const SIZES = [[1366, 768], [360, 740], [1024, 768], [600, 600]];

for (const [width, height] of SIZES) {
  for (const lang of ["id", "en"]) {
    test(`${width}x${height}, ${lang}`, async (t) => {
      const page = await open(t, `?lang=${lang}`, { viewport: { width, height } });
      await screenshot(page, `${width}x${height}-${lang}`);
      if (width < 800) return;
      await type(field(page, "wage", lang), lang === "id" ? "1,4" : "1.4");
      await type(field(page, "csr", lang), lang === "id" ? "1 miliar" : "1 billion");
      await screenshot(page, `${width}x${height}-${lang}-plan`);
    });
  }
}

for (const [code, { short }] of Object.entries(REGIONS)) {
  test(`${short}, on a laptop, in the dark and on a phone`, async (t) => {
    await screenshot(await open(t, `?wilayah=${code}`, { viewport: { width: 1366, height: 768 } }), `${code}-laptop`);
    await screenshot(await open(t, `?wilayah=${code}&tema=gelap`, { viewport: { width: 1366, height: 768 } }), `${code}-dark`);
    await screenshot(await open(t, `?wilayah=${code}`, { viewport: { width: 360, height: 740 } }), `${code}-phone`);
  });
}
