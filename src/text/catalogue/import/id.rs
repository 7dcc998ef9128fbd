//! Indonesian.

use std::fmt::Write;

use super::ImportTexts;

pub(super) const IMPORT: ImportTexts = ImportTexts {
    source: "Tabel",
    paste: "Tempel sel dari Excel",
    paste_about: "Salin selnya beserta judul kolom, lalu tempel di sini.",
    choose: "Pilih berkas…",
    drop: "atau seret berkas ke sini: .xlsx, .ods atau .csv, paling banyak 5.000 baris dan 5 MB.",
    privacy: "Tabel dibaca di peramban ini saja, tidak dikirim ke mana pun. NIK, nama orang, dan nomor telepon ditolak: yang diperlukan hanya jumlah orang.",
    pasted: "tabel yang ditempel",
    unreadable: "Peramban tidak dapat membaca berkas itu. Coba salin ke komputer ini lebih dulu, lalu pilih lagi.",
    reading: |name| format!("Membaca {name}…"),
    cancel: "Batal",
    cancelled: "Dibatalkan. Tidak ada yang berubah.",
    again: "Baca lagi",
    refused: |name| format!("{name} tidak dapat dibaca"),
    kinds: "Yang dapat dibaca",
    templates_about: "Judul kolom boleh ditulis dengan cara kantor Anda. Bila belum punya tabel, mulailah dari contoh: isinya angka wilayah yang sedang dibuka.",
    book_about: "Buku kerja Jangkau yang diubah orang lain, misalnya bendahara, dibuka di sini juga: sel yang berubah dibandingkan dengan rencana, lalu diambil.",
    kind_regions: "Wilayah",
    kind_regions_about: "Satu kabupaten atau kota per baris: pekerja eligible, peserta aktif, bulan data; boleh dengan segmen, target, dan upah minimum.",
    kind_regions_become: [
        "Masing-masing menjadi wilayah di Rencana saya.",
        "Masing-masing menjadi baris di ikhtisar.",
    ],
    kind_months: "Bulan realisasi",
    kind_months_about: |region| {
        format!("Satu bulan per baris: peserta aktif atau persen. Menjadi Realisasi {region}.")
    },
    kind_sponsorships: "Bantuan iuran yang berjalan",
    kind_sponsorships_about: |region| {
        format!(
            "Satu program per baris: pembayar, jumlah pekerja, bulan terakhir dibayar. Menjadi bagian data {region}."
        )
    },
    template: "Contoh untuk diisi:",
    template_xlsx: |kind| format!("Contoh Excel: {kind}"),
    template_csv: |kind| format!("Contoh CSV: {kind}"),
    template_file: ["contoh-wilayah", "contoh-bulan-realisasi", "contoh-bantuan-iuran"],
    template_sheet: "Data",
    template_regions: [
        "Kabupaten/Kota",
        "Kode Kemendagri",
        "Pekerja eligible",
        "Peserta aktif",
        "Bulan data",
    ],
    template_months: ["Bulan", "Peserta aktif"],
    template_sponsorships: ["Pembayar", "Jumlah pekerja", "Dibayar sampai"],
    template_fetching: "Menyiapkan contoh…",
    template_missing: "Contoh Excel tidak dapat diambil sekarang. Contoh CSV selalu tersedia.",
    understood: |kind| format!("Dibaca sebagai *{kind}*."),
    counts: |taken, waiting, refused| {
        let mut say = format!("{taken} baris terbaca");
        if waiting > 0 {
            let _ = write!(say, ", {waiting} menunggu jawaban Anda");
        }
        if refused > 0 {
            let _ = write!(say, ", {refused} ditolak");
        }
        say + "."
    },
    sheet: "Lembar",
    hidden_sheet: |name| format!("{name} (tersembunyi)"),
    questions: "Perlu jawaban Anda",
    month_field: "Bulan data",
    month_wrong: "Bukan bulan. Contoh: Okt 2025, 2025-10, 10/2025.",
    month_set: "Pakai",
    ministry: "kode Kemendagri",
    statistics: "kode BPS",
    shares: "bagian dari 1",
    percents: "persen",
    comma: "koma: 1.234,5",
    point: "titik: 1,234.5",
    day_first: "hari di depan",
    month_first: "bulan di depan",
    one_month: |month| format!("{month}, semua wilayah"),
    all_months: |region| format!("semua bulan, {region}"),
    choose_one: "pilih…",
    by_hand: "Pilih sendiri isi kolomnya",
    read_as_of: |heading| format!("Kolom “{heading}” dibaca sebagai"),
    read_hidden: "ikut dibaca",
    leave_hidden: "lewati",
    columns: "Kolom",
    heading: "Judul kolom",
    read_as: "Dibaca sebagai",
    written: "Cara tulis",
    sample: "Contoh isi",
    not_read: "tidak dibaca",
    private: "ditolak: data pribadi",
    as_words: "teks",
    as_share: "bagian dari 1 menjadi persen",
    as_numbers: "angka tanpa tanda",
    rows: |count| format!("Baris yang terbaca ({count})"),
    row: "Baris",
    region: "Wilayah",
    month: "Bulan data",
    eligible: "Pekerja eligible",
    active: "Peserta aktif",
    coverage: "Cakupan",
    counted: "Terhitung",
    payer: "Pembayar",
    people: "Pekerja",
    ends: "Terakhir dibayar",
    becomes: "Yang terjadi",
    more_rows: |shown, all| format!("Tampilkan lebih banyak ({shown} dari {all})"),
    unknown: "belum ada data",
    refusals: |count| format!("Baris yang ditolak ({count})"),
    why: "Alasan",
    notes: "Catatan",
    new_region: "wilayah di Rencana saya",
    only_percent: "tidak diambil: hanya persen. Tambahkan pekerja eligible atau peserta aktif",
    too_little: "tidak diambil: belum ada data yang cukup (bulan, lalu dua dari pekerja eligible, peserta aktif, persen)",
    too_many_sponsorships: |most| {
        format!(
            "tidak diambil: paling banyak {most} bantuan sekaligus. Jumlahkan yang pembayar dan bulan akhirnya sama"
        )
    },
    taken_over: "diambil",
    is_new: "baru",
    is_same: "sudah ada",
    replaces: |old| format!("mengganti {old}"),
    plan_name: |month| format!("Data {month}"),
    source_of: |name| format!("Tabel: {name}"),
    book_counts: |taken, left| match left {
        0 => format!("{taken} sel berubah."),
        _ => format!("{taken} sel berubah, {left} tidak diambil."),
    },
    book_rows: |count| format!("Sel yang berubah ({count})"),
    book_entry: "Sel",
    book_was: "Saat diunduh",
    book_now: "Sekarang",
    book_taken: "masuk ke rencana",
    book_gone: "tidak diambil: rencana di layar tidak lagi memilikinya",
    book_same: "Tidak ada yang perlu diambil dari buku kerja ini.",
    book_others: |same| format!("{same} sel lain sama seperti saat diunduh."),
    book_missing: |names| {
        format!("Baris ini tidak ditemukan lagi di lembar Ringkasan, nilainya tetap: {names}.")
    },
    book_closed: "Alamat rencana di buku kerja ini tidak dapat dibuka lagi: mungkin terpotong, atau dibuat oleh versi yang lebih baru.",
    book_elsewhere: |region| {
        format!(
            "Buku kerja ini dibuat dari rencana lain ({region}). Isinya menjadi rencana tersendiri di Rencana saya; rencana di layar tidak berubah."
        )
    },
    book_plan: |file| format!("Dari {file}"),
    take_entries: |count| format!("Ambil {count} perubahan ke rencana di layar"),
    take_book: |region| format!("Tambahkan rencana {region} ke Rencana saya"),
    take_regions: |count| format!("Tambahkan {count} wilayah ke Rencana saya"),
    take_rows: |count| format!("Pakai {count} wilayah"),
    take_months: |count, region| format!("Tambahkan {count} bulan ke Realisasi {region}"),
    take_sponsorships: |count, region| format!("Tambahkan {count} bantuan iuran ke data {region}"),
    answer_first: "Jawab dulu pertanyaan di atas: barisnya menunggu jawaban itu.",
    waits_for_month: "menunggu bulan data",
    nothing: "Tidak ada baris yang dapat diambil.",
    nothing_new: "Tidak ada yang baru: semuanya sudah ada.",
    wrong_kind: "Di sini yang diperlukan tabel wilayah: satu kabupaten atau kota per baris.",
    waiting: "Formulir wilayah ini belum dapat dihitung. Perbaiki dulu datanya, lalu baca tabel ini lagi.",
    nothing_yet: "Belum ada yang diubah; isi tabel baru masuk setelah tombol ini ditekan.",
};
