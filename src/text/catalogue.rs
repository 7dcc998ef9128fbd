//! The typed catalogues of the interface: one struct, one constant for each language.
//!
//! A missing translation does not compile. Arguments arrive written (numbers, months, money); a `*` on both sides
//! of words marks what a sentence stresses.

mod answers;
mod en;
mod handout;
mod headline;
mod id;
mod import;
mod overview;
mod phone;
mod plural;
mod presenter;
mod quarters;
mod question;
mod timing;
mod workbench;

use super::Lang;
pub use answers::{AnswerTexts, ReachingTexts};
pub use handout::HandoutTexts;
pub use headline::{HeadlineTexts, Tense};
pub use import::ImportTexts;
pub use overview::OverviewTexts;
pub use phone::PhoneTexts;
pub use presenter::{MinuteTexts, PresenterTexts};
pub use quarters::QuarterTexts;
pub use question::QuestionTexts;
pub use timing::TimingTexts;
pub use workbench::{FormTexts as WorkbenchForm, SourceTexts, Term, WorkbenchTexts, what_is};

/// Every sentence on screen, in one language.
#[allow(missing_docs, reason = "the fields are the keys, the constants say what they are")]
#[derive(Debug)]
pub struct Catalogue {
    pub shell: Shell,
    pub lever: LeverTexts,
    pub headline: HeadlineTexts,
    pub facts: FactTexts,
    pub chart: ChartTexts,
    pub table: TableTexts,
    pub status: StatusTexts,
    pub notice: NoticeTexts,
    pub card: CardTexts,
}

/// Bar, landmarks, foot.
#[allow(missing_docs)]
#[derive(Debug)]
pub struct Shell {
    pub title: fn(region: &str) -> String,
    pub region: &'static str,
    pub undo: &'static str,
    pub redo: &'static str,
    pub language: &'static str,
    pub other_language: &'static str,
    pub offer_title: &'static str,
    pub offer_translated: &'static str,
    pub offer_other: &'static str,
    pub offer_take: &'static str,
    pub offer_keep: &'static str,
    pub theme: &'static str,
    pub theme_auto: &'static str,
    pub theme_light: &'static str,
    pub theme_dark: &'static str,
    pub menu: &'static str,
    pub skip_to_result: &'static str,
    pub result: &'static str,
    pub unnamed_region: &'static str,
    pub levers: &'static str,
    pub picture: &'static str,
    pub data_line:
        fn(percent: &str, date: &str, status: &str, eligible: &str, eligible_status: &str) -> String,
    pub tool_not_official: &'static str,
    pub privacy: &'static str,
    pub answers: &'static str,
    pub answers_loading: &'static str,
    pub answers_failed: &'static str,
    /// Of pages that come whole: while the stage is on its way, and another one.
    pub stage_loading: &'static str,
    pub page_loading: &'static str,
    pub page_failed: &'static str,
    pub page_again: &'static str,
    /// It has come after a failure.
    pub page_ready: &'static str,
    pub page_open: &'static str,
    pub version: fn(version: &str, data: &str) -> String,
}

/// The levers.
#[allow(missing_docs)]
#[derive(Debug)]
pub struct LeverTexts {
    pub wage: &'static str,
    pub self_paid: &'static str,
    pub csr: &'static str,
    pub non_asn: &'static str,
    pub retention: &'static str,
    pub sponsorship: fn(payer: &str) -> String,
    /// The same where the planner has named the programme.
    pub named: fn(payer: &str, name: &str) -> String,
    pub short_wage: &'static str,
    pub short_self_paid: &'static str,
    pub short_csr: &'static str,
    pub short_non_asn: &'static str,
    pub short_retention: &'static str,
    pub field: fn(name: &str) -> String,
    pub percent_a_month: &'static str,
    pub percent: &'static str,
    pub million_rupiah: &'static str,
    pub less: fn(name: &str) -> String,
    pub more: fn(name: &str) -> String,
    pub at_most: fn(most: &str) -> String,
    /// The budget that is enough for everybody without cover.
    pub everybody: fn(money: &str) -> String,
    pub never_above: fn(mark: &str) -> String,
    pub people_a_month: fn(people: &str, until: &str) -> String,
    pub one_percent_is: fn(people: &str) -> String,
    pub sponsored_people: fn(people: &str, months: u32, last: &str) -> String,
    pub sponsored_none: fn(people: &str) -> String,
    pub non_asn_people: fn(people: &str, months: u32) -> String,
    pub non_asn_none: fn(people: &str) -> String,
    pub non_asn_unknown: &'static str,
    pub retention_from_to: fn(from: &str, to: &str) -> String,
    pub retention_none: fn(lapse: &str) -> String,
    pub nth: fn(name: &str, number: usize) -> String,
    pub spoken: fn(value: &str, people: &str) -> String,
    pub outside: fn(name: &str, least: &str, most: &str) -> String,
    pub further_groups: &'static str,
    pub further_groups_hint: &'static str,
}

/// The row of figures under the sentence.
#[allow(missing_docs)]
#[derive(Debug)]
pub struct FactTexts {
    pub december: fn(year: i32) -> String,
    /// The name of a button with a figure: a press says where it comes from.
    pub where_from: fn(name: &str, figure: &str) -> String,
    /// The same of a figure that stands in its sentence.
    pub where_it_is_from: &'static str,
    pub short: fn(people: &str, target: &str) -> String,
    pub over: fn(people: &str, target: &str) -> String,
    pub exact: fn(target: &str) -> String,
    pub points: fn(points: &str) -> String,
    pub points_short: fn(points: &str) -> String,
    pub points_over: fn(points: &str) -> String,
    pub no_target: &'static str,
    pub before_baseline: &'static str,
    pub after_horizon: &'static str,
    pub six_months_after: &'static str,
    pub lasts: fn(month: &str, tense: Tense) -> String,
    pub falls: fn(people: &str, month: &str, tense: Tense) -> String,
    pub falls_short: fn(month: &str, tense: Tense) -> String,
    pub six_months_unknown: &'static str,
    pub cost_until: fn(month: &str) -> String,
    pub cost_none: &'static str,
    pub cost_parts: fn(parts: &str) -> String,
    /// What was set aside for what is absorbed.
    pub set_aside: fn(money: &str) -> String,
    pub per_month: &'static str,
    /// Another base's number of workers, as a target's name.
    pub printed: fn(workers: &str) -> String,
    pub per_month_needed: fn(target: &str) -> String,
    pub first_month: fn(month: &str) -> String,
    /// Some people, but fewer than `people`.
    pub fewer_than: fn(people: i32) -> String,
    /// Some money, but less than the step in which it is told.
    pub less_than: fn(money: &str) -> String,
    /// Why money is not spent: a part of it and its reason.
    pub unspent_part: fn(money: &str, reason: &str) -> String,
    pub rejected: &'static str,
    pub no_room: &'static str,
    pub apbd_non_asn: &'static str,
    pub outreach: &'static str,
    pub payer: fn(payer: crate::model::Payer) -> &'static str,
}

/// The chart and its read-out.
#[allow(missing_docs)]
#[derive(Debug)]
pub struct ChartTexts {
    pub title: &'static str,
    pub unit: &'static str,
    pub unit_counted: &'static str,
    pub plan: &'static str,
    pub original: &'static str,
    pub carried: &'static str,
    pub counted: fn(percent: &str) -> String,
    pub baseline: &'static str,
    pub target: fn(year: i32) -> String,
    pub target_detail: fn(percent: &str, people: &str) -> String,
    pub exact: &'static str,
    pub short: fn(people: &str) -> String,
    pub over: fn(people: &str) -> String,
    pub cliff_detail: fn(people: &str) -> String,
    pub read_month: &'static str,
    pub read: fn(month: &str, plan: &str, people: &str, baseline: &str) -> String,
    pub read_counted: fn(month: &str, counted: &str, people: &str, plan: &str) -> String,
    pub read_carried: fn(month: &str, carried: &str, people: &str, plan: &str, baseline: &str) -> String,
    pub read_hint: &'static str,
    pub summary_range: fn(first: &str, last: &str) -> String,
    pub summary_plan: fn(month: &str, percent: &str, verdict: &str, tense: Tense) -> String,
    pub today: &'static str,
    pub discount: fn(first: &str, last: &str) -> String,
    pub summary_discount: fn(first: &str, last: &str) -> String,
    pub summary_today: fn(month: &str) -> String,
    pub summary_carried: fn(month: &str, percent: &str, verdict: &str) -> String,
    pub summary_counted: fn(month: &str, counted: &str, plan: &str) -> String,
    pub summary_baseline: fn(month: &str, percent: &str) -> String,
    pub summary_cliff: fn(what: &str, percent: &str) -> String,
    pub target_2_verdict_short: fn(people: &str, target: &str) -> String,
    pub target_2_verdict_over: fn(people: &str, target: &str) -> String,
}

/// The same numbers as a table.
#[allow(missing_docs)]
#[derive(Debug)]
pub struct TableTexts {
    pub show: &'static str,
    pub caption: fn(region: &str) -> String,
    pub month: &'static str,
    pub plan_percent: &'static str,
    pub plan_people: &'static str,
    pub base_percent: &'static str,
    pub base_people: &'static str,
    pub eligible: &'static str,
    pub cost: &'static str,
}

/// How sure a figure is, in a word.
#[allow(missing_docs)]
#[derive(Debug)]
pub struct StatusTexts {
    pub official: &'static str,
    pub reported: &'static str,
    pub derived: &'static str,
    pub assumed: &'static str,
    pub yours: &'static str,
    pub sender: &'static str,
}

/// What must be known before the numbers are read: conflicts, missing bases, warnings.
#[allow(missing_docs)]
#[derive(Debug)]
pub struct NoticeTexts {
    pub per_100k: fn(region: &str) -> String,
    /// Behind people and money while the base is not known.
    pub each_100k: &'static str,
    /// Before a coverage of which only bounds are known.
    pub about: &'static str,
    pub own_eligible: &'static str,
    pub own_eligible_set: fn(people: &str, whose: &str) -> String,
    pub people: &'static str,
    pub approximate: fn(region: &str) -> String,
    pub band: fn(low: &str, high: &str, middle: &str) -> String,
    pub over_hundred: fn(month: &str, percent: &str) -> String,
    pub funding_ends: fn(payer: &str, last: &str, people: &str) -> String,
    pub funding_shrinks: fn(payer: &str, month: &str, people: &str) -> String,
    pub extend_funding: fn(payer: &str, year: i32) -> String,
    pub beyond_evidence: fn(name: &str, mark: &str) -> String,
    pub back_to_evidence: fn(mark: &str) -> String,
    pub unspent: fn(payer: &str, money: &str, reasons: &str) -> String,
    pub put_away: &'static str,
    pub lower_budget: fn(money: &str) -> String,
    pub title: &'static str,
}

/// The card in a frame.
#[allow(missing_docs)]
#[derive(Debug)]
pub struct CardTexts {
    pub subject: fn(region: &str) -> String,
    pub projection: &'static str,
    /// Levers that are moved and not shown.
    pub beside: fn(levers: &str) -> String,
    pub locked: &'static str,
    pub onward: &'static str,
}

impl Catalogue {
    /// The catalogue of a language.
    pub const fn of(lang: Lang) -> &'static Self {
        match lang {
            Lang::Id => &id::CATALOGUE,
            Lang::En => &en::CATALOGUE,
        }
    }
}
