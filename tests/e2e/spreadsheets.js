// What opens workbooks outside the program: readers that compute nothing, and engines that compute everything anew.
import { execFileSync } from "node:child_process";
import ExcelJS from "exceljs";
import { HyperFormula } from "hyperformula";
import XLSX from "xlsx";
import { RECALCULATE, saved } from "./libreoffice.js";

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
export const byLibreOffice = (workbooks) =>
  saved(workbooks.map((bytes, place) => ({ name: `${place}.xlsx`, bytes })), { to: "xlsx", settings: [RECALCULATE] });

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
