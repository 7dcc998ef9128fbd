// The planner's workbench: own numbers, budget lines, assumptions, and nothing lost.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { LAPTOP, PHONE, assertClean, axe, newPage, pass, ready, screenshot, site } from "./harness.js";
import { answers, eventually, field, headline, open, openMenu, regionList, type, undo } from "./screen.js";

const exact = (name) => ({ name, exact: true });
const button = (page, name) => page.getByRole("button", exact(name));
const box = (page, name) => page.getByRole("textbox", exact(name));
const list = (page, name) => page.getByRole("combobox", exact(name));
const drawer = (page) => page.getByRole("dialog");
const details = (page, lever) => button(page, `Rincian: ${lever}`);
const part = (page, title) => page.locator("summary", { hasText: new RegExp(`^${title}$`) });
const said = (page, text) => page.getByText(text, { exact: false }).first().waitFor();

/** Opens details, whether or not they are open. */
async function unfold(button) {
  if ((await button.getAttribute("aria-expanded")) !== "true") await button.click();
}

async function assertNoOverflow(page) {
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  assert.ok(overflow <= 0, `${overflow} px too wide`);
}

/** Saves and gives back the name and the text of the file. */
async function save(page) {
  const [download] = await Promise.all([page.waitForEvent("download"), button(page, "Simpan").click()]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") };
}

const pick = (page, name, text) =>
  page.locator('input[type="file"]').setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });

const drafts = (page) =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("jangkau / draf.")).length);

test("I enter my city of 2026 from nothing", async (t) => {
  const page = await open(t);
  const before = await answers(page);
  await regionList(page).selectOption({ label: "Wilayah lain…" });
  await drawer(page).waitFor();
  await said(page, "Sampai lengkap, layar tetap menampilkan Kota Binjai.");
  await axe(page);
  await type(list(page, "Nama atau kode"), "Kota Contoh");
  await list(page, "Bulan data dasar").selectOption({ label: "Januari 2026" });
  await type(box(page, "Pekerja eligible"), "120.000");
  assert.deepEqual(await answers(page), before, "half a region is not projected");
  await type(box(page, "Peserta aktif"), "30 ribu");
  await said(page, "30.000 dari 120.000 = 25,00%");
  await button(page, "Tambah target").click();
  await type(box(page, "Target ke-1: Persen"), "31,5");
  await type(box(page, "Target ke-1: Pekerja (tercetak)"), "37.800");
  await said(page, "31,50% dari 120.000 = 37.800, cocok");
  await button(page, "Tambah target").click();
  await type(box(page, "Target ke-2: Persen"), "36");
  await page.keyboard.press("Escape");
  assert.equal(await drawer(page).count(), 0);
  await headline(page).getByText("Kota Contoh").waitFor();
  const shown = await answers(page);
  assert.equal(shown["coverage-2025"][0], "", "2025 is before the baseline");
  assert.ok(Number(shown["coverage-2026"][0]) > 25);
  assert.ok(Number(shown["gap-2027"][0]) > 0);
  assert.equal(await regionList(page).locator("option:checked").innerText(), "Kota Contoh");
  const { name, text } = await save(page);
  assert.match(name, /^kota-contoh_\d{4}-\d\d-\d\d\.ucj\.json$/);
  const file = JSON.parse(text);
  assert.equal(file.region.eligible_workers, 120000);
  assert.equal(file.sources["/region/eligible_workers"].status, "yours");
  assert.equal(file.sources["/region/active/wage"].status, "assumed", "what nobody typed is nobody's own");
  assert.equal(file.sources["/region/formal_share"].status, "assumed");
});

test("too many members wait with their sentence while the last valid screen stays", async (t) => {
  const page = await open(t);
  const before = await answers(page);
  await button(page, "Ubah data").click();
  await type(box(page, "Peserta aktif"), "120.000");
  await drawer(page).getByText("Peserta aktif (120.000) tidak boleh melebihi pekerja eligible (97.777).").waitFor();
  assert.deepEqual(await answers(page), before);
  await axe(page);
  await button(page, "Tutup").click();
  await said(page, "Perubahan belum dihitung.");
  await button(page, "Batalkan perubahan").click();
  await button(page, "Ubah data").click();
  assert.equal(await box(page, "Peserta aktif").inputValue(), "24.386");
  await type(box(page, "Pekerja eligible"), "100.000");
  await button(page, "Kembali ke 97.777").click();
  assert.deepEqual(await answers(page), before, "the source's base brings the source's screen");
});

test("three budget lines of three payers", async (t) => {
  const page = await open(t);
  await type(field(page, "csr"), "1.000");
  for (const payer of ["APBD", "DBH sawit"]) {
    await button(page, "Tambah tuas").click();
    await button(page, payer).click();
  }
  await type(box(page, "Dana APBD per tahun (angka)"), "500");
  await type(box(page, "Dana DBH sawit per tahun (angka)"), "250 juta");
  await details(page, "Dana CSR per tahun").click();
  await list(page, "Dana CSR per tahun: Iuran pertama").selectOption({ label: "Juli 2025" });
  await type(box(page, "Dana CSR per tahun: Lama iuran"), "6");
  await list(page, "Dana CSR per tahun: Diulang").selectOption({ label: "sekali" });
  await said(page, "pekerja selama 6 bulan, berakhir Desember 2025.");
  await said(page, "Rp200 juta tidak terpakai: dari tiap kuota 80% terisi.");
  await axe(page);
  await part(page, "Uang").click();
  const table = page.getByTestId("money-table");
  assert.deepEqual(await table.locator("tbody th").allInnerTexts(), ["CSR", "APBD", "DBH sawit", "Jumlah"]);
  await details(page, "Dana DBH sawit per tahun").click();
  await button(page, "Dahulukan: Dana DBH sawit per tahun").click();
  const { text } = await save(page);
  assert.deepEqual(JSON.parse(text).plan.sponsorships.map(({ payer }) => payer), ["csr", "dbh_sawit", "apbd"]);
  const second = page.getByRole("heading", exact("Dana APBD per tahun (2)"));
  await unfold(details(page, "Dana APBD per tahun"));
  await button(page, "Salin: Dana APBD per tahun").click();
  await second.waitFor();
  await button(page, "Hapus: Dana APBD per tahun").click();
  assert.equal(await second.count(), 0);
  await undo(page).click();
  await second.waitFor();
});

test("a wrong schedule is said at its field and never projected", async (t) => {
  const page = await open(t);
  await type(field(page, "wage"), "1,4");
  const before = await answers(page);
  await details(page, "Laju pendaftaran penerima upah").click();
  const name = "Laju pendaftaran penerima upah";
  await list(page, `${name}: Sampai`).selectOption({ label: "Januari 2025" });
  await list(page, `${name}: Mulai`).selectOption({ label: "Juni 2025" });
  await said(page, "tidak boleh sebelum bulan mulainya (Juni 2025).");
  assert.equal(await list(page, `${name}: Sampai`).getAttribute("aria-invalid"), "true");
  assert.notDeepEqual(await answers(page), before, "the first month of the two was valid");
  await list(page, `${name}: Sampai`).selectOption({ label: "akhir proyeksi" });
  assert.equal(await page.getByText("Perubahan belum dihitung.").count(), 0);
});

test("save, reload, open on another machine", async (t) => {
  const page = await open(t, "", { clock: true });
  await type(field(page, "csr"), "1.000");
  await type(field(page, "nonAsn"), "100");
  await button(page, "Ubah data").click();
  await type(box(page, "Nama"), "Kota Binjai, rapat 3");
  await page.keyboard.press("Escape");
  const shown = await answers(page);
  const { text } = await save(page);
  await pass(page, 1000);
  await page.reload();
  await ready(page);
  await eventually(async () => assert.deepEqual(await answers(page), shown));
  assert.equal((await save(page)).text, text, "what the address does not hold is in the draft");
  await page.goto(new URL(page.url()).origin);
  await ready(page);
  await said(page, "Draf dipulihkan");
  assert.deepEqual(await answers(page), shown);
  await headline(page).getByText("Binjai").waitFor();
  await axe(page);
  await button(page, "Mulai baru").click();
  assert.notDeepEqual(await answers(page), shown);
  await pick(page, "rapat.ucj.json", text);
  await said(page, "Dibuka: rapat.ucj.json");
  assert.deepEqual(await answers(page), shown);
  assert.equal((await save(page)).text, text, "what was opened is saved letter by letter");
  await undo(page).click();
  assert.notDeepEqual(await answers(page), shown);
  const other = await open(t);
  assert.notDeepEqual(await answers(other), shown);
  await pick(other, "rapat.ucj.json", text);
  await said(other, "Dibuka: rapat.ucj.json");
  assert.deepEqual(await answers(other), shown, "another machine shows the same");
});

test("a file can be dropped on the page", async (t) => {
  const page = await open(t);
  await type(field(page, "csr"), "1.000");
  const [shown, { text }] = [await answers(page), await save(page)];
  await undo(page).click();
  const data = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], "dari-kolega.json", { type: "application/json" }));
    return data;
  }, text);
  await page.dispatchEvent(".planner", "dragover", { dataTransfer: data });
  await page.dispatchEvent(".planner", "drop", { dataTransfer: data });
  await said(page, "Dibuka: dari-kolega.json");
  assert.deepEqual(await answers(page), shown);
});

const REFUSED = {
  "no scenario": ["{}", "Nama format berkas (format) harus diisi."],
  "cut off": ['{"format": "jangkau-sc', "Berkas bukan JSON yang sah"],
  "of a later version": ['{"format": "jangkau-scenario", "version": 2}', "format versi 2"],
  "too large": ["[" + " ".repeat(1_000_000), "Berkas terlalu besar: paling banyak 1.000.000 bita."],
};
for (const [what, [text, sentence]] of Object.entries(REFUSED)) {
  test(`a file that is ${what} is refused and nothing changes`, async (t) => {
    const page = await open(t);
    await type(field(page, "csr"), "1.000");
    const shown = await answers(page);
    await pick(page, "lain.json", text);
    const alert = page.getByRole("alert").filter({ hasText: "lain.json tidak dibuka." });
    await alert.getByText(sentence).waitFor();
    assert.deepEqual(await answers(page), shown);
    await axe(page);
    await button(page, "Tutup").click();
    assert.equal(await page.getByText("lain.json").count(), 0);
  });
}

test("a killed tab loses nothing that is a second old, and another tab has its own draft", async (t) => {
  const url = await site(t);
  const page = await newPage(t, { clock: true });
  await page.goto(url);
  await ready(page);
  await type(field(page, "csr"), "1.000");
  const shown = await answers(page);
  await pass(page, 1000);
  const next = await page.context().newPage();
  await page.close({ runBeforeUnload: false });
  await next.goto(url);
  await ready(next);
  await said(next, "Draf dipulihkan");
  assert.deepEqual(await answers(next), shown);
  await type(field(next, "csr"), "2.000");
  await pass(next, 1000);
  assert.equal(await drafts(next), 2);
});

test("the draft of another region does not push aside the one that the address asks for", async (t) => {
  const url = await site(t);
  const page = await newPage(t, { clock: true });
  await page.goto(url);
  await ready(page);
  await type(field(page, "csr"), "1.000");
  await pass(page, 1000);
  const next = await page.context().newPage();
  await next.goto(`${url}?wilayah=12.76`);
  await ready(next);
  assert.equal(await regionList(next).inputValue(), "12.76");
});

test("a corrupt draft is put aside, said, and can be had back", async (t) => {
  const url = await site(t);
  const page = await newPage(t);
  await page.addInitScript(() => {
    if (!localStorage.length) localStorage.setItem("jangkau.draf.x", "jangkau-draf-1 5 2026-01-01 10:00\n{\"format\": \"jang");
  });
  await page.goto(url);
  await ready(page);
  await said(page, "Draf yang tersimpan tidak terbaca.");
  const [download] = await Promise.all([page.waitForEvent("download"), button(page, "Unduh draf itu").click()]);
  assert.equal(readFileSync(await download.path(), "utf8"), '{"format": "jang');
  const keys = await page.evaluate(() => Object.keys(localStorage));
  assert.ok(keys.some((key) => key.startsWith("jangkau / rusak.")) && !keys.some((key) => key.endsWith("draf.x")), keys.join());
  assertClean(page);
});

const encoded = {
  "UTF-8 with its mark": (text) => Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(text)]),
  "UTF-16, low byte first": (text) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]),
  "UTF-16, high byte first": (text) => Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(text, "utf16le").swap16()]),
};
test("a phone may pick a file whatever it is called, and every encoding that says what it is is read", async (t) => {
  const page = await open(t);
  assert.equal(await page.locator('input[type="file"]').getAttribute("accept"), null);
  await type(field(page, "csr"), "1.000");
  const [shown, { text }] = [await answers(page), await save(page)];
  for (const [name, encode] of Object.entries(encoded)) {
    await undo(page).click();
    assert.notDeepEqual(await answers(page), shown);
    const file = { name: `${name}.json.bin`, mimeType: "application/octet-stream", buffer: encode(text) };
    await page.locator('input[type="file"]').setInputFiles(file);
    await said(page, `Dibuka: ${name}.json.bin`);
    assert.deepEqual(await answers(page), shown, name);
  }
});

/** A zip without anything in it but the name of one file. */
const zip = (name) => Buffer.concat([Buffer.from("PK\x03\x04"), Buffer.alloc(26), Buffer.from(name), Buffer.alloc(3_000_000)]);
const KINDS = {
  "surat.docx": [zip("word/document.xml"), "Ini dokumen (Word atau LibreOffice)."],
  "foto.zip": [zip("foto.jpg"), "Ini arsip (zip atau sejenisnya)."],
  "nota.pdf": [Buffer.from("%PDF-1.7"), "Ini PDF. Yang dapat dibuka: berkas skenario Jangkau (.ucj.json) dan salinan USB (.html)."],
  "layar.png": [Buffer.from("\x89PNG\r\n", "latin1"), "Ini gambar."],
  "kosong.json": [Buffer.alloc(0), "Berkas ini kosong."],
  "portal.html": [Buffer.from("<!doctype html><title>x</title>"), "Ini halaman web."],
  "agenda.json": [Buffer.from('{"jangkau-session":2}'), "Ini agenda presentasi, bukan skenario."],
  "besar.json": [Buffer.alloc(20_000_000, " {"), "Berkas terlalu besar: paling banyak 1.000.000 bita."],
  "program.exe": [Buffer.from([0x4d, 0x5a, 0x90, 0, 0xff]), "Berkas ini bukan teks."],
};
test("a file of another kind is called what it is, and what can be opened is said", async (t) => {
  const page = await open(t);
  await type(field(page, "csr"), "1.000");
  const shown = await answers(page);
  for (const [name, [buffer, sentence]] of Object.entries(KINDS)) {
    await page.locator('input[type="file"]').setInputFiles({ name, mimeType: "application/octet-stream", buffer });
    const alert = page.getByRole("alert").filter({ hasText: `${name} tidak dibuka.` });
    await alert.getByText(sentence).waitFor();
    assert.deepEqual(await answers(page), shown);
  }
  await screenshot(page, "berkas-lain");
});

test("every save says what to look for, and that the browser may have refused it", async (t) => {
  const page = await open(t);
  const { name } = await save(page);
  await said(page, `Unduhan dimulai: ${name}. Bila berkas tidak muncul di folder Unduhan, izinkan unduhan untuk halaman ini, lalu ulangi.`);
  await axe(page);
  await screenshot(page, "unduhan");
});

const FAULTS = {
  "gives no storage": [
    () => Object.defineProperty(window, "localStorage", { get() { throw new DOMException("", "SecurityError"); } }),
    "Tidak dapat menyimpan di peramban ini.",
  ],
  "has no room": [
    () => { Storage.prototype.setItem = () => { throw new DOMException("", "QuotaExceededError"); }; },
    "Penyimpanan peramban penuh",
  ],
};
for (const [fault, [inject, sentence]] of Object.entries(FAULTS)) {
  test(`a browser that ${fault} gets one quiet notice and works`, async (t) => {
    const page = await newPage(t, { clock: true });
    await page.addInitScript(inject);
    await page.goto(await site(t));
    await ready(page);
    assert.equal(await page.getByText(sentence).count(), 0, "nothing to say before anything is to be kept");
    for (const money of ["1.000", "2.000"]) {
      await type(field(page, "csr"), money);
      await pass(page, 700);
    }
    assert.equal(await page.getByText(sentence).count(), 1);
    const [download] = await Promise.all([page.waitForEvent("download"), button(page, "Unduh berkas").click()]);
    assert.equal(JSON.parse(readFileSync(await download.path(), "utf8")).plan.sponsorships[0].budget_per_year, 2e9);
    assertClean(page);
  });
}

test("all data can be deleted, after a question", async (t) => {
  const page = await open(t, "", { clock: true });
  await type(field(page, "csr"), "1.000");
  await pass(page, 1000);
  assert.equal(await drafts(page), 1);
  await button(page, "Hapus semua data").click();
  await drawer(page).getByText("Hapus yang disimpan situs ini").waitFor();
  assert.match(await drawer(page).getByRole("listitem").innerText(), /^Draf Kota Binjai, tersimpan /);
  await drawer(page).getByText("Tidak terhapus: berkas yang sudah diunduh.").waitFor();
  await axe(page);
  await button(page, "Batal").click();
  assert.equal(await drafts(page), 1);
  await button(page, "Hapus semua data").click();
  await drawer(page).getByRole("button", exact("Hapus")).click();
  await said(page, "Semua data yang disimpan situs ini di peramban dihapus.");
  assert.equal(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("jangkau")).length), 0);
});

test("assumptions stand apart, are counted, and go back one by one or all", async (t) => {
  const page = await open(t);
  await type(field(page, "csr"), "1.000");
  const before = await answers(page);
  await button(page, "Asumsi").click();
  await type(box(page, "Kuota yang terserap"), "50");
  await type(box(page, "Penerima upah yang keluar per bulan"), "2");
  assert.notDeepEqual(await answers(page), before);
  await said(page, "di luar kisaran");
  await axe(page);
  await button(page, "Kembali ke 80%").click();
  await page.keyboard.press("Escape");
  const badge = button(page, "Asumsi diubah: 1");
  await badge.waitFor();
  assert.equal(await badge.evaluate((element) => element === document.activeElement), true, "focus comes back");
  await badge.click();
  await button(page, "Kembalikan semua").click();
  await page.keyboard.press("Escape");
  await button(page, "Asumsi").waitFor();
  assert.deepEqual(await answers(page), before);
});

test("who is covered, money and benefits add up and are read without eyes", async (t) => {
  const page = await open(t);
  await type(field(page, "csr"), "1.000");
  await type(field(page, "nonAsn"), "100");
  for (const title of ["Siapa yang terlindungi", "Uang", "Artinya bagi pekerja"]) await part(page, title).click();
  const rows = await page.getByTestId("stocks-table").locator("tbody tr").evaluateAll((rows) =>
    rows.map((row) => [...row.cells].map((cell) => cell.innerText.trim())));
  const people = (text) => Number(text.replaceAll(".", ""));
  const all = rows.findIndex(([name]) => name === "Semua peserta aktif");
  const sum = rows.slice(0, all).reduce((sum, row) => sum + people(row.at(-1)), 0);
  assert.ok(Math.abs(sum - people(rows[all].at(-1))) <= all, `${sum} of ${rows[all].at(-1)}`);
  assert.equal(rows.at(-1)[3], (await answers(page))["coverage-2025"][1]);
  await said(page, "bukan uang publik");
  await said(page, "Ilustrasi");
  await axe(page);
  await screenshot(page, "workbench-below");
});

test("the national ladders are named and never mixed", async (t) => {
  const page = await open(t);
  await button(page, "Ubah data").click();
  await button(page, "Target nasional sebagai acuan").click();
  const tick = (name) => page.getByRole("checkbox", { name });
  await tick(/^2029: 43,92%/).check();
  assert.ok((await answers(page))["coverage-2029"][0] !== "");
  await tick(/^2025: 52,15%/).check();
  assert.equal(await tick(/^2029: 43,92%/).isChecked(), false);
  assert.equal((await answers(page))["coverage-2029"], undefined);
});

for (const [screen, viewport] of Object.entries({ laptop: LAPTOP, phone: PHONE })) {
  for (const lang of ["id", "en"]) {
    test(`drawers, details and sections fit a ${screen} in ${lang}`, async (t) => {
      const page = await open(t, `?lang=${lang}`, { viewport, colorScheme: lang === "en" ? "dark" : "light" });
      const names = lang === "id"
        ? ["Rincian: Dana CSR per tahun", "Tambah tuas", "zakat", "Asumsi", "Tutup", "Ubah data"]
        : ["Details: CSR funding per year", "Add a lever", "zakat", "Assumptions", "Close", "Change data"];
      const [detail, add, zakat, assumptions, close, data] = names;
      await button(page, detail).click();
      await button(page, add).click();
      await button(page, zakat).click();
      for (const summary of await page.locator("summary").all()) await summary.click();
      await assertNoOverflow(page);
      await axe(page);
      await button(page, assumptions).click();
      await assertNoOverflow(page);
      await axe(page);
      await button(page, close).click();
      await openMenu(page);
      await button(page, data).click();
      for (const fold of await drawer(page).locator(".fold").all()) await fold.click();
      await assertNoOverflow(page);
      await axe(page);
      await screenshot(page, `workbench-${screen}-${lang}`);
    });
  }
}
