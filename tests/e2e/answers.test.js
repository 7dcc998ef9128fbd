// The answers as a planner uses them: a hand that is never held up, ranges of one's own, and a sentence for every
// impossible question.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { PHONE, assertClean, axe, newPage, screenshot, site, whole } from "./harness.js";
import { open, painted, type, undo } from "./screen.js";

/** The longest a task may hold the page up, milliseconds: what the browser itself calls a long task. */
const LONG_MS = 50;
/** Tries of the journey: a busy machine makes any task long, but not the same one each time. */
const TRIES = 4;

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

/** What a hand does, each touch in a task of its own, by the page's own events: nothing of the test runs in between. */
const hand = {
  move: async (_, times) => {
    const sliders = [...document.querySelectorAll('.slide input[type="range"]')].filter((one) => !one.disabled);
    for (let count = 0; count < times; count++) {
      const slider = sliders[count % sliders.length];
      slider.value = String((Number(slider.value) + Math.ceil(Number(slider.max) / 37)) % (Number(slider.max) + 1));
      slider.dispatchEvent(new InputEvent("input", { bubbles: true }));
      await new Promise((done) => setTimeout(done, 16));
    }
    for (const slider of sliders) slider.dispatchEvent(new Event("change", { bubbles: true }));
  },
  click: async (selector) => {
    const element = document.querySelector(selector);
    if (!element) throw new Error(`no ${selector}`);
    await new Promise((done) => setTimeout(() => done(element.click())));
  },
  press: async (name) => {
    const found = [...document.querySelectorAll("button")].find((one) => one.innerText.trim() === name && !one.disabled);
    if (!found) throw new Error(`no ${name}`);
    await new Promise((done) => setTimeout(() => done(found.click())));
  },
  unfold: async (title) => {
    const found = [...document.querySelectorAll(".reasons .more > summary")].find((one) => one.innerText.includes(title));
    if (!found) throw new Error(`no ${title}`);
    await new Promise((done) => setTimeout(() => done(found.click())));
  },
  block: (_, milliseconds) =>
    new Promise((done) => setTimeout(() => {
      const end = performance.now() + milliseconds;
      while (performance.now() < end);
      done();
    })),
};

const JOURNEY = [
  ["reach the target", "click", "#capai"],
  ["accept", "press", "Pakai usul ini"],
  ["undo", "press", "Urungkan"],
  ["that lasts", "click", ".wish input"],
  ["reach the target that lasts", "click", "#capai"],
  ["refuse", "press", "Tolak"],
  ["sliders move", "move", "", 40],
  ["the cheapest plan", "click", "#termurah"],
  ["sliders move beside it", "move", "", 24],
  ["how sure", "unfold", "Seberapa pasti"],
  ["sliders move below the band", "move", "", 24],
  ["why, in figures", "unfold", "Angka di balik gambar"],
  ["by when", "unfold", "Mulai kapan"],
  ["two worlds", "unfold", "Dunia berubah"],
  ["the past", "unfold", "Seberapa tepat"],
  ["everything follows the hand", "move", "", 24],
  ["undo with everything open", "press", "Urungkan"],
];

/** Six budget lines and a target that lies far off: the longest search that a planner is likely to ask for. */
const PAYERS = ["csr", "apbd", "apbn", "apbdes", "zakat", "other"];
const MANY = `#1~12.75~t.2025.550000${PAYERS.map((payer, at) => `~d.${payer}.300j.12.${202501 + at}.y2`).join("")}`;
const LONG_SEARCH = [
  ["reach a far target", "click", "#capai"],
  ["refuse", "press", "Tolak"],
  ["the cheapest of many", "click", "#termurah"],
  ["sliders move beside it", "move", "", 16],
  ["how sure", "unfold", "Seberapa pasti"],
  ["everything follows the hand", "move", "", 16],
];

/** The long tasks of each step of a journey in one try, in milliseconds; the last step blocks on purpose. */
async function longTasks(t, path, journey) {
  const page = await newPage(t);
  await page.addInitScript(() => {
    globalThis.long = [];
    new PerformanceObserver((list) => long.push(...list.getEntries().map((entry) => entry.duration)))
      .observe({ type: "longtask", buffered: true });
  });
  await page.goto((await site(t)) + path);
  await whole(page);
  await page.waitForTimeout(1500);
  const found = [];
  for (const [name, act, what, times] of [...journey, ["a blocked page", "block", "", 3 * LONG_MS]]) {
    await page.evaluate(() => (long.length = 0));
    await page.evaluate(`(${hand[act]})(${JSON.stringify(what)}, ${times})`);
    // What waits for the hand to rest, or is done piece by piece, is done by then.
    await page.waitForTimeout(700);
    found.push([name, await page.evaluate(() => [...long])]);
  }
  await page.context().close();
  return found;
}

for (const [title, path, journey] of [["", "", JOURNEY], [", with many budget lines", MANY, LONG_SEARCH]]) {
  test(`no task after start-up is longer than ${LONG_MS} ms${title}`, { timeout: 300000 }, async (t) => {
    /** For each step the longest task of the try in which it was shortest. */
    const best = new Map();
    for (let attempt = 0; attempt < TRIES; attempt++) {
      for (const [name, tasks] of await longTasks(t, path, journey)) {
        best.set(name, Math.min(best.get(name) ?? Infinity, Math.max(0, ...tasks)));
      }
      if (journey.every(([name]) => best.get(name) === 0)) break;
    }
    t.diagnostic(JSON.stringify([...best]));
    assert.ok(best.get("a blocked page") >= LONG_MS, "a page that is blocked is seen to be");
    for (const [name] of journey) assert.ok(best.get(name) <= LONG_MS, `${name}: ${best.get(name)} ms`);
  });
}

test("a range of my own changes how sure it is, goes back, and travels in the file", async (t) => {
  const page = await open(t);
  await whole(page);
  await page.evaluate(`(${hand.move})("", 40)`);
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
  await page.locator("#termurah").click();
  for (const summary of await page.locator(".reasons > .more > summary").all()) await summary.click();
  await part(page, "Ubah rentang asumsi").click();
  await part(page, "Batas tuas dan pagu dana").click();
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  assert.ok(overflow <= 0, `${overflow} px too wide`);
  await axe(page);
  await screenshot(page, "jawaban-telepon");
});

