#!/usr/bin/env bash
# pyexcel leaves hidden rows and columns of .xlsx out, and reads those of the same table in .ods.
#
# One would think: one function that reads all formats gives the same cells for the same table; what is hidden is read or is
# not.
# Seen: of a table with a hidden column of codes and a hidden row, .xlsx gives two columns and two rows, .ods three and
# three, so the second column is another one. pandas reads all of it in both.
# What follows: a reader says what was hidden and asks; columns are found by their headings, never by their place.
# Versions: pyexcel 0.7.6, pyexcel-xlsx 0.6.1, pyexcel-ods3 0.6.1, openpyxl 3.1.5, pandas 3.1.1, LibreOffice 7.4.7.
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
need soffice
soffice --version
pip_install pyexcel==0.7.6 pyexcel-xlsx==0.6.1 pyexcel-ods3==0.6.1 openpyxl==3.1.5 pandas==3.1.1 odfpy==1.4.1

cat > write.py <<'PY'
import openpyxl

book = openpyxl.Workbook()
sheet = book.active
for row in [["Nama", "Kode", "Pekerja"], ["Asahan", "12.09", 1], ["Dairi", "12.11", 2]]:
    sheet.append(row)
sheet.column_dimensions["B"].hidden = True
sheet.row_dimensions[2].hidden = True
book.save("table.xlsx")
PY
cat > read.py <<'PY'
import pandas
import pyexcel

for name in ("table.xlsx", "table.ods"):
    for rows in (pyexcel.get_array(file_name=name), pandas.read_excel(name, header=None).values):
        print(" | ".join(" ".join(str(cell) for cell in row) for row in rows if any(row)))
PY
python write.py
soffice -env:UserInstallation="file://$place/profile" --headless --convert-to ods table.xlsx >/dev/null 2>&1
python read.py > seen
all="Nama Kode Pekerja | Asahan 12.09 1 | Dairi 12.11 2"
expect "pyexcel, .xlsx" "Nama Pekerja | Dairi 2" "$(sed -n 1p seen)"
expect "pandas, .xlsx" "$all" "$(sed -n 2p seen)"
expect "pyexcel, .ods" "$all" "$(sed -n 3p seen)"
expect "pandas, .ods" "$all" "$(sed -n 4p seen)"
done_expecting
