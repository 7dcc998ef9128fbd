// Plans side by side: three of them kept, compared, swapped, one input taken over, applied to another region, sent and
// opened elsewhere with the same numbers. And what each change did.
import assert from "node:assert/strict";
import { test } from "node:test";
import { PHONE, assertClean, axe, newPage, ready, screenshot, site, whole } from "./harness.js";
import { eventually, field, open, regionList, slider, speak, type, undo } from "./screen.js";

const exact = (name) => ({ name, exact: true });
const button = (page, name) => page.getByRole("button", exact(name));
const table = (page) => page.getByTestId("comparison-table");
const coverage = async (page, letter) =>
  Number(await page.getByTestId(`compare-coverage-${letter}`).getAttribute("data-value"));
const row = (page, id) => table(page).locator(`[data-row="${id}"] td`);
const exactOf = async (page, id) =>
  (await row(page, id).evaluateAll((cells) => cells.map((cell) => cell.dataset.value))).map(Number);
const december = async (page) => Number(await page.getByTestId("coverage-2025").first().getAttribute("data-value"));
const fragment = (page) => page.evaluate(() => location.hash);

async function keep(page, name) {
  await type(page.getByRole("textbox", exact("Nama rencana")), name);
  await button(page, "Simpan sebagai rencana").click();
  await page.getByText(`${name} tersimpan.`).waitFor();
}

/** A planner with three plans of Binjai, the last of them on screen. */
async function threePlans(t) {
  const page = await open(t);
  await whole(page);
  await button(page, "Rencana saya").click();
  await type(field(page, "csr"), "1.000");
  await keep(page, "Rencana awal");
  await type(field(page, "csr"), "2.000");
  await keep(page, "Dua kali");
  await type(field(page, "csr"), "1.000");
  await type(field(page, "wage"), "1");
  await keep(page, "Dengan pendaftaran");
  return page;
}

/** Puts the three side by side: A, B on screen, C. */
async function compare(page) {
  for (const name of ["Rencana awal", "Dua kali"]) {
    await page.getByRole("checkbox", exact(`Bandingkan ${name}`)).check();
  }
  await eventually(async () => assert.equal(await table(page).getByRole("columnheader").count(), 4));
}

test("three plans, compared, sent, opened elsewhere", async (t) => {
  const url = await site(t);
  const page = await threePlans(t);
  await compare(page);
  assert.deepEqual(await page.getByTestId("comparison").getByRole("heading", { level: 2 }).innerText(), "Tiga rencana Kota Binjai");
  assert.equal(await page.getByTestId("chart").count(), 0);
  await eventually(async () => assert.match((await row(page, "chance").allInnerTexts()).join(), /(dari 10.*){3}/));
  await axe(page);
  await screenshot(page, "perbandingan");

  // Each plan is sent as a link and opened by somebody else: the same December.
  const shown = {};
  for (const letter of ["A", "B", "C"]) shown[letter] = await coverage(page, letter);
  const links = { B: await fragment(page) };
  const chance = (await exactOf(page, "chance"))[1];

  // A lever moves the plan on screen alone.
  await slider(page, "wage").press("PageUp");
  await eventually(async () => assert.ok((await coverage(page, "B")) > shown.B));
  assert.deepEqual([await coverage(page, "A"), await coverage(page, "C")], [shown.A, shown.C]);
  await undo(page).click();
  await eventually(async () => assert.equal(await coverage(page, "B"), shown.B));

  // Swapped: the letters stay, the plan on screen is another.
  for (const [letter, name] of [["A", "Rencana awal"], ["C", "Dua kali"]]) {
    await table(page).getByRole("button", exact(`Buka ${name}`)).click();
    await eventually(async () => assert.equal(await december(page), shown[letter]));
    await eventually(async () => assert.ok(!Object.values(links).includes(await fragment(page))));
    links[letter] = await fragment(page);
  }
  await table(page).getByRole("button", exact("Buka Dengan pendaftaran")).click();
  await eventually(async () => assert.equal(await december(page), shown.B));

  // One input taken over: the enrolment of A, which has none, leaves A.
  const take = table(page).getByRole("button", { name: /^Pakai tidak ada dari A/ });
  await take.first().click();
  await page.getByTestId("comparison-said").getByText("Urungkan untuk kembali.").waitFor();
  await eventually(async () => assert.equal(await coverage(page, "B"), shown.A));
  await undo(page).click();
  await eventually(async () => assert.equal(await coverage(page, "B"), shown.B));

  // The same in another region: percentages and money stay, people are others.
  await page.getByRole("combobox", exact("Wilayah lain")).selectOption({ label: "Kota Tebing Tinggi" });
  await button(page, "Terapkan di sana").click();
  await page.getByTestId("comparison-said").getByText("diterapkan di Kota Tebing Tinggi").waitFor();
  await eventually(async () => assert.equal(await regionList(page).inputValue(), "12.76"));
  assert.equal(await field(page, "csr").inputValue(), "1.000");
  await axe(page);
  await undo(page).click();
  await eventually(async () => assert.equal(await december(page), shown.B));
  assertClean(page);

  for (const [letter, link] of Object.entries(links)) {
    const elsewhere = await newPage(t);
    await elsewhere.goto(`${url}${link}`);
    await ready(elsewhere);
    assert.equal(await december(elsewhere), shown[letter], letter);
    await elsewhere.close();
  }
  assert.ok(chance >= 0 && chance <= 1);
});

test("on a phone, in English, by keyboard; and the history says what each change did", async (t) => {
  const page = await threePlans(t);
  await compare(page);
  await page.setViewportSize(PHONE);
  const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  assert.ok((await overflow()) <= 0);
  // What the bar at the bottom covers by half is no target of a size.
  await page.locator('[aria-controls="tuas-csr-isi"]').evaluate((toggle) => toggle.scrollIntoView({ block: "center", behavior: "instant" }));
  await axe(page);
  await screenshot(page, "perbandingan-telepon");
  await page.emulateMedia({ media: "print" });
  const vectors = page.locator(".comparison .printed-chart svg");
  await vectors.waitFor();
  assert.match(await vectors.textContent(), /Dua kali/);
  assert.equal(await page.getByTestId("comparison-chart").isVisible(), false, "no canvas on paper");
  await page.emulateMedia({ media: "screen" });
  await vectors.waitFor({ state: "detached" });
  // A value is taken over by key.
  const take = table(page).getByRole("button", { name: /^Pakai Rp2 miliar dari C/ });
  await take.focus();
  await page.keyboard.press("Enter");
  await page.getByTestId("comparison-said").getByText("sekarang Rp2 miliar").waitFor();
  await button(page, "Tutup perbandingan").click();
  await eventually(async () => assert.equal(await table(page).count(), 0));

  const history = page.locator("#riwayat");
  await history.locator("summary").click();
  const last = page.getByTestId("last-change");
  await last.getByText("Rp1 miliar").waitFor();
  assert.match(await last.innerText(), /Rp1 miliar menjadi Rp2 miliar: \+[\d.]+ pekerja pada Desember 2025 \(.+ menjadi .+\), \+Rp/);
  assert.ok((await page.getByTestId("changes").getByRole("listitem").count()) >= 3);
  // On the first day the last plan that was saved stands for yesterday's.
  await history.getByRole("heading", { name: /^Sejak .+, \d+ \w+ \d{4} pukul \d\d\.\d\d$/ }).waitFor();
  assert.match((await page.getByTestId("since").getByRole("listitem").allInnerTexts()).join("; "), / menjadi /);
  await button(page, "Putar ulang").click();
  assert.ok((await overflow()) <= 0);
  await axe(page);
  await screenshot(page, "riwayat-telepon");
  await speak(page, "id", "en");
  await page.getByTestId("last-change").getByText("from Rp1 billion to Rp2 billion").waitFor();
  assertClean(page);
});
