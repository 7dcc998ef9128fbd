//! Ways to a target with their prices, and the cheapest plan with the money that there is. On its own, so that only who
//! shows them brings them along.

use crate::text::Lang;

/// The texts of both.
#[allow(missing_docs, reason = "the fields are the keys, the constants say what they are")]
#[derive(Debug)]
pub struct ReachingTexts {
    pub cheapest: fn(money: &str) -> String,
    pub cheapest_free: &'static str,
    pub cheapest_name: &'static str,
    pub half_record: &'static str,
    pub alone: fn(name: &str) -> String,
    pub evenly: &'static str,
    pub furthest: &'static str,
    pub ways: &'static str,
    pub now: &'static str,
    pub then: &'static str,
    pub difference: &'static str,
    pub result: fn(month: &str, percent: &str, lowest: &str) -> String,
    pub near_record: fn(name: &str, value: &str, mark: &str) -> String,
    pub not_paid: fn(name: &str) -> String,
    pub cost_unknown: fn(name: &str) -> String,
    pub ceilings: &'static str,
    pub ceilings_about: &'static str,
    pub entered: fn(value: &str) -> String,
    pub not_entered: &'static str,
    pub more: &'static str,
    pub locked: &'static str,
    pub choice: fn(name: &str) -> String,
    pub until: fn(name: &str) -> String,
    pub enough: fn(money: &str) -> String,
    pub enough_free: &'static str,
    pub short: fn(percent: &str, people: &str) -> String,
    pub addition: fn(money: &str) -> String,
    pub addition_record: fn(money: &str) -> String,
    pub addition_free: &'static str,
    pub no_addition: &'static str,
    pub one_lever: &'static str,
    pub one_lever_about: &'static str,
    pub source: &'static str,
    pub ceiling: &'static str,
    pub set_aside: &'static str,
    pub absorbed: &'static str,
    pub paid_for: fn(december: &str) -> String,
    pub others: &'static str,
    pub all: &'static str,
    pub left_over: fn(money: &str, reasons: &str) -> String,
    pub refilled: fn(percent: &str, december: &str) -> String,
    pub refill: &'static str,
    pub all_levers: &'static str,
    pub careful: &'static str,
    pub inside: &'static str,
    pub becomes: fn(from: &str, to: &str) -> String,
    pub lowest: fn(percent: &str, lowest: &str) -> String,
    pub unable: fn(name: &str, percent: &str) -> String,
    pub accept_lever: fn(name: &str) -> String,
    pub unit_price: fn(unit: &str, what: &str, money: &str) -> String,
    pub unit_of: fn(id: &str) -> &'static str,
    pub fewer: fn(name: &str, value: &str, month: &str, people: &str, points: &str) -> String,
    pub enough_then_less: fn(from: Option<&str>, to: &str, percent: &str) -> String,
}

impl ReachingTexts {
    /// The texts in a language.
    pub const fn of(lang: Lang) -> &'static Self {
        match lang {
            Lang::Id => &ID,
            Lang::En => &EN,
        }
    }
}

const ID: ReachingTexts = ReachingTexts {
    cheapest: |money| format!("Usul termurah: tambah *{money}*."),
    cheapest_free: "Usul termurah: *tanpa tambahan biaya*.",
    cheapest_name: "Termurah",
    half_record: "Laju separuh rekor",
    alone: |name| format!("Satu tuas saja: {name}"),
    evenly: "Sebar merata",
    furthest: "Paling jauh",
    ways: "Cara mencapai target",
    now: "Kini",
    then: "Sesudah",
    difference: "Tambahan",
    result: |month, percent, lowest| {
        format!("{month} menjadi *{percent}*; terendah enam bulan sesudahnya {lowest}.")
    },
    near_record: |name, value, mark| {
        format!("{name} {value} per bulan: yang tertinggi pernah tercatat {mark}.")
    },
    not_paid: |name| format!("{name} tidak diusulkan: iurannya tidak berjalan pada Desember target."),
    cost_unknown: |name| {
        format!("{name} tidak diusulkan: biayanya *belum dapat dihitung*, upah minimum belum diisi.")
    },
    ceilings: "Pagu, dari isian Anda",
    ceilings_about: "Pagu mengikat yang dianggarkan; tanggal bayar tetap.",
    entered: |value| format!("paling banyak {value}"),
    not_entered: "tidak dipakai",
    more: "boleh lebih, sampai …",
    locked: "kunci",
    choice: |name| format!("{name}: seberapa banyak"),
    until: |name| format!("{name}, boleh sampai"),
    enough: |money| format!("Yang diisi cukup. Termurah *{money}*."),
    enough_free: "Target tercapai tanpa biaya tambahan.",
    short: |percent, people| format!("*Dengan yang diisi, paling jauh {percent}: kurang {people} pekerja.*"),
    addition: |money| format!("Tambahan termurah {money}."),
    addition_record: |money| {
        format!("Tambahan termurah {money}, tetapi pada laju tertinggi yang pernah tercatat.")
    },
    addition_free: "Bisa ditambah tanpa biaya.",
    no_addition: "Tambahan dari semua tuas pun belum cukup.",
    one_lever: "Satu tuas saja",
    one_lever_about: "tambahan terkecil, yang terserap sampai Desember target",
    source: "Sumber",
    ceiling: "Pagu",
    set_aside: "Dianggarkan",
    absorbed: "Terserap",
    paid_for: |december| format!("Dibayar {december}"),
    others: "Sosialisasi dan honorer",
    all: "Semua",
    left_over: |money, reasons| format!("{money} tidak terserap: {reasons}."),
    refilled: |percent, december| {
        format!("Bila nama yang gugur diganti: *{percent}* pada {december}, tanpa menambah anggaran.")
    },
    refill: "Isi ulang",
    all_levers: "Tambahan termurah, semua tuas",
    careful: "Dengan laju separuh rekor",
    inside: "Termurah dari yang diisi",
    becomes: |from, to| format!("{from} menjadi *{to}*"),
    lowest: |percent, lowest| format!("{percent}; terendah enam bulan sesudahnya {lowest}"),
    unable: |name, percent| format!("Tidak cukup: {name}, paling jauh {percent}."),
    accept_lever: |name| format!("Pakai tambahan {name}"),
    unit_price: |unit, what, money| {
        format!("Bertumpu pada asumsi biaya *{unit}* untuk {what}, seluruhnya {money}.")
    },
    unit_of: |id| match id {
        "outreach_cost_per_enrolment.wage" => "mendaftarkan satu penerima upah",
        "outreach_cost_per_enrolment.self_paid" => "mendaftarkan satu peserta mandiri",
        _ => "mempertahankan satu peserta",
    },
    fewer: |name, value, month, people, points| {
        format!(
            "Lebih banyak uang, lebih sedikit peserta: dengan {name} {value}, {month} *{people} pekerja lebih rendah* ({points}) daripada tanpanya. Yang diiurkan tidak mendaftar sendiri, lalu berhenti saat iurannya habis."
        )
    },
    enough_then_less: |from, to, percent| match from {
        None => format!("cukup tanpa ini; di atas {to} turun, sampai {percent}"),
        Some(from) => format!("cukup {from}; di atas {to} turun, sampai {percent}"),
    },
};

const EN: ReachingTexts = ReachingTexts {
    cheapest: |money| format!("The cheapest way: add *{money}*."),
    cheapest_free: "The cheapest way: *at no extra cost*.",
    cheapest_name: "Cheapest",
    half_record: "Rates of half the record",
    alone: |name| format!("One lever only: {name}"),
    evenly: "Spread evenly",
    furthest: "Furthest",
    ways: "Ways to reach the target",
    now: "Now",
    then: "Then",
    difference: "More",
    result: |month, percent, lowest| {
        format!("{month} becomes *{percent}*; lowest in the six months after {lowest}.")
    },
    near_record: |name, value, mark| format!("{name} {value} a month: the highest on record is {mark}."),
    not_paid: |name| {
        format!("{name} is not proposed: its contributions do not run in the target's December.")
    },
    cost_unknown: |name| {
        format!("{name} is not proposed: its cost *cannot be computed yet*, the minimum wage is missing.")
    },
    ceilings: "Ceilings, from what you entered",
    ceilings_about: "A ceiling binds what is set aside; dates stay.",
    entered: |value| format!("at most {value}"),
    not_entered: "not used",
    more: "may be more, up to …",
    locked: "locked",
    choice: |name| format!("{name}: how much"),
    until: |name| format!("{name}, up to"),
    enough: |money| format!("What was entered is enough. Cheapest *{money}*."),
    enough_free: "The target is reached at no extra cost.",
    short: |percent, people| format!("*With what was entered, at most {percent}: {people} workers short.*"),
    addition: |money| format!("The cheapest addition is {money}."),
    addition_record: |money| format!("Cheapest addition {money}, but at the highest rate ever on record."),
    addition_free: "It can be added at no cost.",
    no_addition: "Even more of every lever is not enough.",
    one_lever: "One lever only",
    one_lever_about: "the smallest addition, as absorbed until the December of the target",
    source: "Source",
    ceiling: "Ceiling",
    set_aside: "Set aside",
    absorbed: "Absorbed",
    paid_for: |december| format!("Paid for in {december}"),
    others: "Outreach and honorer staff",
    all: "All",
    left_over: |money, reasons| format!("{money} is not absorbed: {reasons}."),
    refilled: |percent, december| {
        format!("If rejected names are replaced: *{percent}* in {december}, with no more budget.")
    },
    refill: "Refill",
    all_levers: "Cheapest addition, all levers",
    careful: "With rates of half the record",
    inside: "Cheapest of what was entered",
    becomes: |from, to| format!("{from} becomes *{to}*"),
    lowest: |percent, lowest| format!("{percent}; lowest in the six months after {lowest}"),
    unable: |name, percent| format!("Not enough: {name}, at most {percent}."),
    accept_lever: |name| format!("Use the addition of {name}"),
    unit_price: |unit, what, money| {
        format!("Rests on an assumed cost of *{unit}* for {what}, {money} in all.")
    },
    unit_of: |id| match id {
        "outreach_cost_per_enrolment.wage" => "enrolling one wage earner",
        "outreach_cost_per_enrolment.self_paid" => "enrolling one self-payer",
        _ => "keeping one member",
    },
    fewer: |name, value, month, people, points| {
        format!(
            "More money, fewer people: with {name} of {value}, {month} has *{people} workers less* ({points}) than without. Who is paid for does not enrol alone, and leaves when the funding ends."
        )
    },
    enough_then_less: |from, to, percent| match from {
        None => format!("enough without it; above {to} it falls, to {percent}"),
        Some(from) => format!("enough from {from}; above {to} it falls, to {percent}"),
    },
};
