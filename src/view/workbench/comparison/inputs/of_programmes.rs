//! The rows of the programmes, by payer, and of their order.

use super::{InputKey, InputRow, row_of_whole, value_row};
use crate::model::fields::PROGRAMME;
use crate::model::{Difference, Field, Lever, ProgrammeField, Scenario, Value, ValueChange};
use crate::text::{Lang, WorkbenchTexts};
use crate::view::lever_name;
use crate::view::workbench::comparison::programmes::{
    ProgrammeKey, all_keys, is_one_order, keys, place, programme,
};
use crate::view::workbench::paper::programme_words;

/// The rows of the programmes, and of their order.
pub(super) fn programme_rows(scenarios: &[&Scenario], lang: Lang) -> Vec<InputRow> {
    let mut rows = Vec::new();
    for key in all_keys(scenarios) {
        let name = programme_name(scenarios, key, lang);
        let of_all: Option<Vec<_>> = scenarios.iter().map(|scenario| programme(scenario, key)).collect();
        let Some(of_all) = of_all else {
            let words = |scenario: &&Scenario| programme(scenario, key).map(|one| programme_words(one, lang));
            rows.push(row_of_whole(InputKey::Programme(key), name, scenarios.iter().map(words), lang));
            continue;
        };
        for field in &PROGRAMME {
            let values: Vec<Value> = of_all.iter().map(|programme| field.get(programme)).collect();
            let at = |scenario: &&Scenario| place(scenario, key).unwrap_or_default();
            let of_first = scenarios.first().map_or(0, at);
            let difference = Difference { field: Field::Programme(of_first, field.key), values };
            if difference.directions().any(|direction| direction != ValueChange::Same) {
                let row = value_row(scenarios, &difference, lang);
                let name =
                    (WorkbenchTexts::of(lang).form.named)(&name, field_label(field.key, &row.name, lang));
                rows.push(InputRow { key: InputKey::OfProgramme(key, field.key), name, ..row });
            }
        }
    }
    if !is_one_order(scenarios) {
        rows.push(order_row(scenarios, lang));
    }
    rows
}

/// What a value of a programme is called in the form of the programme; others have `name`.
fn field_label(field: ProgrammeField, name: &str, lang: Lang) -> &str {
    let texts = WorkbenchTexts::of(lang);
    let labels = [
        (ProgrammeField::Budget, texts.comparison.budget),
        (ProgrammeField::Months, texts.detail.months),
        (ProgrammeField::Package, texts.detail.package),
        (ProgrammeField::Sector, texts.detail.sector),
        (ProgrammeField::FirstMonth, texts.detail.first_month),
        (ProgrammeField::Years, texts.detail.years),
        (ProgrammeField::Refill, texts.comparison.refill),
    ];
    labels.into_iter().find(|(labelled, _)| *labelled == field).map_or(name, |(_, label)| label)
}

/// The name of the lever of a programme, in the first plan that has it.
pub(super) fn programme_name(scenarios: &[&Scenario], key: ProgrammeKey, lang: Lang) -> String {
    let find =
        |scenario: &&Scenario| Some(lever_name(scenario, lang, Lever::Sponsorship(place(scenario, key)?)));
    scenarios.iter().find_map(find).unwrap_or_default()
}

fn order_row(scenarios: &[&Scenario], lang: Lang) -> InputRow {
    let names = |scenario: &&Scenario| {
        let names = keys(scenario).into_iter().map(|key| programme_name(&[scenario], key, lang));
        Some(names.collect::<Vec<_>>().join(", "))
    };
    let name = WorkbenchTexts::of(lang).comparison.order.to_owned();
    row_of_whole(InputKey::Order, name, scenarios.iter().map(names), lang)
}
