// Number fields under real hands: the phone's keyboard, cells of a table, and numbers that are likely meant otherwise.
import assert from "node:assert/strict";
import { test } from "node:test";
import { axe, screenshot } from "./harness.js";
import { answers, description, eventually, field, open, painted, regionList, type } from "./screen.js";

const exact = (name) => ({ name, exact: true });
const box = (page, name) => page.getByRole("textbox", exact(name));
const button = (page, name) => page.getByRole("button", exact(name));

/** The form of Binjai's own numbers. */
async function form(t, options) {
  const page = await open(t, "", options);
  await button(page, "Ubah data").click();
  await box(page, "Pekerja eligible").waitFor();
  return page;
}

/** Types, sees the question, and that nothing is taken before it is answered; then gives an answer by one press. */
async function asks(page, name, text, question, answer, taken) {
  const input = box(page, name);
  const before = await answers(page);
  await type(input, text);
  assert.equal(await input.inputValue(), text, "what was typed stays");
  assert.equal(await input.getAttribute("aria-invalid"), "true");
  assert.ok((await description(input)).includes(question), await description(input));
  assert.deepEqual(await answers(page), before, "nothing is taken");
  await page.getByRole("dialog").getByRole("button", exact(answer)).click();
  await eventually(async () => assert.equal(await input.inputValue(), taken));
  assert.equal(await input.getAttribute("aria-invalid"), null);
  assert.equal(await input.evaluate((element) => element === document.activeElement), true, "the focus is in the field");
}

test("phones show a keyboard with what each field accepts", async (t) => {
  const page = await open(t);
  const mode = (locator) => locator.getAttribute("inputmode");
  assert.equal(await mode(field(page, "wage")), "decimal");
  assert.equal(await mode(field(page, "nonAsn")), "decimal");
  assert.equal(await mode(field(page, "csr")), "text", "1,5 miliar");
  await type(field(page, "csr"), "1,5 miliar");
  assert.equal(await field(page, "csr").inputValue(), "1.500");
  await button(page, "Ubah data").click();
  assert.equal(await mode(box(page, "Pekerja eligible")), "text", "31 ribu");
  await page.keyboard.press("Escape");
  await button(page, "Asumsi").click();
  const signed = page.getByRole("dialog").getByRole("textbox", { name: /tumbuh/i }).first();
  assert.equal(await mode(signed), "text", "a minus");
  await type(signed, "-0,1");
  assert.equal(await signed.getAttribute("aria-invalid"), null);
});

for (const [what, cells] of Object.entries({ tab: "120\t450", line: "120\n450", "Windows line": "120\r\n450\r\n", rows: "120\n450\n" })) {
  test(`two cells pasted with a ${what} between them are no number`, async (t) => {
    const page = await open(t, "", { permissions: ["clipboard-read", "clipboard-write"] });
    const before = await answers(page);
    const input = field(page, "csr");
    await page.evaluate((text) => navigator.clipboard.writeText(text), cells);
    await input.click();
    await input.selectText();
    await page.keyboard.press("Control+v");
    assert.match(await description(input), /dua angka, 120 dan 450/);
    assert.equal(await input.getAttribute("aria-invalid"), "true");
    await input.press("Tab");
    assert.match(await description(input), /dua angka, 120 dan 450/);
    assert.deepEqual(await answers(page), before);
    await button(page, "Rp450.000.000").click();
    await eventually(async () => assert.equal(await input.inputValue(), "450"));
  });
}

test("one cell with its line end is a number", async (t) => {
  const page = await open(t, "", { permissions: ["clipboard-read", "clipboard-write"] });
  for (const cell of ["450\n", "450\r\n", "\n450\n", "450\t"]) {
    const input = field(page, "csr");
    await page.evaluate((text) => navigator.clipboard.writeText(text), cell);
    await input.click();
    await input.selectText();
    await page.keyboard.press("Control+v");
    await input.press("Tab");
    assert.equal(await input.inputValue(), "450", JSON.stringify(cell));
    await type(input, "0");
  }
});

test("money asks, and one press answers", async (t) => {
  const page = await open(t);
  await type(field(page, "csr"), "1 M");
  assert.match(await description(field(page, "csr")), /Maksudnya Rp1\.000\.000\.000 atau Rp1\.000\.000\?/);
  await axe(page);
  await screenshot(page, "question-money");
  await button(page, "Rp1.000.000.000").click();
  await eventually(async () => assert.equal(await field(page, "csr").inputValue(), "1.000"));
});

test("people in thousands: 61.4", async (t) => {
  const page = await form(t);
  await asks(page, "Pekerja eligible", "97.7", "Maksudnya 97.700 pekerja", "97.700 pekerja", "97.700");
  await screenshot(page, "question-people");
  const mebidang = await open(t, "?wilayah=12.77");
  const eligible = mebidang.getByRole("textbox", { name: /eligible/i }).first();
  await type(eligible, "61.4");
  assert.match(await description(eligible), /Maksudnya 61\.400 pekerja/);
  await button(mebidang, "61.400 pekerja").click();
  await eventually(async () => assert.equal(await eligible.inputValue(), "61.400"));
});

test("people and fractions for percent: 73.500 and 0,35", async (t) => {
  const page = await form(t);
  const target = "Target ke-2: Persen";
  await type(box(page, "Pekerja eligible"), "210.000");
  await asks(page, target, "73.500", "73.500 pekerja = 35,00%", "35,00%", "35");
  await axe(page, "dialog");
  await screenshot(page, "question-percent");
  await asks(page, target, "0,35", "Maksudnya 35,00% atau 0,35%?", "35,00%", "35");
  await type(box(page, "Target ke-1: Persen"), "20");
});

test("targets that fall, and a baseline above its target", async (t) => {
  const page = await form(t);
  await asks(page, "Target ke-1: Persen", "3,248", "Lebih rendah dari data dasar", "32,48%", "32,48");
  await asks(page, "Target ke-2: Persen", "3,71", "Lebih rendah dari target 2024, 32,48%. Maksudnya 37,10% atau 3,71%?", "37,10%", "37,10");
  await asks(page, "Target ke-2: Persen", "30", "Lebih rendah dari target 2024, 32,48%. Maksudnya 30,00%?", "30,00%", "30");
  await asks(page, "Peserta aktif", "60.000", "Data dasar menjadi di atas target", "6.000 pekerja", "6.000");
});

test("in English too", async (t) => {
  const page = await open(t, "?lang=en");
  await type(field(page, "csr", "en"), "1 M");
  assert.match(await description(field(page, "csr", "en")), /Did you mean Rp1,000,000 or Rp1,000,000,000\?/);
  await button(page, "Rp1,000,000").click();
  await eventually(async () => assert.equal(await field(page, "csr", "en").inputValue(), "1"));
  await painted(page);
});
