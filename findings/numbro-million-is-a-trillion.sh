#!/usr/bin/env bash
# numbro in Indonesian reads 1,5 jt, one and a half million to everybody and to Intl, as 1,500,000,000,000,000,000.
#
# One would think: a library with a language file for Indonesian reads the abbreviations of that language (rb, jt, M, T in
# CLDR), or says that it cannot.
# Seen: it knows one letter each (r, j, m, t) and multiplies by every letter that it finds: "1,5 jt" is 1.5 * 10^6 * 10^12.
# "1 m" is a thousand million; "1 M", which Intl writes for the same amount, and "1 T" are nothing; "2 rb" is NaN. Intl itself
# writes "1 M" for 10^9 in Indonesian and "1M" for 10^6 in English.
# What follows: amounts are read by a table of words of one's own, a letter after a number is asked about, and money is written
# out (miliar, juta) where both languages meet.
# Versions: numbro 2.5.0, Node 20 (ICU 78).
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
npm_install numbro@2.5.0

cat > read.js <<'JS'
const numbro = require("numbro");
const indonesian = require("numbro/dist/languages/id.min.js");
numbro.registerLanguage(indonesian);
numbro.setLanguage(indonesian.languageTag);
console.log(["1.500.000", "1,5 j", "1,5 jt", "1 m", "1 M", "1 T", "2 rb"].map((text) => `${text} = ${numbro.unformat(text)}`).join("; "));
const short = (language, number) => new Intl.NumberFormat(language, { notation: "compact" }).format(number).replace(/\s/g, " ");
console.log([1.5e6, 1e9].map((number) => `${short("id", number)} = ${short("en", number)}`).join("; "), "and", short("en", 1e6));
JS
node read.js > seen
expect "what numbro reads" \
  "1.500.000 = 1500000; 1,5 j = 1500000; 1,5 jt = 1500000000000000000; 1 m = 1000000000; 1 M = undefined; 1 T = undefined; 2 rb = NaN" \
  "$(sed -n 1p seen)"
expect "what Intl writes" "1,5 jt = 1.5M; 1 M = 1B and 1M" "$(sed -n 2p seen)"
done_expecting
