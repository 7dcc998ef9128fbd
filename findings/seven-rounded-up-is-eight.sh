#!/usr/bin/env bash
# Seven of a hundred is seven people in two engines of spreadsheets and eight in two others: ROUNDUP sees the dust of a product.
#
# One would think: a spreadsheet computes in doubles, where 0.07 * 100 is 7.000000000000001, so ROUNDUP gives 8 everywhere or,
# as the function is old and plain, 7 everywhere.
# Seen: LibreOffice and IronCalc give 7, HyperFormula and formulas 8; so with 0.28 and 1.1. The other way, INT(0.29 * 100) is 29
# in LibreOffice and 28 in the rest, and IronCalc contradicts itself: INT gives 28, ROUNDDOWN 29.
# What follows: take a small amount off before rounding up to whole people or months (add one before rounding down), the same in
# the workbook and in the program, so that it does not matter who computes.
# Versions: LibreOffice 7.4.7, @ironcalc/wasm 0.8.4, hyperformula 3.5.0, formulas 1.3.4.
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
need soffice
soffice --version
npm_install hyperformula@3.5.0 @ironcalc/wasm@0.8.4
pip_install formulas==1.3.4 openpyxl==3.1.5

cat > formulas.txt <<'TXT'
=ROUNDUP(0.07*100,0)
=ROUNDUP(0.28*100,0)
=ROUNDUP(1.1*100,0)
=ROUNDUP(0.07*100-0.000001,0)
=INT(0.29*100)
=ROUNDDOWN(0.29*100,0)
TXT
cat > engines.mjs <<'JS'
import { readFileSync } from "node:fs";
import { HyperFormula } from "hyperformula";
import { initSync, Model } from "@ironcalc/wasm";

const lines = readFileSync("formulas.txt", "utf8").trim().split("\n");
const hyper = HyperFormula.buildFromArray(lines.map((line) => [line]), { licenseKey: "gpl-v3" });
console.log(lines.map((_, row) => hyper.getCellValue({ sheet: 0, row, col: 0 })).join(" "));
initSync({ module: readFileSync("node_modules/@ironcalc/wasm/wasm_bg.wasm") });
const iron = new Model("book", "en", "UTC", "en");
lines.forEach((line, row) => iron.setUserInput(0, row + 1, 1, line));
iron.evaluate();
console.log(lines.map((_, row) => iron.getFormattedCellValue(0, row + 1, 1)).join(" "));
JS
cat > engines.py <<'PY'
import formulas
import openpyxl

lines = open("formulas.txt").read().split()
book = openpyxl.Workbook()
for row, line in enumerate(lines, 1):
    book.active.cell(row, 1).value = line
book.save("book.xlsx")
print(*[f"{float(formulas.Parser().ast(line)[1].compile()()):g}" for line in lines])
PY
node engines.mjs > seen
python engines.py >> seen 2>/dev/null
soffice -env:UserInstallation="file://$place/profile" --headless --convert-to csv book.xlsx >/dev/null 2>&1
order="ROUNDUP of 7, 28 and 110, of a little less than 7, INT and ROUNDDOWN of 29"
expect "HyperFormula: $order" "8 29 111 7 28 28" "$(sed -n 1p seen)"
expect "IronCalc" "7 28 110 7 28 29" "$(sed -n 2p seen)"
expect "formulas" "8 29 111 7 28 28" "$(sed -n 3p seen)"
expect "LibreOffice" "7 28 110 7 29 29" "$(paste -sd' ' book.csv)"
done_expecting
