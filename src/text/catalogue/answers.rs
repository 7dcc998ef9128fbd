//! Texts of the answers: what is enough, why, how sure, by when, at which price. No part of [`super::Catalogue`], so that
//! nobody else's texts bring them along.

use crate::model::Payer;
use crate::text::Lang;

mod en;
mod id;
mod reaching;

pub use reaching::ReachingTexts;

/// All of them.
#[allow(missing_docs)]
#[derive(Debug)]
pub struct AnswerTexts {
    pub title: &'static str,
    pub ask: AskTexts,
    pub zone: ZoneTexts,
    pub why: WhyTexts,
    pub sure: SureTexts,
    pub range: RangeTexts,
    pub when: WhenTexts,
    pub reach: ReachTexts,
    pub cheapest: CheapestTexts,
    pub drivers: DriverTexts,
    pub backtest: BacktestTexts,
}

impl AnswerTexts {
    /// The texts in a language.
    pub const fn of(lang: Lang) -> &'static Self {
        match lang {
            Lang::Id => &id::ANSWERS,
            Lang::En => &en::ANSWERS,
        }
    }
}

/// Which target is asked for, and why one cannot be.
#[allow(missing_docs)]
#[derive(Debug)]
pub struct AskTexts {
    pub target: fn(month: &str, percent: &str) -> String,
    pub which: &'static str,
    pub lasting: &'static str,
    pub no_target: &'static str,
    pub before: fn(december: &str, baseline: &str) -> String,
    pub counted: fn(december: &str, last: &str) -> String,
    pub after: fn(december: &str, horizon: &str) -> String,
    pub extend: fn(month: &str) -> String,
    pub outside: fn(percent: &str) -> String,
}

/// What is known along a slider.
#[allow(missing_docs)]
#[derive(Debug)]
pub struct ZoneTexts {
    pub enough: fn(value: &str) -> String,
    pub enough_until: fn(low: &str, high: &str) -> String,
    pub enough_without: &'static str,
    pub never: fn(percent: &str) -> String,
    pub record: fn(mark: &str) -> String,
    pub lock: fn(name: &str) -> String,
    pub proposed: fn(value: &str) -> String,
}

/// Why the result is what it is.
#[allow(missing_docs)]
#[derive(Debug)]
pub struct WhyTexts {
    pub title: fn(people: &str) -> String,
    pub title_percent: fn(percent: &str) -> String,
    pub unit: fn(month: &str) -> String,
    pub base: &'static str,
    pub base_from: fn(month: &str) -> String,
    pub plan: &'static str,
    pub target: fn(people: &str) -> String,
    pub pppk: &'static str,
    pub programme: fn(payer: &str) -> String,
    pub programme_from: fn(name: &str, month: &str) -> String,
    pub programmes: fn(payer: &str) -> String,
    pub empty: fn(people: &str) -> String,
    pub met: fn(target: &str) -> String,
    pub alone: fn(month: &str) -> String,
    pub alone_then: fn(month: &str) -> String,
    pub alone_none: fn(month: &str) -> String,
    pub alone_lever: fn(name: &str, value: &str) -> String,
    pub alone_beyond: fn(name: &str, value: &str) -> String,
    pub table: &'static str,
    pub part: &'static str,
    pub workers: &'static str,
    pub points: &'static str,
    pub change: &'static str,
    pub exact: &'static str,
    pub ending: fn(month: &str, what: &str, lapsed: &str, continued: &str) -> String,
    pub no_ending: fn(month: &str) -> String,
    pub further_warnings: fn(count: usize) -> String,
}

/// How sure the result is.
#[allow(missing_docs)]
#[derive(Debug)]
pub struct SureTexts {
    pub name: &'static str,
    pub counting: &'static str,
    pub of_ten: fn(count: u32) -> String,
    pub hardly: &'static str,
    pub nearly: &'static str,
    pub reaches: fn(year: i32) -> String,
    pub within: fn(year: i32) -> String,
    pub between: fn(low: &str, high: &str) -> String,
    pub band: &'static str,
    pub range: fn(month: &str, low: &str, high: &str) -> String,
    pub odds: fn(odds: &str, percent: &str, month: &str) -> String,
    pub parts: fn(odds: &str, points: &str) -> String,
    pub parts_range: fn(low: &str, high: &str, points: &str) -> String,
    pub most: &'static str,
    pub swing: fn(low: &str, high: &str) -> String,
    pub swing_result: fn(low: &str, high: &str) -> String,
    pub active_range: &'static str,
    pub months: fn(count: &str) -> String,
    pub same_draws: fn(count: &str) -> String,
}

/// Ranges of the uncertain assumptions.
#[allow(missing_docs)]
#[derive(Debug)]
pub struct RangeTexts {
    pub title: &'static str,
    pub about: &'static str,
    pub active: fn(low: &str, high: &str) -> String,
    pub now: fn(unit: &str, value: &str) -> String,
    pub low: fn(name: &str) -> String,
    pub high: fn(name: &str) -> String,
    pub back: fn(name: &str, low: &str, high: &str) -> String,
    pub reset: &'static str,
}

/// From which value on, when at the latest, and how many a month.
#[allow(missing_docs)]
#[derive(Debug)]
pub struct WhenTexts {
    pub title: &'static str,
    pub rate: fn(people: &str, from: &str, percent: &str) -> String,
    pub rate_none: fn(percent: &str) -> String,
    pub rate_over: fn(month: &str) -> String,
    pub rate_plan: fn(net: &str, enrolled: &str) -> String,
    pub enough: fn(value: &str, month: &str) -> String,
    pub met_without: fn(month: &str) -> String,
    pub never: fn(month: &str, percent: &str) -> String,
    pub start: fn(latest: &str, planned: &str) -> String,
    pub start_over: fn(latest: &str, planned: &str) -> String,
    pub not_needed: &'static str,
    pub too_late: fn(first: &str) -> String,
    pub green: fn(first: &str) -> String,
    pub green_others: fn(first: &str, others: &str) -> String,
}

/// Lock and solve.
#[allow(missing_docs)]
#[derive(Debug)]
pub struct ReachTexts {
    pub title: &'static str,
    pub button: fn(percent: &str) -> String,
    pub met: fn(percent: &str, month: &str) -> String,
    pub met_lasting: fn(percent: &str, month: &str) -> String,
    pub change: fn(name: &str, from: &str, to: &str) -> String,
    pub accept: &'static str,
    pub close: &'static str,
    pub refuse: &'static str,
    pub all_locked: &'static str,
    pub short: fn(percent: &str) -> String,
    pub accept_best: &'static str,
    pub locked: fn(name: &str) -> String,
    pub evidence: fn(name: &str) -> String,
    pub allowed: fn(name: &str) -> String,
    pub ceiling: fn(purse: &str) -> String,
    pub binding: fn(limit: &str, points: &str) -> String,
    pub binding_enough: fn(limit: &str) -> String,
    pub binding_none: &'static str,
}

/// The cheapest plan.
#[allow(missing_docs)]
#[derive(Debug)]
pub struct CheapestTexts {
    pub title: &'static str,
    pub button: &'static str,
    pub about: &'static str,
    pub searching: &'static str,
    pub plan: fn(number: usize) -> String,
    pub members: fn(people: &str, percent: &str) -> String,
    pub lasts: &'static str,
    /// What a plan falls to in the months after its December, when, and why; `why` follows as it is.
    pub falls: fn(from: &str, percent: &str, month: &str, why: &str) -> String,
    pub falls_as: fn(what: &str) -> String,
    pub nothing: &'static str,
    pub free: &'static str,
    pub accept: &'static str,
    pub accept_number: fn(number: usize) -> String,
    pub best_found: &'static str,
    pub bound: fn(money: &str) -> String,
    pub doubled_same: fn(money: &str) -> String,
    pub doubled_other: fn(money: &str) -> String,
    pub short: fn(percent: &str) -> String,
    pub met: &'static str,
    pub limits: &'static str,
    pub beyond: &'static str,
    pub least: fn(name: &str) -> String,
    pub most: fn(name: &str) -> String,
    pub ceiling: fn(purse: &str) -> String,
    pub ceiling_hint: &'static str,
    pub no_ceiling: fn(purse: &str) -> String,
    pub purse: fn(payer: Option<Payer>) -> &'static str,
    pub empty_range: fn(name: &str) -> String,
    pub outside_range: fn(name: &str) -> String,
    pub locked_range: fn(name: &str) -> String,
    pub bad_ceiling: fn(purse: &str) -> String,
}

/// What the world does and what we do.
#[allow(missing_docs)]
#[derive(Debug)]
pub struct DriverTexts {
    pub title: &'static str,
    pub world: fn(count: usize, month: &str, workers: &str, points: &str) -> String,
    pub world_none: &'static str,
    pub action: fn(month: &str, workers: &str, points: &str) -> String,
    pub action_none: &'static str,
    pub difference: &'static str,
}

/// The back-test.
#[allow(missing_docs)]
#[derive(Debug)]
pub struct BacktestTexts {
    pub title: &'static str,
    pub mean: fn(cases: usize, points: &str) -> String,
    pub bias_high: fn(points: &str) -> String,
    pub bias_low: fn(points: &str) -> String,
    pub meaning: &'static str,
    pub used: fn(points: &str) -> String,
    pub observed: &'static str,
    pub projected: &'static str,
    pub base_changed: &'static str,
    pub base_unknown: &'static str,
    pub not_independent: &'static str,
    pub note: fn(id: &str) -> Option<&'static str>,
}
