//! Reach the target: the smallest change of the free levers, shown on the sliders, to accept or to refuse.

use std::rc::Rc;

use yew::prelude::*;

use super::goal::GoalChoice;
use super::{AnswersProps, ShownProposal};
use crate::browser::page;
use crate::state::Action;
use crate::text::AnswerTexts;
use crate::ui::figures::headline::RESULT;
use crate::ui::shared::sentence;
use crate::ui::store::Dispatch;
use crate::view::answers::{ChosenGoal, NoAnswer, Offer, goal_options, goal_title, reach};

/// Where the proposal is read out from.
const PROPOSAL: &str = "usul";
/// The button that makes it, where the focus goes when the proposal is put away.
const SOLVE: &str = "capai";
/// The button that asks for the cheapest plans.
pub const SEARCH: &str = "termurah";

/// What the section asks, and whom.
pub struct ReachControls {
    /// The goal that the planner has chosen.
    pub goal: ChosenGoal,
    /// Takes another goal.
    pub set_goal: UseStateSetter<ChosenGoal>,
    /// Asks for the cheapest plans.
    pub search: UseStateSetter<bool>,
    /// Whether its button is the screen's next sensible step.
    pub is_main: bool,
}

/// The section.
pub fn reach_target(column: &AnswersProps, ask: &ReachControls) -> Html {
    let (texts, goal) = (AnswerTexts::of(column.lang), ask.goal);
    let ongoal = {
        let (set_goal, onpropose) = (ask.set_goal.clone(), column.onpropose.clone());
        Callback::from(move |goal| {
            onpropose.emit(None);
            set_goal.set(goal);
        })
    };
    let choice = html!(<GoalChoice projected={&column.projected} {goal} {ongoal} lang={column.lang} />);
    let Some(percent) = goal_title(&column.projected, goal, column.lang) else {
        // Asking says why there is nothing to ask for.
        let reason = reach(&column.projected, goal, &column.locks, column.lang).err();
        let say = reason.map(|reason| no_answer(&reason, &column.dispatch));
        let has_choice = !goal_options(&column.projected, goal, column.lang).is_empty();
        return html!(<div class="reach">{ has_choice.then_some(choice) }{ say }</div>);
    };
    let onsearch = {
        let search = ask.search.clone();
        Callback::from(move |_: MouseEvent| search.set(true))
    };
    let button = button(ask.is_main && column.proposal.is_none());
    html! {
        <div class="reach">
            <h3 class="hidden-text">{ texts.reach.title }</h3>
            { choice }
            <div class="buttons">
                <button type="button" id={SOLVE} class={button} onclick={solve(column, goal)}>
                    { (texts.reach.button)(&percent) }
                </button>
                <button type="button" id={SEARCH} class="button-line" onclick={onsearch}>{ texts.cheapest.button }</button>
            </div>
            if let Some(proposal) = &column.proposal {
                <div class="proposal" id={PROPOSAL} tabindex="-1" aria-label={texts.reach.title} role="group">
                    { show(column, ask.is_main, proposal) }
                </div>
            }
        </div>
    }
}

/// A new proposal is read where it stands.
#[hook]
pub fn use_focus(proposal: &Option<ShownProposal>) {
    use_effect_with(proposal.clone(), |proposal| {
        if proposal.is_some() {
            page::focus(PROPOSAL);
        }
    });
}

/// Makes a proposal.
fn solve(column: &AnswersProps, goal: ChosenGoal) -> Callback<MouseEvent> {
    let (projected, locks) = (column.projected.clone(), column.locks.clone());
    let (onpropose, lang) = (column.onpropose.clone(), column.lang);
    Callback::from(move |_: MouseEvent| {
        let found = reach(&projected, goal, &locks, lang);
        let values = found.as_ref().map_or(Vec::new(), |found| found.values.clone());
        let proposal =
            ShownProposal { projected: projected.clone(), found: Rc::new(found), values: values.into() };
        onpropose.emit(Some(proposal));
    })
}

const fn button(is_main: bool) -> &'static str {
    if is_main { "button-main" } else { "button-line" }
}

fn show(column: &AnswersProps, is_main: bool, proposal: &ShownProposal) -> Html {
    let found = match proposal.found.as_ref() {
        Ok(found) => found,
        Err(reason) => return no_answer(reason, &column.dispatch),
    };
    let onrefuse = {
        let onpropose = column.onpropose.clone();
        Callback::from(move |_: MouseEvent| {
            page::focus(SOLVE);
            onpropose.emit(None);
        })
    };
    let texts = &AnswerTexts::of(column.lang).reach;
    // Without an offer there is nothing to refuse.
    let away = if found.offer.is_some() { texts.refuse } else { texts.close };
    html! {
        <>
            <p>{ sentence(&found.say) }</p>
            if !found.changes.is_empty() {
                <ul class="says">
                    for change in found.changes.iter() { <li>{ sentence(change) }</li> }
                </ul>
            }
            for note in found.notes.iter() { <p>{ sentence(note) }</p> }
            <div class="buttons">
                if let Some(offer) = &found.offer {
                    <button type="button" class={button(is_main)} onclick={accept(offer, &column.dispatch, SOLVE)}>{ &offer.name }</button>
                }
                <button type="button" onclick={onrefuse}>{ away }</button>
            </div>
        </>
    }
}

/// Opens the scenario of an offer. Its button vanishes, so the focus goes `to` one that stays.
pub fn accept(offer: &Offer, dispatch: &Dispatch, to: &'static str) -> Callback<MouseEvent> {
    let (scenario, dispatch) = (Rc::clone(&offer.scenario), dispatch.clone());
    Callback::from(move |_: MouseEvent| {
        page::focus(to);
        dispatch.dispatch(Action::ChangeScenario(Rc::clone(&scenario)));
    })
}

/// Why there is no answer, and what would make one possible.
pub fn no_answer(reason: &NoAnswer, dispatch: &Dispatch) -> Html {
    let button = reason.offer.as_ref().map(|offer| {
        html!(<button type="button" class="button-line" onclick={accept(offer, dispatch, RESULT)}>{ &offer.name }</button>)
    });
    html! {
        <div class="no-answer"><p>{ &reason.say }</p>{ button }</div>
    }
}
