// Starts the app and speaks when it cannot: progress, integrity of the program, the readable page, the panel after
// a crash. A plain script in <head>: it acts before the first paint and needs no module to report a failure.
// It also makes the object `jangkau`, through which the program and the page's other scripts reach each other.
"use strict";
(() => {
  const LIMIT_MS = 8000;
  const supply = globalThis.jangkauSupply; // of pages that carry everything inside; `source` in the single-file edition alone

  /**
   * Where the program and the page's scripts meet; `src/browser/bridge.rs` is the program's side.
   * - `state`: what the program last published, see `publish`.
   * - `open(link)`: hands `#1~...` to the program, as if it stood in the address; whether a program took it.
   * - `subscribe(listener)`: `listener(state)` after each change of `state`; the answer ends the subscription.
   * - `session()`: the agenda for a room that this browser keeps, as text, or null.
   * - `given`: what the single-file edition carries, `{ file, session, isOpening, ... }`; the program opens it.
   * - `owner`: whose data is kept in this browser, the first part of every key (`src/codec/owner.rs`).
   * - `fileName`: of the single-file edition, null on a site.
   * - `engines`: where the programs that run futures are, `[digest, address, ...]`, the quickest first, and `worker` the
   *   address of the script that runs one in a worker; empty and null where there are none (in one file, with Trunk).
   * - `engine()`: the quickest of them on the page itself, as what it exports; null where the browser has no SIMD.
   * - `sheet(part)`: fetches the styles of a part of the program (`planner`, `stage`, ...); kept once they are applied,
   *   and at once where the page has none of its own for it.
   * - `takeKeys()`: the keys that were pressed on the stage before the program heard them, `[key, shift]` each; from then
   *   on they are the program's.
   * - `publish(change)`, `reportPanic(panic)` and `reportLoss(file, digest)` are for the program alone, as are assignments to `open` and `session`.
   */
  const listeners = new Set();
  // Not by `document.currentScript`: optimisers of sites load scripts in other ways.
  const { js, jsIntegrity, wasm, bytes: size, integrity, engines, worker } = document.querySelector("script[data-wasm]")?.dataset ?? {};
  const absolute = (path) => new URL(path, document.baseURI).href;
  const jangkau = {
    /**
     * - `version`: of the program, as on screen;
     * - `link`: the plan on screen, `#1~...`;
     * - `coverage`: percent by year, for each December that is projected;
     * - `file`: the scenario file of the plan, once no change came for a moment;
     * - `complete`: whether every part of the program that this page needs has arrived;
     * - `loss`: why a part of it did not arrive, `{ cause, file }`, or null.
     */
    state: { version: null, link: null, coverage: {}, file: null, complete: false, loss: null },
    given: supply?.given ?? null,
    owner: owner(),
    fileName: supply?.source ? lastOfPath() : null,
    open: () => false,
    session: () => null,
    takeKeys: () => [],
    engines: (engines?.split(" ") ?? []).map((part, place) => (place % 2 ? absolute(part) : part)),
    worker: worker ? absolute(worker) : null,
    async engine() {
      const [integrity, address] = jangkau.engines;
      if (!address) return null;
      const answer = await fetch(address, { integrity });
      return (await WebAssembly.instantiate(await answer.arrayBuffer())).instance.exports;
    },
    sheet,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    publish(change) {
      jangkau.state = { ...jangkau.state, ...change };
      for (const listener of listeners) listener(jangkau.state);
    },
    reportPanic: (report) => (panic ??= report),
    reportLoss(file, digest) {
      const fault = trouble()?.faultOf(new URL(file, document.baseURI).href, digest);
      fault?.then((cause) => cause && jangkau.publish({ loss: { cause, file: file.replace("./", "") } }));
    },
  };
  globalThis.jangkau = jangkau;
  const html = document.documentElement;
  const trouble = () => globalThis.jangkauTrouble; // trouble.js, in front of this one unless an optimiser has moved it
  const byId = (id) => document.getElementById(id);
  const isReady = () => html.dataset.ready === "true";
  const sheets = new Map(); // of parts that were asked for, on their way or applied
  let isOver = false; // failed or crashed: nothing is announced twice
  let panic; // { message, place, version } of the program's own report, before it stopped

  const TEXT = {
    slow: ["Masih memuat. Jaringan atau perangkat sedang lambat.", "Still loading. The network or the device is slow."],
    crashed: ["Terjadi kesalahan. Angka di layar berhenti diperbarui.", "Something went wrong. The figures on screen are no longer updated."],
    reload: ["Muat ulang", "Reload"],
    save: ["Unduh skenario", "Download the scenario"],
    saved: [
      "Unduhan dimulai. Bila berkas tidak muncul di folder Unduhan, izinkan unduhan untuk halaman ini, lalu tekan lagi.",
      "The download has started. If the file does not appear in Downloads, allow downloads for this page and press again.",
    ],
    fresh: ["Mulai baru", "Start afresh"],
    details: ["Rincian untuk pengembang", "Details for developers"],
  };

  /** Pages of one address share a store: a site is known by its folder, a copy by its mark and its name, else by its path. */
  function owner() {
    if (!supply?.source) return location.pathname.replace(/[^/]*$/, "");
    return supply.given?.id ? `usb:${supply.given.id}/${location.pathname.split("/").pop()}` : `file:${location.pathname}`;
  }

  function lastOfPath() {
    const name = location.pathname.split("/").pop();
    try {
      return decodeURIComponent(name);
    } catch {
      return name; // a percent sign that is no escape
    }
  }

  function readPreferences() {
    // Names and words of parameters may be written in any case; the first of a name counts.
    const query = new Map([...new URLSearchParams(location.search)].reverse().map(([name, value]) => [name.trim().toLowerCase(), value.trim().toLowerCase()]));
    const lang = query.get("lang")?.split(/[-_]/)[0];
    const theme = query.get("tema");
    if (lang === "id" || lang === "en") html.lang = lang;
    // A card has an entry of its own, which speaks to the page around it; `trunk serve` answers there with this page.
    if (location.pathname.endsWith("/embed.html")) {
      html.dataset.tampil = "kartu";
    } else if (query.get("tampil") === "kartu" && !html.dataset.tampil && location.protocol !== "file:") {
      location.replace(`embed.html${location.search}${location.hash}`);
    }
    if (query.get("tampil") === "presentasi") keepKeys();
    if (["terang", "gelap", "auto"].includes(theme)) html.dataset.tema = theme;
    else if (html.dataset.tampil === "kartu") html.dataset.tema = "terang"; // as the page around it, which asks for other colours
  }

  /** A room does not wait: what is pressed while the stage is on its way is carried out when it stands. */
  function keepKeys() {
    const kept = [];
    const keep = (event) => {
      // Who waits too long may load the page again.
      if (isOver || event.ctrlKey || event.metaKey || event.altKey || (event.key === "F5" && html.dataset.boot !== "loading")) return;
      if (/^(Page|Arrow|F5$)/.test(event.key)) event.preventDefault();
      kept.push([event.key, event.shiftKey]);
    };
    addEventListener("keydown", keep);
    jangkau.takeKeys = () => (removeEventListener("keydown", keep), kept.splice(0));
  }

  // Start-up

  /**
   * The program, compiled while it arrives where the browser can. Integrity is checked here, before anything of it runs:
   * a fetch with integrity hides progress and holds the bytes back until the last.
   */
  async function download(url, cache = "default") {
    const canHash = Boolean(globalThis.crypto?.subtle); // only on https and localhost
    const guard = !canHash && integrity ? { integrity } : {};
    const response = await fetch(url, { credentials: "same-origin", cache, ...guard });
    if (!response.ok) throw new Error(`${url}: HTTP ${response.status}`);
    const parts = [];
    const program = await compile(response, parts);
    if (canHash && integrity && !(await matches(await new Blob(parts).arrayBuffer()))) throw new Error(`${url}: integrity`);
    return program;
  }

  /** Compiles what arrives, and keeps its bytes in `parts`. */
  async function compile(response, parts) {
    if (WebAssembly.compileStreaming && globalThis.TransformStream && response.body) {
      const counted = response.body.pipeThrough(counter(parts));
      // Servers that call the program something else than application/wasm are common.
      return WebAssembly.compileStreaming(new Response(counted, { headers: { "content-type": "application/wasm" } }));
    }
    parts.push(await response.arrayBuffer());
    return WebAssembly.compile(parts[0]);
  }

  /** Passes bytes on, keeps them in `parts` and shows how many there are. */
  function counter(parts) {
    let received = 0;
    return new TransformStream({
      transform(part, next) {
        parts.push(part);
        received += part.length;
        showProgress(received);
        next.enqueue(part);
      },
    });
  }

  async function matches(program) {
    const [algorithm, expected] = integrity.split(/-(.*)/, 2);
    const digest = await crypto.subtle.digest(algorithm.replace("sha", "SHA-"), program);
    return btoa(String.fromCharCode(...new Uint8Array(digest))) === expected;
  }

  function showProgress(received) {
    const bar = byId("boot-bar");
    if (bar && size > 0) bar.value = Math.min(100, (100 * received) / size);
  }

  async function start() {
    if (!globalThis.jangkauSupply && !js) throw new Error("no script of this page names the program");
    // What the browser keeps by itself may be damaged: once more from the network.
    const fetched = () => download(absolute(wasm)).catch(() => download(absolute(wasm), "reload"));
    const [glue, program] = await (supply?.start() ?? Promise.all([module(absolute(js)), fetched()]));
    await glue.default({ module_or_path: program });
  }

  /** The script of the program. Its tag makes sure of its content: not every browser does when a module is imported. */
  function module(address) {
    return new Promise((resolve, reject) => {
      const tag = Object.assign(document.createElement("script"), { type: "module", crossOrigin: "anonymous" });
      if (jsIntegrity) tag.integrity = jsIntegrity;
      tag.onload = () => resolve(import(address));
      tag.onerror = () => reject(new Error(`${address}: not as it was made, or not there`));
      tag.src = address;
      document.head.append(tag);
    });
  }

  /** The styles of a part, in their place among the others; those that did not come are asked for again the next time. */
  async function sheet(part) {
    const waiting = document.querySelector(`link[rel="later"][data-part="${part}"]`);
    if (!waiting) return sheets.get(part);
    const link = waiting.cloneNode();
    const applied = new Promise((resolve, reject) => Object.assign(link, { onload: resolve, onerror: reject, rel: "stylesheet" }));
    sheets.set(part, applied);
    waiting.replaceWith(link);
    return applied.catch(() => {
      link.replaceWith(waiting);
      jangkau.reportLoss(waiting.getAttribute("href"));
      throw new Error(`${waiting.href}: not there`);
    });
  }

  /** What the first picture could do without. */
  function fetchLater() {
    for (const link of document.querySelectorAll('link[rel="later"]:not([data-part])')) link.rel = "stylesheet";
    for (const waiting of document.querySelectorAll('script[type="later"]')) {
      const script = document.createElement("script");
      Object.assign(script.dataset, waiting.dataset);
      script.src = waiting.src;
      waiting.replaceWith(script);
    }
  }

  function finish() {
    fetchLater();
    delete html.dataset.boot;
    byId("boot-page")?.remove();
    byId("boot-progress")?.remove();
  }

  function slow() {
    if (isOver || isReady()) return;
    html.dataset.boot = "slow";
    byId("boot-trouble")?.replaceChildren(...sentences("slow", "span"), reloadButton());
  }

  function fail(error) {
    if (isOver) return;
    isOver = true;
    console.error(error);
    whenParsed(fetchLater); // it may know of a newer version, or mend a damaged copy
    html.dataset.boot = "failed";
    // A link that the app cannot bear must not lock its reader out.
    const buttons = [reloadButton(), ...(location.hash.length > 1 ? [freshButton()] : [])];
    trouble()?.explain(error, [[js, jsIntegrity], [wasm, integrity]], buttons);
  }

  // After a crash: the program stops for good, but what is on screen looks alive.

  function isFromProgram(error) {
    return error instanceof WebAssembly.RuntimeError || /wasm-function/.test(String(error?.stack));
  }

  function onError(error) {
    if (isOver || !isFromProgram(error)) return;
    if (!isReady()) return fail(error);
    isOver = true;
    const app = byId("app");
    if (app) app.inert = true;
    document.body.append(panel());
  }

  function panel() {
    const buttons = [reloadButton(), freshButton()];
    if (jangkau.state.file !== null) buttons.splice(1, 0, button("save", saveScenario));
    const box = document.createElement("div");
    box.className = "boot-panel";
    box.setAttribute("role", "alert");
    box.append(...sentences("crashed", "p"), ...buttons);
    if (panic) box.append(panicDetails());
    return box;
  }

  /** What a developer needs to find the fault: message, place in the source, version. */
  function panicDetails() {
    const details = document.createElement("details");
    const summary = document.createElement("summary");
    summary.textContent = text("details");
    const report = document.createElement("pre");
    report.textContent = `${panic.message}\n${panic.place}\nJangkau ${panic.version}`;
    details.append(summary, report);
    return details;
  }

  /** Both languages, that of the page first. */
  const sentences = (key, name) => trouble()?.sentences(TEXT[key], name) ?? [];

  const text = (key) => TEXT[key][html.lang === "en" ? 1 : 0];

  function button(key, onClick) {
    const made = document.createElement("button");
    made.type = "button";
    made.className = "boot-button";
    made.textContent = text(key);
    made.addEventListener("click", onClick);
    return made;
  }

  const reloadButton = () => button("reload", () => location.reload());
  const freshButton = () => button("fresh", startAfresh);

  function saveScenario() {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([withPanic(jangkau.state.file)], { type: "application/json" }));
    link.download = "skenario-jangkau.json";
    link.click();
    const said = document.createElement("p");
    said.textContent = text("saved");
    document.querySelector(".boot-panel p:not([lang])")?.remove();
    document.querySelector(".boot-panel")?.append(said);
  }

  /** The scenario file with the report as one more field; programs keep fields they do not know. The rest stays letter by letter. */
  function withPanic(file) {
    return panic ? file.replace(/\s*\}\s*$/, `,\n  "panic": ${JSON.stringify(panic)}\n}\n`) : file;
  }

  function startAfresh() {
    for (const name of ["localStorage", "sessionStorage"]) {
      try {
        const store = globalThis[name]; // refused in sandboxed frames
        const isOwn = (key) => (key.startsWith(`jangkau ${jangkau.owner} `) && !key.startsWith(`jangkau ${jangkau.owner} rencana.`)) || (jangkau.fileName === null && key.startsWith("jangkau."));
        for (const key of Object.keys(store)) if (isOwn(key)) store.removeItem(key);
      } catch {
        // Nothing is kept there, so nothing has to go.
      }
    }
    history.replaceState(null, "", location.pathname + location.search);
    location.reload();
  }

  function whenParsed(action) {
    if (document.readyState !== "loading") return action();
    document.addEventListener("DOMContentLoaded", action, { once: true });
  }

  readPreferences();
  html.dataset.boot = "loading";
  addEventListener("error", (event) => onError(event.error));
  addEventListener("unhandledrejection", (event) => onError(event.reason));
  // A dead program must not write a last draft when the page goes. First come, first called: before the app's own.
  for (const type of ["pagehide", "beforeunload", "visibilitychange"]) {
    addEventListener(type, (event) => isOver && event.stopImmediatePropagation(), true);
  }
  new MutationObserver((_, observer) => {
    if (!isReady()) return;
    observer.disconnect();
    finish();
  }).observe(html, { attributeFilter: ["data-ready"] });
  setTimeout(() => whenParsed(slow), LIMIT_MS);
  if (!trouble()?.isOld()) whenParsed(() => start().catch(fail));
})();
