//! Indonesian.

use super::{BenefitTexts, CoveredTexts, DetailTexts, DocumentTexts, FormTexts, MoneyTexts, WorkbenchTexts};
use crate::model::{Package, Sector};

pub(super) static WORKBENCH: WorkbenchTexts = WorkbenchTexts {
    documents: DOCUMENTS,
    erase: super::erase::ID,
    form: FORM,
    detail: DETAIL,
    assumption: super::assumption::id::ASSUMPTION,
    region: super::region::ID,
    covered: COVERED,
    money: MONEY,
    benefit: BENEFIT,
    export: super::export::ID,
    share: super::share::ID,
    paper: super::paper::ID,
    source: super::source::ID,
    expected: super::expected::ID,
    tracking: super::tracking::ID,
    comparison: super::comparison::ID,
    library: super::library::ID,
};

const DOCUMENTS: DocumentTexts = DocumentTexts {
    save: "Simpan",
    open: "Buka",
    messages: "Berkas dan draf",
    downloading: |name| {
        format!(
            "Unduhan dimulai: *{name}*. Bila berkas tidak muncul di folder Unduhan, izinkan unduhan untuk halaman ini, lalu ulangi."
        )
    },
    opened_copy: |name| {
        format!(
            "Dibuka: skenario di *{name}*. Agenda presentasinya tetap di berkas itu: buka dengan klik ganda."
        )
    },
    earlier: |saved| format!("Yang tampil adalah isi berkas ini. Ada draf lain di komputer ini{saved}."),
    open_earlier: "Buka draf itu",
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
    stored_here: "Skenario tersimpan di perangkat ini sampai Anda menghapusnya. Jangan memasukkan data pribadi (nama, NIK).",
};

const FORM: FormTexts = FormTexts {
    people: "orang",
    months: "bulan",
    percent: "%",
    percent_a_month: "% per bulan",
    percent_a_year: "% per tahun",
    rupiah: "Rp",
    million_rupiah: "Rp juta",
    years: |count| match count {
        1 => "sekali".to_owned(),
        count => format!("{count} kali, tiap tahun"),
    },
    not_yet: "belum diisi",
    back_to: |value| format!("Kembali ke {value}"),
    back_to_rest: "Kosongkan, ambil dari sisa",
    empty: "kosong",
    until_the_end: "akhir proyeksi",
    yes: "ya",
    no: "tidak",
    remove: "Hapus",
    named: |what, name| format!("{what}: {name}"),
    dated: |status, date| format!("{status}, {date}"),
    waiting: |region| {
        format!("*Perubahan belum dihitung.* Layar masih menampilkan {region} yang terakhir sah.")
    },
    discard: "Batalkan perubahan",
    to_field: "Ke isiannya",
    result: |name, percent, verdict| format!("{name}: *{percent}*, {verdict}"),
};

const DETAIL: DetailTexts = DetailTexts {
    open: "Rincian",
    of: |lever| format!("Rincian: {lever}"),
    from: "Mulai",
    until: "Sampai",
    over_months: "Selama",
    payer: "Pemberi dana",
    months: "Lama iuran",
    package: "Paket",
    sector: "Sektor",
    first_month: "Iuran pertama",
    years: "Diulang",
    paid_until: |month| format!("sampai {month}"),
    programme_name: "Nama program",
    document: "Nomor dokumen",
    go_on: |payer, people, month| format!("Lanjutkan {payer}: {people} orang, mulai {month}"),
    package_name: |package| match package {
        Package::JkkJkm => "JKK + JKM",
        Package::JkkJkmJht => "JKK + JKM + JHT",
    },
    sector_name: |sector| match sector {
        Sector::General => "umum",
        Sector::Transport => "transportasi",
    },
    buys: |money, people, months, last| {
        format!("{money} = *{people} pekerja* selama {months} bulan, berakhir {last}.")
    },
    buys_kept: |kept| format!("{kept} di antaranya lanjut dari tahun sebelumnya."),
    tranche: |first, last, people, spent| format!("{first}–{last}: {people} pekerja, {spent}"),
    unspent: |money, accepted| format!("{money} tidak terpakai: dari tiap kuota {accepted} terisi."),
    unspent_as: |money, reasons| format!("{money} tidak terpakai: {reasons}."),
    pool_end: |money| {
        format!("Cukup untuk semua yang belum terlindungi mulai {money}; selebihnya tidak terpakai.")
    },
    all_spent: "Seluruh dana terpakai.",
    a_year: |money, years, first| {
        if years > 1 {
            format!("{money} setahun × {years} tahun, mulai {first}.")
        } else {
            format!("{money} sekali, mulai {first}.")
        }
    },
    pair: |set_aside, absorbed| format!("Dianggarkan {set_aside}, terserap {absorbed}."),
    refill: "Nama yang gugur diganti (isi ulang)",
    refill_would: |percent, december, absorbed| {
        format!("Bila diisi ulang: {percent} pada {december}, terserap {absorbed}, tanpa menambah anggaran.")
    },
    half: |first, last| format!("Iuran separuh {first}–{last} (PP 50/2025)."),
    price_changes: |month, after, before| {
        format!(
            "Mulai {month} iuran {after} per orang, sebelumnya {before}: jumlah orang yang dibayar uang yang sama ikut berubah."
        )
    },
    nobody: "Belum ada dana di sini.",
    per_head: |monthly, price, months| format!("{monthly} sebulan; {price} per orang untuk {months} bulan."),
    discounted: |months, all| format!("{months} dari {all} bulan mendapat diskon PP 50/2025."),
    not_discounted: |payer| format!("Dana {payer} tidak mendapat diskon PP 50/2025."),
    no_discount: "Dihitung tanpa diskon PP 50/2025, asumsi Anda.",
    with_the_discount: "Diskon PP 50/2025, untuk semua dana",
    without_discount: |then, now, percent, december| {
        format!("Tanpa diskon, uang yang sama membayar iuran {then}, bukan {now}: {percent} pada {december}.")
    },
    with_discount: |then, now, percent, december| {
        format!(
            "Dengan diskon, uang yang sama membayar iuran {then}, bukan {now}: {percent} pada {december}."
        )
    },
    copy: "Salin",
    raise: "Dahulukan",
    lower: "Belakangkan",
    remove: "Hapus",
    order: |place, of| format!("Urutan {place} dari {of}; yang lebih awal mendapat peserta lebih dulu."),
    add: "Tambah tuas",
    add_note: "retensi, APBD, APBDes, zakat",
    pppk: "Honorer menjadi PPPK penuh waktu",
    pppk_workers: "Jumlah",
    pppk_about: "Mereka menjadi ASN dan keluar dari hitungan UCJ. PPPK paruh waktu tetap peserta.",
};

const COVERED: CoveredTexts = CoveredTexts {
    title: "Siapa yang terlindungi",
    stocks: [
        "Penerima upah",
        "Honorer (non-ASN)",
        "BPU mandiri",
        "BPU didanai",
        "Jasa konstruksi",
        "Lainnya",
        "Masa tenggang",
    ],
    all: "Semua peserta aktif",
    formal: "Cakupan pekerja formal",
    informal: "Cakupan pekerja informal",
    coverage: "Cakupan semua",
    group: "Kelompok",
    caption: |region| format!("Peserta aktif {region} menurut kelompok"),
    picture: |first, last, from, to| {
        format!("Peserta aktif menurut kelompok, {first} sampai {last}: dari {from} menjadi {to} orang.")
    },
    outside_pools: "Jasa konstruksi dan lainnya dihitung dalam cakupan semua, di luar formal dan informal.",
    end: |month, people| format!("{month}: {people}"),
    ending: |month, what, lapsed, continued| {
        format!(
            "{month}, {what}: *{lapsed} pekerja* berhenti terlindungi, {continued} lanjut membayar sendiri."
        )
    },
};

const MONEY: MoneyTexts = MoneyTexts {
    title: "Uang",
    none: "Rencana ini belum memakai uang pemerintah daerah atau donatur.",
    payer: "Pembayar",
    set_aside: "Dianggarkan",
    absorbed: "Terserap",
    all: "Jumlah",
    unspent: "Tidak terpakai",
    unspent_as: |money, reasons| format!("*{money} tidak terpakai*: {reasons}."),
    steps: |table, summary| format!("Tabel dibulatkan ke {table}, ringkasan di atas ke {summary}."),
    unspent_of: |payer, money, reasons| format!("{payer}: {money} tidak terpakai, {reasons}."),
    caption: |month| format!("Uang rencana ini sampai {month}, menurut pembayar dan tahun"),
    per_worker_year: |money| {
        format!("*{money}* per pekerja terlindungi setahun, di atas tanpa upaya tambahan")
    },
    per_point: |money, month| format!("*{money}* per poin persen pada {month}"),
    no_gain: "Belum ada tambahan pekerja terlindungi untuk dibagi.",
    self_contribution: |money, month| {
        format!("Peserta mandiri membayar sendiri *{money}* sampai {month}; bukan uang publik.")
    },
    outreach_by_bpjs: |money, month| {
        format!(
            "BPJS Ketenagakerjaan membayar *{money}* untuk pendaftaran sampai {month}, menurut asumsi Anda; bukan uang daerah."
        )
    },
    no_discount: "Diskon PP 50/2025 tidak dihitung, menurut asumsi Anda.",
    unknown: "Iuran honorer *belum dapat dihitung*: upah minimum belum diisi. Semua jumlah dengan ≥ adalah batas bawah.",
    unknown_cell: "belum dapat dihitung",
    by_month: "Per bulan dan kumulatif",
    picture: |first, last, money| format!("Uang kumulatif menurut pembayar, {first} sampai {last}: {money}."),
    picture_window: |first, last| format!("Bidang pucat: diskon PP 50/2025, {first}–{last}."),
    until_here: |month| format!("Garis tegak: {month}, akhir hitungan tabel."),
    month: "Bulan",
    this_month: "Bulan itu",
    so_far: "Kumulatif",
    running: "Iuran berjalan",
    discount: |first, last, first_transport, last_transport| {
        format!(
            "Diskon 50% JKK dan JKM (PP 50/2025) berlaku {first}–{last}, sektor transportasi {first_transport}–{last_transport}."
        )
    },
    in_discount: "masa diskon",
    until_note: |month| format!("sampai {month}"),
    source: "sumber",
};

const BENEFIT: BenefitTexts = BenefitTexts {
    title: "Artinya bagi pekerja",
    illustration: |rate, low, high| {
        format!(
            "*Ilustrasi*, bukan ramalan: bila {rate} peserta meninggal dalam setahun (asumsi; kisaran {low} sampai {high})."
        )
    },
    caption: "Keluarga yang menerima santunan kematian menurut tahun",
    year: "Tahun",
    families: "Keluarga menerima santunan",
    benefit: "Jumlah santunan",
    partial: |year, months| format!("{year} ({months} bulan)"),
    between: |value, low, high| format!("{value} ({low}–{high})"),
    new_members: |people| {
        format!(
            "Untuk {people} di antaranya kematian terjadi dalam tiga bulan pertama kepesertaan: santunannya Rp10 juta."
        )
    },
    packages: "Yang diberikan paket iuran",
    what: "Manfaat",
    gives: "Isi dan syarat",
    yes: "ya",
    no: "tidak",
    source: "sumber",
};
