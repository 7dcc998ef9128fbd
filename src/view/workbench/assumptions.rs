//! The assumptions as a form: default, range and basis of each, what it does, and the button that brings it back.

use super::form::{CLOSE, Form};
use super::form_blocks::{FieldRow, Fold, FormBlock, FormButton, Section};
use super::values::{written, written_short};
use crate::model::{Assumptions, Field, Group, PARAMETERS, Switch, Value};
use crate::state::Edit;
use crate::text::refusals::field_name;
use crate::text::{Lang, month_names};
use crate::view::words::capital;

const GROWTH: &[&str] = &[
    "eligible_growth_per_year",
    "organic_growth_per_month.wage",
    "organic_growth_per_month.self_paid",
    "organic_growth_per_month.construction",
];
const STAYING: &[&str] = &[
    "wage_exit_per_month",
    "first_month_persistence",
    "self_paid_lapse_per_month",
    "sponsored_attrition_per_month",
    "continue_after_sponsorship",
];
const COUNTING: &[&str] = &["quota_acceptance", "grace_months_counted"];
const COST: &[&str] = &[
    "non_asn_contribution_rate",
    "outreach_cost_per_enrolment.wage",
    "outreach_cost_per_enrolment.self_paid",
    "outreach_cost_per_enrolment.kept",
    "deaths_per_year",
];

/// The sections of the form.
pub fn assumptions(form: &Form<'_>) -> Vec<Section> {
    let texts = &form.texts().assumption;
    let changed = form.scenario.assumptions.changed();
    let mut head = vec![FormBlock::note(texts.intro)];
    if changed > 0 {
        head.push(FormBlock::note(&(texts.changed)(changed)));
        head.push(FormBlock::Buttons(vec![
            FormButton::new(texts.reset_all, Edit::ResetAssumptions).then(CLOSE),
        ]));
    }
    let rows = |ids: &[&str]| ids.iter().filter_map(|id| parameter(form, id)).collect::<Vec<FormBlock>>();
    let mut counting = rows(COUNTING);
    counting.push(switch(form, Switch::PppkLeaves));
    let mut cost = rows(COST);
    cost.extend([Switch::OutreachByBpjs, Switch::Discount].map(|which| switch(form, which)));
    let section =
        |id, title: &str, blocks| Section { id, title: title.to_owned(), fold: Fold::AlwaysOpen, blocks };
    vec![
        section("asumsi-awal", "", head),
        section("asumsi-tumbuh", texts.growth, rows(GROWTH)),
        section("asumsi-bertahan", texts.staying, rows(STAYING)),
        section("asumsi-hitung", texts.counting, counting),
        section("asumsi-biaya", texts.cost, cost),
        season(form),
    ]
}

fn parameter(form: &Form<'_>, id: &str) -> Option<FormBlock> {
    let place = PARAMETERS.iter().position(|row| row.id == id)?;
    let parameter = PARAMETERS.get(place)?;
    let texts = &form.texts().assumption;
    let field = Field::Parameter(place);
    let say = |value: f64| written_short(form, field, value);
    let standard = say((parameter.get)(&Assumptions::default()));
    let mut range = match parameter.range {
        Some((low, high)) => (texts.standard_and_range)(&standard, &say(low), &say(high)),
        None => (texts.standard)(&standard),
    };
    let now = (parameter.get)(&form.scenario.assumptions);
    if parameter.range.is_some_and(|(low, high)| now < low || now > high) {
        range = format!("{range}; {}", texts.outside);
    }
    let row = form.row(field, &name(form.lang, field));
    Some(FormBlock::Row(Box::new(FieldRow { range, about: texts.about_of(id).to_owned(), ..row })))
}

fn switch(form: &Form<'_>, which: Switch) -> FormBlock {
    let texts = form.texts();
    let row = form.row(Field::Switch(which), &name(form.lang, Field::Switch(which)));
    let usual = Value::Switch(which.get(&Assumptions::default()));
    let standard = written(form, Field::Switch(which), &usual).unwrap_or_default();
    let about = texts.assumption.about_of(which.id());
    FormBlock::Row(Box::new(FieldRow {
        range: (texts.assumption.standard)(&standard),
        about: about.to_owned(),
        ..row
    }))
}

fn season(form: &Form<'_>) -> Section {
    let texts = &form.texts().assumption;
    let names = month_names(form.lang).iter().enumerate();
    let mut blocks = vec![FormBlock::note(texts.season_about)];
    blocks.extend(names.map(|(place, name)| form.block_of(Field::Season(place), name, texts.season)));
    let is_changed = form.scenario.assumptions.construction_season != [1.0; 12];
    let is_wrong = form.is_wrong_in(Group::Season);
    let fold = if is_changed || is_wrong { Fold::Open } else { Fold::Shut };
    Section { id: "asumsi-musim", title: texts.season.to_owned(), fold, blocks }
}

/// The name of an assumption as refusals call it, at the start of a line.
fn name(lang: Lang, field: Field) -> String {
    capital(&field_name(lang, field))
}

/// How many assumptions a form has changed.
pub fn changed(form: &Form<'_>) -> usize {
    form.scenario.assumptions.changed()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used)]
mod tests {
    use super::*;
    use crate::data::REGIONS;
    use crate::state::{Action, State};

    fn state() -> State {
        State::new(REGIONS.first().expect("a region").scenario(0), Lang::Id)
    }

    fn rows(sections: Vec<Section>) -> Vec<FieldRow> {
        let blocks = sections.into_iter().flat_map(|section| section.blocks);
        blocks.filter_map(|block| if let FormBlock::Row(row) = block { Some(*row) } else { None }).collect()
    }

    #[test]
    fn every_assumption_has_a_row_with_default_and_basis_in_both_languages() {
        for lang in Lang::ALL {
            let state = State { lang, ..state() };
            let rows = rows(assumptions(&Form::of(&state)));
            assert_eq!(rows.len(), PARAMETERS.len() + Switch::ALL.len() + 12);
            for place in 0..PARAMETERS.len() {
                let row = rows.iter().find(|row| row.field == Field::Parameter(place)).unwrap();
                assert!(row.about.len() > 30 && !row.range.is_empty(), "{row:?}");
                assert!(!row.name.contains('/') && !row.name.contains('_'), "{row:?}");
                assert_eq!(row.back, None, "{row:?}");
            }
        }
    }

    #[test]
    fn a_changed_assumption_has_a_button_back_and_says_that_it_is_out_of_range() {
        let place = PARAMETERS.iter().position(|row| row.id == "quota_acceptance").unwrap();
        let edit = Edit::Set(Field::Parameter(place), Value::Number(0.5));
        let state = state().reduce(Action::Edit(edit)).unwrap();
        let row = rows(assumptions(&Form::of(&state)))
            .into_iter()
            .find(|row| row.field == Field::Parameter(place))
            .unwrap();
        assert_eq!(row.back.as_deref(), Some("Kembali ke 80%"));
        assert!(row.range == "Bawaan 80%, kisaran 66% sampai 98%; di luar kisaran", "{}", row.range);
    }

    #[test]
    fn refused_assumptions_are_explained_at_the_field_and_the_projection_stays() {
        let place = |id: &str| PARAMETERS.iter().position(|row| row.id == id).unwrap();
        let set =
            |id: &str, value| Action::Edit(Edit::Set(Field::Parameter(place(id)), Value::Number(value)));
        let state = state().reduce(set("organic_growth_per_month.self_paid", -0.05)).unwrap();
        let rows = rows(assumptions(&Form::of(&state)));
        let row = rows.iter().find(|row| row.field == Field::Parameter(place("self_paid_lapse_per_month")));
        assert!(row.unwrap().wrong.contains("harus lebih dari 0%"), "{row:?}");
    }
}
