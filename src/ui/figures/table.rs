//! The numbers behind the chart.

use yew::prelude::*;

use crate::browser::input;
use crate::state::{Action, Panel};
use crate::text::{Catalogue, Lang};
use crate::ui::figures::facts::FigureButton;
use crate::ui::hooks::use_debounced_start;
use crate::ui::shared::SharedProjection;
use crate::ui::store::Dispatch;
use crate::view::{self, TableRow};

/// The rows follow a change in a task of their own, right after the picture: hundreds of cells do not keep the reader
/// waiting.
const AFTER_PICTURE: u32 = 0;
/// The first rows wait so long, milliseconds, so that the first picture has the machine to itself.
const FIRST_ROWS: u32 = 200;

/// Id of the table with its title.
pub const NUMBERS: &str = "angka";

/// Properties of [`MonthTable`].
#[derive(PartialEq, Properties)]
pub struct MonthTableProps {
    /// The projection.
    pub projected: SharedProjection,
    /// Language of the interface.
    pub lang: Lang,
    /// Receives the question where a figure comes from; `None` where nobody can ask.
    #[prop_or_default]
    pub dispatch: Option<Dispatch>,
    /// What stands below the table.
    #[prop_or_default]
    pub children: Html,
}

/// The table behind the chart, one click away.
#[component]
pub fn MonthTable(props: &MonthTableProps) -> Html {
    // The projection whose rows are on the page.
    let shown = use_debounced_start(&props.projected, FIRST_ROWS, AFTER_PICTURE);
    let table = view::table(shown.as_ref().unwrap_or(&props.projected), props.lang);
    let texts = &Catalogue::of(props.lang).table;
    html! {
        <details class="numbers" id={NUMBERS}>
            <summary>{ texts.show }</summary>
            <div class="numbers-box" tabindex="0" role="region" aria-label={table.caption.clone()}>
                <table data-testid="chart-table">
                    <caption class="hidden-text">{ table.caption }</caption>
                    <thead>
                        <tr>for column in table.columns { <th scope="col">{ column }</th> }</tr>
                    </thead>
                    <tbody>
                        for (place, row) in table.rows.iter().enumerate().filter(|_| shown.is_some()) {
                            <MonthCells key={row.id.clone()} row={row.clone()} is_stop={place == 0} lang={props.lang} dispatch={props.dispatch.clone()} />
                        }
                    </tbody>
                </table>
            </div>
            { props.children.clone() }
        </details>
    }
}

/// Properties of [`MonthCells`].
#[derive(PartialEq, Properties)]
struct MonthCellsProps {
    row: TableRow,
    /// Whether the Tab key stops at it; arrows lead on.
    is_stop: bool,
    lang: Lang,
    dispatch: Option<Dispatch>,
}

/// What stands in a cell, as a button that opens where it comes from.
fn cell(props: &MonthCellsProps, text: &str, is_stop: bool) -> Html {
    if props.dispatch.is_none() {
        return html!({ text });
    }
    let title = Catalogue::of(props.lang).facts.where_it_is_from;
    FigureButton {
        class: "figure-button",
        title: Some(title),
        tabindex: Some(if is_stop { "0" } else { "-1" }),
        ..FigureButton::default()
    }
    .showing(html!({ text }))
}

/// A month; a component, so that rows that stay as they are cost nothing. One handler hears the presses of its cells.
#[component]
fn MonthCells(props: &MonthCellsProps) -> Html {
    let row = &props.row;
    let onclick = props.dispatch.clone().map(|dispatch| {
        let figures = row.figures;
        Callback::from(move |event: MouseEvent| {
            if let Some(id) = input::column(&event).and_then(|column| figures.get(column)) {
                dispatch.dispatch(Action::ShowPanel(Some(Panel::Figure(*id))));
            }
        })
    });
    html! {
        <tr class={row.december.then_some("is-december")} {onclick}>
            <th scope="row">{ cell(props, &row.month, props.is_stop) }</th>
            for text in row.cells.iter() {
                <td>{ cell(props, text, false) }</td>
            }
        </tr>
    }
}
