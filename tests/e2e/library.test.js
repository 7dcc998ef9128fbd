// Rencana saya: what a planner makes is kept under names, found again, and leaves the browser in files.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { PHONE, assertClean, axe, newPage, onDay, pass, ready, screenshot, site, visit, whole } from "./harness.js";
import { answers, eventually, field, open, openMenu, regionList, speak, type } from "./screen.js";

const exact = (name) => ({ name, exact: true });
const button = (page, name) => page.getByRole("button", exact(name));
const box = (page, name) => page.getByRole("textbox", exact(name));
const library = (page, title = "Rencana saya") => page.getByRole("region", exact(title));
const row = (page, name) => library(page).getByRole("listitem").filter({ hasText: name }).first();
const said = (page, text) => page.getByText(text, { exact: false }).first().waitFor();
const names = (page) => library(page).locator(".plan-name").allInnerTexts();

/** Opens the column, where it is shut. */
async function openLibrary(page, title = "Rencana saya") {
  await openMenu(page);
  const opener = button(page, title);
  if ((await opener.getAttribute("aria-expanded")) === "false") await opener.click();
  await library(page, title).waitFor();
}

/** Saves what is on screen under a name, or under the one that is suggested. */
async function saveAs(page, name) {
  if (name) await type(box(page, "Nama rencana"), name);
  await button(page, "Simpan sebagai rencana").click();
}

const listed = (page, expected) => eventually(async () => assert.deepEqual(await names(page), expected));

/** The name and the text of the file that a press saves. */
async function saved(page, press) {
  const [download] = await Promise.all([page.waitForEvent("download"), press()]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") };
}

const pick = (page, name, text) =>
  page.locator('input[type="file"]').setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });

/** The planner's own regions in the list of regions, without the one on screen; and the one that is chosen. */
const ownRegions = (page) => regionList(page).locator("optgroup option").allInnerTexts();
const chosen = (page) => regionList(page).evaluate((list) => list.selectedOptions[0].text.trim());

/** The plans that the browser keeps, and how many drafts. */
const keys = (page, kind) =>
  page.evaluate((kind) => Object.keys(localStorage).filter((key) => key.startsWith(`jangkau / ${kind}.`)), kind);

async function assertNoOverflow(page) {
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  assert.ok(overflow <= 0, `${overflow} px too wide`);
}

test("plans are saved, opened, renamed, duplicated, put away, deleted and brought back", async (t) => {
  const page = await open(t, "", { clock: true });
  await openLibrary(page);
  await said(page, "Gerakkan tuas untuk memulai sebuah rencana.");
  await axe(page);
  await type(field(page, "csr"), "1.000");
  assert.equal(await box(page, "Nama rencana").inputValue(), "Rencana A");
  await saveAs(page);
  await said(page, "Rencana A tersimpan.");
  await said(page, "Semua perubahan sudah tersimpan.");
  const one = await answers(page);

  await type(field(page, "csr"), "2.000");
  await said(page, "berubah sejak Rencana A disimpan");
  await saveAs(page, "C + pendaftaran");
  await listed(page, ["C + pendaftaran", "Rencana A"]);
  const two = await answers(page);
  await button(page, "Buka Rencana A").click();
  await eventually(async () => assert.deepEqual(await answers(page), one));
  await listed(page, ["Rencana A", "C + pendaftaran"]);

  // Writing over a plan is a step of its own, and can be undone.
  await type(field(page, "csr"), "3.000");
  await button(page, "Simpan perubahan ke Rencana A").click();
  const three = await answers(page);
  await library(page).getByRole("status").getByRole("button", exact("Urungkan")).click();
  await said(page, "berubah sejak Rencana A disimpan");
  await button(page, "Simpan perubahan ke Rencana A").click();
  await said(page, "Semua perubahan sudah tersimpan.");

  await button(page, "Ganti nama: Rencana A").click();
  await page.keyboard.type("C + pendaftaran");
  await page.keyboard.press("Enter");
  await said(page, "Sudah ada rencana C + pendaftaran untuk wilayah ini.");
  await axe(page);
  await page.keyboard.press("Control+a");
  await page.keyboard.type("Semua Jul–Des");
  await page.keyboard.press("Enter");
  await listed(page, ["Semua Jul–Des", "C + pendaftaran"]);
  await pass(page, 1000);
  await page.reload();
  await ready(page);
  await openLibrary(page);
  await listed(page, ["Semua Jul–Des", "C + pendaftaran"]);
  await eventually(async () => assert.deepEqual(await answers(page), three));

  await button(page, "Kelola: C + pendaftaran").click();
  await button(page, "Salin: C + pendaftaran").click();
  await said(page, "Salinannya bernama C + pendaftaran (2).");
  await button(page, "Kelola: C + pendaftaran (2)").click();
  await button(page, "Sisihkan: C + pendaftaran (2)").click();
  await page.locator("summary", { hasText: "Disisihkan (1)" }).click();
  await button(page, "Kelola: C + pendaftaran (2)").waitFor();
  await button(page, "Hapus: C + pendaftaran").click();
  await said(page, "C + pendaftaran dihapus.");
  await listed(page, ["Semua Jul–Des", "C + pendaftaran (2)"]);
  await library(page).getByRole("status").getByRole("button", exact("Urungkan")).click();
  await listed(page, ["Semua Jul–Des", "C + pendaftaran", "C + pendaftaran (2)"]);
  await button(page, "Buka C + pendaftaran").click();
  await eventually(async () => assert.deepEqual(await answers(page), two));
  await screenshot(page, "library");
  const { name } = await saved(page, () => button(page, "Simpan").click());
  assert.match(name, /^kota-binjai_c-pendaftaran_\d{4}-\d\d-\d\d\.ucj\.json$/);
});

test("a region of one's own, a link and the work of before are found again, whatever comes on screen", async (t) => {
  const page = await open(t, "", { clock: true });
  await button(page, "Ubah data").click();
  await type(box(page, "Nama"), "Kabupaten Contoh");
  await page.keyboard.press("Escape");
  await type(field(page, "csr"), "1.000");
  await pass(page, 1000);
  const own = await answers(page);
  await regionList(page).selectOption({ label: "Kota Medan" });
  await said(page, "Kabupaten Contoh tetap ada di Rencana saya.");
  await axe(page);
  await library(page).waitFor({ state: "detached" });
  await page.getByRole("status").getByRole("button", exact("Rencana saya")).click();
  await row(page, "belum disimpan").waitFor();

  // Its own region stands in the list of regions, and comes back from there.
  assert.deepEqual(await ownRegions(page), ["Kabupaten Contoh"]);
  await regionList(page).selectOption({ label: "Kabupaten Contoh" });
  await eventually(async () => assert.deepEqual(await answers(page), own));
  assert.deepEqual([await ownRegions(page), await chosen(page)], [[], "Kabupaten Contoh"]);
  await regionList(page).selectOption({ label: "Kota Medan" });
  await eventually(async () => assert.deepEqual([await ownRegions(page), await chosen(page)], [["Kabupaten Contoh"], "Kota Medan"]));

  // A colleague's link comes in the same tab.
  await type(field(page, "csr"), "500");
  await pass(page, 1000);
  await page.goto(`${new URL(page.url()).origin}/#1~12.75~d.csr.700j.6.202507`);
  await page.reload();
  await whole(page);
  await openLibrary(page);
  await row(page, "dari tautan").waitFor();
  assert.match(await library(page).innerText(), /Kota Medan/);
  await type(field(page, "csr"), "900");
  await pass(page, 1000);
  await row(page, "dari tautan").waitFor();
  await library(page).getByRole("listitem").filter({ hasText: "belum disimpan" }).last().locator(".plan-name").click();
  await eventually(async () => assert.deepEqual(await answers(page), own));
  assert.match(await page.title(), /Kabupaten Contoh/);
  await pass(page, 1000);
  await page.reload();
  await ready(page);
  await whole(page);
  await eventually(async () => assert.deepEqual(await answers(page), own));
  assert.match(await page.title(), /Kabupaten Contoh/);
});

test("all plans go into one file, and a file is merged: the same is not doubled, a namesake is told apart", async (t) => {
  const page = await open(t, "", { clock: true });
  await openLibrary(page);
  for (const money of ["1.000", "2.000"]) {
    await type(field(page, "csr"), money);
    await saveAs(page);
  }
  await listed(page, ["Rencana B", "Rencana A"]);
  const { name, text } = await saved(page, () => button(page, "Simpan semua ke berkas").click());
  assert.match(name, /^rencana-saya_\d{4}-\d\d-\d\d\.ucj\.json$/);
  const file = JSON.parse(text);
  assert.deepEqual([file.format, file.version, file.plans.map((plan) => plan.name)], ["jangkau-plans", 1, ["Rencana B", "Rencana A"]]);

  const other = await visit(t, "", { clock: true, viewport: PHONE });
  const [b, a] = file.plans;
  const namesake = { ...a, plan: b.plan };
  await pick(other, "dari-kolega.json", JSON.stringify({ ...file, plans: [a, a, { ...b, version: 2, name: "Baru" }] }));
  await said(other, "1 rencana ditambahkan ke Rencana saya. 1 sudah ada. 1 tidak dapat dibuka.");
  await said(other, "Baru: ");
  await pick(other, "semua.json", JSON.stringify({ ...file, plans: [b, namesake] }));
  await said(other, "2 rencana ditambahkan ke Rencana saya. 1 bernama sama");
  await eventually(async () => assert.deepEqual((await names(other)).slice(1).sort(), ["Rencana A", "Rencana A (2)", "Rencana B"]));
  await pick(other, "lagi.json", JSON.stringify({ ...file, plans: [b, namesake] }));
  await said(other, "0 rencana ditambahkan ke Rencana saya. 2 sudah ada.");
  await assertNoOverflow(other);
  await axe(other);
  await screenshot(other, "library-phone");
  await button(other, "Buka Rencana A (2)").click();
  await speak(other, "id", "en");
  await library(other, "My plans").waitFor();
  await axe(other);
  await assertNoOverflow(other);
  assert.match(await library(other, "My plans").innerText(), /from a file/);
});

test("two tabs, one killed: what was on its screen is found in the other, and neither writes over the other's plan", async (t) => {
  const page = await open(t, "", { clock: true });
  await openLibrary(page);
  await type(field(page, "csr"), "1.000");
  await saveAs(page, "Rapat");
  await said(page, "Rapat tersimpan.");
  await pass(page, 1000); // the address says the plan
  const next = await page.context().newPage();
  await next.clock.install();
  await next.goto(page.url());
  await whole(next);
  await openLibrary(next);
  await button(next, "Buka Rapat").click();
  await type(field(next, "csr"), "2.000");
  await next.clock.runFor(1000);
  const lost = await answers(next);
  // Both changed the same plan: the one that saves later is told, and saves beside it.
  await button(next, "Simpan perubahan ke Rapat").click();
  await type(field(page, "csr"), "3.000");
  await said(page, "Rapat juga diubah di tab lain");
  await saveAs(page, "Rapat, usul kedua");
  await type(field(next, "csr"), "4.000");
  await next.clock.runFor(1000);
  const killed = await answers(next);
  assert.notDeepEqual(killed, lost);
  const session = await next.context().newCDPSession(next);
  // The answer never comes: whoever would give it is gone.
  const crashed = next.waitForEvent("crash");
  session.send("Page.crash").catch(() => {});
  await crashed;
  await row(page, "draf tab lain").waitFor();
  await row(page, "draf tab lain").locator(".plan-name").click();
  await eventually(async () => assert.deepEqual(await answers(page), killed));
  assert.equal((await keys(page, "rencana")).length, 2);
  await button(page, "Buka Rapat").click();
  await eventually(async () => assert.deepEqual(await answers(page), lost));
});

const FAULTS = {
  "gives no storage": [() => {
    for (const name of ["localStorage", "sessionStorage"]) {
      Object.defineProperty(window, name, { get() { throw new DOMException("", "SecurityError"); } });
    }
  }, "peramban ini tidak mengizinkan penyimpanan"],
  "has no room": [() => { Storage.prototype.setItem = () => { throw new DOMException("", "QuotaExceededError"); }; }, "penyimpanan peramban penuh"],
};
for (const [fault, [inject, sentence]] of Object.entries(FAULTS)) {
  test(`a browser that ${fault} says that a plan was not saved, and gives it out as a file`, async (t) => {
    const page = await newPage(t);
    await page.addInitScript(inject);
    await page.goto(await site(t));
    await whole(page);
    await openLibrary(page);
    await type(field(page, "csr"), "1.000");
    await saveAs(page);
    await said(page, sentence);
    const { text } = await saved(page, () => button(page, "Simpan semua ke berkas").click());
    assert.equal(JSON.parse(text).plans.length, 1);
    await axe(page);

    // A file with several: none is stored, and all that there is room for are on screen.
    const { plans: [plan], ...head } = JSON.parse(text);
    const named = (name, money) => ({ ...plan, name, plan: { sponsorships: [{ ...plan.plan.sponsorships[0], budget_per_year: money }] } });
    const five = ["Satu", "Dua", "Tiga", "Empat", "Lima"].map((name, at) => named(name, (at + 1) * 1e9));
    await pick(page, "lima.ucj.json", JSON.stringify({ ...head, plans: five }));
    await said(page, "4 tidak tersimpan di peramban ini, hanya terbuka di layar. 1 lagi hanya ada di berkas.");
    const beside = page.getByTestId("comparison-table");
    await beside.waitFor();
    for (const name of ["Satu", "Dua", "Tiga", "Empat"]) assert.match(await beside.innerText(), new RegExp(name));
    await axe(page);
    assertClean(page);
  });
}

test("a clock that is set back or far ahead changes no result, loses no plan and mixes up no order", async (t) => {
  const page = await open(t);
  await openLibrary(page);
  await type(field(page, "csr"), "1.000");
  await saveAs(page, "Pertama");
  const values = async (page) => Object.entries(await answers(page)).map(([name, [value]]) => [name, value]);
  await eventually(() => assert.match(page.url(), /~z\./));
  const [link, shown] = [page.url(), await values(page)];
  const known = ["Pertama"];
  for (const day of ["1970-01-02", "2038-01-20", "2024-06-14"]) {
    const next = await page.context().newPage();
    await next.addInitScript(onDay, `${day}T09:00:00`);
    await next.goto(link);
    await whole(next);
    await eventually(async () => assert.deepEqual(await values(next), shown, day));
    await openLibrary(next);
    const listed = async () => (await names(next)).filter((name) => /^(Pertama|Hari)/.test(name));
    await eventually(async () => assert.deepEqual(await listed(), known, day));
    await type(field(next, "csr"), String(100 * (known.length + 1)));
    await saveAs(next, `Hari ${known.length}`);
    known.unshift(`Hari ${known.length}`);
    await eventually(async () => assert.deepEqual(await listed(), known, day));
    assert.doesNotMatch(await library(next).innerText(), /NaN|undefined|-\d|\u2212\d/, day);
    await next.close();
  }
});

test("plans that cannot be read go aside, those of a later version stay, and more than fifty are asked about", async (t) => {
  const page = await open(t, "", { clock: true });
  await openLibrary(page);
  await type(field(page, "csr"), "1.000");
  await saveAs(page, "Asli");
  await page.evaluate(() => {
    const [key] = Object.keys(localStorage).filter((key) => key.startsWith("jangkau / rencana."));
    const text = localStorage.getItem(key);
    for (let count = 0; count < 50; count++) {
      localStorage.setItem(`jangkau / rencana.${count}`, text.replace(/^(jangkau-rencana-1) \d+/, `$1 ${1000 + count}`).replace("Asli", `Salinan ${count}`));
    }
    localStorage.setItem("jangkau / rencana.cacat", text.slice(0, 300));
    localStorage.setItem("jangkau / rencana.sampah", "{");
    localStorage.setItem("jangkau / rencana.baru", text.replace("jangkau-rencana-1", "jangkau-rencana-2"));
  });
  await page.reload();
  await whole(page);
  await openLibrary(page);
  await said(page, "1 rencana berasal dari versi yang lebih baru dan dibiarkan apa adanya.");
  await said(page, "Ada 51 rencana di peramban ini, lebih dari 50.");
  await said(page, "Ia disisihkan dan masih dapat diunduh.");
  assert.equal((await keys(page, "rusak")).length, 2);
  assert.equal((await keys(page, "rencana")).length, 52);
  await page.getByRole("button", { name: "Hapus yang terlama: Asli" }).click();
  await said(page, "Asli dihapus.");
  assert.equal((await keys(page, "rencana")).length, 51);
  await library(page).getByRole("status").getByRole("button", exact("Urungkan")).click();
  await eventually(async () => assert.equal((await keys(page, "rencana")).length, 52));
});
