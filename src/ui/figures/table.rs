//! The numbers behind the chart.

use yew::prelude::*;

use crate::browser::timer::{Later, later};
use crate::text::{Catalogue, Lang};
use crate::ui::shared::Projected;
use crate::view::{self, TableRow};

/// How long after a move the table follows, milliseconds: hundreds of cells are not written while a slider moves.
const REST: u32 = 100;

/// What the table needs.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The projection.
    pub projected: Projected,
    /// Language of the interface.
    pub lang: Lang,
}

/// The table, one click away.
#[component]
pub fn Table(props: &Props) -> Html {
    let shown = use_state(|| props.projected.clone());
    let pending = use_mut_ref(|| None::<Later>);
    {
        let shown = shown.clone();
        use_effect_with(props.projected.clone(), move |projected| {
            let projected = projected.clone();
            let follow = later(REST, move || {
                if *shown != projected {
                    shown.set(projected);
                }
            });
            pending.borrow_mut().replace(follow);
        });
    }
    let table = view::table(&shown, props.lang);
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
                        for row in table.rows.iter() {
                            <Row key={row.id.clone()} row={row.clone()} />
                        }
                    </tbody>
                </table>
            </div>
        </details>
    }
}

#[derive(Properties, PartialEq)]
struct RowProps {
    row: TableRow,
}

#[component]
fn Row(props: &RowProps) -> Html {
    let row = &props.row;
    html! {
        <tr class={row.december.then_some("is-december")}>
            <th scope="row">{ &row.month }</th>
            for cell in row.cells.iter() {
                <td>{ cell }</td>
            }
        </tr>
    }
}
