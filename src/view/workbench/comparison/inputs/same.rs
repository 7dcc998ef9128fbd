//! What is the same in all plans, in one line.

use super::of_programmes::programme_name;
use super::{InputKey, InputRow, part_name};
use crate::model::{Field, Group, PlanPart, Scenario};
use crate::text::{Lang, WorkbenchTexts};
use crate::view::workbench::comparison::is_one_region;
use crate::view::workbench::comparison::programmes::{ProgrammeKey, keys, programme};
use crate::view::workbench::paper::{part_words, programme_words};

/// What is the same in all of them, in one line.
pub(super) fn same(scenarios: &[&Scenario], rows: &[InputRow], lang: Lang) -> String {
    let texts = &WorkbenchTexts::of(lang).comparison;
    if rows.is_empty() {
        return texts.all_same.to_owned();
    }
    let differs = |group: Group| {
        rows.iter().any(|row| match row.key {
            InputKey::Value(field) => field.is_within(group),
            InputKey::List(list) => list.is_within(group),
            _ => false,
        })
    };
    let mut same: Vec<String> = Vec::new();
    if is_one_region(scenarios) && !differs(Group::Region) {
        same.push(texts.same_region.to_owned());
    }
    if !differs(Group::Assumptions) && !differs(Group::Ranges) {
        same.push(texts.same_assumptions.to_owned());
    }
    same.extend(same_parts(scenarios, rows, lang));
    if same.is_empty() { texts.nothing_same.to_owned() } else { (texts.same)(&same.join("; ")) }
}

/// The parts and programmes of the plan that are equal everywhere.
fn same_parts(scenarios: &[&Scenario], rows: &[InputRow], lang: Lang) -> Vec<String> {
    let Some(first) = scenarios.first() else { return Vec::new() };
    let touches = |part: PlanPart| {
        rows.iter().any(|row| matches!(row.key, InputKey::Part(other) | InputKey::Value(Field::Plan(other, _)) if other == part))
    };
    let parts = PlanPart::ALL.into_iter().filter(|part| !touches(*part));
    let parts = parts
        .filter_map(|part| Some([&part_name(part, lang), " ", &part_words(first, part, lang)?].concat()));
    let touched = |key: ProgrammeKey| {
        rows.iter().any(|row| matches!(row.key, InputKey::Programme(other) | InputKey::OfProgramme(other, _) if other == key))
    };
    let programmes = keys(first).into_iter().filter(|key| !touched(*key));
    let programmes = programmes.filter_map(|key| {
        let words = programme_words(programme(first, key)?, lang);
        Some([&programme_name(scenarios, key, lang), " ", &words].concat())
    });
    parts.chain(programmes).collect()
}
