//! Which numbers are expected in a field: targets rise from year to year and lie above the baseline. Others are allowed,
//! and asked about before they are taken.

use super::form::Form;
use super::values::number_form;
use crate::model::{Field, Measure, Percent, Target, TargetField, Value, Workers};
use crate::text::parse::NumberKind;
use crate::text::parse::question::{Expected, ExpectedBound};
use crate::text::parse::sentences::amount;
use crate::text::{Lang, percent};

/// What is expected in `field`, in the unit of its text.
pub(super) fn expected(form: &Form<'_>, field: Field) -> Expected {
    let (kind, _, _) = number_form(field, &form.texts().form);
    let measure = field.allowed().map(|allowed| allowed.measure);
    let expected = Expected {
        is_people: kind == NumberKind::Count && measure == Some(Measure::People),
        ..Expected::default()
    };
    match field {
        Field::FormalShare => Expected { whole: eligible(form), ..expected },
        Field::Eligible => Expected { least: least_eligible(form), ..expected },
        Field::ActiveTotal => {
            Expected { most: lowest_goal(form).map(|goal| most_active(form, &goal)), ..expected }
        }
        Field::Target(place, TargetField::Percent) => {
            let written = |value| percent(form.lang, value, 2);
            let (least, most) = around(form, place, |goal| goal.percent, active_percent(form), &written);
            Expected { whole: eligible(form), least, most, ..expected }
        }
        Field::Target(place, TargetField::Workers) => {
            let written = |value| people(form.lang, value);
            let (least, most) =
                around(form, place, |goal| goal.people, number(form, Field::ActiveTotal), &written);
            Expected { least, most, ..expected }
        }
        _ => expected,
    }
}

/// A target that has been typed.
struct TypedTarget {
    year: i32,
    percent: Option<f64>,
    people: Option<f64>,
}

fn goals(form: &Form<'_>) -> Vec<TypedTarget> {
    form.scenario.region.targets.iter().map(|target| goal(form, target)).collect()
}

fn goal(form: &Form<'_>, target: &Target) -> TypedTarget {
    let percent = Some(target.percent.0).filter(|percent| (0.0..=100.0).contains(percent));
    let computed = || Some(Percent(percent?).of(Workers(eligible(form)?)).0);
    TypedTarget {
        year: target.year,
        percent,
        people: target.workers.map(|workers| workers.0).or_else(computed),
    }
}

/// The lowest target that lies ahead of the baseline.
fn lowest_goal(form: &Form<'_>) -> Option<TypedTarget> {
    let first = form.scenario.region.baseline_month.year();
    let ahead = goals(form)
        .into_iter()
        .filter(|goal| goal.year >= first && goal.people.is_some_and(|people| people > 0.0));
    ahead.min_by(|one, other| one.people.partial_cmp(&other.people).unwrap_or(std::cmp::Ordering::Equal))
}

/// What the target at `place` is expected to lie between: the targets of other years, and the baseline.
fn around(
    form: &Form<'_>,
    place: usize,
    measure: impl Fn(&TypedTarget) -> Option<f64>,
    baseline: Option<f64>,
    written: &dyn Fn(f64) -> String,
) -> (Option<ExpectedBound>, Option<ExpectedBound>) {
    let texts = &form.texts().expected;
    let goals = goals(form);
    let Some(year) = goals.get(place).map(|goal| goal.year) else { return (None, None) };
    let bound = |goal: &TypedTarget, why: fn(i32, &str) -> String, refused: f64| {
        measure(goal).map(|value| ExpectedBound { value, refused, why: why(goal.year, &written(value)) })
    };
    let before = goals
        .iter()
        .filter(|goal| goal.year < year)
        .filter_map(|goal| bound(goal, texts.below_target, f64::NEG_INFINITY));
    let after = goals
        .iter()
        .filter(|goal| goal.year > year)
        .filter_map(|goal| bound(goal, texts.above_target, f64::INFINITY));
    let start = baseline.map(|value| ExpectedBound {
        value,
        refused: f64::NEG_INFINITY,
        why: (texts.below_baseline)(&written(value)),
    });
    let start = start.filter(|_| year >= form.scenario.region.baseline_month.year());
    (before.chain(start).reduce(greater), after.reduce(lesser))
}

fn greater(one: ExpectedBound, other: ExpectedBound) -> ExpectedBound {
    if other.value > one.value { other } else { one }
}

fn lesser(one: ExpectedBound, other: ExpectedBound) -> ExpectedBound {
    if other.value < one.value { other } else { one }
}

/// Fewer eligible workers would put the baseline above the lowest target in percent.
fn least_eligible(form: &Form<'_>) -> Option<ExpectedBound> {
    let active = number(form, Field::ActiveTotal)?;
    let first = form.scenario.region.baseline_month.year();
    let ahead = goals(form).into_iter().filter(|goal| goal.year >= first);
    let shares = ahead.filter_map(|goal| Some((goal.year, goal.percent.filter(|percent| *percent > 0.0)?)));
    let (year, share) = shares.min_by(|one, other| one.1.total_cmp(&other.1))?;
    let why = (form.texts().expected.baseline_above)(year, &percent(form.lang, share, 2));
    Some(ExpectedBound { value: (100.0 * active / share).floor(), refused: active, why })
}

/// At most the people of `goal`; more than there are eligible workers are refused.
fn most_active(form: &Form<'_>, goal: &TypedTarget) -> ExpectedBound {
    let most = goal.people.unwrap_or(f64::INFINITY);
    let why = (form.texts().expected.baseline_above)(goal.year, &people(form.lang, most));
    ExpectedBound { value: most.ceil(), refused: eligible(form).unwrap_or(f64::INFINITY), why }
}

fn active_percent(form: &Form<'_>) -> Option<f64> {
    let (active, eligible) = (number(form, Field::ActiveTotal)?, eligible(form)?);
    Some(Workers(active).percent_of(Workers(eligible)).0)
}

fn eligible(form: &Form<'_>) -> Option<f64> {
    number(form, Field::Eligible).filter(|eligible| *eligible > 0.0)
}

/// A number that has been typed.
fn number(form: &Form<'_>, field: Field) -> Option<f64> {
    match field.get(form.scenario) {
        Value::Number(number) if number >= 0.0 => Some(number),
        _ => None,
    }
}

fn people(lang: Lang, value: f64) -> String {
    amount(lang, NumberKind::Count, value)
}

#[cfg(test)]
mod tests;
