//! A lever: name, field, slider over a picture of what is known, what it means in people.

use std::rc::Rc;

use yew::prelude::*;

use super::further_groups::FurtherGroups;
use super::lever_field::LeverField;
use super::lever_handlers::{LeverHandlers, use_lever_handlers};
use super::lever_slider::LeverSlider;
use super::track::padlock;
use crate::text::Lang;
use crate::ui::deferred::{Deferred, DeferredView};
use crate::ui::shared::{sentence, tone_class};
use crate::ui::store::Dispatch;
use crate::view::LeverView;
use crate::view::answers::{ProposedValue, ZoneView};
use crate::view::workbench::FormBlock;

/// Properties of [`LeverCard`].
#[derive(PartialEq, Properties)]
pub struct LeverCardProps {
    /// The number that stays with the lever while its programme moves among the others.
    pub number: u32,
    /// What the lever says.
    pub view: LeverView,
    /// Whether it is more than a row.
    pub is_open: bool,
    /// What is known along the slider.
    pub zone: Option<ZoneView>,
    /// Where a proposal has the lever.
    pub proposed: Option<ProposedValue>,
    /// Whether answers leave it where it is; `None` where a reader cannot choose that.
    pub is_locked: Option<bool>,
    /// The planner's own further honorer groups and the most they can be, where the lever has that field; workers.
    pub further_groups: Option<(f64, f64)>,
    /// Its details, once their module is there.
    pub details: Option<Details>,
    /// Called with the number when the row is pressed.
    pub onopen: Callback<u32>,
    /// Language of the interface.
    pub lang: Lang,
    /// Receives actions.
    pub dispatch: Dispatch,
}

/// The details of a lever.
#[derive(Clone, PartialEq)]
pub struct Details {
    /// What they hold; `None` while they are shut.
    pub blocks: Option<Rc<[FormBlock]>>,
    /// Called with the lever's number to open or shut them.
    pub ontoggle: Callback<u32>,
}

/// A lever in the rail of the planner or on a card.
#[component]
pub fn LeverCard(props: &LeverCardProps) -> Html {
    let LeverCardProps { view, is_open, lang, dispatch, .. } = props;
    let handlers = use_lever_handlers(view.lever, dispatch);
    let id = format!("tuas-{}", view.lever.id());
    html! {
        <section class={classes!("lever", is_open.then_some("is-open"))}>
            <h3 class="hidden-text">{ &view.name }</h3>
            { toggle(props, &id) }
            <div class="lever-body" id={format!("{id}-isi")}>
                <div class="lever-row">
                    <span class="lever-name" aria-hidden="true">{ &view.name }</span>
                    { step_button(view, &handlers, Direction::Less) }
                    <LeverField id={id.clone()} view={view.clone()} handlers={handlers.clone()} is_live=true lang={*lang} />
                    { step_button(view, &handlers, Direction::More) }
                </div>
                { slide(props, handlers, &id) }
                if view.closed.is_none() { { foot(props, format!("{id}-cukup")) } }
                { last_line(props, &id) }
                if let Some((now, most)) = props.further_groups {
                    <FurtherGroups {now} {most} lang={*lang} {dispatch} />
                }
            </div>
        </section>
    }
}

/// The row that opens the lever and shuts it: name, value, what is enough.
fn toggle(props: &LeverCardProps, id: &str) -> Html {
    let LeverCardProps { view, number, is_open, .. } = props;
    let said = props.zone.as_ref().and_then(|zone| zone.say.as_ref()).filter(|_| !is_open);
    let onclick = {
        let number = *number;
        props.onopen.reform(move |_: MouseEvent| number)
    };
    html! {
        <button
            type="button" class="lever-toggle" {onclick}
            aria-expanded={is_open.to_string()} aria-controls={format!("{id}-isi")}
        >
            <span>{ &view.short_name }</span><strong>{ &view.summary }</strong>
            <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M3 6 L8 11 L13 6" /></svg>
            if let Some(said) = said { <small class={tone_class(said.tone)}>{ &said.text }</small> }
        </button>
    }
}

/// Which way a step button goes.
#[derive(Clone, Copy)]
enum Direction {
    Less,
    More,
}

/// A button that moves the lever by a coarse step of its range; the slider has the fine ones.
fn step_button(view: &LeverView, handlers: &LeverHandlers, step: Direction) -> Html {
    let coarse = view.range.coarse();
    let (name, sign, by) = match step {
        Direction::Less => (&view.stepper.0, "−", -coarse),
        Direction::More => (&view.stepper.1, "+", coarse),
    };
    let onclick = {
        let (handlers, value) = (handlers.clone(), view.range.stepped(view.value, by));
        Callback::from(move |_: MouseEvent| {
            handlers.onmove.emit(value);
            handlers.onend.emit(());
        })
    };
    html! {
        <button type="button" class="stepper" disabled={view.closed.is_some()} aria-label={name.clone()} {onclick}>{ sign }</button>
    }
}

/// The slider over its picture.
fn slide(props: &LeverCardProps, handlers: LeverHandlers, id: &str) -> Html {
    let view = &props.view;
    let described_by = format!("{id}-{}", if view.closed.is_some() { "sebab" } else { "cukup" });
    html! {
        <LeverSlider view={view.clone()} zone={props.zone.clone()} proposed={props.proposed.clone()} {described_by} {handlers} />
    }
}

/// What is enough; and where a proposal has the lever, else the end of the track.
fn foot(props: &LeverCardProps, id: String) -> Html {
    let said = props.zone.as_ref().and_then(|zone| zone.say.as_ref());
    let end = props.zone.as_ref().and_then(|zone| zone.end.as_ref()).unwrap_or(&props.view.most);
    let (class, end) =
        props.proposed.as_ref().map_or((None, end), |proposed| (Some("is-proposed"), &proposed.text));
    html! {
        <p class="lever-foot">
            <span {id} class={said.map(|line| tone_class(line.tone))}>{ said.map(|line| line.text.clone()) }</span>
            <span {class}>{ end }</span>
        </p>
    }
}

/// What the lever means in people, or why it is closed; beside it the button of the details, below them the details.
fn last_line(props: &LeverCardProps, id: &str) -> Html {
    let LeverCardProps { view, lang, dispatch, .. } = props;
    let says = match &view.closed {
        Some(reason) => html!(<p class="lever-reason" id={format!("{id}-sebab")}>{ reason }</p>),
        None => html! {
            <div class="lever-last">
                <p class="lever-people">{ sentence(&view.people) }</p>
                { props.zone.as_ref().zip(props.is_locked).map(|(zone, is_locked)| padlock(view.lever, &zone.lock, is_locked, dispatch)) }
            </div>
        },
    };
    let Some(Details { blocks, ontoggle }) = &props.details else { return says };
    let number = props.number;
    let button = DeferredView::DetailsButton {
        lever: view.lever,
        name: view.name.clone().into(),
        is_open: blocks.is_some(),
        ontoggle: ontoggle.reform(move |()| number),
        lang: *lang,
    };
    let details = DeferredView::Details {
        lever: view.lever,
        blocks: blocks.clone(),
        lang: *lang,
        dispatch: dispatch.clone(),
    };
    html! {
        <>
            <div class="detail-line">{ says }<Deferred view={button} /></div>
            <Deferred view={details} />
        </>
    }
}
