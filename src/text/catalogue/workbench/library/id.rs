//! Indonesian.

use super::LibraryTexts;

pub const LIBRARY: LibraryTexts = LibraryTexts {
    title: "Rencana saya",
    own_regions: "Wilayah saya",
    all_regions: "Semua wilayah Sumatera Utara…",
    other_region: "Wilayah lain…",
    choose: "pilih paling banyak empat",
    choose_one_more: "pilih satu lagi untuk membandingkan",
    empty: "Belum ada rencana yang disimpan. Rencana dari tautan, berkas, dan tab lain juga muncul di sini.",
    compare: |name| format!("Bandingkan {name}"),
    on_screen: "sedang dibuka; belum disimpan sebagai rencana",
    on_screen_saved: |note| format!("sedang dibuka; {note}"),
    changed: |name| format!("sedang dibuka; berubah sejak {name} disimpan"),
    changed_elsewhere: |name| {
        format!("{name} juga diubah di tab lain: simpan dengan nama baru agar keduanya ada.")
    },
    nameless: "Tanpa nama",
    without_plan: "Tanpa upaya tambahan",
    figure: |percent, month| format!("{percent} pada {month}"),
    and_money: |figure, money| format!("{figure}, {money}"),
    saved: |when| format!("disimpan {when}"),
    from_link: |when| format!("dari tautan, {when}"),
    from_file: |when| format!("dari berkas, {when}"),
    from_tab: |when| format!("dari tab lain, {when}"),
    draft_of_tab: |when| format!("draf tab lain, {when}"),
    unsaved: |when| format!("belum disimpan, {when}"),
    fill_further: |name, when| format!("Lanjutkan mengisi {name}, {when}"),
    at: |date, time| format!("{date} pukul {time}"),
    open: |name| format!("Buka {name}"),
    manage: "Kelola",
    of: |deed, name| format!("{deed}: {name}"),
    rename: "Ganti nama",
    copy: "Salin",
    download: "Unduh",
    put_away: "Sisihkan",
    take_out: "Kembalikan",
    delete: "Hapus",
    away: |count| format!("Disisihkan ({count})"),
    name: "Nama rencana",
    new_name: "Nama baru",
    keep_name: "Tidak jadi",
    suggested: |mark| format!("Rencana {mark}"),
    save_as: "Simpan sebagai rencana",
    save_to: |name| format!("Simpan perubahan ke {name}"),
    move_to_start: "Gerakkan tuas untuk memulai sebuah rencana.",
    all_saved: "Semua perubahan sudah tersimpan.",
    name_missing: "Isi nama rencana.",
    name_taken: |name| format!("Sudah ada rencana {name} untuk wilayah ini. Pilih nama lain."),
    name_of_region: "Itu nama wilayahnya. Beri rencana nama sendiri.",
    name_too_long: |most| format!("Nama rencana paling panjang {most} huruf."),
    done_saved: |name| format!("{name} tersimpan."),
    done_saved_beside: |name, beside| {
        format!("{beside} sudah diubah di tab lain, jadi ini tersimpan di sampingnya sebagai {name}.")
    },
    done_deleted: |name| format!("{name} dihapus."),
    done_copied: |name| format!("Salinannya bernama {name}."),
    undo: "Urungkan",
    not_saved_blocked: "Tidak tersimpan: peramban ini tidak mengizinkan penyimpanan. Simpan ke berkas sebelum menutup halaman.",
    not_saved_full: "Tidak tersimpan: penyimpanan peramban penuh. Hapus rencana lama, atau simpan ke berkas.",
    gone: "Rencana itu sudah dihapus di tab lain.",
    newer: |count| format!("{count} rencana berasal dari versi yang lebih baru dan dibiarkan apa adanya."),
    too_many: |count, most| {
        format!(
            "Ada {count} rencana di peramban ini, lebih dari {most}. Tidak ada yang dihapus tanpa bertanya."
        )
    },
    delete_oldest: |name, when| format!("Hapus yang terlama: {name}, {when}"),
    here_only: "Tersimpan di peramban ini saja.",
    save_all: "Simpan semua ke berkas",
    kept: |name| format!("*{name}* tetap ada di Rencana saya."),
    merged: |file, added| format!("Dibuka: *{file}*. {added} rencana ditambahkan ke Rencana saya."),
    merged_numbered: |count| {
        format!("{count} bernama sama dengan rencana lain dan diberi nomor; keduanya ada.")
    },
    merged_known: |count| format!("{count} sudah ada."),
    merged_beside: |count| format!("{count} tidak tersimpan di peramban ini, hanya terbuka di layar."),
    merged_left: |count| format!("{count} lagi hanya ada di berkas."),
    merged_refused: |count| format!("{count} tidak dapat dibuka."),
    refused_plan: |name, reason| format!("{name}: {reason}"),
    plans: |count| format!("{count} rencana di Rencana saya"),
    from_table: "Tambah dari tabel…",
    table_title: "Tambah dari tabel",
    table_fetching: "Memuat pembaca tabel…",
    table_missing: "Pembaca tabel tidak dapat diambil. Periksa sambungan internet.",
    table_retry: "Coba lagi",
    regions_added: |count| match count {
        0 => "Tidak ada wilayah yang ditambahkan.".to_owned(),
        _ => format!("{count} wilayah ditambahkan ke Rencana saya."),
    },
    regions_known: |count| format!("{count} sudah ada di sana dengan angka yang sama."),
    regions_unstored: |count| {
        format!(
            "{count} tidak tersimpan: peramban tidak memberi tempat. Hapus rencana lama, lalu baca tabelnya lagi."
        )
    },
    regions_taken_back: "Wilayah dari tabel dikeluarkan lagi dari Rencana saya.",
};
