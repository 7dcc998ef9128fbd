//! What a phone in the room says. No part of [`super::Catalogue`] and none of the stage's texts, so that a phone on a
//! slow line loads no more than it shows.

use crate::text::Lang;

/// The page of a phone, and what a proposal comes to beside the plan on the stage.
#[allow(missing_docs, reason = "the fields are the keys, the constants say what they are")]
#[derive(Debug)]
pub struct PhoneTexts {
    pub title: &'static str,
    pub subject: fn(region: &str, date: &str) -> String,
    pub covered: fn(people: &str) -> String,
    pub covered_per_100k: fn(people: &str) -> String,
    pub more_people: fn(people: &str) -> String,
    pub fewer_people: fn(people: &str) -> String,
    pub more_points: fn(points: &str) -> String,
    pub fewer_points: fn(points: &str) -> String,
    pub same: &'static str,
    pub than_presenters: fn(difference: &str) -> String,
    pub than_plan: fn(difference: &str) -> String,
    pub spent: fn(money: &str) -> String,
    pub spent_nothing: &'static str,
    pub more_money: fn(money: &str) -> String,
    pub less_money: fn(money: &str) -> String,
    pub falls: fn(month: &str, percent: &str) -> String,
    pub value_before: fn(value: &str) -> String,
    pub back: &'static str,
    pub from: &'static str,
    pub from_hint: &'static str,
    pub show: &'static str,
    pub show_note: &'static str,
    pub code_title: &'static str,
    pub code_note: &'static str,
    pub code_name: &'static str,
    pub too_long: &'static str,
    pub change: &'static str,
    pub projection: &'static str,
}

impl PhoneTexts {
    /// The texts of a language.
    pub const fn of(lang: Lang) -> &'static Self {
        match lang {
            Lang::Id => &ID,
            Lang::En => &EN,
        }
    }
}

/// Indonesian.
const ID: PhoneTexts = PhoneTexts {
    title: "Usul Anda",
    subject: |region, date| format!("{region}, data {date}"),
    covered: |people| format!("*{people} pekerja terlindungi.*"),
    covered_per_100k: |people| format!("*{people} dari tiap 100.000 pekerja terlindungi.*"),
    more_people: |people| format!("+{people} orang"),
    fewer_people: |people| format!("−{people} orang"),
    more_points: |points| format!("+{points}"),
    fewer_points: |points| format!("−{points}"),
    same: "cakupan sama",
    than_presenters: |difference| format!("{difference} dari rencana presenter"),
    than_plan: |difference| format!("{difference} dari rencana"),
    spent: |money| format!("Terserap {money}"),
    spent_nothing: "Tanpa biaya program",
    more_money: |money| format!("{money} lebih banyak"),
    less_money: |money| format!("{money} lebih sedikit"),
    falls: |month, percent| format!("{month} turun ke {percent}."),
    value_before: |value| format!("dari {value}"),
    back: "Kembali ke rencana presenter",
    from: "Dari",
    from_hint: "mis. Meja 3",
    show: "Tunjukkan ke presenter",
    show_note: "Muncul kode QR untuk dipindai. Tidak ada data yang dikirim.",
    code_title: "Arahkan ke kamera presenter",
    code_note: "Terangkan layar bila tidak terbaca.",
    code_name: "Kode QR usul ini",
    too_long: "Usul ini terlalu panjang untuk satu kode. Ubah lebih sedikit tuas.",
    change: "Ubah usul",
    projection: "Proyeksi, bukan angka resmi.",
};

/// English.
const EN: PhoneTexts = PhoneTexts {
    title: "Your proposal",
    subject: |region, date| format!("{region}, figures of {date}"),
    covered: |people| format!("*{people} workers covered.*"),
    covered_per_100k: |people| format!("*{people} of every 100,000 workers covered.*"),
    more_people: |people| format!("+{people} people"),
    fewer_people: |people| format!("−{people} people"),
    more_points: |points| format!("+{points}"),
    fewer_points: |points| format!("−{points}"),
    same: "the same coverage",
    than_presenters: |difference| format!("{difference} against the presenter's plan"),
    than_plan: |difference| format!("{difference} against the plan"),
    spent: |money| format!("Uses {money}"),
    spent_nothing: "No programme costs",
    more_money: |money| format!("{money} more"),
    less_money: |money| format!("{money} less"),
    falls: |month, percent| format!("Falls to {percent} in {month}."),
    value_before: |value| format!("from {value}"),
    back: "Back to the presenter's plan",
    from: "From",
    from_hint: "e.g. table 3",
    show: "Show to the presenter",
    show_note: "A QR code to be scanned appears. No data is sent.",
    code_title: "Hold this to the presenter's camera",
    code_note: "Brighten the screen if it is not read.",
    code_name: "QR code of this proposal",
    too_long: "This proposal is too long for one code. Change fewer levers.",
    change: "Change the proposal",
    projection: "A projection, not an official figure.",
};
