//! How each value of a form is typed, chosen and written.

use super::form::Form;
use super::form_blocks::ChoiceOption;
use crate::model::{
    CohortField, Field, Measure, Month, PARAMETERS, Package, PartField, Payer, PlanPart, ProgrammeField,
    Sector, Switch, TargetField, Unit, Value,
};
use crate::state::UNSET;
use crate::text::parse::sentences::amount;
use crate::text::parse::{MoneyUnit, NumberKind, Per};
use crate::text::{self, Catalogue, WorkbenchForm};

/// A target or a horizon can be chosen up to so many years after the baseline.
const YEARS: i32 = 30;
/// The most yearly tranches that can be chosen for a programme.
const TRANCHES: i32 = 30;
/// The first and the last year from which the month of the baseline can be chosen.
const BASELINES: (i32, i32) = (2020, 2030);
/// The end of a running sponsorship can be chosen up to so many months after the baseline.
const LONGEST_COHORT: i32 = 60;

/// How the number of a field is read, what it is multiplied with when it is shown, and its unit. What the number counts
/// stands in the table of fields.
pub(super) fn number_form(field: Field, texts: &WorkbenchForm) -> (NumberKind, f64, &'static str) {
    match field {
        Field::Parameter(place) => return parameter_form(place, texts),
        Field::Season(_) => return (NumberKind::Count, 100.0, texts.percent),
        Field::MinimumWage(_) => {
            return (NumberKind::Rupiah { unit: MoneyUnit::One, per: Some(Per::Month) }, 1.0, texts.rupiah);
        }
        _ => {}
    }
    match field.allowed().map(|allowed| allowed.measure) {
        Some(Measure::Fraction) => (NumberKind::Percent, 100.0, texts.percent),
        Some(Measure::Percent) => (NumberKind::Percent, 1.0, texts.percent),
        Some(Measure::Months) => (NumberKind::Months, 1.0, texts.months),
        Some(Measure::Rupiah) => {
            (NumberKind::Rupiah { unit: MoneyUnit::Million, per: Some(Per::Year) }, 1.0, texts.million_rupiah)
        }
        Some(Measure::People) => (NumberKind::Count, 1.0, texts.people),
        Some(Measure::Years | Measure::CalendarYear | Measure::Plain) | None => (NumberKind::Count, 1.0, ""),
    }
}

fn parameter_form(place: usize, texts: &WorkbenchForm) -> (NumberKind, f64, &'static str) {
    let Some(row) = PARAMETERS.get(place) else { return (NumberKind::Count, 1.0, "") };
    let is_signed = row.allowed.0 < 0.0;
    match row.unit {
        Unit::PerYear => (NumberKind::Growth { per: Per::Year }, 100.0, texts.percent_a_year),
        Unit::PerMonth if is_signed => (NumberKind::Growth { per: Per::Month }, 100.0, texts.percent_a_month),
        Unit::PerMonth => (NumberKind::Rate, 100.0, texts.percent_a_month),
        Unit::Fraction | Unit::OfWage => (NumberKind::Percent, 100.0, texts.percent),
        Unit::Months => (NumberKind::Months, 1.0, texts.months),
        Unit::RupiahPerPerson => {
            (NumberKind::Rupiah { unit: MoneyUnit::One, per: Some(Per::Person) }, 1.0, texts.rupiah)
        }
    }
}

/// A value with its unit, for the button that brings it back; `None` for a value that has not been typed yet.
pub(super) fn written(form: &Form<'_>, field: Field, value: &Value) -> Option<String> {
    let texts = form.texts();
    if let Some((chosen, options)) = choices(form, field, value) {
        return options.get(chosen).map(|option| option.label.clone());
    }
    match value {
        Value::Number(number) if *number == UNSET => None,
        Value::Number(number) => Some(number_written(form, field, *number)),
        Value::Text(text) if text.is_empty() => None,
        Value::Text(text) => Some(text.clone()),
        Value::Switch(on) => Some(if *on { texts.form.yes } else { texts.form.no }.to_owned()),
        _ => Some(texts.form.empty.to_owned()),
    }
}

/// A number of a field with its unit.
pub(super) fn number_written(form: &Form<'_>, field: Field, number: f64) -> String {
    let (kind, scale, _) = number_form(field, &form.texts().form);
    let read = (number * scale * 1e9).round() / 1e9;
    match kind {
        NumberKind::Count => text::parse::field(kind, form.lang, read),
        kind => amount(form.lang, kind, read),
    }
}

/// A number of a field with its unit, but without the time that it is counted per, which stands beside it.
pub(super) fn written_short(form: &Form<'_>, field: Field, number: f64) -> String {
    let (kind, scale, _) = number_form(field, &form.texts().form);
    match kind {
        NumberKind::Rate | NumberKind::Growth { .. } => {
            amount(form.lang, NumberKind::Percent, (number * scale * 1e9).round() / 1e9)
        }
        _ => number_written(form, field, number),
    }
}

/// The options of a field and the place of the chosen one; `None` for fields that are typed.
pub(super) fn choices(form: &Form<'_>, field: Field, value: &Value) -> Option<(usize, Vec<ChoiceOption>)> {
    let region = &form.scenario.region;
    let first = region.baseline_month;
    let mut options = match field {
        Field::BaselineMonth => months(form, Month::new(BASELINES.0, 1)?, Month::december(BASELINES.1)),
        Field::Horizon => decembers(form, first.year()),
        Field::Plan(_, PartField::From) | Field::Programme(_, ProgrammeField::FirstMonth) => {
            months(form, first + 1, form.scenario.horizon)
        }
        Field::Plan(part, PartField::Until) => untils(form, part),
        Field::Cohort(_, CohortField::Ends) => months(form, first, first + LONGEST_COHORT),
        Field::Target(_, TargetField::Year) => (0..=YEARS).map(|later| year(first.year() + later)).collect(),
        Field::Programme(_, ProgrammeField::Years) => {
            (1..=TRANCHES).map(|count| tranches(form, count)).collect()
        }
        Field::Cohort(_, CohortField::Payer) | Field::Programme(_, ProgrammeField::Payer) => payers(form),
        Field::Programme(_, ProgrammeField::Package) => packages(form),
        Field::Programme(_, ProgrammeField::Sector) => sectors(form),
        Field::Switch(Switch::OutreachByBpjs) => outreach_payers(form),
        _ => return None,
    };
    let chosen = options.iter().position(|option| option.value == *value);
    // A file may hold a value that is not in the list.
    let chosen = chosen.unwrap_or_else(|| {
        let label = match value {
            Value::Month(month) => text::month_long(form.lang, *month),
            Value::Number(number) => format!("{number}"),
            _ => String::new(),
        };
        options.insert(0, ChoiceOption { label, value: value.clone() });
        0
    });
    Some((chosen, options))
}

fn months(form: &Form<'_>, first: Month, last: Month) -> Vec<ChoiceOption> {
    (0..=(last - first).max(0)).map(|later| month(form, first + later)).collect()
}

fn month(form: &Form<'_>, month: Month) -> ChoiceOption {
    ChoiceOption { label: text::month_long(form.lang, month), value: Value::Month(month) }
}

fn decembers(form: &Form<'_>, first: i32) -> Vec<ChoiceOption> {
    (0..YEARS).map(|later| month(form, Month::december(first + later))).collect()
}

fn untils(form: &Form<'_>, part: PlanPart) -> Vec<ChoiceOption> {
    let from = match Field::Plan(part, PartField::From).get_on(form.scenario, form.today) {
        Value::Month(from) => from,
        _ => form.scenario.region.baseline_month,
    };
    let end = form.texts().form.until_the_end.to_owned();
    let mut options = vec![ChoiceOption { label: end, value: Value::Nothing }];
    options.extend(months(form, from, form.scenario.horizon));
    options
}

fn year(year: i32) -> ChoiceOption {
    ChoiceOption { label: year.to_string(), value: Value::Number(f64::from(year)) }
}

fn tranches(form: &Form<'_>, count: i32) -> ChoiceOption {
    let label = (form.texts().form.years)(count);
    ChoiceOption { label, value: Value::Number(f64::from(count)) }
}

fn payers(form: &Form<'_>) -> Vec<ChoiceOption> {
    let name = Catalogue::of(form.lang).facts.payer;
    Payer::ALL
        .map(|payer| ChoiceOption { label: name(payer).to_owned(), value: Value::Payer(payer) })
        .to_vec()
}

/// Who may pay for enrolling and keeping people.
fn outreach_payers(form: &Form<'_>) -> Vec<ChoiceOption> {
    let region = (Catalogue::of(form.lang).facts.payer)(Payer::Apbd);
    let choice = |label: &str, on| ChoiceOption { label: label.to_owned(), value: Value::Switch(on) };
    vec![choice(region, false), choice(form.texts().assumption.bpjs, true)]
}

fn packages(form: &Form<'_>) -> Vec<ChoiceOption> {
    let name = form.texts().detail.package_name;
    let choice = |package| ChoiceOption { label: name(package).to_owned(), value: Value::Package(package) };
    Package::ALL.map(choice).to_vec()
}

fn sectors(form: &Form<'_>) -> Vec<ChoiceOption> {
    let name = form.texts().detail.sector_name;
    let choice = |sector| ChoiceOption { label: name(sector).to_owned(), value: Value::Sector(sector) };
    [Sector::General, Sector::Transport].map(choice).to_vec()
}
