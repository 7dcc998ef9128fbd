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
  const sure = await page.locator("dl.facts > div", { hasText: "Seberapa pasti" }).textContent();
  const plain = (text) => text.replace(/\s+/g, " ").trim();
  assert.ok(plain(sure).includes(plain((await chances())[0])), `${sure}: ${(await chances())[0]}`);
  const shown = await figures(page);
  assert.ok(Math.abs(shown[0] - entered) < 0.006, `the entered plan first: ${shown[0]}, ${entered}`);
  const choices = shown.slice(1);
  assert.deepEqual(choices, [...choices].sort((one, other) => other - one), "the highest December first");
  assert.ok(choices.length <= 5 && choices[0] >= shown[0]);
  await screen.getByText("ahli waris menerima manfaat JKM Rp10 juta, bukan Rp42 juta").first().waitFor();
  assert.match(await screen.getByTestId("timing-clouds").getAttribute("aria-label"), /Pilihan 1, .*: \d+,\d\d%, terendah/);
  // A line for each plan, and the clouds after the first frame.
  await eventually(async () => assert.equal(await screen.locator(".timing-line, .timing-plot canvas").count(), shown.length + 1));
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

test("when to pay by keyboard alone, in the order in which it is read", async (t) => {
  const page = await open(t, "#1~12.75~d.csr.1000j.12.202411.y2~d.apbd.500j.6.202501");
  await whole(page);
  const entered = await december(page);
  const focused = () => page.evaluate(() => document.activeElement.getAttribute("aria-label") ?? document.activeElement.innerText ?? "");
  await page.getByRole("button", { name: "Kapan dibayarkan: dana yang sama" }).focus();
  await page.keyboard.press("Enter");
  const screen = dialog(page, "Kapan dibayarkan");
  await eventually(async () => assert.ok((await columns(page).count()) >= 3));
  assert.equal(await focused(), "Tutup");

  // The entered plan first, then the choices as they are numbered in the picture: read, seen and reached in one order.
  const names = await columns(page).getByRole("heading").allInnerTexts();
  const numbered = names.slice(1).map((name) => name.replace(/\s+/g, " ").trim());
  assert.match(names[0], /Rencana Anda/);
  assert.deepEqual(numbered.map((name) => Number(name.match(/^\d/))), numbered.map((_, place) => place + 1));
  const lefts = await columns(page).evaluateAll((items) => items.map((item) => item.getBoundingClientRect().left));
  assert.deepEqual(lefts, [...lefts].sort((one, other) => one - other));
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  assert.ok(await screen.getByRole("checkbox").isChecked());
  await page.keyboard.press("Space");
  await page.keyboard.press("Tab");
  const takes = [];
  for (let press = 0; press < numbered.length; press++) {
    await page.keyboard.press("Tab");
    takes.push(await focused());
  }
  assert.deepEqual(takes, numbered.map((name) => `Pakai: ${name.replace(/^\d\s*/, "")}`));

  // One money in the sentence and in every column; what starts after December is said.
  const said = await screen.getByTestId("timing-say").innerText();
  const money = said.match(/Rp[\d.,]+ (juta|miliar)/)[0];
  const absorbed = await columns(page).locator(".timing-rows dt", { hasText: "Terserap" }).locator("+ dd").allInnerTexts();
  const plain = (text) => text.replace(/\s+/g, " ");
  assert.ok(absorbed.length > 2 && absorbed.every((text) => plain(text).endsWith(`dari ${money}`)), absorbed.join());
  await screen.getByText(/Rp1 miliar baru dibayarkan mulai .* 2026, sesudah Desember 2025/).first().waitFor();

  const last = await figures(page);
  await page.keyboard.press("Enter");
  await screen.waitFor({ state: "hidden" });
  await eventually(async () => assert.ok(Math.abs((await december(page)) - last.at(-1)) < 0.006));
  await page.keyboard.press("Control+z");
  await eventually(async () => assert.equal(await december(page), entered));

  // Shut, it leaves nothing behind that is read out or found.
  assert.equal(await page.getByTestId("timing").count(), 0);
});
