// The app starts wherever it is put, and where it cannot start the reader gets a page, never a blank one.
import assert from "node:assert/strict";
import { test } from "node:test";
import { PHONE, START_LIMIT_MS, assertClean, axe, edited, newPage, ready, screenshot, site, touchedUntilWhole, visit } from "./harness.js";

const PROGRAM = /_bg\.wasm$/;
const GLUE = /^jangkau-web-[0-9a-f]+\.js$/;
const figures = (page) => page.getByText("24,94%");
const trouble = (page) => page.locator("#boot-trouble");

/** Opens a site that cannot start the app. */
async function visitBroken(t, change, context) {
  const page = await newPage(t, context);
  await page.goto(await site(t, { change }));
  return page;
}

async function assertReadable(page) {
  await figures(page).waitFor();
  assert.equal(await page.getByText("37,10%").isVisible(), true);
  assert.equal(await page.getByText("24.94%").isVisible(), true);
}

async function assertRefused(page) {
  await trouble(page).getByText("Simulasi tidak dapat dimulai.").waitFor();
  assert.equal(await page.evaluate(() => document.documentElement.dataset.ready), undefined);
  await assertReadable(page);
}

for (const prefix of ["/", "/a/b/"]) {
  for (const entry of ["", "embed.html"]) {
    test(`starts at ${prefix}${entry} without a complaint`, async (t) => {
      const page = await visit(t, entry, { prefix });
      assert.equal(await page.locator("#boot-page").count(), 0);
      assert.equal(await page.locator("#boot-progress").count(), 0);
      assertClean(page);
    });
  }
}

test("embed.html is the card", async (t) => {
  const url = await site(t);
  const page = await newPage(t, { javaScriptEnabled: false });
  await page.goto(`${url}embed.html`);
  assert.equal(await page.locator("html").getAttribute("data-tampil"), "kartu");
  await page.goto(url);
  assert.equal(await page.locator("html").getAttribute("data-tampil"), null);
});

test("language and theme of the address hold before the app is there", async (t) => {
  const page = await newPage(t);
  await page.goto(`${await site(t, { change: edited(GLUE, () => "") })}?lang=en&tema=gelap`);
  assert.equal(await page.locator("html").getAttribute("lang"), "en");
  assert.equal(await page.locator("html").getAttribute("data-tema"), "gelap");
});

test("nonsense in the address is ignored", async (t) => {
  const page = await newPage(t);
  await page.goto(`${await site(t, { change: edited(GLUE, () => "") })}?lang=xx&tema=%22%3E`);
  assert.equal(await page.locator("html").getAttribute("lang"), "id");
  assert.equal(await page.locator("html").getAttribute("data-tema"), null);
});

test("starts in a sandboxed frame without storage", async (t) => {
  const url = await site(t);
  const page = await newPage(t);
  await page.goto(`${url}manifest.webmanifest`);
  await page.evaluate((src) => {
    const frame = document.createElement("iframe");
    frame.sandbox = "allow-scripts";
    frame.src = src;
    document.body.append(frame);
  }, `${url}embed.html`);
  await page.frameLocator("iframe").locator('html[data-ready="true"]').waitFor({ state: "attached" });
});

test("the page reads without JavaScript", async (t) => {
  const page = await visitBroken(t, undefined, { javaScriptEnabled: false, viewport: PHONE });
  await assertReadable(page);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  assert.ok(overflow <= 0, `${overflow} px too wide`);
  await screenshot(page, "fallback-phone");
});

test("the page reads when boot.js is blocked", async (t) => {
  const page = await newPage(t);
  await page.route("**/boot-*.js", (route) => route.abort());
  await page.goto(await site(t));
  await assertReadable(page);
  await axe(page);
});

const FAULTS = {
  "a flipped byte in the program": edited(PROGRAM, (body) => {
    const flipped = Buffer.from(body);
    flipped[flipped.length >> 1] ^= 1;
    return flipped;
  }),
  "a changed but valid script": edited(GLUE, (body) => `${body}\n`),
  "a sign-in page instead of the program": edited(PROGRAM, () => "<!doctype html><title>Wi-Fi</title>"),
  "a program that is missing": (path, answer) => (PROGRAM.test(path) ? { ...answer, status: 404 } : answer),
};
for (const [fault, change] of Object.entries(FAULTS)) {
  test(`${fault} does not start and says so`, async (t) => {
    await assertRefused(await visitBroken(t, change));
  });
}

test("without the rest of the program the levers move, the page says so, and a touch tries again", async (t) => {
  let isMissing = true;
  const change = (path, answer) => (/^planner-/.test(path) && isMissing ? { status: 404, headers: {}, body: "" } : answer);
  const page = await visit(t, "", { change });
  const says = page.getByText("Jawaban belum dapat dimuat.");
  await says.waitFor();
  await page.getByRole("slider", { name: "Dana CSR per tahun" }).press("ArrowRight");
  assert.notEqual(await page.getByRole("slider", { name: "Dana CSR per tahun" }).inputValue(), "0");
  isMissing = false;
  await touchedUntilWhole(page);
  assert.equal(await says.count(), 0);
});

// On plain http, other than this machine, browsers offer no digests.
const withoutDigests = (page) => page.addInitScript(() => Object.defineProperty(crypto, "subtle", { value: undefined }));

test("starts on plain http", async (t) => {
  const page = await newPage(t);
  await withoutDigests(page);
  await page.goto(await site(t));
  await ready(page);
  assertClean(page);
});

test("a flipped byte does not start on plain http either", async (t) => {
  const page = await newPage(t);
  await withoutDigests(page);
  await page.goto(await site(t, { change: FAULTS["a flipped byte in the program"] }));
  await assertRefused(page);
});

test("a browser without WebAssembly says so", async (t) => {
  const page = await newPage(t);
  await page.addInitScript(() => delete globalThis.WebAssembly);
  await page.goto(await site(t));
  await assertRefused(page);
  await axe(page);
  await screenshot(page, "fallback-failed");
});

test("a slow start shows the page after 8 seconds and still ends in the app", async (t) => {
  let release;
  const held = new Promise((resolve) => (release = resolve));
  const url = await site(t, { change: async (path, answer) => (PROGRAM.test(path) && (await held), answer) });
  const page = await newPage(t);
  await page.clock.install();
  await page.goto(url);
  await page.getByText("Memuat simulasi").waitFor();
  assert.equal(await figures(page).isVisible(), false);
  await page.clock.fastForward(START_LIMIT_MS);
  await trouble(page).getByText("Masih memuat.").waitFor();
  await assertReadable(page);
  await axe(page);
  await screenshot(page, "fallback-slow");
  await page.clock.resume();
  release();
  await ready(page);
  assert.equal(await page.locator("#boot-page").count(), 0);
});
