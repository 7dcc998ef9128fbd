#!/usr/bin/env bash
# SheetJS reads the second row of a heading one column too far to the left in OpenDocument, where two merged cells stand
# beside each other; the same table as .xlsx is right.
#
# One would think: a format that a reader opens, with merged areas where they are, is read cell by cell; merging costs at
# most the words under it.
# Seen: code and name, each merged over two rows, in front of 2023 and 2024: LibreOffice writes the two covered cells as one
# that is repeated, SheetJS counts one, so 2023 stands over the names. Rows without covered cells are right, so numbers and
# headings part. pandas reads it right with both its engines. With one merged column nothing moves.
# What follows: repeated covered cells are counted, as table:table-cell is; a reader is tried with a heading of two rows.
# Versions: xlsx 0.18.5 (the last one on npm), pandas 3.1.1, odfpy 1.4.1, python-calamine 0.9.1, openpyxl 3.1.5, LibreOffice
# 7.4.7.
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
need soffice
soffice --version
npm_install xlsx@0.18.5
pip_install pandas==3.1.1 odfpy==1.4.1 python-calamine==0.9.1 openpyxl==3.1.5

cat > write.py <<'PY'
import openpyxl

for name, merged in {"two": ["A1:A2", "B1:B2", "C1:D1"], "one": ["A1:A2", "C1:D1"]}.items():
    book = openpyxl.Workbook()
    for row in [["Kode", "Nama", "Pekerja", None], [None, None, 2023, 2024], ["12.01", "Tapanuli Tengah", 10, 11]]:
        book.active.append(row)
    for area in merged:
        book.active.merge_cells(area)
    book.save(f"{name}.xlsx")
PY
python write.py
soffice -env:UserInstallation="file://$place/profile" --headless --convert-to ods one.xlsx two.xlsx >/dev/null 2>&1

cat > read.js <<'JS'
const { readFile, utils } = require("xlsx");
for (const name of ["two.xlsx", "two.ods", "one.ods"]) {
  const { Sheets, SheetNames } = readFile(name);
  const [, years, row] = utils.sheet_to_json(Sheets[SheetNames[0]], { header: 1 });
  console.log(`${years.indexOf(2023) + 1} ${row.indexOf(10) + 1}`);
}
JS
cat > read.py <<'PY'
import pandas

for engine in ("odf", "calamine"):
    rows = pandas.read_excel("two.ods", engine=engine, header=None).values.tolist()
    print(rows[1].index(2023) + 1, rows[2].index(10) + 1)
PY
node read.js > seen
python read.py >> seen
expect "SheetJS, .xlsx: column of 2023, of its number" "3 3" "$(sed -n 1p seen)"
expect "SheetJS, .ods" "2 3" "$(sed -n 2p seen)"
expect "SheetJS, .ods with one merged column" "3 3" "$(sed -n 3p seen)"
expect "pandas with odfpy" "3 3" "$(sed -n 4p seen)"
expect "pandas with calamine" "3 3" "$(sed -n 5p seen)"
done_expecting
