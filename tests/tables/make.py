#!/usr/bin/env python3
"""Writes the tables of this folder: as offices send them, with figures made up here and no data of people.

    python3 -m venv V && V/bin/pip install openpyxl==3.1.5 && V/bin/python tests/tables/make.py

The .ods file is one of the .xlsx files saved by LibreOffice (soffice --headless --convert-to ods). What each table must
be read as stands beside it in NAME.json; `tests/tables.rs` compares.
"""

import datetime
import pathlib

from openpyxl import Workbook
from openpyxl.chart import BarChart, Reference

from offices import BOOKS, TEXTS as OFFICES

HERE = pathlib.Path(__file__).parent

TEXTS = {
    "semicolons.csv": "Kabupaten/Kota;Potensi;Peserta aktif;Posisi\nKota Binjai;97.777;24.386;Okt 2024\nKabupaten Asahan;250.100;61.020;Okt 2024\n",
    "commas.csv": "name,eligible,active,month\nKota Binjai,97777,24386,2024-10\nKabupaten Asahan,250100,61020,2024-10\n",
    "tabs.tsv": "Wilayah\tPekerja eligible\tAktif\tBulan\nKota Binjai\t97.777\t24.386\tOktober 2024\nKota Medan\t849.807\t472.068\tOktober 2024\n",
    "pipes.txt": "Wilayah | Potensi | Peserta aktif | Bulan\nKota Binjai | 97777 | 24386 | 10/2024\nKota Medan | 849807 | 472068 | 10/2024\n",
    "quoted.csv": 'Kabupaten/Kota,"Cakupan (%)",Bulan\n"Kota Binjai","25,94","Okt 2024"\n"Kota Medan","55,55","Okt 2024"\n',
    "point-percent.csv": "Kabupaten/Kota;UCJ (%);Bulan\nKota Binjai;25.94;2024-10\nKota Medan;55.55;2024-10\n",
    "mixed-decimals.csv": "Kabupaten/Kota;UCJ (%);Bulan\nKota Binjai;25,94;2024-10\nKota Medan;55.55;2024-10\nKabupaten Asahan;24;2024-10\n",
    "shares.csv": "Kabupaten/Kota;Cakupan;Bulan\nKota Binjai;0,2594;2024-10\nKota Medan;0,5555;2024-10\n",
    "percent-signs.csv": "Kabupaten/Kota;Cakupan;Bulan\nKota Binjai;0,94 %;2024-10\nKota Medan;0,55%;2024-10\n",
    "two-row-headings.csv": "No;Kabupaten/Kota;Peserta aktif;;;Target (%);\n;;PU;BPU;Jakon;2025;2026\n1;Kota Binjai;15.000;6.000;3.000;37,10;40,00\n2;Kota Medan;300.000;120.000;50.000;60,00;65,00\n",
    "counted-columns.csv": "No.;Kabupaten / Kota;Potensi Pekerja;TK Aktif;Periode\n(1);(2);(3);(4);(5)\n1;Kab. Asahan;250.100;61.020;Des 2025\n2;Kab. Langkat;369.000;92.000;Des 2025\n",
    "months-by-segment.csv": "Bulan;Peserta aktif;PU;BPU mandiri;BPU didanai Pemda;Jakon\nJan 2025;24.900;16.000;5.000;2.500;1.400\nFeb 2025;25.100;16.100;;2.600;\nMar 2025;;16.200;5.100;;\nApr 2025;-;-;-;-;-\n",
    "title-and-date.csv": "REKAPITULASI CAKUPAN JAMINAN SOSIAL KETENAGAKERJAAN;;\nPosisi 31 Desember 2025;;\n;;\nKabupaten/Kota;Potensi;Aktif\nKota Binjai;97.777;30.000\nSumber: BPJS Ketenagakerjaan;;\n",
    "total-agrees.csv": "Kabupaten/Kota;Potensi;Aktif;Bulan\nKota Binjai;97.777;24.386;Okt 2024\nKota Medan;849.807;472.068;Okt 2024\nJumlah;947.584;496.454;\n",
    "total-differs.csv": "Kabupaten/Kota;Potensi;Aktif;Bulan\nKota Binjai;97.777;24.386;Okt 2024\nKota Medan;849.807;472.068;Okt 2024\nTOTAL;947.584;500.000;\n",
    "no-data.csv": "Kabupaten/Kota;Potensi;Aktif;Bulan\nKota Binjai;97.777;-;Okt 2024\nKota Medan;n/a;472.068;Okt 2024\nKabupaten Asahan;belum;belum ada data;Okt 2024\nKabupaten Langkat;;;Okt 2024\n",
    "blank-rows.csv": ";;;\nKabupaten/Kota;Potensi;Aktif;Bulan\n;;;\nKota Binjai;97.777;24.386;Okt 2024\n;;;\nKota Medan;849.807;472.068;Okt 2024\n;;;\n",
    "repeated-headings.csv": "Kabupaten/Kota;Potensi;Aktif;Bulan\nKota Binjai;97.777;24.386;Okt 2024\nKabupaten/Kota;Potensi;Aktif;Bulan\nKota Medan;849.807;472.068;Okt 2024\n",
    "dotted-codes.csv": "Kode;Potensi;Aktif;Bulan\n12.75;97.777;24.386;Okt 2024\n12.1;200.000;50.000;Okt 2024\n12,71;849.807;472.068;Okt 2024\n",
    "four-digit-codes.csv": "Kode;Potensi;Aktif;Bulan\n1275;97.777;24.386;Okt 2024\n1276;60.000;14.000;Okt 2024\n",
    "bps-codes.csv": "Kode BPS;Potensi;Aktif;Bulan\n1276;97.777;24.386;Okt 2024\n1275;849.807;472.068;Okt 2024\n",
    "names-decide.csv": "Kode;Nama Kabupaten/Kota;Potensi;Aktif;Bulan\n1276;Kota Binjai;97.777;24.386;Okt 2024\n12.71;Kota Medan;849.807;472.068;Okt 2024\n12.75;Kota Medan;849.807;472.068;Okt 2024\n",
    "two-of-a-name.csv": "Wilayah;Kode;Potensi;Aktif;Bulan\nBogor;;2.000.000;500.000;Okt 2024\nBogor;32.71;400.000;150.000;Okt 2024\n",
    "spellings.csv": "Daerah;Potensi;Aktif;Bulan\nToba Samosir;90.000;20.000;Okt 2024\nKota Padang Sidempuan;95.000;21.000;Okt 2024\nKab. Labuhanbatu;181.567;66.510;Ags 2025\nPemko Tebing Tinggi;70.000;14.620;Jul 2022\n",
    "unknown-name.csv": "Kabupaten/Kota;Potensi;Aktif;Bulan\nKota Contoh;100.000;20.000;Okt 2024\nKota Binjai;97.777;24.386;Okt 2024\n",
    "region-twice.csv": "Kabupaten/Kota;Potensi;Aktif;Bulan\nKota Binjai;97.777;24.386;Okt 2024\nBINJAI;98.000;25.000;Nov 2024\nKota Medan;849.807;472.068;Okt 2024\n",
    "target-without-year.csv": "Kabupaten/Kota;Potensi;Aktif;Target;Bulan\nKota Binjai;97.777;24.386;37,10;Okt 2024\n",
    "active-above-eligible.csv": "Kabupaten/Kota;Potensi;Aktif;Bulan\nKota Binjai;24.386;97.777;Okt 2024\nKota Medan;849.807;472.068;Okt 2024\n",
    "percent-differs.csv": "Kabupaten/Kota;Angkatan kerja;Potensi;Aktif;Cakupan (%);Bulan\nKota Medan;900.000;875.743;472.068;55,55;Okt 2025\n",
    "nik-column.csv": "NIK;Kabupaten/Kota;Potensi;Aktif;Bulan\n0000000000000001;Kota Binjai;97.777;24.386;Okt 2024\n",
    "damaged-nik.csv": "Catatan;Kabupaten/Kota;Potensi;Aktif;Bulan\n1.27E+15;Kota Binjai;97.777;24.386;Okt 2024\n1.27E+15;Kota Medan;849.807;472.068;Okt 2024\n",
    "people.csv": "Kabupaten/Kota;Nama Peserta;No HP;Potensi;Aktif;Bulan\nKota Binjai;Contoh Satu;080000000000;97.777;24.386;Okt 2024\n",
    "people-alone.csv": "No;Nama;NIK;No HP\n1;Contoh Satu;0000000000000001;080000000000\n2;Contoh Dua;0000000000000002;080000000001\n",
    "wages.csv": "Kabupaten/Kota;Potensi;Aktif;UMK 2025;UMK 2026;Bulan\nKota Binjai;97.777;24.386;Rp3.075.365;Rp 3.367.913,-;Okt 2024\n",
    "months.csv": "Bulan;Peserta aktif;Cakupan (%)\nJan 2025;24.900;25,47\nFeb 2025;25.100;25,67\nMaret 2025;-;-\n",
    "months-english.csv": "Month,Active members\n2025-01,24900\n2025-02,25100\n2025-02,25200\n",
    "months-day-first.csv": "Tanggal;Aktif\n31/01/2025;24.900\n05/02/2025;25.100\n",
    "months-either-order.csv": "Tanggal;Aktif\n05/02/2025;24.900\n05/03/2025;25.100\n",
    "sponsorships.csv": "Sumber dana;Jumlah pekerja;Berakhir\nAPBD;5.000;Des 2025\nCSR PT Contoh;1.250;Jun 2026\nZakat;300;Mar 2026\nhamba Allah;50;Mar 2026\n",
    "sponsorships-by-length.csv": "Payer,Workers,Start,Months\ncsr,4960,2024-11,6\nDBH Sawit,2000,2025-01,12\n",
    "lowercase-english.csv": "region;eligible workers;active members;coverage (%);date;target 2027\nbinjai;97,777;24,386;24.94;2024-10-18;45.5\nmedan;849,807;472,068;55.55;2024-10-18;60.0\n",
    "spaces-group.csv": "Kabupaten/Kota;Potensi;Aktif;Bulan\nKota Binjai;97 777;24 386;Okt 2024\n",
    "lying-segments.csv": "Realisasi Kota Binjai;;;\nSegmen;Jan 2025;Feb 2025;Mar 2025\nPU;16.000;16.100;16.200\nBPU mandiri;5.000;5.100;-\nJumlah;24.900;25.100;25.300\n",
    "lying-one-row.csv": "Bulan;Jan-25;Feb-25;Mar-25\nPeserta aktif;24.900;25.100;25.300\n",
    "lying-year-above.csv": "Peserta aktif Kota Binjai;2025;;\nBulan;Jan;Feb;Mar\nRealisasi;24.900;25.100;25.300\n",
    "lying-percent.csv": "No;Uraian;Des 2024;Mar 2025;Jun 2025\n1;Cakupan (%);24,94;25,60;26,10\n",
    "lying-regions.csv": "Kabupaten/Kota;Potensi;Peserta aktif;;\n;;Des 2024;Jan 2025;Feb 2025\nKota Binjai;97.777;24.386;24.900;25.100\nKota Medan;849.807;472.068;473.000;474.000\nJumlah;947.584;496.454;497.900;499.100\n",
    "lying-one-region.csv": "Kab/Kota;Nov 2025;Des 2025\nKota Binjai;30.100;30.400\n",
    "not-known.csv": "Barang;Harga\nMeja;100\n",
    "page.xls": "<html><body><table><tr><td>Kabupaten</td><td>Aktif</td></tr></table></body></html>",
    "empty.csv": " \n\n",
}


def texts():
    for name, text in (TEXTS | OFFICES).items():
        (HERE / name).write_text(text, encoding="utf-8", newline="")
    table = TEXTS["tabs.tsv"].replace("\n", "\r\n")
    (HERE / "unicode-text.txt").write_bytes(table.encode("utf-16"))
    (HERE / "utf-16-without-mark.txt").write_bytes(table.encode("utf-16-le"))
    (HERE / "windows-1252.csv").write_bytes("Kabupaten/Kota;Potensi;Aktif;Bulan;Catatan\r\nKota Binjai;97.777;24.386;Okt 2024;\u2013 caf\u00e9\r\n".encode("cp1252"))
    (HERE / "mark.csv").write_bytes(TEXTS["semicolons.csv"].encode("utf-8-sig"))
    (HERE / "old.xls").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(64))


def saved(book, name):
    book.properties.created = book.properties.modified = datetime.datetime(2026, 11, 28)
    book.save(HERE / name)


def workbooks():
    book = Workbook()
    sheet = book.active
    sheet.title = "Rekap"
    sheet.append(["Rekapitulasi cakupan"])
    sheet.merge_cells("A1:F1")
    sheet.append(["No", "Kabupaten/Kota", "Potensi", "Aktif", "Cakupan", "Posisi"])
    sheet.append([1, "Kota Binjai", 97777, 24386, 0.2494, datetime.date(2024, 10, 18)])
    sheet.append([2, "Kota Medan", 849807, 472068, 0.5555, datetime.date(2024, 10, 31)])
    sheet.append([None, "Jumlah", 947584, 496454, None, None])
    for row in (3, 4):
        sheet.cell(row, 5).number_format = "0.00%"
        sheet.cell(row, 6).number_format = "dd/mm/yyyy"
    saved(book, "percent-format.xlsx")

    book = Workbook()
    sheet = book.active
    sheet.append(["Kode", "Kabupaten/Kota", "Potensi", "Aktif", "Cakupan", "Bulan"])
    sheet.append([12.1, "Kabupaten Labuhanbatu", 181567, 66510, 0.3663, "Ags 2025"])
    sheet.append([12.75, "Kota Binjai", 97777, 24386, 0.2494, "Okt 2024"])
    saved(book, "share-without-format.xlsx")

    book = Workbook()
    sheet = book.active
    sheet.title = "Data"
    sheet.append(["Kabupaten/Kota", "Potensi", "Aktif", "Bulan"])
    sheet.append(["Kota Binjai", 97777, 24386, "Okt 2024"])
    sheet.append(["Kota Medan", 849807, 472068, "Okt 2024"])
    sheet.append(["Kabupaten Asahan", 250100, 61020, "Okt 2024"])
    sheet.row_dimensions[3].hidden = True
    secret = book.create_sheet("Kertas kerja")
    secret.append(["Kabupaten/Kota", "Potensi"])
    secret.sheet_state = "hidden"
    book.create_sheet("Catatan").append(["Disusun untuk rapat"])
    saved(book, "hidden.xlsx")

    book = Workbook()
    sheet = book.active
    sheet.append(["Kabupaten/Kota", "Potensi", "Aktif", "Bulan"])
    sheet.append(["Kota Binjai", 97777, "=C3*2", "Okt 2024"])
    sheet.append(["Kota Medan", 849807, 472068, "Okt 2024"])
    saved(book, "uncomputed.xlsx")

    book = Workbook()
    sheet = book.active
    sheet.append(["NIK", "Kabupaten/Kota", "Potensi", "Aktif", "Bulan"])
    sheet.append([1270000000000000, "Kota Binjai", 97777, 24386, "Okt 2024"])
    saved(book, "nik.xlsx")

    book = Workbook()
    sheet = book.active
    sheet.append(["Kabupaten/Kota", "Peserta aktif", None, "Potensi", "Bulan"])
    sheet.append([None, "PU", "BPU", None, None])
    sheet.merge_cells("A1:A2")
    sheet.merge_cells("B1:C1")
    sheet.merge_cells("D1:D2")
    sheet.merge_cells("E1:E2")
    sheet.append(["Kabupaten Tapanuli Utara", 4088, 10333, 92165, "Mei 2025"])
    saved(book, "merged-headings.xlsx")


def office_books():
    for name, said in BOOKS.items():
        book = Workbook()
        book.remove(book.active)
        for title, rows in said["sheets"].items():
            sheet = book.create_sheet(title)
            for row in rows:
                sheet.append(row)
        sheet = book.worksheets[0]
        for area in said.get("merged", []):
            sheet.merge_cells(area)
        for cell, code in said.get("formats", {}).items():
            sheet[cell].number_format = code
        for column in said.get("hidden", []):
            sheet.column_dimensions[column].hidden = True
        saved(book, name)

    # A chart stands first; the sheet is protected and reads from right to left.
    book = Workbook()
    sheet = book.active
    for row in BOOKS["cover.xlsx"]["sheets"]["Data"]:
        sheet.append(row)
    chart = BarChart()
    chart.add_data(Reference(sheet, min_col=3, min_row=1, max_row=2), titles_from_data=True)
    book.create_chartsheet("Grafik", 0).add_chart(chart)
    sheet.protection.sheet = True
    sheet.sheet_view.rightToLeft = True
    saved(book, "chart-first.xlsx")


if __name__ == "__main__":
    texts()
    workbooks()
    office_books()
