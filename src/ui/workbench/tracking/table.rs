//! The table of months: a field for each count, beside it the plan and the difference.

use std::rc::Rc;

use yew::prelude::*;

use super::super::focus;
use super::segments::SegmentTable;
use crate::state::Edit;
use crate::text::{Lang, WorkbenchTexts};
use crate::ui::controls::number_field::{AllowedRange, NumberField};
use crate::ui::shared::{SharedProjection, mark, tone_class};
use crate::view::Tone;
use crate::view::answers::{CountView, TrackingView};
use crate::view::workbench::{CountRow, CountUnit, count_rows};

/// Properties of [`CountTable`].
#[derive(PartialEq, Properties)]
pub struct CountTableProps {
    /// The projection.
    pub projected: SharedProjection,
    /// What the counts say.
    pub view: Rc<TrackingView>,
    /// Whether nothing can be entered.
    pub is_waiting: bool,
    /// Language of the interface.
    pub lang: Lang,
    /// Receives edits.
    pub onedit: Callback<Edit>,
}

/// The table, and the choice of what is typed into it.
#[component]
pub fn CountTable(props: &CountTableProps) -> Html {
    let CountTableProps { projected, view, is_waiting, lang, onedit } = props;
    let chosen = use_state(|| None::<Shown>);
    let shown = chosen.unwrap_or_else(|| Shown::Whole(CountUnit::of(&projected.scenario)));
    let texts = &WorkbenchTexts::of(*lang).tracking;
    let heads =
        [texts.month, texts.counted, texts.plan, texts.difference, texts.points, texts.place, texts.remove];
    let choice = shown_choice(shown, &chosen, *lang);
    let Shown::Whole(unit) = shown else {
        return html! {
            <>
                { choice }
                <SegmentTable projected={projected.clone()} is_waiting={*is_waiting} lang={*lang} {onedit} />
            </>
        };
    };
    html! {
        <>
            { choice }
            <div class="numbers-box" tabindex="0" role="region" aria-label={texts.caption}>
                <table class="counts" data-testid="tracking-table">
                    <caption class="hidden-text">{ texts.caption }</caption>
                    <thead><tr>
                        for (place, head) in heads.iter().enumerate() {
                            <th scope="col"><span class={(place + 1 == heads.len()).then_some("hidden-text")}>{ *head }</span></th>
                        }
                    </tr></thead>
                    <tbody>
                        for row in count_rows(projected, unit, *lang).into_iter() {
                            <CountCells
                                key={row.month.to_string()} view={view.counts.iter().find(|one| one.month == row.month).cloned()}
                                row={row.clone()} {unit} is_waiting={*is_waiting} lang={*lang} {onedit}
                            />
                        }
                    </tbody>
                </table>
            </div>
        </>
    }
}

/// What the table holds.
#[derive(Clone, Copy, PartialEq)]
enum Shown {
    /// A count a month.
    Whole(CountUnit),
    /// The months that were counted, by segment.
    Segments,
}

fn shown_choice(shown: Shown, chosen: &UseStateHandle<Option<Shown>>, lang: Lang) -> Html {
    let texts = &WorkbenchTexts::of(lang).tracking;
    let choose = |shown: Shown| {
        let chosen = chosen.setter();
        Callback::from(move |_: Event| chosen.set(Some(shown)))
    };
    let choices = [
        (texts.members, Shown::Whole(CountUnit::Members)),
        (texts.percent, Shown::Whole(CountUnit::Percent)),
        (texts.by_segment, Shown::Segments),
    ];
    html! {
        <fieldset class="choices is-row">
            <legend>{ texts.counted_in }</legend>
            for (name, this) in choices {
                <label key={name}>
                    <input type="radio" name="satuan-realisasi" checked={shown == this} onchange={choose(this)} />
                    { name }
                </label>
            }
        </fieldset>
    }
}

/// Properties of [`CountCells`].
#[derive(PartialEq, Properties)]
struct CountCellsProps {
    row: CountRow,
    view: Option<CountView>,
    unit: CountUnit,
    is_waiting: bool,
    lang: Lang,
    onedit: Callback<Edit>,
}

/// A month; a component, so that rows that stay as they are cost nothing.
#[component]
fn CountCells(props: &CountCellsProps) -> Html {
    let CountCellsProps { row, view, unit, is_waiting, lang, onedit } = props;
    let texts = &WorkbenchTexts::of(*lang).tracking;
    let (month, place) = (row.month, row.place);
    let id = |month: crate::model::Month| format!("realisasi-{month}");
    let onvalue = {
        let (onedit, unit, row) = (onedit.clone(), *unit, row.clone());
        Callback::from(move |value: f64| {
            onedit.emit(unit.edit(&row, value));
        })
    };
    let remove = {
        let onedit = onedit.clone();
        Callback::from(move |()| {
            if let Some(place) = place {
                onedit.emit(Edit::RemoveObservation(place));
                focus::move_if_lost(vec![format!("{}-isian", id(month))]);
            }
        })
    };
    let allowed = AllowedRange {
        low: row.least.0,
        high: row.most.0,
        low_text: AttrValue::from(row.least.1.clone()),
        high_text: AttrValue::from(row.most.1.clone()),
    };
    html! {
        <tr>
            <th scope="row">{ &row.name }</th>
            <td class="is-field">
                <NumberField
                    id={id(month)} name={row.field.clone()} kind={unit.kind()} lang={*lang} text={row.text.clone()} {allowed}
                    unit={if *unit == CountUnit::Percent { "%" } else { "" }} disabled={*is_waiting} {onvalue} onclear={Some(remove.clone())}
                />
            </td>
            <td>{ &row.plan }</td>
            { compared(view.as_ref(), *lang) }
            <td>
                if place.is_some() {
                    <button
                        type="button" class="text-button" disabled={*is_waiting} aria-label={format!("{}: {}", texts.remove, row.field)}
                        onclick={remove.reform(|_: MouseEvent| ())}
                    >{ texts.remove }</button>
                }
            </td>
        </tr>
    }
}

/// Difference in members and in points, and where the count is among the futures.
fn compared(view: Option<&CountView>, lang: Lang) -> Html {
    let texts = &WorkbenchTexts::of(lang).tracking;
    let Some(view) = view else {
        return html!(<><td class="is-quiet">{ texts.not_yet }</td><td /><td /></>);
    };
    let tone = if view.tone == Tone::Short { Tone::Short } else { Tone::Plain };
    html! {
        <>
            <td class={tone_class(tone)}>{ mark(tone) }{ &view.difference }</td>
            <td class={tone_class(tone)}>{ &view.points }</td>
            <td class="is-text">
                if let Some((words, tone)) = view.place { <span class={tone_class(tone)}>{ mark(tone) }{ words }</span> }
            </td>
        </>
    }
}
