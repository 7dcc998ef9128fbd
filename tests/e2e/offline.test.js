// Without a network: one visit is enough, no release is ever stuck or mixed with another, and never a blank page.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { assertClean, axe, dist, newPage, pass, ready, screenshot, whole } from "./harness.js";
import { host, laterRelease } from "./release.js";
import { eventually, painted, slider } from "./screen.js";

/** After so long a page that may have a worker has asked for it. */
const ASKED_MS = 7000;
const OFF = fileURLToPath(new URL("../../docs/hosting/sw-off.js", import.meta.url));
const PLANNER = /(^|\/)planner-.*\.wasm$/;

const releaseIn = (folder) => /data-release="([0-9a-f]+)"/.exec(readFileSync(`${folder}/index.html`, "utf8"))[1];
const releaseOf = (page) => page.evaluate(() => document.querySelector("script[data-release]").dataset.release);
const news = (page) => page.getByText("Versi baru tersedia.");
const csr = (page) => slider(page, "csr");

/** How far the worker is: the releases that are kept, and what waits. */
const state = (page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    return {
      active: registration?.active?.state,
      isWaiting: Boolean(registration?.waiting),
      kept: (await caches.keys()).map((name) => name.split(" ").at(-1)),
    };
  });

/** The release of the worker that is `active` or `waiting`; null where there is none. */
const releaseOfWorker = (page, which) =>
  page.evaluate(async (name) => {
    const worker = (await navigator.serviceWorker.getRegistration())?.[name];
    if (!worker) return null;
    const { port1, port2 } = new MessageChannel();
    worker.postMessage("jangkau:which", [port2]);
    return new Promise((resolve) => (port1.onmessage = ({ data }) => resolve(data)));
  }, which);

const until = eventually;
const kept = (page) =>
  until(async () => assert.equal((await state(page)).active, "activated"));

/** A page that has visited once, and everything is kept. */
async function visited(t, url, context) {
  const page = await newPage(t, context);
  await page.goto(url);
  await whole(page);
  await kept(page);
  return page;
}

/** The browser's look for a newer worker, which it takes by itself now and then. */
const look = (page) => page.evaluate(async () => void (await (await navigator.serviceWorker.getRegistration()).update()));

async function assertWorks(page) {
  await ready(page);
  const before = await csr(page).inputValue();
  await csr(page).press("ArrowRight");
  assert.notEqual(await csr(page).inputValue(), before);
}

/** Neither the app nor the readable page is missing. */
async function assertNotBlank(page) {
  await until(async () => {
    const seen = await page.evaluate(() => document.documentElement.dataset.ready === "true" || document.body.innerText);
    assert.ok(seen === true || seen.includes("35,68%"), `blank: ${seen}`);
  });
}

test("after one visit the site starts without a network", async (t) => {
  const { url, down } = await host(t);
  const page = await visited(t, url);
  await down();
  await page.goto(`${url}?lang=id`);
  await whole(page);
  await page.getByRole("button", { name: "Simpan", exact: true }).waitFor();
  await assertWorks(page);
  assertClean(page);
});

test("what the visitor did not wait for is kept too", async (t) => {
  const { url, put, down } = await host(t);
  let left = 2; // the loader asks twice
  await put(dist, (path, answer) =>
    PLANNER.test(path) && left-- > 0 ? { status: 503, headers: {}, body: "" } : answer);
  const page = await newPage(t);
  await page.goto(url);
  await page.getByText("Jawaban belum dapat dimuat.").waitFor();
  await kept(page);
  await down();
  page.complaints.length = 0; // of the 503
  await page.goto(url);
  await whole(page);
  assertClean(page);
});

test("a new version is announced, waits for the user, and comes with the scenario", async (t) => {
  const { url, put } = await host(t);
  const page = await visited(t, url);
  await page.reload();
  await whole(page);
  await csr(page).press("ArrowRight");
  await until(async () => assert.match(page.url(), /#1~/));
  const scenario = new URL(page.url()).hash;
  const next = laterRelease(t, "x");
  await put(next);
  await look(page);
  await news(page).waitFor();
  assert.equal((await state(page)).isWaiting, true, "nothing is changed under a running session");
  assert.equal(await releaseOf(page), releaseIn(dist));
  await csr(page).press("ArrowRight");
  await csr(page).press("ArrowLeft");
  await axe(page);
  await screenshot(page, "versi-baru");
  await until(async () => assert.equal(new URL(page.url()).hash, scenario));
  await page.getByRole("button", { name: "Muat ulang" }).click();
  await page.waitForFunction((title) => document.querySelector("script[data-release]")?.dataset.release === title, releaseIn(next));
  await whole(page);
  assert.match(new URL(page.url()).hash, /^#1~/);
  assert.notEqual(await csr(page).inputValue(), "0");
  assert.equal(await news(page).count(), 0);
  assertClean(page);
});

test("the new version speaks the language on screen, and may wait", async (t) => {
  const { url, put } = await host(t);
  const page = await visited(t, url);
  await page.goto(`${url}?lang=en`);
  await whole(page);
  await put(laterRelease(t, "x"));
  await look(page);
  await page.getByText("A new version is available.").waitFor();
  await page.getByRole("button", { name: "Later" }).click();
  assert.equal(await page.getByText("A new version is available.").count(), 0);
  assertClean(page);
});

test("nothing steps before an audience", async (t) => {
  const { url, put } = await host(t);
  const page = await visited(t, url);
  await page.goto(`${url}?tampil=presentasi`);
  await ready(page);
  await put(laterRelease(t, "x"));
  await look(page);
  await until(async () => assert.equal((await state(page)).isWaiting, true));
  await painted(page);
  assert.equal(await news(page).count(), 0);
  assert.equal(await releaseOf(page), releaseIn(dist));
});

test("a reload by the user has the new version at once, without a word, and keeps it", async (t) => {
  const { url, put, down } = await host(t);
  const page = await visited(t, url);
  await page.reload();
  await whole(page);
  const next = laterRelease(t, "x");
  await put(next);
  await page.reload();
  await whole(page);
  assert.equal(await releaseOf(page), releaseIn(next));
  await until(async () => assert.deepEqual((await state(page)).kept, [releaseIn(dist), releaseIn(next)]));
  await until(async () => assert.equal(await releaseOfWorker(page, "active"), releaseIn(next)));
  assert.equal(await news(page).count(), 0);
  await down();
  await page.goto(url);
  await whole(page);
  assert.equal(await releaseOf(page), releaseIn(next), "never stuck at the old one");
  assertClean(page);
});

test("a tab stays open across two deploys, without and with a network, and a second tab too", async (t) => {
  const { url, put, down } = await host(t);
  const page = await visited(t, url);
  await page.reload();
  await whole(page);
  const other = await page.context().newPage();
  await other.goto(url);
  await whole(other);
  await put(laterRelease(t, "x"));
  await look(page);
  await news(page).waitFor();
  await down();
  await assertWorks(page);
  const last = laterRelease(t, "y");
  await put(last);
  await look(page);
  await until(async () => assert.equal(await releaseOfWorker(page, "waiting"), releaseIn(last)));
  await assertWorks(page);
  await page.getByRole("button", { name: "Muat ulang" }).click();
  await page.waitForFunction((release) => document.querySelector("script[data-release]")?.dataset.release === release, releaseIn(last));
  await whole(page);
  await assertWorks(other);
  assert.equal(await releaseOf(other), releaseIn(dist), "the other session runs on");
  await until(async () => assert.equal(await releaseOfWorker(page, "active"), releaseIn(last)));
  await down();
  await other.reload();
  await whole(other);
  assert.equal(await releaseOf(other), releaseIn(last));
  assertClean(page);
});

test("old pages of a cache on the way find their files, or say that they cannot start", async (t) => {
  const { url, put } = await host(t);
  const page = await visited(t, url);
  const old = readFileSync(`${dist}/index.html`);
  // A proxy keeps the page of the release before, whose files are gone; this visitor has kept them.
  const next = laterRelease(t, "x");
  await put(next, (path, answer) => (path === "index.html" ? { ...answer, body: old } : answer));
  await page.goto(url);
  await whole(page);
  // Another visitor has not.
  const stranger = await newPage(t);
  await stranger.goto(url);
  await assertNotBlank(stranger);
  assertClean(page);
});

test("a network that accepts and never answers: the kept page", async (t) => {
  const { url, put } = await host(t);
  const page = await visited(t, url);
  await put(dist, () => new Promise(() => {}));
  await page.goto(url);
  await whole(page);
  assertClean(page);
});

test("a server in trouble: the kept page", async (t) => {
  const { url, put } = await host(t);
  const page = await visited(t, url);
  await put(dist, () => ({ status: 503, headers: { "Content-Type": "text/html" }, body: "<p>503" }));
  await page.goto(url);
  await whole(page);
  assertClean(page);
});

for (const lost of [/_bg\.wasm$/, /jangkau-web-.*\.js$/, /boot-.*\.js$/, /\.css$/, PLANNER]) {
  test(`half a cache, without ${lost.source}: no blank page, and mended by the next visit`, async (t) => {
    const { url, put, down } = await host(t);
    const page = await visited(t, url);
    const lose = () =>
      page.evaluate(async (pattern) => {
        for (const name of await caches.keys()) {
          const cache = await caches.open(name);
          for (const request of await cache.keys()) if (new RegExp(pattern).test(request.url)) await cache.delete(request);
        }
      }, lost.source);
    await lose();
    await down();
    await page.goto(url);
    await assertNotBlank(page);
    await put();
    await page.goto(url);
    await whole(page);
    page.complaints.length = 0; // what was lost could not be had, or was still being asked for
    await until(async () => {
      const found = await page.evaluate(async (pattern) => {
        const [name] = await caches.keys();
        const requests = await (await caches.open(name)).keys();
        return requests.some(({ url }) => new RegExp(pattern).test(url));
      }, lost.source);
      assert.ok(found);
    });
    await down();
    await page.goto(url);
    await whole(page);
    assertClean(page);
  });
}

test("a sign-in page instead of files is never kept", async (t) => {
  const { url, put, down } = await host(t);
  const portal = { status: 200, headers: { "Content-Type": "text/html" }, body: '<!doctype html><title>Wi-Fi</title><link rel="icon" href="data:,">' };
  let asked = 0;
  await put(dist, (path, answer) => (PLANNER.test(path) ? (asked++, portal) : answer));
  const page = await newPage(t, { clock: true });
  await page.goto(url);
  await ready(page);
  await page.getByText("Jawaban belum dapat dimuat.").waitFor();
  const byThePage = asked;
  await pass(page, ASKED_MS);
  await until(() => assert.ok(asked > byThePage, "the worker has tried"));
  await until(async () => assert.deepEqual(await state(page), { active: undefined, isWaiting: false, kept: [] }));
  await assertWorks(page);
  await page.goto("about:blank");
  await put();
  page.complaints.length = 0; // of the foreign answer
  await page.goto(url);
  await whole(page);
  await kept(page);
  // Signed out again: the whole site is answered with the sign-in page, a page that has been kept is not overwritten.
  await put(dist, () => portal);
  await page.goto(url);
  assert.equal(await page.title(), "Wi-Fi", "whoever must sign in sees where");
  await down();
  await page.goto(url);
  await whole(page);
  assertClean(page);
});

test("never in frames", async (t) => {
  const { url } = await host(t);
  const page = await newPage(t, { clock: true });
  await page.goto(`${url}manifest.webmanifest`, { waitUntil: "networkidle" });
  page.complaints.length = 0; // a page without an icon
  for (const entry of ["", "embed.html"]) {
    await page.evaluate((src) => {
      const frame = document.createElement("iframe");
      frame.src = src;
      document.body.append(frame);
    }, url + entry);
  }
  for (const place of [0, 1]) {
    const frame = page.frameLocator("iframe").nth(place);
    await frame.locator('html[data-ready="true"]').waitFor({ state: "attached" });
  }
  await pass(page, ASKED_MS);
  assert.deepEqual(await state(page), { active: undefined, isWaiting: false, kept: [] });
  assertClean(page);
});

test("nor on the card as a page of its own", async (t) => {
  const { url } = await host(t);
  const page = await newPage(t, { clock: true });
  await page.goto(`${url}embed.html`);
  await ready(page);
  await pass(page, ASKED_MS);
  assert.equal((await state(page)).active, undefined);
});

test("the folder of the release is the whole site, as it stays, without a worker", async (t) => {
  const { url } = await host(t);
  const page = await newPage(t, { clock: true });
  const frozen = `${url}versi/${releaseIn(dist)}/`;
  for (const entry of ["", "embed.html"]) {
    await page.goto(frozen + entry);
    await ready(page);
    if (!entry) await whole(page); // what is under way when a page is left counts as failed
  }
  await page.goto(frozen);
  await whole(page);
  await pass(page, ASKED_MS);
  assert.equal((await state(page)).active, undefined);
  assertClean(page);
});

test("caches carry the folder in their name, so that two copies on one host do not touch each other", async (t) => {
  const { url } = await host(t);
  const page = await visited(t, url);
  const names = await page.evaluate(async () => {
    await caches.open("another app");
    return caches.keys();
  });
  assert.ok(names.some((name) => name.startsWith(`jangkau ${url} `)), names.join());
});

test("the kill switch: worker and caches are gone, the site works on", async (t) => {
  const { url, put, down } = await host(t);
  const page = await visited(t, url);
  await page.evaluate(() => caches.open("another app"));
  await page.reload();
  await whole(page);
  await csr(page).press("ArrowRight");
  const off = readFileSync(OFF);
  await put(dist, (path, answer) => (path === "sw.js" ? { ...answer, body: off } : answer));
  await look(page);
  await until(async () => assert.equal((await state(page)).active, undefined));
  assert.deepEqual((await state(page)).kept, ["app"], "what is others' stays");
  await assertWorks(page);
  await page.reload();
  await whole(page);
  assert.equal(await page.evaluate(() => navigator.serviceWorker.controller), null);
  assertClean(page);
  await down();
  await assert.rejects(page.goto(url), "nothing is served from a cache any more");
});

test("without permission to keep anything the site works as before", async (t) => {
  const { url } = await host(t);
  const page = await newPage(t);
  await page.addInitScript(() => {
    ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException("", "SecurityError"));
  });
  await page.goto(url);
  await whole(page);
  await assertWorks(page);
  assertClean(page);
});
