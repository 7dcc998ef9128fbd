// The screen as people find it: by role and name (docs/contracts.md), in both languages.
import assert from "node:assert/strict";
import { PATIENCE_MS, assertClean, visit } from "./harness.js";
import { STEPS, december, isRough, planned, years } from "./model.js";

export const LEVERS = ["wage", "selfPaid", "csr", "nonAsn"];
export const NAMES = {
  id: {
    wage: "Laju pendaftaran penerima upah",
    selfPaid: "Laju pendaftaran bukan penerima upah",
    csr: "Dana CSR per tahun",
    nonAsn: "Pengikutsertaan honorer (non-ASN)",
    region: "Wilayah", result: "Hasil", undo: "Urungkan", redo: "Ulangi", language: "Bahasa", number: "(angka)",
    theme: "Warna", month: "Bulan yang dibaca", before: "sebelum data dasar",
  },
  en: {
    wage: "Wage-earner enrolment rate",
    selfPaid: "Self-employed enrolment rate",
    csr: "CSR funding per year",
    nonAsn: "Honorer (non-ASN) inclusion",
    region: "Region", result: "Result", undo: "Undo", redo: "Redo", language: "Language", number: "(number)",
    theme: "Colours", month: "Month to read", before: "before the baseline",
  },
};
/** Short names of the levers on a phone, where one card is open at a time. */
export const CARDS = { wage: "Penerima upah", selfPaid: "Bukan penerima upah", csr: "Dana CSR", nonAsn: "Honorer (non-ASN)" };

const exact = (name) => ({ name, exact: true });
export const slider = (page, lever, lang = "id") => page.getByRole("slider", exact(NAMES[lang][lever]));
export const field = (page, lever, lang = "id") =>
  page.getByRole("textbox", exact(`${NAMES[lang][lever]} ${NAMES[lang].number}`));
export const regionList = (page, lang = "id") => page.getByRole("combobox", exact(NAMES[lang].region));
export const undo = (page, lang = "id") => page.getByRole("button", exact(NAMES[lang].undo));
export const redo = (page, lang = "id") => page.getByRole("button", exact(NAMES[lang].redo));
export const headline = (page) => page.getByTestId("headline");
export const table = (page) => page.getByTestId("chart-table");
export const chart = (page) => page.getByTestId("chart");
export const scrub = (page, lang = "id") => page.getByRole("slider", exact(NAMES[lang].month));

/** The table behind the chart, one click away. */
export const openTable = (page) => page.locator("details", { has: table(page) }).locator("summary").click();

/** Opens the app and makes the test fail if the page complained of anything by its end. */
export async function open(t, path = "", options = {}) {
  const page = await visit(t, path, options);
  t.after(() => assertClean(page));
  return page;
}

/** Opens the menu in which a phone has the buttons of the bar; elsewhere they are in view. */
export async function openMenu(page) {
  const menu = page.locator(".bar-menu");
  if ((await menu.isVisible()) && (await menu.getAttribute("aria-expanded")) === "false") await menu.click();
}

/** Switches the language by its button or list. */
export async function speak(page, from, to) {
  await openMenu(page);
  await page.getByRole("button", { name: NAMES[from].language }).first().click();
  await page.locator(`html[lang="${to}"]`).waitFor({ state: "attached" });
}

/** Types into a field as a user does, and leaves it. */
export async function type(locator, text) {
  await locator.click();
  await locator.selectText();
  if (text === "") await locator.press("Delete");
  else await locator.pressSequentially(text);
  await locator.press("Tab");
}

/** Position of a slider in steps. */
export const position = async (locator) => Number(await locator.inputValue());

/** Where the levers stand by their sliders, in the unit of the scenario file. */
export async function standing(page, lang = "id") {
  await painted(page);
  const levers = {};
  for (const lever of LEVERS) {
    const perUnit = Math.round(1 / STEPS[lever]);
    const steps = await position(slider(page, lever, lang));
    levers[lever] = STEPS[lever] < 1 ? steps / perUnit : steps * STEPS[lever];
  }
  return levers;
}

/** Waits until what has been asked for is painted. */
export const painted = (page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))));

/** Tries until it holds; a busy machine paints late. */
export async function eventually(check, limit = PATIENCE_MS) {
  const end = performance.now() + limit;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (performance.now() > end) throw error;
      await new Promise((done) => setTimeout(done, 50));
    }
  }
}

/** Everything the screen answers with exactly. */
export async function answers(page) {
  await painted(page);
  return page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll('[data-testid^="coverage-"], [data-testid^="gap-"]')].map((element) => [
        element.dataset.testid, [element.dataset.value, element.textContent.trim()],
      ]),
    ),
  );
}

const number = (lang, value, digits) =>
  new Intl.NumberFormat(lang === "id" ? "id-ID" : "en-GB", { minimumFractionDigits: digits, maximumFractionDigits: digits })
    .format(value);
export const percentText = (lang, value, rough = false) => `${number(lang, value, rough ? 0 : 2)}%`;
export const countText = (lang, value, rough = false) => number(lang, rough ? Math.round(value / 100) * 100 : value, 0);

/** Coverage and gap of every year on screen, number and words, are those of the native model, to the last bit. */
export function assertAgrees(page, scenario, levers, lang = "id") {
  return eventually(() => assertShows(page, scenario, levers, lang));
}

async function assertShows(page, scenario, levers, lang) {
  const plan = planned(scenario, levers ?? (await standing(page, lang)));
  const shown = await answers(page);
  for (const year of years(plan)) {
    const { coverage, gap } = december(plan, year);
    const [value, text] = shown[`coverage-${year}`] ?? [];
    if (coverage === null) {
      assert.equal(value, "", `coverage-${year}`);
      continue;
    }
    assert.equal(Number(value), coverage, `coverage-${year} with ${JSON.stringify(plan.plan)}`);
    const about = plan.region.active_range ? (lang === "id" ? "sekitar " : "about ") : "";
    assert.equal(text, about + percentText(lang, coverage, isRough(plan)), `coverage-${year}`);
    if (gap === null) continue;
    const [gapValue, gapText] = shown[`gap-${year}`];
    assert.ok(Math.abs(Number(gapValue) - gap) <= 1e-6, `gap-${year}: ${gapValue}, natively ${gap}`);
    if (Math.abs(gap) >= 0.5) {
      assert.ok(gapText.includes(countText(lang, Math.abs(gap), isRough(plan))), `gap-${year}: ${gapText}, natively ${gap}`);
    }
  }
}

/** The text that describes a control, as assistive technology reads it. */
export const description = (locator) =>
  locator.evaluate((element) =>
    (element.getAttribute("aria-describedby") ?? "")
      .split(" ")
      .filter(Boolean)
      .map((id) => document.getElementById(id)?.innerText.trim() ?? "")
      .join(" "),
  );
