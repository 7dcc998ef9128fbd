//! What the columns of an answer have in common.

use std::rc::Rc;

use super::TimingRun;
use crate::model::Scenario;
use crate::model::answers::TimingChoice;
use crate::text::{Lang, TimingTexts};
use crate::view::words::Words;

/// Months after December that are told.
pub(super) const AFTER: i32 = 6;

/// What all columns share.
pub(super) struct Columns<'a> {
    pub run: &'a TimingRun,
    pub words: Words,
    pub texts: &'static TimingTexts,
    pub entered: Rc<Scenario>,
}

impl<'a> Columns<'a> {
    pub fn new(run: &'a TimingRun, words: Words) -> Self {
        Self { run, words, texts: TimingTexts::of(run.lang), entered: Rc::clone(&run.projected.scenario) }
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
