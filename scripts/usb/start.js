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

  globalThis.jangkauSupply = {
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

  function open(given) {
    if (given.file) attempt(() => leaveDraft(given));
    if (given.session) attempt(() => sessionStorage.setItem("jangkau.sesi", given.session));
    const search = location.search || given.search;
    attempt(() => history.replaceState(null, "", location.pathname + search + given.hash)) ||
      attempt(() => history.replaceState(null, "", given.hash || "#"));
  }

  /** As the draft of this tab, where the app looks for what links do not carry: names, sources. */
  function leaveDraft({ id, file, saved }) {
    const key = `jangkau.draf.${id}`;
    const order = Number(localStorage.getItem("jangkau.urut") ?? 0) + 1;
    const found = localStorage.getItem(key);
    // Work on this copy from another time stays a draft, under a key of its own.
    if (found && !found.endsWith(`\n${file}`)) localStorage.setItem(`${key}-${order}`, found);
    localStorage.setItem("jangkau.urut", String(order));
    localStorage.setItem(key, `jangkau-draf-1 ${order} ${saved}\n${file}`);
    sessionStorage.setItem("jangkau.tab", id);
  }

  /** Storage and history may be refused. */
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
  globalThis.jangkauCopy = () => `<!doctype html>\n${source.outerHTML}`;
})();
