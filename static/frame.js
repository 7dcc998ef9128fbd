// A card in a frame tells the page around it how high it is, in the words that embedding scripts listen for, and what
// it shows, if that page has asked; it takes a link from that page. In embed.html, before boot.js: the address of the
// frame must be read before the app writes the plan into it.
"use strict";
(() => {
  const parent = globalThis.parent;
  if (parent === globalThis) return;

  const VERSION = 1;
  const REST_MS = 100; // at most ten reports a second
  const LONGEST_LINK = 4000;
  const READY = "[iFrameResizerChild]Ready";
  // Some parents look for the frame with exactly the address that they gave it, which led a closed frame to its own page.
  const source = location.href.replace(/\/embed-tertutup\.html(?=[?#]|$)/, "/embed.html");
  const query = new URLSearchParams(location.search);
  let wordpress = secretOf(location.hash);
  let resizer; // what iframe-resizer calls this frame
  let host; // the origin that said hello
  let said = { height: 0, state: "" };

  // WordPress writes its secret behind the fragment; the app must not take it for a part of the plan.
  if (wordpress) history.replaceState(null, "", location.pathname + location.search + location.hash.split(/#?\?secret=/)[0]);

  function secretOf(hash) {
    return /[#?]\?secret=(\w{1,64})$/.exec(hash)?.[1];
  }

  // Height

  /** Every known listener picks its own message and ignores the others. Heights are no secret: any parent may know. */
  function dialects(height) {
    const resize = { src: source, context: "iframe.resize", height };
    const messages = [
      { type: "jangkau:height", v: VERSION, height },
      { "datawrapper-height": { [query.get("wilayah") ?? "jangkau"]: height } },
      { sentinel: "amp", type: "embed-size", height },
      JSON.stringify(resize), // Embedly, Medium
      JSON.stringify({ ...resize, sender: "Flourish" }),
    ];
    // Its parent may begin to listen at any time, and asks only who has said to be ready.
    if (resizer) messages.push(`[iFrameSizer]${resizer}:${height}:${innerWidth}:${said.height ? "size" : "init"}`);
    else messages.push(READY);
    const pym = query.get("childId");
    if (pym) messages.push(["pym", pym, "height", height].join("xPYMx"));
    if (wordpress) messages.push({ message: "height", value: height, secret: wordpress });
    return messages;
  }

  const LEAST = 200; // some parents take the first height for good, and refuse lower ones
  /** Whether the card stands, or what is there instead of it. */
  const stands = () => document.documentElement.dataset.ready === "true" || ["slow", "failed"].includes(document.documentElement.dataset.boot);

  function tellHeight() {
    if (!stands()) return;
    // The content alone: a body that fills the frame would grow with it.
    const height = Math.max(Math.ceil(document.body.getBoundingClientRect().height), LEAST);
    if (height === said.height) return;
    for (const message of dialects(height)) parent.postMessage(message, "*");
    said.height = height;
  }

  /** Somebody who has just begun to listen hears the height again. */
  function tellAgain() {
    said.height = 0;
    tell();
  }

  // State

  /** Which figures these are: FNV-1a of the link, 64 bits. */
  function digest(text) {
    let hash = 0xcbf29ce484222325n;
    for (const byte of new TextEncoder().encode(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
    return hash.toString(16).padStart(16, "0");
  }

  function tellState() {
    const { link, coverage } = jangkau.state;
    if (host === undefined || !link || link === said.state) return;
    said.state = link;
    const state = { type: "jangkau:state", v: VERSION, link, coverage, hash: digest(link) };
    // A page without an origin (a file, a sandbox) cannot be named; it is still the parent, and nothing here is secret.
    parent.postMessage(state, host === "null" ? "*" : host);
  }

  // One report at a time, not more often than the rest allows, and the last word is always said.
  let isResting = false;
  let isMore = false;
  function tell() {
    if (isResting) {
      isMore = true;
      return;
    }
    isResting = true;
    isMore = false;
    tellHeight();
    tellState();
    setTimeout(() => {
      isResting = false;
      if (isMore) tell();
    }, REST_MS);
  }

  // What the parent says

  const isOurs = (data, type) => data?.type === type && data.v === VERSION;

  function hear({ data, origin, source: sender }) {
    if (sender !== parent) return;
    if (typeof data === "string") return hearText(data);
    if (typeof data !== "object" || data === null) return;
    if (isOurs(data, "jangkau:hello")) {
      host = origin;
      said.state = "";
      tellAgain();
    } else if (isOurs(data, "jangkau:set")) {
      open(data.link);
    } else if (data.message === "ready" && /^\w{1,64}$/.test(data.secret)) {
      wordpress = data.secret;
      tellAgain();
    }
  }

  function hearText(text) {
    // iframe-resizer describes the frame in many fields; its later messages are short.
    const [, fields] = /^\[iFrameSizer\](.{1,2000})$/s.exec(text) ?? [];
    if (fields?.split(":").length > 5) {
      resizer = fields.split(":")[0];
      tellAgain();
    } else if (text.startsWith("pymxPYMx")) {
      tellAgain();
    }
  }

  /** A link that the app refuses changes nothing. */
  function open(link) {
    if (typeof link !== "string" || link.length > LONGEST_LINK || !/^#\d+~[\x21-\x7e]*$/.test(link)) return;
    jangkau.open(link);
  }

  // The way onward: a sandbox may forbid new windows, then the reader gets the address to copy.

  function onward(event) {
    const link = event.target.closest?.("a[data-onward]");
    if (!link || globalThis.origin !== "null" || event.button !== 0) return;
    event.preventDefault();
    const opened = globalThis.open(link.href, "_blank");
    if (opened) {
      opened.opener = null;
      return;
    }
    // WordPress opens links of the frame's own host in place of its page.
    if (wordpress) parent.postMessage({ message: "link", value: link.href, secret: wordpress }, "*");
    const field = document.createElement("input");
    field.readOnly = true;
    field.value = link.href;
    field.className = "card-address";
    field.setAttribute("aria-label", link.textContent);
    link.hidden = true;
    link.after(field);
    field.focus();
    field.select();
  }

  function watch() {
    new ResizeObserver(tell).observe(document.body);
    new MutationObserver(tell).observe(document.documentElement, { attributeFilter: ["data-ready", "data-boot"] });
    jangkau.subscribe(tell);
    addEventListener("load", () => resizer || parent.postMessage(READY, "*"));
    tell();
  }

  /** Once the page stands; an optimiser may have put boot.js behind this script. */
  function begin() {
    if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", begin, { once: true });
    else if (globalThis.jangkau) watch();
    else addEventListener("load", () => globalThis.jangkau && watch(), { once: true });
  }

  addEventListener("message", hear);
  addEventListener("click", onward);
  begin();
})();
