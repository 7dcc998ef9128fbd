//! Where a figure on screen comes from: what it is, of what it is made, what it rests on, and which sources say otherwise.

mod list;

use self::list::elsewhere;
pub use self::list::{FigureGroup, figures};
use super::ledger::{LedgerRow, ledger, ledger_row};
use crate::data::{FigureRow, Reading, RegionProfile, Statement};
use crate::model::{Field, Month, PARAMETERS, Row};
use crate::state::FigureId;
use crate::text::{self, HandoutTexts, Lang, Tense};
use crate::view::verdict::TargetVerdict;
use crate::view::words::{Words, capital, said};
use crate::view::{Projected, facts, status_word};

/// A figure and where it comes from.
#[derive(Clone, Debug, PartialEq)]
pub struct FigureView {
    /// What it is called.
    pub name: String,
    /// The figure as it stands on screen.
    pub figure: String,
    /// What is known of it: a name and what stands behind it.
    pub lines: Vec<(&'static str, String)>,
    /// The address of its publication.
    pub address: Option<String>,
    /// What it rests on; none for a figure that is a source itself.
    pub basis: Vec<LedgerRow>,
    /// Sources that contradict each other, of a region that has such.
    pub conflict: Option<Conflict>,
}

/// Readings of sources that contradict each other, side by side.
#[derive(Clone, Debug, PartialEq)]
pub struct Conflict {
    /// The question.
    pub question: String,
    /// The readings.
    pub readings: Vec<ReadingView>,
    /// What else was said and is not used.
    pub not_used: Vec<(String, String)>,
}

/// One way to read the sources.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadingView {
    /// A few words for the choice.
    pub label: String,
    /// Why one may read it so.
    pub explanation: String,
    /// Coverage and base, each with status and date.
    pub figures: Vec<String>,
    /// Publications and their addresses.
    pub sources: Vec<(String, String)>,
    /// Whether it is the one that is used.
    pub is_used: bool,
}

/// A figure on screen and where it comes from; `None` where the screen has no such figure.
pub fn figure(projected: &Projected, id: FigureId, lang: Lang) -> Option<FigureView> {
    let words = Words::new(lang, projected);
    let texts = &HandoutTexts::of(lang).ledger;
    if let FigureId::Of(field) = id {
        return Some(of_source(ledger_row(projected, field, lang)?, conflict(projected, lang)));
    }
    if let Some((name, figure, lines)) = elsewhere(projected, id, lang) {
        let (basis, conflict) = (basis(projected, lang), conflict(projected, lang));
        return Some(FigureView { name, figure, lines, address: None, basis, conflict });
    }
    let focus = projected.focus();
    let (definition, parts) = match id {
        FigureId::Baseline => (texts.coverage, shares(words, projected.plan.rows.first()?)),
        FigureId::LowestAfter => (texts.lowest, shares(words, projected.at(focus?.judged.after?.month)?)),
        FigureId::PerMonth => (texts.per_month, missing(words, focus?)),
        FigureId::Cost => (texts.cost, Vec::new()),
        _ => return None,
    };
    let (name, figure) = shown(projected, id, lang)?;
    let mut lines = vec![(texts.definition, definition.to_owned())];
    lines.extend(parts);
    lines.extend(dated(projected, words, id));
    let basis = match id {
        FigureId::Baseline => baseline_figures(projected, lang),
        _ => basis(projected, lang),
    };
    Some(FigureView { name, figure, lines, address: None, basis, conflict: conflict(projected, lang) })
}

/// A figure that is a source itself.
fn of_source(row: LedgerRow, conflict: Option<Conflict>) -> FigureView {
    FigureView {
        figure: with_unit(&row),
        lines: row_lines(&row),
        address: row.address.clone(),
        name: row.name,
        basis: Vec::new(),
        conflict,
    }
}

/// A value with what it counts.
pub fn with_unit(row: &LedgerRow) -> String {
    match row.unit {
        "" => row.value.clone(),
        "%" => [&row.value, "%"].concat(),
        "Rp" => ["Rp", &row.value].concat(),
        unit => [&row.value, " ", unit].concat(),
    }
}

/// What is known of a source.
fn row_lines(row: &LedgerRow) -> Vec<(&'static str, String)> {
    // The row was written in a language; its words tell which.
    let lang = if row.status_word == status_word(Lang::Id, row.status) { Lang::Id } else { Lang::En };
    let texts = &HandoutTexts::of(lang).ledger;
    let or_none = |said: &str| (if said.is_empty() { texts.none } else { said }).to_owned();
    let mut lines = Vec::new();
    if !row.definition.is_empty() {
        lines.push((texts.definition, row.definition.clone()));
    }
    lines.extend([
        (texts.date, or_none(&row.date)),
        (texts.status, row.status_word.to_owned()),
        (texts.source, or_none(&row.source)),
        (texts.by, row.by.to_owned()),
    ]);
    if !row.note.is_empty() {
        lines.push((texts.note, row.note.clone()));
    }
    lines
}

/// Name and figure as the screen has them.
fn shown(projected: &Projected, id: FigureId, lang: Lang) -> Option<(String, String)> {
    if id == FigureId::Baseline {
        let words = Words::new(lang, projected);
        let row = projected.plan.rows.first()?;
        return Some((capital(&words.month(row.month)), words.percent(row.coverage)));
    }
    let fact = facts(projected, lang).into_iter().find(|fact| fact.id == Some(id))?;
    Some((fact.name, fact.figure))
}

/// Numerator and denominator of a coverage.
fn shares(words: Words, row: &Row) -> Vec<(&'static str, String)> {
    let texts = &HandoutTexts::of(words.lang).ledger;
    let say = |said: String| words.each(said);
    vec![
        (texts.numerator, say((texts.active_people)(&words.people(row.active)))),
        (texts.denominator, say((texts.eligible_people)(&words.people(row.eligible)))),
    ]
}

/// What is missing, and the months in which it can come.
fn missing(words: Words, verdict: &TargetVerdict) -> Vec<(&'static str, String)> {
    let texts = &HandoutTexts::of(words.lang).ledger;
    vec![
        (texts.numerator, words.each((texts.gap_people)(&words.people(verdict.judged.gap)))),
        (texts.denominator, (texts.months)(verdict.month() - verdict.from + 1)),
    ]
}

/// Date, status, and who: of the baseline what its source says, else what the projection is.
fn dated(projected: &Projected, words: Words, id: FigureId) -> Vec<(&'static str, String)> {
    let texts = &HandoutTexts::of(words.lang).ledger;
    if id == FigureId::Baseline {
        let figure = projected.reading().map(|reading| reading.coverage.figure().row());
        return figure.map_or_else(Vec::new, |figure| {
            vec![
                (texts.date, words.date(figure.as_of.as_str())),
                (texts.status, status_word(words.lang, figure.status).to_owned()),
                (texts.source, figure.source.publication().to_owned()),
                (texts.by, texts.by_program.to_owned()),
            ]
        });
    }
    let month = match id {
        FigureId::LowestAfter => projected
            .focus()
            .and_then(|verdict| verdict.judged.after)
            .map_or(projected.focus_month(), |after| after.month),
        _ => projected.focus_month(),
    };
    let mut lines = dated_month(projected, words, month);
    if let (FigureId::Cost, Some(date)) = (id, lines.first_mut()) {
        date.1 = (texts.until)(&words.month(month));
    }
    lines
}

/// Date and status of what the program has computed for the end of a month.
fn dated_month(projected: &Projected, words: Words, month: Month) -> Vec<(&'static str, String)> {
    let texts = &HandoutTexts::of(words.lang).ledger;
    let is_counted = month <= projected.known_until() || projected.tense(month) == Tense::Counted;
    vec![
        (texts.date, (texts.end_of)(&words.month(month))),
        (texts.status, (if is_counted { texts.counted } else { texts.projected }).to_owned()),
        (texts.source, texts.by_model.to_owned()),
    ]
}

/// What a projection rests on: the region's figures, and the assumptions that somebody has changed.
fn basis(projected: &Projected, lang: Lang) -> Vec<LedgerRow> {
    let texts = &HandoutTexts::of(lang).ledger;
    let is_told = |row: &LedgerRow| match row.field {
        Field::Parameter(place) => PARAMETERS.get(place).is_some() && row.source != texts.default_assumption,
        Field::Active(_) => false,
        _ => true,
    };
    ledger(projected, lang).into_iter().filter(is_told).collect()
}

/// What the baseline is made of.
fn baseline_figures(projected: &Projected, lang: Lang) -> Vec<LedgerRow> {
    [Field::ActiveTotal, Field::Eligible]
        .into_iter()
        .filter_map(|field| ledger_row(projected, field, lang))
        .collect()
}

/// The readings of a region whose sources contradict each other.
fn conflict(projected: &Projected, lang: Lang) -> Option<Conflict> {
    let profile = projected.profile?;
    let used = projected.reading_number();
    let readings: Vec<ReadingView> = match profile.question {
        None => Vec::new(),
        Some(_) => profile
            .readings()
            .enumerate()
            .map(|(place, reading)| reading_view(reading, used == Some(place), lang))
            .collect(),
    };
    let not_used = set_aside(profile, lang);
    if readings.is_empty() && not_used.is_empty() {
        return None;
    }
    let question = profile.question.map_or(String::new(), |question| said(question, lang).to_owned());
    Some(Conflict { question, readings, not_used })
}

fn reading_view(reading: &Reading, is_used: bool, lang: Lang) -> ReadingView {
    let words = Words::plain(lang);
    let told = |figure: &FigureRow, written: String| {
        let date = words.date(figure.as_of.as_str());
        [&written, " (", status_word(lang, figure.status), ", ", &date, ")"].concat()
    };
    let texts = &HandoutTexts::of(lang).ledger;
    let (coverage, base) = (reading.coverage.figure().row(), reading.base.figure().row());
    ReadingView {
        label: capital(said(reading.label, lang)),
        explanation: said(reading.explanation, lang).to_owned(),
        figures: vec![
            told(&coverage, text::percent(lang, coverage.number, 2)),
            told(&base, (texts.eligible_people)(&text::count(lang, base.number))),
        ],
        sources: reading
            .sources
            .iter()
            .map(|source| (source.publication().to_owned(), source.address().to_owned()))
            .collect(),
        is_used,
    }
}

/// What was said and is not used, each with its address.
fn set_aside(profile: &RegionProfile, lang: Lang) -> Vec<(String, String)> {
    let words = Words::plain(lang);
    let told = |statement: &Statement| {
        let date = words.date(statement.as_of.as_str());
        let text = [said(statement.text, lang), " (", status_word(lang, statement.status), ", ", &date, ")"]
            .concat();
        (text, statement.source.address().to_owned())
    };
    profile.set_aside.iter().map(told).collect()
}
