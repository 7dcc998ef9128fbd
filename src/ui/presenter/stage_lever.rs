//! A lever on the stage: name, slider, field, and where it came from.

use yew::prelude::*;

use super::session::SessionDispatch;
use crate::session::SessionAction;
use crate::text::Lang;
use crate::ui::controls::lever_field::LeverField;
use crate::ui::controls::lever_handlers::use_lever_handlers;
use crate::ui::controls::lever_slider::LeverSlider;
use crate::ui::shared::{sentence, tone_class};
use crate::ui::store::Dispatch;
use crate::view::answers::ZoneView;
use crate::view::presenter::StageLeverView;

/// Properties of [`StageLever`].
#[derive(PartialEq, Properties)]
pub struct StageLeverProps {
    /// What is shown.
    pub lever: StageLeverView,
    /// Where it meets the target.
    pub zone: Option<ZoneView>,
    /// Whether it stays where it is: while the room guesses nothing moves the plan.
    pub is_fixed: bool,
    /// Language of the interface.
    pub lang: Lang,
    /// Takes moves.
    pub dispatch: Dispatch,
    /// Takes the choice of this lever for the arrow keys; without it the lever cannot be moved.
    pub session_dispatch: Option<SessionDispatch>,
}

/// A lever under the chart of the stage. The field lies over the sentence that says the value, which is its label: a
/// press on the sentence shows it.
#[component]
pub fn StageLever(props: &StageLeverProps) -> Html {
    let StageLeverView { view, name, moved, is_still, is_held } = &props.lever;
    let StageLeverProps { zone, lang, dispatch, session_dispatch, .. } = props;
    let handlers = use_lever_handlers(view.lever, dispatch);
    let onfocus = use_callback((view.lever, session_dispatch.clone()), |_: FocusEvent, (lever, dispatch)| {
        if let Some(dispatch) = dispatch {
            dispatch.dispatch(SessionAction::SelectLever(*lever));
        }
    });
    let disabled = session_dispatch.is_none() || view.closed.is_some() || props.is_fixed;
    let id = format!("panggung-{}", view.lever.id());
    let class = classes!("stage-lever", is_still.then_some("is-still"), is_held.then_some("is-held"));
    let says = zone.as_ref().and_then(|zone| zone.say.as_ref()).filter(|_| view.closed.is_none());
    html! {
        <section {class}>
            <h2 class="stage-lever-name">{ name }</h2>
            <LeverSlider view={view.clone()} zone={zone.clone()} {disabled} handlers={handlers.clone()} {onfocus} />
            <div class="stage-lever-value">
                <label for={format!("{id}-isian")}>{ sentence(moved) }</label>
                if !disabled { <LeverField {id} view={view.clone()} {handlers} lang={*lang} /> }
            </div>
            <p class="stage-lever-says">
                if let Some(reason) = &view.closed { { reason } } else { <span>{ sentence(&view.people) }</span> }
                if let Some(says) = says { <span class={tone_class(says.tone)}>{ &says.text }</span> }
            </p>
        </section>
    }
}
