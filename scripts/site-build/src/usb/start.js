// The head of the single-file edition: it hands the start-up what the site would fetch, opens the scenario inside, and
// remembers its own source, so that a copy can be copied.
"use strict";
(() => {
  const html = document.documentElement;
  const OLD = [
    "Peramban ini terlalu lama untuk salinan USB. Pakai Chrome, Edge, Firefox, atau Safari terbitan 2023 ke atas.",
    "This browser is too old for the USB copy. Use Chrome, Edge, Firefox or Safari of 2023 or later.",
  ];

  /** A part of the program, unpacked. */
  function unpacked(id) {
    const packed = Uint8Array.from(atob(document.getElementById(id).textContent), (letter) => letter.charCodeAt(0));
    const bytes = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
    return new Response(bytes, { headers: { "content-type": "application/wasm" } });
  }

  function sayTooOld() {
    const lines = ["id", "en"].map((lang, index) => {
      const line = document.createElement("p");
      line.lang = lang;
      line.textContent = OLD[index];
      return line;
    });
    document.querySelector("#boot-page h1").after(...(html.lang === "en" ? lines.reverse() : lines));
  }

  /** What the site would fetch, and what this copy carries; `boot.js`, `offline.js` and the loader of later parts use it. */
  globalThis.jangkauSupply = {
    given: null,
    async start() {
      if (!globalThis.DecompressionStream) {
        sayTooOld();
        throw new Error("no DecompressionStream");
      }
      return [globalThis.jangkauGlue, await WebAssembly.compileStreaming(unpacked("jangkau-program"))];
    },
    part: async (name) => unpacked(`jangkau-${name}`),
  };

  // The scenario inside

  const slot = document.querySelector('meta[name="jangkau-salinan"]').content;
  // Opened by double click; a reload, or a link to the file with a scenario of its own, has it in the address.
  if (slot && location.hash.length <= 1) open(JSON.parse(decodeURIComponent(slot)));

  /** The address here; what links do not carry (names, sources, the agenda) is kept by the program, once it starts. */
  function open(given) {
    jangkauSupply.given = given;
    const search = location.search || given.search;
    attempt(() => history.replaceState(null, "", location.pathname + search + given.hash)) ||
      attempt(() => history.replaceState(null, "", given.hash || "#"));
  }

  /** A browser may refuse to change the address of a file. */
  function attempt(action) {
    try {
      action();
      return true;
    } catch {
      return false;
    }
  }

  // Its own source

  let source;
  document.addEventListener("DOMContentLoaded", () => {
    source = html.cloneNode(true);
    for (const name of source.getAttributeNames()) source.removeAttribute(name);
    source.lang = "id";
  });
  jangkauSupply.source = () => `<!doctype html>\n${source.outerHTML}`;
})();
