// node side-by-side.js BEFORE NOW: two builds of the site under the same load of the machine, turn about; each is a
// folder with dist/ and speed.wasm. Prints every figure of both and the ratio of the second to the first.
import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { serve } from "../../scripts/server.mjs";
import { launch } from "./chromium.js";
import { moveSliders, open, quantile, timeModel, watchDrawing, watchReady } from "./timing.js";

const ROUNDS = 7;
const MOVES = 150;
const TWINS = [
  { name: "prepared run, 62 months, wasm", twin: "run", less: "set", count: 50000 },
  { name: "validate and table, wasm", twin: "whole", count: 3000 },
  { name: "draw 2,000 futures, wasm", twin: "draw", count: 4 },
  { name: "run 2,000 futures, wasm", twin: "futures", count: 20 },
  { name: "run 2,000 futures, as the page does", twin: "futures_beside", beside: "futures", count: 20 },
  { name: "514 regions, 1,000 futures each, a core", regions: 514, beside: "futures", count: 1 },
  { name: "their bands, wasm", twin: "bands", count: 10 },
];

/** The program beside in a build of the site; none in those of before. */
function engineOf(folder) {
  const name = readdirSync(join(folder, "dist")).find((name) => name.startsWith("futures-simd-"));
  return name && join(folder, "dist", name);
}

const [before, now] = process.argv.slice(2).map((folder) => ({ folder: resolve(folder), figures: new Map() }));
const sides = [before, now];

/** Keeps measured values of SIDE under NAME. */
function keep(side, name, ...values) {
  side.figures.set(name, [...(side.figures.get(name) ?? []), ...values]);
}

async function ready(browser, side, rate) {
  const page = await open(browser, side.url, { rate, watch: watchReady });
  keep(side, `ready, cold, at ${rate}x, ms`, await page.evaluate(() => readyAt));
  await page.context().close();
}

/** A page for each side, its code compiled and its caches warm; their moves then take turns. */
async function moves(browser, rate) {
  const pages = await Promise.all(sides.map(({ url }) => open(browser, url, { rate, watch: watchDrawing })));
  const turn = async (count, found) => {
    for (const [place, page] of pages.entries()) {
      await page.bringToFront();
      found(sides[place], await page.evaluate(moveSliders, count));
    }
  };
  await turn(40, () => {});
  for (let round = 0; round < ROUNDS; round++) {
    await turn(MOVES, (side, { drawn, shown, still }) => {
      if (still) throw new Error(`${still} of ${MOVES} moves drew nothing in ${side.folder}`);
      keep(side, `slider to last draw at ${rate}x, ms`, ...drawn);
      keep(side, `slider to next frame at ${rate}x, ms`, ...shown);
    });
  }
  await Promise.all(pages.map((page) => page.context().close()));
}

const browser = await launch();
for (const side of sides) Object.assign(side, await serve({ root: join(side.folder, "dist") }));
try {
  for (let round = 0; round < ROUNDS; round++) {
    for (const side of round % 2 ? [now, before] : sides) {
      const times = await timeModel(browser, join(side.folder, "speed.wasm"), TWINS, engineOf(side.folder));
      TWINS.forEach(({ name }, place) => keep(side, `${name}, µs`, times[place]));
      await ready(browser, side, 4);
    }
  }
  for (const rate of [1, 6]) await moves(browser, rate);
} finally {
  await browser.close();
  await Promise.all(sides.map(({ close }) => close()));
}

console.log(`${"figure".padEnd(40)}${["before", "now", "ratio"].map((word) => word.padStart(9)).join("")}`);
for (const [name, values] of before.figures) {
  for (const [label, share] of values.length > ROUNDS ? [["p50", 0.5], ["p95", 0.95]] : [["", 0.5]]) {
    const [old, new_] = sides.map(({ figures }) => quantile(figures.get(name), share));
    const cells = [old.toPrecision(3), new_.toPrecision(3), (new_ / old).toFixed(2)];
    console.log(`${`${name} ${label}`.padEnd(40)}${cells.map((cell) => cell.padStart(9)).join("")}`);
  }
}
