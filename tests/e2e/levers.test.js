// Each lever by mouse, by keyboard and by typing; the answer follows each move and is the model's own.
import assert from "node:assert/strict";
import { test } from "node:test";
import { ready, whole } from "./harness.js";
import { region } from "./model.js";
import { LEVERS, answers, assertAgrees, eventually, field, headline, open, painted, position, redo, slider, standing, type, undo } from "./screen.js";

const BINJAI = region("12.75");
const THUMB = 24;

/** Where the thumb is at a share of the track. */
async function thumbAt(locator, share) {
  const box = await locator.boundingBox();
  return { x: box.x + THUMB / 2 + share * (box.width - THUMB), y: box.y + box.height / 2 };
}

test("without a plan the screen shows the model's baseline", async (t) => {
  const page = await open(t);
  await assertAgrees(page, BINJAI, {});
  assert.match(await headline(page).innerText(), /Binjai/);
});

for (const lever of LEVERS) {
  test(`${lever}: by mouse, the answer changes while the slider is dragged`, async (t) => {
    const page = await open(t);
    await whole(page); // what arrives later moves what is below it
    const handle = slider(page, lever);
    await handle.scrollIntoViewIfNeeded();
    const [from, to] = [await thumbAt(handle, 0), await thumbAt(handle, 0.4)];
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    const seen = [];
    for (let part = 1; part <= 4; part++) {
      await page.mouse.move(from.x + ((to.x - from.x) * part) / 4, to.y, { steps: 4 });
      await page.waitForFunction((before) => document.querySelector('[data-testid="coverage-2025"]').dataset.value !== before, seen.at(-1) ?? "");
      seen.push((await answers(page))["coverage-2025"][0]);
    }
    await page.mouse.up();
    assert.deepEqual([...seen].sort((a, b) => a - b), seen, "more effort, more coverage");
    assert.equal(new Set(seen).size, 4);
    const share = (await position(handle)) / Number(await handle.getAttribute("max"));
    assert.ok(Math.abs(share - 0.4) < 0.03, `the thumb follows the pointer: ${share}`);
    await assertAgrees(page, BINJAI);
  });

  test(`${lever}: by keyboard`, async (t) => {
    const page = await open(t);
    const handle = slider(page, lever);
    const most = Number(await handle.getAttribute("max"));
    await handle.focus();
    const press = async (key, expected) => {
      await handle.press(key);
      assert.equal(await position(handle), expected, key);
    };
    await press("ArrowRight", 1);
    await press("ArrowUp", 2);
    await press("ArrowLeft", 1);
    await press("ArrowDown", 0);
    await handle.press("PageUp");
    assert.ok(Math.abs((await position(handle)) - most / 10) <= 1, "a tenth of the range");
    await assertAgrees(page, BINJAI);
    await press("End", most);
    await assertAgrees(page, BINJAI);
    await handle.press("PageDown");
    assert.ok(Math.abs((await position(handle)) - (most - most / 10)) <= 1);
    await press("Home", 0);
    await assertAgrees(page, BINJAI, {});
  });
}

const TYPED = {
  wage: [["1,4", 0.014], ["0,05", 0.0005], ["2,5 %", 0.025], ["1.4", 0.014]],
  selfPaid: [["0,6", 0.006], ["3", 0.03]],
  csr: [["1 miliar", 1e9], ["1.000", 1e9], ["Rp 2.500.000.000", 2.5e9], ["750 juta", 7.5e8]],
  nonAsn: [["100", 1], ["50%", 0.5], ["7,5", 0.075]],
};
for (const [lever, entries] of Object.entries(TYPED)) {
  test(`${lever}: by typing`, async (t) => {
    const page = await open(t);
    for (const [text, value] of entries) {
      await type(field(page, lever), text);
      await assertAgrees(page, BINJAI, { [lever]: value });
      assert.equal((await answers(page))["coverage-2025"][0] === "", false);
      const shown = await position(slider(page, lever));
      const steps = value / { wage: 0.0005, selfPaid: 0.0005, csr: 1e7, nonAsn: 0.01 }[lever];
      assert.ok(Math.abs(shown - steps) <= 0.5001, `the slider follows: ${shown}, ${steps}`);
    }
  });
}

test("all four together are the model's plan", async (t) => {
  const page = await open(t);
  await type(field(page, "wage"), "1,4");
  await type(field(page, "selfPaid"), "0,6");
  await type(field(page, "csr"), "1 miliar");
  await type(field(page, "nonAsn"), "100");
  await assertAgrees(page, BINJAI, { wage: 0.014, selfPaid: 0.006, csr: 1e9, nonAsn: 1 });
});

test("what the slider says is never stale", async (t) => {
  const page = await open(t);
  for (const lever of LEVERS) {
    const handle = slider(page, lever);
    await handle.focus();
    await handle.press("PageUp");
    await painted(page);
    const spoken = await handle.getAttribute("aria-valuetext");
    const shown = (await field(page, lever).inputValue()).replace(/,?0+$/, "");
    assert.ok(/\d/.test(spoken) && spoken.length > 3, spoken);
    if (lever !== "csr") assert.ok(spoken.startsWith(shown), `${spoken} of ${shown}`);
    await handle.press("ArrowRight");
    await painted(page);
    assert.notEqual(await handle.getAttribute("aria-valuetext"), spoken);
  }
});

test("undo and redo by button and by keys; one drag is one step", async (t) => {
  const page = await open(t);
  assert.deepEqual([await undo(page).isDisabled(), await redo(page).isDisabled()], [true, true]);
  const handle = slider(page, "csr");
  const [from, to] = [await thumbAt(handle, 0), await thumbAt(handle, 0.3)];
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 12 });
  await page.mouse.up();
  const dragged = await standing(page);
  await type(field(page, "wage"), "1,4");
  const both = { ...dragged, wage: 0.014 };
  await assertAgrees(page, BINJAI, both);

  await undo(page).click();
  await assertAgrees(page, BINJAI, dragged);
  await undo(page).click();
  await assertAgrees(page, BINJAI, {});
  assert.equal(await undo(page).isDisabled(), true);
  await redo(page).click();
  await assertAgrees(page, BINJAI, dragged);
  await redo(page).click();
  await assertAgrees(page, BINJAI, both);
  assert.equal(await redo(page).isDisabled(), true);

  await handle.focus();
  await page.keyboard.press("Control+z");
  await assertAgrees(page, BINJAI, dragged);
  await page.keyboard.press("Control+z");
  await assertAgrees(page, BINJAI, {});
  await page.keyboard.press("Control+Shift+z");
  await page.keyboard.press("Control+y");
  await assertAgrees(page, BINJAI, both);
});

test("Ctrl+Z works wherever the focus is", async (t) => {
  const page = await open(t);
  await type(field(page, "wage"), "1,4");
  await page.evaluate(() => document.activeElement.blur());
  await page.keyboard.press("Control+z");
  await assertAgrees(page, BINJAI, {});
});

test("a new move takes away what could be redone", async (t) => {
  const page = await open(t);
  await type(field(page, "wage"), "1,4");
  await undo(page).click();
  await type(field(page, "selfPaid"), "1");
  assert.equal(await redo(page).isDisabled(), true);
  await undo(page).click();
  await assertAgrees(page, BINJAI, {});
});

test("the CSR slider ends where everybody is covered, a larger amount of a link stays, and the end follows other levers", async (t) => {
  const page = await open(t);
  const handle = slider(page, "csr");
  const end = () => handle.getAttribute("max").then(Number);
  await handle.focus();
  await handle.press("End");
  await painted(page);
  const full = (await answers(page))["coverage-2025"][0];
  const money = 1e7 * (await end());
  const home = new URL(page.url()).origin;
  await page.goto(`${home}/?larger#1~12.75~d.csr.${money + 5e9}.12.202411.y2`);
  await ready(page);
  await painted(page);
  assert.equal((await answers(page))["coverage-2025"][0], full, "more money covers nobody more");
  assert.equal(await field(page, "csr").inputValue(), "18.480");
  assert.equal(await position(handle), await end());
  await whole(page);
  await page.getByText("Perhatian lain: 1").click();
  await page.getByText("karena semua pekerja informal sudah terlindungi").waitFor();
  // Others cover people whom the money need not, and the thumb is where it was when they do no longer.
  await page.goto(`${home}/?later#1~12.75~d.csr.12000j.12.202507`);
  await ready(page);
  await painted(page);
  const [before, at] = [await end(), await position(handle)];
  await slider(page, "selfPaid").focus();
  await slider(page, "selfPaid").press("End");
  await painted(page);
  await eventually(async () => assert.ok((await end()) < before));
  assert.ok((await position(handle)) <= (await end()));
  await slider(page, "selfPaid").press("Home");
  await eventually(async () => assert.deepEqual([await end(), await position(handle)], [before, at]));
});
