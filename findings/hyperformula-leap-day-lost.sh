#!/usr/bin/env bash
# A month after the 29th of January 2024 is the 28th of February to HyperFormula, while the end of that month is the 29th; and
# the whole part of minus two and a half is minus two.
#
# One would think: an engine that knows leap years in one function of dates (EOMONTH) knows them in the next (EDATE); INT rounds
# down, also below zero, as Excel's and the OpenDocument standard say.
# Seen: EDATE stops at the 28th of every February, also backwards and over a year; EOMONTH is right. INT(-2.5) is -2, as TRUNC.
# What follows: a month is counted as year * 12 + month, a date is made of it in one place only; whole numbers below zero are
# tried before an engine is trusted with MOD, INT and dates.
# Versions: hyperformula 3.5.0.
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
npm_install hyperformula@3.5.0

cat > read.js <<'JS'
const { HyperFormula } = require("hyperformula");
const book = (formula) => HyperFormula.buildFromArray([[formula]], { licenseKey: "gpl-v3" });
const value = (formula) => book(formula).getCellValue({ sheet: 0, row: 0, col: 0 });
const day = (formula) => value(`=TEXT(${formula},"yyyy-mm-dd")`);
console.log([day("EDATE(DATE(2024,1,29),1)"), day("EDATE(DATE(2024,3,31),-1)"), day("EDATE(DATE(2024,1,28),1)")].join(" "));
console.log(day("EOMONTH(DATE(2024,1,29),1)"));
console.log([value("=INT(-2.5)"), value("=TRUNC(-2.5)"), value("=FLOOR(-2.5,1)")].join(" "));
JS
node read.js > seen
expect "a month after 29 January, before 31 March, after 28 January" "2024-02-28 2024-02-28 2024-02-28" "$(sed -n 1p seen)"
expect "the end of the month after 29 January" "2024-02-29" "$(sed -n 2p seen)"
expect "INT, TRUNC and FLOOR of -2.5" "-2 -2 -3" "$(sed -n 3p seen)"
done_expecting
