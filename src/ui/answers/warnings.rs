//! What deserves attention: one warning with the button that mends it, the others one click away.

use std::rc::Rc;

use yew::prelude::*;

use super::disclosure::Disclosure;
use crate::state::Action;
use crate::text::{Catalogue, Lang};
use crate::ui::shared::{Projected, mark, sentence};
use crate::ui::store::Dispatch;
use crate::view::{Tone, Warning};

/// What the warnings need.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The warnings, the most important first.
    pub warnings: Vec<Warning>,
    /// The projection.
    pub projected: Projected,
    /// Language of the interface.
    pub lang: Lang,
    /// Where fixes go.
    pub dispatch: Dispatch,
}

/// The warnings.
#[component]
pub fn Warnings(props: &Props) -> Html {
    let Some((first, others)) = props.warnings.split_first() else { return Html::default() };
    let texts = Catalogue::of(props.lang);
    html! {
        <>
            <h3 class="hidden-text">{ texts.notice.title }</h3>
            <div class="warning">{ show(props, first, "button-main") }</div>
            if !others.is_empty() {
                <Disclosure title={(texts.answers.why.further_warnings)(others.len())}>
                    for warning in others.iter() {
                        <div class="warning">{ show(props, warning, "button-line") }</div>
                    }
                </Disclosure>
            }
        </>
    }
}

fn show(props: &Props, warning: &Warning, class: &'static str) -> Html {
    let button = warning.fix.as_ref().map(|(name, fix)| {
        let (fix, projected, dispatch) = (fix.clone(), props.projected.clone(), props.dispatch.clone());
        let onclick = Callback::from(move |_: MouseEvent| {
            dispatch.dispatch(Action::Open(Rc::new(fix.apply(&projected.scenario))));
        });
        html!(<button type="button" {class} {onclick}>{ name }</button>)
    });
    html! {
        <>
            <p><span class="is-short">{ mark(Tone::Falling) }</span>{ sentence(&warning.say) }</p>
            { button }
        </>
    }
}
