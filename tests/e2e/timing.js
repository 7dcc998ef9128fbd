// How the app and the model are timed in a browser: for the benchmarks, which say what it means.
import { readFileSync } from "node:fs";

const LAPTOP = { width: 1366, height: 625 };

const sorted = (values) => [...values].sort((a, b) => a - b);
export const quantile = (values, share) => sorted(values)[Math.min(values.length - 1, Math.floor(share * values.length))];

/**
 * Times exports of PROGRAM, the model alone as wasm, in an empty page: microseconds for one call of each of TWINS, the
 * best of nine rounds, less what a call costs that does nothing. A twin is { twin, less?, count }; one with `beside` runs
 * its futures in the program BESIDE, as the page does, and where there is none it is the export that `beside` names. One
 * with `regions` runs as many plans there, each in 1,000 futures, and asks for the chance of each, as a worker does; where
 * there is none it is the time of `beside`, 2,000 futures, as many times over.
 */
export async function timeModel(browser, program, twins, beside) {
  const page = await browser.newPage();
  const [bytes, other] = [program, beside].map((file) => file && readFileSync(file).toString("base64"));
  const times = await page.evaluate(async ([base64, other, twins]) => {
    const compile = (text) => WebAssembly.compile(Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)));
    const module = await compile(base64);
    const start = async (run) => {
      // What libraries ask of a page is never called by the model.
      const imports = {};
      for (const { module: from, name } of WebAssembly.Module.imports(module)) (imports[from] ??= {})[name] = () => 0;
      if (imports.beside) imports.beside.run = run;
      return (await WebAssembly.instantiate(module, imports)).exports;
    };
    const exports = await start(() => 0);
    const engine = other && (await WebAssembly.instantiate(await compile(other))).exports;
    const given = (own, place, count, take) => {
      new Float64Array(engine.memory.buffer, engine.room(count), count).set(new Float64Array(own.memory.buffer, place, count));
      return take();
    };
    const own = engine && (await start((plan, planCount, futures, futuresCount, coverage, count) => {
      given(own, futures, futuresCount, engine.take_futures);
      given(own, plan, planCount, engine.take_plan);
      const rows = new Float64Array(engine.memory.buffer, engine.advance(0x7fffffff), count);
      new Float64Array(own.memory.buffer, coverage, count).set(rows);
      return 1;
    }));
    const many = (regions) => {
      const numbers = (place) => new Float64Array(exports.memory.buffer, place + 8, new Float64Array(exports.memory.buffer, place, 1)[0]).slice();
      const [plan, futures] = [numbers(exports.packed_plan()), numbers(exports.packed_futures(1000))];
      const give = (numbers, take) => {
        new Float64Array(engine.memory.buffer, engine.room(numbers.length), numbers.length).set(numbers);
        return take();
      };
      return (times) => {
        for (; times > 0; times--) {
          give(futures, engine.take_futures);
          for (let region = 0; region < regions; region++) {
            give(plan, engine.take_plan);
            engine.advance(1000);
            engine.chance(2025, 60, false, 2);
          }
        }
      };
    };
    const once = (work, count) => {
      const start = performance.now();
      work(count);
      return performance.now() - start;
    };
    const best = (work, count) => {
      const [most, least] = [count, 0].map((count) => Math.min(...Array.from({ length: 9 }, () => once(work, count))));
      return (1000 * (most - least)) / count;
    };
    const work = ({ twin, beside, regions }) => (regions && own ? many(regions) : !beside ? exports[twin] : own ? own[twin] : exports[beside]);
    const timed = (twin) => best(work(twin), twin.count) * (twin.regions && !own ? twin.regions / 2 : 1);
    return twins.map((twin) => timed(twin) - (twin.less ? best(exports[twin.less], twin.count) : 0));
  }, [bytes, other, twins]);
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
