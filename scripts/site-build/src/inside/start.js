// The head of a page that carries everything in itself: it hands the start-up what the site would fetch. In the
// single-file edition it also opens the scenario inside, and remembers its own source, so that a copy can be copied.
"use strict";
(() => {
  const html = document.documentElement;
  /** The digits of Z85 (ZeroMQ's RFC 32): five of them are four bytes. */
  const DIGITS = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?&<>()[]{}@%$#";

  function decoded(text, size) {
    const digits = new Uint8Array(128);
    for (let at = 0; at < DIGITS.length; at += 1) digits[DIGITS.charCodeAt(at)] = at;
    const bytes = new DataView(new ArrayBuffer((text.length / 5) * 4));
    for (let at = 0; at < text.length; at += 5) {
      let four = 0;
      for (let next = at; next < at + 5; next += 1) four = four * 85 + digits[text.charCodeAt(next)];
      bytes.setUint32((at / 5) * 4, four);
    }
    return new Uint8Array(bytes.buffer, 0, size);
  }

  /** A part of the program, unpacked. */
  function unpacked(id) {
    const { textContent, dataset } = document.getElementById(id);
    const bytes = new Blob([decoded(textContent, Number(dataset.size))]).stream().pipeThrough(new DecompressionStream("gzip"));
    return new Response(bytes, { headers: { "content-type": "application/wasm" } });
  }

  /** The first part, compiled. */
  async function program() {
    const answer = unpacked("jangkau-program");
    if (WebAssembly.compileStreaming) return WebAssembly.compileStreaming(answer);
    return WebAssembly.compile(await answer.arrayBuffer());
  }

  /** What the site would fetch, and what this copy carries; `boot.js`, `offline.js` and the loader of later parts use it. */
  globalThis.jangkauSupply = {
    given: null,
    start: async () => [globalThis.jangkauGlue, await program()],
    part: async (name) => unpacked(`jangkau-${name}`),
  };

  // The scenario inside

  const copy = document.querySelector('meta[name="jangkau-salinan"]');
  if (!copy) return; // the card in a closed frame
  if (copy.content) take(JSON.parse(decodeURIComponent(copy.content)));

  /** The program opens what links do not carry (names, sources, the agenda), once it starts. */
  function take(given) {
    // Opened by double click; a reload, or a link to the file with a scenario of its own, has it in the address.
    const isOpening = location.hash.length <= 1;
    jangkauSupply.given = { ...given, isOpening };
    if (isOpening) open(given);
  }

  /** The address of what is inside. */
  function open(given) {
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
