//! A lever on the stage: name, slider, field, and where it came from.

use std::rc::Rc;

use yew::prelude::*;

use crate::browser::input;
use crate::browser::timer::{Later, later};
use crate::session::SessionAction;
use crate::state::Action;
use crate::text::Lang;
use crate::ui::controls::number_field::{AllowedRange, NumberField};
use crate::ui::controls::track::track;
use crate::ui::part::part_by_hook;
use crate::ui::presenter::session::Acts;
use crate::ui::shared::{sentence, tone_class};
use crate::ui::store::Dispatch;
use crate::view::answers::ZoneView;
use crate::view::presenter::StageLever;

/// How long a hand on the keys must rest before the next press is another step of the history, milliseconds.
pub const KEY_REST: u32 = 700;

/// A lever.
#[derive(PartialEq)]
pub struct Handle {
    /// What it says.
    pub lever: StageLever,
    /// Where it meets the target.
    pub zone: Option<ZoneView>,
    /// Whether nobody here moves it.
    pub is_shown_only: bool,
    /// Language of the interface.
    pub lang: Lang,
    /// Where moves go.
    pub dispatch: Dispatch,
    /// Where the choice goes.
    pub acts: Option<Acts>,
}

part_by_hook!(Handle, use_handle);

#[hook]
fn use_handle(props: &Handle) -> Html {
    let StageLever { view, moved, is_still, is_held } = &props.lever;
    let hands = use_slide(props);
    let class = classes!("stage-lever", is_still.then_some("is-still"), is_held.then_some("is-held"));
    let say = props.zone.as_ref().and_then(|zone| zone.say.as_ref()).filter(|_| view.closed.is_none());
    html! {
        <section {class}>
            <h2 class="stage-lever-name">{ &view.short_name }</h2>
            { slide(props, hands) }
            <div class="stage-lever-value">
                <label for={format!("{}-isian", field_id(props))}>{ sentence(moved) }</label>
                { field(props) }
            </div>
            <p class="stage-lever-says">
                if let Some(reason) = &view.closed { { reason } } else { <span>{ sentence(&view.people) }</span> }
                if let Some(say) = say { <span class={tone_class(say.tone)}>{ &say.text }</span> }
            </p>
        </section>
    }
}

/// What the slider calls.
struct Slide {
    oninput: Callback<InputEvent>,
    onchange: Callback<Event>,
    onpointerdown: Callback<PointerEvent>,
    onfocus: Callback<FocusEvent>,
}

#[hook]
fn use_slide(props: &Handle) -> Slide {
    let pending = use_mut_ref(|| None::<Later>);
    let (lever, range) = (props.lever.view.lever, props.lever.view.range);
    let oninput = {
        let (dispatch, pending) = (props.dispatch.clone(), Rc::clone(&pending));
        Callback::from(move |event: InputEvent| {
            pending.take();
            if let Some(position) = input::position(&event) {
                dispatch.dispatch(Action::SetLever(lever, range.value(position)));
            }
        })
    };
    let onchange = {
        let dispatch = props.dispatch.clone();
        Callback::from(move |_: Event| {
            let dispatch = dispatch.clone();
            *pending.borrow_mut() = Some(later(KEY_REST, move || dispatch.dispatch(Action::EndGesture)));
        })
    };
    let onpointerdown = {
        let dispatch = props.dispatch.clone();
        Callback::from(move |_: PointerEvent| dispatch.dispatch(Action::EndGesture))
    };
    let onfocus = {
        let acts = props.acts.clone();
        Callback::from(move |_: FocusEvent| {
            if let Some(acts) = &acts {
                acts.dispatch(SessionAction::SelectLever(lever));
            }
        })
    };
    Slide { oninput, onchange, onpointerdown, onfocus }
}

fn slide(props: &Handle, slide: Slide) -> Html {
    let view = &props.lever.view;
    let Slide { oninput, onchange, onpointerdown, onfocus } = slide;
    html! {
        <div class="slide">
            { track(view, props.zone.as_ref(), None) }
            <input
                type="range" min="0" max={view.steps.to_string()} step="1" value={view.position.to_string()}
                aria-label={view.name.clone()} aria-valuetext={view.spoken.clone()}
                disabled={props.is_shown_only || view.closed.is_some()} {oninput} {onchange} {onpointerdown} {onfocus}
            />
        </div>
    }
}

fn field_id(props: &Handle) -> String {
    format!("panggung-{}", props.lever.view.lever.id())
}

/// Over the words that say the value; a click on them brings it.
fn field(props: &Handle) -> Html {
    let view = &props.lever.view;
    if props.is_shown_only || view.closed.is_some() {
        return Html::default();
    }
    let (dispatch, lever, kind) = (props.dispatch.clone(), view.lever, view.field);
    let onvalue =
        Callback::from(move |read: f64| dispatch.dispatch(Action::SetLever(lever, kind.to_file(read))));
    let dispatch = props.dispatch.clone();
    let onsettle = Callback::from(move |()| dispatch.dispatch(Action::EndGesture));
    let high_text = format!("{} {}", kind.text(props.lang, view.range.high), view.unit);
    let allowed = AllowedRange {
        low: kind.from_file(view.range.low),
        high: kind.from_file(view.range.high),
        low_text: "0".into(),
        high_text: high_text.into(),
    };
    html! {
        <NumberField
            id={field_id(props)} name={view.field_name.clone()} unit={view.unit.clone()} kind={kind.kind()} lang={props.lang}
            text={view.field_text.clone()} {allowed} {onvalue} onleave={onsettle}
        />
    }
}
