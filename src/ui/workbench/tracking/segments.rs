//! The table of counts by segment: a field for each segment of the months that were counted, its difference to the plan below.

use yew::prelude::*;

use crate::state::Edit;
use crate::text::parse::NumberKind;
use crate::text::{Lang, WorkbenchTexts};
use crate::ui::controls::number_field::{AllowedRange, NumberField};
use crate::ui::shared::{SharedProjection, mark, tone_class};
use crate::view::workbench::{SegmentCell, SegmentRow, segment_rows};

/// Properties of [`SegmentTable`].
#[derive(PartialEq, Properties)]
pub struct SegmentTableProps {
    /// The projection.
    pub projected: SharedProjection,
    /// Whether nothing can be entered.
    pub is_waiting: bool,
    /// Language of the interface.
    pub lang: Lang,
    /// Receives edits.
    pub onedit: Callback<Edit>,
}

/// The table, or that nothing was counted yet.
#[component]
pub fn SegmentTable(props: &SegmentTableProps) -> Html {
    let SegmentTableProps { projected, is_waiting, lang, onedit } = props;
    let texts = &WorkbenchTexts::of(*lang).tracking;
    let rows = segment_rows(projected, *lang);
    let Some(first) = rows.first() else {
        return html!(<p class="note">{ texts.segments_empty }</p>);
    };
    let cell = |cell: &SegmentCell, row: &SegmentRow| {
        let id = AttrValue::from(format!("segmen-{}-{}", row.month, cell.segment.id()));
        html!(<SegmentField key={id.to_string()} id={id.clone()} cell={cell.clone()} is_waiting={*is_waiting} lang={*lang} {onedit} />)
    };
    html! {
        <>
            <p class="note">{ texts.segments_about }</p>
            <div class="numbers-box" tabindex="0" role="region" aria-label={texts.segments_caption}>
                <table class="counts is-by-segment" data-testid="segment-table">
                    <caption class="hidden-text">{ texts.segments_caption }</caption>
                    <thead><tr>
                        <th scope="col">{ texts.month }</th>
                        <th scope="col">{ texts.all_members }</th>
                        for cell in first.cells.iter() { <th scope="col">{ cell.name }</th> }
                        <th scope="col">{ texts.rest }</th>
                    </tr></thead>
                    <tbody>
                        for row in rows.iter() {
                            <tr key={row.month.to_string()}>
                                <th scope="row">{ &row.name }</th>
                                <td>{ &row.members }</td>
                                for each in row.cells.iter() { { cell(each, row) } }
                                <td class="is-quiet">{ &row.rest }</td>
                            </tr>
                        }
                    </tbody>
                </table>
            </div>
        </>
    }
}

/// Properties of [`SegmentField`].
#[derive(PartialEq, Properties)]
struct SegmentFieldProps {
    id: AttrValue,
    cell: SegmentCell,
    is_waiting: bool,
    lang: Lang,
    onedit: Callback<Edit>,
}

/// A segment in a month; a component, so that cells that stay as they are cost nothing.
#[component]
fn SegmentField(props: &SegmentFieldProps) -> Html {
    let SegmentFieldProps { id, cell, is_waiting, lang, onedit } = props;
    let send = {
        let (onedit, cell) = (onedit.clone(), cell.clone());
        move |members: Option<f64>| onedit.emit(cell.edit(members))
    };
    let onclear = {
        let send = send.clone();
        Callback::from(move |()| send(None))
    };
    let onvalue = Callback::from(move |members: f64| send(Some(members)));
    let allowed = AllowedRange {
        low: 0.0,
        high: cell.most.0,
        low_text: "0".into(),
        high_text: AttrValue::from(cell.most.1.clone()),
    };
    html! {
        <td class="is-field">
            <NumberField
                {id} name={cell.field.clone()} kind={NumberKind::Count} lang={*lang} text={cell.text.clone()} {allowed}
                disabled={*is_waiting} {onvalue} onclear={Some(onclear)}
            />
            if let Some((difference, tone)) = &cell.difference {
                <span class={classes!("segment-difference", tone_class(*tone))}>{ mark(*tone) }{ difference }</span>
            }
        </td>
    }
}
