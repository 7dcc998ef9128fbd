// The screen as its reader sets it: large text, spacing, a phone, themes, forced colours. What fits where is told by
// typeface.test.js.
import assert from "node:assert/strict";
import { test } from "node:test";
import { whole } from "./harness.js";
import { CARDS, LEVERS, NAMES, answers, chart, eventually, field, open, slider, type } from "./screen.js";

const PHONE = { width: 360, height: 740 };

const overflow = (page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
const large = (page) => page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));

/** Elements with text whose text does not fit into them. */
const clipped = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll("main *, header *, footer *")]
      .filter((element) => {
        const style = getComputedStyle(element);
        const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
        const hidden = style.clipPath !== "none" || style.visibility === "hidden" || element.clientWidth <= 1 || element.closest("details:not([open]), .hidden-text");
        const cuts = style.overflowX !== "visible" && style.overflowX !== "auto" && style.overflowX !== "scroll";
        return own && !hidden && element.checkVisibility() && cuts && element.scrollWidth > element.clientWidth + 1;
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  );

for (const [width, height] of [[1366, 768], [360, 740]]) {
  test(`${width}x${height}: text twice as large, nothing cut, nothing too wide`, async (t) => {
    const page = await open(t, "", { viewport: { width, height } });
    await large(page);
    assert.ok((await overflow(page)) <= 0, `${await overflow(page)} px too wide`);
    assert.deepEqual(await clipped(page), []);
  });
}

test("generous text spacing cuts nothing (1.4.12)", async (t) => {
  const page = await open(t);
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }");
    document.adoptedStyleSheets = [sheet];
  });
  assert.ok((await overflow(page)) <= 0);
  assert.deepEqual(await clipped(page), []);
});

/** Shows a lever's card on a phone, where the cards fold. */
async function unfold(page, lever) {
  const toggle = page.getByRole("button", { name: CARDS[lever] }).first();
  if ((await toggle.isVisible()) && (await toggle.getAttribute("aria-expanded")) === "false") await toggle.click();
}

test("phone: each lever by its card, the result always in sight", async (t) => {
  const page = await open(t, "", { viewport: PHONE, hasTouch: true, isMobile: true });
  for (const lever of LEVERS) {
    await unfold(page, lever);
    const handle = slider(page, lever);
    await handle.scrollIntoViewIfNeeded();
    const before = JSON.stringify(await answers(page));
    const box = await handle.boundingBox();
    await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
    await page.waitForFunction((old) => JSON.stringify(Object.fromEntries([...document.querySelectorAll('[data-testid^="coverage-"], [data-testid^="gap-"]')].map((element) => [element.dataset.testid, [element.dataset.value, element.textContent.trim()]]))) !== old, before);
    const result = await page.evaluate(() => {
      const number = document.querySelector(".compact-result")?.getBoundingClientRect();
      return number && number.top >= -1 && number.bottom <= innerHeight && number.height > 0;
    });
    assert.equal(result, true, `the result is in sight while ${lever} moves`);
    assert.ok((await overflow(page)) <= 0);
  }
});

test("phone: the bar is one row and a menu, and the bottom leads to the chart and to sharing", async (t) => {
  const page = await open(t, "", { viewport: PHONE, hasTouch: true, isMobile: true });
  await whole(page);
  const menu = page.getByRole("button", { name: "Menu", exact: true });
  const save = page.getByRole("button", { name: "Simpan", exact: true });
  const box = await page.locator("header.bar").boundingBox();
  assert.ok(box.height < 1.5 * (await menu.boundingBox()).height, "one row");
  assert.equal(await save.isVisible(), false);
  await menu.click();
  await save.waitFor();
  assert.ok((await overflow(page)) <= 0);
  await menu.click();
  await save.waitFor({ state: "hidden" });
  await page.getByRole("button", { name: "Grafik dan angka", exact: true }).click();
  const [picture, result, bottom] = await Promise.all([chart(page), page.locator(".compact-result"), page.locator(".phone-actions")].map((part) => part.boundingBox()));
  assert.ok(picture.y >= result.y + result.height - 1, "the result does not cover the chart");
  assert.ok(picture.y + picture.height / 2 < bottom.y, "most of the chart is in view");
  await page.getByRole("button", { name: "Bagikan", exact: true }).click();
  await page.getByRole("dialog").waitFor();
  // The card in the dialog is whole before the page goes.
  await page.frameLocator("iframe.share-preview").locator('html[data-ready="true"]').waitFor({ state: "attached" });
});

test("phone: every target is at least 44 px", async (t) => {
  const page = await open(t, "", { viewport: PHONE, hasTouch: true, isMobile: true });
  for (const lever of LEVERS) {
    await unfold(page, lever);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll("button, select, summary, input:not([type=radio])")]
        .map((element) => (["checkbox", "file"].includes(element.type) ? element.closest("label") : element))
        .filter((element) => element.checkVisibility() && !element.disabled && getComputedStyle(element).pointerEvents !== "none")
        .map((element) => [element.ariaLabel ?? element.textContent.trim(), (element.closest(".field") ?? element).getBoundingClientRect()])
        .filter(([, box]) => box.width > 0 && (box.height < 43.5 || box.width < 43.5))
        .map(([name, box]) => `${name}: ${Math.round(box.width)}x${Math.round(box.height)}`),
    );
    assert.deepEqual([...new Set(small)], [], `with ${lever} open`);
  }
});

const paper = (page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
/** The commonest colour of the drawing, its paper. */
const drawnPaper = (page) =>
  chart(page).evaluate((canvas) => {
    const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
    const count = new Map();
    for (let at = 0; at < data.length; at += 4) {
      if (data[at + 3] === 0) continue;
      const colour = `rgb(${data[at]}, ${data[at + 1]}, ${data[at + 2]})`;
      count.set(colour, (count.get(colour) ?? 0) + 1);
    }
    return [...count].sort((a, b) => b[1] - a[1])[0]?.[0];
  });

test("themes: by address, by system and by the button, page and drawing alike", async (t) => {
  const light = await open(t, "?tema=terang", { colorScheme: "dark" });
  const white = await paper(light);
  assert.equal(await drawnPaper(light), white);
  const dark = await open(t, "", { colorScheme: "dark" });
  const black = await paper(dark);
  assert.notEqual(black, white);
  assert.equal(await drawnPaper(dark), black);
  await dark.emulateMedia({ colorScheme: "light" });
  await eventually(async () => assert.deepEqual([await paper(dark), await drawnPaper(dark)], [white, white]));
  const seen = new Set();
  for (let press = 0; press < 3; press++) {
    await light.getByRole("button", { name: new RegExp(`^${NAMES.id.theme}`) }).click();
    await eventually(async () => assert.equal(await drawnPaper(light), await paper(light)));
    seen.add(await light.evaluate(() => document.documentElement.dataset.tema ?? "auto"));
  }
  assert.deepEqual([...seen].sort(), ["auto", "gelap", "terang"]);
});

test("forced colours: the drawing uses the system's, and every control keeps an edge", async (t) => {
  const page = await open(t, "", { forcedColors: "active", colorScheme: "dark" });
  await type(field(page, "wage"), "1,4");
  assert.equal(await drawnPaper(page), await paper(page));
  const bare = await page.evaluate(() =>
    [...document.querySelectorAll("button, select, input[type=text]")]
      .filter((element) => element.checkVisibility())
      .filter((element) => {
        const box = getComputedStyle(element.closest(".field") ?? element);
        return box.borderTopStyle === "none" && box.outlineStyle === "none" && getComputedStyle(element).textDecorationLine === "none" && !element.querySelector("svg");
      })
      .map((element) => element.outerHTML.slice(0, 80)),
  );
  t.diagnostic(`${bare.length} controls without an edge: ${bare.join(" ")}`);
});

test("less motion means none", async (t) => {
  const page = await open(t, "", { reducedMotion: "reduce" });
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll("*")].filter((element) => {
      const { transitionDuration, animationName } = getComputedStyle(element);
      return animationName !== "none" || transitionDuration.split(",").some((time) => parseFloat(time) > 0.001);
    }).length,
  );
  assert.equal(moving, 0);
});
