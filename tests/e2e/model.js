// The model natively, to hold the screen against: scenarios as files, tables from the command line.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));
const root = join(here, "../..");
export const program = process.env.JANGKAU ?? join(process.env.CARGO_TARGET_DIR ?? join(root, "target"), "debug/jangkau");

/** The built-in regions in the order of the list, and how many readings of their sources each has. */
export const REGIONS = {
  "12.75": { name: "Kota Binjai", short: "Binjai", readings: 2 },
  "12.76": { name: "Kota Tebing Tinggi", short: "Tebing Tinggi", readings: 2 },
  "12.18": { name: "Kabupaten Serdang Bedagai", short: "Serdang Bedagai", readings: 2 },
  "12.77": { name: "Kota Padangsidimpuan", short: "Padangsidimpuan", readings: 1 },
  "12.71": { name: "Kota Medan", short: "Medan", readings: 2 },
};

/** The steps of the sliders, in the unit of the scenario file (docs/model.md, section 5). */
export const STEPS = { wage: 0.0005, selfPaid: 0.0005, csr: 1e7, nonAsn: 0.01 };

/** A built-in region as a scenario file, without a plan. tests/regions.rs keeps the files true. */
export function region(code, reading = 0) {
  return JSON.parse(readFileSync(join(here, "regions", `${code}-${reading}.json`), "utf8"));
}

/** The scenario with levers where a planner has put them; schedules as in docs/model.md, section 5. */
export function planned(scenario, { wage = 0, selfPaid = 0, csr = 0, nonAsn = 0 }) {
  const from = after(scenario.region.baseline_month, 1);
  const plan = {};
  if (wage) plan.wage_enrolment = { rate_per_month: wage, from };
  if (selfPaid) plan.self_paid_enrolment = { rate_per_month: selfPaid, from };
  if (csr) {
    const years = Math.floor(monthsBetween(from, lastTarget(scenario)) / 12) + 1;
    plan.sponsorships = [{ payer: "csr", budget_per_year: csr, months: 12, package: "jkk_jkm", first_month: from, years }];
  }
  if (nonAsn) plan.non_asn = { share: nonAsn, from, over_months: 3 };
  return { ...scenario, plan };
}

const tables = new Map();
/** The monthly table of a scenario. */
export function project(scenario) {
  const input = JSON.stringify(scenario);
  if (!existsSync(program)) throw new Error(`${program} is missing: run 'cargo build --bin jangkau' or name it in JANGKAU`);
  if (!tables.has(input)) tables.set(input, JSON.parse(execFileSync(program, ["project", "-"], { input, encoding: "utf8" })));
  return tables.get(input);
}

/** What must be on screen for the December of a year: coverage, and the gap to the first target of that year. */
export function december(scenario, year) {
  const row = project(scenario).find(({ month }) => month === `${year}-12`);
  const target = (scenario.region.targets ?? []).find((one) => one.year === year);
  if (!row) return { coverage: null, gap: null };
  const wanted = target && (target.workers ?? (target.percent / 100) * row.eligible);
  return { coverage: row.coverage_percent, gap: target ? wanted - row.active : null };
}

/** The years whose December is on screen. */
export function years(scenario) {
  return [...new Set([2024, 2025, ...(scenario.region.targets ?? []).map(({ year }) => year)])].sort();
}

/** Whether the screen shows this region without decimals: the coverage is a band, or said to be "about". */
export function isRough({ region: { code, active_range: range } }) {
  return Boolean(range) || code === "12.76";
}

function lastTarget({ region: { targets = [] }, horizon }) {
  return targets.length ? `${Math.max(...targets.map(({ year }) => year))}-12` : horizon;
}

function after(month, months) {
  const [year, number] = month.split("-").map(Number);
  const count = year * 12 + number - 1 + months;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, "0")}`;
}

function monthsBetween(first, last) {
  const count = (month) => month.split("-").reduce((sum, part, place) => sum + Number(part) * (place ? 1 : 12), 0);
  return Math.max(0, count(last) - count(first));
}
