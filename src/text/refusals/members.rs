//! Parts of the members that do not fit the members in all.

use super::{field_name, pick};
use crate::model::{Field, Group, Problem, Refusal};
use crate::text::{Lang, count};

/// Who the parts are, where that is not what the field is called.
pub(super) fn name(lang: Lang, refusal: &Refusal) -> Option<String> {
    match (refusal.problem, refusal.field) {
        (Problem::PartsAboveMembers { .. }, Field::Cohort(..)) => {
            Some(field_name(lang, Field::whole(Group::Cohorts)))
        }
        (Problem::PartsAboveMembers { .. } | Problem::PartsBelowMembers { .. }, Field::ActiveTotal) => {
            Some(pick(lang, "rincian peserta", "the parts of the members").to_owned())
        }
        _ => None,
    }
}

/// The sentence, which starts with `who`.
pub(super) fn sentence(lang: Lang, who: &str, problem: Problem) -> String {
    match problem {
        Problem::PartsAboveMembers { parts, total } => {
            let rule = pick(lang, "tidak boleh melebihi peserta aktif", "must not exceed active members");
            format!("{who} ({}) {rule} ({}).", count(lang, parts), count(lang, total))
        }
        Problem::PartsBelowMembers { parts, total } => {
            let rule = pick(lang, "harus berjumlah peserta aktif", "must add up to the active members");
            let cure = pick(
                lang,
                "kosongkan satu segmen, dan ia diisi dengan sisanya",
                "leave one segment empty, and it takes the rest",
            );
            format!("{who} ({}) {rule} ({}): {cure}.", count(lang, parts), count(lang, total))
        }
        _ => String::new(),
    }
}
