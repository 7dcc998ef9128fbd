#!/usr/bin/env bash
# In a column of formulas that a workbook stores once, ExcelJS and SheetJS count words up: ="TW1" in row 1 is ="TW2" in row
# 2, and the sheet TW1 becomes a sheet TW2 that does not exist.
#
# One would think: a shared formula is read with its cells moved and all else as it stands; text in quotes and names of
# sheets are no cells.
# Seen: what looks like a cell is moved wherever it stands: "TW1" (triwulan I), "Q1 2024", and both move the sheet too,
# ExcelJS the quoted 'TW1'! alone and SheetJS TW1! as well. The stored values are right, so it shows when somebody computes
# or writes again. openpyxl reads all of them right.
# What follows: formulas of others are read by a program that takes them apart, or their values alone; a name of a quarter
# as a criterion stands in a cell of its own.
# Versions: exceljs 4.4.0, xlsx 0.18.5 (the last one on npm), openpyxl 3.1.5.
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
npm_install exceljs@4.4.0 xlsx@0.18.5
pip_install openpyxl==3.1.5

cat > write.py <<'PY'
import re
import zipfile

import openpyxl

formulas = ['IF(A1="TW1",1,0)', "'TW1'!A1*2", "TW1!A1*2", 'A1&amp;" Q1 2024"', "LOG10(A1)"]
book = openpyxl.Workbook()
book.active.title = "Rekap"
book.create_sheet("TW1")
book.save("empty.xlsx")
rows = ""
for row in (1, 2):
    cells = f'<c r="A{row}"><v>{row}</v></c>'
    for at, formula in enumerate(formulas):
        column = "BCDEF"[at]
        shared = f'<f t="shared" ref="{column}1:{column}2" si="{at}">{formula}</f>' if row == 1 else f'<f t="shared" si="{at}"/>'
        cells += f'<c r="{column}{row}">{shared}<v>0</v></c>'
    rows += f'<row r="{row}">{cells}</row>'
with zipfile.ZipFile("empty.xlsx") as empty, zipfile.ZipFile("shared.xlsx", "w") as shared:
    for name in empty.namelist():
        content = empty.read(name).decode()
        if name == "xl/worksheets/sheet1.xml":
            content = re.sub("<sheetData ?/>|<sheetData></sheetData>", lambda _: f"<sheetData>{rows}</sheetData>", content)
        shared.writestr(name, content)
second = openpyxl.load_workbook("shared.xlsx")["Rekap"][2][1:]
print(" | ".join(cell.value.removeprefix("=") for cell in second))
PY
cat > read.js <<'JS'
const { Workbook } = require("exceljs");
const { readFile } = require("xlsx");
const columns = [..."BCDEF"];
(async () => {
  const book = new Workbook();
  await book.xlsx.readFile("shared.xlsx");
  console.log(columns.map((column) => book.getWorksheet("Rekap").getCell(`${column}2`).formula).join(" | "));
  const sheet = readFile("shared.xlsx").Sheets.Rekap;
  console.log(columns.map((column) => sheet[`${column}2`].f).join(" | "));
})();
JS
right="IF(A2=\"TW1\",1,0) | 'TW1'!A2*2 | TW1!A2*2 | A2&\" Q1 2024\" | LOG10(A2)"
expect "the second row, openpyxl" "$right" "$(python write.py)"
node read.js > seen
expect "ExcelJS" "IF(A2=\"TW2\",1,0) | 'TW2'!A2*2 | TW1!A2*2 | A2&\" Q2 2024\" | LOG10(A2)" "$(sed -n 1p seen)"
expect "SheetJS" "IF(A2=\"TW2\",1,0) | 'TW2'!A2*2 | TW2!A2*2 | A2&\" Q2 2024\" | LOG10(A2)" "$(sed -n 2p seen)"
done_expecting
