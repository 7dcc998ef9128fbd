//! What a plan from here has of the plan before, in a sentence or two.

use super::{Lang, count, month_long};
use crate::model::answers::Carried;

/// What became the baseline, and what was carried over.
pub fn carried(lang: Lang, carried: &Carried) -> String {
    let month = month_long(lang, carried.month);
    let (members, eligible) = (count(lang, carried.members.0), count(lang, carried.eligible.0));
    let mut parts = Vec::new();
    let sponsored = count(lang, carried.sponsored.0);
    let number = |number: usize| count(lang, number as f64);
    let mut add = |many: usize, id: String, en: String| {
        if many > 0 {
            parts.push(if lang == Lang::Id { id } else { en });
        }
    };
    add(
        carried.groups,
        format!("{sponsored} peserta yang iurannya masih dibayar ({} kelompok)", number(carried.groups)),
        format!("{sponsored} members whose contribution is still paid ({})", many(carried.groups, "group")),
    );
    add(
        carried.programmes,
        format!("{} program yang dimulai sesudahnya", number(carried.programmes)),
        format!("{} still to start", many(carried.programmes, "programme")),
    );
    add(
        carried.efforts,
        format!("{} tuas yang berjalan atau akan mulai", number(carried.efforts)),
        format!("{} under way or still to begin", many(carried.efforts, "effort")),
    );
    add(
        carried.segments,
        format!("{} segmen menurut hitungan bulan itu", number(carried.segments)),
        format!("{} as counted in that month", many(carried.segments, "segment")),
    );
    let parts = joined(lang, &parts);
    let history = number(carried.history);
    match lang {
        Lang::Id => format!(
            "{month} menjadi data dasar baru: {members} peserta dari {eligible} pekerja eligible. Terbawa: {parts}. \
             {history} angka sebelumnya disimpan sebagai riwayat."
        ),
        Lang::En => format!(
            "{month} is the new baseline: {members} members of {eligible} eligible workers. Carried over: {parts}. \
             {} kept as history.",
            many(carried.history, "earlier figure")
        ),
    }
}

/// English: a number with its noun.
fn many(number: usize, noun: &str) -> String {
    let plural = if number == 1 { "" } else { "s" };
    format!("{} {noun}{plural}", count(Lang::En, number as f64))
}

fn joined(lang: Lang, parts: &[String]) -> String {
    let (and, nothing) = match lang {
        Lang::Id => (" dan ", "tidak ada bagian rencana"),
        Lang::En => (" and ", "nothing of the plan"),
    };
    match parts {
        [] => nothing.to_owned(),
        [first, second] => format!("{first}{and}{second}"),
        [first, second, third] => format!("{first}, {second},{and}{third}"),
        [first, ..] => first.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Month, Workers};

    #[test]
    fn what_was_carried_is_said() {
        let all = Carried {
            segments: 0,
            month: Month::of(2027, 6),
            members: Workers(55_277.0),
            eligible: Workers(213_400.0),
            groups: 1,
            sponsored: Workers(2_359.4),
            programmes: 3,
            efforts: 2,
            over: 0,
            history: 8,
        };
        assert_eq!(
            carried(Lang::Id, &all),
            "Juni 2027 menjadi data dasar baru: 55.277 peserta dari 213.400 pekerja eligible. Terbawa: 2.359 peserta yang \
             iurannya masih dibayar (1 kelompok), 3 program yang dimulai sesudahnya, dan 2 tuas yang berjalan atau akan \
             mulai. 8 angka sebelumnya disimpan sebagai riwayat."
        );
        let nothing = Carried { groups: 0, programmes: 0, efforts: 0, history: 1, ..all };
        assert_eq!(
            carried(Lang::En, &nothing),
            "June 2027 is the new baseline: 55,277 members of 213,400 eligible workers. Carried over: nothing of the plan. \
             1 earlier figure kept as history."
        );
    }
}
