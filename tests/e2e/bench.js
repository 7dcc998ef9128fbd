// node bench.js SPEED.wasm CRITERION: the figures that have a budget, measured on dist/ and on the model alone.
// Prints a table: "of budget" above 1 misses it; "of native" is how much slower the browser is. Figures depend on the
// machine and its load, so nothing fails.
import { readFileSync, readdirSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { serve } from "../../scripts/server.mjs";
import { launch } from "./chromium.js";
import { JOURNEY, LONG_SEARCH, MANY, act } from "./journey.js";
import { asText, asWorkbook, readInPage, watchTimers } from "./long-table.js";
import { asOverview, moveCommonPlan } from "./many-regions.js";
import { moveSliders, open, quantile, timeModel, watchDrawing, watchReady } from "./timing.js";

const [program, criterion] = process.argv.slice(2).map((path) => resolve(path));
const dist = process.env.DIST ?? fileURLToPath(new URL("../../dist", import.meta.url));
const MOVES = 500;

const before = loadavg()[0];
const rows = [];
/** A measured figure, its unit, its budget if it has one, and the same natively if it is measured twice. */
function row(name, value, unit, budget, native) {
  rows.push({ name, value, unit, budget, native });
  console.error(`  ${name}: ${value.toPrecision(3)} ${unit}`);
}

/** Medians of the native benchmarks, in microseconds, by name. */
function native() {
  const folders = readdirSync(criterion, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.flatMap(({ name }) => {
    try {
      const read = (file) => JSON.parse(readFileSync(join(criterion, name, "new", file), "utf8"));
      return [[read("benchmark.json").full_id, read("estimates.json").median.point_estimate / 1000]];
    } catch {
      return [];
    }
  });
}

/**
 * What is timed in both: the benchmark's name, its twin in speed.wasm, how often a round calls it, and the budgets in
 * microseconds of the browser and of the native program. `less`: what it does beside its work, to be taken off.
 */
const TWINS = [
  { name: "prepared run, 62 months", twin: "run", less: "set", count: 50000, budget: 1.5, native: 1 },
  { name: "validate and table", twin: "whole", count: 3000, budget: 20, native: 20 },
  { name: "green zones of all levers", twin: "zones", count: 200, budget: 2000 },
  { name: "Shapley over the parts", twin: "shapley", count: 200, budget: 2000 },
  { name: "draw 2,000 futures", twin: "draw", count: 4 },
  { name: "run 2,000 futures of 62 months", twin: "futures", count: 20, budget: 8000 },
  { name: "run 2,000 futures beside", twin: "futures_beside", beside: "futures", count: 20 },
  { name: "514 regions, 1,000 futures each", regions: 514, beside: "futures", count: 1 },
  { name: "where 514 regions stand, 62 months", twin: "standings", count: 20, budget: 4000 },
  { name: "bands and probability", twin: "bands", count: 10 },
  { name: "cheapest, five levers", twin: "five", count: 3, budget: 50000 },
  { name: "cheapest, five levers, lasting", twin: "lasting", count: 3, budget: 50000 },
  { name: "cheapest, seven levers", twin: "seven", count: 2, budget: 50000 },
  { name: "when to pay, one programme", twin: "dates_one", count: 5, budget: 16000 },
  { name: "when to pay, two programmes", twin: "dates_two", count: 1, budget: 300000 },
];

/** The model natively and in the browser, side by side. */
async function model(browser) {
  const natives = new Map(native());
  const beside = readdirSync(dist).find((name) => name.startsWith("futures-simd-"));
  const times = await timeModel(browser, program, TWINS, beside && join(dist, beside));
  TWINS.forEach(({ name, native, budget }, place) => {
    const value = natives.get(name);
    if (value) row(`native: ${name}`, value, "µs", native);
    row(`browser: ${name}`, times[place], "µs", budget, value);
    natives.delete(name);
  });
  for (const [name, value] of natives) row(`native: ${name}`, value, "µs");
}

const NETWORKS = [
  { name: "1.6 Mbit/s, 150 ms, 4x", bits: 1.6e6, latency: 150, rate: 4, budget: 4000 },
  { name: "400 kbit/s, 400 ms, 6x", bits: 4e5, latency: 400, rate: 6, budget: 12000 },
];

async function moving(browser, url, rate, budgets, { prepare, where = "" } = {}) {
  const page = await open(browser, url, { rate: prepare ? 1 : rate, watch: watchDrawing });
  await prepare?.(page, rate);
  await page.evaluate(moveSliders, 40);
  const { drawn, shown, still } = await page.evaluate(moveSliders, MOVES);
  await page.context().close();
  if (still) throw new Error(`${still} of ${MOVES} moves drew nothing`);
  const at = `${drawn.length} slider moves${where} at ${rate}x`;
  row(`${at}: event to last draw call, p50`, quantile(drawn, 0.5), "ms");
  row(`${at}: event to last draw call, p95`, quantile(drawn, 0.95), "ms", budgets.drawn);
  row(`${at}: event to next frame, p50`, quantile(shown, 0.5), "ms");
  row(`${at}: event to next frame, p95`, quantile(shown, 0.95), "ms", budgets.shown);
}

/** Twelve months as counted, by segment the last. */
const COUNTED = `#1~12.75~t.2025.371000${Array.from({ length: 12 }, (_, at) => {
  const month = at < 2 ? 202411 + at : 202499 + at;
  return `~o.${month}.a${24300 + 100 * at}${at === 11 ? ".w13300.s5600" : ""}`;
}).join("")}`;

/** Keeps three plans and puts them beside the one on screen; then the machine is RATE times slower. */
async function fourPlans(page, rate) {
  const button = (name) => page.getByRole("button", { name, exact: true });
  await page.waitForSelector('html[data-whole="true"]', { state: "attached" });
  await button("Rencana saya").click();
  for (const [name, money] of [["Satu", "500"], ["Dua", "1.000"], ["Tiga", "1.500"]]) {
    const csr = page.getByRole("textbox", { name: "Dana CSR per tahun (angka)", exact: true });
    await csr.fill(money);
    await csr.press("Tab");
    await page.getByRole("textbox", { name: "Nama rencana", exact: true }).fill(name);
    await button("Simpan sebagai rencana").click();
    await page.getByText(`${name} tersimpan.`).waitFor();
  }
  const csr = page.getByRole("textbox", { name: "Dana CSR per tahun (angka)", exact: true });
  await csr.fill("2.000");
  await csr.press("Tab");
  for (const name of ["Satu", "Dua", "Tiga"]) await page.getByRole("checkbox", { name: `Bandingkan ${name}`, exact: true }).check();
  await page.getByTestId("comparison-table").waitFor();
  const compared = await page.getByTestId("comparison-table").getByRole("columnheader").count();
  if (compared !== 5) throw new Error(`${compared - 1} plans side by side`);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate });
}

async function starting(browser, url) {
  const times = [];
  for (let visit = 0; visit < 7; visit++) {
    const page = await open(browser, url, { rate: 4, watch: watchReady });
    times.push(await page.evaluate(() => readyAt));
    await page.context().close();
  }
  row("ready, cold, at 4x, median of 7", quantile(times, 0.5), "ms", 1500);
}

/** The first visit on slow lines: the best of three, since the machine may be busy with something else. */
async function slowLines(browser, url) {
  for (const [entry, path] of [["page", ""], ["card", "embed.html"]]) {
    for (const network of NETWORKS) {
      const times = [];
      for (let visit = 0; visit < 3; visit++) {
        const page = await open(browser, url + path, { rate: network.rate, watch: watchReady, network });
        times.push(await page.evaluate(() => readyAt));
        await page.context().close();
      }
      row(`${entry} ready at ${network.name}, best of 3`, Math.min(...times), "ms", network.budget);
    }
  }
}

/** In the page: remembers every task that holds it up. */
function watchTasks() {
  globalThis.long = [];
  new PerformanceObserver((list) => long.push(...list.getEntries().map((entry) => entry.duration)))
    .observe({ type: "longtask", buffered: true });
}

/** The longest task of a journey through the answers, best of three for each step. Browsers call 50 ms long. */
async function longTasks(browser, url, name, journey) {
  const best = new Map();
  for (let attempt = 0; attempt < 3; attempt++) {
    const page = await open(browser, url, { watch: watchTasks });
    await page.waitForSelector('html[data-whole="true"]', { state: "attached" });
    await page.waitForTimeout(1500);
    for (const [step, deed, what, times] of journey) {
      await page.evaluate(() => (long.length = 0));
      await act(page, deed, what, times);
      // What waits for the slider to rest, or is done piece by piece, is done by then.
      await page.waitForTimeout(700);
      const longest = Math.max(0, ...(await page.evaluate(() => long)));
      best.set(step, Math.min(best.get(step) ?? Infinity, longest));
    }
    await page.context().close();
  }
  const [step, longest] = [...best].sort((a, b) => b[1] - a[1])[0];
  row(`longest task, ${name}${longest ? ` (${step})` : ""}`, longest, "ms", 50);
}

/** The longest table that may come in: all work of reading it, best of three, and the longest task. */
async function longTable(browser, url, name, bytes) {
  const found = [];
  for (let attempt = 0; attempt < 3; attempt++) {
    const page = await open(browser, url, { watch: `(${watchTasks})();(${watchTimers})()` });
    found.push(await readInPage(page, name, bytes));
    await page.context().close();
  }
  const least = (pick) => Math.min(...found.map(pick));
  row(`5,000 rows of ${name}: all work of reading them`, least((it) => it.all), "ms", 500);
  row(`5,000 rows of ${name}: longest task`, least((it) => it.longest), "ms", 50);
}

/** In the page: opens "when to pay"; milliseconds from the press to the frame that shows the choices, all of them. */
const openDates = () =>
  new Promise((done) => {
    const start = performance.now();
    new MutationObserver((_, observer) => {
      if (!document.querySelector("dialog.timing[open] .timing-columns > li")) return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)));
    }).observe(document.body, { childList: true, subtree: true, attributeFilter: ["open"] });
    document.querySelector(".timing-open").click();
  });

/** "When to pay" on screen, until its choices are seen and until their chances are known: the best of three. */
async function dates(browser, url, name, rate, budget) {
  const best = { shown: Infinity, task: Infinity };
  for (let attempt = 0; attempt < 3; attempt++) {
    const page = await open(browser, url, { watch: watchTasks });
    await page.waitForSelector('html[data-whole="true"]', { state: "attached" });
    await page.waitForTimeout(1500);
    const devtools = await page.context().newCDPSession(page);
    await devtools.send("Emulation.setCPUThrottlingRate", { rate });
    await page.evaluate(() => (long.length = 0));
    best.shown = Math.min(best.shown, await page.evaluate(openDates));
    await page.getByText("dihitung …").first().waitFor({ state: "detached" });
    await page.waitForTimeout(300);
    best.task = Math.min(best.task, Math.max(0, ...(await page.evaluate(() => long))));
    await page.context().close();
  }
  row(`when to pay, ${name}, at ${rate}x: press to choices`, best.shown, "ms", budget);
  row(`when to pay, ${name}, at ${rate}x: longest task`, best.task, "ms", 50);
}

/** Plans with one programme and with two, and what is allowed for the whole way to their choices on screen. */
const DATES = [
  ["one programme", "#1~12.75~d.csr.1000j.6.202507", [100, 300]],
  ["two programmes", "#1~12.75~d.csr.1000j.6.202507~d.apbd.500j.6.202501", [300, 900]],
];

/** The sliders of the common plan while 514 regions follow, once their chances are known. */
async function manyRegions(browser, url) {
  const page = await open(browser, `${url}?tampil=provinsi`, { watch: "" });
  const file = { name: "indonesia.json", mimeType: "application/json", buffer: Buffer.from(asOverview()) };
  await page.locator('.bar-tools input[type="file"]').setInputFiles(file);
  await page.getByText(/514 wilayah/).first().waitFor();
  await page.waitForTimeout(5000);
  await page.evaluate(moveCommonPlan, 20);
  const { worked, shown, said } = await page.evaluate(moveCommonPlan, 150);
  await page.context().close();
  if (said < 2) throw new Error("the regions did not follow");
  row("a move of 514 regions: all work before the frame, p50", quantile(worked, 0.5), "ms");
  row("a move of 514 regions: event to next frame, p50", quantile(shown, 0.5), "ms", 33);
  row("a move of 514 regions: event to next frame, p95", quantile(shown, 0.95), "ms");
}

/** A second visit without a network, from what the service worker keeps. */
async function offline(browser) {
  const { url, close } = await serve({ root: dist });
  const page = await open(browser, url, { watch: watchReady });
  const worker = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state);
  while ((await worker()) !== "activated") await page.waitForTimeout(100);
  await close();
  await page.goto(`${url}?lang=id`);
  await page.waitForSelector('html[data-ready="true"]', { state: "attached" });
  row("ready without a network", await page.evaluate(() => readyAt), "ms", 2000);
  await page.context().close();
}

function print() {
  const lines = rows.map(({ name, value, unit, budget, native }) => [
    name, `${value.toPrecision(3)} ${unit}`, budget ? `${budget} ${unit}` : "",
    budget ? (value / budget).toFixed(2) : "", native ? (value / native).toFixed(2) : "",
  ]);
  lines.unshift(["figure", "measured", "budget", "of budget", "of native"]);
  const widths = lines[0].map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  for (const line of lines) console.log(line.map((cell, column) => (column ? cell.padStart(widths[column]) : cell.padEnd(widths[0]))).join("  "));
  console.log(`load of the machine over the last minute: ${before.toFixed(2)} before, ${loadavg()[0].toFixed(2)} after, on ${cpus().length} cores`);
}

const browser = await launch();
const { url, close } = await serve({ root: dist });
try {
  await model(browser);
  await starting(browser, url);
  await slowLines(browser, url);
  await offline(browser);
  await longTasks(browser, url, "one answer after the other", JOURNEY);
  await longTasks(browser, url + MANY, "many budget lines", LONG_SEARCH);
  await longTable(browser, url, "table.csv", asText());
  await longTable(browser, url, "table.xlsx", asWorkbook());
  for (const [name, link, [fast, slow]] of DATES) {
    await dates(browser, url + link, name, 1, fast);
    await dates(browser, url + link, name, 6, slow);
  }
  await manyRegions(browser, url);
  await moving(browser, url, 1, { drawn: 8, shown: 33 });
  await moving(browser, url, 6, { drawn: 50, shown: 67 });
  const beside = { prepare: fourPlans, where: ", four plans and twelve counts," };
  await moving(browser, url + COUNTED, 1, { drawn: 8, shown: 33 }, beside);
  await moving(browser, url + COUNTED, 6, { drawn: 50, shown: 67 }, beside);
} finally {
  await browser.close();
  await close();
}
print();
