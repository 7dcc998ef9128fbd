//! The levers: name, field, slider over a picture of what is known, what it means in people.

use std::rc::Rc;

use yew::prelude::*;

use super::bench::{Bench, LeverDetail, use_additions};
use super::field::{Allowed, Field};
use super::further::further_groups_field;
use super::track::{padlock, track};
use crate::browser::input;
use crate::browser::timer::{Later, later};
use crate::data::{further_groups, further_groups_most};
use crate::model::Lever;
use crate::state::{Action, ProgrammeIds};
use crate::text::{Catalogue, Lang};
use crate::ui::part::{keyed, part, part_by_hook};
use crate::ui::shared::{Projected, sentence, tone_class};
use crate::ui::store::Dispatch;
use crate::view::answers::{Ghost, ZoneView};
use crate::view::{self, LeverView};

/// How long a hand on the keys must rest before the next press is another step of the history, milliseconds.
const KEY_REST: u32 = 700;

/// All levers; on a phone one is open at a time.
#[derive(PartialEq)]
pub struct Levers {
    /// The projection.
    pub projected: Projected,
    /// What is known along each slider; empty while there are no answers.
    pub zones: Rc<Vec<ZoneView>>,
    /// Where a proposal has the levers.
    pub ghosts: Rc<[Ghost]>,
    /// Levers that answers leave where they are.
    pub locks: Vec<Lever>,
    /// Who is who among the programmes.
    pub programme_ids: ProgrammeIds,
    /// The workbench, once it is there.
    pub bench: Option<Bench>,
    /// Language of the interface.
    pub lang: Lang,
    /// Where actions go.
    pub dispatch: Dispatch,
}

part_by_hook!(Levers, use_levers);

#[hook]
fn use_levers(props: &Levers) -> Html {
    let scenario = &props.projected.scenario;
    let open = use_state(|| props.programme_ids.id(scenario, Lever::Csr));
    let onopen = {
        let open = open.clone();
        use_callback((), move |number: u32, ()| open.set(number))
    };
    let texts = Catalogue::of(props.lang);
    let additions = use_additions();
    let views = view::levers(&props.projected, props.lang, additions.has_retention());
    let numbered = views.iter().map(|view| (props.programme_ids.id(scenario, view.lever), view));
    html! {
        <>
            <div class="rail-top">
                <h2 class="title">{ texts.shell.levers }</h2>
                { badge(props) }
            </div>
            for (place, (number, view)) in numbered.enumerate() {
                { keyed((&scenario.region.code, number), LeverCard {
                    number, is_open: *open == number, lang: props.lang, further: further_of(&props.projected, view.lever),
                    is_compact: place >= view::IN_VIEW,
                    detail: additions.detail(props.bench.as_ref(), &props.projected, view.lever, number),
                    zone: props.zones.iter().find(|zone| zone.lever == view.lever).cloned(),
                    ghost: props.ghosts.iter().find(|ghost| ghost.lever == view.lever).cloned(),
                    locked: Some(props.locks.contains(&view.lever)), view: view.clone(), onopen: onopen.clone(), dispatch: props.dispatch.clone(),
                }) }
            }
            if let Some(bench) = &props.bench { { additions.further(bench, &views, &props.dispatch) } }
        </>
    }
}

/// The levers of a card: always open, without what a planner does with them. A locked one says so and stands still.
pub fn card_levers(props: &Levers, shown: &[Lever]) -> Html {
    let texts = &Catalogue::of(props.lang).card;
    let views = view::levers(&props.projected, props.lang, shown.contains(&Lever::Retention));
    html! {
        for mut view in shown.iter().filter_map(|shown| views.iter().find(|view| view.lever == *shown)).cloned() {
            { {
                if props.locks.contains(&view.lever) {
                    view.closed.get_or_insert_with(|| texts.locked.to_owned());
                }
                keyed((&props.projected.scenario.region.code, view.lever.id()), LeverCard {
                    number: 0, is_open: true, lang: props.lang, further: None, is_compact: false, detail: None, ghost: None,
                    zone: props.zones.iter().find(|zone| zone.lever == view.lever).cloned(),
                    locked: None, view, onopen: Callback::noop(), dispatch: props.dispatch.clone(),
                })
            } }
        }
    }
}

/// How many assumptions were changed: a button, once the workbench is there.
fn badge(props: &Levers) -> Html {
    let bench = props.bench.as_ref();
    bench.map_or_else(Html::default, |bench| (bench.workbench.badge)(&bench.work, &props.dispatch))
}

/// The planner's own further groups and the most they can be, where the lever has such a field.
fn further_of(projected: &Projected, lever: Lever) -> Option<(f64, f64)> {
    let asks = projected.reading().is_some_and(|reading| reading.honorer.reason().is_some());
    (lever == Lever::NonAsn && asks)
        .then(|| (further_groups(&projected.scenario).0, further_groups_most(&projected.scenario).0))
}

#[derive(PartialEq)]
struct LeverCard {
    /// What stays with the lever while its programme moves.
    number: u32,
    view: LeverView,
    lang: Lang,
    is_open: bool,
    further: Option<(f64, f64)>,
    zone: Option<ZoneView>,
    ghost: Option<Ghost>,
    /// Whether answers leave it where it is; `None` where nobody can say so.
    locked: Option<bool>,
    /// Whether it is a closed row on a wide screen too.
    is_compact: bool,
    detail: Option<LeverDetail>,
    onopen: Callback<u32>,
    dispatch: Dispatch,
}

part_by_hook!(LeverCard, use_lever_card);

#[hook]
fn use_lever_card(props: &LeverCard) -> Html {
    let LeverCard { view, lang, is_open, dispatch, .. } = props;
    let lever = view.lever;
    let settle_later = use_mut_ref(|| None::<Later>);
    // The lever of a card changes when its programme moves.
    let move_to = use_callback((dispatch.clone(), lever), |value: f64, (dispatch, lever)| {
        dispatch.dispatch(Action::SetLever(*lever, value));
    });
    let settle =
        use_callback(dispatch.clone(), |(), dispatch: &Dispatch| dispatch.dispatch(Action::EndGesture));
    // The value before the typing, for when what is typed turns out wrong: `9999` is on the way to a slip.
    let before = use_mut_ref(|| None::<f64>);
    let onvalue = {
        let (move_to, field, before, now) = (move_to.clone(), view.field, before.clone(), view.value);
        Callback::from(move |read: f64| {
            before.borrow_mut().get_or_insert(now);
            move_to.emit(field.to_file(read));
        })
    };
    let onwrong = {
        let (move_to, before) = (move_to.clone(), before.clone());
        Callback::from(move |()| {
            if let Some(value) = *before.borrow() {
                move_to.emit(value);
            }
        })
    };
    let onleave = use_callback(settle.clone(), move |(), settle| {
        before.take();
        settle.emit(());
    });
    let oninput = {
        let (move_to, range, pending) = (move_to.clone(), view.range, settle_later.clone());
        Callback::from(move |event: InputEvent| {
            pending.take();
            if let Some(position) = input::position(&event) {
                move_to.emit(range.value(position));
            }
        })
    };
    // A drag ends with one `change`; keys make one for each press, so they settle when they rest.
    let onchange = {
        let (settle, pending) = (settle.clone(), settle_later.clone());
        Callback::from(move |_: Event| {
            let settle = settle.clone();
            *pending.borrow_mut() = Some(later(KEY_REST, move || settle.emit(())));
        })
    };
    let onpointerdown = use_callback(settle.clone(), |_: PointerEvent, settle| settle.emit(()));
    let step = |by: i32| {
        let (move_to, settle, view) = (move_to.clone(), settle.clone(), view.clone());
        Callback::from(move |_: MouseEvent| {
            let position = (view.position + by).clamp(0, view.steps);
            move_to.emit(view.range.value(position));
            settle.emit(());
        })
    };
    let onopen = {
        let (onopen, number) = (props.onopen.clone(), props.number);
        Callback::from(move |_: MouseEvent| onopen.emit(number))
    };
    let id = format!("tuas-{}", lever.id());
    let closed = view.closed.is_some();
    let allowed = Allowed {
        low: view.field.from_file(view.range.low),
        high: view.field.from_file(view.range.high),
        low_text: "0".into(),
        high_text: most_text(view, *lang).into(),
    };
    // A tenth of the range at a time keeps any value within reach of few presses; the slider has the fine steps.
    let coarse = (view.steps / 40).max(1);
    html! {
        <section class={classes!("lever", is_open.then_some("is-open"), props.is_compact.then_some("is-compact"))}>
            <h3 class="hidden-text">{ &view.name }</h3>
            <button
                type="button" class="lever-toggle" onclick={onopen}
                aria-expanded={is_open.to_string()} aria-controls={format!("{id}-isi")}
            >
                <span>{ &view.short_name }</span><strong>{ &view.summary }</strong>{ chevron() }
            </button>
            <div class="lever-body" id={format!("{id}-isi")}>
                <div class="lever-row">
                    <span class="lever-name" aria-hidden="true">{ &view.name }</span>
                    <button type="button" class="stepper" disabled={closed} aria-label={view.stepper.0.clone()} onclick={step(-coarse)}>{ "−" }</button>
                    { part(Field {
                        id: id.clone().into(), name: view.field_name.clone().into(), unit: view.unit.clone().into(),
                        kind: view.field.kind(), lang: *lang, text: view.field_text.clone().into(), allowed,
                        onvalue, onwrong, onsettle: onleave, disabled: closed, waits: false, hint: AttrValue::default(),
                        onclear: None, wrong: AttrValue::default(),
                    }) }
                    <button type="button" class="stepper" disabled={closed} aria-label={view.stepper.1.clone()} onclick={step(coarse)}>{ "+" }</button>
                </div>
                <div class="slide">
                    { track(view, props.zone.as_ref(), props.ghost.as_ref()) }
                    <input
                        type="range" min="0" max={view.steps.to_string()} step="1" value={view.position.to_string()}
                        aria-label={view.name.clone()} aria-valuetext={view.spoken.clone()} disabled={closed}
                        aria-describedby={format!("{id}-{}", if closed { "sebab" } else { "cukup" })}
                        {oninput} {onchange} {onpointerdown}
                    />
                </div>
                if !closed { { foot(props, format!("{id}-cukup")) } }
                { beside_detail(props, match &view.closed {
                    Some(reason) => html!(<p class="lever-reason" id={format!("{id}-sebab")}>{ reason }</p>),
                    None => html! {
                        <div class="lever-last">
                            <p class="lever-people">{ sentence(&view.people) }</p>
                            { props.zone.as_ref().zip(props.locked).map(|(zone, locked)| padlock(lever, &zone.lock, locked, dispatch)) }
                        </div>
                    },
                }) }
                if let Some((now, most)) = props.further {
                    { further_groups_field(now, most, *lang, dispatch) }
                }
            </div>
        </section>
    }
}

/// What is enough; and where a proposal has the lever, else the end of the track.
fn foot(props: &LeverCard, id: String) -> Html {
    let said = props.zone.as_ref().and_then(|zone| zone.say.as_ref());
    let end = props.zone.as_ref().and_then(|zone| zone.end.as_ref()).unwrap_or(&props.view.most);
    let (class, end) = props.ghost.as_ref().map_or((None, end), |ghost| (Some("is-proposed"), &ghost.text));
    html! {
        <p class="lever-foot">
            <span {id} class={said.map(|line| tone_class(line.tone))}>{ said.map(|line| line.text.clone()) }</span>
            <span {class}>{ end }</span>
        </p>
    }
}

/// What the lever says about itself, beside the button of its details.
fn beside_detail(props: &LeverCard, says: Html) -> Html {
    match &props.detail {
        Some(detail) => detail.show(&props.view, props.lang, &props.dispatch, says),
        None => says,
    }
}

fn most_text(view: &LeverView, lang: Lang) -> String {
    format!("{} {}", view.field.text(lang, view.range.high), view.unit)
}

fn chevron() -> Html {
    html!(<svg viewBox="0 0 16 16" aria-hidden="true"><path d="M3 6 L8 11 L13 6" /></svg>)
}
