//! The path to the target by quarter, as a table to read and to copy into a planning document.

use yew::prelude::*;

use crate::text::{Lang, QuarterTexts, WorkbenchTexts};
use crate::ui::shared::SharedProjection;
use crate::ui::shared::copy::use_copy;
use crate::view::workbench::quarters;

/// The field with the table, where copying was refused.
const COPY: &str = "triwulan-teks";

/// Properties of [`QuarterTable`].
#[derive(PartialEq, Properties)]
pub struct QuarterTableProps {
    /// The projection.
    pub projected: SharedProjection,
    /// Language of the interface.
    pub lang: Lang,
}

/// The table.
#[component]
pub fn QuarterTable(props: &QuarterTableProps) -> Html {
    let QuarterTableProps { projected, lang } = props;
    let (texts, share) = (QuarterTexts::of(*lang), &WorkbenchTexts::of(*lang).share);
    let view = quarters(projected, *lang);
    let copy = use_copy(view.copy.clone().into(), COPY);
    if view.rows.is_empty() {
        return html!(<p class="form-say">{ view.say }</p>);
    }
    html! {
        <>
            <p class="form-say">{ &view.say }</p>
            <div class="numbers-box" tabindex="0" role="region" aria-label={texts.caption}>
                <table data-testid="quarters">
                    <caption class="hidden-text">{ texts.caption }</caption>
                    <thead><tr>
                        for head in view.heads { <th scope="col">{ head }</th> }
                    </tr></thead>
                    <tbody>
                        for row in view.rows.iter() {
                            <tr key={row.name.clone()}>
                                <th scope="row">{ &row.name }</th>
                                for cell in row.cells.iter() { <td>{ cell }</td> }
                            </tr>
                        }
                    </tbody>
                </table>
            </div>
            <p>
                <button type="button" class="button-line" onclick={copy.onclick.clone()}>{ texts.copy }</button>
                { " " }<span class="note" role="status">{ copy.notice(share.copied, share.not_copied) }</span>
            </p>
            { copy.field(texts.field) }
        </>
    }
}
