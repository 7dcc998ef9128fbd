//! The slider of a lever over the picture of what is known along it.

use yew::prelude::*;

use super::lever_handlers::LeverHandlers;
use super::slider::Slider;
use super::track::track;
use crate::view::LeverView;
use crate::view::answers::{ProposedValue, ZoneView};

/// Properties of [`LeverSlider`].
#[derive(PartialEq, Properties)]
pub struct LeverSliderProps {
    /// The lever.
    pub view: LeverView,
    /// What is known along the slider.
    pub zone: Option<ZoneView>,
    /// Where a proposal has the lever.
    #[prop_or_default]
    pub proposed: Option<ProposedValue>,
    /// Whether it cannot be moved; a closed lever never can.
    #[prop_or_default]
    pub disabled: bool,
    /// The id of what describes it.
    #[prop_or_default]
    pub described_by: Option<AttrValue>,
    /// What it calls.
    pub handlers: LeverHandlers,
    /// Called when it gets the focus.
    #[prop_or_default]
    pub onfocus: Callback<FocusEvent>,
}

/// The slider that moves a lever, on the planner's page, on a card and on the stage.
#[component]
pub fn LeverSlider(props: &LeverSliderProps) -> Html {
    let LeverSliderProps { view, zone, proposed, described_by, handlers, onfocus, .. } = props;
    let onmove = use_callback((view.range, handlers.onmove.clone()), |position, (range, onmove)| {
        onmove.emit(range.value(position));
    });
    html! {
        <div class="slide">
            { track(view, zone.as_ref(), proposed.as_ref()) }
            <Slider
                name={view.name.clone()} spoken={view.spoken.clone()} steps={view.steps} position={view.position}
                disabled={props.disabled || view.closed.is_some()} {described_by} {onmove} onend={&handlers.onend} {onfocus}
            />
        </div>
    }
}
