// The workbook of a plan: what other programs read in it and what they compute from it, and how a planner takes it to the
// treasurer.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { assertClean, axe, screenshot, visit, whole } from "./harness.js";
import { program, project } from "./model.js";
import { field, type } from "./screen.js";
import { byExcelJs, byHyperFormula, byLibreOffice, byOpenpyxl, bySheetJs, typed } from "./spreadsheets.js";

const CLOSE = 1e-9;
const MOST_BYTES = 150_000;
const example = JSON.parse(readFileSync(fileURLToPath(new URL("../files/example.json", import.meta.url)), "utf8"));

/** All that a plan can have, over 62 months: renewals, groups that run already, a revised base, appointments, grace. */
const rich = {
  ...example,
  horizon: "2029-12",
  region: {
    ...example.region,
    non_asn_total: 4000,
    sponsored: [{ payer: "apbd", workers: 1800, ends: "2025-05" }, { payer: "dbh_sawit", workers: 700, ends: "2025-12" }],
    base_revisions: [{ month: "2026-03", workers: 101_500 }],
    targets: [{ year: 2025, percent: 37.1, label: "BPJS" }, { year: 2027, percent: 55 }],
  },
  assumptions: {
    eligible_growth_per_year: 0.02, grace_months_counted: 2, quota_acceptance: 0.85, continue_after_sponsorship: 0.1,
    organic_growth_per_month: { construction: 0.002 },
    construction_season: [1, 1, 0.9, 1, 1, 1.1, 1.2, 1.2, 1, 1, 1, 0.8],
  },
  plan: {
    ...example.plan,
    sponsorships: [
      { payer: "csr", budget_per_year: 1.5e9, months: 12, package: "jkk_jkm", sector: "transport", first_month: "2025-01", years: 3 },
      { payer: "apbd", budget_per_year: 9e8, months: 6, package: "jkk_jkm_jht", first_month: "2025-06", years: 4, refill: true },
      { payer: "csr", budget_per_year: 4e11, months: 12, package: "jkk_jkm", first_month: "2027-01", years: 2 },
    ],
    non_asn: { share: 0.8, from: "2025-02", over_months: 5 },
    pppk_full_time: { workers: 900, from: "2025-04", over_months: 4 },
  },
};

/** What somebody types into the first sheet, by the name of the row, and the same in the scenario. */
const CHANGES = [
  ["Eligible workers", 104_000, (it) => (it.region.eligible_workers = 104_000)],
  ["Wage-earner enrolment rate a month", 0.013, (it) => (it.plan.wage_enrolment.rate_per_month = 0.013)],
  ["Share of honorer to include", 0.35, (it) => (it.plan.non_asn.share = 0.35)],
  ["Lapse of self-paying members a month", 0.061, (it) => (it.assumptions.self_paid_lapse_per_month = 0.061)],
  ["Share of a quota accepted", 0.7, (it) => (it.assumptions.quota_acceptance = 0.7)],
  ["Grace months counted", 3, (it) => (it.assumptions.grace_months_counted = 3)],
  [/^Budget per year of programme 1 /, 2.2e9, (it) => (it.plan.sponsorships[0].budget_per_year = 2.2e9)],
];

/** The workbook of a scenario, in English. */
function workbook(scenario) {
  const file = join(mkdtempSync(join(tmpdir(), "jangkau-book-")), "plan.json");
  writeFileSync(file, JSON.stringify(scenario));
  return execFileSync(program, ["xlsx", file, "--lang", "en"], { maxBuffer: 1e7 });
}

/** The cells of the changes: `{ B11: 104000 }`. */
function cells(sheets) {
  const rows = Object.entries(sheets.Summary).filter(([at]) => /^A\d+$/.test(at));
  return Object.fromEntries(
    CHANGES.map(([name, number]) => {
      const found = rows.find(([, text]) => (name instanceof RegExp ? name.test(text) : text === name));
      assert.ok(found, `no row ${name}`);
      return [found[0].replace("A", "B"), number];
    }),
  );
}

function changed(scenario) {
  const copy = structuredClone(scenario);
  for (const [, , change] of CHANGES) change(copy);
  return copy;
}

const near = (one, other, least = 1) => Math.abs(one - other) <= CLOSE * Math.max(Math.abs(one), Math.abs(other), least);

/** The months of the workbook are those of the program, to nine digits. */
function assertIsProjected(sheets, scenario, by) {
  const months = sheets.Months;
  const rows = project(scenario);
  for (const [place, row] of rows.entries()) {
    const at = place + 2;
    const what = `${by}, ${row.month}`;
    assert.ok(near(months[`B${at}`], row.coverage_percent / 100), `${what}: coverage ${months[`B${at}`]} ${row.coverage_percent}`);
    for (const [column, key] of [["D", "active"], ["E", "eligible"], ["F", "wage"], ["G", "non_asn"], ["H", "self_paid"], ["I", "sponsored"], ["L", "grace"]]) {
      assert.ok(near(months[`${column}${at}`], row[key]), `${what}: ${key} ${months[`${column}${at}`]} ${row[key]}`);
    }
    const cost = Object.values(row.cost).reduce((sum, money) => sum + money, 0);
    assert.ok(near(months[`M${at}`], cost, 1e4), `${what}: money ${months[`M${at}`]} ${cost}`);
  }
  return rows.length;
}

/** Every number of one reading stands in another. */
function assertSame(one, other, by) {
  let count = 0;
  for (const [sheet, found] of Object.entries(one)) {
    for (const [at, value] of Object.entries(found).filter(([, value]) => typeof value === "number")) {
      count += 1;
      assert.ok(near(other[sheet][at], value), `${by}: ${sheet}!${at} is ${other[sheet][at]} instead of ${value}`);
    }
  }
  assert.ok(count > 3000, `${by}: ${count} numbers`);
}

test("readers that compute nothing see the right numbers, and 62 months are small", async (t) => {
  const bytes = workbook(rich);
  t.diagnostic(`a workbook of 63 rows: ${(bytes.length / 1000).toFixed(0)} KB`);
  assert.ok(bytes.length < MOST_BYTES);
  const sheets = bySheetJs(bytes);
  assert.equal(assertIsProjected(sheets, rich, "SheetJS"), 63);
  assertSame(sheets, await byExcelJs(bytes), "ExcelJS");
  const file = join(mkdtempSync(join(tmpdir(), "jangkau-book-")), "plan.xlsx");
  writeFileSync(file, bytes);
  assertSame(sheets, byOpenpyxl(file), "openpyxl");
});

test("engines compute the same from the formulas, also after entries have changed", async () => {
  const plans = [rich, example].map((scenario) => ({ scenario, bytes: workbook(scenario) }));
  const books = [];
  for (const { scenario, bytes } of plans) {
    const entries = cells(bySheetJs(bytes));
    assertIsProjected(await byHyperFormula(bytes), scenario, "HyperFormula");
    assertIsProjected(await byHyperFormula(bytes, entries), changed(scenario), "HyperFormula after typing");
    books.push([bytes, scenario], [await typed(bytes, entries), changed(scenario)]);
  }
  const computed = byLibreOffice(books.map(([bytes]) => bytes));
  for (const [place, saved] of computed.entries()) {
    assertIsProjected(bySheetJs(saved), books[place][1], `LibreOffice, workbook ${place}`);
  }
});

test("the workbook goes to the treasurer; what writes it comes at the press, and again after a failure", async (t) => {
  let isMissing = true;
  const change = (path, answer) => (/^office-/.test(path) && isMissing ? { status: 404, headers: {}, body: "" } : answer);
  const page = await visit(t, "?wilayah=12.75", { change, serviceWorkers: "block", permissions: ["clipboard-read", "clipboard-write"] });
  await whole(page);
  const asked = [];
  page.on("request", (request) => /office-/.test(request.url()) && asked.push(request.url()));
  await type(field(page, "csr"), "1000");
  await page.getByRole("button", { name: "Bagikan", exact: true }).click();
  const button = page.getByRole("button", { name: "Unduh Excel" });
  await button.waitFor();
  assert.deepEqual(asked, [], "nobody has asked for a spreadsheet");
  await button.click();
  await page.getByText("Bagian program untuk Excel belum dapat dimuat.").waitFor();
  isMissing = false;
  // What was missing was complained of; from here on all is well.
  page.complaints.splice(0);
  page.stopped.splice(0);
  const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
  assert.match(download.suggestedFilename(), /^kota-binjai_.*2024-06-15\.xlsx$/);
  const sheets = bySheetJs(readFileSync(await download.path()));
  const december = Object.entries(sheets.Ringkasan).find(([, text]) => text === "Desember 2025")[0];
  const shown = Number(await page.getByTestId("coverage-2025").getAttribute("data-value"));
  assert.ok(near(100 * sheets.Ringkasan[december.replace("A", "C")], shown));
  const months = page.getByRole("dialog").getByRole("group", { name: "Angka bulanan sebagai berkas" });
  await months.getByRole("button", { name: "Salin untuk Excel" }).click();
  await page.getByText("Tersalin: tempel di Excel.").waitFor();
  const [heads, ...rows] = (await page.evaluate(() => navigator.clipboard.readText())).trim().split(/\r?\n/).map((line) => line.split("\t"));
  assert.deepEqual(heads.slice(0, 2), ["Bulan", "Cakupan (%)"]);
  const copied = rows.find(([month]) => month === "2025-12");
  assert.equal(copied[1], shown.toFixed(2).replace(".", ","));
  const [csv] = await Promise.all([page.waitForEvent("download"), months.getByRole("button", { name: "CSV untuk Excel (Indonesia)" }).click()]);
  assert.match(csv.suggestedFilename(), /_angka-bulanan_2024-06-15\.csv$/);
  assert.ok(readFileSync(await csv.path(), "utf8").startsWith("\ufeffWilayah;kode_kemendagri;kode_bps;Bulan;Cakupan (%);"));
  await axe(page);
  await screenshot(page, "workbook-share");
  assertClean(page);
});
