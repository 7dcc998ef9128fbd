// Who keeps what in the browser: tabs and their copies, two stages, several instances under one host, copies in one
// file on one stick. Nothing of one is lost through another.
import assert from "node:assert/strict";
import { readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { PROJECTOR, assertClean, axe, dist, newPage, pass, ready, screenshot, site, whole } from "./harness.js";
import { folder } from "./release.js";
import { answers, eventually, field, headline, open, type } from "./screen.js";

const PLAN = "#1~12.75~w.14000.202411~n.1000000.202411.3~d.csr.1000j.12.202411.y2";
const exact = (name) => ({ name, exact: true });
const button = (page, name) => page.getByRole("button", exact(name));
const box = (page, name) => page.getByRole("textbox", exact(name));
const said = (page, text) => page.getByText(text, { exact: false }).first().waitFor();
const question = (page) => page.getByRole("heading", { level: 1 });

/** What one owner keeps in the browser, or everybody: the keys. */
const keys = (page, prefix = "jangkau") =>
  page.evaluate((prefix) => Object.keys(localStorage).filter((key) => key.startsWith(prefix)).sort(), prefix);
const drafts = async (page) => (await keys(page)).filter((key) => / draf\./.test(key));

/** Another page in the profile of `page`. */
async function another(page, address, before) {
  const next = await page.context().newPage();
  if (before) await next.addInitScript(...before);
  await next.goto(address);
  await ready(next);
  return next;
}

/** The tab once more, as a browser duplicates it: with a copy of what it keeps. */
async function duplicate(page) {
  const kept = await page.evaluate(() => Object.entries(sessionStorage));
  const copyOnce = (kept) => {
    if (sessionStorage.length === 0) for (const [key, value] of kept) sessionStorage.setItem(key, value);
  };
  return another(page, page.url(), [copyOnce, kept]);
}

async function rename(page, name) {
  await button(page, "Ubah data").click();
  await type(box(page, "Nama"), name);
  await page.keyboard.press("Escape");
}

/** The name of the region and the figures on screen. */
async function shown(page) {
  await whole(page);
  return { title: await page.title(), figures: await answers(page) };
}

const COPIES = {
  "duplicated by the browser": duplicate,
  "opened by a script, which hands on what the tab keeps": async (page) => {
    const [next] = await Promise.all([page.context().waitForEvent("page"), page.evaluate(() => void window.open(location.href))]);
    await ready(next);
    return next;
  },
};
for (const [how, copy] of Object.entries(COPIES)) {
  test(`a tab that was ${how} has a draft of its own: both keep names and plans`, async (t) => {
    const page = await open(t, "", { clock: true });
    await type(field(page, "csr"), "1.000");
    await rename(page, "Kota Binjai, rapat 3");
    await pass(page, 1000);
    const one = await shown(page);
    const next = await copy(page);
    await eventually(async () => assert.deepEqual(await shown(next), one, "the copy shows what the tab shows"));
    await type(field(next, "csr"), "2.000");
    await rename(next, "Kota Binjai, rapat 4");
    await pass(next, 1000);
    const two = await shown(next);
    assert.notDeepEqual(two, one);
    for (const [tab, expected] of [[page, one], [next, two], [page, one], [next, two]]) {
      await tab.reload();
      await ready(tab);
      await eventually(async () => assert.deepEqual(await shown(tab), expected));
    }
    assert.equal((await drafts(page)).length, 2, "a reload writes no draft of its own");
    await type(field(page, "csr"), "3.000");
    await pass(page, 1000);
    await next.reload();
    await ready(next);
    await eventually(async () => assert.deepEqual(await shown(next), two));
  });
}

test("a copy that was changed in nothing keeps the name through a reload, and through the end of the first tab", async (t) => {
  const page = await open(t, "", { clock: true });
  await rename(page, "Kota Binjai, rapat 3");
  await pass(page, 1000);
  const one = await shown(page);
  const next = await duplicate(page);
  await eventually(async () => assert.deepEqual(await shown(next), one));
  await rename(page, "Kota Binjai, lain lagi");
  await pass(page, 1000);
  await next.reload();
  await ready(next);
  await eventually(async () => assert.deepEqual(await shown(next), one));
});

test("drafts and agenda of before, whose keys name nobody, are found once and belong to the site", async (t) => {
  const first = await open(t, "", { clock: true });
  await type(field(first, "csr"), "1.000");
  await rename(first, "Kota Binjai, versi lama");
  await pass(first, 1000);
  const one = await shown(first);
  const [key] = await drafts(first);
  const text = await first.evaluate((key) => localStorage.getItem(key), key);
  const url = new URL(first.url()).origin;
  await first.evaluate(([text]) => {
    localStorage.clear();
    sessionStorage.clear();
    localStorage.setItem("jangkau.draf.0f0f", text);
    localStorage.setItem("jangkau.urut", "41");
    localStorage.setItem("jangkau.rusak.1", "x");
  }, [text]);
  const page = await another(first, `${url}/`);
  await said(page, "Draf dipulihkan");
  assert.deepEqual(await shown(page), one);
  const kept = await keys(page);
  assert.deepEqual(kept.filter((key) => key.startsWith("jangkau.")), []);
  assert.ok(kept.includes("jangkau / draf.0f0f") && kept.includes("jangkau / rusak.1"), kept.join());
  assert.ok(Number(await page.evaluate(() => localStorage.getItem("jangkau / urut"))) >= 41);
});

/** Two instances under one host, at /a/ and /b/. */
async function instances(t) {
  const root = folder(t);
  for (const name of ["a", "b"]) symlinkSync(dist, join(root, name));
  return site(t, { root });
}

test("two instances under one host share neither drafts nor agenda nor erasure", async (t) => {
  const url = await instances(t);
  const a = await newPage(t, { clock: true });
  await a.goto(`${url}a/`);
  await ready(a);
  await type(field(a, "csr"), "1.000");
  await rename(a, "Kota Binjai di a");
  await pass(a, 1000);
  const inA = await shown(a);
  const b = await another(a, `${url}b/`);
  await whole(b);
  assert.equal(await b.getByText("Draf dipulihkan").count(), 0);
  assert.doesNotMatch(await b.title(), /di a/);
  await type(field(b, "csr"), "2.000");
  await pass(b, 1000);
  assert.equal(await a.getByText("juga terbuka di tab lain").count(), 0);
  await button(b, "Hapus semua data").click();
  const asked = b.getByRole("dialog");
  await asked.getByText(`${url}b/`).waitFor();
  assert.match(await asked.getByRole("list").innerText(), /^Draf Kota Binjai, tersimpan .* pukul \d\d\.\d\d$/);
  await asked.getByText("data 1 Jangkau lain di peramban ini").waitFor();
  await axe(b);
  await screenshot(b, "tabs-hapus");
  await asked.getByRole("button", exact("Hapus")).click();
  await said(b, "Semua data yang disimpan situs ini di peramban dihapus.");
  assert.deepEqual(await keys(b, "jangkau /b/"), []);
  assert.equal((await keys(b, "jangkau /a/ draf.")).length, 1);
  await a.goto(`${url}a/`);
  await ready(a);
  await eventually(async () => assert.deepEqual(await shown(a), inA));
});

test("after a crash, starting afresh drops the data of this instance only", async (t) => {
  const url = await instances(t);
  const page = await newPage(t);
  await page.goto(`${url}b/`);
  await whole(page);
  await page.evaluate(() => {
    for (const key of ["jangkau /a/ draf.1", "jangkau /b/ draf.1", "jangkau.draf.2", "jangkau-lain"]) localStorage.setItem(key, "x");
    setTimeout(() => {
      throw new WebAssembly.RuntimeError("unreachable");
    });
  });
  await Promise.all([page.waitForEvent("load"), button(page, "Mulai baru").click()]);
  await ready(page);
  assert.deepEqual(await page.evaluate(() => Object.keys(localStorage).filter((key) => localStorage.getItem(key) === "x")).then((all) => all.sort()), ["jangkau /a/ draf.1", "jangkau-lain"]);
});

// The stage

/** Opens the stage. */
async function stage(t, path = "", plan = PLAN) {
  const page = await open(t, `?wilayah=12.75&tampil=presentasi${path}${plan}`, { viewport: PROJECTOR });
  await page.locator(".stage-number").waitFor();
  return page;
}

const agenda = (page) => page.getByRole("region", exact("Agenda")).getByRole("listitem");

/** Opens the console and makes the agenda from the plan. */
async function prepare(page) {
  await page.keyboard.press("a");
  await button(page, "Buat agenda dari rencana ini").click();
  await agenda(page).nth(2).waitFor();
  await type(box(page, "Nama skenario 1"), "Usul Disnaker");
}

test("of two tabs that present one leads, the other asks, and takes over with agenda and audience", async (t) => {
  const page = await stage(t);
  await prepare(page);
  const [audience] = await Promise.all([page.context().waitForEvent("page"), button(page, "Layar penonton").click()]);
  await audience.getByTestId("audience").waitFor();
  const next = await page.context().newPage();
  await next.setViewportSize(PROJECTOR);
  await next.goto(page.url());
  await next.getByText("Kota Binjai sudah dipresentasikan di tab lain. Ambil alih?").waitFor();
  assert.equal(await next.evaluate(() => document.activeElement.tagName), "H1");
  await axe(next);
  await screenshot(next, "tabs-panggung");
  await next.keyboard.press("ArrowRight");
  await next.keyboard.press("PageDown");
  assert.equal(await question(page).count(), 1);
  assert.equal(await agenda(page).count(), 3, "the one that leads goes on");
  await button(next, "Ambil alih").click();
  await next.locator(".stage-number").waitFor();
  await next.keyboard.press("a");
  await agenda(next).nth(2).waitFor();
  assert.equal(await box(next, "Nama skenario 1").inputValue(), "Usul Disnaker");
  await page.getByText("sudah dipresentasikan di tab lain").waitFor();
  assert.match(page.url(), /tampil=presentasi/, "a reload comes back to the question, not to the planner");
  await button(next, "Mulai agenda").click();
  await eventually(async () => assert.match(await audience.locator(".stage-say").innerText(), /Berapa cakupan/));
  // Back again: what the other tab has done meanwhile goes on here.
  await button(page, "Ambil alih").click();
  await page.locator(".stage-number").waitFor();
  await eventually(async () => assert.match(await page.locator(".stage-say").innerText(), /Berapa cakupan/));
  await next.getByText("sudah dipresentasikan di tab lain").waitFor();
  await button(next, "Kembali ke perencana").click();
  await headline(next).waitFor();
  assertClean(page);
});

test("a stage alone opens without a question, also after a reload and after the other tab has gone", async (t) => {
  const page = await stage(t);
  await prepare(page);
  await page.reload();
  await page.locator(".stage-number").waitFor();
  const next = await page.context().newPage();
  await next.goto(page.url());
  await next.getByText("sudah dipresentasikan di tab lain").waitFor();
  await page.close();
  await next.reload();
  await next.locator(".stage-number").waitFor();
  await next.keyboard.press("a");
  await agenda(next).nth(2).waitFor();
});

test("a copy of a presenting tab goes on where the tab has ended, not where it was copied", async (t) => {
  const page = await stage(t);
  await prepare(page);
  await page.reload(); // the tab keeps its agenda
  await page.locator(".stage-number").waitFor();
  const kept = await page.evaluate(() => Object.entries(sessionStorage));
  const next = await page.context().newPage();
  await next.addInitScript((kept) => {
    if (sessionStorage.length === 0) for (const [key, value] of kept) sessionStorage.setItem(key, value);
  }, kept);
  await next.goto(page.url());
  await next.getByText("sudah dipresentasikan di tab lain").waitFor();
  await page.keyboard.press("a");
  await type(box(page, "Nama skenario 1"), "Usul akhir");
  await page.close();
  await next.reload();
  await next.locator(".stage-number").waitFor();
  await next.keyboard.press("a");
  assert.equal(await box(next, "Nama skenario 1").inputValue(), "Usul akhir");
});

const FAULTS = {
  "gives no storage": () => {
    for (const name of ["localStorage", "sessionStorage"]) {
      Object.defineProperty(window, name, { get() { throw new DOMException("", "SecurityError"); } });
    }
  },
  "has no room": () => { Storage.prototype.setItem = () => { throw new DOMException("", "QuotaExceededError"); }; },
  "keeps rubbish": () => {
    if (localStorage.length > 0) return;
    for (const name of ["sesi", "sesi.12.75", "panggung", "layar", "giliran", "nomor", "urut", "tab"]) {
      for (const store of [localStorage, sessionStorage]) store.setItem(`jangkau / ${name}`, '{"jangkau-session":99}');
    }
  },
};
for (const [fault, inject] of Object.entries(FAULTS)) {
  test(`a browser that ${fault} presents all the same`, async (t) => {
    const page = await newPage(t, { viewport: PROJECTOR });
    await page.addInitScript(inject);
    await page.goto(`${await site(t)}?wilayah=12.75&tampil=presentasi${PLAN}`);
    await page.locator(".stage-number").waitFor();
    await prepare(page);
    await button(page, "Mulai agenda").click();
    await eventually(async () => assert.match(await page.locator(".stage-say").innerText(), /Berapa cakupan/));
    if (fault === "keeps rubbish") {
      const aside = await page.evaluate(() => Object.entries(localStorage).filter(([key]) => key.startsWith("jangkau / rusak.")));
      assert.deepEqual(aside.map(([, text]) => text), ['{"jangkau-session":99}'], "an agenda of a later version is not written over");
    }
    assertClean(page);
  });
}

test("an agenda of Binjai on the stage of Medan is asked about; either is kept, and scenarios name their region", async (t) => {
  // What a page fetches when it is left is a complaint of no interest here.
  const page = await newPage(t, { viewport: PROJECTOR });
  const origin = await site(t);
  await page.goto(`${origin}?wilayah=12.75&tampil=presentasi${PLAN}`);
  await page.locator(".stage-number").waitFor();
  await prepare(page);
  await eventually(async () => assert.ok((await keys(page)).some((key) => key.endsWith(" sesi"))));
  await page.goto("about:blank");
  const there = `${origin}?wilayah=12.71&tampil=presentasi`;
  await page.goto(there);
  await page.getByText("Lanjutkan agenda Kota Binjai, atau mulai baru?").waitFor();
  await axe(page);
  await screenshot(page, "tabs-agenda");
  await button(page, "Mulai baru untuk Kota Medan").click();
  await page.locator(".stage-number").waitFor();
  await page.keyboard.press("a");
  await page.getByText("Agenda masih kosong.").waitFor();
  assert.match(await page.getByRole("region", exact("Skenario 1 sampai 5")).innerText(), /Kota Medan/);
  await type(box(page, "Nama skenario 1"), "Usul Medan");
  await page.goto("about:blank");
  // Binjai again: its agenda was put aside, Medan's is the one that is kept.
  await page.goto(`${origin}?wilayah=12.75&tampil=presentasi`);
  await page.getByText("Lanjutkan agenda Kota Medan, atau mulai baru?").waitFor();
  await button(page, "Buka agenda Kota Binjai").click();
  await page.locator(".stage-number").waitFor();
  await page.keyboard.press("a");
  await agenda(page).nth(2).waitFor();
  assert.equal(await box(page, "Nama skenario 1").inputValue(), "Usul Disnaker");
  await page.keyboard.press("Escape");
  // And on with Binjai's from Medan's stage: its plan comes onto the stage.
  await page.goto("about:blank");
  await page.goto(there);
  await button(page, "Lanjutkan agenda Kota Binjai").click();
  await page.locator(".stage-number").waitFor();
  await eventually(async () => assert.match(await page.locator(".stage-source").innerText(), /Kota Binjai/));
  await page.keyboard.press("a");
  await agenda(page).nth(2).waitFor();
});

// Copies in one file

/** Puts a scenario into the copy that the build has made, as `static/offline.js` does; what it carries. */
function putInto(path, carried) {
  const text = readFileSync(join(dist, "jangkau-usb.html"), "utf8");
  const content = encodeURIComponent(JSON.stringify({ search: "?lang=id", session: null, saved: "2026-11-22 08:10", ...carried }));
  return [path, text.replace(/(<meta name="jangkau-salinan" content=")[^"]*(")/, (_, before, after) => before + content.replaceAll("'", "%27") + after)];
}

const example = readFileSync(fileURLToPath(new URL("../files/example.json", import.meta.url)), "utf8");

/** Opens a file by double click in the profile of `page`, or in a new one. */
async function openFile(t, address, page) {
  const next = page ? await page.context().newPage() : await newPage(t, { clock: true });
  await next.goto(address);
  await whole(next);
  return next;
}

test("copies on one stick share neither drafts nor agenda nor erasure, and a file's own content comes first", async (t) => {
  const stick = folder(t);
  const address = (name) => pathToFileURL(join(stick, name)).href;
  const make = (name, carried) => writeFileSync(...putInto(join(stick, name), carried));
  make("Binjai (1).html", { id: "aaaa000011112222", hash: "#1~12.75", file: example.replace("Kota Binjai", "Binjai di stik") });
  make("Medan.html", { id: "bbbb000011112222", hash: "#1~12.71", file: null });
  writeFileSync(join(stick, "kosong.html"), readFileSync(join(dist, "jangkau-usb.html")));

  const one = await openFile(t, address("Binjai (1).html"));
  await eventually(async () => assert.match(await one.title(), /Binjai di stik/));
  const carried = await shown(one);
  await type(field(one, "csr"), "3.000");
  await pass(one, 1000);
  const worked = await shown(one);
  const two = await openFile(t, address("Medan.html"), one);
  assert.match(await two.title(), /Kota Medan/);
  const blank = await openFile(t, address("kosong.html"), one);
  assert.match(await blank.title(), /Kota Binjai/);
  for (const page of [two, blank]) assert.equal(await page.getByText("Draf dipulihkan").count(), 0);
  await type(field(two, "csr"), "2.000");
  await pass(two, 1000);
  await one.reload();
  await eventually(async () => assert.deepEqual(await shown(one), worked), "work in a file is there after a reload");

  // Opened again: what the file holds, and what was done last time within reach.
  const again = await openFile(t, address("Binjai (1).html"), one);
  await eventually(async () => assert.deepEqual(await shown(again), carried));
  await said(again, "Yang tampil adalah isi berkas ini. Ada draf lain di komputer ini, tersimpan");
  await axe(again);
  await screenshot(again, "tabs-usb-draf");
  await button(again, "Buka draf itu").click();
  await eventually(async () => assert.deepEqual(await shown(again), worked));
  await pass(again, 1000);

  await button(two, "Hapus semua data").click();
  const asked = two.getByRole("dialog");
  await asked.getByText("berkas ini").waitFor();
  await asked.getByText("Medan.html").waitFor();
  await asked.getByText("data 1 Jangkau lain").waitFor();
  await asked.getByRole("button", exact("Hapus")).click();
  await said(two, "Semua data yang disimpan berkas Medan.html di peramban dihapus.");
  assert.deepEqual(await keys(two, "jangkau usb:bbbb"), []);
  assert.ok((await keys(two, "jangkau usb:aaaa000011112222/Binjai%20(1).html draf.")).length >= 1);
  await one.reload();
  await eventually(async () => assert.deepEqual(await shown(one), worked));

  await button(one, "Bagikan").click();
  const link = await box(one, "Tautan ke rencana ini").inputValue();
  assert.ok(link.startsWith(`${address("Binjai (1).html")}?lang=id#1~`), link);
  await said(one, "tautan ini membuka berkas Binjai (1).html di tempatnya sekarang");
  await axe(one);
  await screenshot(one, "tabs-usb-tautan");
  const linked = await openFile(t, link, one);
  const texts = (figures) => Object.entries(figures).map(([name, [, text]]) => `${name}: ${text}`);
  assert.deepEqual(texts(await answers(linked)), texts(worked.figures), "the link opens the file with the plan");
  assertClean(one);
});

test("two copies present side by side: neither asks for the other's stage", async (t) => {
  const stick = folder(t);
  const pages = [];
  for (const [name, id, code] of [["a.html", "aaaa", "12.75"], ["b.html", "bbbb", "12.71"]]) {
    writeFileSync(...putInto(join(stick, name), { id, hash: `#1~${code}`, file: null }));
    const page = await openFile(t, pathToFileURL(join(stick, name)).href, pages[0]);
    await button(page, "Mode presentasi").click();
    await page.locator(".stage-number").waitFor();
    pages.push(page);
  }
  const [a] = pages;
  const again = await openFile(t, a.url(), a);
  await again.getByText("sudah dipresentasikan di tab lain").waitFor();
  for (const page of pages) assert.equal(await page.locator(".stage-number").count(), 1);
  assertClean(a);
});

