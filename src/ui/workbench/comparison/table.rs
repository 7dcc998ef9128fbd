//! The table of plans side by side. On a phone a row is a list below its head; the roles keep it a table.

use std::rc::Rc;

use yew::prelude::*;

use super::TakenInput;
use crate::chart::LineLook;
use crate::text::{Lang, WorkbenchTexts};
use crate::ui::shared::{mark, sentence, tone_class};
use crate::view::workbench::{ComparisonCell, ComparisonRow, ComparisonView, PlanHead};

/// Properties of [`ComparisonTable`].
#[derive(PartialEq, Properties)]
pub struct ComparisonTableProps {
    /// What it says.
    pub view: Rc<ComparisonView>,
    /// Language of the interface.
    pub lang: Lang,
    /// Called with an input that is to be taken over into the plan on screen.
    pub ontake: Callback<TakenInput>,
    /// Called with the place of a plan that is to be on screen.
    pub onopen: Callback<usize>,
}

/// The class of a letter and of a line.
const fn look_class(look: LineLook) -> &'static str {
    match look {
        LineLook::Current => "is-current",
        LineLook::Dashed | LineLook::Thin => "is-ink",
        LineLook::Dotted => "is-alt-b",
        LineLook::DashDotted => "is-alt-c",
    }
}

/// The square with the letter of a plan, as in the picture.
pub fn plan_letter(letter: char, look: LineLook) -> Html {
    html!(<b class={classes!("plan-letter", look_class(look))}>{ letter }</b>)
}

/// The table, and what is said about it.
#[component]
pub fn ComparisonTable(props: &ComparisonTableProps) -> Html {
    let ComparisonTableProps { view, lang, ontake, onopen } = props;
    let texts = &WorkbenchTexts::of(*lang).comparison;
    let current = view.heads.iter().find(|head| head.is_current).map(|head| head.letter);
    let can_take = view.inputs.iter().flat_map(|row| &row.cells).any(|cell| cell.can_be_taken);
    let hint = current.filter(|_| can_take).map(|current| (texts.take_hint)(current));
    html! {
        <>
            for note in view.notes.iter() { <p class="notice-note note">{ note }</p> }
            <div class="comparison-box" tabindex="0" role="region" aria-label={texts.caption}>
                <table class="compare" role="table" aria-label={view.title.clone()} data-testid="comparison-table">
                    <thead role="rowgroup"><tr role="row">
                        <th scope="col" role="columnheader">
                            { &view.december }<span class="note">{ sentence(&view.key) }</span>
                        </th>
                        for (place, head) in view.heads.iter().enumerate() {
                            { column_head(place, head, *lang, onopen) }
                        }
                    </tr></thead>
                    <tbody role="rowgroup">
                        for row in view.inputs.iter() { { table_row(row, view, *lang, ontake) } }
                    </tbody>
                    for part in view.results.iter() {
                        <tbody role="rowgroup">
                            for row in part.iter() { { table_row(row, view, *lang, ontake) } }
                        </tbody>
                    }
                </table>
            </div>
            if let Some(hint) = hint { <p class="note">{ hint }</p> }
            if !view.same.is_empty() { <p class="comparison-same note" data-testid="comparison-same">{ &view.same }</p> }
        </>
    }
}

fn column_head(place: usize, head: &PlanHead, lang: Lang, onopen: &Callback<usize>) -> Html {
    let texts = &WorkbenchTexts::of(lang).comparison;
    let onclick = onopen.reform(move |_: MouseEvent| place);
    html! {
        <th scope="col" role="columnheader" key={place} class={head.is_current.then_some("is-current")}>
            <span class="compare-name">{ plan_letter(head.letter, head.look) }<span>{ &head.name }</span></span>
            if !head.region.is_empty() { <span class="note">{ &head.region }</span> }
            <em data-testid={format!("compare-coverage-{}", head.letter)} data-value={head.exact.map(|exact| exact.to_string())}>
                { &head.figure }
            </em>
            if head.is_current {
                <span class="note">{ texts.current }</span>
            } else {
                <button type="button" class="button-text" aria-label={(texts.open)(&head.name)} {onclick}>{ texts.open_short }</button>
            }
        </th>
    }
}

/// A row; a part of the money that is the same everywhere is said once.
fn table_row(row: &ComparisonRow, view: &ComparisonView, lang: Lang, ontake: &Callback<TakenInput>) -> Html {
    let texts = &WorkbenchTexts::of(lang).comparison;
    let class = row.is_part.then_some("is-part");
    let is_same = row.is_part && row.cells.len() > 1 && row.cells.iter().all(|cell| !cell.is_different);
    html! {
        <tr key={row.id.clone()} role="row" {class} data-row={row.id.clone()}>
            <th scope="row" role="rowheader">{ &row.name }</th>
            if let Some(first) = row.cells.first().filter(|_| is_same) {
                <td role="cell" class="is-same" colspan={row.cells.len().to_string()} data-value={first.exact.map(|exact| exact.to_string())}>
                    { (texts.in_all)(&first.text) }
                </td>
            } else {
                for (place, (cell, head)) in row.cells.iter().zip(&view.heads).enumerate() {
                    { table_cell(row, cell, (place, head), lang, ontake) }
                }
            }
        </tr>
    }
}

fn table_cell(
    row: &ComparisonRow,
    cell: &ComparisonCell,
    (place, head): (usize, &PlanHead),
    lang: Lang,
    ontake: &Callback<TakenInput>,
) -> Html {
    let texts = &WorkbenchTexts::of(lang).comparison;
    let class = classes!(
        head.is_current.then_some("is-current"),
        if cell.is_different { tone_class(cell.tone) } else { "is-same" },
        (!cell.is_different).then_some(tone_class(cell.tone)).filter(|tone| *tone != "is-plain"),
    );
    let said = || html!(if cell.is_different { <b>{ &cell.text }</b> } else { { &cell.text } });
    let taken = row.input.filter(|_| cell.can_be_taken).map(|key| TakenInput {
        key,
        from: place,
        name: row.name.clone(),
        value: cell.text.clone(),
    });
    html! {
        <td key={place} role="cell" {class} data-value={cell.exact.map(|exact| exact.to_string())} data-letter={head.letter.to_string()}>
            { mark(cell.tone) }
            if let Some(taken) = taken {
                <button
                    type="button" class="button-text"
                    aria-label={(texts.take)(&row.name, &cell.text, head.letter)}
                    onclick={ontake.reform(move |_: MouseEvent| taken.clone())}
                >{ said() }</button>
            } else {
                { said() }
            }
            if !cell.direction.is_empty() { <span class="note">{ " " }{ cell.direction }</span> }
        </td>
    }
}
