//! What a file is that was picked in the place of a scenario, and what can be opened.

use crate::codec::file::FileKind;

/// What can be opened.
pub const OPENS_ID: &str = "Yang dapat dibuka: berkas skenario Jangkau (.ucj.json) dan salinan USB (.html).";
/// The same in English.
pub const OPENS_EN: &str =
    "What can be opened: scenario files of Jangkau (.ucj.json) and USB copies (.html).";

/// What the file is, and what can be done instead.
pub fn other_kind(kind: FileKind) -> (String, String) {
    let (id, en) = what(kind);
    let (more_id, more_en) = advice(kind);
    (format!("{id} {more_id}"), format!("{en} {more_en}"))
}

const fn what(kind: FileKind) -> (&'static str, &'static str) {
    match kind {
        FileKind::Empty => ("Berkas ini kosong.", "This file is empty."),
        FileKind::Workbook => {
            ("Ini buku kerja (Excel atau LibreOffice).", "This is a workbook (Excel or LibreOffice).")
        }
        FileKind::TextDocument => {
            ("Ini dokumen (Word atau LibreOffice).", "This is a document (Word or LibreOffice).")
        }
        FileKind::Slides => {
            ("Ini salindia (PowerPoint atau LibreOffice).", "These are slides (PowerPoint or LibreOffice).")
        }
        FileKind::OldOffice => (
            "Ini berkas Office lama (.xls, .doc, atau .ppt).",
            "This is an old Office file (.xls, .doc or .ppt).",
        ),
        FileKind::Pdf => ("Ini PDF.", "This is a PDF."),
        FileKind::Picture => ("Ini gambar.", "This is a picture."),
        FileKind::Archive => ("Ini arsip (zip atau sejenisnya).", "This is an archive (zip or the like)."),
        FileKind::Table => ("Ini tabel teks (CSV).", "This is a table as text (CSV)."),
        FileKind::Copy => ("Ini salinan USB Jangkau.", "This is a USB copy of Jangkau."),
        FileKind::EmptyCopy => (
            "Ini salinan USB Jangkau tanpa skenario di dalamnya.",
            "This is a USB copy of Jangkau without a scenario in it.",
        ),
        FileKind::Page => ("Ini halaman web.", "This is a web page."),
        FileKind::Session => (
            "Ini agenda presentasi, bukan skenario.",
            "This is the agenda of a presentation, not a scenario.",
        ),
        FileKind::Backtest => {
            ("Ini berkas uji balik, bukan skenario.", "This is a back-test file, not a scenario.")
        }
        FileKind::Draft => ("Ini draf dari peramban.", "This is a draft of a browser."),
        FileKind::Plans => ("Ini berkas berisi beberapa rencana.", "This file holds several plans."),
        FileKind::Overview => ("Ini ikhtisar banyak wilayah.", "This is an overview of many regions."),
        FileKind::Link => ("Berkas ini berisi tautan.", "This file holds a link."),
    }
}

const fn advice(kind: FileKind) -> (&'static str, &'static str) {
    match kind {
        FileKind::OldOffice => (
            "Simpan sebagai .xlsx dulu; tabelnya lalu dapat dibaca di halaman perencana, lewat Tambah dari tabel. Di sini yang dapat dibuka: berkas skenario Jangkau (.ucj.json) dan salinan USB (.html).",
            "Save it as .xlsx first; its table can then be read on the planner's page, by Add from a table. What can be opened here: scenario files of Jangkau (.ucj.json) and USB copies (.html).",
        ),
        FileKind::Workbook | FileKind::Table => (
            "Tabelnya dapat dibaca di halaman perencana, lewat Tambah dari tabel. Di sini yang dapat dibuka: berkas skenario Jangkau (.ucj.json) dan salinan USB (.html).",
            "Its table can be read on the planner's page, by Add from a table. What can be opened here: scenario files of Jangkau (.ucj.json) and USB copies (.html).",
        ),
        FileKind::Archive => (
            "Buka arsipnya dulu, lalu pilih berkas skenario (.ucj.json) atau salinan USB (.html) di dalamnya.",
            "Unpack it first, then pick the scenario file (.ucj.json) or USB copy (.html) in it.",
        ),
        FileKind::Link => (
            "Salin tautannya ke bilah alamat peramban untuk membuka rencananya.",
            "Copy the link into the browser's address bar to open its plan.",
        ),
        FileKind::Copy | FileKind::EmptyCopy => {
            ("Buka dengan klik ganda untuk memakainya.", "Open it by double click to use it.")
        }
        FileKind::Overview => (
            "Buka di halaman \u{201c}Semua wilayah\u{201d} (?tampil=provinsi).",
            "Open it on the page \u{201c}All regions\u{201d} (?tampil=provinsi).",
        ),
        FileKind::Plans => (
            "Buka di aplikasi: semua rencananya masuk ke Rencana saya.",
            "Open it in the app: all of its plans go into My plans.",
        ),
        FileKind::Backtest => {
            ("Jalankan dengan perintah jangkau backtest.", "Run it with the command jangkau backtest.")
        }
        _ => (OPENS_ID, OPENS_EN),
    }
}
