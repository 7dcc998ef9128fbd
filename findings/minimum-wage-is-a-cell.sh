#!/usr/bin/env bash
# UMK2024, the minimum wage of a kabupaten in 2024, is a cell of every sheet: as a name it is 36 million in LibreOffice and
# nothing in formulas, and the check that XlsxWriter has for such names lets it through.
#
# One would think: names that are also cells are short (A1, TW1), and a library that refuses those knows them all; four
# digits behind three letters are a name.
# Seen: a sheet ends at column XFD, so UMK2024, UMP2025, BPU25 and RKA2025 stand in it, and APBD2025 does not. XlsxWriter
# refuses TW1 and RKA2025, and takes UMK2024, whose row and column it names itself. In LibreOffice the name wins, in
# formulas the empty cell does: twelve of it are 0, without an error.
# What follows: names in a workbook have an underscore (UMK_2024) or four letters, or there are none.
# Versions: XlsxWriter 3.3.1, formulas 1.3.4, openpyxl 3.1.5, LibreOffice 7.4.7.
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
need soffice
soffice --version
pip_install XlsxWriter==3.3.1 formulas==1.3.4 openpyxl==3.1.5

cat > names.py <<'PY'
import warnings

import formulas
import openpyxl
import xlsxwriter
from openpyxl.workbook.defined_name import DefinedName
from xlsxwriter.utility import xl_cell_to_rowcol

NAMES = ["UMK2024", "UMK_2024", "APBD2025"]
book = openpyxl.Workbook()
book.active.title = "Data"
book.active["A1"] = 3000000
for row, name in enumerate(NAMES, 1):
    book.defined_names[name] = DefinedName(name, attr_text="Data!$A$1")
    book.active.cell(row, 2).value = f"={name}*12"
book.save("names.xlsx")
values = formulas.ExcelModel().loads("names.xlsx").finish().calculate()
cells = [values[f"'[names.xlsx]DATA'!B{row}"] for row in (1, 2, 3)]
print(*[f"{float(cell.value[0, 0]):.0f}" for cell in cells])

book = xlsxwriter.Workbook("checked.xlsx")
book.add_worksheet("Data")
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    print(*["taken" if book.define_name(name, "=Data!$A$1") == 0 else "refused" for name in ["TW1", "RKA2025", "UMK2024"]])
print(*xl_cell_to_rowcol("UMK2024"))
PY
python names.py 2>/dev/null > seen
soffice -env:UserInstallation="file://$place/profile" --headless --convert-to csv names.xlsx >/dev/null 2>&1
expect "LibreOffice: twelve of UMK2024, UMK_2024 and APBD2025" "36000000 36000000 36000000" "$(cut -d, -f2 names.csv | paste -sd' ')"
expect "formulas" "0 36000000 36000000" "$(sed -n 1p seen)"
expect "XlsxWriter: TW1, RKA2025, UMK2024" "refused refused taken" "$(sed -n 2p seen)"
expect "row and column of UMK2024, from 0; a sheet has 16384 columns" "2023 14544" "$(sed -n 3p seen)"
done_expecting
