//! Revisions of the eligible workers, and the row that adds one.

use std::rc::Rc;

use yew::prelude::*;

use super::super::focus;
use crate::browser::input;
use crate::model::{BaseRevision, Month, Workers};
use crate::state::Edit;
use crate::text::parse::NumberKind;
use crate::text::{self, Lang, WorkbenchTexts};
use crate::ui::controls::number_field::{AllowedRange, NumberField};
use crate::ui::shared::RegionData;
use crate::view::answers::TrackingView;
use crate::view::workbench::{RevisionRow, free_months, refused, revision_rows};

/// The id of the field of a new revision, without its ending.
const NEW: &str = "revisi-baru";
/// Most eligible workers.
const MOST: f64 = 1e9;

/// Properties of [`Revisions`].
#[derive(PartialEq, Properties)]
pub struct RevisionsProps {
    /// The region.
    pub region: RegionData,
    /// What the revisions did.
    pub view: Rc<TrackingView>,
    /// Whether nothing can be entered.
    pub is_waiting: bool,
    /// Language of the interface.
    pub lang: Lang,
    /// Receives edits.
    pub onedit: Callback<Edit>,
}

/// The revisions.
#[component]
pub fn Revisions(props: &RevisionsProps) -> Html {
    let RevisionsProps { region, lang, .. } = props;
    let texts = &WorkbenchTexts::of(*lang).tracking;
    let refusal = use_state(|| None::<RefusedBase>);
    let from = use_state(|| None::<Month>);
    let months = free_months(&region.scenario, *lang);
    let month = from.filter(|from| months.iter().any(|(month, _)| month == from));
    let month = month.or_else(|| months.first().map(|(month, _)| *month));
    let rows = revision_rows(&region.scenario, *lang);
    html! {
        <>
            <h3 class="form-title">{ texts.revisions }</h3>
            <p class="note">{ texts.revisions_about }</p>
            <ul class="revisions" data-testid="revisions">
                for (place, row) in rows.iter().enumerate() { { revision(props, &refusal, place, row) } }
            </ul>
            if let Some(month) = month {
                <p class="revision">
                    <label for="revisi-bulan">{ texts.since }</label>
                    { month_list(&months, month, from.setter(), props.is_waiting) }
                    <span>{ texts.becomes }</span>
                    { base_field(props, &refusal, (NEW.to_owned(), texts.new_revision, ""), None, month) }
                </p>
            }
        </>
    }
}

/// The month of the row whose base was refused, `None` for the row of a new one, and why.
type RefusedBase = (Option<Month>, String);

/// A revision that is there, with what it did.
fn revision(
    props: &RevisionsProps,
    refusal: &UseStateHandle<Option<RefusedBase>>,
    place: usize,
    row: &RevisionRow,
) -> Html {
    let texts = &WorkbenchTexts::of(props.lang).tracking;
    let did = props.view.revisions.iter().find(|(month, _)| *month == row.month).map(|(_, say)| say.clone());
    let field = (format!("revisi-{}", row.month), row.field.as_str(), row.text.as_str());
    html! {
        <li key={row.name.clone()}>
            <p class="revision">
                <span>{ texts.since }{ " " }{ &row.name }{ " " }{ texts.becomes }</span>
                { base_field(props, refusal, field, Some(row.month), row.month) }
                { remove_button(place, row, props) }
            </p>
            if let Some(say) = did { <p class="note">{ say }</p> }
        </li>
    }
}

/// A field for the eligible workers from `month` on; `row` is its month where the revision is there already. What the
/// scenario does not allow is said and not taken.
fn base_field(
    props: &RevisionsProps,
    refusal: &UseStateHandle<Option<RefusedBase>>,
    (id, name, text): (String, &str, &str),
    row: Option<Month>,
    month: Month,
) -> Html {
    let RevisionsProps { region, is_waiting, lang, onedit, .. } = props;
    let wrong =
        refusal.as_ref().filter(|(at, _)| *at == row).map_or_else(String::new, |(_, why)| why.clone());
    let onvalue = {
        let (region, refusal, onedit, lang) = (region.clone(), refusal.setter(), onedit.clone(), *lang);
        Callback::from(move |people: f64| {
            let edit = Edit::PutRevision(BaseRevision { month, workers: Workers(people) });
            let why = refused(&region.scenario, &edit, lang);
            refusal.set((!why.is_empty()).then(|| (row, why.clone())));
            if why.is_empty() {
                onedit.emit(edit);
            }
        })
    };
    html! {
        <NumberField
            {id} name={name.to_owned()} kind={NumberKind::Count} lang={*lang} text={text.to_owned()} allowed={any_base(*lang)}
            disabled={*is_waiting} {wrong} {onvalue}
        />
    }
}

fn remove_button(place: usize, row: &RevisionRow, props: &RevisionsProps) -> Html {
    let texts = &WorkbenchTexts::of(props.lang).tracking;
    let onclick = props.onedit.reform(move |_: MouseEvent| {
        focus::move_if_lost(vec![format!("{NEW}-isian")]);
        Edit::RemoveRevision(place)
    });
    let name = format!("{}: {}", texts.remove, row.field);
    html!(<button type="button" class="text-button" disabled={props.is_waiting} aria-label={name} {onclick}>{ texts.remove }</button>)
}

fn month_list(
    months: &[(Month, String)],
    chosen: Month,
    set: UseStateSetter<Option<Month>>,
    is_waiting: bool,
) -> Html {
    let onchange = Callback::from(move |event: Event| {
        set.set(input::choice(&event).and_then(|text| Month::parse(&text)));
    });
    html! {
        <select id="revisi-bulan" disabled={is_waiting} {onchange}>
            for (month, name) in months.iter() {
                <option key={name.clone()} value={month.to_string()} selected={*month == chosen}>{ name }</option>
            }
        </select>
    }
}

/// Any number of eligible workers can be typed; whether the scenario allows it is said afterwards.
fn any_base(lang: Lang) -> AllowedRange {
    let written = |number| AttrValue::from(text::count(lang, number));
    AllowedRange { low: 1.0, high: MOST, low_text: written(1.0), high_text: written(MOST) }
}
