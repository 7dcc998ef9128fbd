//! What the columns of an answer have in common.

use std::rc::Rc;

use super::TimingRun;
use super::money::SharedMoney;
use crate::model::Scenario;
use crate::model::answers::{Timing, TimingChoice};
use crate::text::{Lang, TimingTexts};
use crate::view::words::Words;

/// Months of the year that ends with December, before it.
pub(super) const BEFORE: i32 = 11;
/// Months after December that are told.
pub(super) const AFTER: i32 = 6;

/// What all columns share.
pub(super) struct Columns<'a> {
    pub run: &'a TimingRun,
    pub words: Words,
    pub texts: &'static TimingTexts,
    pub entered: &'a Rc<Scenario>,
    pub money: SharedMoney<'a>,
}

impl<'a> Columns<'a> {
    pub fn new(run: &'a TimingRun, found: &Timing, words: Words) -> Self {
        let entered = &run.projected.scenario;
        Self { run, words, texts: TimingTexts::of(run.lang), entered, money: run.money(found) }
    }
}

/// What a choice is called.
pub(super) const fn choice_name(choice: TimingChoice, lang: Lang) -> &'static str {
    let texts = TimingTexts::of(lang);
    match choice {
        TimingChoice::Highest => texts.highest,
        TimingChoice::Target => texts.at_target,
        TimingChoice::SameDecember => texts.same_december,
        TimingChoice::After => texts.after,
        TimingChoice::Even => texts.even,
    }
}
