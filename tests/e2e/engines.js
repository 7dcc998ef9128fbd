// Pages in Firefox and WebKitGTK, with as much of Playwright's words as the journeys need: so `screen.js`, written for
// Chromium, finds sliders, fields and figures in them too.
import assert from "node:assert/strict";
import { cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { join, relative } from "node:path";
import { after } from "node:test";
import { PATIENCE_MS, dist, site } from "./harness.js";
import { folder } from "./release.js";
import { eventually } from "./screen.js";
import { ENGINES } from "./webdriver.js";

export { ENGINES };
const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";
const KEYS = {
  ArrowLeft: "\uE012", ArrowUp: "\uE013", ArrowRight: "\uE014", ArrowDown: "\uE015", PageUp: "\uE00E", PageDown: "\uE00F",
  End: "\uE010", Home: "\uE011", Tab: "\uE004", Enter: "\uE007", Escape: "\uE00C", Delete: "\uE017", Control: "\uE009",
};

const started = new Map();
after(() => Promise.all([...started.values()].map(async (engine) => (await engine).close())));

/** One browser of a kind for all tests of a file. */
function theEngine(name) {
  if (!started.has(name)) started.set(name, ENGINES[name]());
  return started.get(name);
}

// What pages complain of

/** Runs before every script of a page: the engines' own consoles cannot all be read from outside. */
function watch() {
  const said = (globalThis.complaints = []);
  const complain = (kind, text) => said.push(`${kind}: ${text}`);
  // What is left for the next frame is the engine's own business, and no fault (Resize Observer, section 3.4).
  const isPutOff = (message) => /^ResizeObserver loop/.test(message);
  addEventListener("error", ({ target, message }) => isPutOff(message) || complain("error", target === window || !target?.tagName ? message : `${target.tagName} ${target.src ?? target.href}`), true);
  addEventListener("unhandledrejection", ({ reason }) => complain("rejection", String(reason)));
  addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => complain("policy", `${violatedDirective} ${blockedURI}`));
  const { error } = console;
  console.error = (...parts) => (complain("console", parts.join(" ")), error.apply(console, parts));
}
const WATCH = `(${watch})();\n`;

/** The site with that script in its pages, in a folder of its own. `edit(page, name)` changes the pages further. */
export function watchedFolder(t, { edit = (page) => page, first = "" } = {}) {
  const made = folder(t);
  cpSync(dist, made, { recursive: true, filter: (name) => relative(dist, name) !== "versi" });
  writeFileSync(join(made, "watch.js"), first + WATCH);
  for (const name of readdirSync(made).filter((name) => name.endsWith(".html"))) {
    const page = readFileSync(join(dist, name), "utf8");
    const watched = name === "jangkau-usb.html" ? watchedInside(page, first + WATCH) : page.replace('<meta name="viewport"', '<script src="./watch.js"></script>\n$&');
    assert.notEqual(watched, page, name);
    writeFileSync(join(made, name), edit(watched, name));
  }
  return made;
}

/** The single file carries the script inside, and its policy the digest of it. */
function watchedInside(page, script) {
  const digest = createHash("sha256").update(script).digest("base64");
  return page.replace("script-src ", `script-src 'sha256-${digest}' `).replace('<meta name="viewport"', `<script>${script.replaceAll("$", "$$$$")}</script>\n$&`);
}

/** Serves the watched site until the test ends. */
export const watchedSite = (t, { change, prefix, ...options } = {}) => site(t, { root: watchedFolder(t, options), change, prefix });

// Pages

/** A window of an engine, or a frame in it: where commands go. */
class Place {
  constructor(engine, handle, frames = []) {
    Object.assign(this, { engine, handle, frames });
  }

  /** Runs a command here. */
  async send(name, params) {
    const { engine } = this;
    await (engine.turn = (engine.turn ?? Promise.resolve()).catch(() => {}).then(() => this.enter()));
    return engine.send(name, params);
  }

  async enter() {
    const { engine } = this;
    await engine.send("toWindow", { handle: this.handle });
    await engine.send("frame", { id: null });
    for (const css of this.frames) {
      const element = await engine.send("find", { using: "css selector", value: css });
      await engine.send("frame", { id: { [ELEMENT]: element[ELEMENT] } });
    }
  }

  async evaluate(action, argument) {
    const script = typeof action === "string" ? `return ${action}` : `return (${action})(...arguments)`;
    return this.send("run", { script, args: argument === undefined ? [] : [argument] });
  }

  locator(css) {
    return new Locator(this, css);
  }

  getByRole(role, { name }) {
    return new Locator(this, { role, name });
  }

  getByTestId(id) {
    return this.locator(`[data-testid="${id}"]`);
  }

  /** Waits until `check`, run in the page, gives something. */
  waitFor(check, argument) {
    return eventually(async () => assert.ok(await this.evaluate(check, argument), String(check)));
  }

  ready = () => this.waitFor(() => document.documentElement.dataset.ready === "true");
  whole = () => this.waitFor(() => document.documentElement.dataset.whole === "true");
}

/** What Firefox says of a request that a page was leaving stopped, where a worker was answering it. */
const STOPPED = /A ServiceWorker intercepted the request and encountered an unexpected error/;

/** A window. */
class Page extends Place {
  complaints = [];

  async goto(address) {
    await this.collect();
    this.engine.hasLeft = true;
    await this.send("open", { url: address });
  }

  async reload() {
    await this.collect();
    this.engine.hasLeft = true;
    await this.send("reload");
  }

  url = () => this.send("address");
  frame = (css) => new Place(this.engine, this.handle, [css]);

  async press(key) {
    const value = KEYS[key] ?? key;
    const actions = [{ type: "keyDown", value }, { type: "keyUp", value }];
    await this.send("act", { actions: [{ type: "key", id: "keyboard", actions }] });
  }

  /** The windows that the page has opened since. */
  async opened() {
    const known = this.engine.pages;
    const handles = await this.send("windows");
    return handles.filter((handle) => !known.some((page) => page.handle === handle));
  }

  /** Takes what the page and its frames have complained of so far. */
  async collect() {
    const inFrames = await this.evaluate(() => document.querySelectorAll("iframe").length);
    const places = [this, ...Array.from({ length: inFrames }, (_, at) => this.frame(`iframe:nth-of-type(${at + 1})`))];
    for (const place of places) this.complaints.push(...(await place.evaluate(() => globalThis.complaints?.splice(0) ?? [])));
    const said = await this.engine.said();
    this.complaints.push(...said.filter((line) => !(this.engine.hasLeft && STOPPED.test(line))));
  }
}

/** Runs in the page: the element that assistive technology finds by role and name, or by a selector. */
function sought(query) {
  if (typeof query === "string") return document.querySelector(query);
  const KINDS = {
    slider: 'input[type="range"]', textbox: 'input:not([type]), input[type="text"], textarea', button: "button",
    combobox: "select", link: "a[href]", region: "section, [role=region]",
  };
  const named = (element) =>
    element.getAttribute("aria-label") ??
    element.getAttribute("aria-labelledby")?.split(" ").map((id) => document.getElementById(id)?.textContent ?? "").join(" ") ??
    (element.labels?.length ? element.labels[0].textContent : element.textContent);
  const found = [...document.querySelectorAll(KINDS[query.role])].filter((element) => named(element).trim() === query.name);
  return found.find((element) => element.getClientRects().length > 0) ?? found[0] ?? null;
}

/** An element, looked up anew each time. */
class Locator {
  constructor(place, query) {
    Object.assign(this, { place, query });
  }

  async element() {
    return eventually(async () => {
      const found = await this.place.evaluate(sought, this.query);
      assert.ok(found, `no ${JSON.stringify(this.query)}`);
      return found;
    });
  }

  async run(name, params = {}) {
    const element = await this.element();
    return this.place.send(name, { id: element[ELEMENT], ...params });
  }

  waitFor = () => this.element();
  click = () => this.run("click");
  label = () => this.run("label");
  role = () => this.run("role");
  pressSequentially = (text) => this.run("keys", { text });
  setInputFiles = (path) => this.run("keys", { text: path });
  inputValue = () => this.evaluate((element) => element.value);
  innerText = () => this.evaluate((element) => element.innerText);
  getAttribute = (name) => this.evaluate((element, name) => element.getAttribute(name), name);
  selectText = () => this.evaluate((element) => (element.focus(), element.select()));
  count = async () => Number(Boolean(await this.place.evaluate(sought, this.query)));
  isVisible = () => this.evaluate((element) => element.getClientRects().length > 0);

  async press(key) {
    await this.evaluate((element) => element.focus());
    await this.run("keys", { text: KEYS[key] ?? key });
  }

  async evaluate(action, argument) {
    const element = await this.element();
    return this.place.send("run", { script: `return (${action})(...arguments)`, args: argument === undefined ? [element] : [element, argument] });
  }

  /** Chooses an option, as a list does. */
  selectOption = (value) =>
    this.evaluate((element, value) => {
      element.value = value;
      element.dispatchEvent(new Event("change", { bubbles: true }));
    }, value);

  /** Presses the mouse at one share of the element's width and lets it go at another. */
  async drag(from, to) {
    const element = await this.element();
    const [width] = await this.evaluate((element) => (element.scrollIntoView({ block: "center" }), [element.clientWidth || element.getBoundingClientRect().width]));
    const at = (share) => ({ type: "pointerMove", duration: 50, origin: element, x: Math.round((share - 0.5) * width), y: 0 });
    const actions = [at(from), { type: "pointerDown", button: 0 }, at((from + to) / 2), at(to), { type: "pointerUp", button: 0 }];
    await this.place.send("act", { actions: [{ type: "pointer", id: "mouse", parameters: { pointerType: "mouse" }, actions }] });
  }
}

/** A new window of an engine, closed when the test ends; the page has nothing to complain of then, unless `isBroken`. */
export async function newWindow(t, name, { isBroken = false } = {}) {
  const engine = await theEngine(name);
  if (!engine.pages) {
    // The first window stays, so that there always is one.
    [engine.first] = await engine.send("windows");
    engine.pages = [{ handle: engine.first }];
  }
  await engine.send("toWindow", { handle: engine.first });
  const { handle } = await engine.send("newWindow", { type: "window" });
  return adopted(t, engine, handle, isBroken);
}

function adopted(t, engine, handle, isBroken) {
  const page = new Page(engine, handle);
  engine.pages.push(page);
  t.after(async () => {
    await page.collect();
    await page.send("closeWindow");
    engine.hasLeft = true;
    engine.pages.splice(engine.pages.indexOf(page), 1);
    if (!isBroken) assert.deepEqual(page.complaints, []);
  });
  return page;
}

/** The window that `page` opens by `action`. */
export async function windowOpened(t, page, action) {
  const before = await page.opened();
  await action();
  const handle = await eventually(async () => {
    const [handle] = (await page.opened()).filter((handle) => !before.includes(handle));
    assert.ok(handle, "no window was opened");
    return handle;
  });
  return adopted(t, page.engine, handle);
}

/** Opens an address of the watched site in an engine and waits for the app. */
export async function visitIn(t, name, path = "", options = {}) {
  const simulation = await watchedSite(t, options); // first: it ends although the page may have something to complain of
  const page = await newWindow(t, name);
  await page.goto(simulation + path);
  await page.ready();
  return page;
}

export { PATIENCE_MS };
