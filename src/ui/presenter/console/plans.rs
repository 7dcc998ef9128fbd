//! Plans at hand: the scenarios under the keys 1 to 4, each with its coverage.

use std::rc::Rc;

use yew::prelude::*;

use crate::session::{MAX_SCENARIOS, NamedScenario, Session, SessionAction, StageCommand};
use crate::state::link_of;
use crate::text::{Lang, PresenterTexts};
use crate::ui::presenter::session::{SessionDispatch, on_click};
use crate::ui::shared::SharedProjection;
use crate::ui::shared::text_input::on_change;
use crate::view::presenter;

/// Properties of [`PlansAtHand`].
#[derive(Properties, PartialEq)]
pub struct PlansAtHandProps {
    /// The plan on the stage.
    pub now: SharedProjection,
    /// The session.
    pub session: Rc<Session>,
    /// Language of the interface.
    pub lang: Lang,
    /// Takes plans that are added, named and removed.
    pub dispatch: SessionDispatch,
    /// Called with the command that opens a plan.
    pub oncommand: Callback<StageCommand>,
}

/// The section of the console with the plans at hand.
#[component]
pub fn PlansAtHand(props: &PlansAtHandProps) -> Html {
    let PlansAtHandProps { now, session, lang, dispatch, .. } = props;
    let texts = &PresenterTexts::of(*lang).console;
    html! {
        <section class="console-part console-kept" aria-label={texts.scenarios}>
            <h2 class="title">{ texts.scenarios }</h2>
            <ol class="console-list">
                for (place, plan) in session.scenarios.iter().enumerate() { { plan_row(props, place, plan) } }
            </ol>
            if session.scenarios.len() < MAX_SCENARIOS {
                <button
                    type="button" class="button-line"
                    onclick={on_click(dispatch, SessionAction::AddScenario(NamedScenario { name: String::new(), link: link_of(&now.scenario) }))}
                >{ texts.add_scenario }</button>
            }
        </section>
    }
}

/// The plan at `place`: a press on it opens it, as its key does.
fn plan_row(props: &PlansAtHandProps, place: usize, plan: &NamedScenario) -> Html {
    let PlansAtHandProps { lang, dispatch, oncommand, .. } = props;
    let texts = &PresenterTexts::of(*lang).console;
    let (number, name) = (place + 1, presenter::scenario_name(plan, *lang));
    let onchange = {
        let dispatch = dispatch.clone();
        on_change(move |name| dispatch.dispatch(SessionAction::RenameScenario(place, name)))
    };
    html! {
        <li key={place}>
            <button type="button" class="console-go" onclick={oncommand.reform(move |_: MouseEvent| StageCommand::Open(place))}>
                <span class="hidden-text">{ (texts.open)(number) }</span><kbd aria-hidden="true">{ number }</kbd>
                <strong>{ presenter::scenario_coverage(plan, *lang) }</strong><span>{ &name }</span>
                if let Some(region) = presenter::scenario_region(plan) { <span class="note">{ region }</span> }
            </button>
            <input
                type="text" aria-label={(texts.name)(number)} value={plan.name.clone()} placeholder={texts.own_name} {onchange}
            />
            <button
                type="button" class="console-small" aria-label={(texts.take_back)(&name)} onclick={on_click(dispatch, SessionAction::RemoveScenario(place))}
            >{ texts.take_back_short }</button>
        </li>
    }
}
