//! What deserves attention: one warning with the button that mends it, the others one click away.

use std::rc::Rc;

use yew::prelude::*;

use super::Reasons;
use super::disclosure::disclosure;
use crate::state::Action;
use crate::text::{AnswerTexts, Catalogue};
use crate::ui::shared::{mark, sentence};
use crate::view::{Tone, Warning};

/// The warnings, the most important first.
pub fn warnings(column: &Reasons, warnings: &[Warning]) -> Html {
    let Some((first, others)) = warnings.split_first() else { return Html::default() };
    let further = (AnswerTexts::of(column.lang).why.further_warnings)(others.len());
    let others = others.iter().map(|warning| show(column, warning, "button-line"));
    html! {
        <>
            <h3 class="hidden-text">{ Catalogue::of(column.lang).notice.title }</h3>
            { show(column, first, "button-main") }
            if others.len() > 0 {
                { disclosure("lain", further, others.collect()) }
            }
        </>
    }
}

fn show(column: &Reasons, warning: &Warning, class: &'static str) -> Html {
    let button = warning.fix.as_ref().map(|(name, fix)| {
        let (fix, projected, dispatch) = (fix.clone(), column.projected.clone(), column.dispatch.clone());
        let onclick = Callback::from(move |_: MouseEvent| {
            dispatch.dispatch(Action::OpenScenario(Rc::new(fix.apply(&projected.scenario))));
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
