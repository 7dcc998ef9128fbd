// What every end-to-end test needs: the built site on a free port, a headless browser, and pages that remember
// every complaint. `visit` closes what it opened when its test ends.
import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { after } from "node:test";
import { fileURLToPath } from "node:url";
import { serve } from "../../scripts/server.mjs";
import { launch } from "./chromium.js";
import { onlyFont, withoutTypeface } from "./typefaces.js";

const here = fileURLToPath(new URL(".", import.meta.url));
const root = join(here, "../..");
export const dist = process.env.DIST ?? join(root, "dist");
export const screens = process.env.SCREENS ?? join(root, "target/screens");
const axeSource = readFileSync(join(here, "node_modules/axe-core/axe.min.js"), "utf8");
const AXE_TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

export const LAPTOP = { width: 1366, height: 625 };
export const PHONE = { width: 360, height: 640 };
export const PROJECTOR = { width: 1280, height: 720 };
/** Start-up takes longer than this: the readable page is shown. */
export const START_LIMIT_MS = 8000;
/** How long something is waited for that must come: a busy machine is slow, and says nothing about the app. */
export const PATIENCE_MS = 20_000;
/** The day of every page that is not given another: before every baseline, so that all that journeys ask for lies ahead. */
export const TODAY = "2024-06-15";

const browsers = new Map();
after(() => Promise.all([...browsers.values()].map(async (browser) => (await browser).close())));

/** One headless Chromium for all tests of a file; another where the machine has but one font. */
function theBrowser(font) {
  if (!browsers.has(font)) browsers.set(font, launch(font ? { env: onlyFont(font) } : {}));
  return browsers.get(font);
}

/** Serves dist/ until the test ends. `prefix` and `change(path, answer)` as in scripts/server.mjs. */
export async function site(t, options = {}) {
  assert.ok(existsSync(join(dist, "index.html")), "dist/ is missing: run 'make dist' first");
  const served = await serve({ root: dist, ...options });
  t.after(served.close);
  return served.url;
}

/**
 * A fresh page in a profile of its own, with nothing stored; `context` goes to Playwright's newContext. With `clock` its
 * time is the test's, which lets it go by with `pass`. `font`: the only one of the machine, the site's own fails to come.
 * `today`: the day on which it is opened; the machine's own says nothing to a test.
 */
export async function newPage(t, { viewport = LAPTOP, clock = false, font, today = TODAY, ...context } = {}) {
  const profile = await (await theBrowser(font)).newContext({ viewport, locale: "id-ID", timezoneId: "Asia/Jakarta", ...context });
  if (clock) await profile.clock.install({ time: `${today}T09:00:00` });
  else await profile.addInitScript(onDay, `${today}T09:00:00`);
  const page = await profile.newPage();
  // What fails because the test is over is no complaint.
  t.after(() => ((page.isClosing = true), profile.close()));
  page.isWithoutTypeface = font !== undefined;
  await watch(page);
  return page;
}

/** In the page: its clock starts at `time` and goes on as usual. */
export function onDay(time) {
  const RealDate = Date;
  const shift = new RealDate(time) - RealDate.now();
  globalThis.Date = class Date extends RealDate {
    constructor(...parts) {
      super(...(parts.length ? parts : [RealDate.now() + shift]));
    }
    static now() {
      return RealDate.now() + shift;
    }
  };
}

/** Opens an address of the site and waits for the app. */
export async function visit(t, path = "", { prefix, change, ...context } = {}) {
  const page = await newPage(t, context);
  const url = await site(t, { prefix, change: context.font ? withoutTypeface : change });
  await page.goto(url + path);
  await ready(page);
  return page;
}

/** Waits for the first projection on screen. */
export async function ready(page, timeout = PATIENCE_MS) {
  await page.waitForSelector('html[data-ready="true"]', { state: "attached", timeout });
}

/** Lets time go by at once in a page with a `clock`, and in its frames: everything that was to happen has happened. */
export const pass = (page, milliseconds) => page.clock.runFor(milliseconds);

/** Waits for the rest of the program. */
export async function whole(page, timeout = PATIENCE_MS) {
  await page.waitForSelector('html[data-whole="true"]', { state: "attached", timeout });
}

/** Touches the page until the rest of the program is there: a touch while an attempt is still failing starts no other. */
export async function touchedUntilWhole(page) {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; ) {
    await page.keyboard.press("Shift");
    if (await whole(page, 500).then(() => true, () => false)) return;
  }
  assert.fail("no touch brought the rest of the program");
}

/** Collects errors, violations of the policy and requests to others, in page.complaints. */
async function watch(page) {
  page.complaints = [];
  page.stopped = [];
  page.left = new Set();
  const complain = (kind, text) => page.isClosing || page.complaints.push(`${kind}: ${text}`);
  page.on("console", (message) => message.type() === "error" && !isMissedFont(page, message.location().url) && complain("console", message.text()));
  page.on("pageerror", (error) => complain("page error", error.message));
  page.on("requestfailed", (request) => !isMissedFont(page, request.url()) && failed(page, request, complain));
  page.on("request", (request) => isForeign(page, request) && complain("third party", request.url()));
  await page.exposeFunction("complainOfPolicy", (text) => complain("policy", text));
  await page.addInitScript(() => {
    addEventListener("securitypolicyviolation", (event) =>
      complainOfPolicy(`${event.violatedDirective} ${event.blockedURI}`));
  });
}

/** A font that is not to be had is said by the browser, and meant by the test. */
const isMissedFont = (page, url) => page.isWithoutTypeface && url.endsWith(".woff2");

function isForeign(page, request) {
  const { protocol, origin } = new URL(request.url());
  if (protocol === "data:" || protocol === "blob:") return false;
  const main = request.isNavigationRequest() && request.frame() === page.mainFrame();
  // A frame that has not been anywhere yet has no address.
  const homes = [page.url(), request.frame().url(), page.home].filter((home) => URL.canParse(home)).map((home) => new URL(home).origin);
  return !main && !homes.includes(origin);
}

/**
 * A failed request is a complaint, unless its frame was taken away or its page left: that is seen when all is over. The icon of
 * the tab is fetched when the browser has time for it, and given up when the page goes.
 */
function failed(page, request, complain) {
  const isStopped = request.failure()?.errorText === "net::ERR_ABORTED";
  if (isStopped && request.url().endsWith("/icon.svg")) return;
  if (isStopped && !request.serviceWorker()) {
    // A page or a frame that is left stops what it was fetching: a complaint only where nobody left it.
    const left = (frame) => frame === request.frame() && page.left.add(request);
    page.on("framenavigated", left);
    page.stopped.push(request);
  } else complain("failed request", request.url());
}

/** The page has nothing to complain of. */
export function assertClean(page) {
  const stopped = page.stopped.filter((request) => !page.left.has(request) && !request.frame().isDetached()).map((request) => `stopped: ${request.url()}`);
  assert.deepEqual([...page.complaints, ...stopped], []);
}

/** No violation in the page as it stands, or in the part that `scope` selects. */
export async function axe(page, scope) {
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate(
    ([within, values]) => axe.run(within ?? document, { runOnly: { type: "tag", values } }),
    [scope, AXE_TAGS],
  );
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`);
  assert.deepEqual(found, []);
}

/** A picture for people to look at, outside the repository. */
export async function screenshot(page, name) {
  mkdirSync(screens, { recursive: true });
  await page.screenshot({ path: join(screens, `${name}.png`) });
}

/** A change for `site`: `edit(bytes)` on every file whose path matches. */
export function edited(pattern, edit) {
  return (path, answer) => (pattern.test(path) ? { ...answer, body: edit(answer.body) } : answer);
}
