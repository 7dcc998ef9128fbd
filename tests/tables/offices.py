"""Tables as offices, statistics and messages have them; figures made up here, no data of people."""

TEXTS = {
    "american.csv": "Region,Eligible,Active,Coverage,Month\nKota Binjai,\"97,777\",\"24,386\",24.94%,Oct 2024\nKab. Asahan,\"250,100\",\"61,020\",24.40%,Oct 2024\n",
    "apart-by-blanks.txt": "Kabupaten/Kota      Potensi    Aktif     Bulan\nKota Binjai          97.777   24.386     Okt 2024\nKab. Asahan         250.100   61.020     Okt 2024\n",
    "apostrophes.csv": "Kabupaten/Kota;Potensi;Aktif;Bulan\nKota Binjai;97'777;24\u2019386;Okt 2024\nKab. Asahan;250'100;61\u2019020;Okt 2024\n",
    "both-languages.csv": "\"Tabel 1. Peserta Aktif menurut Kabupaten/Kota, Oktober 2024\",,\n\"Table 1. Active Members by Regency/Municipality, October 2024\",,\n\"Kabupaten/Kota\nRegency/Municipality\",\"Potensi\nEligible workers\",\"Peserta aktif\nActive members\"\n(1),(2),(3)\n1. Asahan,250 100,61 020\n75. Binjai,97 777,24 386\nSumatera Utara,347 877,85 406\n\"Sumber/Source: BPJS Ketenagakerjaan\",,\n\"Catatan/Note: angka sementara/preliminary\",,\n",
    "branches.csv": "Kantor Cabang;Potensi;Aktif;Bulan\nBinjai;97.777;24.386;Okt 2024\nKisaran;250.100;61.020;Okt 2024\nMedan Utara;1.000;300;Okt 2024\n",
    "codes-in-two-columns.csv": "Kode Prov;Kode Kab;Kabupaten/Kota;Potensi;Aktif;Bulan\n12;75;Kota Binjai;97.777;24.386;Okt 2024\n12;09;Kab. Asahan;250.100;61.020;Okt 2024\n",
    "columns-change-places.csv": "Kabupaten/Kota;Potensi;Aktif;Bulan\nKota Binjai;97.777;24.386;Okt 2024\n;;;\nKabupaten/Kota;Aktif;Potensi;Bulan\nKab. Asahan;61.020;250.100;Okt 2024\n",
    "companies-alone.csv": "Kabupaten/Kota;Perusahaan Aktif;Potensi Perusahaan;Cakupan (%);Bulan\nKota Binjai;1.001;3.000;24,94;Okt 2024\nKab. Asahan;1.200;4.000;24,4;Okt 2024\n",
    "companies.csv": "Kabupaten/Kota;Perusahaan Aktif;Badan Usaha Aktif;TK Aktif;Potensi TK;Potensi Perusahaan;Bulan\nKota Binjai;1.001;900;24.386;97.777;3.000;Okt 2024\nKab. Asahan;1.200;800;61.020;250.100;4.000;Okt 2024\n",
    "contacts.csv": "Sumber dana;Nama Perusahaan;Penanggung Jawab;Kontak;Jumlah pekerja;Berakhir\nCSR;PT Contoh Maju;Contoh Orang;081200000000;1.250;Jun 2026\nAPBD;Dinas Contoh;Contoh Dua;081200000001;5.000;Des 2025\n",
    "drawn-lines.txt": "| Kabupaten/Kota | Potensi | Aktif | Bulan |\n|---|---:|---:|---|\n| Kota Binjai | 97.777 | 24.386 | Okt 2024 |\n| Kab. Asahan | 250.100 | 61.020 | Okt 2024 |\n",
    "ends-before-it-starts.csv": "Sumber dana;Jumlah pekerja;Mulai;Berakhir\nAPBD;5.000;Jan 2026;Des 2025\nCSR;1.250;Jan 2026;Jun 2026\n",
    "ends-of-months.csv": "Periode;Peserta aktif\ns.d. Januari 2025;24.900\ns/d Februari 2025;25.100\nPer 31 Maret 2025;25.300\nPosisi April 2025;25.400\n",
    "footnote-marks.csv": "Kabupaten/Kota;Potensi;Aktif;Bulan\nKota Binjai;97.777*;24.386*);Okt 2024\nKab. Asahan*;250.100 r);61.020**;Okt 2024\nLangkat\u00b9);369.000;92.000;Okt 2024\n*) angka sementara;;;\n1) hasil verifikasi;;;\n",
    "gaps-between-blanks.txt": "Kabupaten/Kota      Potensi    Aktif     Bulan\nKota Binjai          97.777   24.386     Okt 2024\nKab. Asahan                   61.020     Okt 2024\n",
    "grouped-both-ways.csv": "Kabupaten/Kota;Potensi;Aktif;Bulan\nKota Binjai;97.777;24,386;Okt 2024\nKab. Asahan;250,100;61.020;Okt 2024\n",
    "groups.csv": "Sumber Dana;Nelayan;Petani;Ojek;Jumlah;Berakhir\nAPBD;1.000;2.000;2.000;5.000;Des 2025\nCSR;250;500;500;1.250;Jun 2026\n",
    "lengths-in-words.csv": "Sumber dana;Jumlah pekerja;Mulai;Lama\nAPBD;5.000;Jan 2025;6 bulan\nCSR;1.250;Nov 2024;12 bln\nZakat;300;Nov 2024;satu tahun\n",
    "lost-zeros.csv": "Kabupaten/Kota;Potensi;Aktif;Bulan\nKota Binjai;97.777;24.386;Okt 2024\nKab. Asahan;250.1;61.02;Okt 2024\nKaro;9.5;1.25;Okt 2024\n",
    "month-in-first-row.csv": "Bulan;Kabupaten/Kota;Potensi;Aktif\nOkt 2024;Kota Binjai;97.777;24.386\n;Kab. Asahan;250.100;61.020\n",
    "month-in-heading.csv": "Kabupaten/Kota;Potensi Okt 2024;Aktif Okt 2024\nKota Binjai;97.777;24.386\n",
    "months-of-regions.csv": "Kabupaten/Kota;Bulan;Potensi;Aktif\nKota Binjai;Sep 2024;97.777;24.000\nKota Binjai;Okt 2024;97.777;24.386\nKab. Asahan;Sep 2024;250.100;60.000\nKab. Asahan;Okt 2024;250.100;61.020\n",
    "months-without-year.csv": "Bulan;Peserta aktif\nJanuari;24.900\nFebruari;25.100\n",
    "narrow-blanks.csv": "Kabupaten/Kota;Potensi;Aktif;Bulan\nKota\u00a0Binjai;97\u00a0777;24\u202f386;Okt 2024\nKab. Asahan;250\u00a0100;61\u202f020;Okt 2024\n",
    "numbered-names.csv": "Daerah;Potensi;Aktif;Bulan\n1. Kota Binjai;97.777;24.386;Okt 2024\n2) Kab. Asahan;250.100;61.020;Okt 2024\n3 Langkat;369.000;92.000;Okt 2024\n",
    "numbers-in-words.csv": "Kabupaten/Kota;Potensi;Aktif;UMK 2025;Bulan\nKota Medan;1,2 juta;472 ribu;Rp 4,01 juta;Okt 2024\nKota Binjai;97.777;24.386;Rp3.075.365;Okt 2024\n",
    "numbers-of-people.csv": "Kabupaten/Kota;No. KTP;No KK;KPJ;NPWP;No. Rekening;Tgl Lahir;Alamat;Email;Potensi;Aktif;Bulan\nKota Binjai;0000000000000001;0000000000000002;00000000001;00.000.000.0-000.000;0000000001;01/01/1970;Jl. Contoh 1;contoh@example.id;97.777;24.386;Okt 2024\n",
    "old-and-new-coverage.csv": "Kabupaten/Kota;Cakupan Lama (%);Cakupan Baru (%);Kenaikan (%);Bulan\nKota Binjai;20,00;24,94;4,94;Okt 2024\nKab. Asahan;20,00;24,40;4,40;Okt 2024\n",
    "other-insurances.csv": "Kabupaten/Kota;Peserta JKN Aktif;Peserta JKK;Peserta JKM;Peserta JHT;Peserta JP;Peserta JKP;Bulan\nKota Binjai;280.000;24.386;24.386;15.000;12.000;9.000;Okt 2024\n",
    "people-by-month.csv": "Nama;Potensi;Aktif;Bulan\nContoh Orang Satu;1;1;Okt 2024\nContoh Orang Dua;1;1;Okt 2024\n",
    "people-by-region.csv": "No;Nama Lengkap;Tempat Lahir;Jenis Kelamin;Pekerjaan;Kabupaten/Kota\n1;Contoh Satu;Binjai;L;Nelayan;Kota Binjai\n2;Contoh Dua;Medan;P;Petani;Kota Binjai\n",
    "people-come-and-go.csv": "Bulan;Peserta Baru;Peserta Keluar;Penambahan;Peserta Aktif\nJan 2025;500;300;200;24.900\nFeb 2025;600;400;200;25.100\n",
    "people-who-come.csv": "Bulan;Penambahan Peserta;Peserta Baru\nJan 2025;200;500\nFeb 2025;200;600\n",
    "percent-of-target.csv": "Kabupaten/Kota;Target;Realisasi;Capaian (%);Bulan\nKota Binjai;31.758;24.386;76,79;Okt 2024\nKab. Asahan;80.000;61.020;76,28;Okt 2024\n",
    "periods.csv": "Sumber Dana;Jumlah Peserta;Periode\nAPBD;5.000;Jan - Jun 2025\nCSR Bank Contoh;1.250;Januari s.d. Desember 2025\nBaznas;300;1 Jan 2025 - 31 Mar 2025\n",
    "plan.csv": "{\"format\":\"jangkau-scenario\",\"version\":1}\n",
    "province-above.csv": "Kabupaten/Kota;Potensi;Aktif;Bulan\nProvinsi Sumatera Utara;347.877;85.000;Okt 2024\nKota Binjai;97.777;24.386;Okt 2024\nKab. Asahan;250.100;61.020;Okt 2024\n",
    "province-and-kota.csv": "Kabupaten/Kota;Potensi;Aktif;Bulan\nJAMBI;500.000;100.000;Okt 2024\nKota Jambi;97.777;24.386;Okt 2024\nKab. Batang Hari;100.000;20.000;Okt 2024\n",
    "provinces-between.csv": "Provinsi/Kabupaten/Kota;Potensi;Aktif;Bulan\nSUMATERA UTARA;347.877;85.406;Okt 2024\nKota Binjai;97.777;24.386;Okt 2024\nKab. Asahan;250.100;61.020;Okt 2024\nACEH;100.000;20.000;Okt 2024\nKota Banda Aceh;100.000;20.000;Okt 2024\nINDONESIA;447.877;105.406;Okt 2024\n",
    "quarters-of-one-region.csv": "Triwulan;Peserta aktif\nTW I 2025;24.900\nTW II 2025;25.100\nTriwulan III Tahun 2025;25.300\nQ4 2025;25.500\n",
    "quarters.csv": "Kabupaten/Kota;Potensi;Aktif;Periode\nKota Binjai;97.777;24.386;Tw III 2025\nKab. Asahan;250.100;61.020;Triwulan III 2025\nLangkat;369.000;92.000;Q3 2025\n",
    "quoted-codes.csv": "Kode;Kabupaten/Kota;Potensi;Aktif;Bulan\n\"=\"\"12.75\"\"\";Kota Binjai;97.777;24.386;Okt 2024\n'12.09;Kab. Asahan;250.100;61.020;Okt 2024\n",
    "regions-as-columns.csv": "Bulan;Kota Binjai;Kab. Asahan\nJan 2025;24.900;61.000\nFeb 2025;25.100;61.020\n",
    "registered-and-active.csv": "Kabupaten/Kota;Potensi;Peserta Terdaftar;Peserta Aktif;Peserta Tidak Aktif;Peserta Non-Aktif;Bulan\nKota Binjai;97.777;30.000;24.386;5.614;5.614;Okt 2024\nKab. Asahan;250.100;70.000;61.020;8.980;8.980;Okt 2024\n",
    "same-row-twice.csv": "Kabupaten/Kota;Potensi;Aktif;Bulan\nKota Binjai;97.777;24.386;Okt 2024\nKota Binjai;97.777;24.386;Okt 2024\nKota Medan;849.807;472.068;Okt 2024\nKota Medan;849.807;470.000;Okt 2024\n",
    "sections.csv": "No;Kabupaten/Kota;Potensi;Aktif;Bulan\nA;KABUPATEN;;;\n1;Asahan;250.100;61.020;Okt 2024\n2;Bogor;369.000;92.000;Okt 2024\nB;KOTA;;;\n1;Binjai;97.777;24.386;Okt 2024\n2;Bogor;100.000;20.000;Okt 2024\n",
    "several-years.csv": "Kabupaten/Kota;Potensi;Aktif 2023;Aktif 2024;Aktif 2025\nKota Binjai;97.777;20.000;24.386;26.000\nKab. Asahan;250.100;50.000;61.020;62.000\n",
    "shapes-of-months.csv": "Bulan;Aktif\n202410;24.386\n2024/11;24.500\n12-2024;24.700\n2025M01;24.900\n2025.02;25.100\n1/3/2025;25.300\n2025-04-30T00:00:00;25.400\n31-05-2025 00:00:00;25.500\n",
    "short-names.csv": "Kabupaten/Kota;Cakupan (%);Bulan\nKep. Seribu;10,5;Okt 2024\nPangkep;11,5;Okt 2024\nOKU Timur;12,5;Okt 2024\nOKI;13,5;Okt 2024\nMuba;14,5;Okt 2024\nKab. 50 Kota;15,5;Okt 2024\nSerdang Berdagai;16,5;Okt 2024\nP. Siantar;17,5;Okt 2024\nLabusel;18,5;Okt 2024\nPaluta;19,5;Okt 2024\nKab. Mandailing Natal (Madina);20,5;Okt 2024\nHumbahas;21,5;Okt 2024\nKab. Kep. Anambas;22,5;Okt 2024\nKotamadya Sibolga;23,5;Okt 2024\nAsahan, Kab.;24,5;Okt 2024\nBinjai (Kota);25,5;Okt 2024\n",
    "signature.csv": "Kabupaten/Kota;Potensi;Aktif;Bulan\nKota Binjai;97.777;24.386;Okt 2024\nKab. Asahan;250.100;61.020;Okt 2024\nMengetahui,;;;\nKepala Dinas,;;;\nContoh Pejabat, S.E.;;;\nNIP. 000000000000000001;;;\nHP 081200000000;;;\n",
    "sponsorship-dates.csv": "Pemberi Bantuan;Jumlah TK;Tgl Mulai;Tgl Selesai\nAPBD Kota;5.000;01/01/2025;31/12/2025\nPT Contoh Jaya;1.250;01/07/2025;30/06/2026\n",
    "sponsorships-of-regions.csv": "Kabupaten/Kota;Sumber dana;Jumlah pekerja;Berakhir\nKota Binjai;APBD;5.000;Des 2025\nKab. Asahan;CSR;1.250;Jun 2026\n",
    "sub-districts.csv": "Kecamatan;Potensi;Aktif;Bulan\nBinjai;9.777;2.386;Okt 2024\nMedan Kota;25.100;6.020;Okt 2024\nLangsa Kota;25.100;6.020;Okt 2024\nBatang;2.000;300;Okt 2024\n",
    "sum-of-segments.csv": "Bulan;Penerima Upah;Bukan Penerima Upah;Jasa Konstruksi;Pekerja Migran;Total\nJan 2025;16.000;5.000;3.000;900;24.900\nFeb 2025;16.100;5.100;3.000;900;25.100\n",
    "sums-by-province.csv": "No;Kabupaten/Kota;Potensi;Aktif;Bulan\n1;Kota Binjai;97.777;24.386;Okt 2024\n2;Kab. Asahan;250.100;61.020;Okt 2024\n;Sub Jumlah Sumatera Utara;347.877;85.406;\n1;Kota Banda Aceh;100.000;20.000;Okt 2024\n;Subtotal Aceh;100.000;20.000;\n;Total;447.877;105.406;\n",
    "target-in-people.csv": "Kabupaten/Kota;Potensi;Aktif;Target 2025 (orang);Target 2026 (pekerja);Bulan\nKota Binjai;97.777;24.386;36.275;40.000;Okt 2024\nKab. Asahan;250.100;61.020;90.000;95.000;Okt 2024\n",
    "target-that-looks-like-people.csv": "Kabupaten/Kota;Potensi;Aktif;Target 2025;Bulan\nKota Binjai;97.777;24.386;36.275;Okt 2024\nKab. Asahan;250.100;61.020;90.000;Okt 2024\n",
    "thousands-above-the-table.csv": "Cakupan Kepesertaan;;;\n(dalam ribuan);;;\nKabupaten/Kota;Potensi;Aktif;Bulan\nKota Binjai;97,8;24,4;Okt 2024\nKab. Asahan;250,1;61,0;Okt 2024\n",
    "thousands-of-people.csv": "Kabupaten/Kota;Potensi (ribu orang);Aktif (ribu orang);Bulan\nKota Binjai;97,777;24,386;Okt 2024\nKab. Asahan;250,1;61,02;Okt 2024\n",
    "two-tables-below.csv": "Kabupaten/Kota;Potensi;Aktif;Bulan\nKota Binjai;97.777;24.386;Okt 2024\n;;;\nKabupaten/Kota;UMK 2025;UMK 2026;Keterangan\nKab. Asahan;3.200.000;3.400.000;-\n",
    "uncovered.csv": "Kabupaten/Kota;Jumlah Potensi;Sudah Terlindungi;Belum Terlindungi;% Terlindungi;Peringkat;Bulan\nKota Binjai;97.777;24.386;73.391;24,94;1;Okt 2024\nKab. Asahan;250.100;61.020;189.080;24,4;2;Okt 2024\n",
    "unseen-letters.csv": "Kabupaten/Kota\u200b;Potensi ;\ufeffAktif;Bulan\n Kota  Binjai\u00a0;97.777 ;\u200e24.386;Okt\u00a02024\nKab.\u00a0Asahan\u200b;250.100;61.020;Okt  2024\n",
    "wage-year-in-title.csv": "DAFTAR UMK PROVINSI SUMATERA UTARA TAHUN 2026;;\nNo;Kabupaten/Kota;UMK (Rp)\n1;Kota Binjai;3.367.913\n2;Asahan;3.400.000\n",
    "wages-in-millions.csv": "Kabupaten/Kota;Potensi;Aktif;UMK 2025 (dalam jutaan rupiah);Bulan\nKota Binjai;97.777;24.386;3,075;Okt 2024\nKab. Asahan;250.100;61.020;3,2;Okt 2024\n",
    "words-behind-numbers.csv": "Kabupaten/Kota;Potensi;Aktif;Cakupan;Bulan\nKota Binjai;97.777 orang;24.386 jiwa;24,94 persen;Okt 2024\nKab. Asahan;250.100 pekerja;61.020 peserta;24,4 persen;Okt 2024\n",
    "year-in-title.csv": "REALISASI KEPESERTAAN KOTA BINJAI TAHUN 2025;\nBulan;Peserta aktif\nJanuari;24.900\nFebruari;25.100\nMaret;25.300\n",
}

MONTH = "Okt 2024"
HEADS = ["Kabupaten/Kota", "Potensi", "Aktif", "Bulan"]
BINJAI = ["Kota Binjai", 97777, 24386, MONTH]
ASAHAN = ["Kab. Asahan", 250100, 61020, MONTH]
LANGKAT = ["Kab. Langkat", 369000, 92000, MONTH]

# Each workbook: its sheets by name, what is merged, number formats by cell, hidden columns.
BOOKS = {
    "three-row-headings.xlsx": {
        "sheets": {"Data": [
            ["No", "Kabupaten/Kota", "Tahun 2025", None, None, None], [None, None, "Semester I", None, "Semester II", None],
            [None, None, "Potensi", "Aktif", "Potensi", "Aktif"], [1, "Kota Binjai", 97777, 24386, 98000, 25000],
        ]},
        "merged": ["A1:A3", "B1:B3", "C1:F1", "C2:D2", "E2:F2"],
    },
    "base-by-segment.xlsx": {
        "sheets": {"Data": [
            ["Kabupaten/Kota", "Potensi", None, None, "Peserta Aktif", None, None, "Bulan"],
            [None, "PU", "BPU", "Jumlah", "PU", "BPU", "Jumlah", None],
            ["Kota Binjai", 40000, 57777, 97777, 18000, 6386, 24386, MONTH],
        ]},
        "merged": ["A1:A2", "B1:D1", "E1:G1", "H1:H2"],
    },
    "two-sheets.xlsx": {"sheets": {"2024": [HEADS[:3], BINJAI[:3]], "2025": [HEADS[:3], ["Kota Binjai", 98000, 25000]]}},
    "cover.xlsx": {"sheets": {
        "Petunjuk": [["PETUNJUK PENGISIAN"], ["1. Isi kolom kuning"], ["2. Kirim ke Bappeda sebelum tanggal 10"]],
        "Data": [HEADS, BINJAI],
    }},
    "percent-sign-shown.xlsx": {
        "sheets": {"Data": [["Kabupaten/Kota", "Cakupan", "Bulan"], ["Kota Binjai", 24.94, MONTH], ["Kab. Asahan", 24.4, MONTH]]},
        "formats": {"B2": '0.00"%"', "B3": "0.00\\%"},
    },
    "shown-in-thousands.xlsx": {"sheets": {"Data": [HEADS, BINJAI]}, "formats": {"B2": "#,##0,", "C2": "#,##0,"}},
    "merged-downwards.xlsx": {
        "sheets": {"Data": [
            ["Provinsi", *HEADS], ["Sumatera Utara", *BINJAI], [None, *ASAHAN[:3], None],
            ["Aceh", "Kota Banda Aceh", 100000, 20000, MONTH],
        ]},
        "merged": ["A2:A3", "E2:E3"],
    },
    "one-number-for-two.xlsx": {"sheets": {"Data": [HEADS, BINJAI, [*ASAHAN[:1], None, *ASAHAN[2:]], LANGKAT]}, "merged": ["B2:B3"]},
    "side-by-side.xlsx": {"sheets": {"Data": [[*HEADS, None, *HEADS], [*BINJAI, None, *ASAHAN], [*LANGKAT]]}},
    "formula-of-percent.xlsx": {
        "sheets": {"Data": [["Kabupaten/Kota", "Potensi", "Aktif", "Cakupan", "Bulan"], ["Kota Binjai", 97777, 24386, "=C2/B2", MONTH], ["Kab. Asahan", 250100, "=60000+1020", "=C3/B3", MONTH]]},
    },
    "day-numbers.xlsx": {"sheets": {"Data": [HEADS, [*BINJAI[:3], 45566]]}},
    "year-merged-beside-months.xlsx": {
        "sheets": {"Data": [["Tahun", "Bulan", "Peserta Aktif"], [2025, "Januari", 24900], [None, "Februari", 25100], [2026, "Januari", 26000]]},
        "merged": ["A2:A3"],
    },
    "years-and-numbers-of-months.xlsx": {
        "sheets": {"Data": [["Tahun", "Bulan", "Peserta Aktif"], [2025, 1, 24900], [2025, 2, 25100]]},
    },
    "hidden-column.xlsx": {
        "sheets": {"Data": [["Kabupaten/Kota", "Potensi", "Aktif 2023", "Aktif 2024", "Bulan"], ["Kota Binjai", 97777, 20000, 24386, MONTH]]},
        "hidden": ["B", "C"],
    },
    "thousandths.xlsx": {"sheets": {"Data": [HEADS, ["Kota Binjai", 97.777, 24.386, MONTH]]}},
}
