//! The ranges from which the futures are drawn, to be changed by the planner.

use std::rc::Rc;

use yew::functional::HookContext;
use yew::prelude::*;

use super::limits::field;
use crate::state::Action;
use crate::text::Lang;
use crate::ui::controls::field::Allowed;
use crate::ui::part::Part;
use crate::ui::shared::{Projected, sentence};
use crate::ui::store::Dispatch;
use crate::view::answers::{Offer, RangeRow, ranges, with_end};

/// The form.
#[derive(PartialEq)]
pub struct Ranges {
    /// The projection.
    pub projected: Projected,
    /// Language of the interface.
    pub lang: Lang,
    /// Where a scenario with other ranges goes.
    pub dispatch: Dispatch,
}

impl Part for Ranges {
    fn view(&self, _: &mut HookContext) -> Html {
        let form = ranges(&self.projected, self.lang);
        html! {
            <div class="limits">
                for say in form.say.iter() { <p class="note">{ sentence(say) }</p> }
                for row in form.rows.iter() { { self.row(row) } }
                if let Some(reset) = &form.reset {
                    <button type="button" class="button-line" onclick={self.open(reset)}>{ &reset.name }</button>
                }
            </div>
        }
    }
}

impl Ranges {
    fn row(&self, row: &RangeRow) -> Html {
        html! {
            <div class="limit is-range" key={row.id}>
                <span class="range-name" aria-hidden="true">{ &row.name }</span>
                if let Some(back) = &row.back {
                    <button type="button" aria-label={back.name.clone()} title={back.name.clone()} onclick={self.open(back)}>{ "×" }</button>
                }
                <span class="note" aria-hidden="true">{ &row.note }</span>
                { self.end(row, false) }
                { self.end(row, true) }
            </div>
        }
    }

    fn end(&self, row: &RangeRow, is_high: bool) -> Html {
        let [low, high] = &row.ends;
        let end = if is_high { high } else { low };
        let allowed = Allowed {
            low: end.allowed.0,
            high: end.allowed.1,
            low_text: end.allowed_text.0.clone().into(),
            high_text: end.allowed_text.1.clone().into(),
        };
        let onvalue = {
            let (scenario, row) = (Rc::clone(&self.projected.scenario), row.clone());
            let dispatch = self.dispatch.clone();
            Callback::from(move |read: f64| {
                dispatch.dispatch(Action::OpenScenario(with_end(&scenario, &row, is_high, read)));
            })
        };
        let id = format!("rentang-{}-{}", row.id.replace('.', "-"), if is_high { "atas" } else { "bawah" });
        field(self.lang, id, &end.name, row.kind, end.text.clone(), allowed, onvalue)
    }

    fn open(&self, offer: &Offer) -> Callback<MouseEvent> {
        let (scenario, dispatch) = (Rc::clone(&offer.scenario), self.dispatch.clone());
        Callback::from(move |_: MouseEvent| dispatch.dispatch(Action::OpenScenario(Rc::clone(&scenario))))
    }
}
