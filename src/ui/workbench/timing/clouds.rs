//! The clouds of all combinations of dates.

use std::rc::Rc;

use yew::prelude::*;

use crate::chart::{SizeClass, TimingSpec};
use crate::preferences::Theme;
use crate::ui::figures::canvas::{use_display, use_drawing};
use crate::ui::hooks::use_debounced;

/// Properties of [`Clouds`].
#[derive(PartialEq, Properties)]
pub struct CloudsProps {
    /// What they show.
    pub spec: Rc<TimingSpec>,
    /// Colours.
    pub theme: Theme,
}

/// The picture of all dates.
#[component]
pub fn Clouds(props: &CloudsProps) -> Html {
    let canvas = use_node_ref();
    let display = use_display(&canvas);
    // Its size is told within a frame; drawing takes a task of its own.
    let display = use_debounced(&display, 0);
    let _ = use_drawing(&canvas, Some(props.spec.clone()), display, SizeClass::Desktop, props.theme);
    html!(<canvas ref={canvas} role="img" aria-label={props.spec.summary.clone()} data-testid="timing-clouds" />)
}
