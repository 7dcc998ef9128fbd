//! Texts of what is handed on: one page for the leadership, pictures, messages, where a figure comes from. No part of
//! [`super::Catalogue`], so that nobody else's texts bring them along.

mod en;
mod id;

use crate::text::Lang;

/// All of it.
#[allow(missing_docs, reason = "the fields are the keys, the constants say what they are")]
#[derive(Debug)]
pub struct HandoutTexts {
    pub note: NoteTexts,
    pub picture: PictureTexts,
    pub message: MessageTexts,
    pub ledger: LedgerTexts,
}

impl HandoutTexts {
    /// The texts in a language.
    pub const fn of(lang: Lang) -> &'static Self {
        match lang {
            Lang::Id => &id::HANDOUT,
            Lang::En => &en::HANDOUT,
        }
    }
}

/// The page for the leadership, and what stands above it on a screen.
#[allow(missing_docs)]
#[derive(Debug)]
pub struct NoteTexts {
    pub print: &'static str,
    pub print_about: &'static str,
    pub title: fn(region: &str, year: i32) -> String,
    pub title_compared: fn(region: &str, year: i32) -> String,
    pub without: fn(year: i32, percent: &str) -> String,
    pub chart: &'static str,
    pub chart_unit: &'static str,
    pub plan: &'static str,
    pub plan_about: fn(unit: &str, until: &str) -> String,
    pub billion: &'static str,
    pub million: &'static str,
    pub less_than: fn(step: &str) -> String,
    pub plan_per_100k: &'static str,
    pub plan_none: &'static str,
    /// What, payer, set aside, when, what it buys, members.
    pub heads: [&'static str; 6],
    pub wage: fn(rate: &str) -> String,
    pub self_paid: fn(rate: &str) -> String,
    pub retention: fn(share: &str) -> String,
    pub sponsorship: &'static str,
    pub sponsorships: fn(count: usize) -> String,
    pub non_asn: fn(share: &str) -> String,
    pub pppk: &'static str,
    pub outreach_payer: &'static str,
    pub outreach_bpjs: &'static str,
    pub people: fn(people: &str) -> String,
    pub a_month: fn(people: &str) -> String,
    pub from: fn(month: &str) -> String,
    pub nothing: &'static str,
    pub all: &'static str,
    pub targets: &'static str,
    /// December, target, result, difference.
    pub target_heads: [&'static str; 4],
    pub target_people: fn(percent: &str, people: &str) -> String,
    pub no_target: &'static str,
    pub more_targets: fn(count: usize) -> String,
    pub short: fn(people: &str) -> String,
    pub over: fn(people: &str) -> String,
    pub exact: &'static str,
    pub lowest_after: &'static str,
    pub holds: &'static str,
    pub falls: &'static str,
    pub money: &'static str,
    /// Payer, set aside, absorbed, left.
    pub money_heads: [&'static str; 4],
    pub money_none: &'static str,
    pub decisions: &'static str,
    pub decide_money: fn(money: &str, month: &str, payers: &str) -> String,
    pub decide_tasks: fn(tasks: &str) -> String,
    pub decide_after: fn(month: &str, people: &str, then: &str) -> String,
    pub decide_gap: fn(people: &str, target: &str) -> String,
    pub and_last: &'static str,
    pub and_others: &'static str,
    pub assumptions: &'static str,
    pub no_assumptions: &'static str,
    pub more_assumptions: fn(count: usize) -> String,
    pub sources: &'static str,
    pub other_payers: fn(count: usize) -> String,
    pub more_sources: fn(count: usize) -> String,
    pub projection: fn(after: &str) -> String,
    pub outreach: &'static str,
    pub open: &'static str,
    pub only_here: &'static str,
    pub code: &'static str,
    pub no_code: &'static str,
    pub difference: &'static str,
    pub same_key: fn(letter: char) -> String,
    pub more_rows: fn(count: usize) -> String,
}

/// Chart and card as files.
#[allow(missing_docs)]
#[derive(Debug)]
pub struct PictureTexts {
    pub title: &'static str,
    pub about: &'static str,
    pub chart: &'static str,
    pub card: &'static str,
    pub group: fn(what: &str) -> String,
    pub made: fn(date: &str) -> String,
    pub not_made: &'static str,
}

/// The answer for a chat.
#[allow(missing_docs)]
#[derive(Debug)]
pub struct MessageTexts {
    pub title: &'static str,
    pub about: &'static str,
    pub text: &'static str,
    pub whatsapp: &'static str,
    pub opens: &'static str,
    pub share: &'static str,
    pub share_picture: &'static str,
    pub copy: &'static str,
    pub shared: &'static str,
    pub refused: &'static str,
    pub only_here: &'static str,
}

/// Where a figure comes from.
#[allow(missing_docs)]
#[derive(Debug)]
pub struct LedgerTexts {
    pub title: &'static str,
    pub value: &'static str,
    pub definition: &'static str,
    pub numerator: &'static str,
    pub denominator: &'static str,
    pub date: &'static str,
    pub status: &'static str,
    pub source: &'static str,
    pub note: &'static str,
    pub by: &'static str,
    pub open: &'static str,
    pub none: &'static str,
    pub coverage: &'static str,
    pub lowest: &'static str,
    pub per_month: &'static str,
    pub cost: &'static str,
    pub target: &'static str,
    pub members: &'static str,
    pub active_people: fn(people: &str) -> String,
    pub eligible_people: fn(people: &str) -> String,
    pub gap_people: fn(people: &str) -> String,
    pub months: fn(count: i32) -> String,
    pub end_of: fn(month: &str) -> String,
    pub until: fn(month: &str) -> String,
    pub projected: &'static str,
    pub counted: &'static str,
    pub by_model: &'static str,
    pub basis: &'static str,
    pub basis_about: &'static str,
    pub by_you: &'static str,
    pub by_sender: &'static str,
    pub by_file: &'static str,
    pub by_program: &'static str,
    pub default_assumption: &'static str,
    pub conflict: &'static str,
    pub chosen: &'static str,
    pub choose: &'static str,
    pub not_used: &'static str,
    pub files: &'static str,
    pub files_about: &'static str,
    pub json: &'static str,
    pub others: &'static str,
    /// Answer, months, targets, plan, money, counts, region and assumptions.
    pub groups: [&'static str; 7],
    pub baseline: &'static str,
    pub gap_to: fn(target: &str, year: i32) -> String,
    pub gap_short: &'static str,
    pub gap_over: &'static str,
    pub aim: &'static str,
    pub people: fn(people: &str) -> String,
    pub without: &'static str,
    pub added: &'static str,
    pub added_about: &'static str,
    pub money_of_month: &'static str,
    pub tranche: &'static str,
    pub planned: &'static str,
    pub decided: &'static str,
    pub chance: &'static str,
    pub futures: fn(count: &str) -> String,
    /// Figure, value, unit, date, status, source, address, note, who, pointer.
    pub heads: [&'static str; 10],
    pub file: &'static str,
}
