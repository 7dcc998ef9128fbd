//! Where the figures on screen come from, in one line; the whole list is `workbench::sources`.

use super::projected::Projected;
use super::sentence::Sentence;
use super::words::Words;
use crate::model::{Field, Status};
use crate::text::{self, Lang};

/// A status in words.
pub fn status_word(lang: Lang, status: Status) -> &'static str {
    let texts = &text::Catalogue::of(lang).status;
    match status {
        Status::Official => texts.official,
        Status::Reported => texts.reported,
        Status::Derived => texts.derived,
        Status::Assumed => texts.assumed,
        Status::Yours => texts.yours,
        Status::Sender => texts.sender,
    }
}

/// Baseline and base in one line, for the head of the page.
pub fn data_line(projected: &Projected, lang: Lang) -> Sentence {
    let words = Words::new(lang, projected);
    let region = &projected.scenario.region;
    let eligible = projected.scenario.status(Field::Eligible).unwrap_or(Status::Yours);
    // The coverage is what was said; the people are arithmetic on it.
    let coverage = projected.reading().map(|reading| reading.coverage.figure());
    let status = coverage.map(|figure| figure.status).or(projected.scenario.status(Field::ActiveTotal));
    let date = coverage
        .map_or_else(|| words.month(region.baseline_month), |figure| words.date(figure.as_of.as_str()));
    let percent = projected.base.rows.first().map_or(String::new(), |row| words.percent(row.coverage));
    Sentence::new(&(words.text.shell.data_line)(
        &percent,
        &date,
        status_word(lang, status.unwrap_or(Status::Yours)),
        &text::count(lang, region.eligible_workers.0),
        status_word(lang, eligible),
    ))
}
