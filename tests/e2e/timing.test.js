// When to pay: the same money at other months, chosen on the picture, taken over with one step back. And the path by quarter.
import assert from "node:assert/strict";
import { test } from "node:test";
import { PHONE, axe, screenshot, whole } from "./harness.js";
import { eventually, field, open, type, undo } from "./screen.js";

const exact = (name) => ({ name, exact: true });
const button = (page, name) => page.getByRole("button", exact(name));
const dialog = (page, name) => page.getByRole("dialog", exact(name));
const december = async (page) => Number(await page.getByTestId("coverage-2025").first().getAttribute("data-value"));
const percent = (text) => Number(text.match(/(\d+[,.]\d+)%/)[1].replace(",", "."));
const columns = (page) => page.getByTestId("timing").getByRole("list", { name: /^(Pilihan tanggal|Choices of dates)$/ }).locator(":scope > li");
const figures = async (page) =>
  (await columns(page).locator(".timing-figure b").allInnerTexts()).map(percent);

test("the same money at other months", async (t) => {
  const page = await open(t, "", { permissions: ["clipboard-read", "clipboard-write"] });
  await whole(page);
  const opener = () => page.getByRole("button", { name: "Kapan dibayarkan: dana yang sama" });

  // Without money there is nothing to move, and the screen says so.
  await opener().click();
  await dialog(page, "Kapan dibayarkan").getByText("belum punya dana").waitFor();
  await button(page, "Tutup").click();

  await type(field(page, "csr"), "1.000");
  const entered = await december(page);
  // What lies below is neither drawn nor styled meanwhile, and stays where it was.
  const places = () => page.evaluate(() => [scrollY, document.querySelector(".rail-in").scrollTop, document.documentElement.scrollHeight]);
  await opener().scrollIntoViewIfNeeded();
  await page.evaluate(() => { document.querySelector(".rail-in").scrollTop = 40; });
  const before = await places();
  await opener().click();
  await columns(page).first().waitFor();
  await button(page, "Tutup").click();
  assert.deepEqual(await places(), before);
  assert.equal(await page.evaluate(() => document.activeElement.className), "button-line timing-open", "the focus comes back");
  await opener().click();
  const screen = dialog(page, "Kapan dibayarkan");
  await eventually(async () => assert.ok((await columns(page).count()) >= 3));
  await screen.getByTestId("timing-say").getByText("Anggaran yang sama").waitFor();
  // Each choice has its chance, the entered plan the page's own.
  const chances = () => columns(page).locator(".timing-rows dt", { hasText: "Peluang 37,10%" }).locator("+ dd").allInnerTexts();
  await eventually(async () => assert.ok((await chances()).every((chance) => /dari 10/.test(chance)), (await chances()).join()));
  const sure = await page.locator("dl.facts > div", { hasText: "Seberapa pasti" }).innerText();
  const plain = (text) => text.replace(/\s+/g, " ").trim();
  assert.ok(plain(sure).includes(plain((await chances())[0])), `${sure}: ${(await chances())[0]}`);
  const shown = await figures(page);
  assert.ok(Math.abs(shown[0] - entered) < 0.006, `the entered plan first: ${shown[0]}, ${entered}`);
  const choices = shown.slice(1);
  assert.deepEqual(choices, [...choices].sort((one, other) => other - one), "the highest December first");
  assert.ok(choices.length <= 5 && choices[0] >= shown[0]);
  await screen.getByText("ahli waris menerima manfaat JKM Rp10 juta, bukan Rp42 juta").first().waitFor();
  assert.match(await screen.getByTestId("timing-clouds").getAttribute("aria-label"), /Pilihan 1, .*: \d+,\d\d%, terendah/);
  // Words come first, every picture after them.
  await eventually(async () => assert.equal(await screen.locator(".timing-line canvas, .timing-plot canvas").count(), shown.length + 1));
  await axe(page);
  await screenshot(page, "kapan-dibayarkan");

  // Longer cover leaves less to choose from, and nobody is called protected for three months only.
  await screen.getByRole("combobox", exact("Paling sedikit")).selectOption("12");
  await eventually(async () => assert.equal(await screen.getByText("bukan Rp42 juta").count(), 0));
  await screen.getByRole("combobox", exact("Paling sedikit")).selectOption("3");
  await eventually(async () => assert.deepEqual(await figures(page), shown));

  // What must last is lower or the same, and stays at the target; with too little money nothing does, and the screen says so.
  await screen.getByRole("checkbox", { name: /bertahan/ }).check();
  await screen.getByText("Tidak ada susunan tanggal yang bertahan").waitFor();
  await screen.getByRole("checkbox", { name: /bertahan/ }).uncheck();
  await eventually(async () => assert.deepEqual(await figures(page), shown));

  // Taken over: what the card said is what the page shows, and one step back undoes it.
  await columns(page).getByRole("button", { name: /^Pakai: / }).first().click();
  await screen.waitFor({ state: "hidden" });
  await eventually(async () => assert.ok(Math.abs((await december(page)) - choices[0]) < 0.006));
  await undo(page).click();
  await eventually(async () => assert.equal(await december(page), entered));

  // The path by quarter ends with the same December.
  await page.getByText("Jalur triwulan menuju target").click();
  const path = page.getByTestId("quarters");
  const last = await path.getByRole("row").last().innerText();
  assert.match(last, /Triwulan IV 2025/);
  assert.ok(last.includes(entered.toFixed(2).replace(".", ",")), last);
  await button(page, "Salin tabel").click();
  await page.getByText("Tersalin.").waitFor();
  const copied = (await page.evaluate(() => navigator.clipboard.readText())).split("\n").map((line) => line.split("\t"));
  assert.ok(copied.every((cells) => cells.length === 6) && copied.length === (await path.getByRole("row").count()));
  assert.match(copied.at(-1)[2], /^\d+$/, "plain numbers");
  await axe(page);
});

test("when to pay on a phone, in English and in the dark", async (t) => {
  const page = await open(t, "?lang=en#1~12.75~d.csr.1000j.6.202507~d.apbd.500j.6.202501", { viewport: PHONE, colorScheme: "dark" });
  await whole(page);
  await page.getByRole("button", { name: "When to pay: the same money" }).click();
  await eventually(async () => assert.ok((await columns(page).count()) >= 3));
  await dialog(page, "When to pay").getByText("The same budget").waitFor();
  const wide = await page.evaluate(() => document.querySelector("dialog.timing").scrollWidth - innerWidth);
  assert.ok(wide <= 0, `nothing to the right of the screen: ${wide}`);
  await axe(page);
  await screenshot(page, "kapan-dibayarkan-ponsel");
});
