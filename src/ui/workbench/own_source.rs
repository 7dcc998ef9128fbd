//! Where the planner's own figures come from, and of when they are: one pair of fields for all of them.

use yew::prelude::*;

use crate::state::{Action, Edit};
use crate::text::{Lang, WorkbenchTexts};
use crate::ui::shared::text_input::on_change;
use crate::ui::store::Dispatch;
use crate::view::workbench::OwnSourceField;

/// Ids of the two fields.
const WHO: &str = "sumber-sendiri-isian";
const WHEN: &str = "sumber-sendiri-tanggal";
/// The longest source that can be typed, characters.
const LONGEST: u32 = 160;

/// Properties of [`OwnSource`].
#[derive(PartialEq, Properties)]
pub struct OwnSourceProps {
    /// What is said so far.
    pub field: OwnSourceField,
    /// Language of the interface.
    pub lang: Lang,
    /// Receives edits.
    pub dispatch: Dispatch,
}

/// The two fields.
#[component]
pub fn OwnSource(props: &OwnSourceProps) -> Html {
    let texts = &WorkbenchTexts::of(props.lang).region;
    let OwnSourceField { source, as_of } = &props.field;
    let onsource = {
        let (dispatch, as_of) = (props.dispatch.clone(), as_of.clone());
        on_change(move |text| {
            let source = text.trim().to_owned();
            dispatch.dispatch(Action::Edit(Edit::OwnSource { source, as_of: as_of.clone() }));
        })
    };
    let ondate = {
        let (dispatch, source) = (props.dispatch.clone(), source.clone());
        on_change(move |as_of| {
            dispatch.dispatch(Action::Edit(Edit::OwnSource { source: source.clone(), as_of }));
        })
    };
    // A file may hold a month alone, which a field for days cannot show.
    let day = if as_of.len() == "2026-10-31".len() { as_of.clone() } else { String::new() };
    html! {
        <>
            <div class="row is-words">
                <label class="row-name" for={WHO}>{ texts.own_source_who }</label>
                <span class="field">
                    <input id={WHO} type="text" autocomplete="off" maxlength={LONGEST.to_string()} value={source.clone()} onchange={onsource} />
                </span>
            </div>
            <div class="row is-words">
                <label class="row-name" for={WHEN}>{ texts.own_source_date }</label>
                <span class="field"><input id={WHEN} type="date" value={day} onchange={ondate} /></span>
            </div>
        </>
    }
}
