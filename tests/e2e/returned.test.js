// The workbook goes to the treasurer and comes back: what was typed into it in a spreadsheet goes into the plan, seen first.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { assertClean, axe, PHONE, screenshot, visit, whole } from "./harness.js";
import { locale, RECALCULATE, saved } from "./libreoffice.js";
import { eventually, openMenu, undo } from "./screen.js";
import { bySheetJs, typed } from "./spreadsheets.js";

const PLAN = "#1~12.75~w.14000.202411.202512~d.csr.300j.12.202501~d.apbd.200j.12.202502";
const exact = (name) => ({ name, exact: true });
const dialog = (page) => page.getByRole("dialog", exact("Tambah dari tabel"));
const rows = (page) => page.getByTestId("import-rows").locator("tbody tr");
const exactly = async (page) => Number(await page.getByTestId("coverage-2025").getAttribute("data-value"));
const cell = (sheets, label) => Object.entries(sheets.Ringkasan).find(([at, text]) => /^A/.test(at) && (label instanceof RegExp ? label.test(text) : text === label))[0].replace("A", "B");

/** The workbook of the plan on screen, as the planner downloads it. */
async function download(page) {
  await openMenu(page);
  await page.getByRole("button", exact("Bagikan")).first().click();
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Unduh Excel" }).click()]);
  const bytes = readFileSync(await file.path());
  await page.keyboard.press("Escape");
  return { name: file.suggestedFilename(), bytes };
}

test("the workbook goes to the treasurer and back as numbers", async (t) => {
  const page = await visit(t, `?wilayah=12.75${PLAN}`, { serviceWorkers: "block" });
  await whole(page);
  const { name, bytes } = await download(page);
  const sheets = bySheetJs(bytes);
  const changes = {
    [cell(sheets, /^Dana per tahun program ke-1 /)]: 450_000_000,
    [cell(sheets, "Laju pendaftaran penerima upah per bulan")]: 0.01,
    [cell(sheets, "Kuota yang terserap")]: "nanti",
  };
  // Typed in one spreadsheet, opened, computed and saved by another, as an office in this country has it.
  const [back] = saved([{ name: "balik.xlsx", bytes: await typed(bytes, changes) }], { to: "xlsx", settings: [locale("id-ID"), RECALCULATE] });
  const before = await exactly(page);

  const given = { name, mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", buffer: back };
  await page.locator(".bar input[type=file]").setInputFiles(given);
  await eventually(async () => assert.match(await page.getByTestId("import-kind").innerText(), /buku kerja Jangkau yang kembali\. 2 sel berubah, 1 tidak diambil\./));
  const cells = async (place) => (await rows(page).nth(place).locator("td").allInnerTexts()).slice(1);
  assert.deepEqual((await cells(0)).slice(1), ["1,4%", "1%", "masuk ke rencana"]);
  assert.deepEqual((await cells(1)).slice(1), ["Rp300.000.000", "Rp450.000.000", "masuk ke rencana"]);
  assert.match((await cells(2))[3], /“nanti” bukan angka/);
  assert.equal(await exactly(page), before, "nothing is changed before it is taken");
  await axe(page);
  await screenshot(page, "returned");
  await dialog(page).getByRole("button", exact("Ambil 2 perubahan ke rencana di layar")).click();
  await dialog(page).waitFor({ state: "hidden" });
  await eventually(async () => assert.match(await page.evaluate(() => location.hash), /~w\.10000\.202411\.202512.*~d\.csr\.450j/));
  assert.notEqual(await exactly(page), before);
  await undo(page).click();
  await eventually(async () => assert.equal(await exactly(page), before));
  assertClean(page);
});

test("what the treasurer's spreadsheet computes is what the plan says afterwards; the plan of another region stays apart", async (t) => {
  const page = await visit(t, `?wilayah=12.75${PLAN}`, { viewport: { ...PHONE, height: 740 } });
  await whole(page);
  const made = (await download(page)).bytes;
  const sheets = bySheetJs(made);
  const changes = { [cell(sheets, /^Dana per tahun program ke-1 /)]: 450_000_000, [cell(sheets, "Pekerja eligible")]: 99_000 };
  const [back] = saved([{ name: "balik.xlsx", bytes: await typed(made, changes) }], { to: "ods", settings: [RECALCULATE] });
  const [again] = saved([{ name: "balik.ods", bytes: back }], { to: "xlsx" });
  const computed = bySheetJs(again).Ringkasan;
  const december = Object.entries(computed).find(([, text]) => /^Desember 2025/.test(text))[0].replace("A", "C");
  const given = { name: "balik.ods", mimeType: "application/octet-stream", buffer: back };
  await page.locator(".bar input[type=file]").setInputFiles(given);
  const take = dialog(page).getByRole("button", exact("Ambil 2 perubahan ke rencana di layar"));
  await take.waitFor();
  await screenshot(page, "returned-phone");
  await axe(page);
  await take.focus();
  await page.keyboard.press("Enter");
  await eventually(async () => assert.ok(Math.abs((await exactly(page)) - 100 * computed[december]) < 1e-7, `${await exactly(page)} ${100 * computed[december]}`));

  const other = await visit(t, "?wilayah=12.71");
  await whole(other);
  await other.locator(".bar input[type=file]").setInputFiles(given);
  await other.getByText("Buku kerja ini dibuat dari rencana lain (Kota Binjai).", { exact: false }).waitFor();
  await dialog(other).getByRole("button", exact("Tambahkan rencana Kota Binjai ke Rencana saya")).click();
  await other.getByText("1 wilayah ditambahkan ke Rencana saya.", { exact: false }).first().waitFor();
  assertClean(page);
  assertClean(other);
});
