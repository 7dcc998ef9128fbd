//! The last count by segment, in words.

use crate::model::Workers;
use crate::model::answers::Count;
use crate::text::WorkbenchTexts;
use crate::view::Projected;
use crate::view::answers::named::{self, segment_names};
use crate::view::words::Words;

/// The differences of the last count by segment, where it was told apart.
pub(super) fn by_segment(projected: &Projected, words: Words, last: &Count) -> Option<String> {
    let texts = &WorkbenchTexts::of(words.lang).tracking;
    let month = projected.known_until();
    let counted = last.segments.sum()?;
    let differences = last.segments.less(projected.plan.row(month)?);
    let told = segment_names(words.lang).filter_map(|(segment, name)| {
        Some(format!("{name} *{}*", named::signed_people(words, differences.get(segment)?)))
    });
    let told: Vec<String> = told.collect();
    let rest = words.rounded(last.active - counted);
    let mut say = (texts.by_segment_say)(&words.month(month), &told.join(", "));
    if rest > Workers::ZERO {
        say.push_str(&(texts.rest_of_segments)(&words.people(rest)));
    }
    Some(say)
}
