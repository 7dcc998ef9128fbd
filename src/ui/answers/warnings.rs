//! What deserves attention: one warning with the button that mends it, the others one click away.

use std::rc::Rc;

use yew::prelude::*;

use super::disclosure::Disclosure;
use crate::state::Action;
use crate::text::{AnswerTexts, Catalogue, Lang};
use crate::ui::shared::{SharedProjection, mark, sentence};
use crate::ui::store::Dispatch;
use crate::view::{Tone, Warning};

/// Properties of [`Warnings`].
#[derive(PartialEq, Properties)]
pub struct WarningsProps {
    /// The warnings, the most important first.
    pub warnings: Vec<Warning>,
    /// The projection they are about.
    pub projected: SharedProjection,
    /// Language of the interface.
    pub lang: Lang,
    /// Receives actions.
    pub dispatch: Dispatch,
}

/// The first warning, and the others behind a disclosure.
#[component]
pub fn Warnings(props: &WarningsProps) -> Html {
    let Some((first, others)) = props.warnings.split_first() else { return Html::default() };
    let title = (AnswerTexts::of(props.lang).why.further_warnings)(others.len());
    html! {
        <>
            <h3 class="hidden-text">{ Catalogue::of(props.lang).notice.title }</h3>
            { show(props, first, "button-main") }
            if !others.is_empty() {
                <Disclosure {title}>
                    for warning in others.iter() { { show(props, warning, "button-line") } }
                </Disclosure>
            }
        </>
    }
}

fn show(props: &WarningsProps, warning: &Warning, class: &'static str) -> Html {
    let button = warning.fix.as_ref().map(|(name, fix)| {
        let (fix, projected, dispatch) = (fix.clone(), props.projected.clone(), props.dispatch.clone());
        let onclick = Callback::from(move |_: MouseEvent| {
            dispatch.dispatch(Action::ChangeScenario(Rc::new(fix.apply(&projected.scenario))));
        });
        html!(<button type="button" {class} {onclick}>{ name }</button>)
    });
    html! {
        <div class="warning">
            <p><span class="is-short">{ mark(Tone::Falling) }</span>{ sentence(&warning.say) }</p>
            { button }
        </div>
    }
}
