#!/usr/bin/env bash
# The same number on the same page is 29 % and 28 %: Intl rounds the digits that are written, toFixed and charts the number
# that is stored.
#
# One would think: a browser has one way to round, and its standard speaks of the exact value for both; 0.285 stored is a
# little less than 0.285, so it is 28 %.
# Seen: Intl.NumberFormat writes 0.285 as 29 % and 1.255 as 1,26; (28.499...).toFixed, Math.round of it and the axis of d3
# say 28 %, toFixed 1.25, as does Python. Of the 1,000 shares between two tenths of a percent (0.05 %,
# 0.15 % and so on) 410 are written differently.
# What follows: one function writes all numbers of a page, its chart and its files; two that must agree are not taken from
# two libraries.
# Versions: Node 20 (V8 11.3, ICU 78), Chromium 156, d3-format 3.1.3, Python 3.11.
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
need_chromium
npm_install puppeteer-core@24.43.1 d3-format@3.1.3

cat > write.mjs <<'JS'
import { format } from "d3-format";

const percent = new Intl.NumberFormat("id", { style: "percent" });
const two = new Intl.NumberFormat("id", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
console.log(percent.format(0.285), `${Math.round(0.285 * 100)}%`, `${(0.285 * 100).toFixed(0)}%`, format(".0%")(0.285));
console.log(two.format(1.255), (1.255).toFixed(2), format(".2f")(1.255));
const one = new Intl.NumberFormat("id", { style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1 });
const halves = Array.from({ length: 1000 }, (_, tenths) => (tenths * 10 + 5) / 10000);
const differ = halves.filter((share) => one.format(share) !== format(".1%")(share).replace(".", ","));
console.log(differ.length, "of", halves.length);
JS
cat > page.js <<'PAGE'
async () => new Intl.NumberFormat("id", { style: "percent" }).format(0.285) + " " + (1.255).toFixed(2)
PAGE
node write.mjs > seen
expect "28.5 %: Intl, Math.round, toFixed, d3" "29% 28% 28% 28%" "$(sed -n 1p seen)"
expect "1.255: Intl, toFixed, d3" "1,26 1.25 1.25" "$(sed -n 2p seen)"
expect "shares between two tenths of a percent that Intl and d3 write differently" "410 of 1000" "$(sed -n 3p seen)"
expect "Intl and toFixed in Chromium" '"29% 1.25"' "$(browse page.js)"
expect "Python" "28% 1.25" "$(python3 -c 'print(f"{0.285:.0%} {1.255:.2f}")')"
done_expecting
