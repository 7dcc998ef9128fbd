//! Indonesian. Its verbs have no tense; what is over says so in words.

use super::{HeadlineTexts, Tense};

pub(in super::super) const HEADLINE: HeadlineTexts = HeadlineTexts {
    covered: |year, people, region, percent, tense| {
        let (end, covered) = told(tense);
        format!("Akhir {year}{end}, {people} pekerja {region} {covered}: {percent}")
    },
    covered_per_100k: |year, people, region, percent, tense| {
        let (end, covered) = told(tense);
        format!("Akhir {year}{end}, {people} dari tiap 100.000 pekerja {region} {covered}: {percent}")
    },
    about: |year, region, percent, tense| {
        let (end, covered) = told(tense);
        format!("Akhir {year}{end}, sekitar {percent} pekerja {region} {covered}")
    },
    reached: ", target tercapai.",
    short: |people| format!(", kurang {people} dari target."),
    short_few: |people| format!(", {people} orang lagi sampai target."),
    short_points: |points| format!(", kurang {points} dari target."),
    no_plan: |people| format!("Ini *tanpa upaya tambahan*. Perlu sekitar {people} peserta lagi tiap bulan"),
    no_plan_few: |people| format!("Ini *tanpa upaya tambahan*. Perlu {people} peserta lagi tiap bulan"),
    no_plan_reached: "Ini *tanpa upaya tambahan*",
    passed: |month| format!("{month} *sudah lewat*."),
    counted_from: |month| format!("dihitung dari {month}"),
    newer: "Isi angka terbaru",
    plan_adds: |people, money, tense| {
        let was = would(tense);
        format!("Rencana ini {was}menambah *{people} pekerja* dibanding tanpa upaya, dengan biaya {money}.")
    },
    lasts: |percent, month, tense| {
        let was = would(tense);
        format!("Dan {was}*bertahan*: tidak di bawah {percent} sampai {month}.")
    },
    lasts_unknown: "Apakah bertahan belum terlihat: proyeksi berakhir di bulan itu.",
    falls: |month, percent, tense| {
        let was = would(tense);
        format!("Tetapi *{was}tidak bertahan*: {month} turun ke {percent}.")
    },
    ends: |payer| format!("dana {payer} berakhir"),
    and: " dan ",
    shrinks: |payer| format!("kuota {payer} menyusut"),
    falls_as_funding_ends: |month, percent, what, tense| {
        let was = would(tense);
        format!("Tetapi *{was}tidak bertahan*: {month} turun ke {percent} saat {what}.")
    },
    no_target: |region| format!("Target {region} *belum ditemukan* di sumber"),
    no_target_own: |region| format!("Target {region} *belum diisi*"),
    move_enough: ": geser satu tuas.",
    move_to_see: ". Geser satu tuas untuk melihat pengaruhnya.",
    target_lacks: [" Targetnya belum ditemukan di sumber.", " Targetnya belum diisi."],
    above_all: "Cakupan di atas 100%: periksa jumlah pekerja eligible.",
};

/// Behind the year, and the verb of those who are covered.
pub(in super::super) const fn told(tense: Tense) -> (&'static str, &'static str) {
    let covered = if matches!(tense, Tense::Projected) { "sedianya terlindungi" } else { "terlindungi" };
    (tense.counted(" lalu"), covered)
}

/// Before a verb that tells what did not happen.
pub(in super::super) const fn would(tense: Tense) -> &'static str {
    tense.projected("sedianya ")
}
