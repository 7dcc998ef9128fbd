// For those who do not see or do not point: no finding of axe in any state, everything by keys, a calm live region.
import assert from "node:assert/strict";
import { test } from "node:test";
import { axe, pass, whole } from "./harness.js";
import { LEVERS, chart, field, open, regionList, scrub, slider, speak, type } from "./screen.js";

/** States of the screen: address, settings of the browser, what to do first. */
const STATES = {
  "as it opens": {},
  "a plan": { act: fill },
  "a mistake in a field": { act: (page) => type(field(page, "wage"), "abc") },
  "contradicting sources": { path: "wilayah=12.18" },
  "per 100,000": { path: "wilayah=12.77" },
  "a closed lever": { path: "wilayah=12.76" },
  "two bases": { path: "wilayah=12.71" },
  "dark": { path: "tema=gelap", act: fill },
  "a phone": { context: { viewport: { width: 360, height: 740 }, hasTouch: true } },
  "400 % zoom": { context: { viewport: { width: 320, height: 256 } } },
  "forced colours": { context: { forcedColors: "active" } },
  "the table open": { act: (page) => page.locator("summary").first().click() },
  "a month read": { act: (page) => scrub(page).press("Home") },
  "text twice as large": { act: (page) => page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%")) },
};

async function fill(page) {
  await type(field(page, "wage"), "1,4");
  await type(field(page, "csr"), "1 miliar");
}

for (const [state, { path = "", context = {}, act }] of Object.entries(STATES)) {
  test(`axe finds nothing in either language: ${state}`, async (t) => {
    const page = await open(t, `?${path}`, context);
    await act?.(page);
    await axe(page);
    await speak(page, "id", "en");
    await axe(page);
  });
}

/** What has the focus: its role or tag, and its name. */
const focused = (page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    element.dataset.seen = String(Number(element.dataset.seen ?? 0) + 1);
    const box = element.getBoundingClientRect();
    const [x, y] = [box.left + box.width / 2, box.top + Math.min(box.height / 2, 20)];
    const top = document.elementFromPoint(x, y);
    const label = element.ariaLabel ?? element.textContent.trim().slice(0, 60);
    return {
      name: `${element.tagName.toLowerCase()}${element.type ? `:${element.type}` : ""} ${label}`,
      times: Number(element.dataset.seen),
      isCovered: Boolean(top && top !== element && !element.contains(top) && !top.contains(element) && !top.closest("label, .slide, .field, .chart-plot")?.contains(element)),
      isShown: box.width > 0 && y >= 0 && y <= innerHeight,
      outline: getComputedStyle(element).outlineStyle !== "none" || Boolean(element.closest(":focus-within") && getComputedStyle(element.parentElement).outlineStyle !== "none"),
    };
  });

for (const [name, viewport] of Object.entries({ laptop: { width: 1366, height: 625 }, phone: { width: 360, height: 740 }, "400 % zoom": { width: 320, height: 256 } })) {
  test(`by keyboard alone on a ${name}: every control is reached, seen, and left again`, async (t) => {
    const page = await open(t, "", { viewport });
    await whole(page); // what arrives later moves what is below it
    const order = [];
    for (let press = 0; press < 120; press++) {
      await page.keyboard.press("Tab");
      const now = await focused(page);
      if (!now) break;
      assert.equal(now.times, 1, `trapped at ${now.name}`);
      assert.ok(now.isShown, `${now.name} is out of sight`);
      assert.equal(now.isCovered, false, `${now.name} is covered`);
      assert.ok(now.outline, `${now.name} shows no focus`);
      order.push(now.name);
    }
    assert.ok(order.length > 8 && order.length < 120, `${order.length} stops`);
    assert.match(order[0], /Langsung ke hasil/);
    const shown = [];
    for (const lever of LEVERS) if (await slider(page, lever).isVisible()) shown.push(await slider(page, lever).getAttribute("aria-label"));
    for (const label of shown) assert.ok(order.some((stop) => stop === `input:range ${label}`), `${label} in ${order.join(" | ")}`);
    assert.ok(order.some((stop) => stop.startsWith("select")));
    await page.keyboard.press("Shift+Tab");
    assert.ok(await focused(page), "and back");
    t.diagnostic(order.join(" > "));
  });
}

test("the first link leads to the result", async (t) => {
  const page = await open(t);
  const before = page.url();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  assert.equal(await page.evaluate(() => document.activeElement.dataset.testid), "headline");
  assert.equal(page.url(), before, "the address, which may hold a scenario, stays");
});

/** Records what the live regions say, and when. */
async function listen(page) {
  await page.evaluate(() => {
    globalThis.said = [];
    const regions = document.querySelectorAll('[role="status"], [aria-live]:not([aria-live="off"]), output');
    globalThis.regions = regions.length;
    for (const region of regions) {
      new MutationObserver(() => said.push([performance.now(), region.textContent.trim()]))
        .observe(region, { childList: true, characterData: true, subtree: true });
    }
  });
  return {
    regions: () => page.evaluate(() => regions),
    said: () => page.evaluate(() => said),
    now: () => page.evaluate(() => performance.now()),
  };
}

for (const lang of ["id", "en"]) {
  test(`W-07: the live region is silent while a slider moves and speaks once after (${lang})`, async (t) => {
    const page = await open(t, `?lang=${lang}`, { clock: true });
    await whole(page);
    await pass(page, 1200);
    const ear = await listen(page);
    assert.equal(await ear.regions(), 4, "one for the result, for files and drafts, for spreadsheets, for a new version");
    await slider(page, "csr", lang).focus();
    for (let press = 0; press < 40; press++) {
      await page.keyboard.press("ArrowRight");
      await pass(page, 60);
    }
    const rested = await ear.now();
    assert.deepEqual(await ear.said(), [], "silent while moving");
    await pass(page, 2500);
    const said = await ear.said();
    assert.equal(said.length, 1, JSON.stringify(said));
    const [[when, text]] = said;
    assert.ok(when - rested >= 800 && when - rested <= 1500, `${Math.round(when - rested)} ms after`);
    assert.ok(text.length > 10 && text.length <= 120, `${text.length} letters: ${text}`);
    assert.match(text, /Binjai/);
  });
}

test("another region is announced too, once", async (t) => {
  const page = await open(t, "", { clock: true });
  const ear = await listen(page);
  await regionList(page).selectOption("12.71");
  await pass(page, 2500);
  const said = await ear.said();
  assert.equal(said.length, 1);
  assert.match(said[0][1], /Medan/);
});

test("the chart is a picture with a sentence, a caption and a table", async (t) => {
  const page = await open(t);
  assert.equal(await chart(page).getAttribute("role"), "img");
  assert.ok((await chart(page).getAttribute("aria-label")).length > 60);
  assert.equal(await page.locator("figure figcaption").count() >= 1, true);
  const rows = page.getByTestId("chart-table").locator("tbody tr"); // they follow the picture
  await rows.first().waitFor({ state: "attached" });
  const headers = await page.getByTestId("chart-table").locator("th[scope]").count();
  assert.ok(headers > 20);
});
