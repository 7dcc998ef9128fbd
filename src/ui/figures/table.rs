//! The numbers behind the chart.

use yew::prelude::*;

use crate::text::{Catalogue, Lang};
use crate::ui::figures::facts::figure_button;
use crate::ui::hooks::use_debounced_start;
use crate::ui::shared::SharedProjection;
use crate::ui::store::Dispatch;
use crate::view::{self, TableRow};

/// The rows follow a change in a task of their own, right after the picture: hundreds of cells do not keep the reader
/// waiting.
const AFTER_PICTURE: u32 = 0;
/// The first rows wait so long, milliseconds, so that the first picture has the machine to itself.
const FIRST_ROWS: u32 = 200;

/// Properties of [`MonthTable`].
#[derive(PartialEq, Properties)]
pub struct MonthTableProps {
    /// The projection.
    pub projected: SharedProjection,
    /// Language of the interface.
    pub lang: Lang,
    /// Receives the question where the figures of a month come from; `None` where nobody can ask.
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
        <details class="numbers" id="angka">
            <summary>{ texts.show }</summary>
            <div class="numbers-box" tabindex="0" role="region" aria-label={table.caption.clone()}>
                <table data-testid="chart-table">
                    <caption class="hidden-text">{ table.caption }</caption>
                    <thead>
                        <tr>for column in table.columns { <th scope="col">{ column }</th> }</tr>
                    </thead>
                    <tbody>
                        for row in table.rows.iter().filter(|_| shown.is_some()) {
                            <MonthCells key={row.id.clone()} row={row.clone()} lang={props.lang} dispatch={props.dispatch.clone()} />
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
    lang: Lang,
    dispatch: Option<Dispatch>,
}

/// The name of a month, which opens its figures.
fn month(props: &MonthCellsProps) -> Html {
    let row = &props.row;
    let coverage = row.cells.first().map_or("", String::as_str);
    match &props.dispatch {
        Some(dispatch) => figure_button(row.figure, &row.month, coverage, &row.month, props.lang, dispatch),
        None => html!({ &row.month }),
    }
}

/// A month; a component, so that rows that stay as they are cost nothing.
#[component]
fn MonthCells(props: &MonthCellsProps) -> Html {
    let row = &props.row;
    html! {
        <tr class={row.december.then_some("is-december")}>
            <th scope="row">{ month(props) }</th>
            for cell in row.cells.iter() {
                <td>{ cell }</td>
            }
        </tr>
    }
}
