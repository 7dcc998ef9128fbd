// The cheapest addition with its price, and the cheapest plan with the money that there is.
import assert from "node:assert/strict";
import { test } from "node:test";
import { PHONE, axe, screenshot, whole } from "./harness.js";
import { eventually, headline, open, painted, speak, type, undo } from "./screen.js";

/** Rp300 million of CSR through 2025: not enough for 37.10 %. */
const PLAN = "#1~12.75~d.csr.300j.12.202501";
const exact = (name) => ({ name, exact: true });
const button = (page, name) => page.getByRole("button", exact(name));
const close = (page) => page.locator(".treasury .dialog-top button");
const choice = (page, name) => page.getByRole("combobox", exact(name));
/** The number in front of "juta", "miliar", in millions. */
const millions = (text) => {
  const [, figure, unit] = /Rp([\d.,]+) (juta|miliar)/.exec(text) ?? [, "0", "juta"];
  return Number(figure.replaceAll(".", "").replace(",", ".")) * (unit === "miliar" ? 1000 : 1);
};
const figures = async (price) => (await price.locator("dd").allInnerTexts()).map(millions);

async function addsUp(price) {
  const [now, then, more] = await figures(price);
  assert.ok(Math.abs(now + more - then) < 1e-6 * then, `${now} and ${more} make ${then}`);
  return more;
}

test("the blue button has a price before it is pressed again, alternatives by name, and keeps its promise", async (t) => {
  const page = await open(t, PLAN);
  await whole(page);
  const before = await headline(page).innerText();
  await page.locator("#capai").click();
  const proposal = page.locator("#usul");
  await proposal.getByText("Usul termurah: tambah").waitFor();
  const ways = proposal.locator(".ways button");
  const names = (await ways.allInnerTexts()).map((text) => text.replace(/\s+/g, " "));
  assert.match(names[0], /^Termurah/);
  assert.ok(names.some((name) => name.includes("Satu tuas saja: Dana CSR")), names.join("; "));
  assert.ok(names.some((name) => name.includes("Sebar merata")), names.join("; "));
  const cheapest = await addsUp(proposal.locator(".price"));
  await axe(page);
  await screenshot(page, "capai-termurah");
  for (let place = 1; place < names.length; place += 1) {
    await ways.nth(place).click();
    await page.waitForFunction(
      (place) => document.querySelectorAll(".ways button")[place].getAttribute("aria-pressed") === "true", place);
    assert.ok((await addsUp(proposal.locator(".price"))) >= cheapest - 1, names[place]);
  }
  await ways.first().click();
  await page.waitForFunction(() => document.querySelector(".ways button").getAttribute("aria-pressed") === "true");
  const [, percent] = /Desember 2025 menjadi ([\d,]+%)/.exec(await proposal.innerText());
  await button(page, "Pakai usul ini").click();
  await headline(page).getByText(percent).waitFor();
  assert.match(await headline(page).innerText(), /target tercapai/i);
  await proposal.waitFor({ state: "detached" });
  await undo(page).click();
  await painted(page);
  assert.equal(await headline(page).innerText(), before);
});

test("what was entered is the ceiling, in view, until more is allowed; each addition has its price", async (t) => {
  const page = await open(t, PLAN);
  await whole(page);
  await page.locator("#termurah").click();
  const csr = choice(page, "Dana CSR: seberapa banyak");
  assert.equal(await csr.locator("option:checked").innerText(), "paling banyak Rp300 juta");
  const panel = page.locator(".cheapest");
  await panel.getByText("Dengan yang diisi, paling jauh").waitFor();
  assert.match(await panel.locator(".within-say").innerText(), /kurang [\d.]+ pekerja/);
  // Set aside, absorbed, people: what is left over is said with its reason, and what replacing names would reach.
  const sum = panel.locator(".ceiling.is-sum");
  assert.match(await sum.innerText(), /Rp300 juta[^]*Rp240 juta[^]*1\.190/);
  await panel.getByText("Rp60 juta tidak terserap: nama tidak lolos verifikasi.").waitFor();
  await panel.getByText("Bila nama yang gugur diganti:").waitFor();
  await panel.getByRole("list", exact("Satu tuas saja")).getByRole("button", exact("Pakai tambahan Dana CSR")).waitFor();
  const nows = new Set();
  for (const price of await panel.locator(".price").all()) {
    await addsUp(price);
    nows.add(await price.locator("dd").first().innerText());
  }
  // One amount has one writing on the sheet, the sum of the table included.
  assert.equal(nows.size, 1, [...nows].join());
  assert.ok((await sum.innerText()).includes([...nows][0]), `${[...nows]}: ${await sum.innerText()}`);
  // The last line says what the same money would reach at other dates: what the screen of dates says.
  await panel.getByTestId("other-dates").waitFor();
  const [, reached] = /([\d,]+%)/.exec(await panel.getByTestId("other-dates").innerText());
  await panel.getByRole("button", { name: "Kapan dibayarkan" }).click();
  const dates = page.getByRole("dialog", exact("Kapan dibayarkan"));
  await dates.locator(".timing-figure b", { hasText: reached }).first().waitFor();
  await dates.locator(".dialog-top button").click();
  await dates.waitFor({ state: "hidden" });
  await axe(page);
  await screenshot(page, "dana-yang-ada");
  await csr.selectOption("1");
  await panel.getByText("Yang diisi cukup.").waitFor();
  await type(page.getByRole("textbox", exact("Dana CSR, boleh sampai")), "310");
  await panel.getByText("Dengan yang diisi, paling jauh").waitFor();
  await csr.selectOption("2");
  assert.equal(await page.getByRole("button", { name: /^Kunci: Dana CSR/ }).getAttribute("aria-pressed"), "true");
  await csr.selectOption("0");
  await close(page).click();
  await speak(page, "id", "en");
  await page.locator("#termurah").click();
  await panel.getByText("With what was entered, at most").waitFor();
  await axe(page);
  // Taken over the sheet is gone, and one step back undoes it.
  const before = await headline(page).innerText();
  await panel.locator(".plan-cards button").first().click();
  await panel.waitFor({ state: "detached" });
  await headline(page).getByText("37.10%").waitFor();
  await undo(page, "en").click();
  await eventually(async () => assert.equal(await headline(page).innerText(), before));
});

test("the price of a tranche is marked and recomputed without the discount, and BPJS may pay for outreach", async (t) => {
  const page = await open(t, "#1~12.75~d.csr.600j.12.202604.y2~s.10000.202604~t.2027.450000~h.202806", { today: "2026-01-10" });
  await whole(page);
  const summary = () => page.getByTestId("chart").getAttribute("aria-label");
  await eventually(async () => assert.match(await summary(), /Iuran separuh April 2026 sampai Desember 2026\./));
  await page.getByRole("button", { name: /Rincian.*CSR/ }).click();
  const detail = page.locator(".lever", { hasText: "Mulai April 2027 iuran Rp201.600 per orang, sebelumnya Rp126.000" });
  await detail.getByText(/^Tanpa diskon, uang yang sama membayar iuran [\d.]+, bukan [\d.]+: \d+,\d\d% pada Desember 2027/).waitFor();
  const before = await headline(page).innerText();
  await detail.getByRole("checkbox", { name: /Diskon PP 50\/2025/ }).uncheck();
  // Every tranche has one price now.
  await page.getByText(/^Dengan diskon, uang yang sama/).waitFor();
  assert.equal(await page.getByText("Mulai April 2027 iuran").count(), 0);
  await page.getByText("Dihitung tanpa diskon PP 50/2025, asumsi Anda.").waitFor();
  assert.doesNotMatch(await summary(), /Iuran separuh/);
  await axe(page);
  await screenshot(page, "tanpa-diskon");
  await undo(page).click();
  await eventually(async () => assert.match(await summary(), /Iuran separuh/));
  assert.equal(await headline(page).innerText(), before);

  await page.getByRole("button", { name: /^Asumsi/ }).first().click();
  await choice(page, "Pembayar biaya pendaftaran").selectOption({ label: "BPJS Ketenagakerjaan" });
  await page.keyboard.press("Escape");
  await eventually(async () => assert.notEqual(await headline(page).innerText(), before));
  await page.locator("summary", { hasText: /^Uang$/ }).click();
  await page.getByText(/BPJS Ketenagakerjaan membayar Rp[\d,]+ juta untuk pendaftaran sampai Desember 2027/).waitFor();
  await axe(page);
});

test("on a phone ceilings and prices fit", async (t) => {
  const page = await open(t, PLAN, { viewport: PHONE });
  await whole(page);
  await page.locator("#capai").click();
  await page.locator(".ways").waitFor();
  await page.locator("#termurah").click();
  await page.locator(".cheapest .price").first().waitFor();
  await painted(page);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  assert.ok(overflow <= 0, `${overflow} px too wide`);
  await axe(page);
  await screenshot(page, "dana-yang-ada-telepon");
});

/** Enrolment alone meets 32.5698 % in December; people whose cover ends in June are missing among the enrolled then. */
const CROWDED = (target) => `#1~12.75~s.20000.202411~d.csr.2000j.6.202501~t.2025.${target}~h.202606`;

test("more money and fewer people is said with its number, and no range of nothing is", async (t) => {
  const page = await open(t, CROWDED("325698"));
  await whole(page);
  const csr = page.locator(".lever", { hasText: "Dana CSR" });
  await csr.getByText(/cukup tanpa ini; di atas Rp0 turun, sampai \d+,\d\d%|cukup tanpa ini/).first().waitFor();
  await page.getByText(/lebih sedikit/).first().waitFor();
  for (const [lang, never] of [["id", /Rp0 sampai|dari Rp0/], ["en", /Rp0 to|from Rp0/]]) {
    if (lang === "en") await speak(page, "id", "en");
    await painted(page);
    assert.doesNotMatch(await page.locator("body").innerText(), never);
    await axe(page);
  }
});

test("what is in the way is a lock that was set, or none is named", async (t) => {
  const page = await open(t, "#1~12.75~r.200000.202501~d.csr.300j.12.202501~t.2025.990000");
  await whole(page);
  const told = async () => {
    await page.locator("#capai").click();
    await page.locator("#usul").waitFor();
    const text = await page.locator("#usul").innerText();
    await page.locator("#termurah").click();
    await page.locator(".cheapest .within-say, .cheapest .price").first().waitFor();
    const sheet = await page.locator(".cheapest").innerText();
    await close(page).click();
    return text + sheet;
  };
  assert.doesNotMatch(await told(), /kunci pada/i);
  await page.getByRole("button", { name: /^Kunci: Retensi/ }).click();
  assert.match(await told(), /kunci pada Retensi/i);
});
