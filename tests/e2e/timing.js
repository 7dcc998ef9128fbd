// How the app and the model are timed in a browser: for the benchmarks, which say what it means.
import { readFileSync } from "node:fs";

const LAPTOP = { width: 1366, height: 625 };

const sorted = (values) => [...values].sort((a, b) => a - b);
export const quantile = (values, share) => sorted(values)[Math.min(values.length - 1, Math.floor(share * values.length))];

/**
 * Times exports of PROGRAM, the model alone as wasm, in an empty page: microseconds for one call of each of TWINS, the
 * best of nine rounds, less what a call costs that does nothing. A twin is { twin, less?, count }.
 */
export async function timeModel(browser, program, twins) {
  const page = await browser.newPage();
  const bytes = readFileSync(program).toString("base64");
  const times = await page.evaluate(async ([base64, twins]) => {
    const module = await WebAssembly.compile(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)));
    // What libraries ask of a page is never called by the model.
    const imports = {};
    for (const { module: from, name } of WebAssembly.Module.imports(module)) (imports[from] ??= {})[name] = () => 0;
    const { exports } = await WebAssembly.instantiate(module, imports);
    const once = (work, count) => {
      const start = performance.now();
      work(count);
      return performance.now() - start;
    };
    const best = (work, count) => {
      const [most, least] = [count, 0].map((count) => Math.min(...Array.from({ length: 9 }, () => once(work, count))));
      return (1000 * (most - least)) / count;
    };
    return twins.map(({ twin, less, count }) => best(exports[twin], count) - (less ? best(exports[less], count) : 0));
  }, [bytes, twins]);
  await page.close();
  return times;
}

/** In the page: remembers when the first projection was painted, since the start of the navigation. */
export function watchReady() {
  new MutationObserver(() => document.documentElement.dataset.ready && (globalThis.readyAt ??= performance.now()))
    .observe(document, { attributes: true, subtree: true });
}

/** In the page: remembers when the canvas was last drawn on. */
export function watchDrawing() {
  globalThis.lastDraw = 0;
  const prototype = CanvasRenderingContext2D.prototype;
  for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
    if (typeof value !== "function" || /^(constructor|get|is|measure|create)/.test(name)) continue;
    prototype[name] = function (...given) {
      const result = value.apply(this, given);
      lastDraw = performance.now();
      return result;
    };
  }
}

/** In the page: moves the sliders one after the other, and times each move to its last draw call and to its frame. */
export async function moveSliders(moves) {
  const sliders = [...document.querySelectorAll('.slide input[type="range"], .lever input[type="range"]')].filter((one) => !one.disabled);
  const frame = () => new Promise((done) => requestAnimationFrame(() => done(performance.now())));
  const found = { drawn: [], shown: [], still: 0 };
  for (let move = 0; move < moves; move++) {
    const slider = sliders[Math.floor((move * sliders.length) / moves)];
    const most = Number(slider.max);
    const next = (Number(slider.value) + Math.max(1, Math.round(most / 73))) % (most + 1);
    await frame();
    // At any time within a frame, as a user's events come; not always at its start.
    await new Promise((done) => setTimeout(done, move % 8));
    const start = performance.now();
    slider.value = String(next);
    slider.dispatchEvent(new InputEvent("input", { bubbles: true }));
    let seen = await frame();
    for (let waited = 0; lastDraw < start && waited < 20; waited++) seen = await frame();
    // A second frame shows whether the drawing had ended.
    const end = lastDraw;
    const later = await frame();
    if (lastDraw < start) found.still++;
    else found.drawn.push(lastDraw - start), found.shown.push((lastDraw > end || seen < lastDraw ? later : seen) - start);
  }
  return found;
}

/** The app at URL, ready: on a machine RATE times slower, over NETWORK, with WATCH run in the page before its scripts. */
export async function open(browser, url, { rate = 1, watch, network } = {}) {
  const context = await browser.newContext({ viewport: LAPTOP, locale: "id-ID" });
  const page = await context.newPage();
  if (watch) await page.addInitScript(watch);
  const devtools = await context.newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate });
  if (network) {
    const throughput = network.bits / 8;
    await devtools.send("Network.emulateNetworkConditions", {
      offline: false, latency: network.latency, downloadThroughput: throughput, uploadThroughput: throughput,
    });
  }
  await page.goto(url, { waitUntil: "commit" });
  await page.waitForSelector('html[data-ready="true"]', { state: "attached", timeout: 60000 });
  return page;
}
