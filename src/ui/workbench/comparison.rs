//! Plans side by side, in the place of the chart: their picture, the table of what they lead to and in what they differ,
//! and what can be done with them. The levers stay where they are and move the line of the plan on screen.

mod chances;
mod elsewhere;
mod picture;
mod table;

use std::rc::Rc;

use yew::prelude::*;

pub use self::chances::use_chances;
use self::elsewhere::ElsewhereForm;
pub use self::picture::ComparisonPicture;
use self::table::ComparisonTable;
pub use self::table::plan_letter;
use super::export::ExportButtons;
use super::focus;
use super::handout::NoteButton;
use crate::browser::page;
use crate::model::Month;
use crate::state::{Action, ComparedPlan};
use crate::text::{Lang, WorkbenchTexts};
use crate::ui::figures::chart::PICTURE;
use crate::ui::hooks::use_debounced;
use crate::ui::store::{Dispatch, Store};
use crate::view::workbench::{
    InputKey, ProjectedPlan, comparison, comparison_chart, comparison_numbers, project, taken,
};

/// The heading, which has the focus when the comparison has opened.
const HEADING: &str = "perbandingan";

/// Properties of [`Comparison`].
#[derive(PartialEq, Properties)]
pub struct ComparisonProps {
    /// The state, which has the plans in the order of their columns.
    pub state: Store,
    /// Receives actions.
    pub dispatch: Dispatch,
}

/// The comparison.
#[component]
pub fn Comparison(props: &ComparisonProps) -> Html {
    let ComparisonProps { state, dispatch } = props;
    let (lang, theme) = (state.lang, state.theme);
    let plans: Rc<[ComparedPlan]> = state.compared_plans().into();
    let texts = &WorkbenchTexts::of(lang).comparison;
    let projected = use_projected(&plans, state.today);
    let chances = use_chances(&projected);
    let said = use_state_eq(Vec::<String>::new);
    use_effect_with((), |()| page::focus(HEADING));
    // The table follows in a task of its own: the line under the hand comes first.
    let (shown, chances) = use_debounced(&(Rc::clone(&projected), chances), 0);
    let numbers = use_memo((Rc::clone(&shown), lang), |(plans, lang)| comparison_numbers(plans, *lang));
    let view = use_memo((shown, chances, lang), |(shown, chances, lang)| comparison(shown, chances, *lang));
    let ontake = use_take(&projected, lang, dispatch, &said);
    let onsay = use_callback(said.setter(), |say: Vec<String>, said| said.set(say));
    let onopen = use_callback(dispatch.clone(), |place: usize, dispatch| {
        dispatch.dispatch(Action::OpenCompared(place));
        focus::move_if_lost(vec![HEADING.to_owned()]);
    });
    let onclose = use_callback(dispatch.clone(), |_: MouseEvent, dispatch| {
        dispatch.dispatch(Action::Compare(Vec::new()));
        focus::move_if_lost(vec![PICTURE.to_owned()]);
    });
    html! {
        <section class="comparison" aria-labelledby={HEADING} data-testid="comparison">
            <div class="comparison-top">
                <h2 class="title" id={HEADING} tabindex="-1">{ &view.title }</h2>
                <span class="note">{ texts.unit }</span>
                <NoteButton {lang} {dispatch} />
                <button type="button" class="button-line" onclick={onclose}>{ texts.close }</button>
            </div>
            if let Some(spec) = comparison_chart(&projected, lang) {
                <ComparisonPicture {spec} {theme} name="comparison-chart" />
            }
            <p class="comparison-said note" role="status" data-testid="comparison-said">
                for say in said.iter() { { say }{ " " } }
            </p>
            <ComparisonTable {view} {lang} {ontake} {onopen} />
            if let Some(first) = projected.first() {
                <ExportButtons
                    what={WorkbenchTexts::of(lang).export.comparison} id="salin-perbandingan" {lang}
                    table={Rc::clone(&numbers)} scenario={Rc::clone(&first.plan.document.scenario)}
                />
            }
            <ElsewhereForm {plans} {lang} dispatch={dispatch.clone()} {onsay} />
        </section>
    }
}

/// What follows from each plan; those that have not changed are not computed again.
#[hook]
fn use_projected(plans: &Rc<[ComparedPlan]>, today: Option<Month>) -> Rc<[Rc<ProjectedPlan>]> {
    let known = use_mut_ref(Vec::<Rc<ProjectedPlan>>::new);
    let found = use_memo((Rc::clone(plans), today), move |(plans, today)| {
        let found = project(plans, *today, &known.borrow());
        known.borrow_mut().clone_from(&found);
        Rc::from(found)
    });
    Rc::clone(&found)
}

/// Takes an input of the plan at a place over into the one on screen, and says so.
#[hook]
fn use_take(
    plans: &Rc<[Rc<ProjectedPlan>]>,
    lang: Lang,
    dispatch: &Dispatch,
    said: &UseStateHandle<Vec<String>>,
) -> Callback<TakenInput> {
    use_callback(
        (Rc::clone(plans), lang, dispatch.clone(), said.setter()),
        |input: TakenInput, (plans, lang, dispatch, said)| {
            let texts = &WorkbenchTexts::of(*lang).comparison;
            let current = plans.iter().find(|plan| plan.plan.is_current);
            let Some((current, other)) = current.zip(plans.get(input.from)) else { return };
            match taken(&current.plan.document.scenario, &other.plan.document.scenario, input.key, *lang) {
                Ok(scenario) => {
                    said.set(vec![(texts.taken)(&input.name, &input.value)]);
                    dispatch.dispatch(Action::ChangeScenario(scenario));
                }
                Err(why) => said.set(vec![(texts.not_taken)(&why)]),
            }
        },
    )
}

/// An input that a reader wants in the plan on screen.
#[derive(Clone, Debug, PartialEq)]
pub struct TakenInput {
    /// Which.
    key: InputKey,
    /// The place of the plan it is taken from.
    from: usize,
    /// What it is called.
    name: String,
    /// What it becomes.
    value: String,
}
