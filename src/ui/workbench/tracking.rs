//! The section "Realisasi" below the chart: what was counted, typed or pasted, and what it says about the plan.

mod past;
mod paste;
mod revisions;
mod segments;
mod table;

use std::rc::Rc;

use yew::prelude::*;

use self::past::past;
use self::paste::Paste;
use self::revisions::Revisions;
use self::table::CountTable;
use super::focus;
use super::panels::use_show_panel;
use crate::state::{Action, Edit, FigureId, Panel};
use crate::text::{Lang, WorkbenchTexts};
use crate::ui::figures::facts::figures_button;
use crate::ui::figures::headline::RESULT;
use crate::ui::hooks::use_debounced;
use crate::ui::shared::{RegionData, SharedProjection, mark, sentence, tone_class};
use crate::ui::store::Dispatch;
use crate::view::answers::{DifferenceBar, FromHereView, TrackingView, Uncertainty, WhyPart, tracking};

/// What follows from the plan is told anew when the levers have stood still for so long, milliseconds.
const AFTER_MOVE: u32 = 120;

/// Properties of [`Tracking`].
#[derive(PartialEq, Properties)]
pub struct TrackingProps {
    /// The projection.
    pub projected: SharedProjection,
    /// How sure it is, once that is known.
    pub uncertainty: Option<Rc<Uncertainty>>,
    /// Whether a form holds changes that cannot be projected: then nothing can be entered here.
    pub is_waiting: bool,
    /// Language of the interface.
    pub lang: Lang,
    /// Receives edits.
    pub dispatch: Dispatch,
}

/// The section; it opens by itself where something was counted, also against the plan before.
#[component]
pub fn Tracking(props: &TrackingProps) -> Html {
    let TrackingProps { projected, uncertainty, is_waiting, lang, dispatch } = props;
    let was_planned = projected.scenario.region.history.iter().any(|count| count.planned.is_some());
    let is_counted = projected.carried.is_some() || was_planned;
    let is_open = use_state_eq(|| is_counted);
    {
        // A draft or a file may bring counts later.
        let is_open = is_open.setter();
        use_effect_with(is_counted, move |is_counted| {
            if *is_counted {
                is_open.set(true);
            }
        });
    }
    // The state opens it, not the browser, so that what is shut is not on the page.
    let onclick = use_callback(is_open.clone(), |event: MouseEvent, is_open| {
        event.prevent_default();
        is_open.set(!**is_open);
    });
    let texts = &WorkbenchTexts::of(*lang).tracking;
    html! {
        <details class="numbers part tracking" id="realisasi" open={*is_open}>
            <summary {onclick}>{ texts.title }</summary>
            if *is_open {
                <TrackingBody
                    region={RegionData(projected.clone())} projected={projected.clone()} uncertainty={uncertainty.clone()}
                    is_waiting={*is_waiting} lang={*lang} dispatch={dispatch.clone()}
                />
            }
        </details>
    }
}

/// Properties of [`TrackingBody`].
#[derive(PartialEq, Properties)]
struct TrackingBodyProps {
    /// What is typed: it follows at once.
    region: RegionData,
    projected: SharedProjection,
    uncertainty: Option<Rc<Uncertainty>>,
    is_waiting: bool,
    lang: Lang,
    dispatch: Dispatch,
}

/// What is inside the section while it is open.
#[component]
fn TrackingBody(props: &TrackingBodyProps) -> Html {
    let TrackingBodyProps { region, projected, uncertainty, is_waiting, lang, dispatch } = props;
    let (projected, uncertainty) = use_debounced(&(projected.clone(), uncertainty.clone()), AFTER_MOVE);
    let is_current = projected.scenario.region == region.scenario.region;
    // What was just typed is not told with the projection of before.
    let told = if is_current { &projected } else { &region.0 };
    let view = Rc::new(tracking(told, uncertainty.as_deref().filter(|_| is_current), *lang));
    let texts = &WorkbenchTexts::of(*lang).tracking;
    let ontable = use_show_panel(Some(Panel::Table), dispatch).reform(|_: MouseEvent| ());
    let onedit = use_callback(dispatch.clone(), |edit: Edit, dispatch| {
        dispatch.dispatch(Action::Edit(edit));
    });
    html! {
        <>
            { answer(&view, texts.empty) }
            // Above what the futures add when they have been run: a button does not move under the hand.
            { view.from_here.as_ref().map(|from_here| plan_from_here(from_here, *is_waiting, *lang, dispatch)) }
            { reasons(&view) }
            { still(&view) }
            { bars(&view, *lang) }
            { why(&view, *lang) }
            { past(&view.past, *lang) }
            if *is_waiting { <p class="notice-note note">{ texts.waiting }</p> }
            <CountTable projected={told.clone()} view={Rc::clone(&view)} is_waiting={*is_waiting} lang={*lang} onedit={onedit.clone()} />
            <p class="note">
                { texts.yours }
                if let Some(last) = told.scenario.region.observations.last() {
                    { " " }{ figures_button(FigureId::Counted(last.month), WorkbenchTexts::of(*lang).source.where_from, dispatch) }
                }
            </p>
            if !*is_waiting {
                <p class="note"><button type="button" class="text-button" aria-haspopup="dialog" onclick={ontable}>{ WorkbenchTexts::of(*lang).library.from_table }</button></p>
            }
            <Paste region={region.clone()} is_waiting={*is_waiting} lang={*lang} onedit={onedit.clone()} />
            <Revisions region={region.clone()} {view} is_waiting={*is_waiting} lang={*lang} {onedit} />
        </>
    }
}

/// Where the region stands and what is needed from here, or that nothing was counted.
fn answer(view: &TrackingView, empty: &'static str) -> Html {
    match view.say.first() {
        Some(first) => html!(<p class="tracking-first" data-testid="tracking-first">{ sentence(first) }</p>),
        None => html!(<p class="tracking-empty">{ empty }</p>),
    }
}

/// What the answer rests on.
fn reasons(view: &TrackingView) -> Html {
    let Some((_, others)) = view.say.split_first() else { return Html::default() };
    html! {
        <ul class="says" data-testid="tracking-says">for say in others.iter() { <li>{ sentence(say) }</li> }</ul>
    }
}

/// What can still be done, each lever enough alone.
fn still(view: &TrackingView) -> Html {
    let Some((title, levers)) = &view.still else { return Html::default() };
    html! {
        <>
            <h3 class="form-title">{ title }</h3>
            if !levers.is_empty() {
                <ul class="says" data-testid="tracking-still">for say in levers.iter() { <li>{ sentence(say) }</li> }</ul>
            }
        </>
    }
}

/// The differences to the plan, a bar a month.
fn bars(view: &TrackingView, lang: Lang) -> Html {
    let Some(view) = &view.bars else { return Html::default() };
    let texts = &WorkbenchTexts::of(lang).tracking;
    let share = |share: f64| format!("{:.2}%", 100.0 * share);
    let bar = |bar: &DifferenceBar| {
        html! {
            <rect
                class={tone_class(bar.tone)} x={share(bar.left)} width={share(bar.width)} y={share(bar.top)}
                height={share(bar.height)}
            />
        }
    };
    let (last, tone) = &view.last;
    html! {
        <figure class="difference">
            <figcaption class="form-title">{ texts.bars }<span class="note">{ texts.bars_unit }</span></figcaption>
            <svg width="100%" role="img" aria-label={view.name.clone()} data-testid="tracking-bars">
                for each in view.bars.iter() { { bar(each) } }
                <line x1="0" x2="100%" y1={share(view.zero)} y2={share(view.zero)} />
            </svg>
            <p class="note"><strong class={tone_class(*tone)}>{ last }</strong>{ " " }{ &view.missing }</p>
        </figure>
    }
}

/// The button that makes the last count the new baseline, and what it carries over.
fn plan_from_here(from_here: &FromHereView, is_waiting: bool, lang: Lang, dispatch: &Dispatch) -> Html {
    let texts = &WorkbenchTexts::of(lang).tracking;
    let (scenario, dispatch) = (from_here.scenario.clone(), dispatch.clone());
    let disabled = is_waiting || scenario.is_none();
    let onclick = Callback::from(move |_: MouseEvent| {
        if let Some(scenario) = &scenario {
            dispatch.dispatch(Action::ChangeScenario(Rc::clone(scenario)));
            focus::move_if_lost(vec![RESULT.to_owned()]);
        }
    });
    html! {
        <div class="from-here">
            <button type="button" class="button-line" {disabled} aria-describedby="dari-sini" {onclick}>{ texts.from_here }</button>
            <p class="note" id="dari-sini">{ &from_here.say }</p>
        </div>
    }
}

/// From the original plan to what is expected, as people against the target.
fn why(view: &TrackingView, lang: Lang) -> Html {
    let Some((title, parts)) = &view.why else { return Html::default() };
    let texts = &WorkbenchTexts::of(lang).tracking;
    let row = |part: &WhyPart| {
        html! {
            <tr key={part.name.clone()} class={part.is_end.then_some("is-sum")}>
                <th scope="row">{ &part.name }</th>
                <td class={tone_class(part.tone)}>{ mark(part.tone) }{ &part.people }</td>
            </tr>
        }
    };
    html! {
        <>
            <h3 class="form-title">{ title }</h3>
            <div class="numbers-box is-whole" tabindex="0" role="region" aria-label={title.clone()}>
                <table class="tracking-why" data-testid="tracking-why">
                    <caption class="hidden-text">{ title }</caption>
                    <thead class="hidden-text"><tr><th scope="col">{ texts.part }</th><th scope="col">{ texts.people }</th></tr></thead>
                    <tbody>for part in parts.iter() { { row(part) } }</tbody>
                </table>
            </div>
            <p class="note">{ texts.answers }</p>
        </>
    }
}
