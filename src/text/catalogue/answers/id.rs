//! Indonesian.

use super::{
    AnswerTexts, AskTexts, BacktestTexts, CheapestTexts, DriverTexts, RangeTexts, ReachTexts, SureTexts,
    WhenTexts, WhyTexts, ZoneTexts,
};
use crate::model::Payer;

pub(super) const ANSWERS: AnswerTexts = AnswerTexts {
    title: "Mengapa dan bagaimana",
    ask: ASK,
    zone: ZONE,
    why: WHY,
    sure: SURE,
    range: RANGE,
    when: WHEN,
    reach: REACH,
    cheapest: CHEAPEST,
    drivers: DRIVERS,
    backtest: BACKTEST,
};

const ASK: AskTexts = AskTexts {
    target: |month, percent| format!("{percent} pada {month}"),
    which: "Target yang dicari",
    lasting: "harus bertahan enam bulan",
    no_target: "Wilayah ini belum punya target. Isi dulu targetnya, lalu jawabannya muncul di sini.",
    before: |december, baseline| {
        format!(
            "{december} lebih awal dari data dasar, {baseline}. Yang sudah lewat tidak bisa direncanakan."
        )
    },
    counted: |december, last| format!("{december} sudah lewat: realisasi sudah ada sampai {last}."),
    after: |december, horizon| {
        format!("Proyeksi berakhir {horizon}, sebelum {december}. Perpanjang proyeksi untuk menjawab.")
    },
    extend: |month| format!("Perpanjang sampai {month}"),
    outside: |percent| format!("Target {percent} tidak mungkin: cakupan hanya 0% sampai 100%."),
};

const ZONE: ZoneTexts = ZoneTexts {
    enough: |value| format!("cukup mulai {value}"),
    enough_until: |low, high| format!("cukup {low} sampai {high}"),
    enough_without: "target tercapai tanpa tuas ini",
    never: |percent| format!("tuas ini saja paling jauh {percent}"),
    record: |mark| format!("rekor {mark}"),
    lock: |name| format!("Kunci: {name}"),
    proposed: |value| format!("usul {value}"),
};

const WHY: WhyTexts = WhyTexts {
    title: |people| format!("Mengapa {people}?"),
    title_percent: |percent| format!("Mengapa {percent}?"),
    unit: |month| format!("pekerja, {month}"),
    base: "Tanpa upaya",
    base_from: |month| format!("Dari realisasi {month}, tanpa upaya"),
    plan: "Rencana ini",
    target: |people| format!("target {people}"),
    pppk: "Diangkat PPPK penuh waktu",
    programme: |payer| format!("Dana {payer}"),
    programme_from: |name, month| format!("{name}, mulai {month}"),
    programmes: |payer| format!("Semua dana {payer}"),
    empty: |people| format!("Belum ada tuas yang digeser: *{people} peserta* tanpa upaya tambahan."),
    met: |target| format!("*{target}* tercapai tanpa upaya tambahan."),
    alone: |month| format!("Satu saja sudah cukup untuk {month}:"),
    alone_then: |month| format!("{month} sudah lewat. Waktu itu satu saja sudah cukup:"),
    alone_none: |month| format!("Tidak ada satu tuas pun yang cukup sendiri untuk {month}."),
    alone_lever: |name, value| format!("{name} mulai *{value}*"),
    alone_beyond: |name, value| format!("{name} mulai *{value}*, belum pernah tercatat"),
    table: "Angka di balik gambar",
    part: "Bagian",
    workers: "Pekerja",
    points: "Poin",
    change: "Jumlah perubahan",
    exact: "Andil tiap bagian adalah rata-rata atas semua urutan memasukkannya (nilai Shapley).",
    ending: |month, what, lapsed, continued| {
        format!(
            "{month}: {what}. *{lapsed} pekerja* berhenti terlindungi, {continued} lanjut membayar sendiri."
        )
    },
    no_ending: |month| format!("Tidak ada dana yang berakhir sampai {month}."),
    further_warnings: |count| format!("Perhatian lain: {count}"),
};

const SURE: SureTexts = SureTexts {
    name: "Seberapa pasti",
    counting: "menghitung",
    of_ten: |count| format!("{count} dari 10"),
    hardly: "< 1 dari 10",
    nearly: "> 9 dari 10",
    reaches: |year| format!("kemungkinan capai {year}"),
    within: |year| format!("8 dari 10 kemungkinan, akhir {year}"),
    between: |low, high| format!("{low}–{high}"),
    band: "di bidang biru: 8 dari 10 kemungkinan",
    range: |month, low, high| {
        format!("Pada {month}, 8 dari 10 kemungkinan ada di antara *{low}* dan *{high}*.")
    },
    odds: |odds, percent, month| format!("Target {percent} tercapai di *{odds}* kemungkinan pada {month}."),
    parts: |odds, points| {
        format!(
            "Dari asumsi saja: {odds}. Sisanya galat model, sekitar {points}, seperti pada uji masa lalu."
        )
    },
    parts_range: |low, high, points| {
        format!("Dari asumsi saja: {low} sampai {high}. Sisanya galat model, sekitar {points}.")
    },
    most: "Asumsi yang paling menentukan",
    swing: |low, high| format!("{low} sampai {high}"),
    swing_result: |low, high| format!("{low} sampai {high}"),
    active_range: "peserta aktif pada data dasar",
    months: |count| format!("{count} bulan"),
    same_draws: |count| {
        format!("{count} kemungkinan dari rentang asumsi, sama untuk setiap posisi tuas. Bukan ramalan.")
    },
};

const RANGE: RangeTexts = RangeTexts {
    title: "Ubah rentang asumsi",
    about: "Tiap asumsi diundi antara batas ini; nilai yang dipakai proyeksi paling sering keluar. Ikut dalam berkas skenario, tidak dalam tautan.",
    active: |low, high| {
        format!("Peserta pada data dasar hanya diketahui kira-kira: *{low} sampai {high}*. Ini juga diundi.")
    },
    now: |unit, value| format!("{unit}, dipakai {value}"),
    low: |name| format!("{name}: paling rendah"),
    high: |name| format!("{name}: paling tinggi"),
    back: |name, low, high| format!("{name}: kembali ke {low} sampai {high}"),
    reset: "Kembalikan semua rentang",
};

const WHEN: WhenTexts = WhenTexts {
    title: "Mulai kapan, cukup berapa",
    rate: |people, from, percent| {
        format!(
            "Untuk {percent} perlu *{people} peserta bersih tiap bulan* sejak {from}, termasuk yang tumbuh sendiri."
        )
    },
    rate_over: |month| format!("*{month} sudah lewat*: yang di bawah ini adalah yang waktu itu cukup."),
    rate_none: |percent| format!("Untuk {percent} tidak perlu tambahan peserta lagi."),
    rate_plan: |net, enrolled| {
        format!(
            "Rencana ini mendaftarkan {enrolled} tiap bulan; bersih, dengan yang masuk dan keluar sendiri, {net}."
        )
    },
    enough: |value, month| format!("cukup mulai *{value}* untuk {month}"),
    met_without: |month| format!("{month} tercapai tanpa tuas ini"),
    never: |month, percent| format!("{month} tidak tercapai sendiri, paling jauh {percent}"),
    start: |latest, planned| format!("paling lambat mulai *{latest}* (rencana: {planned})"),
    start_over: |latest, planned| {
        format!("paling lambat mulai *{latest}*, dan itu *sudah lewat* (rencana: {planned})")
    },
    not_needed: "boleh ditunda: target tercapai tanpanya",
    too_late: |first| format!("belum cukup walau mulai {first}"),
    green: |first| format!("Hijau pada tuas: cukup untuk {first}."),
    green_others: |first, others| {
        format!("Hijau pada tuas: cukup untuk {first}. Garis hijau tipis: {others}.")
    },
};

const REACH: ReachTexts = ReachTexts {
    title: "Capai target",
    button: |percent| format!("Capai {percent}"),
    met: |percent, month| format!("Rencana ini sudah mencapai {percent} pada {month}."),
    met_lasting: |percent, month| {
        format!("Rencana ini sudah mencapai {percent} pada {month}, dan bertahan enam bulan.")
    },
    change: |name, from, to| format!("{name}: {from} → *{to}*"),
    accept: "Pakai usul ini",
    close: "Tutup",
    refuse: "Tidak jadi",
    all_locked: "Semua tuas terkunci. Buka satu kunci, lalu cari lagi.",
    short: |percent| format!("Tidak tercapai. Paling jauh *{percent}* dengan tuas yang bebas."),
    accept_best: "Pakai yang paling jauh",
    locked: |name| format!("kunci pada {name}"),
    evidence: |name| format!("{name} di atas yang pernah tercatat"),
    allowed: |name| format!("rentang {name}"),
    ceiling: |purse| format!("pagu {purse}"),
    binding: |limit, points| format!("Yang menahan: {limit}. Bila dilonggarkan, naik {points}."),
    binding_enough: |limit| format!("Yang menahan: {limit}. Bila dilonggarkan, *target tercapai*."),
    binding_none: "Semua tuas sudah di ujungnya. Tambah tuas lain, atau mundurkan targetnya.",
};

const CHEAPEST: CheapestTexts = CheapestTexts {
    title: "Rencana termurah",
    button: "Cari rencana termurah",
    about: "Uang pemerintah daerah dan donatur sampai target, dengan semua tuas yang tidak terkunci.",
    searching: "mencari …",
    plan: |number| format!("Rencana {number}"),
    members: |people, percent| format!("{people} peserta, {percent}"),
    lasts: "bertahan enam bulan",
    falls: |from, percent, month, why| format!("turun lagi dari {from} ke {percent} pada {month}{why}"),
    falls_as: |what| format!(" saat {what}"),
    nothing: "tanpa upaya tambahan",
    free: "tanpa biaya",
    accept: "Pakai",
    accept_number: |number| format!("Pakai rencana {number}"),
    best_found: "Terbaik yang ditemukan: rencana ini juga mengubah bulan yang sudah dihitung, jadi batas bawahnya tidak terbukti.",
    bound: |money| {
        format!("Dalam batas ini tidak ada yang lebih murah dari {money}, menurut persamaan model.")
    },
    doubled_same: |money| format!("Bila dua kali lipat, rencananya tetap; biayanya {money}."),
    doubled_other: |money| format!("Bila dua kali lipat, *rencana lain* yang termurah, {money}."),
    short: |percent| {
        format!("Tidak ada rencana dalam batas ini yang mencapai target. Paling jauh *{percent}*.")
    },
    met: "Target sudah tercapai tanpa upaya tambahan.",
    limits: "Batas tuas dan pagu dana",
    beyond: "boleh di atas yang pernah tercatat",
    least: |name| format!("{name}, paling sedikit"),
    most: |name| format!("{name}, paling banyak"),
    ceiling: |purse| format!("Pagu {purse}"),
    ceiling_hint: "kosong: tanpa pagu",
    no_ceiling: |purse| format!("Hapus pagu {purse}"),
    purse: |payer| match payer {
        None => "sosialisasi",
        Some(Payer::Csr) => "dana CSR",
        Some(Payer::Apbd) => "APBD",
        Some(Payer::Apbn) => "APBN",
        Some(Payer::Apbdes) => "APBDes",
        Some(Payer::DbhSawit) => "DBH sawit",
        Some(Payer::DbhCht) => "DBH CHT",
        Some(Payer::Zakat) => "dana zakat",
        Some(Payer::AsnDonors) => "donasi ASN",
        Some(Payer::Other) => "dana lain",
    },
    empty_range: |name| format!("{name}: yang paling sedikit lebih besar dari yang paling banyak."),
    outside_range: |name| format!("{name}: rentangnya di luar yang bisa dipakai."),
    locked_range: |name| format!("{name} terkunci dan diberi rentang; pilih salah satu."),
    bad_ceiling: |purse| format!("Pagu {purse} harus nol atau lebih."),
};

const DRIVERS: DriverTexts = DriverTexts {
    title: "Karena keadaan, atau karena tindakan kita?",
    world: |count, month, workers, points| {
        format!(
            "*Karena keadaan*: {count} asumsi yang diubah menggeser {month} {workers} pekerja ({points})."
        )
    },
    world_none: "*Karena keadaan*: semua asumsi masih bawaan, jadi tidak ada yang bergeser.",
    action: |month, workers, points| {
        format!("*Karena tindakan kita*: rencana menggeser {month} {workers} pekerja ({points}).")
    },
    action_none: "*Karena tindakan kita*: belum ada tuas yang digeser.",
    difference: "Asumsi menggeser garis tanpa upaya; hanya tindakan yang menjauhkan rencana dari garis itu.",
};

const BACKTEST: BacktestTexts = BacktestTexts {
    title: "Seberapa tepat model ini dulu",
    mean: |cases, points| format!("Pada {cases} kasus masa lalu, proyeksi meleset rata-rata *{points}*."),
    bias_high: |points| format!("Condong menjanjikan terlalu banyak, {points}."),
    bias_low: |points| format!("Condong menjanjikan terlalu sedikit, {points}."),
    meaning: "Asumsi tidak disetel agar cocok. Kasusnya sedikit dan datanya kasar: ini ukuran, bukan jaminan.",
    used: |points| {
        format!("Kasus yang tidak saling terkait memberi galat model {points} untuk pita di grafik.")
    },
    observed: "Nyata",
    projected: "Proyeksi",
    base_changed: "Jumlah pekerja eligible berubah; bandingkan orang, bukan persen.",
    base_unknown: "Tidak diketahui apakah jumlah pekerja eligible sama.",
    not_independent: "Awalnya dihitung dari hasilnya; tidak dipakai untuk galat model.",
    note: |id| match id {
        "H02" => Some("Dorongan akhir tahun dengan DBH sawit; jumlah orangnya tidak diterbitkan."),
        "H04" => Some("Tidak terlihat kebijakan; peserta turun di awal tahun."),
        "H07" => Some("37.124 peserta APBD sampai Januari 2025, lalu tidak dibayar. Penyebut diasumsikan."),
        "H08" => Some("Persennya naik karena penyebut turun menjadi 1.601.559."),
        "H15" => Some("Lima hitungan tahunan tanpa dana yang terlihat. Penyebut diasumsikan."),
        "H18" => Some("Disebut sekitar 20 persen; tidak ada tindakan yang diterbitkan di antaranya."),
        _ => None,
    },
};
