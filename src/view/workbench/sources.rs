//! Where each figure on screen comes from: status, date, publication.

use super::super::projected::Projected;
use super::super::source::status_word;
use super::super::words::{Words, said};
use crate::data::{FigureRow, follows, rules, sourced_of};
use crate::model::{Field, Percent, Status, Stock, TargetField};
use crate::state::FigureId;
use crate::text::{self, Lang, SourceTexts, WorkbenchTexts};

/// A figure and its source.
#[derive(Clone, Debug, PartialEq)]
pub struct SourceLine {
    /// What the figure is about.
    pub name: String,
    /// The figure, written out.
    pub figure: String,
    /// By which it can be asked for.
    pub id: Option<FigureId>,
    /// Its status.
    pub status: Status,
    /// The status in words.
    pub status_word: &'static str,
    /// Its date in words.
    pub date: String,
    /// The publication or a note.
    pub note: String,
    /// The address of the publication, always https.
    pub address: Option<String>,
}

/// The sources of the figures of the region, the baseline first.
pub fn sources(projected: &Projected, lang: Lang) -> Vec<SourceLine> {
    let words = Words::new(lang, projected);
    let texts = texts_of(words);
    let region = &projected.scenario.region;
    let people = |value: f64| text::count(lang, value);
    let mut lines = vec![
        line(projected, words, Field::Eligible, texts.eligible, people(region.eligible_workers.0)),
        line(projected, words, Field::ActiveTotal, texts.active, members(projected, words)),
    ];
    lines.extend(coverage(projected, words));
    for (place, target) in region.targets.iter().enumerate() {
        let field = Field::Target(place, TargetField::Percent);
        lines.push(line(projected, words, field, &(texts.target)(target.year), words.target(target.percent)));
    }
    lines.push(line(projected, words, Field::Active(derived_stock(projected)), texts.split, String::new()));
    if let Some(total) = region.non_asn_total {
        lines.push(line(projected, words, Field::NonAsnTotal, texts.non_asn, words.each(people(total.0))));
    }
    lines.push(line(
        projected,
        words,
        Field::FormalShare,
        texts.formal_share,
        text::percent(lang, 100.0 * region.formal_share, 0),
    ));
    for (year, wage) in &region.minimum_wage {
        let field = Field::MinimumWage(*year);
        let name = (texts.minimum_wage)(&year.to_string());
        lines.push(line(projected, words, field, &name, text::rupiah(lang, wage.0)));
    }
    lines.push(premium(words));
    lines
}

/// The segment whose source is that of the split: one that follows from the total, where any does.
fn derived_stock(projected: &Projected) -> Stock {
    let has_people = |stock: &Stock| {
        Field::Active(*stock).value(&projected.scenario).number().is_some_and(|people| people > 0.0)
    };
    let derived =
        Stock::ALL.into_iter().find(|stock| follows(&projected.scenario, *stock) && has_people(stock));
    derived.unwrap_or(Stock::Wage)
}

fn members(projected: &Projected, words: Words) -> String {
    projected.base.rows.first().map_or(String::new(), |row| words.each(words.people(row.active)))
}

/// The coverage as its source gives it; the scenario holds the people that follow from it.
fn coverage(projected: &Projected, words: Words) -> Option<SourceLine> {
    let figure = projected.reading()?.coverage.figure().row();
    Some(SourceLine {
        name: texts_of(words).coverage.to_owned(),
        figure: words.percent(Percent(figure.number)),
        id: Some(FigureId::Baseline),
        ..built_in(words, &figure)
    })
}

/// The line of a figure. One without a source is the planner's own. The note of a built-in figure is in both languages, that
/// of a file is as the file has it.
fn line(projected: &Projected, words: Words, field: Field, name: &str, figure: String) -> SourceLine {
    let source = projected.scenario.shown_source(field);
    let built_in = sourced_of(&projected.scenario, field);
    let status = source.map_or(Status::Yours, |source| source.status);
    let date = source.map(|source| source.as_of.as_str()).filter(|date| !date.is_empty());
    let note = match (&built_in, source) {
        (Some(row), _) => row.note.map_or(row.citation.publication(), |note| said(note, words.lang)),
        (None, Some(source)) if source.note.is_empty() => &source.source,
        (None, Some(source)) => &source.note,
        (None, None) => "",
    };
    SourceLine {
        name: name.to_owned(),
        id: (!figure.is_empty()).then_some(FigureId::Of(field)),
        figure,
        status,
        status_word: status_word(words.lang, status),
        date: date.map_or(String::new(), |date| words.date(date)),
        note: note.to_owned(),
        address: built_in
            .map(|row| row.citation.address().to_owned())
            .or_else(|| source.and_then(|source| address(&source.source))),
    }
}

/// The https address in a source text, if any: nothing else is ever a link.
fn address(source: &str) -> Option<String> {
    source.split_whitespace().find(|word| word.starts_with("https://")).map(str::to_owned)
}

fn premium(words: Words) -> SourceLine {
    let figure = rules::PREMIUM_JKK_JKM.row();
    SourceLine {
        name: texts_of(words).premium.to_owned(),
        figure: text::rupiah(words.lang, figure.number),
        ..built_in(words, &figure)
    }
}

/// Status, date, note and address of a built-in figure.
fn built_in(words: Words, figure: &FigureRow) -> SourceLine {
    SourceLine {
        name: String::new(),
        figure: String::new(),
        id: None,
        status: figure.status,
        status_word: status_word(words.lang, figure.status),
        date: words.date(figure.as_of.as_str()),
        note: figure.note.map_or(figure.source.publication(), |note| said(note, words.lang)).to_owned(),
        address: Some(figure.source.address().to_owned()),
    }
}

const fn texts_of(words: Words) -> &'static SourceTexts {
    &WorkbenchTexts::of(words.lang).source
}
