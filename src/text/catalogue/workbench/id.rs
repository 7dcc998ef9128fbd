//! Indonesian.

use super::{KeepTexts, WorkbenchTexts};

pub const WORKBENCH: WorkbenchTexts = WorkbenchTexts { keep: KEEP };

const KEEP: KeepTexts = KeepTexts {
    save: "Simpan",
    open: "Buka",
    messages: "Berkas dan draf",
    saved: |name| format!("Diunduh: {name}"),
    opened: |name| format!("Dibuka: *{name}*. Urungkan untuk kembali ke skenario sebelumnya."),
    refused: |name| format!("*{name} tidak dibuka.* Skenario di layar tidak berubah."),
    refused_more: |count| format!("dan {count} lagi"),
    unreadable: |name| format!("*{name} tidak dapat dibaca* oleh peramban ini."),
    drop_here: "Lepaskan berkas untuk membukanya",
    restored: |saved| format!("Draf dipulihkan{saved}."),
    saved_at: |date, time| format!(", tersimpan {date} pukul {time}"),
    start_afresh: "Mulai baru",
    blocked: "Tidak dapat menyimpan di peramban ini. Unduh berkas sebelum menutup halaman.",
    full: "Penyimpanan peramban penuh: draf tidak tersimpan. Unduh berkas.",
    corrupt: "Draf yang tersimpan tidak terbaca. Ia disisihkan dan masih dapat diunduh.",
    newer: "Draf yang tersimpan berasal dari versi yang lebih baru. Ia dibiarkan apa adanya.",
    other_tab: "Jangkau juga terbuka di tab lain. Setiap tab menyimpan drafnya sendiri.",
    download_rest: "Unduh draf itu",
    close: "Tutup",
    download_file: "Unduh berkas",
    erase: "Hapus semua data",
    erase_question: "Hapus semua draf Jangkau di peramban ini? Berkas yang sudah diunduh tidak terhapus.",
    erase_yes: "Hapus",
    erase_no: "Batal",
    erased: "Semua data Jangkau di peramban ini dihapus.",
    stored_here: "Skenario tersimpan di perangkat ini sampai Anda menghapusnya. Jangan memasukkan data pribadi (nama, NIK).",
};
