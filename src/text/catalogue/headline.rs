//! Texts of the answer in one sentence, and how a month that is over is told.

pub(super) mod en;
pub(super) mod id;

/// How something at the end of a month is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tense {
    /// The month lies ahead, or nobody says what month it is.
    Ahead,
    /// The month is over, and it was counted.
    Counted,
    /// The month is over, and this is what was projected for it.
    Projected,
}

impl Tense {
    /// `words` where the month was counted; else nothing.
    pub(super) const fn counted(self, words: &'static str) -> &'static str {
        if matches!(self, Self::Counted) { words } else { "" }
    }

    /// `words` where the month is over and was only projected; else nothing.
    pub(super) const fn projected(self, words: &'static str) -> &'static str {
        if matches!(self, Self::Projected) { words } else { "" }
    }
}

/// The answer in one sentence: what is reached, and the caveat.
#[allow(missing_docs)]
#[derive(Debug)]
pub struct HeadlineTexts {
    pub covered: fn(year: i32, people: &str, region: &str, percent: &str, tense: Tense) -> String,
    pub covered_per_100k: fn(year: i32, people: &str, region: &str, percent: &str, tense: Tense) -> String,
    pub about: fn(year: i32, region: &str, percent: &str, tense: Tense) -> String,
    pub reached: &'static str,
    pub short: fn(people: &str) -> String,
    /// The same for fewer than can be told apart.
    pub short_few: fn(people: &str) -> String,
    pub short_points: fn(points: &str) -> String,
    pub no_plan: fn(people: &str) -> String,
    /// The same for fewer than can be told apart.
    pub no_plan_few: fn(people: &str) -> String,
    pub no_plan_reached: &'static str,
    /// Behind a sentence about a month that is over.
    pub passed: fn(month: &str) -> String,
    /// The badge: from which month on all is projected.
    pub counted_from: fn(month: &str) -> String,
    pub newer: &'static str,
    pub plan_adds: fn(people: &str, money: &str, tense: Tense) -> String,
    pub lasts: fn(percent: &str, month: &str, tense: Tense) -> String,
    pub lasts_unknown: &'static str,
    pub falls: fn(month: &str, percent: &str, tense: Tense) -> String,
    /// What becomes of a payer's money, within a sentence: it ends, or is enough for fewer.
    pub ends: fn(payer: &str) -> String,
    /// Before the last of several payers.
    pub and: &'static str,
    pub shrinks: fn(payer: &str) -> String,
    pub falls_as_funding_ends: fn(month: &str, percent: &str, what: &str, tense: Tense) -> String,
    pub no_target: fn(region: &str) -> String,
    /// In a region of the planner's own, who has not entered one.
    pub no_target_own: fn(region: &str) -> String,
    /// How a sentence ends where levers can be moved: enough people are wanted, or nothing is known to be missing.
    pub move_enough: &'static str,
    pub move_to_see: &'static str,
    /// Behind what the plan adds, in a built-in region and in one of the planner's own.
    pub target_lacks: [&'static str; 2],
    pub above_all: &'static str,
}
