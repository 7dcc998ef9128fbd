//! The section "Riwayat perubahan" below the chart: each change with what it did, and a replay of the last.

use std::rc::Rc;

use yew::prelude::*;

use super::comparison::ComparisonPicture;
use super::library_store::{self, Listing};
use crate::browser::clock;
use crate::model::Scenario;
use crate::preferences::Theme;
use crate::state::Work;
use crate::text::{Lang, WorkbenchTexts};
use crate::ui::hooks::{use_debounced, use_toggle};
use crate::ui::replay::use_replay;
use crate::ui::shared::sentence;
use crate::ui::store::Store;
use crate::view::workbench::{ChangeView, MOST_CHANGES, change_chart, changes, since, stamp};

/// The changes are told anew when the levers have stood still for so long, milliseconds.
const AFTER_MOVE: u32 = 120;

/// Properties of [`History`].
#[derive(PartialEq, Properties)]
pub struct HistoryProps {
    /// The state, whose history is told.
    pub state: Store,
}

/// The section, shut until somebody wants it.
#[component]
pub fn History(props: &HistoryProps) -> Html {
    let state = &props.state;
    let (is_open, toggle) = use_toggle(false);
    // The state opens it, not the browser, so that what is shut is not on the page.
    let onclick = toggle.reform(|event: MouseEvent| event.prevent_default());
    html! {
        <details class="numbers part history" id="riwayat" open={is_open}>
            <summary {onclick}>{ WorkbenchTexts::of(state.lang).comparison.history }</summary>
            if is_open {
                <HistoryBody steps={steps(state)} lang={state.lang} theme={state.theme} />
                <Since now={Rc::clone(&state.scenario)} library={(state.library_changes, state.work)} lang={state.lang} />
            }
        </details>
    }
}

/// The scenarios of the last changes, the present one last.
fn steps(state: &Store) -> Rc<[Rc<Scenario>]> {
    let mut steps: Vec<Rc<Scenario>> = state.history.past().map(Rc::clone).collect();
    steps.push(Rc::clone(&state.scenario));
    // Steps of forms leave the scenario as it was, so more are kept than told.
    let last = steps.len().saturating_sub(3 * MOST_CHANGES);
    steps.split_off(last).into()
}

/// Properties of [`HistoryBody`].
#[derive(PartialEq, Properties)]
struct HistoryBodyProps {
    steps: Rc<[Rc<Scenario>]>,
    lang: Lang,
    theme: Theme,
}

/// What is inside the section while it is open.
#[component]
fn HistoryBody(props: &HistoryBodyProps) -> Html {
    let steps = use_debounced(&props.steps, AFTER_MOVE);
    let texts = &WorkbenchTexts::of(props.lang).comparison;
    let told = use_memo((Rc::clone(&steps), props.lang), |(steps, lang)| changes(steps, *lang));
    let replays = use_state(|| 0_u32);
    let progress = use_replay(Some(*replays));
    let onclick = {
        let replays = replays.clone();
        Callback::from(move |_: MouseEvent| replays.set(*replays + 1))
    };
    let Some((last, earlier)) = told.split_first() else {
        return html!(<p class="note">{ texts.no_change }</p>);
    };
    let after = steps.last();
    let before = after.and_then(|after| steps.iter().rev().find(|step| *step != after));
    let spec =
        before.zip(after).and_then(|(before, after)| change_chart(before, after, progress, props.lang));
    html! {
        <>
            <h3 class="form-title">{ texts.last_change }</h3>
            <p class="history-last" data-testid="last-change">{ told_change(last) }</p>
            if let Some(spec) = spec {
                <ComparisonPicture {spec} theme={props.theme} name="change-chart" />
                <button type="button" class="button-line" {onclick}>{ texts.replay }</button>
            }
            if !earlier.is_empty() {
                <h3 class="form-title">{ texts.earlier_changes }</h3>
                <ol class="says" data-testid="changes">
                    for change in earlier.iter() { <li>{ told_change(change) }</li> }
                </ol>
            }
        </>
    }
}

/// Properties of [`Since`].
#[derive(PartialEq, Properties)]
struct SinceProps {
    now: Rc<Scenario>,
    library: (u32, Work),
    lang: Lang,
}

/// What differs from the plan of an earlier day that the library has; nothing where it has none.
#[component]
fn Since(props: &SinceProps) -> Html {
    let now = use_debounced(&props.now, AFTER_MOVE);
    let listing = use_state(Rc::<Listing>::default);
    {
        let listing = listing.setter();
        use_effect_with(props.library, move |_| listing.set(Rc::new(library_store::list())));
    }
    let today = stamp(clock::today(), clock::time());
    let day = today.split(' ').next().unwrap_or_default();
    let told =
        use_memo(((*listing).clone(), now, props.lang, day.to_owned()), |(listing, now, lang, day)| {
            since(&listing.plans, now, day, *lang)
        });
    let Some(told) = told.as_ref() else { return Html::default() };
    html! {
        <>
            <h3 class="form-title">{ &told.title }</h3>
            if !told.effect.is_empty() { <p class="history-last">{ sentence(&told.effect) }</p> }
            <ul class="says" data-testid="since">for input in told.inputs.iter() { <li>{ sentence(input) }</li> }</ul>
        </>
    }
}

/// What was changed, and what it did.
fn told_change(change: &ChangeView) -> Html {
    html! {
        <>
            { sentence(&change.what) }
            if change.effect.is_empty() { { "." } } else { { ": " }{ sentence(&change.effect) } }
        </>
    }
}
