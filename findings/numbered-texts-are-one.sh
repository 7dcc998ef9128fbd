#!/usr/bin/env bash
# COUNTIF and SUMIF take the texts 1.1 and 1.10 for one in three engines of spreadsheets, although the cells are texts and the
# criterion is one; LibreOffice tells them apart.
#
# One would think: numbers of rows (1.1, 1.10) and codes with zeros (0812) are safe once their cells are text; that is what
# formatting as text is for, and = and MATCH do compare texts.
# Seen: COUNTIF of 1.1 is 2 in HyperFormula, IronCalc and formulas, and SUMIF adds the amounts of both; LibreOffice says 1. MATCH
# tells them apart in all four. COUNTIF of 812 also counts 0812, and in LibreOffice it does not.
# What follows: sums by code are made with MATCH or with one formula a row, or codes carry a letter; a workbook that was right in
# one office may be wrong in another without an error.
# Versions: hyperformula 3.5.0, @ironcalc/wasm 0.8.4, formulas 1.3.4, LibreOffice 7.4.7.
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
need soffice
soffice --version
npm_install hyperformula@3.5.0 @ironcalc/wasm@0.8.4
pip_install formulas==1.3.4 openpyxl==3.1.5

cat > book.json <<'JSON'
{ "codes": ["1.1", "1.10", "0812", "812"], "amounts": [1, 10, 100, 1000],
  "formulas": ["=COUNTIF(A1:A4,\"1.1\")", "=SUMIF(A1:A4,A2,B1:B4)", "=COUNTIF(A1:A4,\"812\")", "=MATCH(A2,A1:A4,0)"] }
JSON
cat > engines.mjs <<'JS'
import { readFileSync } from "node:fs";
import { HyperFormula } from "hyperformula";
import { initSync, Model } from "@ironcalc/wasm";

const { codes, amounts, formulas } = JSON.parse(readFileSync("book.json", "utf8"));
const rows = codes.map((code, row) => [`'${code}`, amounts[row], formulas[row]]);
const hyper = HyperFormula.buildFromArray(rows, { licenseKey: "gpl-v3" });
console.log(rows.map((_, row) => hyper.getCellValue({ sheet: 0, row, col: 2 })).join(" "));
initSync({ module: readFileSync("node_modules/@ironcalc/wasm/wasm_bg.wasm") });
const iron = new Model("book", "en", "UTC", "en");
rows.forEach((cells, row) => cells.forEach((cell, column) => iron.setUserInput(0, row + 1, column + 1, String(cell))));
iron.evaluate();
console.log(rows.map((_, row) => iron.getFormattedCellValue(0, row + 1, 3)).join(" "));
JS
cat > engines.py <<'PY'
import json

import formulas
import openpyxl

content = json.load(open("book.json"))
book = openpyxl.Workbook()
for row in zip(content["codes"], content["amounts"], content["formulas"]):
    book.active.append(row)
book.save("book.xlsx")
values = formulas.ExcelModel().loads("book.xlsx").finish().calculate()
cells = [values[f"'[book.xlsx]SHEET'!C{row}"] for row in (1, 2, 3, 4)]
print(*[f"{float(cell.value[0, 0]):g}" for cell in cells])
PY
node engines.mjs > seen
python engines.py >> seen 2>/dev/null
soffice -env:UserInstallation="file://$place/profile" --headless --convert-to csv book.xlsx >/dev/null 2>&1
expect "HyperFormula: how many are 1.1, the amounts of 1.10, how many are 812, the row of 1.10" "2 11 2 2" "$(sed -n 1p seen)"
expect "IronCalc" "2 11 2 2" "$(sed -n 2p seen)"
expect "formulas" "2 11 2 2" "$(sed -n 3p seen)"
expect "LibreOffice" "1 10 1 2" "$(cut -d, -f3 book.csv | paste -sd' ')"
done_expecting
