#![allow(clippy::unwrap_used, clippy::expect_used)]

use super::*;
use crate::data::REGIONS;
use crate::model::Month;
use crate::state::{Action, Edit, State, blank};
use crate::text::parse::question::question;

fn binjai() -> State {
    State::new(REGIONS.first().expect("a region").scenario(0), Lang::Id)
}

/// What is asked about `text` in a field, and the values of the answers.
fn asked(state: &State, field: Field, text: &str) -> Option<(String, Vec<f64>)> {
    let form = Form::of(state);
    let (kind, _, _) = number_form(field, &form.texts().form);
    let question = question(kind, form.lang, text, &expected(&form, field))?;
    Some((question.say, question.answers.into_iter().map(|answer| answer.value).collect()))
}

fn asks(field: Field, text: &str, say: &str, values: &[f64]) {
    assert_eq!(asked(&binjai(), field, text), Some((say.to_owned(), values.to_vec())), "{text}");
}

const FIRST: Field = Field::Target(0, TargetField::Percent);
const SECOND: Field = Field::Target(1, TargetField::Percent);
const FIRST_WORKERS: Field = Field::Target(0, TargetField::Workers);
const SECOND_WORKERS: Field = Field::Target(1, TargetField::Workers);

#[test]
fn targets_that_fall_are_asked_about() {
    asks(
        SECOND,
        "3,71",
        "Lebih rendah dari target 2024, 32,48%. Maksudnya 37,10% atau 3,71%?",
        &[37.1, 3.71],
    );
    asks(SECOND, "32", "Lebih rendah dari target 2024, 32,48%. Maksudnya 32,00%?", &[32.0]);
    asks(FIRST, "37,2", "Lebih tinggi dari target 2025, 37,10%. Maksudnya 37,20%?", &[37.2]);
    asks(
        SECOND_WORKERS,
        "3.700",
        "Lebih rendah dari target 2024, 31.758 pekerja. Maksudnya 37.000 pekerja atau 3.700 pekerja?",
        &[37_000.0, 3_700.0],
    );
    assert_eq!(asked(&binjai(), SECOND, "38"), None);
    assert_eq!(asked(&binjai(), FIRST, "32,48"), None);
}

#[test]
fn a_baseline_above_its_target_is_asked_about_from_either_side() {
    let baseline = "Data dasar menjadi di atas target 2024, 31.758 pekerja.";
    asks(
        Field::ActiveTotal,
        "60.000",
        &format!("{baseline} Maksudnya 6.000 pekerja atau 60.000 pekerja?"),
        &[6_000.0, 60_000.0],
    );
    asks(
        Field::ActiveTotal,
        "32.000",
        &format!("{baseline} Maksudnya 3.200 pekerja atau 32.000 pekerja?"),
        &[3_200.0, 32_000.0],
    );
    asks(
        Field::Eligible,
        "60.000",
        "Data dasar menjadi di atas target 2024, 32,48%. Maksudnya 600.000 pekerja atau 60.000 pekerja?",
        &[600_000.0, 60_000.0],
    );
    let below = asked(&binjai(), FIRST, "3,248").expect("a question");
    assert!(below.0.starts_with("Lebih rendah dari data dasar, 24,9"), "{}", below.0);
    assert_eq!(below.1, [32.48, 3.248]);
    let below = asked(&binjai(), FIRST_WORKERS, "3.175").expect("a question");
    assert_eq!(below.1, [31_750.0, 3_175.0]);
    // What the model refuses is said by its refusal.
    for (field, text) in [(Field::ActiveTotal, "243.860"), (Field::Eligible, "9.777"), (Field::Eligible, "0")]
    {
        assert_eq!(asked(&binjai(), field, text), None, "{text}");
    }
    assert_eq!(asked(&binjai(), Field::ActiveTotal, "24.000"), None);
    assert_eq!(asked(&binjai(), Field::Eligible, "97.000"), None);
}

#[test]
fn people_and_shares_are_told_apart() {
    let people = 0.35 * binjai().scenario.region.eligible_workers.0;
    let text = crate::text::count(Lang::Id, people);
    let (say, values) = asked(&binjai(), SECOND, &text).expect("a question");
    assert!(say.starts_with(&format!("Maksudnya {text} pekerja = 35,00%")), "{say}");
    assert!(values.first().is_some_and(|share| (share - 35.0).abs() < 1e-3), "{values:?}");
    asks(Field::Eligible, "97.7", "Maksudnya 97.700 pekerja atau 98 pekerja?", &[97_700.0, 98.0]);
    asks(SECOND, "0,371", "Maksudnya 37,10% atau 0,371%?", &[37.1, 0.371]);
    asks(Field::FormalShare, "0,35", "Maksudnya 35,00% atau 0,35%?", &[35.0, 0.35]);
    // Seasons and percent of wages are no people.
    assert_eq!(asked(&binjai(), Field::Season(0), "61.4"), None);
}

#[test]
fn an_empty_region_expects_nothing() {
    let mut state = State::new(blank(Month::december(2025)), Lang::Id);
    for edit in [Edit::AddTarget, Edit::AddTarget] {
        state = state.reduce(Action::Edit(edit)).unwrap_or(state);
    }
    for (field, text) in
        [(FIRST, "12"), (SECOND, "3"), (Field::Eligible, "5"), (Field::ActiveTotal, "97.000")]
    {
        assert_eq!(asked(&state, field, text), None, "{text}");
    }
}
