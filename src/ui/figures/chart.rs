//! The chart: a canvas that is redrawn when its picture or its size changes, and a read-out laid over it.

use std::rc::Rc;

use yew::prelude::*;

use crate::browser::input;
use crate::browser::media::{self, Media, Rgb};
use crate::browser::resize::{Resize, size_of};
use crate::browser::surface::{Canvas, Surface};
use crate::chart::{Band, ChartSpec, Geometry, Look, Palette, SizeClass};
use crate::preferences::Theme;
use crate::text::{Catalogue, Lang};
use crate::ui::shared::{Projected, sentence};
use crate::view;

/// Properties of [`Chart`].
#[derive(PartialEq, Properties)]
pub struct ChartProps {
    /// The projection.
    pub projected: Projected,
    /// How sure it is, once that is known.
    #[prop_or_default]
    pub band: Option<Band>,
    /// Language of the interface.
    pub lang: Lang,
    /// Colours.
    pub theme: Theme,
}

/// Size and surroundings of a canvas, whatever a redraw depends on besides the spec. Read when they change and not
/// when a lever moves: reading a style makes the browser lay out the page first.
#[derive(Clone, Debug, PartialEq)]
pub struct Surroundings {
    width: f64,
    height: f64,
    media: Media,
    font_family: String,
    forced: Option<(Rgb, Rgb)>,
}

/// Narrower than this, in CSS pixels, large labels leave no room for the lines.
const NARROW: f64 = 560.0;

impl Surroundings {
    fn of(canvas: &Canvas) -> Self {
        let (width, height) = size_of(canvas);
        let media = media::media();
        Self {
            width,
            height,
            media,
            font_family: media::font_family(canvas).unwrap_or_else(|| "sans-serif".to_owned()),
            forced: if media.forced { media::forced_colours(canvas) } else { None },
        }
    }

    /// Whether there is only room for the picture of a desk.
    pub fn is_narrow(&self) -> bool {
        self.width < NARROW
    }

    /// What the reader's text size multiplies all text with.
    pub const fn text_scale(&self) -> f64 {
        self.media.text_scale
    }

    fn is_seen(&self) -> bool {
        self.width >= 1.0 && self.height >= 1.0
    }
}

/// The surroundings of a canvas; `None` until it is on the page, and while it is not shown.
#[hook]
pub fn use_surroundings(canvas: &NodeRef) -> Option<Rc<Surroundings>> {
    let around = use_state(|| None::<Rc<Surroundings>>);
    {
        let around = around.setter();
        use_effect_with(canvas.clone(), move |canvas| {
            let look = {
                let canvas = canvas.clone();
                move || around.set(canvas.cast::<Canvas>().map(|canvas| Rc::new(Surroundings::of(&canvas))))
            };
            let listeners = media::watch(look.clone());
            let resize = canvas.cast::<Canvas>().and_then(|element| Resize::of(&element, look));
            move || drop((listeners, resize))
        });
    }
    (*around).clone().filter(|around| around.is_seen())
}

/// Draws `spec` on the canvas whenever it, its size or the colours change; returns where things were drawn last. The
/// picture comes before the rest of the page follows: it is what the hand looks at.
#[hook]
pub fn use_drawing(
    canvas: &NodeRef,
    spec: Option<ChartSpec>,
    around: Option<Rc<Surroundings>>,
    class: SizeClass,
    theme: Theme,
) -> Rc<Option<Geometry>> {
    // With the fonts it has measured letters in.
    let surface = use_mut_ref(|| None::<(bool, Surface)>);
    let canvas = canvas.clone();
    use_memo((spec, around, theme), move |(spec, around, theme)| {
        let (spec, around, element) = (spec.as_ref()?, around.as_ref()?, canvas.cast::<Canvas>()?);
        let look = Look {
            palette: palette(*theme, around, class),
            font_family: around.font_family.clone(),
            class,
            text_scale: around.media.text_scale,
        };
        let mut surface = surface.borrow_mut();
        let typeface = around.media.typeface;
        if surface.as_ref().is_none_or(|(measured, _)| *measured != typeface) {
            *surface = Surface::new(element).map(|surface| (typeface, surface));
        }
        surface.as_ref()?.1.draw(spec, &look, (around.width, around.height), around.media.density).ok()
    })
}

fn palette(theme: Theme, around: &Surroundings, class: SizeClass) -> Palette {
    if let Some((paper, ink)) = around.forced {
        return Palette::forced(paper, ink, ink, ink);
    }
    if class == SizeClass::Projector {
        return Palette::PROJECTOR;
    }
    let dark = theme == Theme::Dark || (theme == Theme::Auto && around.media.dark);
    if dark { Palette::DARK } else { Palette::LIGHT }
}

/// The main picture.
#[component]
pub fn Chart(props: &ChartProps) -> Html {
    let texts = &Catalogue::of(props.lang).chart;
    let canvas = use_node_ref();
    let around = use_surroundings(&canvas);
    let spec = ChartSpec { band: props.band.clone(), ..view::chart(&props.projected, props.lang) };
    let geometry = use_drawing(&canvas, Some(spec.clone()), around, SizeClass::Desk, props.theme);
    let step = use_state(|| None::<usize>);

    let read_at = {
        let (step, geometry) = (step.clone(), *geometry);
        Callback::from(move |event: PointerEvent| {
            let Some(geometry) = geometry else { return };
            let month = geometry.month_at(f64::from(event.offset_x()));
            step.set(geometry.index_of(month));
        })
    };
    let leave = {
        let step = step.clone();
        // A finger that is lifted leaves too, but its reader has not read yet.
        Callback::from(move |event: PointerEvent| {
            if event.pointer_type() != "touch" {
                step.set(None);
            }
        })
    };
    let onscrub = {
        let step = step.clone();
        Callback::from(move |event: InputEvent| {
            step.set(input::position(&event).and_then(|position| usize::try_from(position).ok()));
        })
    };
    let readout =
        step.and_then(|step| view::readout(&props.projected, props.lang, step).map(|read| (step, read)));
    let spoken = readout.as_ref().map_or_else(|| texts.read_hint.to_owned(), |(_, read)| read.say.plain());
    let last = spec.count.saturating_sub(1);
    html! {
        <figure class="chart">
            <figcaption class="title">
                { texts.title }<span class="note">{ texts.unit }</span>
            </figcaption>
            <div class="chart-plot" onpointermove={read_at.clone()} onpointerdown={read_at} onpointerleave={leave}>
                <canvas ref={canvas} role="img" aria-label={spec.summary.clone()} data-testid="chart" />
                if let (Some((step, read)), Some(geometry)) = (&readout, *geometry) {
                    { cursor(&geometry, *step, read) }
                }
                <input
                    type="range" class="scrub" min="0" max={last.to_string()} step="1"
                    value={step.unwrap_or(last).to_string()} aria-label={texts.read_month}
                    aria-valuetext={spoken} oninput={onscrub}
                />
            </div>
            <p class="readout-say">
                if let Some((_, read)) = &readout {
                    { sentence(&read.say) }
                } else {
                    { texts.read_hint }
                }
            </p>
        </figure>
    }
}

/// The line and the two dots over the month that is read.
fn cursor(geometry: &Geometry, step: usize, read: &view::Readout) -> Html {
    let x = geometry.x_at(step as f64).to_string();
    let dot = |percent: f64, class: &'static str| html!(<circle {class} cx={x.clone()} cy={geometry.y_of(percent).to_string()} r="4.5" />);
    html! {
        <svg class="readout" width="100%" height="100%" aria-hidden="true">
            <line
                x1={x.clone()} x2={x.clone()}
                y1={geometry.plot.top.to_string()} y2={geometry.plot.bottom.to_string()}
            />
            { dot(read.base, "at-base") }{ dot(read.plan, "at-plan") }
        </svg>
    }
}

/// Properties of [`Spark`].
#[derive(PartialEq, Properties)]
pub struct SparkProps {
    /// The projection.
    pub projected: Projected,
    /// Language of the interface.
    pub lang: Lang,
    /// Colours.
    pub theme: Theme,
}

/// A line beside the result on a phone: plan and targets, nothing else.
#[component]
pub fn Spark(props: &SparkProps) -> Html {
    let canvas = use_node_ref();
    let around = use_surroundings(&canvas);
    // On a desk the spark is not shown, and not made either.
    let spec = around.as_ref().map(|_| view::chart(&props.projected, props.lang));
    let _ = use_drawing(&canvas, spec, around, SizeClass::Spark, props.theme);
    html!(<div class="spark"><canvas ref={canvas} /></div>)
}
