// What opens workbooks outside the program: readers that compute nothing, and engines that compute everything anew.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import ExcelJS from "exceljs";
import { HyperFormula } from "hyperformula";
import XLSX from "xlsx";

export const SOFFICE = process.env.SOFFICE ?? "soffice";

/** A workbook as SheetJS reads it: `{ Months: { A1: value } }`, numbers and texts. Nothing is computed. */
export function bySheetJs(bytes) {
  const read = XLSX.read(bytes, { cellDates: false });
  return Object.fromEntries(
    read.SheetNames.map((name) => {
      const cells = Object.entries(read.Sheets[name]).filter(([at]) => !at.startsWith("!"));
      return [name, Object.fromEntries(cells.map(([at, cell]) => [at, cell.v]))];
    }),
  );
}

/** The same by ExcelJS. */
export async function byExcelJs(bytes) {
  const book = await opened(bytes);
  const sheets = {};
  book.eachSheet((sheet) => {
    const cells = (sheets[sheet.name] = {});
    sheet.eachRow((row) => row.eachCell((cell) => (cells[cell.address] = plain(cell.value))));
  });
  return sheets;
}

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** A value of ExcelJS as the number or text that stands in the file. */
function plain(value) {
  if (value instanceof Date) return (value.getTime() - EPOCH) / DAY;
  if (value !== null && typeof value === "object") return plain(value.result ?? value.text ?? 0);
  return value;
}

/** The same by openpyxl, which leaves formulas without a stored value empty. */
export function byOpenpyxl(file) {
  const script = `
import json, sys, openpyxl
from datetime import datetime
def number(value):
    return (value - datetime(1899, 12, 30)).days if isinstance(value, datetime) else value
book = openpyxl.load_workbook(sys.argv[1], data_only=True)
print(json.dumps({sheet.title: {cell.coordinate: number(cell.value) for row in sheet.iter_rows() for cell in row if cell.value is not None} for sheet in book}))`;
  return JSON.parse(execFileSync(process.env.PYTHON ?? "/usr/bin/python3", ["-c", script, file], { maxBuffer: 1e8, encoding: "utf8" }));
}

async function opened(bytes) {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes);
  return book;
}

/** The workbook with other numbers in some cells of its first sheet: `{ B12: 0.03 }`. Stored values stay as they were. */
export async function typed(bytes, numbers) {
  const book = await opened(bytes);
  for (const [at, number] of Object.entries(numbers)) book.worksheets[0].getCell(at).value = number;
  return Buffer.from(await book.xlsx.writeBuffer());
}

/** Computed by LibreOffice, every formula anew. Answers the bytes of what it saved; several workbooks in one start. */
export function byLibreOffice(workbooks) {
  const folder = mkdtempSync(join(tmpdir(), "jangkau-office-"));
  const [profile, out] = [join(folder, "profile"), join(folder, "out")];
  mkdirSync(join(profile, "user"), { recursive: true });
  const path = "/org.openoffice.Office.Calc/Formula/Load";
  writeFileSync(
    join(profile, "user/registrymodifications.xcu"),
    `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="${path}"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`,
  );
  const files = workbooks.map((bytes, place) => {
    const file = join(folder, `${place}.xlsx`);
    writeFileSync(file, bytes);
    return file;
  });
  const options = [`-env:UserInstallation=file://${profile}`, "--headless", "--convert-to", "xlsx", "--outdir", out];
  execFileSync(SOFFICE, [...options, ...files], { timeout: 120_000, stdio: "ignore" });
  return files.map((file) => readFileSync(join(out, basename(file))));
}

/** Computed by HyperFormula from the formulas alone, with other numbers in some cells of the first sheet. */
export async function byHyperFormula(bytes, numbers = {}) {
  const book = await opened(bytes);
  const sheets = {};
  book.eachSheet((sheet) => {
    const rows = (sheets[sheet.name] = []);
    for (let row = 1; row <= sheet.rowCount; row += 1) {
      const cells = [];
      for (let column = 1; column <= sheet.columnCount; column += 1) {
        const { formula, value } = sheet.getCell(row, column);
        cells.push(formula ? `=${formula}` : typeof value === "string" ? `'${value}` : plain(value));
      }
      rows.push(cells);
    }
  });
  const engine = HyperFormula.buildFromSheets(sheets, { licenseKey: "gpl-v3", smartRounding: false, precisionEpsilon: 0 });
  for (const [at, number] of Object.entries(numbers)) engine.setCellContents(engine.simpleCellAddressFromString(at, 0), [[number]]);
  const computed = engine.getAllSheetsValues();
  engine.destroy();
  return Object.fromEntries(
    Object.entries(computed).map(([name, rows]) => [
      name,
      Object.fromEntries(rows.flatMap((row, r) => row.map((value, c) => [XLSX.utils.encode_cell({ r, c }), value]))),
    ]),
  );
}
