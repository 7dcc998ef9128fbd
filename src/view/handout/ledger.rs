//! The ledger: each figure that a projection rests on, with value, unit, date, source, status and who changed it.

use crate::codec::csv::{self, Cell, Dialect};
use crate::codec::ledger::{LedgerRecord, json};
use crate::codec::{file, pointer};
use crate::data::{place, sourced_of};
use crate::model::{Assumptions, Field, Measure, PARAMETERS, Scenario, Source, Status, Stock, TargetField};
use crate::text::refusals::field_name;
use crate::text::spreadsheet::SheetWords;
use crate::text::{self, HandoutTexts, Lang, Term, WorkbenchTexts};
use crate::view::words::{capital, said};
use crate::view::{Projected, region_name, status_word};

/// A figure of the ledger.
#[derive(Clone, Debug, PartialEq)]
pub struct LedgerRow {
    /// Which it is.
    pub field: Field,
    /// What it is called.
    pub name: String,
    /// Its value as the scenario has it.
    pub number: f64,
    /// The value in words.
    pub value: String,
    /// What it counts.
    pub unit: &'static str,
    /// What it means; empty where its name says it.
    pub definition: String,
    /// Its date in words; empty where there is none.
    pub date: String,
    /// Its status.
    pub status: Status,
    /// The status in words.
    pub status_word: &'static str,
    /// The publication, or what was noted.
    pub source: String,
    /// Arithmetic or caveat.
    pub note: String,
    /// The address of the publication, always https.
    pub address: Option<String>,
    /// Who put it there.
    pub by: &'static str,
}

/// The ledger of a projection: the region's figures, then the assumptions.
pub fn ledger(projected: &Projected, lang: Lang) -> Vec<LedgerRow> {
    fields(&projected.scenario).into_iter().filter_map(|field| ledger_row(projected, field, lang)).collect()
}

/// The figures of the ledger, in their order.
fn fields(scenario: &Scenario) -> Vec<Field> {
    let region = &scenario.region;
    let mut fields = vec![Field::Eligible, Field::ActiveTotal];
    fields.extend(Stock::ALL.map(Field::Active));
    for place in 0..region.targets.len() {
        fields.extend([TargetField::Percent, TargetField::Workers].map(|of| Field::Target(place, of)));
    }
    fields.extend([Field::NonAsnTotal, Field::FormalShare]);
    fields.extend(region.minimum_wage.iter().map(|(year, _)| Field::MinimumWage(*year)));
    fields.extend((0..PARAMETERS.len()).map(Field::Parameter));
    fields
}

/// One figure; `None` where the scenario has no such value.
pub(super) fn ledger_row(projected: &Projected, field: Field, lang: Lang) -> Option<LedgerRow> {
    let scenario = &projected.scenario;
    let number = field.value(scenario).number()?;
    let measure = field.allowed()?.measure;
    let origin = origin(scenario, field, lang);
    Some(LedgerRow {
        field,
        name: capital(&field_name(lang, field)),
        number,
        value: written(number, measure, lang),
        unit: unit(measure, lang),
        definition: definition(field, lang),
        status_word: status_word(lang, origin.status),
        ..origin
    })
}

/// Where a value comes from, in a row that says nothing else yet. An assumption without a source is the program's, or the
/// planner's where it was changed.
fn origin(scenario: &Scenario, field: Field, lang: Lang) -> LedgerRow {
    let texts = &HandoutTexts::of(lang).ledger;
    let built_in = sourced_of(scenario, field);
    let source = scenario.shown_source(field);
    let is_default = matches!(field, Field::Parameter(_)) && {
        let usual = Scenario { assumptions: Assumptions::default(), ..scenario.clone() };
        field.value(&usual) == field.value(scenario)
    };
    let status =
        source.map_or(if is_default { Status::Assumed } else { Status::Yours }, |source| source.status);
    let (publication, note) = match (&built_in, source) {
        (Some(row), _) => {
            (row.citation.publication().to_owned(), row.note.map_or("", |note| said(note, lang)).to_owned())
        }
        (None, Some(source)) => (source.source.clone(), source.note.clone()),
        (None, None) if is_default => (texts.default_assumption.to_owned(), String::new()),
        (None, None) => (String::new(), String::new()),
    };
    let date = source.map(|source| source.as_of.as_str()).unwrap_or_default();
    LedgerRow {
        field,
        name: String::new(),
        number: 0.0,
        value: String::new(),
        unit: "",
        definition: String::new(),
        date: text::date(lang, date).unwrap_or_else(|| date.to_owned()),
        status,
        status_word: "",
        address: built_in
            .as_ref()
            .map(|row| row.citation.address().to_owned())
            .or_else(|| source.and_then(|source| https(&source.source))),
        by: by(lang, source, built_in.is_some() || is_default),
        source: publication,
        note,
    }
}

/// Who put a figure there.
pub(super) fn by(lang: Lang, source: Option<&Source>, is_built_in: bool) -> &'static str {
    let texts = &HandoutTexts::of(lang).ledger;
    match source.map(|source| source.status) {
        Some(Status::Sender) => texts.by_sender,
        Some(Status::Yours) => texts.by_you,
        None if !is_built_in => texts.by_you,
        _ if is_built_in => texts.by_program,
        _ => texts.by_file,
    }
}

/// The https address in a source text, if any: nothing else is ever a link.
fn https(source: &str) -> Option<String> {
    source.split_whitespace().find(|word| word.starts_with("https://")).map(str::to_owned)
}

/// What a figure means, where its name does not say it.
fn definition(field: Field, lang: Lang) -> String {
    match field {
        Field::Eligible => Term::Eligible.told(lang).1.to_owned(),
        Field::NonAsnTotal => Term::NonAsn.told(lang).1.to_owned(),
        Field::Target(..) => HandoutTexts::of(lang).ledger.target.to_owned(),
        Field::ActiveTotal => HandoutTexts::of(lang).ledger.members.to_owned(),
        Field::Parameter(place) => {
            let id = PARAMETERS.get(place).map_or("", |row| row.id);
            WorkbenchTexts::of(lang).assumption.about_of(id).to_owned()
        }
        _ => String::new(),
    }
}

/// What a number counts.
pub(super) const fn unit(measure: Measure, lang: Lang) -> &'static str {
    match measure {
        Measure::Fraction | Measure::Percent => "%",
        measure => SheetWords::of(lang).unit(measure),
    }
}

/// A number with as many decimals as it has, up to six.
fn written(number: f64, measure: Measure, lang: Lang) -> String {
    match measure {
        Measure::Fraction => text::decimal_between(lang, 100.0 * number, 0, 4),
        Measure::CalendarYear => format!("{number:.0}"),
        _ => text::decimal_between(lang, number, 0, 6),
    }
}

/// The ledger as a file for spreadsheets.
pub fn ledger_csv(projected: &Projected, dialect: Dialect, lang: Lang) -> String {
    let texts = &HandoutTexts::of(lang).ledger;
    let region = &projected.scenario.region;
    let name = region_name(&region.name, lang);
    let statistics = place(&region.code).map(|place| place.statistics_code()).unwrap_or_default();
    let heads =
        [SheetWords::of(lang).one_region, "kode_kemendagri", "kode_bps"].into_iter().chain(texts.heads);
    let rows = ledger(projected, lang);
    let cells = rows.iter().map(|row| {
        let text = |text: &str| Cell::from(text.to_owned());
        let scale = if row.unit == "%" && is_fraction(row.field) { 100.0 } else { 1.0 };
        let [source, note] = [&row.source, &row.note];
        vec![
            text(&name),
            text(&region.code),
            text(&statistics),
            text(&row.name),
            Cell::Number(rounded(row.number * scale)),
            text(row.unit),
            text(&row.date),
            text(row.status_word),
            text(source),
            text(row.address.as_deref().unwrap_or_default()),
            text(note),
            text(row.by),
            text(&pointer::of(row.field)),
        ]
    });
    csv::write(dialect, std::iter::once(heads.map(Cell::from).collect::<Vec<_>>()).chain(cells))
}

fn is_fraction(field: Field) -> bool {
    field.allowed().is_some_and(|allowed| allowed.measure == Measure::Fraction)
}

/// Without the last digits of a multiplication by a hundred.
fn rounded(number: f64) -> f64 {
    (number * 1e9).round() / 1e9
}

/// The ledger with its scenario as JSON: `ledger`, a record for each figure, and `scenario`, the file of the plan.
pub fn ledger_json(projected: &Projected, lang: Lang) -> String {
    let scenario = file::write(&projected.scenario.as_ref().clone().into());
    let rows = ledger(projected, lang);
    let records: Vec<LedgerRecord<'_>> = rows
        .iter()
        .map(|row| LedgerRecord {
            pointer: pointer::of(row.field),
            name: &row.name,
            value: row.number,
            unit: row.unit,
            date: &row.date,
            status: row.status.id(),
            source: &row.source,
            address: row.address.as_deref().unwrap_or_default(),
            note: &row.note,
            by: row.by,
        })
        .collect();
    json(&scenario, &records)
}
