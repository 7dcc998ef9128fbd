//! What the presenter's stage says. Words for a room: short sentences, nothing that needs a second reading.

mod code;
mod en;
mod id;

use self::code::CodeTexts;
use super::Tense;
use crate::text::Lang;

/// All of it.
#[allow(missing_docs, reason = "the fields are the keys, the constants say what they are")]
#[derive(Debug)]
pub struct PresenterTexts {
    pub stage: StageTexts,
    pub keys: KeyTexts,
    pub step: StepTexts,
    pub console: ConsoleTexts,
    pub code: CodeTexts,
    pub minutes: MinuteTexts,
    pub gate: GateTexts,
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
    pub blank: &'static str,
    pub leaving: &'static str,
    pub covered: fn(people: &str, region: &str, year: i32, tense: Tense) -> String,
    pub covered_per_100k: fn(people: &str, region: &str, year: i32, tense: Tense) -> String,
    pub about: fn(region: &str, year: i32, tense: Tense) -> String,
    pub base: fn(people: &str, region: &str, year: i32) -> String,
    pub base_about: fn(region: &str, year: i32, tense: Tense) -> String,
    pub short: fn(people: &str) -> String,
    /// The same for fewer than can be told apart.
    pub short_few: fn(people: &str) -> String,
    pub short_points: fn(points: &str) -> String,
    /// How a sentence about what is reached begins: it does not last, or it lasts until a month.
    pub lasts_not: fn(tense: Tense) -> String,
    pub lasts_until: fn(month: &str, tense: Tense) -> String,
    pub falls: fn(month: &str, percent: &str) -> String,
    pub people_stop: fn(people: &str) -> String,
    pub over: &'static str,
    pub over_none: &'static str,
    pub over_more: fn(entries: usize) -> String,
    pub next_press: fn(what: &str) -> String,
    pub reached: &'static str,
    pub now: &'static str,
    pub odds: fn(in_ten: &str) -> String,
    pub within: fn(range: &str) -> String,
    pub before: &'static str,
    pub before_at: fn(lever: &str, value: &str) -> String,
    pub from_to: fn(from: &str, to: &str) -> String,
    pub at: fn(value: &str) -> String,
    pub price_step: fn(month: &str, payer: &str, is_cheaper: bool) -> String,
    pub source: fn(region: &str, date: &str) -> String,
}

/// The keys.
#[allow(missing_docs)]
#[derive(Debug)]
pub struct KeyTexts {
    pub title: &'static str,
    pub on: &'static str,
    pub clicker: &'static str,
    pub rows: [(&'static str, &'static str); 15],
    pub still: &'static str,
}

/// The steps of the agenda.
#[allow(missing_docs)]
#[derive(Debug)]
pub struct StepTexts {
    pub ask_lever: fn(lever: &str, value: &str, year: i32) -> String,
    pub ask_scenario: fn(name: &str, year: i32) -> String,
    pub ask_vote: fn(first: &str, last: &str) -> String,
    pub ask_lever_alone: fn(lever: &str, value: &str, year: i32) -> String,
    pub say_lever: fn(lever: &str, value: &str) -> String,
    pub say_lever_alone: fn(lever: &str, value: &str) -> String,
    pub decide_what: &'static str,
    pub vote: &'static str,
    pub decision: &'static str,
    pub chosen: fn(letter: &str, hands: &str, all: &str) -> String,
    pub tie: &'static str,
    pub no_hands: &'static str,
    pub lasts: &'static str,
    pub falls: fn(month: &str, percent: &str) -> String,
    pub no_plan: &'static str,
    pub more_levers: fn(names: &str, more: usize) -> String,
    pub unreadable: &'static str,
    pub waiting: &'static str,
    pub asked: &'static str,
    pub revealed: &'static str,
    pub locked: &'static str,
    pub undone: &'static str,
    pub shown: &'static str,
    pub start: &'static str,
    pub resume: &'static str,
    pub ended: &'static str,
    pub show: &'static str,
    pub decide: &'static str,
    pub take_winner: &'static str,
    pub no_winner: &'static str,
    pub without_hands: &'static str,
    pub back_to_plan: &'static str,
    pub reveal: &'static str,
    pub count: &'static str,
    pub lock: &'static str,
    pub undo: &'static str,
    pub next: &'static str,
    pub finish: &'static str,
    pub back: &'static str,
}

/// The presenter's console.
#[allow(missing_docs)]
#[derive(Debug)]
pub struct ConsoleTexts {
    pub title: &'static str,
    pub close: &'static str,
    pub screen: &'static str,
    pub screen_open: &'static str,
    pub screen_none: &'static str,
    pub screen_blocked: &'static str,
    pub waiting: &'static str,
    pub now: &'static str,
    pub free: &'static str,
    pub over: &'static str,
    pub then: fn(title: &str) -> String,
    pub guess: &'static str,
    pub guess_hint: &'static str,
    pub guess_hint_short: &'static str,
    pub guess_wrong: &'static str,
    pub take_back: fn(what: &str) -> String,
    pub take_back_short: &'static str,
    pub votes_for: fn(letter: &str) -> String,
    pub votes: fn(votes: &str) -> String,
    pub one_less: fn(letter: &str) -> String,
    pub one_more: fn(letter: &str) -> String,
    pub note: &'static str,
    pub question: &'static str,
    pub own_question: &'static str,
    pub agenda: &'static str,
    pub no_steps: &'static str,
    pub from_plan: &'static str,
    pub add_change: &'static str,
    pub add_vote: &'static str,
    pub add_decision: &'static str,
    pub basis: fn(step: usize) -> String,
    pub on_plan: &'static str,
    pub alone: &'static str,
    pub form: fn(step: usize) -> String,
    pub as_question: &'static str,
    pub as_statement: &'static str,
    pub note_of: fn(step: usize) -> String,
    pub removed: fn(title: &str) -> String,
    pub bring_back: &'static str,
    pub start_over: &'static str,
    pub start_over_yes: &'static str,
    pub start_over_note: &'static str,
    pub vote_needs: &'static str,
    pub earlier: fn(title: &str) -> String,
    pub earlier_short: &'static str,
    pub restart: fn(title: &str) -> String,
    pub restart_short: &'static str,
    pub scenarios: &'static str,
    pub add_scenario: &'static str,
    pub name: fn(number: usize) -> String,
    pub own_name: &'static str,
    pub open: fn(number: usize) -> String,
    pub levers: &'static str,
    pub clear: &'static str,
    pub clear_yes: &'static str,
}

/// What was decided.
#[allow(missing_docs)]
#[derive(Debug)]
pub struct MinuteTexts {
    pub title: &'static str,
    pub head: fn(region: &str) -> String,
    pub none: &'static str,
    pub guesses: fn(guesses: &str) -> String,
    pub no_guesses: &'static str,
    pub answer: fn(after: &str, before: &str) -> String,
    pub votes: fn(votes: &str) -> String,
    pub locked: &'static str,
    pub undone: &'static str,
    pub shown: &'static str,
    pub open: &'static str,
    pub link: fn(link: &str) -> String,
    pub links_here: &'static str,
    pub money: fn(money: &str) -> String,
    pub no_money: &'static str,
    pub unknown: &'static str,
    pub at_least: &'static str,
    pub place: &'static str,
    pub present: &'static str,
    pub date: &'static str,
    pub frozen: fn(version: &str) -> String,
    pub frozen_at: fn(when: &str) -> String,
    pub forecast: fn(figure: &str, year: i32) -> String,
    pub undecided: &'static str,
    pub payer: &'static str,
    pub budgeted: &'static str,
    pub spent: &'static str,
    pub all: &'static str,
    pub further: &'static str,
    pub vote: &'static str,
    pub option: &'static str,
    pub hands: &'static str,
    pub december: fn(year: i32) -> String,
    pub chance: &'static str,
    pub chance_of: fn(in_ten: &str) -> String,
    pub after: &'static str,
    pub by_payer: &'static str,
    pub guessed: &'static str,
    pub roles: [&'static str; 3],
    pub sign: &'static str,
    pub remove: fn(what: &str) -> String,
    pub print: &'static str,
    pub save_text: &'static str,
    pub foot: &'static str,
    pub decide: &'static str,
    pub copy: &'static str,
    pub save: &'static str,
    pub file: &'static str,
}

/// The questions before the stage opens.
#[allow(missing_docs)]
#[derive(Debug)]
pub struct GateTexts {
    pub elsewhere: fn(region: &str) -> String,
    pub elsewhere_note: &'static str,
    pub take_over: &'static str,
    pub other_region: fn(there: &str, here: &str) -> String,
    pub other_region_note: &'static str,
    pub go_on: fn(there: &str) -> String,
    pub start_new: fn(here: &str) -> String,
    pub open_own: fn(here: &str) -> String,
    pub leave: &'static str,
}
