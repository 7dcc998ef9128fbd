//! Indonesian. Terms: docs/glossary.md.

use super::{
    CommonPlanTexts, MapTexts, OverviewBookTexts, OverviewHeadlineTexts, OverviewPageTexts, OverviewTexts,
    PaceTexts, PurseTexts, RegionDetailTexts, RegionTableTexts, RowFormTexts,
};

pub(super) const OVERVIEW: OverviewTexts = OverviewTexts {
    page: PAGE,
    headline: HEADLINE,
    map: MAP,
    table: TABLE,
    plan: PLAN,
    purse: PURSE,
    pace: PACE,
    detail: DETAIL,
    form: FORM,
    columns: [
        "Kode",
        "Wilayah",
        "Sumber",
        "Bulan data",
        "Cakupan terakhir (%)",
        "Tanpa upaya (%)",
        "Dengan rencana bersama (%)",
        "Kurang (orang)",
        "Kurang (poin)",
        "Peluang (0-1)",
        "Biaya ke target (Rp)",
        "Dapat dari dompet (Rp)",
        "Tambahan peserta dari dompet",
    ],
    book: OverviewBookTexts {
        sheet: "Wilayah",
        eligible: |month| format!("Pekerja eligible, {month}"),
        members: "Peserta dengan rencana bersama",
        target: "Target (%)",
        after: "Cakupan sesudah dompet (%)",
        total: |regions| format!("Jumlah {regions} wilayah yang datanya lengkap"),
        purse: "Isi dompet",
        shared: "Terbagi",
        left: "Sisa",
        note: "Sel kosong berarti belum ada data, bukan nol. Cakupan, kekurangan, dan jumlah adalah rumus; angka lain dihitung Jangkau.",
    },
};

const PAGE: OverviewPageTexts = OverviewPageTexts {
    title: |name| format!("Ikhtisar {name}"),
    planner: "Ke perencana",
    undo: "Urungkan",
    redo: "Ulangi",
    save: "Simpan berkas",
    open: "Buka berkas",
    import: "Tempel tabel dari Excel",
    imported: |table, rows| {
        format!("{rows} wilayah dari {table} masuk ke ikhtisar; Urungkan mengembalikan yang sebelumnya.")
    },
    add: "Tambah wilayah",
    add_name: "Kode atau nama wilayah",
    add_hint: "Misalnya 11.71 atau Kota Banda Aceh",
    twice: |name| format!("{name} sudah ada di tabel."),
    csv: "CSV untuk Excel",
    csv_data: "CSV data",
    xlsx: "Excel (.xlsx)",
    xlsx_loading: "Modul Excel sedang diambil…",
    xlsx_failed: "Modul Excel tidak dapat diambil. Periksa sambungan, lalu tekan lagi.",
    print: "Cetak satu halaman",
    fresh: "Mulai lagi dari data terbit",
    fresh_about: "Angka Anda dapat dikembalikan dengan Urungkan.",
    file: "Berkas ikhtisar",
    opened: |file, rows| format!("{file} dibuka: {rows} wilayah."),
    not_opened: |file| {
        format!("{file} bukan berkas ikhtisar Jangkau, jadi tidak dibuka. Yang di layar tetap.")
    },
    newer: |file| {
        format!("{file} dibuat oleh Jangkau yang lebih baru. Muat ulang halaman ini untuk versi terbaru.")
    },
    refused: |row, why| format!("Wilayah {row}: {why}"),
    refused_twice: "sudah ada sebelumnya; yang pertama yang dipakai.",
    refused_many: |most| format!("lebih dari {most} wilayah; yang ini dan seterusnya tidak dibaca."),
    refused_nameless: "tanpa kode dan tanpa nama, jadi dilewati.",
    refused_value: |field| format!("{field} bukan nilai yang dapat dibaca; wilayah ini dilewati."),
    not_kept: "Peramban tidak menyimpan ikhtisar ini. Simpan sebagai berkas sebelum menutup halaman.",
    close: "Tutup",
    year: "Akhir tahun",
    target: "Target bersama",
    target_about: "Berlaku bagi wilayah tanpa target sendiri untuk tahun itu. Angka awalnya contoh, bukan target resmi.",
    question: "Yang ditanyakan",
    stands: |reached, counted| format!("{reached} dari {counted} wilayah mencapai target."),
    tools: "Perintah",
    export: "Bawa keluar",
    projection: "Semua angka akhir tahun adalah proyeksi, bukan janji. Jangkau alat bantu, bukan sumber resmi.",
    printed: |date, version| format!("Dicetak {date} dengan Jangkau {version}."),
    working: |done, of| format!("Menghitung {done} dari {of} wilayah"),
    stop: "Berhenti",
    stopped: "Perhitungan peluang dihentikan.",
    go_on: "Hitung peluang",
};

const HEADLINE: OverviewHeadlineTexts = OverviewHeadlineTexts {
    nothing: |regions| {
        format!(
            "*Belum ada wilayah yang dapat dihitung.* {regions} wilayah menunggu jumlah pekerja eligible dan peserta."
        )
    },
    reached: |reached, counted, target, month| {
        format!(
            "{reached} dari {counted} wilayah yang datanya lengkap diproyeksikan mencapai target ({target}) pada {month}."
        )
    },
    cost: |regions, money| format!("{regions} wilayah lain perlu {money} untuk sampai."),
    no_money: "Wilayah lain tidak sampai dengan uang saja.",
    incomplete: |regions| format!("{regions} wilayah belum dapat dihitung."),
    old: |old, counted| format!("{old} dari {counted} angka sudah lebih dari setahun."),
    data: |all, counted, percent_alone, version| {
        format!(
            "{all} wilayah: {counted} berdata lengkap, {percent_alone} persen saja; data {version}, sumber di tiap baris"
        )
    },
};

const MAP: MapTexts = MapTexts {
    title: "Cakupan terakhir yang diketahui",
    about: "persen pekerja eligible; satu petak satu wilayah",
    spoken: "Peta petak. Tombol panah berpindah petak, Enter membuka rincian wilayah.",
    below: |percent| format!("di bawah {percent}"),
    from: |percent| format!("{percent} ke atas"),
    percent_alone: "persen saja",
    no_data: "belum ada data",
    reached: "mencapai target",
    gets: "mendapat dari dompet",
    marks: "Centang: mencapai target. Rp: mendapat dari dompet. Garis bawah tebal: angka Anda. ±: disebut \u{201c}sekitar\u{201d}.",
    strait: "Selat Malaka",
    ocean: "Samudra Hindia",
    islands: "Kepulauan Nias",
    beyond: "Wilayah lain",
};

const TABLE: RegionTableTexts = RegionTableTexts {
    title: "Wilayah",
    about: |month| {
        format!("titik kelabu: cakupan terakhir; lingkaran: proyeksi {month}; garis biru: yang dibeli dompet")
    },
    caption: |month| format!("Wilayah menurut urutan yang dipilih, proyeksi {month}"),
    name: "Wilayah",
    known: "Cakupan terakhir",
    scale: |target| format!("target {target}"),
    gap: "Kurang",
    chance: "Peluang",
    chance_about: "Peluang mencapai target dengan rencana bersama, tanpa dompet, dari 1.000 masa depan.",
    cost: "Cukup dengan",
    gets: "Dapat",
    own_target: |percent| format!("target {percent}"),
    roughly: |percent| format!("sekitar {percent}"),
    members: |people| format!("{people} peserta"),
    later: "data lebih baru daripada target",
    later_than: |month, december| {
        format!("Data {month} tidak lebih lama daripada {december}; pilih tahun yang lebih jauh.")
    },
    refused: "angka tidak dapat dipakai",
    no_data: "belum ada data",
    no_base: "jumlah eligible belum ada",
    points: |points| format!("{points} poin"),
    ahead: |amount| format!("lebih {amount}"),
    there: "sudah",
    no_money: "uang tidak cukup",
    enough_either: |wage, self_paid| format!("atau PU {wage}, atau BPU {self_paid} per bulan"),
    enough_wage: |rate| format!("atau PU {rate} per bulan"),
    enough_self_paid: |rate| format!("atau BPU {rate} per bulan"),
    enough_neither: "satu laju saja tidak cukup",
    old: "lebih dari setahun",
    filter: "Tampilkan",
    filters: [
        "semua wilayah",
        "belum mencapai target",
        "mencapai target",
        "mendapat dari dompet",
        "belum lengkap",
    ],
    search: "Cari wilayah",
    partial: "Di luar jumlah: belum lengkap",
    without: |regions| format!("{regions} wilayah belum ada data"),
    without_about: "di luar urutan dan jumlah, bukan nol",
    more: |rows| format!("Tampilkan {rows} baris lagi"),
    none_found: "Tidak ada wilayah yang cocok.",
    details: |name| format!("Rincian {name}"),
    strip: |known, planned, target| format!("terakhir {known}, proyeksi {planned}, target {target}"),
    sort_by: |column| format!("Urutkan menurut {column}"),
};

const PLAN: CommonPlanTexts = CommonPlanTexts {
    title: "Rencana bersama",
    about: "sama untuk semua wilayah; tiap geseran menghitung ulang semuanya",
    wage: "Laju pendaftaran penerima upah (PU)",
    self_paid: "Laju pendaftaran bukan penerima upah (BPU)",
    money: "Dana per 1.000 pekerja informal yang belum terlindungi",
    non_asn: "Honorer (non-ASN) yang diikutsertakan",
    a_month: |percent| format!("{percent} per bulan"),
    a_thousand: |money| format!("{money} setahun"),
    from: "Mulai",
    payer: "Dibayar oleh",
    reset: "Kosongkan",
};

const PURSE: PurseTexts = PurseTexts {
    title: "Satu dompet",
    field: "Isi dompet",
    unit: "Rp juta",
    terms: |payer, from, until, regions| {
        format!(
            "{payer}, JKK dan JKM, {from} sampai {until}; {regions} wilayah belum sampai dengan rencana bersama"
        )
    },
    empty: "Isi dompet untuk melihat tiga cara membaginya.",
    aims: "Untuk apa",
    most_people: "Paling banyak pekerja",
    most_regions: "Paling banyak wilayah capai target",
    lift_lowest: "Angkat yang terendah",
    people: |people| format!("{people} pekerja"),
    of_regions: |reached, counted| format!("{reached} dari {counted} wilayah"),
    lifted: |percent| format!("yang terendah {percent}"),
    chooses_nothing: |people| {
        format!(
            "Tidak memilih wilayah: Rp1 miliar melindungi {people} pekerja di mana pun. Dibagi menurut pekerja informal yang belum terlindungi."
        )
    },
    by_worth: |names| format!("Ke tempat tiap rupiah melindungi paling banyak orang: {names}."),
    cheapest_first: |names| format!("Yang paling murah dulu: {names}."),
    lifts: |names| format!("Dinaikkan sama tinggi: {names}."),
    nobody: "Tidak ada wilayah yang mendapat: dompet belum cukup untuk satu pun.",
    and_more: |names, more| format!("{names}, dan {more} lainnya"),
    with_regions: |regions, left| format!("{regions} capai target; sisa {left}"),
    with_people: |people, left| format!("{people} pekerja; sisa {left}"),
    with_both: |people, regions, left| format!("{people} pekerja; {regions} capai target; sisa {left}"),
    not_proven: "Pembagian terbaik yang ditemukan; belum terbukti yang terbaik.",
    too_small: |purse, least| {
        format!(
            "Dompet {purse} lebih kecil daripada jumlah batas bawah wilayah, {least}. Tambah dompet atau turunkan batas bawah."
        )
    },
    least: "Paling sedikit",
    most: "Paling banyak",
    lock: |money| format!("Kunci pada {money}"),
    unlock: "Lepas batas",
    crossed: "Batas bawah lebih besar daripada batas atas; batas atas dinaikkan.",
    limits: "Batas dari dompet",
};

const PACE: PaceTexts = PaceTexts {
    title: "Kecepatan yang pernah dicapai",
    reached: |place, percent, when| {
        format!("pernah dicapai: {place} +{percent} dari eligible per bulan ({when})")
    },
    within: |pace, record| format!("+{pace} dari eligible per bulan; {record}"),
    beyond: |pace, record| {
        format!("+{pace} dari eligible per bulan: lebih cepat dari yang pernah tercatat; {record}")
    },
};

const DETAIL: RegionDetailTexts = RegionDetailTexts {
    known: "Cakupan terakhir",
    source: "Sumber",
    said: "Yang disebut",
    missing: "Yang belum ada",
    without: "Tanpa upaya (proyeksi)",
    planned: "Rencana bersama (proyeksi)",
    target: "Target",
    pace: "Kecepatan yang diperlukan",
    open: "Buka di perencana",
    edit: "Ubah angka",
    close: "Tutup rincian",
    page: "Halaman sumber",
};

const FORM: RowFormTexts = RowFormTexts {
    title: |name| format!("Angka {name}"),
    eligible: "Pekerja eligible",
    active: "Peserta aktif",
    percent: "Cakupan",
    non_asn: "Honorer seluruhnya",
    target: "Target wilayah ini",
    month: "Bulan data",
    month_hint: "Misalnya 2026-10 atau Okt 2026",
    month_wrong: "Bulan tidak terbaca. Tulis seperti 2026-10 atau Okt 2026.",
    month_none: "tanpa bulan",
    month_missing: "Isi bulan datanya; sebelum itu wilayah ini belum ada data.",
    workers: "orang",
    members: "peserta",
    discard: "Kembali ke data terbit",
    remove: "Hapus wilayah",
    about: "Eligible dan peserta, atau eligible dan cakupan, sudah cukup. Yang kosong tetap \u{201c}belum ada data\u{201d}.",
};
