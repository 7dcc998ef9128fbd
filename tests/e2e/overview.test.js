// Many regions side by side: the map and the table, one plan for all, one purse, one's own figures, the way into the planner.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { axe, screenshot, whole } from "./harness.js";
import { asTable } from "./many-regions.js";
import { eventually, open, regionList, type } from "./screen.js";
import { byLibreOffice, bySheetJs } from "./spreadsheets.js";

const DAY = "2026-11-15";
const exact = (name) => ({ name, exact: true });
const button = (page, name) => page.getByRole("button", exact(name));
const table = (page) => page.getByTestId("region-table");
const row = (page, name) => table(page).getByRole("row").filter({ has: page.getByRole("button", exact(name)) });
const cells = async (page, name) => (await row(page, name).locator("td").allInnerTexts()).map((text) => text.replace(/\s+/g, " ").trim());
const percentOf = (text) => Number(text.match(/(\d+[,.]\d+)%/)[1].replace(",", "."));
/** The value of a line of the details. */
const line = (page, name) => page.getByRole("group", { name: /^(Kota|Kabupaten) / }).locator("dl > div").filter({ hasText: name }).locator("dd");
/** Waits until everything that is asked has been found. */
const settled = (page) => eventually(async () => {
  assert.equal(await page.locator(".is-computing").count(), 0);
  assert.equal(await page.locator("progress").count(), 0);
  assert.match((await cells(page, "Kota Binjai"))[3], /dari 10|in 10/);
});

test("the province on a laptop: what is known, a plan for all, one purse", async (t) => {
  const page = await open(t, "?tampil=provinsi", { viewport: { width: 1366, height: 768 }, today: DAY });
  await page.getByRole("heading", { level: 1 }).getByText("wilayah yang datanya lengkap").waitFor();
  await settled(page);
  // Seven with people, four that are in no sum, the others without data: outside the ranks, never 0.
  assert.equal(await table(page).locator("tbody").first().getByRole("row").count(), 7);
  await table(page).getByText("22 wilayah belum ada data").waitFor();
  await page.getByRole("button", { name: /Kabupaten Dairi, belum ada data/ }).waitFor();
  assert.deepEqual((await cells(page, "Simalungun")).slice(0, 2), ["45.331 peserta Jul 2025 lebih dari setahun", "jumlah eligible belum ada"]);
  await axe(page);
  await screenshot(page, "ikhtisar-awal");

  // A slider moves all regions.
  const headline = page.getByRole("heading", { level: 1 });
  const before = [await headline.innerText(), (await cells(page, "Kota Binjai"))[2]];
  const rate = page.getByRole("slider", exact("Laju pendaftaran penerima upah (PU)"));
  await rate.focus();
  await page.keyboard.press("PageUp");
  await eventually(async () => assert.notEqual((await cells(page, "Kota Binjai"))[2], before[1]));
  await settled(page);
  await button(page, "Urungkan").click();
  await eventually(async () => assert.equal((await cells(page, "Kota Binjai"))[2], before[1]));

  await type(page.getByRole("textbox", exact("Target bersama")), "45");
  await settled(page);
  // One purse, three aims.
  await type(page.getByRole("textbox", exact("Isi dompet")), "15.000");
  const aims = page.getByRole("group", exact("Untuk apa")).getByRole("radio");
  await eventually(async () => assert.equal(await aims.count(), 3));
  await page.getByText(/Tidak memilih wilayah: Rp1 miliar melindungi/).waitFor();
  await page.getByRole("radio", { name: /^Paling banyak wilayah capai target/ }).check();
  await eventually(async () => assert.match((await cells(page, "Asahan"))[5], /^Rp/));
  await settled(page);
  await screenshot(page, "ikhtisar-dompet");
  await axe(page);

  // A lock is kept, and what a region gets is what its row says.
  await button(page, "Asahan").click();
  const gets = (await cells(page, "Asahan"))[5];
  await button(page, `Kunci pada ${gets}`).click();
  await page.getByRole("radio", { name: /^Angkat yang terendah/ }).check();
  await settled(page);
  assert.equal((await cells(page, "Asahan"))[5], gets);
  await page.getByText(/pernah dicapai: Kota Makassar \+1,6% dari eligible per bulan/).first().waitFor();
  await screenshot(page, "ikhtisar-rincian");

  // The planner shows the same region with the same money and numbers, and the way back shows the same overview.
  await page.getByRole("radio", { name: /^Paling banyak wilayah capai target/ }).check();
  const planned = percentOf(await line(page, "Target").innerText());
  await button(page, "Buka di perencana").click();
  const december = page.getByTestId("coverage-2027").first();
  await december.waitFor();
  assert.ok(Math.abs(Number(await december.getAttribute("data-value")) - planned) < 0.01, "at its target, as it was promised");
  assert.equal(new URL(page.url()).searchParams.get("tampil"), null);
  await page.waitForSelector('html[data-whole="true"]', { state: "attached" });
  await regionList(page).selectOption({ label: "Semua wilayah Sumatera Utara…" });
  await settled(page);
  assert.equal((await cells(page, "Asahan"))[5], gets);
  assert.equal(new URL(page.url()).searchParams.get("tampil"), "provinsi");
  await page.reload();
  await eventually(async () => assert.equal((await cells(page, "Asahan"))[5], gets));
});

test("one's own figures on a phone, by keyboard, in English, in one file", async (t) => {
  const page = await open(t, "?tampil=provinsi&lang=en", { viewport: { width: 360, height: 740 }, today: DAY, acceptDownloads: true });
  await settled(page);
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), "no horizontal scroll of the page");
  // Arrow keys go from square to square; Enter opens the details.
  await page.getByRole("button", { name: /Kota Binjai, 24.94%/ }).focus();
  await page.keyboard.press("ArrowLeft");
  assert.match(await page.evaluate(() => document.activeElement.textContent), /Kabupaten Langkat, no data yet/);
  await page.keyboard.press("Enter");
  await screenshot(page, "ikhtisar-ponsel");

  // Figures of one's own.
  await type(page.getByRole("textbox", exact("Code or name of the region")), "Kabupaten Langkat");
  await button(page, "Add a region").click();
  const form = page.getByRole("dialog", exact("Change the figures"));
  await type(form.getByRole("textbox", exact("Eligible workers")), "210,000");
  await type(form.getByRole("textbox", exact("Active members")), "61,400");
  await form.getByText("Enter the month of these figures").waitFor();
  await type(form.getByRole("textbox", exact("Month of data")), "kemarin");
  await form.getByText("The month cannot be read").waitFor();
  await type(form.getByRole("textbox", exact("Month of data")), "Sep 2026");
  await form.getByRole("button", exact("Close")).click();
  await eventually(async () => assert.equal((await cells(page, "Langkat"))[0], "29.24% Sep 2026"));
  await settled(page);
  await axe(page);

  // One file carries it; a broken one changes nothing.
  const menu = page.locator(".bar-menu");
  await menu.click();
  const [download] = await Promise.all([page.waitForEvent("download"), button(page, "Save a file").click()]);
  const saved = readFileSync(await download.path(), "utf8");
  assert.equal(JSON.parse(saved).regions.find((region) => region.code === "12.05").active, 61400);
  const input = page.locator('input[type="file"]');
  await input.setInputFiles({ name: "lain.json", mimeType: "application/json", buffer: Buffer.from("{}") });
  await page.getByText("lain.json is no overview of Jangkau").waitFor();
  const twice = saved.replace('{"code":"12.01","published":true}', '{"code":"12.02","published":true}');
  await input.setInputFiles({ name: "dua.json", mimeType: "application/json", buffer: Buffer.from(twice) });
  await page.getByText("Region 12.02: stands there already").waitFor();
  assert.equal((await cells(page, "Langkat"))[0], "29.24% Sep 2026");
});

test("514 regions out of an office's table: one purse, a workbook with formulas, steps that survive the planner", async (t) => {
  const page = await open(t, "?tampil=provinsi", { viewport: { width: 1366, height: 768 }, today: DAY, acceptDownloads: true });
  await whole(page).catch(() => {});
  const plans = () => page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("jangkau / rencana.")).length);
  const headline = page.getByRole("heading", { level: 1 });
  await button(page, "Tempel tabel dari Excel").click();
  const dialog = page.getByRole("dialog", exact("Tambah dari tabel"));
  const file = { name: "nasional.csv", mimeType: "text/csv", buffer: Buffer.from(asTable()) };
  await dialog.locator('input[type="file"]').setInputFiles(file);
  await dialog.getByRole("button", { name: /514 wilayah/ }).click();
  await dialog.waitFor({ state: "hidden" });
  await page.getByText(/514 wilayah dari nasional\.csv masuk ke ikhtisar/).waitFor();
  await eventually(async () => assert.match(await headline.innerText(), /dari 514 wilayah yang datanya lengkap/));
  // The overview has them, not the library.
  assert.equal(await plans(), 0);
  // Sixty rows are drawn; the others are one press away.
  const rows = () => table(page).locator("tbody").first().getByRole("row").count();
  assert.equal(await rows(), 60);
  await button(page, "Tampilkan 120 baris lagi").click();
  await eventually(async () => assert.equal(await rows(), 180));

  // Steps back and forward, by keys too; the planner and the way back leave them as they are.
  const target = page.getByRole("textbox", exact("Target bersama"));
  await type(target, "45");
  await type(page.getByRole("textbox", exact("Isi dompet")), "500.000");
  await page.getByRole("radio", { name: /^Paling banyak wilayah capai target/ }).waitFor();
  const first = page.locator("tbody .region-name").first();
  const name = await first.innerText();
  // Whoever looks at one after the other leaves nothing in the library; a plan that was changed there stays.
  const visit = async (row, change) => {
    if ((await row.getAttribute("aria-expanded")) === "false") await row.click();
    await button(page, "Buka di perencana").click();
    await page.getByTestId("headline").waitFor();
    await whole(page);
    await change?.();
    // Its draft is written half a second after the last change.
    const draft = () => page.evaluate(() => Object.entries(localStorage).filter(([key]) => key.startsWith("jangkau / draf.")).map(([, text]) => text).join());
    const region = await page.evaluate(() => globalThis.jangkau.state.link.split("~")[1]);
    await eventually(async () => assert.ok((await draft()).includes(region)));
    await regionList(page).selectOption({ label: "Semua wilayah Sumatera Utara…" });
    await page.getByRole("textbox", exact("Isi dompet")).waitFor();
  };
  await visit(first);
  await eventually(async () => assert.match(await page.evaluate(() => document.activeElement.textContent), new RegExp(name)));
  const at = (place) => page.locator("tbody .region-name").nth(place);
  await visit(at(1));
  await visit(at(2), () => page.getByRole("slider", exact("Dana CSR per tahun")).press("PageUp"));
  assert.equal(await plans(), 0);
  await visit(at(3));
  assert.equal(await plans(), 1);
  await page.getByRole("textbox", exact("Isi dompet")).waitFor();
  await headline.focus();
  await page.keyboard.press("Control+z");
  await eventually(async () => assert.equal(await page.getByRole("textbox", exact("Isi dompet")).inputValue(), ""));
  await button(page, "Urungkan").click();
  await eventually(async () => assert.equal(await target.inputValue(), "40"));
  await headline.focus();
  await page.keyboard.press("Control+y");
  await page.keyboard.press("Control+Shift+Z");
  await eventually(async () => assert.equal(await page.getByRole("textbox", exact("Isi dompet")).inputValue(), "500.000"));

  // What an office adds up is formulas, with the numbers that Jangkau has found; LibreOffice computes the same.
  await page.getByRole("radio", { name: /^Paling banyak wilayah capai target/ }).waitFor();
  await page.locator(".overview-export summary").click();
  const [download] = await Promise.all([page.waitForEvent("download"), button(page, "Excel (.xlsx)").click()]);
  const bytes = readFileSync(await download.path());
  const [stored, computed] = [bytes, byLibreOffice([bytes])[0]].map((book) => bySheetJs(book).Wilayah);
  assert.equal(stored.F6, "Pekerja eligible, Des 2027");
  assert.equal(stored.B521, "Jumlah 514 wilayah yang datanya lengkap");
  const numbers = Object.entries(stored).filter(([, value]) => typeof value === "number");
  assert.ok(numbers.length > 514 * 10);
  for (const [at, value] of numbers) assert.ok(Math.abs(computed[at] - value) <= 1e-9 * Math.max(1, Math.abs(value)), at);
  assert.ok(stored.O524 >= 0 && Math.abs(stored.O522 - stored.O523 - stored.O524) < 1, "what is left of the purse");
});
