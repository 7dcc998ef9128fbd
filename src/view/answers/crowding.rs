//! More money, fewer people: said with its number where it happens.

use super::named;
use crate::model::answers::{Crowding, crowding};
use crate::text::{Lang, ReachingTexts};
use crate::view::words::Words;
use crate::view::{Projected, Sentence};

/// A sentence for each programme with whose money some month has fewer members than without.
pub fn fewer_people(projected: &Projected, lang: Lang) -> Vec<Sentence> {
    let words = Words::new(lang, projected);
    let texts = ReachingTexts::of(lang);
    let scenario = &projected.scenario;
    let say = |found: &Crowding| {
        let value = named::short_value(words, found.lever, found.lever.value(scenario));
        Sentence::new(&words.each((texts.fewer)(
            &named::lever(words, scenario, found.lever),
            &value,
            &words.month(found.month),
            &words.some_people(found.fewer),
            &named::points(words, found.points),
        )))
    };
    crowding(scenario, projected.known_until()).iter().map(say).collect()
}
