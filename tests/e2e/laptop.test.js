// A laptop with a browser bar: whatever is open and moved, the result is in view; levers open and shut by themselves, a month
// is read beside the pointer, the bar is one row, terms say what they mean.
import assert from "node:assert/strict";
import { test } from "node:test";
import { assertClean, axe, screenshot, whole } from "./harness.js";
import { assertReadable } from "./reading.js";
import { chart, eventually, headline, open, painted, regionList, speak } from "./screen.js";

/** Four programmes beside the four usual levers and retention. */
const PLAN = "#1~12.75~w.14000.202411~s.6000.202411~r.200000.202501~n.1000000.202411.3~d.csr.1000j.12.202411.y2~d.apbd.800j.11.202502~d.dbh_sawit.500j.6.202507~d.zakat.200j.6.202501";
const SIZES = [{ width: 1366, height: 625 }, { width: 1366, height: 768 }];

/** Whether all of an element's letters are in the window, with nothing over them. */
const isSeen = (locator) =>
  locator.evaluate((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    return [...range.getClientRects()].every(({ left, top, right, bottom }) => {
      const y = (top + bottom) / 2;
      const inside = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
      return inside && [left + 2, (left + right) / 2, right - 2].every((x) => element.contains(document.elementFromPoint(x, y)));
    });
  });

const number = (page) => headline(page).locator(".first");
const sliders = (page) => page.locator(".rail .slide input");

/** Moves a slider by hand and by keyboard; the number answers each time and is seen. */
async function move(page, handle, what) {
  const said = async () => (await page.locator(".planner").innerText()).length && (await handle.inputValue());
  await handle.scrollIntoViewIfNeeded();
  await handle.focus();
  const at = await said();
  await handle.press((await handle.evaluate((input) => input.value === input.max)) ? "ArrowLeft" : "ArrowRight");
  assert.notEqual(await said(), at, `${what} moves`);
  await painted(page);
  assert.ok(await isSeen(number(page)), `the number by keyboard, ${what}`);
  const box = await handle.boundingBox();
  await page.mouse.move(box.x + box.width * 0.3, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.45, box.y + box.height / 2, { steps: 3 });
  await painted(page);
  assert.ok(await isSeen(number(page)), `the number by hand, ${what}`);
  await page.mouse.up();
  const { y, height } = await handle.boundingBox();
  assert.ok(y >= 0 && y + height <= page.viewportSize().height, `the slider itself, ${what}`);
}

test("the result is in view while any lever of a plan with four programmes moves", async (t) => {
  const page = await open(t, PLAN);
  await whole(page);
  const shut = page.locator('.rail .lever-toggle[aria-expanded="false"]');
  while (await shut.count()) await shut.first().click();
  assert.equal(await sliders(page).count(), 8);
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await painted(page);
    for (const scroll of [0, 1e6]) {
      await page.evaluate((top) => scrollTo(0, top), scroll);
      await painted(page);
      assert.ok(await isSeen(number(page)), `the number at ${scroll}`);
      const count = await sliders(page).count();
      for (let place = 0; place < count; place++) await move(page, sliders(page).nth(place), `lever ${place}, ${size.height} px, scrolled by ${scroll}`);
    }
    await page.evaluate(() => scrollTo(0, 0));
    assert.ok(await isSeen(page.getByTestId("coverage-2025")), "the December of the target");
    await assertReadable(page, `${size.height} px`);
    await screenshot(page, `laptop-${size.height}`);
  }
  await assertClean(page);
});

test("levers open and shut by themselves, by press and by key; a row says its value and what is enough", async (t) => {
  const page = await open(t, PLAN);
  await whole(page);
  const rail = page.locator(".rail");
  const toggle = rail.getByRole("button", { name: /^Penerima upah/ });
  assert.equal(await toggle.getAttribute("aria-expanded"), "true");
  const handle = page.getByRole("slider", { name: "Laju pendaftaran penerima upah", exact: true });
  await handle.waitFor();
  await toggle.focus();
  await page.keyboard.press("Enter");
  await handle.waitFor({ state: "hidden" });
  assert.equal(await toggle.getAttribute("aria-expanded"), "false");
  await eventually(async () => assert.match(await toggle.innerText(), /Penerima upah[^]*1,40%[^]*(cukup|target|tuas ini)/));
  await rail.getByRole("button", { name: /^Bukan penerima upah/ }).click();
  assert.equal(await rail.locator(".lever:not(.is-open)").count() >= 2, true, "two are shut");
  await axe(page);
  await screenshot(page, "laptop-shut");
  await page.keyboard.press("Shift+Tab");
  await toggle.press("Space");
  await handle.waitFor();
});

test("the bar is one row in every region and language, and the language has its own name", async (t) => {
  const page = await open(t, "");
  await whole(page);
  const regions = await regionList(page).locator("option").evaluateAll((options) => options.map(({ value }) => value).filter((value) => /^\d/.test(value)));
  for (const [lang, other, name] of [["id", "en", "English"], ["en", "id", "Bahasa Indonesia"]]) {
    for (const code of regions) {
      await regionList(page, lang).selectOption(code);
      await painted(page);
      const box = await page.locator("header.bar").boundingBox();
      assert.ok(box.height <= 50, `${box.height} px, ${code} in ${lang}`);
    }
    const button = page.getByRole("button", { name: new RegExp(`: ${name}$`) });
    assert.equal(await button.innerText(), name);
    assert.equal(await button.locator("span").getAttribute("lang"), other);
    await screenshot(page, `laptop-bar-${lang}`);
    await speak(page, lang, other);
  }
});

test("a month is read beside the pointer, and a term says what it means", async (t) => {
  const page = await open(t, PLAN);
  await whole(page);
  const box = await chart(page).boundingBox();
  for (const share of [0.15, 0.5, 0.8]) {
    const x = box.x + share * box.width;
    await page.mouse.move(x, box.y + box.height / 2);
    await painted(page);
    const said = await page.locator(".readout-by p").boundingBox();
    const near = Math.min(Math.abs(said.x - x), Math.abs(said.x + said.width - x));
    assert.ok(near < 40, `${near} px from the pointer`);
    assert.ok(said.x >= box.x - 1 && said.x + said.width <= box.x + box.width + 1, "on the chart");
    assert.ok(said.x > x || said.x + said.width < x, "beside it, not below it");
  }
  await screenshot(page, "laptop-reading");
  await page.mouse.move(2, 2);
  const term = page.locator("#gambar").getByRole("button", { name: "pekerja eligible", exact: true });
  await term.focus();
  await page.keyboard.press("Enter");
  await eventually(async () => assert.match(await page.locator("#istilah-grafik").innerText(), /potensi/));
  assert.equal(await term.getAttribute("aria-expanded"), "true");
  await axe(page);
  await page.keyboard.press("Escape");
  await eventually(async () => assert.equal(await page.locator("#istilah-grafik").innerText(), ""));
});
