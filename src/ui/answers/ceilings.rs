//! How much of each lever there is: at most what was entered, more up to a value, or locked. In view above the answer.

use yew::prelude::*;

use crate::browser::input;
use crate::model::Lever;
use crate::state::Action;
use crate::text::{Lang, ReachingTexts};
use crate::ui::controls::number_field::{AllowedRange, NumberField};
use crate::ui::shared::SharedProjection;
use crate::ui::store::Dispatch;
use crate::view::answers::{Ceiling, CeilingChoice, Limits, ceiling_choices, with_choice, with_range};

/// Properties of [`Ceilings`].
#[derive(PartialEq, Properties)]
pub struct CeilingsProps {
    /// The projection.
    pub projected: SharedProjection,
    /// The limits as they are.
    pub limits: Limits,
    /// Levers that stay where they are.
    pub locks: Vec<Lever>,
    /// Takes other limits.
    pub set: UseStateSetter<Limits>,
    /// Language of the interface.
    pub lang: Lang,
    /// Locks levers.
    pub dispatch: Dispatch,
}

/// A row for each lever.
#[component]
pub fn Ceilings(props: &CeilingsProps) -> Html {
    let texts = ReachingTexts::of(props.lang);
    let rows = ceiling_choices(&props.projected, &props.limits, &props.locks, props.lang);
    html! {
        <section class="ceilings" aria-label={texts.ceilings}>
            <h4>{ texts.ceilings }</h4>
            for row in rows.iter() { { choice(props, row) } }
            <p class="note">{ texts.ceilings_about }</p>
        </section>
    }
}

fn choice(props: &CeilingsProps, row: &CeilingChoice) -> Html {
    let onchange = {
        let (limits, set, dispatch) = (props.limits.clone(), props.set.clone(), props.dispatch.clone());
        let (projected, lever, before) = (props.projected.clone(), row.lever, row.ceiling);
        let options = row.options.clone();
        Callback::from(move |event: Event| {
            let place = input::choice(&event).and_then(|value| value.parse::<usize>().ok());
            let Some((ceiling, _)) = place.and_then(|place| options.get(place)) else { return };
            if (*ceiling == Ceiling::Locked) != (before == Ceiling::Locked) {
                dispatch.dispatch(Action::ToggleLock(lever));
            }
            set.set(with_choice(&projected, &limits, lever, *ceiling));
        })
    };
    html! {
        <div class="ceiling" key={row.lever.id()}>
            <span aria-hidden="true">{ &row.name }</span>
            <select aria-label={row.choice.clone()} {onchange}>
                for (place, (ceiling, name)) in row.options.iter().enumerate() {
                    <option value={place.to_string()} selected={*ceiling == row.ceiling}>{ name }</option>
                }
            </select>
            if row.ceiling == Ceiling::More { { most(props, row) } }
        </div>
    }
}

/// The field of the most that a lever may take.
fn most(props: &CeilingsProps, row: &CeilingChoice) -> Html {
    let onvalue = {
        let (limits, set, lever, field) = (props.limits.clone(), props.set.clone(), row.lever, row.field);
        Callback::from(move |read: f64| set.set(with_range(&limits, lever, (0.0, field.to_file(read)))))
    };
    let allowed = AllowedRange {
        low: 0.0,
        high: row.field.from_file(row.highest),
        low_text: "0".into(),
        high_text: format!("{} {}", row.field.text(props.lang, row.highest), row.unit).into(),
    };
    html! {
        <span class="ceiling-most">
            <NumberField
                id={format!("sampai-{}", row.lever.id())} name={row.until.clone()} kind={row.field.kind()} lang={props.lang}
                text={row.field.text(props.lang, row.most)} {allowed} {onvalue}
            />
            <span class="note" aria-hidden="true">{ row.unit }</span>
        </span>
    }
}
