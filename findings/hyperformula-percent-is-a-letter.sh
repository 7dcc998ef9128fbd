#!/usr/bin/env bash
# HyperFormula writes 38.5 % as 0.4%: in TEXT it keeps the percent sign and forgets the hundred.
#
# One would think: TEXT(0.385, "0.0%") is "38.5%" wherever there is TEXT; an engine that does not know a format refuses it.
# Seen: "0.4%", "0%" for "0%", and 1234567 in "#,##0" is "1234567,##0", all without an error. A cell of =38.5% is 0.385 as
# everywhere, so only sentences and labels are wrong, by a factor of a hundred.
# What follows: numbers leave a workbook as numbers with a format of their cell, never as sentences made with TEXT.
# Versions: hyperformula 3.5.0.
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
npm_install hyperformula@3.5.0

cat > read.js <<'JS'
const { HyperFormula } = require("hyperformula");
const lines = ['=TEXT(0.385,"0.0%")', '=TEXT(0.385,"0%")', '=TEXT(1234567,"#,##0")', "=38.5%"];
const book = HyperFormula.buildFromArray(lines.map((line) => [line]), { licenseKey: "gpl-v3" });
console.log(lines.map((_, row) => book.getCellValue({ sheet: 0, row, col: 0 })).join(" | "));
JS
expect "38.5 % in two formats, 1234567 with separators, and 38.5 % itself" "0.4% | 0% | 1234567,##0 | 0.385" "$(node read.js)"
done_expecting
