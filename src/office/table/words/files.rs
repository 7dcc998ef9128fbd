//! Why a file is no table.

use super::super::kind::NotATable;
use crate::codec::file::FileKind;
use crate::text::Lang;

/// Why bytes are no table, and how to save them.
pub fn not_a_table(lang: Lang, why: NotATable) -> &'static str {
    let (id, en) = match why {
        NotATable::Empty => ("Tabel ini kosong.", "This table is empty."),
        NotATable::TooLarge => (
            "Tabel ini lebih dari 5 MB. Simpanlah hanya lembar yang diperlukan, atau salin dan tempel selnya.",
            "This table is larger than 5 MB. Save only the sheet that is needed, or copy and paste its cells.",
        ),
        NotATable::OldOrLocked => (
            "Ini berkas Excel lama (.xls) atau buku kerja bersandi. Buka di Excel, hapus sandinya bila ada, lalu Simpan Sebagai \u{201c}Buku Kerja Excel (.xlsx)\u{201d}.",
            "This is an old Excel file (.xls) or a workbook with a password. Open it in Excel, remove the password if it has one, then Save As \u{201c}Excel Workbook (.xlsx)\u{201d}.",
        ),
        NotATable::Binary => (
            "Ini buku kerja biner (.xlsb). Buka di Excel, lalu Simpan Sebagai \u{201c}Buku Kerja Excel (.xlsx)\u{201d}.",
            "This is a binary workbook (.xlsb). Open it in Excel, then Save As \u{201c}Excel Workbook (.xlsx)\u{201d}.",
        ),
        NotATable::Page => (
            "Ini halaman web, meskipun mungkin bernama .xls. Buka di Excel, lalu Simpan Sebagai \u{201c}Buku Kerja Excel (.xlsx)\u{201d}, atau salin dan tempel selnya.",
            "This is a web page, though it may be called .xls. Open it in Excel, then Save As \u{201c}Excel Workbook (.xlsx)\u{201d}, or copy and paste its cells.",
        ),
        NotATable::Xml => (
            "Ini lembar XML Excel 2003. Buka di Excel, lalu Simpan Sebagai \u{201c}Buku Kerja Excel (.xlsx)\u{201d}.",
            "This is an XML spreadsheet of Excel 2003. Open it in Excel, then Save As \u{201c}Excel Workbook (.xlsx)\u{201d}.",
        ),
        NotATable::Damaged => (
            "Buku kerja ini rusak atau tidak lengkap. Buka di Excel atau LibreOffice, lalu simpan lagi sebagai .xlsx.",
            "This workbook is damaged or incomplete. Open it in Excel or LibreOffice, then save it again as .xlsx.",
        ),
        NotATable::Other(FileKind::Pdf) => (
            "Ini PDF. Mintalah tabelnya sebagai Excel, atau salin dan tempel selnya.",
            "This is a PDF. Ask for the table as Excel, or copy and paste its cells.",
        ),
        NotATable::Other(FileKind::Picture) => (
            "Ini gambar. Mintalah tabelnya sebagai Excel, atau ketik angkanya.",
            "This is a picture. Ask for the table as Excel, or type its figures.",
        ),
        NotATable::Other(_) => (
            "Ini dokumen atau arsip, bukan lembar kerja. Salin tabelnya lalu tempel, atau simpan sebagai .xlsx atau .csv.",
            "This is a document or an archive, not a spreadsheet. Copy its table and paste it, or save it as .xlsx or .csv.",
        ),
        NotATable::Unknown => (
            "Berkas ini bukan teks dan bukan buku kerja. Yang dapat dibaca: .xlsx, .ods, .csv, atau sel yang ditempel.",
            "This file is neither text nor a workbook. What can be read: .xlsx, .ods, .csv, or pasted cells.",
        ),
        _ => contents(why),
    };
    lang.pick(id, en)
}

/// What is in a file that is no table of this kind.
const fn contents(why: NotATable) -> (&'static str, &'static str) {
    match why {
        NotATable::People => (
            "Tabel ini berisi data orang (NIK, nama, nomor telepon, atau sejenisnya), bukan jumlah orang, maka ditolak. Jangkau hanya menghitung jumlah orang; data pribadi tidak diperlukan, tidak dibaca, dan tidak disimpan. Yang dapat dibaca: tabel dengan satu wilayah, bulan, atau bantuan iuran per baris.",
            "This table holds people's data (identity numbers, names, telephone numbers or the like), not numbers of people, so it is refused. Jangkau only counts people; personal data is not needed, not read and not kept. What can be read: a table with a region, a month or a sponsorship in each row.",
        ),
        NotATable::Json => (
            "Ini berkas JSON, bukan tabel. Rencana Jangkau (.json) dibuka lewat \u{201c}Buka berkas\u{201d}.",
            "This is a JSON file, not a table. A plan of Jangkau (.json) is opened by \u{201c}Open file\u{201d}.",
        ),
        NotATable::OtherPlaces => (
            "Tabel ini per kecamatan, desa, atau kantor cabang, bukan per kabupaten/kota atau per bulan. Jumlahkan dahulu per kabupaten/kota: wilayah kantor cabang tidak sama dengan satu kabupaten/kota.",
            "This table is of sub-districts, villages or branch offices, not of kabupaten and kota or of months. Add them up by kabupaten or kota first: the area of a branch is not that of one region.",
        ),
        NotATable::LostPlan => (
            "Ini buku kerja Jangkau, tetapi alamat rencananya sudah hilang dari lembar Ringkasan, maka perubahannya tidak dapat dibandingkan. Ubah salinan yang masih memuat alamat itu (di bawah judul), atau ketik angkanya di Jangkau.",
            "This is a workbook of Jangkau, but the address of its plan is gone from the sheet Summary, so its changes cannot be compared. Change a copy that still holds the address (below the title), or type the figures in Jangkau.",
        ),
        _ => (
            "Judul kolom tidak dikenali. Perlu satu baris judul, misalnya: Kabupaten/Kota, Potensi pekerja, Peserta aktif, Bulan.",
            "The headings are not known. One row of headings is needed, for example: Region, Eligible workers, Active members, Month.",
        ),
    }
}
