//! The picture on the stage: a canvas, drawn for the back row.

use std::rc::Rc;

use yew::prelude::*;

use crate::chart::{ChartSpec, Geometry, SizeClass};
use crate::state::Theme;
use crate::ui::figures::chart::{use_drawing, use_surroundings};
use crate::ui::part::part_by_hook;

/// The picture.
#[derive(PartialEq)]
pub struct Picture {
    /// What it shows.
    pub spec: ChartSpec,
    /// Where it is seen.
    pub class: SizeClass,
}

part_by_hook!(Picture, use_picture);

#[hook]
fn use_picture(props: &Picture) -> Html {
    let canvas = use_node_ref();
    let around = use_surroundings(&canvas);
    let spec = props.spec.clone();
    let geometry: Rc<Option<Geometry>> = use_drawing(&canvas, Some(spec), around, props.class, Theme::Light);
    let _ = geometry;
    html! {
        <figure class="stage-picture">
            <canvas ref={canvas} role="img" aria-label={props.spec.summary.clone()} data-testid="chart" />
        </figure>
    }
}
