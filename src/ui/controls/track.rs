//! What lies behind a slider: where the target is met, where nothing is recorded, where a proposal has the lever; and
//! the padlock.

use yew::prelude::*;

use crate::model::Lever;
use crate::state::Action;
use crate::ui::store::Dispatch;
use crate::view::LeverView;
use crate::view::answers::{ProposedValue, Stretch, ZoneKind, ZoneView};

/// Width of the picture, in its own units.
const TRACK: f64 = 262.0;

/// The picture behind a slider; without answers, how far the lever is and where the record ends.
pub fn track(view: &LeverView, zone: Option<&ZoneView>, proposed: Option<&ProposedValue>) -> Html {
    html! {
        <svg viewBox={format!("0 0 {TRACK} 24")} preserveAspectRatio="none" aria-hidden="true">
            { zone.map_or_else(|| alone(view), zoned) }
            if let Some(proposed) = proposed {
                <circle class="z-proposed" cx={x(proposed.at)} cy="12" r="7" />
            }
        </svg>
    }
}

fn x(share: f64) -> String {
    format!("{:.1}", share * TRACK)
}

fn alone(view: &LeverView) -> Html {
    let share = f64::from(view.position) / f64::from(view.steps.max(1));
    let known = view.range.evidence.map_or(1.0, |mark| mark / view.range.high);
    html! {
        <>
            { stretch(&Stretch { from: 0.0, to: known, kind: ZoneKind::Plain }) }
            if known < 1.0 { { stretch(&Stretch { from: known, to: 1.0, kind: ZoneKind::Far }) } }
            { rect("z-done", (0.0, share), "9", "6") }
        </>
    }
}

fn zoned(zone: &ZoneView) -> Html {
    html! {
        <>
            for part in zone.track.iter() { { stretch(part) } }
            for ends in zone.others.iter() { { rect("z-other", *ends, "18", "2") } }
            if let Some(start) = zone.start {
                <line class="z-start" x1={x(start)} x2={x(start)} y1="5" y2="19" />
            }
        </>
    }
}

fn rect(class: &'static str, (from, to): (f64, f64), y: &'static str, height: &'static str) -> Html {
    html!(<rect {class} x={x(from)} {y} width={x(to - from)} {height} />)
}

/// Class, top and height of what is on record, and of what is not.
const TRACKED: (&str, &str, &str) = ("z-track", "9", "6");
const FAR: (&str, &str, &str) = ("z-far", "9.5", "5");

fn stretch(part: &Stretch) -> Html {
    let ends = (part.from, part.to);
    // Rising strokes: nothing is recorded there. Falling strokes: the target is not met anywhere.
    let hatched = |(class, y, height), hatch: &'static str, stroke: &str| {
        let (from, to) = (part.from * TRACK, part.to * TRACK);
        let places = (0..).map(|k| from + 3.0 + 6.0 * f64::from(k)).take_while(|x| *x < to - 4.0);
        let d: String = places.map(|x| format!("M{x:.1} {stroke}")).collect();
        html!(<>{ rect(class, ends, y, height) }<path class={hatch} {d} /></>)
    };
    match part.kind {
        ZoneKind::Plain => rect("z-track", ends, "9", "6"),
        ZoneKind::Met => rect("z-ok", ends, "9", "6"),
        ZoneKind::Never => hatched(TRACKED, "z-hatch z-never", "9.5 l4 5"),
        ZoneKind::Far => hatched(FAR, "z-hatch", "14.5 l4 -5"),
        ZoneKind::FarMet => hatched(FAR, "z-hatch z-met", "14.5 l4 -5"),
    }
}

/// Keeps a lever where it is when a plan is proposed.
pub fn padlock(lever: Lever, name: &str, locked: bool, dispatch: &Dispatch) -> Html {
    let dispatch = dispatch.clone();
    let onclick = Callback::from(move |_: MouseEvent| dispatch.dispatch(Action::ToggleLock(lever)));
    let shackle = if locked { "M5 7 V4.5 a3 3 0 0 1 6 0 V7" } else { "M5 7 V4.5 a3 3 0 0 1 5.6 -1.5" };
    let name = AttrValue::from(name.to_owned());
    html! {
        <button type="button" class="padlock" aria-pressed={locked.to_string()} aria-label={name.clone()} title={name} {onclick}>
            <svg viewBox="0 0 16 16" aria-hidden="true"><path d={shackle} /><rect x="3" y="7" width="10" height="7" rx="1" /></svg>
        </button>
    }
}
