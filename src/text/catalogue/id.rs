//! Indonesian, the language in which the screen was written. Terms: docs/glossary.md.

use super::headline::id as headline;
use super::headline::id::would;
use super::{
    CardTexts, Catalogue, ChartTexts, FactTexts, LeverTexts, NoticeTexts, Shell, StatusTexts, TableTexts,
};
use crate::model::Payer;

pub(super) const CATALOGUE: Catalogue = Catalogue {
    shell: SHELL,
    lever: LEVER,
    headline: headline::HEADLINE,
    facts: FACTS,
    chart: CHART,
    table: TABLE,
    status: STATUS,
    notice: NOTICE,
    card: CARD,
};

const SHELL: Shell = Shell {
    title: |region| format!("Jangkau: {region}"),
    region: "Wilayah",
    undo: "Urungkan",
    redo: "Ulangi",
    language: "Bahasa",
    other_language: "English",
    offer_title: "Language",
    offer_translated: "A translation program has changed this page. It may write figures in another way.",
    offer_other: "This simulator has its own English version.",
    offer_take: "Read in English",
    offer_keep: "Tetap bahasa Indonesia",
    theme: "Warna",
    theme_auto: "ikut sistem",
    theme_light: "terang",
    theme_dark: "gelap",
    menu: "Menu",
    skip_to_result: "Langsung ke hasil",
    result: "Hasil",
    unnamed_region: "Wilayah baru",
    levers: "Yang bisa kita lakukan",
    picture: "Grafik dan angka",
    data_line: |percent, date, status, eligible, eligible_status| {
        format!("Data dasar *{percent}*, {date}, {status} · {eligible} pekerja eligible, {eligible_status}")
    },
    tool_not_official: "Alat bantu, bukan angka resmi. Semua angka setelah data dasar adalah proyeksi.",
    answers: "Mengapa dan bagaimana",
    answers_loading: "Jawaban sedang disiapkan.",
    answers_failed: "Jawaban belum dapat dimuat. Angka di layar tetap benar. Sentuh halaman untuk mencoba lagi.",
    stage_loading: "Panggung sedang dimuat. Tombol yang ditekan sekarang dijalankan begitu panggung siap.",
    page_loading: "Halaman ini sedang dimuat.",
    page_failed: "Bagian ini belum dapat dimuat. Rencana tetap di sini.",
    page_again: "Coba lagi",
    page_ready: "Bagian ini sudah siap.",
    page_open: "Buka",
    privacy: "Semua perhitungan berjalan di peramban Anda. Tidak ada data yang dikirim atau dikumpulkan.",
    version: |version, data| format!("Jangkau {version}, data {data}"),
};

const LEVER: LeverTexts = LeverTexts {
    wage: "Laju pendaftaran penerima upah",
    self_paid: "Laju pendaftaran bukan penerima upah",
    csr: "Dana CSR per tahun",
    non_asn: "Pengikutsertaan honorer (non-ASN)",
    retention: "Peserta mandiri yang dipertahankan",
    sponsorship: |payer| format!("Dana {payer} per tahun"),
    named: |payer, name| format!("Dana {payer}: {name}"),
    short_wage: "Penerima upah",
    short_self_paid: "Bukan penerima upah",
    short_csr: "Dana CSR",
    short_non_asn: "Honorer (non-ASN)",
    short_retention: "Retensi",
    field: |name| format!("{name} (angka)"),
    percent_a_month: "% per bulan",
    percent: "%",
    million_rupiah: "Rp juta",
    less: |name| format!("Kurangi: {name}"),
    more: |name| format!("Tambah: {name}"),
    at_most: |most| format!("maks. {most}"),
    everybody: |money| format!("semua: {money}"),
    never_above: |mark| format!("belum pernah di atas {mark}"),
    people_a_month: |people, until| format!("*{people} orang per bulan* s.d. {until}"),
    one_percent_is: |people| format!("1% = {people} orang pada bulan pertama"),
    sponsored_people: |people, months, last| {
        format!("*{people} pekerja rentan*, iuran {months} bulan, sampai {last}")
    },
    sponsored_none: |people| format!("Rp100 juta = {people} pekerja rentan selama 12 bulan"),
    non_asn_people: |people, months| format!("*{people} orang per bulan*, selama {months} bulan"),
    non_asn_none: |people| format!("{people} orang belum menjadi peserta"),
    non_asn_unknown: "jumlah yang belum menjadi peserta tidak diketahui",
    retention_from_to: |from, to| format!("yang berhenti tiap bulan turun dari {from} ke *{to}*"),
    retention_none: |lapse| format!("{lapse} peserta mandiri berhenti tiap bulan"),
    nth: |name, number| format!("{name} ({number})"),
    spoken: |value, people| format!("{value}, {people}"),
    outside: |name, least, most| format!("{name}: isi {least} sampai {most}."),
    further_groups: "Kelompok honorer lain yang belum ikut",
    further_groups_hint: "guru honor sekolah, petugas masjid, staf kelurahan; bila Anda tahu jumlahnya",
};

const FACTS: FactTexts = FactTexts {
    where_from: |name, figure| format!("{name}: {figure}, dari mana angka ini?"),
    where_it_is_from: "Dari mana angka ini?",
    december: |year| format!("Desember {year}"),
    short: |people, target| format!("kurang {people} dari target {target}"),
    over: |people, target| format!("lebih {people} dari target {target}"),
    exact: |target| format!("tepat target {target}"),
    points: |points| format!("{points} poin persen"),
    points_short: |points| format!("kurang {points}"),
    points_over: |points| format!("lebih {points}"),
    no_target: "tanpa target",
    before_baseline: "sebelum data dasar",
    after_horizon: "sesudah akhir proyeksi",
    six_months_after: "Enam bulan sesudahnya",
    lasts: |month, _| format!("bertahan, terendah {month}"),
    falls: |people, month, _| format!("tidak bertahan, kurang {people} pada {month}"),
    falls_short: |month, _| format!("tidak bertahan, {month}"),
    six_months_unknown: "di luar proyeksi",
    cost_until: |month| format!("Biaya sampai {month}"),
    cost_none: "belum ada dana dipakai",
    cost_parts: |parts| parts.to_owned(),
    set_aside: |money| format!("terserap dari {money} dianggarkan"),
    per_month: "Peserta baru per bulan",
    printed: |workers| format!("tercetak {workers}"),
    per_month_needed: |target| format!("perlu tambahan tiap bulan untuk {target}"),
    first_month: |month| format!("tercapai pertama {month}"),
    fewer_than: |people| match people {
        1 => "kurang dari satu".to_owned(),
        people => format!("kurang dari {people}"),
    },
    less_than: |money| format!("kurang dari {money}"),
    unspent_part: |money, reason| format!("{money} karena {reason}"),
    rejected: "nama tidak lolos verifikasi",
    no_room: "semua pekerja informal sudah terlindungi",
    apbd_non_asn: "iuran honorer",
    outreach: "sosialisasi",
    payer,
};

const fn payer(payer: Payer) -> &'static str {
    match payer {
        Payer::Csr => "CSR",
        Payer::Apbd => "APBD",
        Payer::Apbn => "APBN",
        Payer::Apbdes => "APBDes",
        Payer::DbhSawit => "DBH sawit",
        Payer::DbhCht => "DBH CHT",
        Payer::Zakat => "zakat",
        Payer::AsnDonors => "donasi ASN",
        Payer::Other => "lain",
    }
}

const CHART: ChartTexts = ChartTexts {
    title: "Cakupan kepesertaan aktif",
    unit: "persen pekerja eligible, akhir bulan, proyeksi",
    unit_counted: "persen pekerja eligible, akhir bulan; titik: realisasi, garis tipis: rencana semula",
    plan: "Rencana ini",
    original: "Rencana semula",
    carried: "Bila begini terus",
    counted: |percent| format!("Realisasi {percent}"),
    baseline: "Tanpa upaya tambahan",
    target: |year| format!("Target {year}"),
    target_detail: |percent, people| format!("{percent}, {people} pekerja"),
    exact: "tepat target",
    short: |people| format!("kurang {people}"),
    over: |people| format!("lebih {people}"),
    cliff_detail: |people| format!("{people} pekerja dalam sebulan"),
    read_month: "Bulan yang dibaca",
    read: |month, plan, people, baseline| {
        format!("*{month}*: rencana *{plan}*, {people} pekerja; tanpa upaya tambahan {baseline}")
    },
    read_counted: |month, counted, people, plan| {
        format!("*{month}*: realisasi *{counted}*, {people} pekerja; rencana semula {plan}")
    },
    read_carried: |month, carried, people, plan, baseline| {
        format!(
            "*{month}*, bila begini terus: *{carried}*, {people} pekerja; rencana semula {plan}; tanpa upaya tambahan {baseline}"
        )
    },
    read_hint: "Arahkan atau sentuh grafik untuk membaca satu bulan.",
    summary_range: |first, last| format!("Cakupan dari {first} sampai {last}."),
    summary_plan: |month, percent, verdict, tense| {
        let was = would(tense);
        format!("Rencana ini {was}mencapai {percent} pada {month}, {verdict}.")
    },
    today: "hari ini",
    discount: |first, last| format!("iuran separuh {first}–{last}"),
    summary_discount: |first, last| format!("Iuran separuh {first} sampai {last}."),
    summary_today: |month| format!("Hari ini: {month}."),
    summary_carried: |month, percent, verdict| {
        format!("Bila begini terus {percent} pada {month}, {verdict}.")
    },
    summary_counted: |month, counted, plan| {
        format!("Realisasi sampai {month}: {counted}; rencana semula {plan}.")
    },
    summary_baseline: |month, percent| format!("Tanpa upaya tambahan {percent} pada {month}."),
    summary_cliff: |what, percent| format!("{what}: turun ke {percent}."),
    target_2_verdict_short: |people, target| format!("kurang {people} pekerja dari target {target}"),
    target_2_verdict_over: |people, target| format!("lebih {people} pekerja dari target {target}"),
};

const TABLE: TableTexts = TableTexts {
    show: "Angka per bulan",
    caption: |region| format!("Proyeksi cakupan {region}, akhir bulan"),
    month: "Bulan",
    plan_percent: "Rencana ini",
    plan_people: "Pekerja terlindungi",
    base_percent: "Tanpa upaya tambahan",
    base_people: "Pekerja, tanpa upaya",
    eligible: "Pekerja eligible",
    cost: "Biaya bulan itu",
};

const STATUS: StatusTexts = StatusTexts {
    official: "resmi",
    reported: "dilaporkan",
    derived: "turunan",
    assumed: "asumsi",
    yours: "angka Anda",
    sender: "angka pengirim",
};

const NOTICE: NoticeTexts = NoticeTexts {
    per_100k: |region| {
        format!("*Hitungan per 100.000 pekerja.* Jumlah pekerja eligible {region} belum ditemukan di sumber.")
    },
    each_100k: " (per 100.000 pekerja)",
    about: "sekitar",
    own_eligible: "Jumlah pekerja eligible dari BPJS",
    own_eligible_set: |people, whose| format!("Memakai *{people} pekerja eligible*, {whose}."),
    people: "pekerja",
    approximate: |region| format!("Cakupan {region} disebut \"sekitar\", maka ditulis tanpa desimal."),
    band: |low, high, middle| {
        format!("Sumber hanya menyebut {low}-{high}. Dipakai tengahnya, *{middle}, sebagai asumsi*.")
    },
    over_hundred: |month, percent| {
        format!("{month}: cakupan {percent}, lebih dari 100%. Periksa jumlah pekerja eligible.")
    },
    funding_ends: |payer, last, people| {
        format!("*Dana {payer} dibayar sampai {last}.* Sesudah itu {people} pekerja berhenti terlindungi.")
    },
    funding_shrinks: |payer, month, people| {
        format!(
            "*Mulai {month} dana {payer} cukup untuk lebih sedikit orang*: {people} pekerja berhenti terlindungi."
        )
    },
    extend_funding: |payer, year| format!("Perpanjang dana {payer} ke {year}"),
    beyond_evidence: |name, mark| {
        format!("*{name}* di atas {mark} per bulan belum pernah tercatat di mana pun.")
    },
    back_to_evidence: |mark| format!("Kembali ke {mark}"),
    unspent: |payer, money, reasons| format!("*{money} dana {payer} tidak terpakai*: {reasons}."),
    put_away: "Mengerti",
    lower_budget: |money| format!("Turunkan ke {money}"),
    title: "Yang perlu diperhatikan",
};

const CARD: CardTexts = CardTexts {
    subject: |region| format!("Cakupan jaminan sosial ketenagakerjaan, {region}"),
    projection: "Proyeksi, bukan angka resmi.",
    beside: |levers| format!("Rencana ini juga memuat: {levers}."),
    locked: "Dikunci oleh halaman ini.",
    onward: "Buka simulasi lengkap",
};
