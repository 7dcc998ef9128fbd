#!/usr/bin/env bash
# August in three Indonesian letters, written by one library for dates, is no date to the next.
#
# One would think: a short month of a language is data of CLDR, so what one library writes ("15 Agu 2025") another reads.
# Seen: Intl, Babel, moment and luxon write Agu; dayjs and date-fns write Agt, and each of these two reads only its own: an
# invalid date. moment reads both. Nop, in which many offices still spell November, is read by none of them.
# What follows: headings of months are read by a table of all spellings, and a file says its month in digits.
# Versions: dayjs 1.11.23, date-fns 4.4.0, moment 2.31.0, luxon 3.7.2, Babel 2.17.0, Node 20 (ICU 78).
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
npm_install dayjs@1.11.23 date-fns@4.4.0 moment@2.31.0 luxon@3.7.2
pip_install babel==2.17.0

cat > dates.js <<'JS'
const dayjs = require("dayjs");
dayjs.extend(require("dayjs/plugin/customParseFormat"));
require("dayjs/locale/id");
const moment = require("moment");
require("moment/locale/id");
const { format, parse, isValid } = require("date-fns");
const { id } = require("date-fns/locale");
const { DateTime } = require("luxon");
const august = new Date(2025, 7, 15);
const written = {
  Intl: new Intl.DateTimeFormat("id", { month: "short" }).format(august),
  dayjs: dayjs(august).locale("id").format("MMM"),
  "date-fns": format(august, "MMM", { locale: id }),
  moment: moment(august).locale("id").format("MMM"),
  luxon: DateTime.fromJSDate(august).setLocale("id").toFormat("LLL"),
};
console.log(Object.entries(written).map(([name, month]) => `${name} ${month}`).join(", "));
const reads = (text) => {
  const found = [];
  if (dayjs(text, "DD MMM YYYY", "id").isValid()) found.push("dayjs");
  if (isValid(parse(text, "dd MMM yyyy", new Date(0), { locale: id }))) found.push("date-fns");
  if (moment(text, "DD MMM YYYY", "id").isValid()) found.push("moment");
  if (DateTime.fromFormat(text, "dd LLL yyyy", { locale: "id" }).isValid) found.push("luxon");
  return found.join(" ") || "nobody";
};
for (const text of ["15 Agu 2025", "15 Agt 2025", "15 Nov 2025", "15 Nop 2025"]) console.log(reads(text));
JS
node dates.js > seen
line() { sed -n "$1p" seen; }
expect "August in short" "Intl Agu, dayjs Agt, date-fns Agt, moment Agu, luxon Agu" "$(line 1)"
expect "and by Babel" "Agu" \
  "$(python -c 'from babel.dates import get_month_names; print(get_month_names("abbreviated", locale="id")[8])')"
expect "who reads 15 Agu 2025" "moment luxon" "$(line 2)"
expect "who reads 15 Agt 2025" "dayjs date-fns moment" "$(line 3)"
expect "who reads 15 Nov 2025" "dayjs date-fns moment luxon" "$(line 4)"
expect "who reads 15 Nop 2025" "nobody" "$(line 5)"
done_expecting
