// A table as long as one may be, as text and as a workbook, and how long the screen takes to read it: for the benchmarks.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** 5,000 programmes of payers, with columns that are read and columns that are not. */
const HEADS = ["No", "Sumber dana", "Nama program", "Jumlah pekerja", "Mulai", "Berakhir", "Anggaran", "Keterangan"];
const PAYERS = ["APBD", "CSR PT Contoh", "Zakat", "DBH Sawit", "APBDes"];
const ROWS = Array.from({ length: 5_000 }, (_, at) => [
  at + 1, PAYERS[at % PAYERS.length], `Perlindungan ${at}`, 1 + (at % 900), "Jan 2025", at % 2 ? "Des 2025" : "30/06/2026", 1_000_000 * (at % 70), "pekerja rentan",
]);
const grouped = (cell) => (typeof cell === "number" ? String(cell).replace(/\B(?=(\d{3})+$)/g, ".") : cell);

/** As text, with points between thousands. */
export const asText = () => Buffer.from([HEADS, ...ROWS.map((row) => row.map(grouped))].map((row) => row.join(";")).join("\n"));

/** As a workbook; needs openpyxl. */
export function asWorkbook() {
  const path = join(mkdtempSync(join(tmpdir(), "jangkau-table-")), "table.xlsx");
  const script = `
import json, sys, openpyxl
book = openpyxl.Workbook()
for row in json.load(sys.stdin):
    book.active.append(row)
book.save(sys.argv[1])`;
  execFileSync(process.env.PYTHON ?? "/usr/bin/python3", ["-c", script, path], { input: JSON.stringify([HEADS, ...ROWS]) });
  return readFileSync(path);
}

/** In the page: remembers the work of every task behind a timer, where the reader works. */
export function watchTimers() {
  globalThis.work = [];
  const real = globalThis.setTimeout;
  globalThis.setTimeout = (call, ...rest) =>
    real((...given) => {
      const start = performance.now();
      call(...given);
      work.push(performance.now() - start);
    }, ...rest);
}

/** All work of reading a table and showing what was understood, and the longest task, in milliseconds. */
export async function readInPage(page, name, bytes) {
  await page.waitForSelector('html[data-whole="true"]', { state: "attached" });
  await page.getByRole("combobox", { name: "Wilayah", exact: true }).selectOption("tabel");
  await page.getByTestId("import").waitFor();
  await page.evaluate(() => void ((work.length = 0), (globalThis.long.length = 0)));
  await page.getByRole("dialog").locator('input[type="file"]').setInputFiles({ name, mimeType: "text/csv", buffer: bytes });
  await page.getByTestId("import-rows").waitFor();
  await page.waitForTimeout(300);
  return page.evaluate(() => ({ all: work.reduce((sum, one) => sum + one, 0), tasks: work.length, longest: Math.max(0, ...work, ...long) }));
}
