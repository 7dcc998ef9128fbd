// The plan line by line: programmes that move, the ends of funding, named targets, what links carry.
import assert from "node:assert/strict";
import { test } from "node:test";
import { PHONE, axe, ready, screenshot } from "./harness.js";
import { answers, chart, eventually, field, headline, open, openMenu, type, undo } from "./screen.js";

const exact = (name) => ({ name, exact: true });
const button = (page, name) => page.getByRole("button", exact(name));
const box = (page, name) => page.getByRole("textbox", exact(name));
const list = (page, name) => page.getByRole("combobox", exact(name));
const part = (page, title) => page.locator("summary", { hasText: new RegExp(`^${title}$`) });
const focusedId = (page) => page.evaluate(() => document.activeElement.id);
const isOpen = (page, lever) => button(page, `Rincian: ${lever}`).getAttribute("aria-expanded");
const SAWIT = "Dana DBH sawit per tahun";
const APBD = "Dana APBD per tahun";

async function add(page, payer, money) {
  await button(page, "Tambah tuas").click();
  await button(page, payer).click();
  await type(box(page, `Dana ${payer} per tahun (angka)`), money);
}

test("details, lock and focus go with a programme wherever it moves", async (t) => {
  const page = await open(t);
  await type(field(page, "csr"), "1.000");
  await add(page, "APBD", "500");
  await add(page, "DBH sawit", "250");
  await button(page, `Rincian: ${SAWIT}`).click();
  await page.getByText("Urutan 3 dari 3").waitFor();
  await button(page, `Dahulukan: ${SAWIT}`).focus();
  await page.keyboard.press("Enter");
  await page.getByText("Urutan 2 dari 3").waitFor();
  assert.equal(await isOpen(page, SAWIT), "true");
  assert.equal(await isOpen(page, APBD), "false");
  await eventually(async () => assert.equal(await focusedId(page), "program-1-naik"));
  await page.keyboard.press("Enter");
  await page.getByText("Urutan 1 dari 3").waitFor();
  await eventually(async () => assert.equal(await focusedId(page), "program-0-turun", "the other way is left"));
  assert.equal(await isOpen(page, SAWIT), "true");
  await undo(page).click();
  await page.getByText("Urutan 2 dari 3").waitFor();
  assert.equal(await isOpen(page, SAWIT), "true", "undo moves it back, open");
  await button(page, "Hapus: Dana DBH sawit per tahun").click();
  await eventually(async () => assert.equal(await focusedId(page), "tambah-tuas-tombol", "the focus is not lost"));
  assert.equal(await isOpen(page, APBD), "false");
  await undo(page).click();
  await axe(page);
});

test("what is typed under a programme waits with it while the order changes", async (t) => {
  const page = await open(t);
  await type(field(page, "csr"), "1.000");
  await add(page, "APBD", "500");
  await add(page, "DBH sawit", "250");
  await button(page, `Rincian: ${SAWIT}`).click();
  await type(box(page, `${SAWIT}: Lama iuran`), "99");
  await page.getByText("Perubahan belum dihitung.").waitFor();
  assert.equal(await button(page, "Tambah tuas").isDisabled(), true, "what would be added would not show");
  await button(page, `Dahulukan: ${SAWIT}`).click();
  assert.equal(await box(page, `${SAWIT}: Lama iuran`).inputValue(), "99");
  await type(box(page, `${SAWIT}: Lama iuran`), "9");
  assert.equal(await page.getByText("Perubahan belum dihitung.").count(), 0);
  assert.equal(await box(page, `${SAWIT}: Lama iuran`).inputValue(), "9");
  assert.equal(await isOpen(page, SAWIT), "true");
  await page.getByText("selama 9 bulan").waitFor();
});

test("the end of a funding is marked with its people: on the chart, in the stocks, in words", async (t) => {
  const page = await open(t);
  await button(page, "Ubah data").click();
  await button(page, "Di antaranya, iurannya sedang didanai").click();
  await button(page, "Tambah kelompok").click();
  await type(box(page, "Kelompok ke-1: Pekerja"), "2.000");
  await list(page, "Kelompok ke-1: Dibayar sampai").selectOption({ label: "Mei 2025" });
  await page.keyboard.press("Escape");
  assert.match(await chart(page).getAttribute("aria-label"), /Dana APBD berakhir, Mei 2025: turun ke/);
  await part(page, "Siapa yang terlindungi").click();
  const ending = page.getByTestId("endings");
  await ending.getByText("Mei 2025, dana APBD berakhir").waitFor();
  // 2.000 people, half a percent less each month, of whom five percent go on by themselves.
  const lost = Math.round(2000 * 0.995 ** 8 * 0.95);
  assert.ok((await ending.innerText()).includes(`${lost.toLocaleString("id-ID")} pekerja`), await ending.innerText());
  assert.equal(await page.locator(".stocks-end").count(), 1);
  await axe(page);
});

test("money has its window of PP 50/2025 on the picture and in the months", async (t) => {
  const page = await open(t);
  await type(field(page, "csr"), "1.000");
  await button(page, "Ubah data").click();
  await list(page, "Target ke-2: Tahun").selectOption({ label: "2026" });
  await page.keyboard.press("Escape");
  await button(page, "Rincian: Dana CSR per tahun").click();
  await list(page, "Dana CSR per tahun: Iuran pertama").selectOption({ label: "April 2026" });
  await type(box(page, "Dana CSR per tahun: Lama iuran"), "9");
  await page.getByText("9 dari 9 bulan mendapat diskon PP 50/2025.").waitFor();
  await part(page, "Uang").click();
  assert.equal(await page.locator(".stocks-window").count(), 1);
  await page.getByText("Bidang pucat: diskon PP 50/2025, Apr 2026–Des 2026.").waitFor();
  const row = page.getByRole("row", { name: /April 2026 · masa diskon/ });
  await row.waitFor();
  await page.getByText("bukan uang publik").waitFor();
  await axe(page);
  await screenshot(page, "workbench-money");
});

test("two targets of one year are told apart by name, and free text stays out of the link", async (t) => {
  const page = await open(t);
  await button(page, "Ubah data").click();
  await type(box(page, "Nama"), "Binjai rahasia");
  await button(page, "Tambah target").click();
  await list(page, "Target ke-3: Tahun").selectOption({ label: "2025" });
  await type(box(page, "Target ke-3: Persen"), "40");
  await type(box(page, "Target ke-3: Nama target"), "Rakortek");
  await page.keyboard.press("Escape");
  await page.getByText("dari target Rakortek 40,00%").first().waitFor();
  assert.match(await chart(page).getAttribute("aria-label"), /target Rakortek 40,00%/);
  await eventually(async () => assert.match(page.url(), /t\.2025\.40/));
  const url = page.url();
  assert.doesNotMatch(decodeURIComponent(url), /rahasia|Rakortek/i);
  await axe(page);
});

test("a step of the RPJMN has its name and source, also for whoever opens the link; the ladders stay apart", async (t) => {
  const page = await open(t);
  await button(page, "Ubah data").click();
  await button(page, "Target nasional sebagai acuan").click();
  const dialog = page.getByRole("dialog");
  assert.ok((await dialog.getByRole("link", { name: /^sumber: / }).count()) >= 2, "each ladder says where it is from");
  await dialog.getByRole("checkbox", { name: /^2029: 43,92%/ }).check();
  await page.keyboard.press("Escape");
  await headline(page).getByText("dari target (RPJMN)").waitFor();
  assert.equal(await page.getByTestId("coverage-2029").count(), 1);
  await eventually(async () => assert.match(page.url(), /t\.2029/));
  const shown = await answers(page);
  const other = await open(t, page.url().slice(page.url().indexOf("#")));
  assert.deepEqual(await answers(other), shown);
  await headline(other).getByText("dari target (RPJMN)").waitFor();
  await button(other, "Ubah data").click();
  const tick = (name) => other.getByRole("checkbox", { name });
  assert.equal(await tick(/^2029: 43,92%/).isChecked(), true);
  await tick(/^2025: 52,15%/).check();
  assert.equal(await tick(/^2029: 43,92%/).isChecked(), false);
  assert.equal(await other.getByTestId("coverage-2029").count(), 0);
  await axe(other);
});

test("one press goes back to the source's value, and the focus stays at the field", async (t) => {
  const page = await open(t);
  await button(page, "Ubah data").click();
  await type(box(page, "Pekerja eligible"), "100.000");
  const row = page.locator(".row", { has: box(page, "Pekerja eligible") });
  await row.getByText("angka Anda").waitFor();
  await button(page, "Kembali ke 97.777").focus();
  await page.keyboard.press("Enter");
  await row.getByText("turunan, 18 Oktober 2024").waitFor();
  await eventually(async () => assert.equal(await focusedId(page), "region-eligible_workers-isian"));
});

for (const lang of ["id", "en"]) {
  test(`a plan of four programmes, targets and ladders fits a phone (${lang})`, async (t) => {
    const page = await open(t, `?lang=${lang}#1~12.75~t.2025.37,1~t.2025.40~t.2029.43,92~d.csr.1000000000.12.2411~d.apbd.500000000.6.2507~d.zakat.100000000.3.2601~d.dbh_sawit.50000000.12.2601`, { viewport: PHONE });
    await ready(page);
    for (const summary of await page.locator("summary").all()) await summary.click();
    await openMenu(page);
    await button(page, lang === "id" ? "Ubah data" : "Change data").click();
    const shut = page.getByRole("dialog").locator('.fold[aria-expanded="false"]');
    while (await shut.count()) await shut.first().click();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(overflow <= 0, `${overflow} px too wide`);
    await axe(page);
    await screenshot(page, `workbench-phone-many-${lang}`);
  });
}
