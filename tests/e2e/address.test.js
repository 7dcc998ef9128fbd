// What an address asks for is shown, or nothing is: on the planner's page, the card, the stage, in the element of a portal
// and without scripts.
import assert from "node:assert/strict";
import { test } from "node:test";
import { PHONE, assertClean, axe, newPage, ready, screenshot, site, visit, whole } from "./harness.js";
import { region } from "./model.js";
import { portal } from "./portal.js";
import { answers, assertAgrees, eventually, headline, open, regionList, speak } from "./screen.js";

const question = (page) => page.getByTestId("question");
const sentence = (page) => question(page).getByRole("heading", { level: 1 });
const choose = (page, name) => question(page).getByRole("button", { name }).click();

/** Nothing on the page is a figure of a region: no percentage, no number of people, no picture. */
async function assertNoFigure(page) {
  await sentence(page).waitFor();
  const text = await page.locator("body").innerText();
  assert.doesNotMatch(text, /\d[\d.,]*\s?%|Rp|\bpekerja\b.*\d{3}/, text);
  for (const part of [headline(page), page.getByTestId("chart"), page.getByTestId("coverage-2025"), page.locator("canvas, [role=slider]")]) {
    assert.equal(await part.count(), 0);
  }
}

const PAGES = { planner: "", stage: "tampil=presentasi&", card: "" };
const entry = (page) => (page === "card" ? "embed.html" : "");

for (const [name, view] of Object.entries(PAGES)) {
  test(`${name}: a region that is not here is named, not replaced`, async (t) => {
    const page = await visit(t, `${entry(name)}?${view}wilayah=99.99`);
    assert.equal(await sentence(page).innerText(), "Wilayah 99.99 tidak ada di versi ini.");
    await assertNoFigure(page);
    assert.deepEqual(await page.evaluate(() => [jangkau.state.link, jangkau.state.coverage]), [null, {}]);
    assert.equal(await page.title(), "Jangkau: pilih wilayah");
    await axe(page);
    await screenshot(page, `wilayah-${name}`);
    await choose(page, "Kota Medan");
    await question(page).waitFor({ state: "detached" });
    await eventually(async () => assert.match(page.url(), /#1~12\.71~/));
    assert.doesNotMatch(page.url(), /wilayah=99/);
    await page.waitForLoadState("networkidle"); // a reload stops what is still being fetched, and the browser says so
    await page.reload();
    await ready(page);
    assert.equal(await question(page).count(), 0);
    assert.match(await page.locator("body").innerText(), /Medan/);
    assertClean(page);
  });

  test(`${name}: a link of a region that is not here shows its text and no figure`, async (t) => {
    const link = "#1~12.99~w.20000.202501.202512";
    const page = await visit(t, `${entry(name)}?${view}lang=en${link}`, { viewport: PHONE });
    assert.equal(await sentence(page).innerText(), "Region 12.99 is not in this version.");
    await assertNoFigure(page);
    assert.equal(await page.getByLabel("Text of the link").inputValue(), link);
    assert.equal(await page.evaluate(() => location.hash), link);
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= PHONE.width);
    await axe(page);
    await screenshot(page, `tautan-${name}-phone`);
    assertClean(page);
  });
}

test("the language of the question can be changed, and stays", async (t) => {
  const page = await open(t, "?wilayah=99.99");
  await speak(page, "id", "en");
  assert.equal(await sentence(page).innerText(), "Region 99.99 is not in this version.");
  await whole(page); // a reload stops what is still being fetched
  await page.reload();
  await ready(page);
  assert.equal(await sentence(page).innerText(), "Region 99.99 is not in this version.");
});

test("four digits are asked about with both names, and the plan comes along", async (t) => {
  const page = await open(t, "#1~1276~w.14000.202411");
  assert.match(await question(page).innerText(), /Kemendagri Kota Tebing Tinggi, menurut kode BPS Kota Binjai/);
  await assertNoFigure(page);
  await page.getByRole("region", { name: "Mungkin yang dimaksud" }).getByRole("button", { name: "Kota Binjai" }).click();
  await assertAgrees(page, region("12.75"), { wage: 0.014 });
});

test("a part of a city offers the city", async (t) => {
  const page = await open(t, "?wilayah=12.75.01");
  assert.match(await sentence(page).innerText(), /12\.75\.01 adalah bagian dari Kota Binjai/);
  await page.getByRole("region", { name: "Mungkin yang dimaksud" }).getByRole("button", { name: "Kota Binjai" }).click();
  await assertAgrees(page, region("12.75"), {});
});

const FORGIVEN = [
  "?wilayah=%2012.71", "?wilayah=12,71", "?wilayah=12.71/", "?Wilayah=12.71", "#1~12.71&fbclid=IwAR0", "#1~12.71.", "#1~12.71)",
  "?lang=id%231~12.71", "#1%257E12.71", "?wilayah=99.99#1~12.71",
];
for (const address of FORGIVEN) {
  test(`${address} is Medan`, async (t) => {
    const page = await open(t, address);
    assert.equal(await regionList(page).inputValue(), "12.71");
    await assertAgrees(page, region("12.71"), {});
  });
}

test("words that mean nothing are said in one quiet line", async (t) => {
  for (const entry of ["", "embed.html"]) {
    const page = await open(t, `${entry}?wilayah=12.75&kunci=cssr&tuas=dana&tema=biru&lang=jv`);
    const line = page.locator(".quiet-troubles");
    assert.match(await line.innerText(), /tidak dikenal dan dilewati: kunci=cssr, tuas=dana, tema=biru, lang=jv\./);
    assert.equal(await page.getByRole("alert").filter({ hasText: "cssr" }).count(), 0, "no alarm");
    await axe(page);
    await screenshot(page, `kata-${entry || "perencana"}`);
  }
});

test("a link that was cut says so and how much of it was read; one of before says quietly that it cannot be checked", async (t) => {
  const page = await open(t, "?wilayah=12.75");
  await page.evaluate(() => (location.hash = "#1~12.75~w.14000.202411~s.6000.202411~d.csr.1000j.12.202411"));
  const quiet = page.locator(".quiet-troubles");
  await quiet.waitFor();
  assert.match(await quiet.innerText(), /tanpa tanda periksa.*3 pengaturan/);
  assert.equal(await page.locator(".troubles").count(), 0);
  await regionList(page).selectOption("12.71");
  await eventually(async () => assert.match(page.url(), /#1~12\.71~z\.[0-9a-z]{6}$/));
  const link = "#1~12.75~i.3~w.14000.202411~s.6000.202411~d.csr.1000j.12.2024";
  for (const view of ["", "tampil=presentasi&"]) {
    const other = await open(t, `?${view}wilayah=12.75${link}`);
    const alert = other.getByRole("alert").filter({ hasText: "Ujung tautan ini tidak cocok" });
    assert.match(await alert.first().innerText(), /Terbaca 2 dari 3 pengaturan/);
    await screenshot(other, `terpotong-${view ? "panggung" : "perencana"}`);
    await other.getByRole("button", { name: "Mengerti" }).first().click();
    await eventually(async () => assert.equal(await alert.count(), 0));
  }
});

test("new links end in a check, and open elsewhere without a word", async (t) => {
  const page = await open(t, "?wilayah=12.75");
  await page.getByRole("slider", { name: "Laju pendaftaran penerima upah" }).press("ArrowRight");
  await eventually(async () => assert.match(page.url(), /#1~12\.75~i\.1~w\.[0-9.]+~z\.[0-9a-z]{6}$/));
  const [url, shown] = [page.url(), await answers(page)];
  assert.doesNotMatch(url, /~~/);
  const other = await open(t);
  await other.evaluate((hash) => (location.hash = hash), new URL(url).hash);
  await eventually(async () => assert.deepEqual(await answers(other), shown));
  assert.equal(await other.locator(".troubles, .quiet-troubles").count(), 0);
});

test("an address of another region does not throw away the plan on screen", async (t) => {
  const page = await open(t, "?wilayah=12.75");
  await page.getByRole("slider", { name: "Laju pendaftaran penerima upah" }).press("ArrowRight");
  const shown = await answers(page);
  await page.evaluate(() => (location.hash = "#1~12.99"));
  await assertNoFigure(page);
  await choose(page, "Kembali ke rencana Kota Binjai");
  assert.deepEqual(await answers(page), shown);
  await eventually(async () => assert.match(page.url(), /#1~12\.75~/));
});

test("a card takes a plan of its parent in place of its question", async (t) => {
  const script = `<script>say = (link) => document.querySelector("iframe").contentWindow.postMessage({ type: "jangkau:set", v: 1, link }, "*");</script>`;
  const page = await portal(t, (simulation) => `<iframe title="Kartu" src="${simulation}embed.html?wilayah=99.99" width="600" height="600"></iframe>${script}`);
  const card = page.locator("iframe").contentFrame();
  await card.getByText("Wilayah 99.99 tidak ada di versi ini.").waitFor();
  await page.evaluate(() => say("#1~12.99"));
  await page.evaluate(() => say("#1~12.71"));
  await card.getByTestId("headline").waitFor();
  assert.match(await card.getByTestId("headline").innerText(), /Medan/);
  assertClean(page);
});

test("the element of a portal asks, and never shows another region", async (t) => {
  const element = (attribute) => (simulation) => `<script src="${simulation}jangkau-simulasi.js" defer></script><jangkau-simulasi ${attribute}></jangkau-simulasi>`;
  for (const [attribute, says] of [
    ['wilayah="99.99"', "Wilayah 99.99 tidak ada di versi ini."],
    ['wilayah=""', "Alamat ini tidak menyebut wilayah."],
    ['tautan="#1~ABC"', "Wilayah ABC tidak ada di versi ini."],
  ]) {
    const page = await portal(t, element(attribute));
    const card = page.locator("iframe").contentFrame();
    await card.getByText(says).waitFor();
    assert.equal(await card.getByTestId("headline").count(), 0);
    assertClean(page);
  }
  const page = await portal(t, element('wilayah="12,71"'));
  assert.match(await page.locator("iframe").contentFrame().getByTestId("headline").innerText(), /Medan/);
});

test("without scripts no page names a region's result", async (t) => {
  const page = await newPage(t, { javaScriptEnabled: false });
  const url = await site(t);
  for (const address of ["?wilayah=12.71", "embed.html?wilayah=12.71", "jangkau-usb.html#1~12.71", "", "embed.html"]) {
    await page.goto(url + address);
    const text = await page.locator("body").innerText();
    assert.doesNotMatch(text, /Binjai|Medan|24[.,]94|97[.,]777/, address);
    assert.match(text, /Jangkau/);
    assert.equal(await page.locator("img").count(), 0);
    await screenshot(page, `tanpa-skrip-${address.replace(/\W+/g, "-")}`);
  }
});

/** Language and colours as the page shows them. */
const looks = (page) => page.evaluate(() => [document.documentElement.lang, document.documentElement.dataset.tema]);

test("language and colours survive a reload, also on the stage and in a copy of the tab", async (t) => {
  const page = await open(t, "?wilayah=12.75");
  await speak(page, "id", "en");
  await page.getByRole("button", { name: /^Colours/ }).click();
  await page.getByRole("button", { name: /^Colours/ }).click();
  assert.deepEqual(await looks(page), ["en", "gelap"]);
  await whole(page);
  await page.reload();
  await whole(page);
  assert.deepEqual(await looks(page), ["en", "gelap"]);
  const copy = await page.context().newPage();
  await copy.goto(page.url());
  await whole(copy);
  assert.deepEqual(await looks(copy), ["en", "gelap"]);
  await copy.close();
  await page.goto(page.url().replace("?", "?tampil=presentasi&"));
  await whole(page);
  await page.reload();
  await whole(page);
  assert.equal((await looks(page))[0], "en");
  assert.match(page.url(), /tema=gelap/, "the stage is light on every projector, and remembers");
});

test("a sender's figures are the sender's, without the source of the region they replace", async (t) => {
  const maker = await open(t, "?wilayah=12.75");
  await whole(maker);
  // 27,000 wage earners of the sender in Binjai.
  const page = await open(t, "#1~12.75~aw.27000~e.99000");
  await whole(page);
  const line = (name) => page.locator(".sources li", { hasText: name });
  await page.getByText("Sumber angka").click();
  for (const name of ["Pekerja eligible", "Peserta aktif"]) {
    assert.match(await line(name).first().innerText(), /angka pengirim/, name);
    assert.doesNotMatch(await line(name).first().innerText(), /Oktober 2024|angka Anda|Binjai/);
  }
  assert.match(await page.locator(".bar-data").innerText(), /angka pengirim.*angka pengirim/);
  assert.doesNotMatch(await page.locator("body").innerText(), /angka Anda/);
});

test("what a link carries besides is said where the projection uses it", async (t) => {
  for (const entry of ["", "embed.html"]) {
    const page = await open(t, `${entry}?lang=id#1~12.75~er.202501.99000~o.202412.a25000~o.202501.a25200`);
    await page.getByText("Skenario ini membawa 2 bulan realisasi dan 1 perubahan jumlah pekerja eligible.").waitFor();
  }
});
