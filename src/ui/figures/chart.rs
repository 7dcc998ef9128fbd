//! The chart: a canvas that is redrawn when its picture or its size changes, and a read-out laid over it.

use std::rc::Rc;

use yew::prelude::*;

use super::canvas::{use_display, use_drawing};
use crate::browser::input;
use crate::chart::{Band, ChartSpec, Geometry, SizeClass};
use crate::preferences::Theme;
use crate::text::{Catalogue, Lang};
use crate::ui::deferred::{Deferred, DeferredView, LoadState, use_planner_module};
use crate::ui::hooks::use_is_printing;
use crate::ui::shared::{SharedProjection, sentence};
use crate::ui::store::Dispatch;
use crate::view;

/// Id of the section with the chart and its figures.
pub const PICTURE: &str = "gambar";

/// Properties of [`Chart`].
#[derive(PartialEq, Properties)]
pub struct ChartProps {
    /// The projection.
    pub projected: SharedProjection,
    /// How sure it is, once that is known.
    #[prop_or_default]
    pub band: Option<Band>,
    /// Language of the interface.
    pub lang: Lang,
    /// Colours.
    pub theme: Theme,
    /// Receives the question where a figure comes from; `None` where nobody can ask.
    #[prop_or_default]
    pub dispatch: Option<Dispatch>,
}

/// The main picture.
#[component]
pub fn Chart(props: &ChartProps) -> Html {
    let texts = &Catalogue::of(props.lang).chart;
    let canvas = use_node_ref();
    let display = use_display(&canvas);
    let module = use_planner_module();
    let spec = ChartSpec { band: props.band.clone(), ..view::chart(&props.projected, props.lang) };
    let is_printing = use_is_printing();
    // Until the vector picture is there, paper has the canvas, and dark never prints dark.
    let theme = if is_printing { Theme::Light } else { props.theme };
    let drawn = use_drawing(&canvas, Some(spec.clone()), display, SizeClass::Desktop, theme);
    let layout = drawn.as_ref().as_ref();
    let geometry = layout.map(|layout| layout.geometry);
    let ReadingHandlers { step, read_at, leave, onscrub } = use_reading(geometry);
    let readout =
        step.and_then(|step| view::readout(&props.projected, props.lang, step).map(|read| (step, read)));
    let spoken = readout.as_ref().map_or_else(|| texts.read_hint.to_owned(), |(_, read)| read.say.plain());
    let last = spec.count.saturating_sub(1);
    let unit = if props.projected.carried.is_some() { texts.unit_counted } else { texts.unit };
    html! {
        <figure class="chart">
            <figcaption class="title">
                { texts.title }<span class="note">{ unit }</span>
            </figcaption>
            if is_printing {
                <Deferred view={DeferredView::PrintedChart { spec: Rc::new(spec.clone()) }} />
            }
            <div class="chart-plot" onpointermove={read_at.clone()} onpointerdown={read_at} onpointerleave={leave}>
                <canvas ref={canvas} role="img" aria-label={spec.summary.clone()} data-testid="chart" />
                if let (Some((step, read)), Some(geometry)) = (&readout, geometry) {
                    { cursor(&geometry, *step, read) }
                }
                if let (Some(layout), Some(dispatch), LoadState::Ready(module)) = (layout, &props.dispatch, &module) {
                    { (module.target_buttons)(&spec, layout, props.lang, dispatch) }
                }
                <input
                    type="range" class="scrub" min="0" max={last.to_string()} step="1"
                    value={step.unwrap_or(last).to_string()} aria-label={texts.read_month}
                    aria-valuetext={spoken} oninput={onscrub}
                />
            </div>
            <p class={classes!("readout-say", readout.is_some().then_some("is-read"))}>
                if let Some((_, read)) = &readout {
                    { sentence(&read.say) }
                } else {
                    { texts.read_hint }
                }
            </p>
        </figure>
    }
}

/// Which month is read, as a step of the projection, and what moves it.
struct ReadingHandlers {
    step: Option<usize>,
    read_at: Callback<PointerEvent>,
    leave: Callback<PointerEvent>,
    onscrub: Callback<InputEvent>,
}

/// Reads the month under the pointer of a picture that was drawn as `geometry` says.
#[hook]
fn use_reading(geometry: Option<Geometry>) -> ReadingHandlers {
    let step = use_state(|| None::<usize>);
    let read_at = {
        let step = step.clone();
        Callback::from(move |event: PointerEvent| {
            let Some(geometry) = geometry else { return };
            let month = geometry.month_at(f64::from(event.offset_x()));
            step.set(geometry.index_of(month));
        })
    };
    // A finger that is lifted leaves too, but its reader has not read yet.
    let leave = use_callback(step.setter(), |event: PointerEvent, step| {
        if event.pointer_type() != "touch" {
            step.set(None);
        }
    });
    let onscrub = use_callback(step.setter(), |event: InputEvent, step| {
        step.set(input::position(&event).and_then(|position| usize::try_from(position).ok()));
    });
    ReadingHandlers { step: *step, read_at, leave, onscrub }
}

/// From the line of the month that is read to what is said about it, CSS pixels.
const BESIDE: f64 = 14.0;
/// What is said stands above the plan's dot where the dot is lower than this share of the plot, else below it.
const LOW: f64 = 0.45;

/// The line and the two dots over the month that is read; beside them, on a wide screen, what is said about it.
fn cursor(geometry: &Geometry, step: usize, read: &view::Readout) -> Html {
    let at = geometry.x_at(step as f64);
    let x = at.to_string();
    let plot = geometry.plot;
    let is_left = at > f64::midpoint(plot.left, plot.right);
    let (from, to) = if is_left { (plot.left, at - BESIDE) } else { (at + BESIDE, plot.right) };
    let is_low = geometry.y_of(read.plan) > plot.top + LOW * plot.height();
    let class = classes!("readout-by", is_left.then_some("is-left"), (!is_low).then_some("is-below"));
    let dot = |percent: f64, class: &'static str| html!(<circle {class} cx={x.clone()} cy={geometry.y_of(percent).to_string()} r="4.5" />);
    html! {
        <svg class="readout" width="100%" height="100%" aria-hidden="true">
            <line
                x1={x.clone()} x2={x.clone()}
                y1={plot.top.to_string()} y2={plot.bottom.to_string()}
            />
            { dot(read.base, "at-base") }{ dot(read.plan, "at-plan") }
            <foreignObject
                x={from.to_string()} y={plot.top.to_string()}
                width={(to - from).max(0.0).to_string()} height={plot.height().to_string()}
            >
                <div xmlns="http://www.w3.org/1999/xhtml" {class}><p>{ sentence(&read.say) }</p></div>
            </foreignObject>
        </svg>
    }
}

/// Properties of [`Spark`].
#[derive(PartialEq, Properties)]
pub struct SparkProps {
    /// The projection.
    pub projected: SharedProjection,
    /// Language of the interface.
    pub lang: Lang,
    /// Colours.
    pub theme: Theme,
}

/// A line beside the result on a phone: plan and targets, nothing else.
#[component]
pub fn Spark(props: &SparkProps) -> Html {
    let canvas = use_node_ref();
    let display = use_display(&canvas);
    // On a desktop screen the spark is not shown, and not made either.
    let spec = display.as_ref().map(|_| view::chart(&props.projected, props.lang));
    let _ = use_drawing(&canvas, spec, display, SizeClass::Spark, props.theme);
    html!(<div class="spark" aria-hidden="true"><canvas ref={canvas} /></div>)
}
