//! What the presenter's stage says. Words for a room: short sentences, nothing that needs a second reading.

mod en;
mod id;

use crate::text::Lang;

/// All of it.
#[allow(missing_docs, reason = "the fields are the keys, the constants say what they are")]
#[derive(Debug)]
pub struct PresenterTexts {
    pub stage: StageTexts,
    pub keys: KeyTexts,
}

impl PresenterTexts {
    /// The texts of a language. They are no part of [`Catalogue`](super::Catalogue): what shows the first picture does
    /// not carry them.
    pub const fn of(lang: Lang) -> &'static Self {
        match lang {
            Lang::Id => &id::PRESENTER,
            Lang::En => &en::PRESENTER,
        }
    }
}

/// The stage: one number, one sentence, one picture, up to three levers.
#[allow(missing_docs)]
#[derive(Debug)]
pub struct StageTexts {
    pub present: &'static str,
    pub mode: &'static str,
    pub leave: &'static str,
    pub keys: &'static str,
    pub full: &'static str,
    pub tools: &'static str,
    pub covered: fn(people: &str, region: &str, year: i32) -> String,
    pub covered_per_100k: fn(people: &str, region: &str, year: i32) -> String,
    pub about: fn(region: &str, year: i32) -> String,
    pub base: fn(people: &str, region: &str, year: i32) -> String,
    pub base_about: fn(region: &str, year: i32) -> String,
    pub short: fn(people: &str) -> String,
    pub short_points: fn(points: &str) -> String,
    pub falls: fn(people: &str) -> String,
    pub falls_about: &'static str,
    pub reached: &'static str,
    pub before: &'static str,
    pub before_at: fn(lever: &str, value: &str) -> String,
    pub from_to: fn(from: &str, to: &str) -> String,
    pub at: fn(value: &str) -> String,
    pub source: fn(region: &str, date: &str) -> String,
}

/// The keys.
#[allow(missing_docs)]
#[derive(Debug)]
pub struct KeyTexts {
    pub title: &'static str,
    pub on: &'static str,
    pub rows: [(&'static str, &'static str); 12],
    pub still: &'static str,
}
