// What really happened: twelve months pasted, seen, sent, opened elsewhere; typed, corrected, taken back; a revised base.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { PHONE, assertClean, axe, newPage, pass, ready, screenshot, site } from "./harness.js";
import { planned, program, region } from "./model.js";
import { answers, chart, countText, eventually, field, headline, open, percentText, redo, speak, type, undo } from "./screen.js";

const section = (page) => page.locator("#realisasi");
const unfold = (page) => section(page).locator("summary").click();
const paste = (page, text) => page.getByRole("textbox", { name: "Tempel dari Excel", exact: true }).fill(text);
const say = (page) => page.locator("[data-testid=tracking-first], [data-testid=tracking-says] li").allInnerTexts();
const count = (page, month) => page.getByRole("textbox", { name: `Realisasi ${month}`, exact: true });
const button = (page, name) => page.getByRole("button", { name, exact: true });
const fragment = (page) => page.evaluate(() => location.hash);

const MONTHS = ["2024-11", "2024-12", ...Array.from({ length: 10 }, (_, at) => `2025-${String(at + 1).padStart(2, "0")}`)];
const MEMBERS = [24_310, 24_455, 24_602, 24_590, 24_731, 24_905, 25_020, 25_148, 25_390, 25_467, 25_610, 25_744];
/** As spreadsheets of many offices have them. */
const NAMES = [
  "Nov 2024", "Desember 2024", "2025-01", "02/2025", "Mar-25", "30/04/2025", "Mei 2025", "June 2025", "Juli 2025", "Agt 2025",
  "Sept 2025", "Okt 2025",
];
const grouped = (number) => countText("id", number);
const TABLE = `Bulan\tPeserta aktif\n${NAMES.map((name, at) => `${name}\t${at % 2 ? grouped(MEMBERS[at]) : MEMBERS[at]}`).join("\n")}`;

/** A plan, three counts and a revised base. */
const COUNTED = "#1~12.75~d.csr.1000j.6.202507~o.202412.a24800~o.202503.p261000~o.202506.a26300~er.202501.99000";

/** What the command line says about the same scenario. */
function tracked(scenario) {
  const folder = mkdtempSync(join(tmpdir(), "jangkau-"));
  const file = join(folder, "s.json");
  writeFileSync(file, JSON.stringify(scenario));
  const answer = JSON.parse(execFileSync(program, ["track", file, "--target", "2025"], { encoding: "utf8" }));
  rmSync(folder, { recursive: true });
  return answer;
}

function counted() {
  const scenario = planned(region("12.75"), { csr: 1e9 });
  const observations = MONTHS.map((month, at) => ({ month, active: MEMBERS[at] }));
  return { ...scenario, region: { ...scenario.region, observations } };
}

async function assertTold(page) {
  const { central, needed_per_month: needed, observed } = tracked(counted());
  const last = observed.at(-1);
  const gap = Math.round(needed * 2);
  await eventually(async () => {
    const [first, second] = await say(page);
    const difference = grouped(Math.abs(last.difference_workers));
    assert.ok(first.startsWith(`Oktober 2025, 25.744 peserta aktif: ${difference} di bawah rencana.`), first);
    assert.ok(first.includes(`Perlu ${grouped(Math.ceil(gap / 2))} peserta lagi tiap bulan mulai November 2025`), first);
    assert.ok(second.startsWith(`Desember 2025, bila begini terus: ${percentText("id", central.percent)}, kurang ${grouped(gap)}`), second);
  });
  const shown = await answers(page);
  assert.ok(Math.abs(Number(shown["coverage-2025"][0]) - central.percent) < 1e-6, "the facts go on from the last count");
  await headline(page).getByText(grouped(gap)).waitFor();
  assert.match(await chart(page).getAttribute("aria-label"), /Realisasi sampai Oktober 2025: 26,33%; rencana semula/);
  await eventually(async () => {
    const all = (await say(page)).join(" ");
    assert.match(all, /Peluang mencapai 37,10%: .*Menurut rencana semula/);
    assert.match(all, /biasanya meleset \d,\d\d poin/);
  });
}

test("twelve months of realisation pasted, seen, sent by link, opened elsewhere", async (t) => {
  const url = await site(t);
  const page = await newPage(t, { clock: true });
  await page.goto(url);
  await ready(page);
  await type(field(page, "csr"), "1.000");
  await pass(page, 1000);
  const [before, link] = [await answers(page), await fragment(page)];
  await unfold(page);
  await section(page).getByText("Belum ada realisasi.").waitFor();
  await axe(page, "#realisasi");

  await paste(page, TABLE.replace("2025-01\t", "Januari kemarin\t"));
  await section(page).getByText("Baris 4 (“Januari kemarin 24602”) tidak dimulai dengan bulan.").waitFor();
  assert.equal(await button(page, "Masukkan 12 bulan").count(), 0);
  await paste(page, TABLE.replace("Nov 2024", "Okt 2024"));
  await section(page).getByText("Baris 2 (“Okt 2024 24310”) harus antara November 2024 dan").waitFor();
  await paste(page, TABLE.replace("24.455", "124.455"));
  await section(page).getByText("melebihi pekerja eligible pada Desember 2024 (97.777)").waitFor();
  // Not under the strip of the result, whose figures are buttons, too.
  await page.evaluate(() => scrollTo(0, 0));
  await axe(page, "#realisasi");
  await pass(page, 1000);
  assert.deepEqual([await answers(page), await fragment(page)], [before, link], "a paste that is not understood changes nothing");

  await paste(page, TABLE);
  await button(page, "Masukkan 12 bulan").click();
  await pass(page, 1000);
  for (const [month, members] of [["November 2024", "24.310"], ["Oktober 2025", "25.744"]]) {
    assert.equal(await count(page, month).inputValue(), members);
  }
  assert.equal(await count(page, "November 2025").inputValue(), "", "the next month waits for its number");
  await assertTold(page);
  await axe(page);
  await screenshot(page, "tracking");

  await undo(page).click();
  await pass(page, 1000);
  assert.deepEqual(await answers(page), before, "one step back takes the whole paste");
  await redo(page).click();
  await pass(page, 1000);
  await assertTold(page);

  const [sent, shown, told] = [await fragment(page), await answers(page), await say(page)];
  assert.match(sent, /~o\./);
  const [download] = await Promise.all([page.waitForEvent("download"), button(page, "Simpan").click()]);
  const file = JSON.parse(readFileSync(await download.path(), "utf8"));
  assert.deepEqual(file.region.observations, MONTHS.map((month, at) => ({ month, active: MEMBERS[at] })));
  assert.equal(file.sources["/region/observations/0/active"].status, "yours");

  const elsewhere = await open(t, sent);
  await eventually(async () => assert.deepEqual([await answers(elsewhere), await say(elsewhere)], [shown, told]));
  const bars = elsewhere.getByTestId("tracking-bars");
  assert.equal(await bars.locator("rect").count(), MONTHS.length, "a bar for each month that was counted");
  assert.match(await bars.getAttribute("aria-label"), /^Selisih peserta terhadap rencana: Nov 2024 −[\d.]+, .*Okt 2025 −[\d.]+$/);
  await section(elsewhere).getByRole("heading", { name: "Mulai November 2025 tidak ada lagi satu tuas yang cukup sendiri." }).or(
    section(elsewhere).getByRole("heading", { name: "Masih bisa, mulai November 2025: satu saja cukup" })).waitFor();
  await bars.scrollIntoViewIfNeeded();
  await screenshot(elsewhere, "tracking-bars");
  await button(elsewhere, "Rencanakan dari sini").click();
  await eventually(async () => {
    const months = await elsewhere.getByTestId("history").getByRole("rowheader").allInnerTexts();
    assert.deepEqual([months.length, months[0], months.at(-1)], [13, "Okt 2024", "Okt 2025"], "beside what was planned then");
  });
  await eventually(async () => assert.match(await fragment(elsewhere), /~b\.202510/));
  assert.match(await headline(elsewhere).innerText(), /^Akhir 2025, /);
  assert.equal(await bars.count(), 0, "what follows is still to be counted");
  await axe(elsewhere);
  await undo(elsewhere).click();
  await eventually(async () => assert.deepEqual([await answers(elsewhere), await say(elsewhere)], [shown, told]));

  assertClean(page);
  const again = await page.context().newPage();
  await page.close({ runBeforeUnload: false });
  await again.goto(url);
  await ready(again);
  await again.getByText("Draf dipulihkan").waitFor();
  await eventually(async () => assert.deepEqual(await answers(again), shown));
  assert.equal(await count(again, "Oktober 2025").inputValue(), "25.744");
});

test("counts are typed, corrected and taken back, in members or in percent", async (t) => {
  const page = await open(t);
  await unfold(page);
  await type(count(page, "Desember 2024"), "24.800");
  await eventually(async () => assert.match((await say(page))[0], /^Desember 2024, 24\.800 peserta aktif: \d+ di atas rencana/));
  await type(count(page, "Maret 2025"), "124.800");
  await section(page).getByText("Realisasi Maret 2025").first().waitFor({ state: "attached" });
  await eventually(async () => assert.equal(await count(page, "Maret 2025").getAttribute("aria-invalid"), "true"));
  await page.keyboard.press("Escape");
  await page.getByRole("radio", { name: "persen", exact: true }).check();
  assert.equal(await count(page, "Desember 2024").inputValue(), "25,36");
  await type(count(page, "Januari 2025"), "26,1");
  await eventually(async () => assert.match((await say(page))[0], /^Januari 2025, 25\.520 peserta aktif/));
  await button(page, "Hapus: Realisasi Desember 2024").click();
  await eventually(async () => assert.equal(await count(page, "Desember 2024").inputValue(), ""));
  await undo(page).click();
  await eventually(async () => assert.equal(await count(page, "Desember 2024").inputValue(), "25,36"));

  await paste(page, "Des 2024\t24.900\nJan 2025\t26,1%\nFeb 2025\t25.700");
  assert.deepEqual(await page.getByTestId("paste-rows").locator(".note").allInnerTexts(), ["menggantikan 24.800 pekerja", "sama", "baru"]);
  await button(page, "Masukkan 2 bulan").click();
  await eventually(async () => assert.match((await say(page))[0], /^Februari 2025, 25\.700/));
});

test("a count is told apart by segment, typed and pasted, sent by link, and planned from", async (t) => {
  const page = await open(t);
  await unfold(page);
  await page.getByRole("radio", { name: "peserta per segmen", exact: true }).check();
  await section(page).getByText("Isi dulu jumlah peserta sebuah bulan").waitFor();
  await paste(page, "Bulan\tJumlah\tPU\tHonorer\nMar 2025\t25.100\t13.300\t2.359\nJun 2025\t26.300\t26.000\t2.359");
  await section(page).getByText("segmen yang berjumlah 28.359, melebihi 26.300 peserta").waitFor();
  await paste(page, "Bulan\tJumlah\tPU\tHonorer\nMar 2025\t25.100\t13.300\t2.359\nJun 2025\t26.300\t\t");
  await button(page, "Masukkan 2 bulan").click();
  const table = page.getByTestId("segment-table");
  const cell = (name) => page.getByRole("textbox", { name, exact: true });
  assert.equal(await cell("Penerima upah, Maret 2025").inputValue(), "13.300");
  for (const [name, people] of [["Penerima upah", "13.900"], ["Honorer (non-ASN)", "2.359"], ["BPU mandiri", "5.800"], ["BPU didanai", "900"], ["Jasa konstruksi", "3.300"]]) {
    await type(cell(`${name}, Juni 2025`), people);
  }
  await eventually(async () => assert.match((await say(page)).join(" "), /Selisih Juni 2025 dengan rencana per segmen: Penerima upah [+−][\d.]+, .*\. 41 peserta belum terinci\./));
  assert.match(await table.locator("tbody tr").last().innerText(), /[+−][\d.]+[^]*41\s*$/);
  await type(cell("BPU didanai, Juni 2025"), "990");
  await eventually(async () => assert.equal(await cell("BPU didanai, Juni 2025").getAttribute("aria-invalid"), "true"));
  await section(page).getByText("dari 26.300 pekerja, 25.359 pekerja sudah ada di segmen lain").waitFor();
  await page.keyboard.press("Escape");
  await axe(page, "#realisasi");
  await table.scrollIntoViewIfNeeded();
  await screenshot(page, "tracking-segments");
  await eventually(async () => assert.match(await fragment(page), /~o\.202506\.a26300\.w13900\.n2359\.s5800\.k900\.j3300/));
  const other = await open(t, await fragment(page), { viewport: PHONE });
  await eventually(async () => assert.deepEqual(await say(other), await say(page)));
  await other.getByRole("radio", { name: "peserta per segmen", exact: true }).check();
  const overflow = await other.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  assert.ok(overflow <= 0, `${overflow} px too wide`);
  await axe(other, "#realisasi");
  await other.getByTestId("segment-table").scrollIntoViewIfNeeded();
  await screenshot(other, "tracking-segments-phone");

  await section(page).getByText("5 segmen menurut hitungan bulan itu").waitFor();
  await button(page, "Rencanakan dari sini").click();
  await eventually(async () => assert.match(await fragment(page), /~b\.202506/));
  const [download] = await Promise.all([page.waitForEvent("download"), button(page, "Simpan").click()]);
  const { region: from } = JSON.parse(readFileSync(await download.path(), "utf8"));
  assert.deepEqual(from.active, { wage: 13_900, non_asn: 2_359, self_paid: 5_800, construction: 3_300, other: 41 });
  assert.deepEqual(from.sponsored, [{ payer: "other", workers: 900, ends: "2025-12" }]);
});

test("a revised base moves the coverage of its month, and the change is told apart from people", async (t) => {
  const page = await open(t);
  await unfold(page);
  await paste(page, "Jun 2025 26.300");
  await button(page, "Masukkan 1 bulan").click();
  await page.getByRole("combobox", { name: "Sejak", exact: true }).selectOption({ label: "Januari 2025" });
  const base = page.getByRole("textbox", { name: "Pekerja eligible yang baru", exact: true });
  await type(base, "20.000");
  await eventually(async () => assert.equal(await base.getAttribute("aria-invalid"), "true", "fewer than there are members"));
  await type(base, "99.000");
  await page.getByText("Dari 97.777: cakupan bulan itu turun 0,3").waitFor();
  await eventually(async () => assert.match((await say(page)).join(" "), /\+1,63 poin: −0,33 poin karena jumlah eligible, \+1,96 poin karena peserta/));
  const why = await page.getByTestId("tracking-why").locator("tbody tr").allInnerTexts();
  assert.equal(why.length, 4);
  await eventually(async () => assert.match(await fragment(page), /~er\./));
  const other = await open(t, await fragment(page));
  await eventually(async () => assert.deepEqual(await say(other), await say(page)));
  await button(page, "Hapus: Pekerja eligible sejak Januari 2025").click();
  await eventually(async () => assert.equal(await page.getByTestId("revisions").locator("li").count(), 0));
});

test("the button below the answer stays where it is when the futures have been run", async (t) => {
  const page = await open(t, COUNTED);
  const places = await page.evaluate(() => new Promise((done) => {
    const places = new Set();
    const look = () => {
      const place = document.querySelector(".from-here button")?.getBoundingClientRect().top;
      if (place !== undefined) places.add(place);
      const told = document.querySelector("[data-testid=tracking-says]")?.textContent ?? "";
      if (told.includes("biasanya meleset")) requestAnimationFrame(() => done([...places]));
      else requestAnimationFrame(look);
    };
    look();
  }));
  assert.equal(places.length, 1, `at ${places.join(", then ")}`);
});

test("planned from here the last count is the baseline, and one step takes it back", async (t) => {
  const page = await open(t, COUNTED);
  const told = await eventually(async () => {
    const all = await say(page);
    assert.ok(all.length > 1);
    return all[0];
  });
  await section(page).getByText("Juni 2025 menjadi data dasar baru: 26.300 peserta dari 99.000").waitFor();
  await button(page, "Rencanakan dari sini").click();
  const past = await eventually(async () => {
    const rows = await page.getByTestId("history").getByRole("row").allInnerTexts();
    assert.equal(rows.length, 5);
    return rows.map((row) => row.split(/\s*\t\s*/));
  });
  assert.deepEqual(past.slice(1), [
    ["Okt 2024", "24,94%", "tidak diketahui"],
    ["Des 2024", "25,36%", "25,07%", "+0,29 poin"],
    ["Mar 2025", "26,10%", "24,95%", "+1,15 poin"],
    ["Jun 2025", "26,57%", "25,15%", "+1,42 poin"],
  ]);
  await page.getByTestId("history").getByText("Rencana sebelumnya meleset rata-rata 0,95 poin pada 3 bulan.").waitFor();
  await eventually(async () => assert.match(await fragment(page), /~oh\.202506\.a26300\.p265657\.r\d+/));
  await axe(page);
  const elsewhere = await open(t, await fragment(page));
  await eventually(async () => {
    const rows = await elsewhere.getByTestId("history").getByRole("row").allInnerTexts();
    assert.deepEqual(rows.map((row) => row.split(/\s*\t\s*/)), past);
  });
  await undo(page).click();
  await eventually(async () => assert.equal((await say(page))[0], told));
});

test("on a phone and in English the section reads and fits", async (t) => {
  const page = await open(t, COUNTED, { viewport: PHONE });
  await page.getByTestId("tracking-first").waitFor();
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  assert.ok(overflow <= 0, `${overflow} px too wide`);
  await axe(page);
  await speak(page, "id", "en");
  await eventually(async () => assert.match((await say(page))[0], /^June 2025, 26,300 active members: [\d,]+ above the plan\./));
  await axe(page, "#realisasi");
});
