//! Which levers are on the stage.

use std::rc::Rc;

use yew::prelude::*;

use crate::session::{Session, SessionAction};
use crate::text::{Lang, PresenterTexts};
use crate::ui::presenter::session::SessionDispatch;
use crate::ui::shared::SharedProjection;
use crate::view::{self, presenter};

/// Properties of [`LeverChoice`].
#[derive(Properties, PartialEq)]
pub struct LeverChoiceProps {
    /// The plan on the stage.
    pub now: SharedProjection,
    /// The session.
    pub session: Rc<Session>,
    /// Language of the interface.
    pub lang: Lang,
    /// Takes the choice.
    pub dispatch: SessionDispatch,
}

/// The section of the console with a checkbox for each lever of the plan.
#[component]
pub fn LeverChoice(props: &LeverChoiceProps) -> Html {
    let LeverChoiceProps { now, session, lang, dispatch } = props;
    let shown = presenter::on_stage(now, session);
    let onchange = |lever| {
        let dispatch = dispatch.clone();
        Callback::from(move |_: Event| dispatch.dispatch(SessionAction::ToggleLever(lever)))
    };
    html! {
        <fieldset class="console-part console-levers">
            <legend class="title">{ PresenterTexts::of(*lang).console.levers }</legend>
            for view in view::levers(now, *lang, false) {
                <label key={view.lever.id()} class="stage-check">
                    <input type="checkbox" checked={shown.contains(&view.lever)} onchange={onchange(view.lever)} />{ &view.short_name }
                </label>
            }
        </fieldset>
    }
}
