//! The ranges from which the futures are drawn, to be changed by the planner.

use std::rc::Rc;

use yew::prelude::*;

use crate::state::Action;
use crate::text::Lang;
use crate::ui::controls::number_field::{AllowedRange, NumberField};
use crate::ui::shared::{SharedProjection, sentence};
use crate::ui::store::Dispatch;
use crate::view::answers::{Offer, RangeRow, ranges, with_end};

/// Properties of [`UncertaintyRanges`].
#[derive(PartialEq, Properties)]
pub struct UncertaintyRangesProps {
    /// The projection.
    pub projected: SharedProjection,
    /// Language of the interface.
    pub lang: Lang,
    /// Receives the scenario with other ranges.
    pub dispatch: Dispatch,
}

/// The form.
#[component]
pub fn UncertaintyRanges(props: &UncertaintyRangesProps) -> Html {
    let form = ranges(&props.projected, props.lang);
    html! {
        <div class="limits">
            for say in form.say.iter() { <p class="note">{ sentence(say) }</p> }
            for row in form.rows.iter() { { show_row(props, row) } }
            if let Some(reset) = &form.reset {
                <button type="button" class="button-line" onclick={open(props, reset)}>{ &reset.name }</button>
            }
        </div>
    }
}

fn show_row(props: &UncertaintyRangesProps, row: &RangeRow) -> Html {
    html! {
        <div class="limit is-range" key={row.id}>
            <span class="range-name" aria-hidden="true">{ &row.name }</span>
            if let Some(back) = &row.back {
                <button type="button" aria-label={back.name.clone()} title={back.name.clone()} onclick={open(props, back)}>{ "×" }</button>
            }
            <span class="note" aria-hidden="true">{ &row.note }</span>
            { show_end(props, row, false) }
            { show_end(props, row, true) }
        </div>
    }
}

fn show_end(props: &UncertaintyRangesProps, row: &RangeRow, is_high: bool) -> Html {
    let [low, high] = &row.ends;
    let end = if is_high { high } else { low };
    let allowed = AllowedRange {
        low: end.allowed.0,
        high: end.allowed.1,
        low_text: end.allowed_text.0.clone().into(),
        high_text: end.allowed_text.1.clone().into(),
    };
    let onvalue = {
        let (scenario, row) = (Rc::clone(&props.projected.scenario), row.clone());
        let dispatch = props.dispatch.clone();
        Callback::from(move |read: f64| {
            dispatch.dispatch(Action::ChangeScenario(with_end(&scenario, &row, is_high, read)));
        })
    };
    let id = format!("rentang-{}-{}", row.id.replace('.', "-"), if is_high { "atas" } else { "bawah" });
    html! {
        <NumberField
            {id} name={end.name.clone()} kind={row.kind} lang={props.lang} text={end.text.clone()} {allowed} {onvalue}
        />
    }
}

fn open(props: &UncertaintyRangesProps, offer: &Offer) -> Callback<MouseEvent> {
    let (scenario, dispatch) = (Rc::clone(&offer.scenario), props.dispatch.clone());
    Callback::from(move |_: MouseEvent| dispatch.dispatch(Action::ChangeScenario(Rc::clone(&scenario))))
}
