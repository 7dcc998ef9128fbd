//! The inputs in which plans differ, in the words and units of the forms.

mod lists;
mod of_programmes;
mod same;

use std::rc::Rc;

use self::lists::list_row;
use self::of_programmes::programme_rows;
use self::same::same;
use super::programmes::ProgrammeKey;
use super::{ComparisonCell, ComparisonRow, ProjectedPlan, is_one_region, scenarios};
use crate::model::{
    Difference, Field, Group, Measure, PartField, PlanPart, ProgrammeField, Rupiah, Scenario, Value,
    ValueChange, differences,
};
use crate::text::refusals::field_name;
use crate::text::{Lang, WorkbenchTexts};
use crate::view::words::{Words, capital};
use crate::view::workbench::form::Form;
use crate::view::workbench::paper::part_words;
use crate::view::workbench::values::{number_written, written};

/// A list with more differences than this is told as a whole.
const MOST_OF_A_LIST: usize = 3;

/// Which input a row is about.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum InputKey {
    /// One value.
    Value(Field),
    /// A part of the plan that not all plans have.
    Part(PlanPart),
    /// A programme that not all plans have.
    Programme(ProgrammeKey),
    /// A value of a programme that all of them have.
    OfProgramme(ProgrammeKey, ProgrammeField),
    /// The order of the programmes.
    Order,
    /// Many values of a list.
    List(Group),
}

/// An input that is not the same in all plans.
#[derive(Clone, Debug, PartialEq)]
pub struct InputRow {
    /// Which.
    pub key: InputKey,
    /// What it is called.
    pub name: String,
    /// What it is in each plan.
    pub cells: Vec<InputCell>,
}

/// An input of one plan.
#[derive(Clone, Debug, PartialEq)]
pub struct InputCell {
    /// In words.
    pub text: String,
    /// How it stands to the first.
    pub change: ValueChange,
}

/// What differs as rows of the table, and what does not.
pub(super) struct FoundInputs {
    pub rows: Vec<ComparisonRow>,
    pub same: String,
}

/// The inputs of a comparison.
pub(super) fn found(plans: &[Rc<ProjectedPlan>], lang: Lang) -> FoundInputs {
    let scenarios = scenarios(plans);
    let rows = inputs(&scenarios, lang);
    let current = plans.iter().position(|plan| plan.plan.is_current);
    let same = if scenarios.len() > 1 { same(&scenarios, &rows, lang) } else { String::new() };
    let shown = rows.into_iter().map(|row| shown(row, current, lang)).collect();
    FoundInputs { rows: shown, same }
}

fn shown(row: InputRow, current: Option<usize>, lang: Lang) -> ComparisonRow {
    let of_screen = current.and_then(|place| row.cells.get(place)).map(|cell| cell.text.clone());
    let can_move = !matches!(row.key, InputKey::List(_)) && !is_of_region(row.key);
    let cell = |cell: InputCell| ComparisonCell {
        direction: direction(row.key, cell.change, lang),
        is_different: cell.change != ValueChange::Same,
        can_be_taken: can_move && of_screen.as_ref().is_some_and(|of_screen| *of_screen != cell.text),
        ..ComparisonCell::new(cell.text, None)
    };
    ComparisonRow {
        id: format!("{:?}", row.key).to_lowercase(),
        name: row.name,
        is_part: false,
        cells: row.cells.into_iter().map(cell).collect(),
        input: Some(row.key),
    }
}

/// Figures of a region are no effort: they are not taken from one plan into another.
fn is_of_region(key: InputKey) -> bool {
    matches!(key, InputKey::Value(field) if field.is_within(Group::Region))
}

fn direction(key: InputKey, change: ValueChange, lang: Lang) -> &'static str {
    let texts = &WorkbenchTexts::of(lang).comparison;
    let is_month = matches!(
        key,
        InputKey::Value(
            Field::Plan(_, PartField::From | PartField::Until) | Field::Horizon | Field::BaselineMonth
        ) | InputKey::OfProgramme(_, ProgrammeField::FirstMonth)
    );
    match change {
        ValueChange::Same => "",
        ValueChange::Up if is_month => texts.later,
        ValueChange::Down if is_month => texts.earlier,
        ValueChange::Up => texts.up,
        ValueChange::Down => texts.down,
        ValueChange::Added => texts.added,
        ValueChange::Removed => texts.removed,
        ValueChange::Other => texts.other,
    }
}

/// The inputs in which `scenarios` differ, in the order of the scenario file. Every difference that
/// [`differences`] finds is in one of the rows.
pub fn inputs(scenarios: &[&Scenario], lang: Lang) -> Vec<InputRow> {
    let found = differences(scenarios);
    let is_one_region = is_one_region(scenarios);
    let mut rows: Vec<InputRow> = Vec::new();
    let mut has_programmes = false;
    for difference in &found {
        let field = difference.field;
        let row = match field {
            Field::Programme(..) => {
                if !has_programmes {
                    has_programmes = true;
                    rows.extend(programme_rows(scenarios, lang));
                }
                continue;
            }
            // Everything of another region differs; its name says so.
            Field::RegionName => value_row(scenarios, difference, lang),
            field if field.is_within(Group::Region) && !is_one_region => continue,
            Field::Plan(part, _) if scenarios.iter().any(|scenario| !has_part(scenario, part)) => {
                part_row(scenarios, part, lang)
            }
            _ => match list_of(field).filter(|list| count_in(&found, *list) > MOST_OF_A_LIST) {
                Some(list) => list_row(scenarios, list, lang),
                None => value_row(scenarios, difference, lang),
            },
        };
        if rows.last().is_none_or(|last| last.key != row.key) {
            rows.push(row);
        }
    }
    rows
}

fn has_part(scenario: &Scenario, part: PlanPart) -> bool {
    Field::Plan(part, PartField::Amount).value(scenario) != Value::Nothing
}

/// The list that a value is one of many of.
fn list_of(field: Field) -> Option<Group> {
    match field {
        Field::Cohort(..) => Some(Group::Cohorts),
        Field::MinimumWage(_) => Some(Group::MinimumWages),
        Field::Target(..) => Some(Group::Targets),
        Field::Revision(..) => Some(Group::Revisions),
        Field::Observation(..) => Some(Group::Observations),
        Field::History(..) => Some(Group::Histories),
        Field::Season(_) => Some(Group::Season),
        Field::Range(_) => Some(Group::Ranges),
        _ => None,
    }
}

fn count_in(found: &[Difference], list: Group) -> usize {
    found.iter().filter(|row| list_of(row.field) == Some(list)).count()
}

/// The row of one value.
fn value_row(scenarios: &[&Scenario], difference: &Difference, lang: Lang) -> InputRow {
    let field = difference.field;
    let cells = difference.values.iter().zip(difference.directions()).zip(scenarios);
    let cell = |((value, change), scenario): ((&Value, ValueChange), &&Scenario)| InputCell {
        text: value_text(scenario, field, value, lang),
        change,
    };
    let key = InputKey::Value(field);
    InputRow { key, name: capital(&field_name(lang, field)), cells: cells.map(cell).collect() }
}

/// A value with its unit; that there is none in words.
fn value_text(scenario: &Scenario, field: Field, value: &Value, lang: Lang) -> String {
    let texts = &WorkbenchTexts::of(lang).comparison;
    let form = Form { scenario, origin: scenario.clone(), is_own: false, refusals: &[], lang, today: None };
    let is_schedule = matches!(field, Field::Plan(_, PartField::Until));
    match value {
        Value::Nothing if !is_schedule => texts.none.to_owned(),
        Value::Between(low, high) => {
            let [low, high] = [low, high].map(|bound| number_written(&form, parameter(field), *bound));
            (texts.between)(&low, &high)
        }
        Value::Number(money) if field.allowed().is_some_and(|allowed| allowed.measure == Measure::Rupiah) => {
            Words::plain(lang).money(Rupiah(*money))
        }
        value => written(&form, field, value).unwrap_or_else(|| texts.none.to_owned()),
    }
}

/// The assumption that a range is of.
const fn parameter(field: Field) -> Field {
    match field {
        Field::Range(place) => Field::Parameter(place),
        other => other,
    }
}

/// The row of a part that not all plans have.
fn part_row(scenarios: &[&Scenario], part: PlanPart, lang: Lang) -> InputRow {
    let words = |scenario: &&Scenario| part_words(scenario, part, lang);
    row_of_whole(InputKey::Part(part), part_name(part, lang), scenarios.iter().map(words), lang)
}

fn part_name(part: PlanPart, lang: Lang) -> String {
    capital(&field_name(lang, Field::whole(Group::Part(part))))
}

/// A row of things that are there or not.
fn row_of_whole(
    key: InputKey,
    name: String,
    words: impl Iterator<Item = Option<String>>,
    lang: Lang,
) -> InputRow {
    let words: Vec<Option<String>> = words.collect();
    let first = words.first().cloned().flatten();
    let cell = |text: Option<String>| InputCell {
        change: match (&first, &text) {
            (first, text) if first == text => ValueChange::Same,
            (None, _) => ValueChange::Added,
            (_, None) => ValueChange::Removed,
            _ => ValueChange::Other,
        },
        text: text.unwrap_or_else(|| WorkbenchTexts::of(lang).comparison.none.to_owned()),
    };
    InputRow { key, name, cells: words.iter().cloned().map(cell).collect() }
}
