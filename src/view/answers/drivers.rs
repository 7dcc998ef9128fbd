//! Two baselines: what changed assumptions move, and what the plan moves, told apart.

use super::named;
use crate::model::answers::{Drivers, Effect};
use crate::text::{AnswerTexts, Lang};
use crate::view::words::Words;
use crate::view::{Projected, Sentence};

/// The sentences: the world, the plan, and how to read them.
pub fn drivers(projected: &Projected, lang: Lang) -> Vec<Sentence> {
    let words = Words::new(lang, projected);
    let texts = &AnswerTexts::of(words.lang).drivers;
    let month = projected.focus_month();
    let changed = projected.scenario.assumptions.changed();
    let Some(effects) = Drivers::new(&projected.scenario).effects(month) else { return Vec::new() };
    let month = words.month(month);
    let figures =
        |it: &Effect| (named::signed_people(words, it.workers), named::signed_points(words, it.points));
    let (workers, points) = figures(&effects.assumptions);
    let world = if changed == 0 {
        texts.world_none.to_owned()
    } else {
        words.each((texts.world)(changed, &month, &workers, &points))
    };
    let (workers, points) = figures(&effects.plan);
    let action = if projected.is_without_plan() {
        texts.action_none.to_owned()
    } else {
        words.each((texts.action)(&month, &workers, &points))
    };
    vec![Sentence::new(&world), Sentence::new(&action), Sentence::new(texts.difference)]
}
