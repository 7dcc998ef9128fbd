//! The levers as the screen shows them: a position, a field, what it means in people.

use super::names::lever_name;
use super::projected::Projected;
use super::sentence::Sentence;
use super::words::{Words, said};
use crate::data::honorer_open;
use crate::model::{JKK_JKM, Lever, Month, Range, Row, Rupiah, Scenario, Workers, quota};
use crate::text::parse::{MoneyUnit, NumberKind};
use crate::text::{self, Lang};

/// A lever, ready to show.
#[derive(Clone, Debug, PartialEq)]
pub struct LeverView {
    /// Which.
    pub lever: Lever,
    /// Its name.
    pub name: String,
    /// A short name for a closed row on a phone.
    pub short_name: String,
    /// The name of its field.
    pub field_name: String,
    /// Unit behind the field.
    pub unit: String,
    /// What the field holds.
    pub field: FieldKind,
    /// The value in the unit of the scenario file.
    pub value: f64,
    /// The value as text of the field.
    pub field_text: String,
    /// Values of its slider.
    pub range: Range,
    /// The most that its field takes, in the unit of the scenario file: of money, also what the pool does not.
    pub field_most: f64,
    /// Slider position, in steps.
    pub position: i32,
    /// The greatest position.
    pub steps: i32,
    /// Value and consequence, for those who hear the slider.
    pub spoken: String,
    /// What it means in people.
    pub people: Sentence,
    /// The end of the track.
    pub most: String,
    /// Value with its unit, for a closed row on a phone.
    pub summary: String,
    /// Why it cannot be moved.
    pub closed: Option<String>,
    /// The people of whom a share is included; `None` for other levers.
    pub whole: Option<f64>,
    /// Names of the two step buttons: less, more.
    pub stepper: (String, String),
}

/// What the field of a lever holds and how it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldKind {
    /// Percent a month; the file has a fraction.
    Rate,
    /// Percent; the file has a fraction.
    Share,
    /// Millions of rupiah; the file has rupiah.
    Million,
}

impl FieldKind {
    /// How its text is read.
    pub const fn kind(self) -> NumberKind {
        match self {
            Self::Rate => NumberKind::Rate,
            Self::Share => NumberKind::Percent,
            Self::Million => {
                NumberKind::Rupiah { unit: MoneyUnit::Million, per: Some(crate::text::parse::Per::Year) }
            }
        }
    }

    /// From what the parser reads to the unit of the scenario file.
    pub fn to_file(self, read: f64) -> f64 {
        match self {
            // The nearest f64 to the decimal fraction, so that 1,4 % is the 0.014 of a file.
            Self::Rate | Self::Share => read / 100.0,
            Self::Million => read,
        }
    }

    /// From the unit of the scenario file to what the parser reads.
    pub fn from_file(self, value: f64) -> f64 {
        match self {
            Self::Rate | Self::Share => (value * 100.0 * 1e9).round() / 1e9,
            Self::Million => value,
        }
    }

    /// The text of the field for a value of the scenario file.
    pub fn text(self, lang: Lang, value: f64) -> String {
        text::parse::field(self.kind(), lang, self.from_file(value))
    }
}

/// The levers that every plan has on screen, in their order.
const SHOWN: [Lever; 4] = [Lever::WageEnrolment, Lever::SelfPaidEnrolment, Lever::Csr, Lever::NonAsn];
/// Levers that are open on a wide screen; further ones are closed rows.
pub const IN_VIEW: usize = 6;

/// The levers of a projection: the usual four, retention where the plan has it or `retention` asks for it, then each
/// further programme.
pub fn levers(projected: &Projected, lang: Lang, retention: bool) -> Vec<LeverView> {
    let words = Words::new(lang, projected);
    let scenario = &projected.scenario;
    let retention = (retention || scenario.plan.retention.is_some()).then_some(Lever::Retention);
    let further = Lever::all(scenario).into_iter().filter(|lever| matches!(lever, Lever::Sponsorship(_)));
    let levers = SHOWN.into_iter().chain(retention).chain(further);
    levers.map(|lever| view(projected, words, lever)).collect()
}

fn view(projected: &Projected, words: Words, lever: Lever) -> LeverView {
    let scenario = &projected.scenario;
    let texts = &words.text.lever;
    let name = lever_name(scenario, words.lang, lever);
    let (short_name, field, unit) = match lever {
        Lever::WageEnrolment => (texts.short_wage, FieldKind::Rate, texts.percent_a_month),
        Lever::SelfPaidEnrolment => (texts.short_self_paid, FieldKind::Rate, texts.percent_a_month),
        Lever::NonAsn => (texts.short_non_asn, FieldKind::Share, texts.percent),
        Lever::Retention => (texts.short_retention, FieldKind::Share, texts.percent),
        Lever::Csr => (texts.short_csr, FieldKind::Million, texts.million_rupiah),
        Lever::Sponsorship(_) => (name.as_str(), FieldKind::Million, texts.million_rupiah),
    };
    let pool_end = lever.pool_end(scenario);
    let usual = lever.range(scenario);
    let range = Range { high: pool_end.map_or(usual.high, |end| end.0), ..usual };
    let value = lever.value(scenario);
    let is_of_people = lever != Lever::Retention && people_known(scenario, lever);
    let said = people(projected, words, lever);
    let people = Sentence::new(&if is_of_people { words.each(said) } else { said });
    let summary = with_unit(words, field, value);
    LeverView {
        lever,
        short_name: short_name.to_owned(),
        field_name: (texts.field)(&name),
        unit: unit.to_owned(),
        field,
        value,
        field_text: field.text(words.lang, value),
        range,
        position: range.position(value),
        steps: range.steps(),
        spoken: (texts.spoken)(&summary, &people.plain()),
        people,
        field_most: range.high.max(usual.high),
        most: match pool_end {
            Some(end) => (texts.everybody)(&with_unit(words, FieldKind::Million, end.0)),
            None => most(words, field, &range),
        },
        summary,
        closed: closed(projected, words.lang, lever),
        whole: (lever == Lever::NonAsn).then(|| left(scenario).0).filter(|left| *left > 0.0),
        stepper: ((texts.less)(&name), (texts.more)(&name)),
        name,
    }
}

/// Why nobody can be included: only the honorer lever can be closed.
fn closed(projected: &Projected, lang: Lang, lever: Lever) -> Option<String> {
    if lever != Lever::NonAsn || honorer_open(&projected.scenario) {
        return None;
    }
    let reason = projected.reading().and_then(|reading| reading.honorer.reason());
    Some(reason.map_or_else(
        || text::Catalogue::of(lang).lever.non_asn_unknown.to_owned(),
        |note| said(note, lang).to_owned(),
    ))
}

/// A value with its unit: `1,40% per bulan`, `Rp1 miliar`, `100%`.
pub(super) fn with_unit(words: Words, field: FieldKind, value: f64) -> String {
    match field {
        FieldKind::Million => words.each(words.money(Rupiah(value))),
        FieldKind::Rate => format!("{}{}", field.text(words.lang, value), words.text.lever.percent_a_month),
        FieldKind::Share => format!("{}%", field.text(words.lang, value)),
    }
}

fn most(words: Words, field: FieldKind, range: &Range) -> String {
    let texts = &words.text.lever;
    match range.evidence {
        Some(mark) => (texts.never_above)(&text::percent(words.lang, 100.0 * mark, 0)),
        None if field == FieldKind::Million => (texts.at_most)(&with_unit(words, field, range.high)),
        None => format!("{}%", field.text(words.lang, range.high)),
    }
}

fn people(projected: &Projected, words: Words, lever: Lever) -> String {
    let scenario = &projected.scenario;
    let texts = &words.text.lever;
    let until = projected.focus_month();
    let value = lever.value(scenario);
    match lever {
        Lever::WageEnrolment | Lever::SelfPaidEnrolment if value == 0.0 => {
            (texts.one_percent_is)(&words.some_people(room(scenario, lever) * 0.01))
        }
        Lever::WageEnrolment => {
            let from = scenario.plan.wage_enrolment.as_ref().map(|lever| lever.from);
            let monthly = monthly(projected, from, |row| row.enrolled.wage);
            (texts.people_a_month)(&words.some_people(monthly), &words.month(until))
        }
        Lever::SelfPaidEnrolment => {
            let from = scenario.plan.self_paid_enrolment.as_ref().map(|lever| lever.from);
            let monthly = monthly(projected, from, |row| row.enrolled.self_paid);
            (texts.people_a_month)(&words.some_people(monthly), &words.month(until))
        }
        Lever::Csr | Lever::Sponsorship(_) => sponsored(projected, words, lever),
        Lever::NonAsn => non_asn(projected, words, value),
        Lever::Retention => retention(scenario, words, value),
    }
}

/// What is left of the lapses each month: the number of people depends on who joins, the share does not.
fn retention(scenario: &Scenario, words: Words, value: f64) -> String {
    let texts = &words.text.lever;
    let percent = |fraction: f64| text::percent(words.lang, 100.0 * fraction, 2);
    let lapse = |reduction: f64| percent(scenario.assumptions.lapse_with(reduction));
    if value == 0.0 {
        return (texts.retention_none)(&lapse(0.0));
    }
    (texts.retention_from_to)(&lapse(0.0), &lapse(value))
}

/// People not covered at the baseline in the pool that a rate draws from.
fn room(scenario: &Scenario, lever: Lever) -> Workers {
    let region = &scenario.region;
    if lever == Lever::WageEnrolment { region.formal_room() } else { region.informal_room() }
}

/// The mean of a monthly number from the lever's first month to the month of the headline.
fn monthly(projected: &Projected, from: Option<Month>, number: impl Fn(&Row) -> Workers) -> Workers {
    let until = projected.focus_month();
    let rows = projected.plan.rows.iter().skip(1);
    let rows: Vec<Workers> = rows
        .filter(|row| from.is_none_or(|from| row.month >= from) && row.month <= until)
        .map(number)
        .collect();
    if rows.is_empty() { Workers::ZERO } else { rows.iter().copied().sum::<Workers>() / rows.len() as f64 }
}

fn sponsored(projected: &Projected, words: Words, lever: Lever) -> String {
    let texts = &words.text.lever;
    let programme = lever.place(&projected.scenario);
    let mut tranches = projected.plan.tranches.iter().filter(|tranche| Some(tranche.programme) == programme);
    match tranches.next() {
        Some(first) if lever.value(&projected.scenario) > 0.0 => {
            let months = (first.last - first.first + 1).cast_unsigned();
            let (mut last, mut fewest, mut most) = (first.last, Workers(f64::INFINITY), Workers::ZERO);
            // The same money pays for more people while the discount runs.
            for tranche in std::iter::once(first).chain(tranches) {
                let people = tranche.people();
                (last, fewest, most) = (tranche.last, fewest.min(people), most.max(people));
            }
            let mut people = words.some_people(fewest);
            if words.some_people(most) != people {
                people.extend(["–", &words.some_people(most)]);
            }
            (texts.sponsored_people)(&people, months, &words.month(last))
        }
        _ => {
            let accepted = projected.scenario.assumptions.quota_acceptance;
            (texts.sponsored_none)(&words.some_people(quota(accepted, Rupiah(1e8), JKK_JKM * 12.0)))
        }
    }
}

/// Whether the sentence of a lever counts people: of staff only where their number is known.
fn people_known(scenario: &Scenario, lever: Lever) -> bool {
    lever != Lever::NonAsn || left(scenario) > Workers::ZERO
}

/// Honorer who are no members at the baseline.
fn left(scenario: &Scenario) -> Workers {
    let region = &scenario.region;
    region.non_asn_total.map_or(Workers::ZERO, |total| total - region.active.non_asn)
}

fn non_asn(projected: &Projected, words: Words, share: f64) -> String {
    let texts = &words.text.lever;
    let left = left(&projected.scenario);
    match &projected.scenario.plan.non_asn {
        Some(inclusion) if share > 0.0 && left > Workers::ZERO => {
            (texts.non_asn_people)(&words.some_people(inclusion.a_month(left)), inclusion.over_months)
        }
        _ if left > Workers::ZERO => (texts.non_asn_none)(&words.some_people(left)),
        _ => texts.non_asn_unknown.to_owned(),
    }
}
