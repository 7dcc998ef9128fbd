// The program that runs futures beside the app: "Seberapa pasti" says the same with it and without.
import assert from "node:assert/strict";
import { test } from "node:test";
import { assertClean, newPage, ready, site, whole } from "./harness.js";
import { act } from "./journey.js";

/** Before the page's scripts: counts what the other program is asked, or keeps it away. */
function watch(isThere) {
  let jangkau;
  globalThis.runs = 0;
  Object.defineProperty(globalThis, "jangkau", {
    get: () => jangkau,
    set(made) {
      jangkau = made;
      const engine = made.engine;
      made.engine = async () => {
        const exports = isThere ? await engine.call(made) : null;
        globalThis.hasAnswered = true;
        return exports && { ...exports, advance: (count) => (globalThis.runs++, exports.advance(count)) };
      };
    },
  });
}

/** What the page says about how sure the plan is, in the headline's facts and below, and how often it was asked. */
async function sure(t, isThere) {
  const page = await newPage(t);
  await page.addInitScript(watch, isThere);
  await page.goto(await site(t));
  await ready(page);
  await whole(page);
  await page.waitForFunction(() => globalThis.hasAnswered);
  await page.locator(".more > summary", { hasText: "Seberapa pasti" }).click();
  const said = [];
  for (const times of [40, 25]) {
    await act(page, "move", "", times);
    await page.locator(".reasons").getByText("galat model", { exact: false }).first().waitFor();
    said.push(await page.evaluate(settled));
  }
  assertClean(page);
  return { said, runs: await page.evaluate(() => runs) };
}

/** The text of the answer once two looks, half a second apart, find the same. */
async function settled() {
  const text = () => document.querySelector(".reasons").innerText + document.querySelector("main").innerText.match(/\d+ dari 10/g);
  for (let before = "", now = text(); ; before = now, now = text()) {
    if (before === now) return now;
    await new Promise((done) => setTimeout(done, 500));
  }
}

test("how sure a plan is does not depend on which program runs its futures", async (t) => {
  const [beside, alone] = [await sure(t, true), await sure(t, false)];
  assert.ok(beside.runs > 1, `${beside.runs} runs beside`);
  assert.equal(alone.runs, 0);
  assert.deepEqual(beside.said, alone.said);
  assert.notEqual(beside.said[0], beside.said[1], "the levers moved");
});
