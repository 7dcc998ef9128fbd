#!/usr/bin/env bash
# Oct-24, which is how a spreadsheet shows October 2024 (mmm-yy), is the 24th of October of another year to what reads dates.
#
# One would think: a month and two digits are a month of a year, or are refused.
# Seen: pandas reads the 24th of October of the year 1, V8 that of 2001, dateparser and dateutil that of the year in which they
# run. Up to 31 the two digits are a day, from 32 on a year, so a column of months reads differently from row to row. What no
# month has is no error to V8: Nov-31 is the 1st of December 2001.
# What follows: a month with two digits is read by one's own rule, for the whole column, and shown before it is taken.
# Versions: pandas 3.1.1, python-dateutil 4.0.0, dateparser 1.5.0, Node 20.
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
need node
pip_install pandas==3.1.1 python-dateutil==4.0.0 dateparser==1.5.0

cat > read.py <<'PY'
import datetime

import dateparser
import dateutil.parser
import pandas

today = datetime.datetime(2026, 3, 3)
readers = {
    "pandas": pandas.to_datetime,
    "dateutil": lambda text: dateutil.parser.parse(text, default=today),
    "dateparser": lambda text: dateparser.parse(text, languages=["en"], settings={"RELATIVE_BASE": today}),
}
for name, read in readers.items():
    print(f"{name}:", ", ".join(str(read(text))[:10] for text in ["Oct-24", "Jan-32"]))
PY
python read.py > seen
expect "pandas" "pandas: 0001-10-24, 2032-01-01" "$(sed -n 1p seen)"
expect "dateutil on 3 March 2026" "dateutil: 2026-10-24, 2032-01-03" "$(sed -n 2p seen)"
expect "dateparser on 3 March 2026" "dateparser: 2026-10-24, 2032-01-03" "$(sed -n 3p seen)"
expect "V8" "2001-10-24, 2032-1-1, 2001-12-1" "$(node -p '
  ["Oct-24", "Jan-32", "Nov-31"].map((text) => new Date(text)).map((day) => [day.getFullYear(), day.getMonth() + 1, day.getDate()].join("-")).join(", ")')"
done_expecting
