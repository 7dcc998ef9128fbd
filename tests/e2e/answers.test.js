// The answers as a planner uses them: ranges of one's own, and a sentence for every impossible question.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { PHONE, assertClean, axe, screenshot, whole } from "./harness.js";
import { JOURNEY, LONG_SEARCH, MANY, act } from "./journey.js";
import { eventually, open, painted, type, undo } from "./screen.js";

const exact = (name) => ({ name, exact: true });
const button = (page, name) => page.getByRole("button", exact(name));
const box = (page, name) => page.getByRole("textbox", exact(name));
const part = (page, title) => page.locator(".more > summary", { hasText: title });
const reasons = (page) => page.locator(".reasons");
const said = (page, text) => reasons(page).getByText(text, { exact: false }).first().waitFor();
const example = () => JSON.parse(readFileSync(new URL("../files/example.json", import.meta.url), "utf8"));

/** Opens a scenario as a file. */
async function load(page, scenario) {
  const buffer = Buffer.from(JSON.stringify(scenario));
  await page.locator('input[type="file"]').setInputFiles({ name: "rencana.json", mimeType: "application/json", buffer });
}

/** Waits until a field shows a text. */
const shows = (page, name, text) =>
  page.waitForFunction(([name, text]) => document.querySelector(`[aria-label="${name}"]`).value === text, [name, text]);

for (const [title, path, journey] of [["", "", JOURNEY], [", with many budget lines", MANY, LONG_SEARCH]]) {
  test(`one answer after the other while the levers move${title}`, async (t) => {
    const page = await open(t, path);
    await whole(page);
    for (const [, deed, what, times] of journey) await eventually(() => act(page, deed, what, times));
    await painted(page);
    assert.equal(await page.locator(".boot-panel").count(), 0);
  });
}

test("a range of my own changes how sure it is, goes back, and travels in the file", async (t) => {
  const page = await open(t);
  await whole(page);
  await act(page, "move", "", 40);
  await part(page, "Seberapa pasti").click();
  await said(page, "galat model");
  const answer = page.locator(".more-body").first();
  const before = await answer.innerText();
  await part(page, "Ubah rentang asumsi").click();
  const lowest = box(page, "Kuota yang terserap: paling rendah");
  await type(lowest, "79");
  await type(box(page, "Kuota yang terserap: paling tinggi"), "81");
  await page.waitForFunction((was) => {
    const now = document.querySelector(".more-body > div").innerText;
    return now.length > 200 && !was.startsWith(now);
  }, before);
  await axe(page);
  const [download] = await Promise.all([page.waitForEvent("download"), button(page, "Simpan").click()]);
  const file = JSON.parse(readFileSync(await download.path(), "utf8"));
  assert.deepEqual(file.ranges, { quota_acceptance: [0.79, 0.81] });
  assert.equal(await page.locator(".swings li").getByText("66% sampai 98%").count(), 0);
  // What the projection uses stays inside.
  await type(lowest, "85");
  await page.getByText("Kuota yang terserap: paling rendah: isi 0 sampai 80.").waitFor();
  await lowest.press("Escape");
  await undo(page).click();
  await shows(page, "Kuota yang terserap: paling tinggi", "98");
  assert.equal(await lowest.inputValue(), "79");
  await button(page, "Kuota yang terserap: kembali ke 66 sampai 98").click();
  await shows(page, "Kuota yang terserap: paling rendah", "66");
  file.ranges.grace_months_counted = [0, 2];
  await load(page, file);
  await shows(page, "Masa tenggang yang dihitung: paling tinggi", "2");
  await screenshot(page, "rentang-asumsi");
});

test("a baseline known only as a band is drawn, too", async (t) => {
  const page = await open(t);
  await whole(page);
  const scenario = example();
  scenario.region.active_range = [20000, 28000];
  await load(page, scenario);
  await part(page, "Seberapa pasti").click();
  await page.locator(".swings li").first().getByText("Peserta aktif pada data dasar").waitFor();
  await page.locator(".swings li").first().getByText("20.000 sampai 28.000").waitFor();
  await part(page, "Ubah rentang asumsi").click();
  await said(page, "hanya diketahui kira-kira");
});

/** What is asked, what is said to it, and which button asks (none where there is nothing to press). */
const IMPOSSIBLE = [
  ["no target", (scenario) => (scenario.region.targets = []), "", "Wilayah ini belum punya target."],
  ["before the baseline", (scenario) => (scenario.region.targets = [{ year: 2023, percent: 30 }]), "",
    "Desember 2023 lebih awal dari data dasar, Oktober 2024."],
  ["after the horizon", (scenario) => (scenario.region.targets = [{ year: 2040, percent: 50 }]), "",
    "Proyeksi berakhir Desember 2026, sebelum Desember 2040."],
  ["met already", (scenario) => (scenario.region.targets = [{ year: 2025, percent: 20 }]), "#capai",
    "Rencana ini sudah mencapai 20,00% pada Desember 2025."],
  ["met without a plan", (scenario) => ((scenario.plan = {}), (scenario.region.targets = [{ year: 2025, percent: 20 }])), "#termurah",
    "Target sudah tercapai tanpa upaya tambahan."],
  ["out of reach", (scenario) => (scenario.region.targets = [{ year: 2025, percent: 100 }]), "#capai", "Tidak tercapai. Paling jauh"],
];

for (const [name, change, ask, sentence] of IMPOSSIBLE) {
  test(`an impossible question has its sentence: ${name}`, async (t) => {
    const page = await open(t);
    await whole(page);
    const scenario = example();
    change(scenario);
    await load(page, scenario);
    await page.getByText("Dibuka: rencana.json").first().waitFor({ state: "attached" });
    await painted(page);
    if (ask) await page.locator(ask).click();
    await said(page, sentence);
    if (ask === "#termurah") await page.locator(".treasury .dialog-top button").click();
    await assertNoEmptyPanel(page);
  });
}

test("a target above 100 is refused and the screen stays", async (t) => {
  const page = await open(t);
  await whole(page);
  const scenario = example();
  scenario.region.targets = [{ year: 2025, percent: 140 }];
  await load(page, scenario);
  await page.getByText("Persentase target ke-1 harus antara 0% dan 100%.").first().waitFor();
});

test("locks leave nothing to move, ceilings leave no money, and both are said", async (t) => {
  const page = await open(t, "?kunci=wage_enrolment,self_paid_enrolment,csr,non_asn,retention");
  await whole(page);
  await page.locator("#capai").click();
  await said(page, "Semua tuas terkunci. Buka satu kunci, lalu cari lagi.");
  for (const lever of await page.getByRole("button", { name: /^Kunci: / }).all()) await lever.click();
  await page.locator("#termurah").click();
  await part(page, "Batas tuas dan pagu dana").click();
  for (const purse of ["dana CSR", "APBD", "sosialisasi"]) await type(box(page, `Pagu ${purse}`), "0");
  await said(page, "Tidak ada rencana dalam batas ini yang mencapai target.");
  await said(page, "Yang menahan: pagu");
  // The least above the most is said, too.
  await type(box(page, "Penerima upah, paling sedikit"), "1,5");
  await type(box(page, "Penerima upah, paling banyak"), "1");
  await said(page, "Penerima upah: yang paling sedikit lebih besar dari yang paling banyak.");
});

/** Every part of the column says something when it is opened. */
async function assertNoEmptyPanel(page) {
  for (const summary of await page.locator(".reasons > .more > summary").all()) {
    await summary.click();
    await painted(page);
    const body = summary.locator("xpath=following-sibling::div");
    assert.ok((await body.innerText()).trim().length > 20, await summary.innerText());
  }
  assertClean(page);
}

test("the answers on a phone fit and pass axe", async (t) => {
  const page = await open(t, "", { viewport: PHONE });
  await whole(page);
  for (const summary of await page.locator(".reasons > .more > summary").all()) await summary.click();
  await part(page, "Ubah rentang asumsi").click();
  await page.locator("#termurah").click();
  await part(page, "Batas tuas dan pagu dana").click();
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  assert.ok(overflow <= 0, `${overflow} px too wide`);
  await axe(page);
  await screenshot(page, "jawaban-telepon");
});

