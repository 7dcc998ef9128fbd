//! The numbers behind the chart.

use yew::functional::HookContext;
use yew::prelude::*;

use crate::browser::timer::{Later, later};
use crate::text::{Catalogue, Lang};
use crate::ui::part::{Part, keyed, part_by_hook};
use crate::ui::shared::Projected;
use crate::view::{self, TableRow};

/// The table follows in a task of its own, right after the picture: hundreds of cells do not keep the hand waiting.
const REST: u32 = 0;
/// The first picture has the machine to itself for so long, milliseconds; until then the table has no rows.
const ALONE: u32 = 200;

/// The table, one click away.
#[derive(PartialEq)]
pub struct Table {
    /// The projection.
    pub projected: Projected,
    /// Language of the interface.
    pub lang: Lang,
}

part_by_hook!(Table, use_table);

#[hook]
fn use_table(props: &Table) -> Html {
    let shown = use_state(|| None::<Projected>);
    let pending = use_mut_ref(|| None::<Later>);
    {
        let shown = shown.clone();
        use_effect_with(props.projected.clone(), move |projected| {
            let projected = Some(projected.clone());
            let follow = later(if shown.is_some() { REST } else { ALONE }, move || {
                if *shown != projected {
                    shown.set(projected);
                }
            });
            pending.borrow_mut().replace(follow);
        });
    }
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
                            { keyed(&row.id, Row { row: row.clone() }) }
                        }
                    </tbody>
                </table>
            </div>
        </details>
    }
}

#[derive(PartialEq)]
struct Row {
    row: TableRow,
}

impl Part for Row {
    fn view(&self, _: &mut HookContext) -> Html {
        let row = &self.row;
        html! {
            <tr class={row.december.then_some("is-december")}>
                <th scope="row">{ &row.month }</th>
                for cell in row.cells.iter() {
                    <td>{ cell }</td>
                }
            </tr>
        }
    }
}
