//! How sure: odds, band and what matters most.

use std::rc::Rc;

use yew::functional::HookContext;
use yew::prelude::*;

use super::disclosure::disclosure;
use super::ranges::Ranges;
use crate::text::{AnswerTexts, Lang};
use crate::ui::part::{Part, part};
use crate::ui::shared::{Projected, sentence};
use crate::ui::store::Dispatch;
use crate::view::answers::{Surety, SwingView, sure};

/// The answer.
#[derive(PartialEq)]
pub struct HowSure {
    /// The projection.
    pub projected: Projected,
    /// How sure it is, once that is known.
    pub surety: Option<Rc<Surety>>,
    /// Language of the interface.
    pub lang: Lang,
    /// Where other ranges go.
    pub dispatch: Dispatch,
}

impl Part for HowSure {
    fn view(&self, _: &mut HookContext) -> Html {
        let ranges =
            Ranges { projected: self.projected.clone(), lang: self.lang, dispatch: self.dispatch.clone() };
        html! {
            <>
                <div>{ self.found() }</div>
                { disclosure("rentang", AnswerTexts::of(self.lang).range.title, part(ranges)) }
            </>
        }
    }
}

impl HowSure {
    /// The answer, once it is known.
    fn found(&self) -> Html {
        let texts = &AnswerTexts::of(self.lang).sure;
        let Some(surety) = &self.surety else { return html!(<p>{ texts.counting }</p>) };
        let view = sure(&self.projected, surety, self.lang);
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
            </>
        }
    }
}

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
