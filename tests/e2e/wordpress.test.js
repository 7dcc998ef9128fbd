// The card in a real WordPress, as its editors bring it there: pasted as a code by an administrator and by an author, and
// as an address that WordPress asks for its oEmbed answer.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync } from "node:fs";
import { join, relative } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { assertClean, dist, newPage, ready, screenshot, site, visit, whole } from "./harness.js";
import { fits, heights } from "./portal.js";
import { folder } from "./release.js";
import { eventually, painted } from "./screen.js";
import { FORMS, codes, plan } from "./sharing.js";
import { noWordPress, ownHtml, pasted, wordpress } from "./wordpress.js";

const skip = noWordPress;
const root = fileURLToPath(new URL("../..", import.meta.url));
const PLAN = join(root, "tests/files/example.json");
const WRITERS = ["administrator", "author"];
/** Widths of the text of a post, on a laptop and on a phone. What authors get is the same at both. */
const COLUMNS = { administrator: [610, 330], author: [330] };
const [ONLY_FRAME, PICTURE] = FORMS.slice(2);

/** The site with the pages of regions and of a plan, as `make dist ALAMAT=... RENCANA=...` writes them. */
async function simulationWithPages(t) {
  const out = folder(t);
  cpSync(dist, out, { recursive: true, filter: (name) => relative(dist, name) !== "versi" });
  const url = await site(t, { root: out });
  execFileSync(process.env.PORTAL, ["--address", url, "--today", "2024-06", "--plan", PLAN, "--out", out], { cwd: root });
  return url;
}

/** In the page: the heights that WordPress is told. */
function listen() {
  if (parent !== window) return;
  globalThis.heights = [];
  addEventListener("message", ({ data }) => data?.message === "height" && globalThis.heights.push(data.value));
}

/** Opens a post in a window in which its text is `width` wide; `before` is called before it is seen so. */
async function openPost(t, address, width, home, before = async () => {}) {
  const page = await newPage(t, { viewport: { width, height: 900 } });
  page.home = home; // what comes from there is no third party
  await page.addInitScript(listen);
  await page.goto(address);
  const wide = async () => Math.round((await page.locator(".entry-content > *").first().boundingBox()).width);
  for (let tries = 0; (await wide()) !== width && tries < 5; tries += 1) {
    await page.setViewportSize({ width: page.viewportSize().width + width - (await wide()), height: 900 });
  }
  assert.equal(await wide(), width);
  await before(page);
  await page.reload();
  return page;
}

const card = (page) => page.frameLocator("iframe");
const standing = (page) => card(page).locator('html[data-ready="true"]').waitFor({ state: "attached" });
const result = (place) => place.getByTestId("coverage-2025").getAttribute("data-value");
const onward = (page) => card(page).getByRole("link", { name: "Buka simulasi lengkap" });

test("WordPress keeps the card for administrators, and for authors a link to the same region and plan", { skip }, async (t) => {
  const simulation = await visit(t, "?wilayah=12.76");
  await whole(simulation);
  await plan(simulation);
  const [home, expected] = [simulation.url(), await result(simulation)];
  const written = await codes(simulation);
  const posts = WRITERS.flatMap((by) => FORMS.map((form) => ({ by, form, content: ownHtml(written[form]) })));
  const saved = await wordpress(posts);

  /** The simulation that a link of the post leads to shows the same. */
  const leadsOn = async (page) => {
    await ready(page);
    assert.match(await page.getByTestId("headline").innerText(), /Tebing Tinggi/);
    assert.equal(await result(page), expected);
  };
  for (const [at, { by, form, content }] of posts.entries()) {
    if (by === "administrator") assert.equal(saved[at].saved, content, "nothing is taken away");
    for (const width of COLUMNS[by]) {
      const page = await openPost(t, saved[at].link, width, home);
      const isCard = by === "administrator" && form !== PICTURE;
      if (isCard) {
        await standing(page);
        if (form !== ONLY_FRAME) await fits(page, 2);
        assert.match(await card(page).getByTestId("headline").innerText(), /Tebing Tinggi/);
        assert.equal(await result(card(page)), expected);
      }
      await screenshot(page, `wordpress-${by}-${FORMS.indexOf(form)}-${width}`);
      const link = page.getByRole("link", { name: /^Simulasi cakupan Jamsostek Kota Tebing Tinggi: Akhir 20\d\d, / });
      assertClean(page);
      if (isCard && width === 610) {
        const [opened] = await Promise.all([page.waitForEvent("popup"), onward(page).click()]);
        await leadsOn(opened);
      } else if (!isCard) {
        assert.equal(await page.locator("iframe").count(), 0);
        await link.last().click();
        await leadsOn(page);
      }
    }
  }
});

/** Keeps the program of a page back until `release` is called; `asked` comes when it has been asked for. */
function held() {
  let release, ask;
  const released = new Promise((resolve) => (release = resolve));
  const asked = new Promise((resolve) => (ask = resolve));
  const before = (page) => page.route(/jangkau-web-.*_bg\.wasm$/, async (route) => (ask(), await released, route.continue()));
  return { asked, release, before };
}

test("an address that is pasted into WordPress becomes the card of its region or plan, as high as it is, with a way onward", { skip }, async (t) => {
  const home = await simulationWithPages(t);
  const shows = { "wilayah/12.76/": /Tebing Tinggi/, "rencana/": /43\.414 pekerja Binjai/ };
  const posts = WRITERS.flatMap((by) => Object.keys(shows).map((path) => ({ by, path, content: pasted(home + path) })));
  const saved = await wordpress(posts);
  for (const [at, { by, path }] of posts.entries()) {
    for (const width of COLUMNS[by]) {
      const { asked, release, before } = held();
      const page = await openPost(t, saved[at].link, width, home, before);
      await asked;
      await painted(page);
      assert.deepEqual(await page.evaluate(() => heights), [], "no height before the card stands");
      release();
      await standing(page);
      await fits(page, 2);
      const { content } = await heights(page);
      const [first] = await page.evaluate(() => heights);
      assert.ok(first >= 200 && Math.abs(first - content) < 60, `the first height is that of a card: ${first}, later ${content}`);
      assert.match(await card(page).getByTestId("headline").innerText(), shows[path]);
      await screenshot(page, `wordpress-oembed-${by}-${path.replace(/\W/g, "")}-${width}`);
      assertClean(page);
      if (by === "author") await reachesItsEnd(page);
      const expected = await result(card(page));
      await onward(page).click();
      await page.waitForURL(/\/\?lang=id&tampil=perencana/);
      await ready(page);
      assert.equal(await result(page), expected);
    }
  }
});

/** A card that has grown beyond what WordPress gives a frame, 1000 pixels, is read to its end all the same. */
async function reachesItsEnd(page) {
  await card(page).locator(".numbers summary").first().click();
  await page.waitForFunction(() => document.querySelector("iframe").height === "1000");
  assert.ok((await heights(page)).content > 1000);
  await page.locator("iframe").scrollIntoViewIfNeeded();
  const box = await page.locator("iframe").boundingBox();
  await page.mouse.move(box.x + 100, Math.max(box.y, 0) + 50);
  for (let turns = 0; turns < 40; turns += 1) await page.mouse.wheel(0, 400);
  const end = () => card(page).locator("html").evaluate((root) => root.scrollTop + root.clientHeight >= root.scrollHeight - 2);
  await eventually(async () => assert.ok(await end(), "the end of the card is not reached"));
}
