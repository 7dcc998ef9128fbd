//! Texts of "when to pay". No part of [`super::Catalogue`], so that nobody else's texts bring them along.

use crate::text::Lang;

mod en;
mod id;

/// The screen "Kapan dibayarkan".
#[allow(missing_docs, reason = "the fields are the keys, the constants say what they are")]
#[derive(Debug)]
pub struct TimingTexts {
    pub title: &'static str,
    /// The button that opens it.
    pub open: &'static str,
    pub searching: &'static str,
    pub no_money: &'static str,
    pub no_dates: &'static str,
    pub none_lasts: fn(target: &str, best: &str) -> String,
    // Below the cheapest plan: what other dates reach.
    pub dates_reach: fn(percent: &str, december: &str) -> String,
    pub dates_short: fn(percent: &str, december: &str, people: &str) -> String,
    pub dates_same: fn(percent: &str, december: &str) -> String,
    // The sentence on top.
    pub result: fn(money: &str, low: &str, high: &str, december: &str) -> String,
    pub result_same: fn(money: &str, percent: &str, december: &str) -> String,
    pub mean_same: &'static str,
    pub mean: fn(low: &str, high: &str) -> String,
    // The clouds.
    pub cloud: &'static str,
    pub cloud_of: fn(all: &str) -> String,
    pub cloud_sample: fn(shown: &str, all: &str) -> String,
    pub cloud_line: &'static str,
    /// The same where only plans count that last.
    pub cloud_line_lasting: &'static str,
    pub mean_year: fn(year: i32) -> String,
    pub mean_note: &'static str,
    pub lowest_year: fn(year: i32) -> String,
    pub lowest_note: &'static str,
    pub target: fn(percent: &str) -> String,
    pub entered: &'static str,
    pub summary: fn(december: &str, entered: &str, lowest: &str, choices: &str) -> String,
    pub summary_choice: fn(number: usize, name: &str, percent: &str, lowest: &str) -> String,
    // What may be chosen from.
    pub rule: fn(months: u32, first: &str) -> String,
    pub public: &'static str,
    pub exact: &'static str,
    pub best_found: &'static str,
    pub least: &'static str,
    pub months: fn(months: u32) -> String,
    // The columns.
    pub choices: &'static str,
    pub yours: &'static str,
    pub highest: &'static str,
    pub at_target: &'static str,
    pub same_december: &'static str,
    pub after: &'static str,
    pub even: &'static str,
    pub short: fn(people: &str) -> String,
    pub over: fn(people: &str) -> String,
    pub line: fn(first: &str, last: &str, highest: &str) -> String,
    pub paid_for: &'static str,
    pub people: fn(people: &str) -> String,
    pub each: &'static str,
    pub from_to: fn(low: u32, high: u32) -> String,
    pub mean_row: fn(year: i32) -> String,
    pub lowest_row: fn(year: i32) -> String,
    pub in_month: fn(percent: &str, month: &str) -> String,
    pub chance: fn(target: &str) -> String,
    pub chance_lasting: fn(target: &str) -> String,
    pub counting: &'static str,
    pub absorbed: &'static str,
    pub of_money: fn(absorbed: &str, budget: &str) -> String,
    pub bar: fn(name: &str, people: &str, first: &str, last: &str) -> String,
    // The catch.
    pub missed: fn(people: &str) -> String,
    pub missed_few: &'static str,
    pub only_months: fn(months: u32) -> String,
    pub only_months_of: fn(people: &str, payers: &str, months: u32) -> String,
    /// Money that starts after the December in question.
    pub later: fn(money: &str, from: &str, december: &str) -> String,
    pub falls: fn(month: &str, percent: &str) -> String,
    pub new_benefit: fn(less: &str, full: &str) -> String,
    pub worst: fn(month: &str, percent: &str) -> String,
    pub lasts: fn(month: &str, percent: &str) -> String,
    pub all_months: fn(months: u32) -> String,
    pub take: &'static str,
    pub take_named: fn(name: &str) -> String,
    pub is_open: &'static str,
}

impl TimingTexts {
    /// The texts in a language.
    pub const fn of(lang: Lang) -> &'static Self {
        match lang {
            Lang::Id => &id::TIMING,
            Lang::En => &en::TIMING,
        }
    }
}
