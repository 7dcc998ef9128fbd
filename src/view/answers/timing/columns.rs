//! What the columns of an answer have in common.

use std::rc::Rc;

use super::TimingRun;
use crate::model::Scenario;
use crate::text::TimingTexts;
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
