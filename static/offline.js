// What the page does for times without a network: it has the site kept by a service worker, says when a newer version
// is there or why a part of this one did not arrive, and makes the copy for a USB stick. Never in frames; a file opened by double click has no worker.
"use strict";
(() => {
  const html = document.documentElement;
  const release = document.querySelector("script[data-release]")?.dataset.release; // only where a worker belongs: not in the card, not in a copy
  const CHECK_MS = 60 * 60 * 1000;
  const START_LIMIT_MS = 5000; // by then the rest of the program was fetched, or will not be
  const HAND_OVER_MS = 3000;
  const TEMPLATE = "./jangkau-usb.html";
  const SLOT = /(<meta name="jangkau-salinan" content=")[^"]*(")/;
  const PREFERENCES = ["wilayah", "kunci", "tema"]; // of the address, beside the language on screen

  const TEXT = {
    fresh: ["Versi baru tersedia.", "A new version is available."],
    reload: ["Muat ulang", "Reload"],
    later: ["Nanti", "Later"],
    close: ["Tutup", "Close"],
    making: ["Menyiapkan salinan USB…", "Preparing the USB copy…"],
    made: [
      "Salinan USB mulai diunduh: satu berkas berisi skenario ini, juga agenda presentasi jika ada, terbuka dengan klik ganda tanpa jaringan. Bila berkas tidak muncul di folder Unduhan, izinkan unduhan untuk halaman ini, lalu ulangi.",
      "The download of the USB copy has started: one file with this scenario, and the agenda for presenting if there is one, opened by double click, without a network. If it does not appear in Downloads, allow downloads for this page and try again.",
    ],
    unmade: [
      "Salinan USB belum dapat diambil. Sambungkan ke jaringan, lalu coba lagi.",
      "The USB copy could not be fetched. Connect to the network, then try again.",
    ],
  };
  const spoken = (texts) => texts[html.lang === "en" ? 1 : 0];
  const say = (key) => (key === "loss" ? `${spoken(jangkauTrouble.causes[loss.cause])} (${loss.file})` : spoken(TEXT[key]));

  // The strip at the lower edge

  let strip;
  let shown; // { key, buttons: [[key, action]] }

  function show(key, ...buttons) {
    shown = { key, buttons };
    draw();
  }

  const hide = () => ((shown = undefined), draw());

  // A part of the program that did not arrive: the page says what it lacks, the strip says why.

  let loss;

  function tellLoss(state) {
    if (state.complete && shown?.key === "loss") return hide();
    if (state.complete || !state.loss || state.loss === loss) return;
    loss = state.loss;
    show("loss", ["close", hide]);
  }

  function draw() {
    const text = document.createElement("p");
    if (shown) text.textContent = say(shown.key);
    const buttons = (shown?.buttons ?? []).map(([key, action]) => button(key, action));
    strip?.replaceChildren(...(shown ? [text, ...buttons] : []));
  }

  function button(key, action) {
    const made = document.createElement("button");
    made.type = "button";
    made.textContent = say(key);
    made.addEventListener("click", action);
    return made;
  }

  function prepareStrip() {
    strip = document.createElement("div");
    strip.className = "offline-strip";
    strip.setAttribute("role", "status");
    document.body.append(strip);
    draw();
    jangkau.subscribe(tellLoss);
    tellLoss(jangkau.state);
    new MutationObserver(draw).observe(html, { attributeFilter: ["lang"] });
  }

  // The worker

  async function keep() {
    const registration = await navigator.serviceWorker.register("./sw.js", { updateViaCache: "none" });
    registration.active?.postMessage("jangkau:mend");
    meet(registration);
    registration.addEventListener("updatefound", () => {
      registration.installing?.addEventListener("statechange", () => meet(registration));
    });
    lookNowAndThen(registration);
  }

  /** A newer worker waits: for this very page, which came from the network already, or with a newer one. */
  async function meet(registration) {
    const { waiting } = registration;
    if (!waiting || !navigator.serviceWorker.controller) return;
    if ((await releaseOf(waiting)) === release) return waiting.postMessage("jangkau:follow");
    if (isOnStage()) return; // the next visit has it anyway
    // A still newer one may have taken its place by then.
    show("fresh", ["reload", () => change(registration.waiting ?? waiting)], ["later", hide]);
  }

  const asked = () => new URLSearchParams(location.search).get("tampil");
  const isOnStage = () => asked() === "presentasi";
  const isProposal = () => asked() === "usul";

  function releaseOf(worker) {
    return new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }) => resolve(data);
      worker.postMessage("jangkau:which", [port2]);
    });
  }

  /** The new worker takes over because the user said so; the work on screen is in the address and the draft. */
  function change(waiting) {
    const reload = () => location.reload();
    navigator.serviceWorker.addEventListener("controllerchange", reload, { once: true });
    setTimeout(reload, HAND_OVER_MS);
    waiting.postMessage("jangkau:now");
  }

  function lookNowAndThen(registration) {
    let last = Date.now();
    const look = () => {
      if (document.hidden || Math.abs(Date.now() - last) < CHECK_MS) return;
      last = Date.now();
      registration.update().catch(() => {}); // no network: next time
    };
    setInterval(look, CHECK_MS / 4);
    addEventListener("online", look);
    document.addEventListener("visibilitychange", look);
  }

  /** Once the page needs the line no more. */
  function whenQuiet(action) {
    let isDone = false;
    const once = () => isDone || ((isDone = true), action());
    jangkau.subscribe((state) => state.complete && once());
    const wait = () => setTimeout(once, jangkau.state.complete ? 0 : START_LIMIT_MS);
    if (document.readyState === "complete") wait();
    else addEventListener("load", wait);
  }

  const canKeep = () => release && self === top && isSecureContext && "serviceWorker" in navigator;

  // The copy for a USB stick

  /** The copy as it is before anybody works with it: the page's own source in a copy, a file of the site else. */
  async function template() {
    if (globalThis.jangkauSupply) return jangkauSupply.source();
    const answer = await fetch(TEMPLATE, { cache: "no-cache" });
    const text = await answer.text();
    if (!answer.ok || !SLOT.test(text)) throw new Error("not the copy"); // a sign-in page, perhaps
    return text;
  }

  /** What is on screen: address, language, and the scenario as a file with all that a link does not carry. */
  function present() {
    const asked = new URLSearchParams(location.search);
    const query = new URLSearchParams({ lang: html.lang });
    for (const name of PREFERENCES) if (asked.has(name)) query.set(name, asked.get(name));
    const id = Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, "0")).join("");
    const hash = jangkau.state.link ?? location.hash; // an untouched page has none in its address
    return { id, search: `?${query}`, hash, file: jangkau.state.file, session: jangkau.session() };
  }

  /** This machine's date and time, `2026-11-22 08:10`. */
  function now() {
    const date = new Date();
    return new Date(date - date.getTimezoneOffset() * 60000).toISOString().slice(0, 16).replace("T", " ");
  }

  function save(name, text) {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text], { type: "text/html" }));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  }

  /** Downloads the copy with the scenario on screen inside. */
  async function downloadCopy() {
    show("making");
    try {
      const scenario = encodeURIComponent(JSON.stringify(present())).replaceAll("'", "%27");
      const text = (await template()).replace(SLOT, (_, before, after) => before + scenario + after);
      save(`jangkau-usb-${now().slice(0, 10)}.html`, text);
      show("made", ["close", hide]);
    } catch {
      show("unmade", ["close", hide]);
    }
  }

  document.addEventListener("click", ({ target }) => {
    if (!(target instanceof Element) || !target.closest("[data-usb]")) return;
    target.closest("dialog")?.close(); // the strip lies under it
    downloadCopy();
  });
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", prepareStrip);
  else prepareStrip();
  // A phone that proposes something once, on the line of a room, keeps nothing.
  if (canKeep() && !isProposal()) whenQuiet(() => keep().catch(() => {})); // refused, or no network: the site works without
})();
