//! Reach the target: the cheapest addition of the free levers with its price, named alternatives beside it, shown on the
//! sliders, to accept or to refuse.

use std::rc::Rc;

use yew::prelude::*;

use super::goal::GoalChoice;
use super::{AnswersProps, ShownProposal};
use crate::browser::{clock, page};
use crate::state::Action;
use crate::text::{AnswerTexts, Lang, ReachingTexts};
use crate::ui::figures::headline::RESULT;
use crate::ui::hooks::Timer;
use crate::ui::shared::{SharedProjection, sentence};
use crate::ui::store::Dispatch;
use crate::view::answers::{
    ChosenGoal, NoAnswer, Offer, Price, Reach, Way, WaySearch, goal_options, goal_title, unanswerable,
};

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
    /// Whether ways are being searched.
    pub is_counting: UseStateHandle<bool>,
    /// Between the steps of that search.
    pub timer: Timer,
}

/// The section.
pub fn reach_target(column: &AnswersProps, ask: &ReachControls) -> Html {
    let (texts, goal) = (AnswerTexts::of(column.lang), ask.goal);
    let ongoal = {
        let (set_goal, onpropose) = (ask.set_goal.clone(), column.onpropose.clone());
        let (timer, is_counting) = (ask.timer.clone(), ask.is_counting.setter());
        Callback::from(move |goal| {
            timer.cancel();
            is_counting.set(false);
            onpropose.emit(None);
            set_goal.set(goal);
        })
    };
    let choice = html!(<GoalChoice projected={&column.projected} {goal} {ongoal} lang={column.lang} />);
    let Some(percent) = goal_title(&column.projected, goal, column.lang) else {
        // Asking says why there is nothing to ask for.
        let reason = unanswerable(&column.projected, goal, column.lang);
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
                <button type="button" id={SOLVE} class={button} onclick={solve(column, ask)}>
                    { (texts.reach.button)(&percent) }
                </button>
                <button type="button" id={SEARCH} class="button-line" onclick={onsearch}>{ texts.cheapest.button }</button>
            </div>
            if *ask.is_counting { <p class="note" role="status">{ texts.cheapest.searching }</p> }
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
        if proposal.as_ref().is_some_and(|proposal| proposal.is_new) {
            page::focus(PROPOSAL);
        }
    });
}

/// How long the search holds the page up at a time, milliseconds.
const AT_ONCE: f64 = 12.0;

/// Where a proposal goes once it is found.
#[derive(Clone)]
struct Proposing {
    projected: SharedProjection,
    onpropose: Callback<Option<ShownProposal>>,
    is_counting: UseStateSetter<bool>,
    timer: Timer,
}

/// Makes a proposal.
fn solve(column: &AnswersProps, ask: &ReachControls) -> Callback<MouseEvent> {
    let proposing = Proposing {
        projected: column.projected.clone(),
        onpropose: column.onpropose.clone(),
        is_counting: ask.is_counting.setter(),
        timer: ask.timer.clone(),
    };
    let (locks, goal, lang) = (column.locks.clone(), ask.goal, column.lang);
    Callback::from(move |_: MouseEvent| match WaySearch::new(&proposing.projected, goal, &locks, lang) {
        Err(reason) => proposing.show(Err(reason)),
        Ok(search) => {
            proposing.is_counting.set(true);
            go_on(search, proposing.clone());
        }
    })
}

/// Searches for a moment, and goes on after whatever else the page has to do.
fn go_on(mut search: WaySearch, proposing: Proposing) {
    let start = clock::milliseconds();
    while clock::milliseconds() - start < AT_ONCE {
        if let Some(found) = search.step() {
            proposing.show(Ok(found));
            return;
        }
    }
    let timer = proposing.timer.clone();
    timer.start(0, move || go_on(search, proposing));
}

impl Proposing {
    fn show(&self, found: Result<Reach, NoAnswer>) {
        self.is_counting.set(false);
        self.onpropose.emit(Some(proposal(&self.projected, found, true)));
    }
}

/// `found` on screen, with the levers where its chosen way has them.
fn proposal(projected: &SharedProjection, found: Result<Reach, NoAnswer>, is_new: bool) -> ShownProposal {
    let way = found.as_ref().ok().and_then(Reach::way);
    let values = way.map_or(Vec::new(), |way| way.values.clone());
    ShownProposal { projected: projected.clone(), found: Rc::new(found), is_new, values: values.into() }
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
    let offer = found.way().and_then(|way| way.offer.as_ref());
    // Without an offer there is nothing to refuse.
    let away = if offer.is_some() { texts.refuse } else { texts.close };
    html! {
        <>
            <p>{ sentence(&found.say) }</p>
            { alternatives(column, proposal, found) }
            if let Some(way) = found.way() { { shown_way(column, way) } }
            for note in found.notes.iter() { <p class="note">{ sentence(note) }</p> }
            <div class="buttons">
                if let Some(offer) = offer {
                    <button type="button" class={button(is_main)} onclick={accept(offer, &column.dispatch, SOLVE)}>{ &offer.name }</button>
                }
                <button type="button" onclick={onrefuse}>{ away }</button>
            </div>
        </>
    }
}

/// The ways by name and price, where there are several: one press shows another.
fn alternatives(column: &AnswersProps, proposal: &ShownProposal, found: &Reach) -> Html {
    if found.ways.len() < 2 {
        return Html::default();
    }
    let row = |(place, way): (usize, &Way)| {
        let (onpropose, projected) = (column.onpropose.clone(), proposal.projected.clone());
        let other = found.choosing(place);
        let onclick = Callback::from(move |_: MouseEvent| {
            onpropose.emit(Some(self::proposal(&projected, Ok(other.clone()), false)));
        });
        let is_chosen = place == found.chosen;
        html! {
            <li>
                <button type="button" aria-pressed={is_chosen.to_string()} {onclick}>
                    <span>{ &way.name }</span>{ " " }<b>{ &way.price.difference }</b>
                </button>
            </li>
        }
    };
    html! {
        <ul class="ways" aria-label={ReachingTexts::of(column.lang).ways}>
            for it in found.ways.iter().enumerate() { { row(it) } }
        </ul>
    }
}

fn shown_way(column: &AnswersProps, way: &Way) -> Html {
    html! {
        <>
            { price(column.lang, &way.price) }
            <ul class="says">
                for change in way.changes.iter() { <li>{ sentence(change) }</li> }
            </ul>
            for say in way.result.iter() { <p>{ sentence(say) }</p> }
        </>
    }
}

/// Cost now, cost then, difference.
pub fn price(lang: Lang, price: &Price) -> Html {
    let texts = ReachingTexts::of(lang);
    html! {
        <dl class="price">
            <div><dt>{ texts.now }</dt><dd>{ &price.now }</dd></div>
            <div><dt>{ texts.then }</dt><dd>{ &price.then }</dd></div>
            <div class="is-difference"><dt>{ texts.difference }</dt><dd>{ &price.difference }</dd></div>
        </dl>
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
