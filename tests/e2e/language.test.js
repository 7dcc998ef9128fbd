// Two languages: the whole screen changes, numbers and names with it, and nothing is left behind.
import assert from "node:assert/strict";
import { test } from "node:test";
import { REGIONS, region } from "./model.js";
import { LEVERS, NAMES, assertAgrees, chart, field, headline, open, redo, regionList, scrub, slider, speak, standing, table, type, undo } from "./screen.js";

async function assertNamed(page, lang) {
  for (const lever of LEVERS) {
    assert.equal(await slider(page, lever, lang).count(), 1, NAMES[lang][lever]);
    assert.equal(await field(page, lever, lang).count(), 1, NAMES[lang][lever]);
  }
  for (const control of [regionList, undo, redo, scrub]) assert.equal(await control(page, lang).count(), 1);
  assert.equal(await page.getByRole("region", { name: NAMES[lang].result, exact: true }).getAttribute("data-testid"), "headline");
  assert.equal(await page.getByRole("img", { name: /\d/ }).and(chart(page)).count(), 1, "the chart says what it shows");
  assert.equal(await page.locator("html").getAttribute("lang"), lang);
  const choice = page.getByRole("button", { name: NAMES[lang].language }).or(page.getByRole("combobox", { name: NAMES[lang].language }));
  assert.ok((await choice.count()) >= 1);
}

/** Words that only one of the languages has. */
const ONLY = {
  id: /\b(pekerja|dan|yang|dari|tidak|target tercapai|bulan|akhir|angka)\b/i,
  en: /\b(workers|and|the|of|not|month|end|figures)\b/,
};

test("the names of the contract hold in Indonesian", async (t) => assertNamed(await open(t), "id"));
test("the names of the contract hold in English", async (t) => assertNamed(await open(t, "?lang=en"), "en"));

test("the button changes everything, back and forth, and keeps the plan", async (t) => {
  const page = await open(t);
  await type(field(page, "wage"), "1,4");
  const levers = await standing(page);
  const indonesian = await headline(page).innerText();
  await speak(page, "id", "en");
  await assertNamed(page, "en");
  await assertAgrees(page, region("12.75"), levers, "en");
  assert.equal(await field(page, "wage", "en").inputValue(), "1.40");
  assert.match(await headline(page).innerText(), ONLY.en);
  assert.doesNotMatch(await headline(page).innerText(), ONLY.id);
  await speak(page, "en", "id");
  await assertNamed(page, "id");
  await assertAgrees(page, region("12.75"), levers);
  assert.equal(await headline(page).innerText(), indonesian);
});

for (const code of Object.keys(REGIONS)) {
  test(`${REGIONS[code].short}: no sentence stays in the other language`, async (t) => {
    const page = await open(t, `?wilayah=${code}`);
    await type(field(page, "csr"), "1 miliar");
    const texts = {};
    for (const lang of ["id", "en"]) {
      if (lang === "en") await speak(page, "id", "en");
      texts[lang] = await page.evaluate(() => {
        const outside = (node) => node.parentElement.closest("[lang]:not(html), select, script");
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const found = [];
        while (walker.nextNode()) {
          const text = walker.currentNode.data.trim();
          if (text && !outside(walker.currentNode)) found.push(text);
        }
        for (const element of document.querySelectorAll("[aria-label]:not([lang] *, [lang]:not(html))")) found.push(element.ariaLabel);
        return found;
      });
    }
    const same = texts.id.filter((text) => texts.en.includes(text) && /[a-z]{3,}.*\s.*[a-z]{3,}/i.test(text));
    const names = Object.values(REGIONS).flatMap(({ name, short }) => [name, short]);
    // Names of places and of publications are the same in every language.
    assert.deepEqual(same.filter((text) => !names.includes(text) && !/^Jangkau /.test(text) && !/https?:|\.(id|com|go)\b/.test(text)), []);
  });
}

test("the table speaks the language too", async (t) => {
  const page = await open(t, "?lang=en");
  await page.getByText(/Figures per month|Numbers/i).first().click();
  const head = await table(page).locator("thead th").allInnerTexts();
  assert.ok(head.includes("Month"), head.join(", "));
  assert.match(await table(page).locator("tbody tr").first().innerText(), /24\.94%/);
});
