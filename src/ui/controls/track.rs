//! What lies behind a slider: where the target is met, where nothing is recorded, where a proposal has the lever; and
//! the padlock.

use yew::prelude::*;

use crate::model::Lever;
use crate::state::Action;
use crate::text::{Catalogue, Lang};
use crate::ui::store::Dispatch;
use crate::view::answers::{Look, Stretch, ZoneView};

/// What the picture needs.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What is known along the slider.
    pub zone: Option<ZoneView>,
    /// Where a proposal has the lever, as a share of the track.
    pub ghost: Option<f64>,
}

/// Width of the picture, in its own units.
const TRACK: f64 = 262.0;

/// The picture behind a slider.
#[component]
pub fn Track(props: &Props) -> Html {
    let x = |share: f64| format!("{:.1}", share * TRACK);
    let zone = props.zone.as_ref();
    let mark = |share: f64, class: &'static str, from: &'static str, to: &'static str| html!(<line {class} x1={x(share)} x2={x(share)} y1={from} y2={to} />);
    html! {
        <svg viewBox={format!("0 0 {TRACK} 24")} preserveAspectRatio="none" aria-hidden="true">
            if let Some(zone) = zone {
                for (place, part) in zone.track.iter().enumerate() { <g key={place}>{ stretch(part) }</g> }
                for (from, to) in zone.others.iter() {
                    <rect class="z-other" x={x(*from)} y="18" width={x(to - from)} height="2" />
                }
                if let Some(start) = zone.start { { mark(start, "z-start", "5", "19") } }
            }
            if let Some(ghost) = props.ghost {
                <circle class="z-ghost" cx={x(ghost)} cy="12" r="7" />
            }
        </svg>
    }
}

fn stretch(part: &Stretch) -> Html {
    let (from, to) = (part.from * TRACK, part.to * TRACK);
    let rect = |class: &'static str, y: &'static str, height: &'static str| html!(<rect {class} x={format!("{from:.1}")} {y} width={format!("{:.1}", to - from)} {height} />);
    // Rising strokes: nothing is recorded there. Falling strokes: the target is not met anywhere.
    let hatch = |class: &'static str, stroke: &str| {
        let places = (0..).map(|k| from + 3.0 + 6.0 * f64::from(k)).take_while(|x| *x < to - 4.0);
        html!(<path {class} d={places.map(|x| format!("M{x:.1} {stroke}")).collect::<String>()} />)
    };
    match part.look {
        Look::Plain => rect("z-track", "9", "6"),
        Look::Met => rect("z-ok", "9", "6"),
        Look::Never => html!(<>{ rect("z-track", "9", "6") }{ hatch("z-hatch z-never", "9.5 l4 5") }</>),
        Look::Far => html!(<>{ rect("z-far", "9.5", "5") }{ hatch("z-hatch", "14.5 l4 -5") }</>),
        Look::FarMet => html!(<>{ rect("z-far", "9.5", "5") }{ hatch("z-hatch z-met", "14.5 l4 -5") }</>),
    }
}

/// What the padlock needs.
#[derive(Properties, PartialEq)]
pub struct PadlockProps {
    /// The lever.
    pub lever: Lever,
    /// Its name.
    pub name: AttrValue,
    /// Whether it is locked.
    pub locked: bool,
    /// Language of the interface.
    pub lang: Lang,
    /// Where actions go.
    pub dispatch: Dispatch,
}

/// Keeps a lever where it is when a plan is proposed.
#[component]
pub fn Padlock(props: &PadlockProps) -> Html {
    let name = (Catalogue::of(props.lang).answers.zone.lock)(&props.name);
    let onclick = use_callback((props.dispatch.clone(), props.lever), |_: MouseEvent, (dispatch, lever)| {
        dispatch.dispatch(Action::Lock(*lever));
    });
    let shackle = if props.locked { "M5 7 V4.5 a3 3 0 0 1 6 0 V7" } else { "M5 7 V4.5 a3 3 0 0 1 5.6 -1.5" };
    html! {
        <button type="button" class="padlock" aria-pressed={props.locked.to_string()} aria-label={name.clone()} title={name} {onclick}>
            <svg viewBox="0 0 16 16" aria-hidden="true"><path d={shackle} /><rect x="3" y="7" width="10" height="7" rx="1" /></svg>
        </button>
    }
}
