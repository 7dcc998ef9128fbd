//! Indonesian.

use super::TimingTexts;

pub(super) const TIMING: TimingTexts = TimingTexts {
    title: "Kapan dibayarkan",
    open: "Kapan dibayarkan: dana yang sama, bulan lain",
    searching: "Mencari susunan tanggal …",
    no_money: "Rencana ini belum punya dana yang membayar iuran. Isi dana CSR atau tambah program, lalu buka lagi.",
    no_dates: "Semua dana sudah berjalan atau tidak lagi punya bulan lain sebelum Desember itu: tanggalnya tetap.",
    none_lasts: |target, best| {
        format!(
            "Tidak ada susunan tanggal yang bertahan di atas {target} selama enam bulan sesudahnya. Paling tinggi sesudah Desember: {best}."
        )
    },
    dates_reach: |percent, december| {
        format!(
            "*Tanpa uang tambahan:* dibayarkan pada bulan lain, anggaran yang sama mencapai *{percent}* pada {december}. Target tercapai."
        )
    },
    dates_short: |percent, december, people| {
        format!(
            "*Tanpa uang tambahan:* dibayarkan pada bulan lain, anggaran yang sama mencapai paling tinggi *{percent}* pada {december}, kurang {people} pekerja."
        )
    },
    dates_same: |percent, december| {
        format!(
            "*Tanpa uang tambahan:* bulan lain tidak menambah. Anggaran yang sama mencapai paling tinggi {percent} pada {december}."
        )
    },
    result: |money, low, high, december| {
        format!(
            "*Anggaran yang sama, {money}, memberi {low} sampai {high} pada {december}, tergantung bulannya.*"
        )
    },
    result_same: |money, percent, december| {
        format!("*Anggaran {money} memberi {percent} pada {december}, apa pun bulannya.*")
    },
    mean_same: "Rata-rata setahun hampir tidak berubah: yang berpindah hanya kapan orang terlindungi.",
    mean: |low, high| format!("Rata-rata setahun {low} sampai {high}."),
    cloud: "Semua susunan tanggal",
    cloud_of: |all| format!("{all} susunan"),
    cloud_sample: |shown, all| format!("{shown} contoh dari {all} susunan"),
    cloud_line: "garis: tak terkalahkan",
    cloud_line_lasting: "garis: tak terkalahkan di antara yang bertahan",
    mean_year: |year| format!("rata-rata {year}"),
    mean_note: "cakupan setahun",
    lowest_year: |year| format!("bulan terendah {year}"),
    lowest_note: "di sinilah harganya",
    target: |percent| format!("target {percent}"),
    entered: "rencana Anda",
    summary: |december, entered, lowest, choices| {
        format!(
            "Cakupan {december} terhadap bulan terendah setahun. Rencana Anda {entered}, terendah {lowest}. {choices}"
        )
    },
    summary_choice: |number, name, percent, lowest| {
        format!("Pilihan {number}, {name}: {percent}, terendah {lowest}.")
    },
    rule: |months, first| {
        format!("Tiap dana membayar paling sedikit {months} bulan, mulai paling cepat {first}.")
    },
    public: "Dana pemerintah habis dalam tahun anggarannya; dana lain boleh lewat tahun.",
    exact: "Semua susunan diperhitungkan.",
    best_found: "Terbaik yang ditemukan: tidak semua susunan dapat dihitung.",
    least: "Paling sedikit",
    months: |months| format!("{months} bulan"),
    choices: "Pilihan tanggal",
    yours: "Rencana Anda",
    highest: "Desember tertinggi",
    at_target: "Target, lalu merata",
    same_december: "Desember setara rencana Anda",
    after: "Tertinggi sesudahnya",
    even: "Merata setahun",
    short: |people| format!("kurang {people}"),
    over: |people| format!("lebih {people}"),
    line: |first, last, highest| {
        format!("Cakupan per bulan, {first} sampai {last}; paling tinggi {highest}.")
    },
    paid_for: "Iurannya dibayar",
    people: |people| format!("{people} orang"),
    each: "Lama tiap orang",
    from_to: |low, high| if low == high { format!("{low} bulan") } else { format!("{low}–{high} bulan") },
    mean_row: |year| format!("Rata-rata {year}"),
    lowest_row: |year| format!("Terendah {year}"),
    in_month: |percent, month| format!("{percent}, {month}"),
    chance: |target| format!("Peluang {target}"),
    chance_lasting: |target| format!("Peluang bertahan {target}"),
    counting: "dihitung …",
    absorbed: "Terserap",
    of_money: |absorbed, budget| format!("{absorbed}\u{a0}dari\u{a0}{budget}"),
    bar: |name, people, first, last| format!("{name}: {people} orang, {first}–{last}"),
    missed: |people| format!("*Target tidak tercapai*, kurang {people} orang."),
    missed_few: "*Target tidak tercapai*, kurang dari seorang.",
    only_months: |months| format!("*Hanya {months} bulan perlindungan.*"),
    only_months_of: |people, payers, months| format!("*{people} orang dari {payers} hanya {months} bulan.*"),
    later: |money, from, december| format!("{money} baru dibayarkan mulai {from}, sesudah {december}."),
    falls: |month, percent| format!("{month} turun ke {percent}."),
    new_benefit: |less, full| {
        format!(
            "Bila meninggal dalam tiga bulan pertama, ahli waris menerima manfaat JKM {less}, bukan {full}."
        )
    },
    worst: |month, percent| format!("Bulan terburuk {month}: {percent}, di bawah rencana Anda."),
    lasts: |month, percent| format!("Sesudahnya tidak turun: terendah {percent} sampai {month}."),
    all_months: |months| format!("Semuanya terlindungi {months} bulan."),
    take: "Pakai",
    take_named: |name| format!("Pakai: {name}"),
    is_open: "yang sedang dibuka",
};
