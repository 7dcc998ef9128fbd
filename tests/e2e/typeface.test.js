// The typeface of the site: the same letters on page, canvas and picture, nothing jumps when it comes, and where it does
// not come everything can still be read.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { assertClean, newPage, screenshot, site, visit, whole } from "./harness.js";
import { assertInView, assertReadable } from "./reading.js";
import { CARDS, LEVERS, chart, eventually, field, headline, open, painted, slider, speak, type } from "./screen.js";
import { TYPEFACES, assertDrawnIn } from "./typefaces.js";

/** Width of each letter in thousandths of the font size: code point, regular, semibold. */
const LETTERS = [...readFileSync(new URL("../../src/chart/letters.rs", import.meta.url), "utf8").matchAll(/\((0x[0-9a-f]+), (\d+), (\d+)\)/g)]
  .map(([, code, ...widths]) => [String.fromCodePoint(Number(code)), ...widths.map(Number)]);
const PLAN = "#1~12.75~i.3~w.14000.202411~n.1000000.202411.3~d.csr.1000j.12.202411.y2~z.drrp66";
const options = (family) => (family === "Roboto" ? {} : { font: family });
const resize = async (page, [width, height]) => (await page.setViewportSize({ width, height }), await painted(page));

test("page and canvas measure each letter as the table of the pictures does", async (t) => {
  assert.ok(LETTERS.length > 200);
  const page = await open(t);
  await assertDrawnIn(page, "Roboto");
  const wrong = await page.evaluate((letters) => {
    const context = document.createElement("canvas").getContext("2d");
    const span = document.body.appendChild(document.createElement("span"));
    span.style.setProperty("white-space", "pre");
    span.style.setProperty("position", "absolute");
    const wrong = [];
    for (const [place, weight] of [400, 600].entries()) {
      span.style.setProperty("font", `${weight} 1000px Roboto`);
      context.font = `${weight} 1000px Roboto`;
      for (const [letter, ...widths] of letters) {
        span.textContent = letter;
        const measured = [span.getBoundingClientRect().width, context.measureText(letter).width];
        if (measured.some((width) => Math.abs(width - widths[place]) > 1)) wrong.push([letter, weight, widths[place], ...measured]);
      }
    }
    span.remove();
    return wrong;
  }, LETTERS.filter(([letter]) => letter !== "\u00ad"));
  assert.deepEqual(wrong, []);
});

for (const family of Object.values(TYPEFACES).slice(1)) {
  test(`nothing jumps when the typeface comes late on a machine with ${family}`, async (t) => {
    let release;
    const held = new Promise((done) => (release = done));
    const change = async (path, answer) => (path.endsWith(".woff2") && (await held), answer);
    const page = await newPage(t, { font: family });
    await page.addInitScript(() => {
      globalThis.shift = 0;
      new PerformanceObserver((list) => { for (const { value } of list.getEntries()) shift += value; })
        .observe({ type: "layout-shift", buffered: true });
    });
    await page.goto((await site(t, { change })) + PLAN, { waitUntil: "commit" });
    await whole(page);
    await painted(page);
    const drawn = () => chart(page).evaluate((canvas) => canvas.toDataURL());
    const [before, was] = [await drawn(), await page.evaluate(() => shift)];
    release();
    await eventually(async () => assert.notEqual(await drawn(), before, "the picture is drawn anew"));
    await assertDrawnIn(page, "Roboto");
    await painted(page);
    const moved = (await page.evaluate(() => shift)) - was;
    t.diagnostic(`layout shift ${moved}`);
    // Browsers call 0.1 good; a sentence of the headline that wraps otherwise is more than this.
    assert.ok(moved <= 0.05, `${moved}`);
  });
}

/** Sizes of the planner's page, from a desktop to a zoom of 400 %. */
const SIZES = [[1366, 625], [1366, 768], [1280, 720], [1024, 768], [600, 600], [360, 740], [320, 256]];

for (const [name, family] of Object.entries(TYPEFACES)) {
  for (const region of ["12.75", "12.18", "12.76", "12.77"]) {
    test(`the planner's page of ${region} in ${name}: everything can be read, result and levers are in view`, async (t) => {
      const page = await open(t, `?wilayah=${region}`, options(family));
      await whole(page);
      await assertDrawnIn(page, family);
      await type(field(page, "wage"), "1,4");
      await type(field(page, "csr"), "1 miliar");
      for (const [lang, other] of [["id", "en"], ["en", "id"]]) {
        for (const size of SIZES) {
          await resize(page, size);
          const what = `${size.join("x")}, ${lang}`;
          await assertReadable(page, what);
          if (size[0] <= 800) {
            if (size[1] > 300) await assertInView(page.locator(".compact-result"), `result, ${what}`);
            continue;
          }
          await assertInView(headline(page), `headline, ${what}`);
          await assertInView(page.getByTestId("coverage-2025"), `result, ${what}`);
          if (size[0] !== 1366) continue;
          for (const lever of LEVERS) await assertInView(slider(page, lever, lang), `${lever}, ${what}`);
          const picture = await chart(page).boundingBox();
          assert.ok(picture.y + picture.height / 3 <= size[1], `the picture begins below the window, ${what}`);
        }
        await resize(page, SIZES[0]);
        await screenshot(page, `typeface-${family}-${region}-${lang}`);
        await speak(page, lang, other);
      }
    });
  }

  test(`a phone in ${name}: each lever open, the result above it`, async (t) => {
    const page = await open(t, PLAN, { ...options(family), viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
    await whole(page);
    for (const lever of LEVERS) {
      const toggle = page.getByRole("button", { name: CARDS[lever] }).first();
      if ((await toggle.getAttribute("aria-expanded")) === "false") await toggle.click();
      await slider(page, lever).evaluate((element) => element.scrollIntoView({ block: "center" }));
      await painted(page);
      await assertReadable(page, lever);
      await assertInView(page.locator(".compact-result"), `result, ${lever}`);
      await assertInView(slider(page, lever), lever);
    }
    await screenshot(page, `typeface-${family}-phone`);
  });

  test(`the card in ${name}: everything can be read; in a square of 600 pixels all of it is in view`, async (t) => {
    const page = await visit(t, `embed.html?wilayah=12.75${PLAN}`, options(family));
    await assertDrawnIn(page, family);
    for (const size of [[280, 480], [320, 480], [800, 600], [1200, 700], [600, 600]]) {
      await resize(page, size);
      await assertReadable(page, size.join("x"));
      await assertInView(page.getByTestId("headline"), `sentence, ${size.join("x")}`);
    }
    for (const lever of ["csr", "nonAsn"]) await assertInView(slider(page, lever), lever);
    await assertInView(page.locator(".card"), "the card");
    await screenshot(page, `typeface-${family}-card`);
  });

  test(`the stage in ${name}: everything can be read, number, picture and lever are in view`, async (t) => {
    const page = await open(t, `?wilayah=12.75&tampil=presentasi${PLAN}`, options(family));
    await whole(page);
    await page.locator(".stage-number").waitFor();
    // The address of this machine is refused as a code.
    await page.keyboard.press("q");
    await page.keyboard.press("a");
    await type(page.getByRole("textbox", { name: "Alamat situs untuk ponsel", exact: true }), "jangkau.example.go.id");
    await page.getByRole("button", { name: "Tutup meja", exact: true }).click();
    await page.getByTestId("code").getByRole("img").waitFor();
    await page.keyboard.press("q");
    for (const size of [[1024, 768], [1280, 720], [1920, 1080]]) {
      await resize(page, size);
      const what = size.join("x");
      await assertReadable(page, what);
      for (const part of [".stage-number", ".stage-say", ".stage-caveat", ".stage-picture canvas", ".stage-levers .slide"]) {
        await assertInView(page.locator(part).first(), `${part}, ${what}`);
      }
      await screenshot(page, `typeface-${family}-stage-${what}`);
      await page.keyboard.press("q");
      await page.getByTestId("code").waitFor();
      await screenshot(page, `typeface-${family}-code-${what}`);
      await assertReadable(page, `code, ${what}`);
      await assertInView(page.getByTestId("code").getByRole("img"), `code, ${what}`);
      await page.keyboard.press("q");
      await page.keyboard.press("a");
      await assertReadable(page, `agenda, ${what}`);
      await page.keyboard.press("a");
    }
    assertClean(page);
  });
}
