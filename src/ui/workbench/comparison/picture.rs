//! The picture of several plans: a canvas, drawn while a lever moves; on paper vectors.

use yew::prelude::*;

use super::super::paper::printed;
use crate::chart::{ComparisonSpec, SizeClass};
use crate::preferences::Theme;
use crate::ui::figures::canvas::{use_display, use_drawing};
use crate::ui::hooks::use_is_printing;

/// Properties of [`ComparisonPicture`].
#[derive(PartialEq, Properties)]
pub struct ComparisonPictureProps {
    /// What it shows.
    pub spec: ComparisonSpec,
    /// Colours.
    pub theme: Theme,
    /// By which tests find it.
    pub name: &'static str,
}

/// The picture.
#[component]
pub fn ComparisonPicture(props: &ComparisonPictureProps) -> Html {
    let canvas = use_node_ref();
    let display = use_display(&canvas);
    // Dark never prints dark.
    let is_printing = use_is_printing();
    let theme = if is_printing { Theme::Light } else { props.theme };
    let _ = use_drawing(&canvas, Some(props.spec.clone()), display, SizeClass::Desktop, theme);
    html! {
        <>
            if is_printing { { printed(&props.spec) } }
            <div class="comparison-plot">
                <canvas ref={canvas} role="img" aria-label={props.spec.chart.summary.clone()} data-testid={props.name} />
            </div>
        </>
    }
}
