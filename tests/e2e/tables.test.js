// A planner's own table: pasted from Excel, chosen, dropped; what was understood is seen before anything is taken.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { PHONE, assertClean, axe, pass, screenshot, visit, whole } from "./harness.js";
import { eventually, openMenu, regionList, undo } from "./screen.js";

const exact = (name) => ({ name, exact: true });
const dialog = (page) => page.getByRole("dialog", exact("Tambah dari tabel"));
const button = (page, name) => dialog(page).getByRole("button", exact(name));
const paste = (page, text) => dialog(page).getByRole("textbox", exact("Tempel sel dari Excel")).fill(text);
const kind = (page) => page.getByTestId("import-kind");
const rows = (page, which = "rows") => page.getByTestId(`import-${which}`).locator("tbody tr");
const file = (name) => fileURLToPath(new URL(`../tables/${name}`, import.meta.url));
const choose = (page, files) => dialog(page).locator('input[type="file"]').setInputFiles(files);
const said = (page, text) => page.getByText(text, { exact: false }).first().waitFor();
const plans = (page) => page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("jangkau / rencana.")).length);

/** Opens the screen from the library, and the library where it is shut. */
async function openTables(page) {
  await openMenu(page);
  const library = page.getByRole("button", exact("Rencana saya"));
  if ((await library.getAttribute("aria-expanded")) === "false") await library.click();
  await page.getByRole("region", exact("Rencana saya")).getByRole("button", exact("Tambah dari tabel…")).click();
  await page.getByTestId("import").waitFor();
}

/** Cells of Excel as the clipboard has them: a title, headings, two regions, one that is not known, a total, a telephone column. */
const CELLS = [
  ["Cakupan per kabupaten/kota"],
  ["No", "Kabupaten/Kota", "Potensi Pekerja", "Peserta Aktif", "Cakupan", "No HP petugas"],
  [1, "Kota Binjai", "97.777", "24.386", "0,2494", "081200000001"],
  [2, "Kab. Asahan", "250.100", "61.020", "0,2440", "081200000002"],
  [3, "Kab. Antah", "1.000", "10", "0,0100", "081200000003"],
  ["", "Jumlah", "347.877", "85.406", "", ""],
].map((row) => row.join("\t")).join("\n");

test("cells pasted from Excel: questions answered, a row refused, people's data refused, regions taken and taken back", async (t) => {
  const page = await visit(t, "?wilayah=12.75");
  await whole(page);
  const before = await page.evaluate(() => location.hash);
  await openTables(page);
  await said(page, "Yang dapat dibaca");
  await axe(page);
  await screenshot(page, "tables-empty");
  await paste(page, CELLS);
  await eventually(async () => assert.match(await kind(page).innerText(), /Dibaca sebagai tabel wilayah\. 0 baris terbaca, 2 menunggu jawaban Anda, 1 ditolak\./));
  await said(page, "Kolom “No HP petugas” ditolak: tampaknya berisi nomor telepon.");
  assert.ok(!(await dialog(page).innerText()).includes("0812"), "what is refused is not repeated");
  await screenshot(page, "tables-questions");
  // All is as it was until the button is pressed.
  assert.equal(await page.evaluate(() => location.hash), before);
  await dialog(page).getByRole("radio", exact("bagian dari 1")).check();
  const month = dialog(page).getByRole("textbox", exact("Bulan data"));
  await month.fill("kapan-kapan");
  await button(page, "Pakai").click();
  await said(page, "Bukan bulan. Contoh: Okt 2025");
  assert.equal(await month.inputValue(), "kapan-kapan");
  await month.fill("Okt 2024");
  await month.press("Enter");
  await eventually(async () => {
    assert.deepEqual(await rows(page).first().locator("td").allInnerTexts(), [
      "3", "Kota Binjai", "Okt 2024", "97.777", "24.386", "24,94%", "wilayah di Rencana saya",
    ]);
  });
  assert.deepEqual(await rows(page, "refusals").first().locator("td").allInnerTexts(), [
    "5", "Tidak ada kabupaten atau kota bernama “Kab. Antah”.",
  ]);
  const eligible = dialog(page).getByRole("combobox", exact("Kolom “Potensi Pekerja” dibaca sebagai"));
  assert.equal(await eligible.locator("option:checked").innerText(), "pekerja eligible (pembagi)");
  const written = await rows(page, "columns").filter({ hasText: "Potensi Pekerja" }).locator("td").allInnerTexts();
  assert.deepEqual(written.slice(1), ["koma: 1.234,5", "97.777"]);
  await axe(page);
  await screenshot(page, "tables-read");

  // Shut and opened again, all of it is there.
  await page.keyboard.press("Escape");
  await openTables(page);
  await button(page, "Tambahkan 2 wilayah ke Rencana saya").click();
  await said(page, "2 wilayah ditambahkan ke Rencana saya.");
  await dialog(page).waitFor({ state: "hidden" });
  const library = page.getByRole("region", exact("Rencana saya"));
  await library.getByText("Kabupaten Asahan").waitFor();
  assert.equal(await plans(page), 2);
  await screenshot(page, "tables-library");
  await page.locator(".messages").getByRole("button", exact("Urungkan")).click();
  await eventually(async () => assert.equal(await plans(page), 0));
  // The same table once more is not there twice.
  for (const text of ["1 wilayah ditambahkan ke Rencana saya.", "Tidak ada wilayah yang ditambahkan."]) {
    await openTables(page);
    await paste(page, "Wilayah\tPotensi\tAktif\tBulan\nKab. Asahan\t250.100\t61.020\tOkt 2024");
    await button(page, "Tambahkan 1 wilayah ke Rencana saya").click();
    await said(page, text);
  }
  assert.equal(await plans(page), 1);
  assertClean(page);
});

test("months and sponsorships become one step of the region on screen; files are opened and chosen", async (t) => {
  const page = await visit(t, "?wilayah=12.75");
  await whole(page);
  await regionList(page).selectOption("tabel");
  await page.getByTestId("import").waitFor();
  await paste(page, "Bulan\tPeserta aktif\tPU\nNov 2024\t24.310\t20.000\nDes 2024\t24.455\t\nJan 2025\t-\t-");
  await button(page, "Tambahkan 2 bulan ke Realisasi Kota Binjai").click();
  await eventually(async () => assert.match(await page.evaluate(() => location.hash), /~o\.202411\.a24310.*~o\.202412\.a24455/));
  await undo(page).click();
  await eventually(async () => assert.doesNotMatch(await page.evaluate(() => location.hash), /~o\./));

  // A workbook that is opened like a scenario comes to the same screen.
  await page.locator(".bar input[type=file]").setInputFiles(file("merged-headings.xlsx"));
  await eventually(async () => assert.match(await kind(page).innerText(), /tabel wilayah/));
  await choose(page, file("hidden.ods"));
  await eventually(async () => assert.match(await dialog(page).innerText(), /“Kertas kerja” \(tersembunyi\)/));
  assert.deepEqual(await dialog(page).getByRole("combobox", exact("Lembar")).locator("option").allInnerTexts(), ["Data", "Kertas kerja (tersembunyi)", "Catatan"]);
  await dialog(page).getByRole("radio", exact("ikut dibaca")).check();
  await eventually(async () => assert.equal(await rows(page).count(), 3));
  await choose(page, file("people-alone.csv"));
  await said(page, "Tabel ini berisi data orang");
  await axe(page);

  assertClean(page);
});

test("reading says how far it is, stops when it is told to, and goes on", async (t) => {
  const page = await visit(t, "?wilayah=12.75", { clock: true });
  await whole(page);
  await regionList(page).selectOption("tabel");
  await page.getByTestId("import").waitFor();
  const many = ["Sumber dana;Jumlah pekerja;Berakhir", ...Array.from({ length: 5_010 }, () => "CSR;1;Des 2026")].join("\n");
  // Time stands still until the test lets it go by.
  await page.clock.pauseAt("2024-06-15T10:00:00");
  await choose(page, { name: "banyak.csv", mimeType: "text/csv", buffer: Buffer.from(many) });
  await said(page, "Membaca banyak.csv… 0%");
  await button(page, "Batal").click();
  await said(page, "Dibatalkan. Tidak ada yang berubah.");
  await pass(page, 2_000);
  assert.equal(await kind(page).count(), 0, "nothing goes on after it was cancelled");
  await button(page, "Baca lagi").click();
  await pass(page, 2_000);
  await eventually(async () => assert.match(await kind(page).innerText(), /5000 baris terbaca, 1 ditolak/));
  assert.equal(await rows(page).count(), 25);
  await button(page, "Tampilkan lebih banyak (25 dari 5000)").click();
  assert.equal(await rows(page).count(), 125);
  assertClean(page);
});

test("on a phone, by keyboard alone, a table comes in", async (t) => {
  const page = await visit(t, "?wilayah=12.75", { viewport: { ...PHONE, height: 740 } });
  await whole(page);
  await openTables(page);
  await paste(page, readFileSync(file("sponsorships.csv"), "utf8"));
  await eventually(async () => assert.match(await kind(page).innerText(), /bantuan iuran/));
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  assert.ok(overflow <= 0, `${overflow} px too wide`);
  await screenshot(page, "tables-phone");
  await axe(page);
  const take = dialog(page).getByRole("button", { name: /^Tambahkan \d+ bantuan iuran ke data Kota Binjai$/ });
  await dialog(page).getByRole("textbox", exact("Tempel sel dari Excel")).focus();
  for (let presses = 0; presses < 30 && !(await take.evaluate((it) => it === document.activeElement)); presses += 1) await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await dialog(page).waitFor({ state: "hidden" });
  await eventually(async () => assert.match(await page.evaluate(() => location.hash), /~k\.apbd\.5000\.202512~k\.csr\.1250/));
  assertClean(page);
});

/** Drops a file on the dialog, as from a folder: the browser is told that it is over it first. */
const drop = (page, name, text) =>
  dialog(page).evaluate(async (target, [name, text]) => {
    const data = new DataTransfer();
    data.items.add(new File([text], name));
    for (const kind of ["dragenter", "dragover", "drop"]) {
      target.dispatchEvent(new DragEvent(kind, { dataTransfer: data, bubbles: true, cancelable: true }));
      await new Promise((frame) => requestAnimationFrame(frame));
    }
  }, [name, text]);

test("a file is dropped; months that are columns stand up; a heading that nobody knows is said by hand", async (t) => {
  const page = await visit(t, "?wilayah=12.75");
  await whole(page);
  await openTables(page);
  await drop(page, "bulan.csv", readFileSync(file("lying-segments.csv"), "utf8"));
  await eventually(async () => assert.match(await kind(page).innerText(), /tabel bulan satu wilayah\. 3 baris terbaca\./));
  await said(page, "Bulan berdiri sebagai kolom; setiap bulan dibaca sebagai satu baris");
  await button(page, "Tambahkan 3 bulan ke Realisasi Kota Binjai").waitFor();

  // Of several regions one month is asked for, or one region in all months.
  await drop(page, "wilayah.csv", readFileSync(file("lying-regions.csv"), "utf8"));
  const which = dialog(page).getByRole("combobox", { name: /^Tabel ini memuat beberapa bulan\. Bulan mana/ });
  await which.selectOption({ label: "semua bulan, Kota Binjai" });
  await button(page, "Tambahkan 3 bulan ke Realisasi Kota Binjai").waitFor();
  await which.selectOption({ label: "Februari 2025, semua wilayah" });
  await button(page, "Tambahkan 2 wilayah ke Rencana saya").waitFor();
  assert.deepEqual((await rows(page).first().locator("td").allInnerTexts()).slice(1, 6), ["Kota Binjai", "Feb 2025", "97.777", "25.100", "25,67%"]);
  await axe(page);
  await screenshot(page, "tables-lying");

  // Headings of an office of its own: refused, then said by hand; the choice stays in sight.
  await drop(page, "sendiri.csv", "Satker;Kol A;Kol B\nKota Binjai;97.777;24.386\nKota Medan;849.807;472.068\n");
  await said(page, "sendiri.csv tidak dapat dibaca");
  await button(page, "Pilih sendiri isi kolomnya").click();
  const column = (name) => dialog(page).getByRole("combobox", exact(`Kolom “${name}” dibaca sebagai`));
  await column("Satker").selectOption({ label: "nama wilayah" });
  await column("Kol A").selectOption({ label: "pekerja eligible (pembagi)" });
  await column("Kol B").selectOption({ label: "peserta aktif" });
  await dialog(page).getByRole("textbox", exact("Bulan data")).fill("Okt 2024");
  await page.keyboard.press("Enter");
  await button(page, "Tambahkan 2 wilayah ke Rencana saya").waitFor();
  assert.equal(await column("Kol B").locator("option:checked").innerText(), "peserta aktif");
  await axe(page);
  await screenshot(page, "tables-by-hand");
  await button(page, "Tambahkan 2 wilayah ke Rencana saya").click();
  await said(page, "2 wilayah ditambahkan ke Rencana saya.");
  assertClean(page);
});
