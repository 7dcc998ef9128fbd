#!/usr/bin/env bash
# 1.234,5 is 1.2345 to SheetJS and 0,05 is 5 to csvkit: what looks for thousands drops a comma wherever it stands.
#
# One would think: a reader that expects 1,234.5 leaves what does not fit, such as 38,5, as text, as pandas, DuckDB and PapaParse
# do; a number grouped wrongly is no number.
# Seen: SheetJS reads 38,5 as 385, 0,05 as 5, 38,5% as 385 % and 1.234,5 as 1.2345, in CSV with semicolons and in HTML tables;
# 3.000.000 beside them stays text. agate, which csvkit reads with, does so too, and with the locale id_ID 38.5 is 385 in turn.
# What follows: numbers are read by a rule that knows both signs and how many digits stand between them, for a whole column; a
# library gets texts only (raw: true for SheetJS, --no-inference for csvkit).
# Versions: xlsx 0.18.5 (the last one on npm), agate 1.14.2, csvkit 2.2.0, papaparse 5.7.1, pandas 3.1.1.
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
npm_install xlsx@0.18.5 papaparse@5.7.1
pip_install agate==1.14.2 csvkit==2.2.0 pandas==3.1.1

printf 'a;b;c;d\n38,5;0,05;1.234,5;3.000.000\n' > table.csv
cat > read.js <<'JS'
const { readFileSync } = require("node:fs");
const { read, utils } = require("xlsx");
const { parse } = require("papaparse");
const second = (book) => utils.sheet_to_json(book.Sheets.Sheet1, { header: 1 })[1].map((cell) => JSON.stringify(cell)).join(" ");
const text = readFileSync("table.csv", "utf8");
console.log(second(read(text, { type: "string" })));
const row = (line) => `<tr><td>${line.replaceAll(";", "</td><td>")}</td></tr>`;
console.log(second(read(`<table>${text.trim().split("\n").map(row).join("")}</table>`, { type: "string" })));
console.log(second(read(text, { type: "string", raw: true })));
console.log(parse(text, { dynamicTyping: true }).data[1].map((cell) => JSON.stringify(cell)).join(" "));
JS
cat > read.py <<'PY'
import agate
import pandas

print(*pandas.read_csv("table.csv", sep=";").iloc[0])
print(agate.Number(locale="id_ID").cast("38.5"))
PY
node read.js > seen
expect "SheetJS, CSV" '385 5 1.2345 "3.000.000"' "$(sed -n 1p seen)"
expect "SheetJS, HTML" '385 5 1.2345 "3.000.000"' "$(sed -n 2p seen)"
expect "SheetJS, raw" '"38,5" "0,05" "1.234,5" "3.000.000"' "$(sed -n 3p seen)"
expect "PapaParse" '"38,5" "0,05" "1.234,5" "3.000.000"' "$(sed -n 4p seen)"
expect "csvkit" '385.0,5.0,1.2345,3.000.000' "$(csvjson --delimiter ';' table.csv | tr -d '[]{}" ' | sed 's/[abcd]://g')"
expect "pandas" "38,5 0,05 1.234,5 3.000.000" "$(python read.py | sed -n 1p)"
expect "agate with the locale id_ID: 38.5" "385" "$(python read.py | sed -n 2p)"
done_expecting
