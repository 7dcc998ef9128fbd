// Size of the first visit, and what it is made of. Prints the figures. How long it takes is measured by bench.js.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { dist, newPage, site, whole } from "./harness.js";

const PROGRAM_KB = 400;
// What comes after the first picture must not grow without anybody noticing. The planner's module holds every form, the
// answers, the library and plans side by side; what it shares with other modules comes in two bundles.
const PLANNER_KB = 500;
const SHARED_KB = 270;
const STAGE_KB = 170;
// A phone in a room loads these two on the line that there is.
const PHONE_KB = 20;
const SHARED_PHONE_KB = 25;
// Many regions and one purse.
const OVERVIEW_KB = 150;
// Fetched when somebody wants to read a code and the browser cannot.
const READER_KB = 90;
// Spreadsheets, fetched when somebody asks for one: most of it is the crate that writes workbooks.
const OFFICE_KB = 235;
// The screen that reads tables, fetched when it opens; it also reads the workbook of a plan that comes back, and tables in the
// many ways that offices write them.
const TABLES_KB = 185;
// One page for the leadership, pictures, messages, where every figure on screen comes from.
const HANDOUT_KB = 72;
const FIRST_VISIT_KB = 470;
// Two weights of the typeface, as they are.
const TYPEFACE_KB = 45;
const kb = (bytes) => (bytes / 1000).toFixed(1);

const PARTS = {
  program: [/_bg\.wasm$/, PROGRAM_KB],
  "planner's module": [/^planner-.*\.wasm$/, PLANNER_KB],
  "stage of the presenter": [/^stage-.*\.wasm$/, STAGE_KB],
  "bundle of what the planner shares": [/^shared-planner-.*\.wasm$/, SHARED_KB],
  "page of a phone": [/^phone-.*\.wasm$/, PHONE_KB],
  "bundle of what a phone shares": [/^shared-phone-.*\.wasm$/, SHARED_PHONE_KB],
  "overview of many regions": [/^overview-.*\.wasm$/, OVERVIEW_KB],
  "reader of codes": [/^reader-.*\.wasm$/, READER_KB],
  "module of spreadsheets": [/^office-.*\.wasm$/, OFFICE_KB],
  "module that reads tables": [/^tables-.*\.wasm$/, TABLES_KB],
  "module of handouts": [/^handout-.*\.wasm$/, HANDOUT_KB],
};
/** What a file weighs by the tool itself: Node's own compression is tuned for speed and 1 to 2 % larger. */
const gzipped = (file) => execFileSync("gzip", ["-9nc", file], { maxBuffer: 1e7 }).length;
/** The bytes of a file of the site on the way: fonts are compressed already. */
const onTheWay = (name) => (name.endsWith(".woff2") ? statSync(join(dist, name)).size : gzipped(join(dist, name)));

for (const [name, [pattern, limit]] of Object.entries(PARTS)) {
  test(`the ${name} is at most ${limit} KB, compressed`, (t) => {
    const file = join(dist, readdirSync(dist).find((file) => pattern.test(file)));
    const packed = gzipped(file);
    t.diagnostic(`${name}: ${kb(packed)} KB gzip -9, ${kb(statSync(file).size)} KB raw`);
    assert.ok(packed <= limit * 1000, `${kb(packed)} KB`);
  });
}

test("every part of the program starts in browsers without SIMD, but the one that is for SIMD", () => {
  execFileSync(process.env.SITE_BUILD ?? "site-build", ["older", "--out", dist], { cwd: join(dist, "..") });
  assert.equal(readdirSync(dist).filter((file) => /^futures-simd-.*\.wasm$/.test(file)).length, 1);
});

test(`the typeface is at most ${TYPEFACE_KB} KB, and its names are those of its content`, (t) => {
  const fonts = readdirSync(dist).filter((file) => file.endsWith(".woff2"));
  assert.equal(fonts.length, 2);
  const contents = fonts.map((font) => readFileSync(join(dist, font)));
  const size = contents.reduce((sum, content) => sum + content.length, 0);
  t.diagnostic(`typeface: ${kb(size)} KB`);
  assert.ok(size <= TYPEFACE_KB * 1000, `${kb(size)} KB`);
  for (const [place, font] of fonts.entries()) {
    const digest = createHash("sha256").update(contents[place]).digest("hex").slice(0, 16);
    assert.match(font, new RegExp(`^roboto-[46]00-${digest}\\.woff2$`));
  }
});

test(`the first visit transfers at most ${FIRST_VISIT_KB} KB`, async (t) => {
  const page = await newPage(t);
  const requested = [];
  page.on("requestfinished", (request) => requested.push(request));
  await observeReady(page);
  await page.goto(await site(t));
  await whole(page);
  // The rest comes by itself a moment later, and is no part of it.
  const isLater = (request) => /\/(planner|shared-[a-z]+|futures-simd)-/.test(request.url());
  const finished = requested.filter((request) => !isLater(request));
  const rest = requested.find(isLater).timing().startTime - (await page.evaluate(() => performance.timeOrigin));
  assert.ok(rest > (await readyAt(page)), "the first picture stands alone first");
  const sizes = await Promise.all(finished.map((request) => request.sizes()));
  // As all limits here: compressed by gzip -9, whatever the server of the test does.
  const bodies = finished.map((request) => onTheWay(new URL(request.url()).pathname.slice(1) || "index.html"));
  const total = sizes.reduce((sum, size, index) => sum + bodies[index] + size.responseHeadersSize, 0);
  for (const [index, request] of finished.entries()) {
    t.diagnostic(`${kb(bodies[index])} KB ${new URL(request.url()).pathname}`);
  }
  t.diagnostic(`first visit: ${kb(total)} KB in ${finished.length} requests`);
  assert.ok(total <= FIRST_VISIT_KB * 1000, `${kb(total)} KB`);
  const addresses = finished.map((request) => request.url());
  assert.deepEqual(addresses, [...new Set(addresses)], "nothing is transferred twice");
});

/** By the page's own clock, from the start of the visit: asking a page that is slowed down takes time, too. */
const observeReady = (page) =>
  page.addInitScript(() => {
    new MutationObserver(() => document.documentElement?.dataset.ready && (globalThis.readyAt ??= performance.now()))
      .observe(document, { attributes: true, subtree: true });
  });
const readyAt = (page) => page.evaluate(() => globalThis.readyAt);
