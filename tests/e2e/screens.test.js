// Pictures for people to look at, in target/screens. A test only in that each page opens without a complaint.
import { test } from "node:test";
import { screenshot, whole } from "./harness.js";
import { REGIONS } from "./model.js";
import { field, open, painted, type } from "./screen.js";

const SIZES = [[1366, 768], [1024, 768], [600, 600], [360, 740]];
const PHONE = [360, 740];

async function picture(page, [width, height], name) {
  await page.setViewportSize({ width, height });
  await painted(page);
  await screenshot(page, name);
}

for (const lang of ["id", "en"]) {
  test(`each size, ${lang}`, async (t) => {
    const page = await open(t, `?lang=${lang}`, { viewport: { width: 1366, height: 768 } });
    await whole(page);
    for (const size of SIZES) await picture(page, size, `${size.join("x")}-${lang}`);
    await picture(page, SIZES[0], `1366x768-${lang}`);
    await type(field(page, "wage", lang), lang === "id" ? "1,4" : "1.4");
    await type(field(page, "csr", lang), lang === "id" ? "1 miliar" : "1 billion");
    await page.evaluate(() => document.activeElement.blur());
    for (const size of SIZES) await picture(page, size, `${size.join("x")}-${lang}-plan`);
  });
}

for (const [code, { short }] of Object.entries(REGIONS)) {
  test(`${short}, on a laptop, in the dark and on a phone`, async (t) => {
    const page = await open(t, `?wilayah=${code}`, { viewport: { width: 1366, height: 768 } });
    await whole(page);
    await picture(page, SIZES[0], `${code}-laptop`);
    await picture(page, PHONE, `${code}-phone`);
    await page.emulateMedia({ colorScheme: "dark" });
    await picture(page, SIZES[0], `${code}-dark`);
  });
}
