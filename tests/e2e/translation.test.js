// Page translators and dictionaries replace, wrap and cut the words of the page. The app says that it wants none and offers
// its own English; where somebody does it all the same, the figures stay true and nothing stops.
import assert from "node:assert/strict";
import { test } from "node:test";
import { PROJECTOR, axe, whole } from "./harness.js";
import { countText, eventually, field, open, painted, percentText, position, regionList, slider, speak, type, undo } from "./screen.js";
import { WAYS, figures, translate, translateFromOutside } from "./translators.js";

const PLAN = "#1~12.75~w.14000.202411~n.1000000.202411.3~d.csr.1000j.12.202411.y2";

/** The app runs, and every figure on screen is the value it stands for. */
async function assertTrue(page, lang = "id") {
  await painted(page);
  assert.equal(await page.locator(".boot-panel").count(), 0, "the program runs");
  await eventually(async () => {
    const shown = await figures(page);
    assert.ok(shown.length > 0);
    for (const [text, value, name] of shown) {
      const expected = name.startsWith("gap-") ? countText(lang, Math.abs(value)) : percentText(lang, value);
      if (name.startsWith("gap-") && Math.abs(value) < 0.5) continue;
      assert.ok(text.includes(expected), `${name}: "${text}" for ${value}`);
      // Nothing is left of what stood there before.
      if (!name.startsWith("gap-")) assert.equal(text, expected, name);
    }
  });
}

/** Moves levers, undoes, types, changes language and region, opens what is shut. */
async function work(page) {
  await slider(page, "csr").focus();
  await page.keyboard.press("PageUp");
  await assertTrue(page);
  await type(field(page, "wage"), "1,4");
  await assertTrue(page);
  await page.keyboard.press("Control+z");
  await assertTrue(page);
  while (await undo(page).isEnabled()) {
    await undo(page).click();
    await painted(page);
  }
  await assertTrue(page);
  assert.equal(await position(slider(page, "csr")), 0);
}

for (const how of WAYS) {
  test(`planner, words ${how}: levers, undo, region and language go on`, async (t) => {
    const page = await open(t);
    await whole(page);
    await translate(page, how);
    await work(page);
    await translate(page, how);
    await regionList(page).selectOption("12.71");
    await assertTrue(page);
    await translate(page, how);
    await speak(page, "id", "en");
    await assertTrue(page, "en");
  });
}

test("planner: from an extension's own world, and by a translator that goes on", async (t) => {
  const outside = await open(t);
  await whole(outside);
  await translateFromOutside(outside, "replaced");
  await work(outside);
  const watched = await open(t);
  await whole(watched);
  await translate(watched, "replaced", true);
  await work(watched);
});

test("planner: everything that opens and shuts does, translated before and after", async (t) => {
  const page = await open(t);
  await whole(page);
  for (const how of ["replaced", "cut", "wrapped"]) {
    await translate(page, how);
    for (const button of await page.locator("main summary, main button.fold").all()) {
      if (!(await button.isVisible())) continue;
      await button.click();
      await translate(page, how);
      await painted(page);
    }
    await work(page);
  }
});

test("stage: the large number follows the levers", async (t) => {
  const page = await open(t, `?wilayah=12.75&tampil=presentasi${PLAN}`, { viewport: PROJECTOR });
  await page.locator(".stage-number").waitFor();
  for (const how of WAYS) {
    await translate(page, how);
    const before = await page.locator(".stage-number").innerText();
    await page.keyboard.press("ArrowRight");
    await assertTrue(page);
    await eventually(async () => assert.notEqual(await page.locator(".stage-number").innerText(), before));
    await page.keyboard.press("a");
    await translate(page, how);
    await page.keyboard.press("a");
    await page.keyboard.press("z");
    await assertTrue(page);
  }
});

test("card: the figures follow the lever", async (t) => {
  const page = await open(t, "embed.html?wilayah=12.75", { viewport: { width: 640, height: 700 } });
  for (const how of WAYS) {
    await translate(page, how);
    await slider(page, "csr").focus();
    await page.keyboard.press("PageUp");
    await assertTrue(page);
  }
});

test("a press on translated words is a press on the button", async (t) => {
  const page = await open(t);
  await type(field(page, "wage"), "1,4");
  await translate(page);
  await page.locator("font", { hasText: "Urungkan" }).first().click();
  await assertTrue(page);
  assert.equal(await field(page, "wage").inputValue(), "0,00");
});

test("a translator that takes its words back leaves the app's own", async (t) => {
  const page = await open(t);
  await whole(page);
  const words = await page.locator("#app").innerText();
  await page.evaluate(() => {
    const nodes = document.createTreeWalker(document.getElementById("app"), NodeFilter.SHOW_TEXT);
    const found = [];
    while (nodes.nextNode()) found.push(nodes.currentNode);
    globalThis.replaced = found.filter((text) => text.data.trim() && !text.parentElement.closest("[data-value]")).map((text) => {
      const font = Object.assign(document.createElement("font"), { textContent: "?" });
      text.replaceWith(font);
      return [text, font];
    });
  });
  await painted(page);
  await page.evaluate(() => globalThis.replaced.forEach(([text, font]) => font.replaceWith(text)));
  await painted(page);
  await page.locator(".language-offer").getByRole("button", { name: "Tetap bahasa Indonesia" }).click();
  assert.equal(await page.locator("#app").innerText(), words);
});

test("the page says that it is not to be translated", async (t) => {
  for (const path of ["", "embed.html"]) {
    const page = await open(t, path);
    assert.equal(await page.locator("html").getAttribute("translate"), "no");
    assert.equal(await page.locator('meta[name="google"]').getAttribute("content"), "notranslate");
  }
});

test("English is offered to browsers of other languages and on translated pages, once", async (t) => {
  const offer = (page) => page.getByTestId("language-offer");
  const at_home = await open(t);
  assert.equal(await offer(at_home).count(), 0);
  await translate(at_home);
  await offer(at_home).waitFor();
  await axe(at_home);
  await offer(at_home).getByRole("button", { name: "Read in English" }).click();
  await at_home.locator('html[lang="en"]').waitFor({ state: "attached" });
  assert.equal(await offer(at_home).count(), 0);

  const foreign = await open(t, "", { locale: "nl-NL" });
  await offer(foreign).getByRole("button", { name: "Tetap bahasa Indonesia" }).click();
  assert.equal(await offer(foreign).count(), 0);
  assert.equal(await foreign.locator("html").getAttribute("lang"), "id");

  const chosen = await open(t, "?lang=id", { locale: "en-US" });
  assert.equal(await offer(chosen).count(), 0, "who has chosen is not asked");
});
