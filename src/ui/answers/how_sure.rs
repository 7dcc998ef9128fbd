//! How sure: odds, band and what matters most.

use std::rc::Rc;

use yew::prelude::*;

use super::disclosure::Disclosure;
use super::ranges::UncertaintyRanges;
use crate::text::{AnswerTexts, Lang, WorkbenchTexts};
use crate::ui::figures::facts::figures_button;
use crate::ui::shared::{SharedProjection, sentence};
use crate::ui::store::Dispatch;
use crate::view::answers::{SwingView, Uncertainty, sure, sure_fact};

/// Properties of [`HowSure`].
#[derive(PartialEq, Properties)]
pub struct HowSureProps {
    /// The projection.
    pub projected: SharedProjection,
    /// The result of the uncertainty run, once it is known.
    pub uncertainty: Option<Rc<Uncertainty>>,
    /// Language of the interface.
    pub lang: Lang,
    /// Receives actions.
    pub dispatch: Dispatch,
}

/// The odds, and below them the ranges they rest on.
#[component]
pub fn HowSure(props: &HowSureProps) -> Html {
    let HowSureProps { projected, lang, dispatch, .. } = props;
    html! {
        <>
            <div>{ found(props) }</div>
            <Disclosure title={AnswerTexts::of(*lang).range.title}><UncertaintyRanges {projected} lang={*lang} {dispatch} /></Disclosure>
        </>
    }
}

/// The result, or that it is on its way.
fn found(props: &HowSureProps) -> Html {
    let texts = &AnswerTexts::of(props.lang).sure;
    let Some(uncertainty) = &props.uncertainty else { return html!(<p>{ texts.counting }</p>) };
    let view = sure(&props.projected, uncertainty, props.lang);
    html! {
        <>
            for say in view.say.iter() { <p>{ sentence(say) }</p> }
            if !view.swings.is_empty() {
                <h3 class="title">{ texts.most }</h3>
                <ol class="swings">
                    for swing in view.swings.iter() { { bar(swing) } }
                </ol>
            }
            <p class="note">{ view.note }</p>
            if let Some(id) = sure_fact(&props.projected, Some(uncertainty), props.lang).id {
                <p class="note">{ figures_button(id, WorkbenchTexts::of(props.lang).source.where_from, &props.dispatch) }</p>
            }
        </>
    }
}

/// Width of a bar's picture, in its own units; the row stretches it.
const WIDTH: f64 = 1000.0;

fn bar(swing: &SwingView) -> Html {
    let x = |share: f64| format!("{:.1}", share * WIDTH);
    let width = x((swing.to - swing.from).max(0.004));
    html! {
        <li key={swing.name.clone()}>
            <span class="swing-name">{ &swing.name }</span>
            <svg viewBox={format!("0 0 {WIDTH} 12")} preserveAspectRatio="none" aria-hidden="true">
                <rect class="swing-bar" x={x(swing.from)} y="2" {width} height="8" />
                <line class="swing-middle" x1={x(swing.middle)} x2={x(swing.middle)} y1="0" y2="12" />
            </svg>
            <span class="note">{ &swing.range }</span><span class="note">{ &swing.result }</span>
        </li>
    }
}
