// Many moves leave nothing behind: no memory of the program, no node, no listener. MOVES=10000 for a long soak.
import assert from "node:assert/strict";
import { test } from "node:test";
import { newPage, pass, site, whole } from "./harness.js";
import { asOverview } from "./many-regions.js";

const MOVES = Number(process.env.MOVES ?? 2000);
/** A move of the overview is some hundred times as much work. */
const OVERVIEW_MOVES = Number(process.env.MOVES ?? 200);

/** Moves the sliders as fast as the app draws; each move has its own task. In the end all stand at their start. */
async function move([moves, which]) {
  const sliders = [...document.querySelectorAll(`${which} input[type="range"]`)].filter((one) => !one.disabled);
  const task = () => new Promise((done) => setTimeout(done));
  const put = async (slider, position) => {
    slider.value = String(position);
    slider.dispatchEvent(new InputEvent("input", { bubbles: true }));
    slider.dispatchEvent(new Event("change", { bubbles: true }));
    await task();
  };
  for (let count = 0; count < moves; count++) {
    const slider = sliders[count % sliders.length];
    await put(slider, (Number(slider.value) + 7) % (Number(slider.max) + 1));
  }
  for (const slider of sliders) await put(slider, 0);
}

/** A page that says how much memory the program has. */
async function soaked(t, path, options) {
  const page = await newPage(t, options);
  await page.addInitScript(() => {
    for (const name of ["instantiate", "instantiateStreaming"]) {
      const start = WebAssembly[name];
      WebAssembly[name] = async (...given) => {
        const made = await start.apply(WebAssembly, given);
        // The rest of the program shares the memory of the first.
        globalThis.memory ??= (made.instance ?? made).exports.memory;
        return made;
      };
    }
  });
  await page.goto((await site(t)) + path);
  return page;
}

/** Moves sliders of WHICH, and again as often; `rest` lets all happen that waits for them to stand still. */
async function leavesNothing(t, page, moves, which, rest) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Performance.enable");
  const state = async () => {
    await rest();
    await devtools.send("HeapProfiler.collectGarbage");
    const { metrics } = await devtools.send("Performance.getMetrics");
    const of = (name) => metrics.find((metric) => metric.name === name).value;
    const elements = await page.evaluate(() => document.querySelectorAll("*").length);
    const program = await page.evaluate(() => memory.buffer.byteLength);
    return { elements, program, listeners: of("JSEventListeners"), heap: of("JSHeapUsedSize") };
  };
  await page.evaluate(move, [Math.round(moves / 2), which]);
  let before = await state();
  await page.evaluate(move, [moves, which]);
  let after = await state();
  // The allocator may still find its largest size; what leaks grows in every round.
  for (let round = 0; round < 3 && after.program !== before.program; round++) {
    before = after;
    await page.evaluate(move, [moves, which]);
    after = await state();
  }
  t.diagnostic(`before ${JSON.stringify(before)}, after ${JSON.stringify(after)}`);
  assert.equal(after.program, before.program, "the program's memory does not grow");
  assert.equal(after.elements, before.elements);
  assert.equal(after.listeners, before.listeners);
  assert.ok(after.heap - before.heap < 1e6, `the heap grew by ${after.heap - before.heap} bytes`);
  return after.program;
}

test(`${MOVES} slider moves leave nothing behind`, { timeout: 600_000 + 20 * MOVES }, async (t) => {
  const page = await soaked(t, "", { clock: true });
  await whole(page);
  const program = await leavesNothing(t, page, MOVES, ".lever", () => pass(page, 2000));
  assert.ok(program <= 64e6);
});

test(`${OVERVIEW_MOVES} moves of 514 regions leave nothing behind`, { timeout: 600_000 + 200 * OVERVIEW_MOVES }, async (t) => {
  const page = await soaked(t, "?tampil=provinsi");
  const file = { name: "indonesia.json", mimeType: "application/json", buffer: Buffer.from(asOverview()) };
  await page.locator('.bar-tools input[type="file"]').setInputFiles(file);
  await page.getByText(/514 wilayah/).first().waitFor();
  // Outlooks and chances are found, by workers that know no time of a test.
  const rest = async () => {
    for (let still = 0; still < 5; ) {
      still = (await page.locator(".overview.is-computing, .overview-progress").count()) ? 0 : still + 1;
      await new Promise((done) => setTimeout(done, 100));
    }
  };
  await rest();
  const program = await leavesNothing(t, page, OVERVIEW_MOVES, ".common-plan", rest);
  assert.ok(program <= 128e6);
});
