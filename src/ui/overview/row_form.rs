//! The figures of a region, typed in place.

use std::rc::Rc;

use yew::prelude::*;

use crate::model::RegionRow;
use crate::overview::{Overview, OverviewAction};
use crate::text::{Lang, OverviewTexts};
use crate::ui::controls::number_field::{AllowedRange, NumberField};
use crate::ui::shared::dialog::Dialog;
use crate::ui::shared::text_input::on_change;
use crate::view::overview::{OverviewRegions, RowForm, RowFormField, row_form, typed_month};

/// Properties of [`RowFormDialog`].
#[derive(PartialEq, Properties)]
pub struct RowFormDialogProps {
    /// The ground state.
    pub overview: Rc<Overview>,
    /// Its regions.
    pub regions: Rc<OverviewRegions>,
    /// The region whose figures are typed; `None` while the form is shut.
    pub editing: Option<String>,
    /// Language of the interface.
    pub lang: Lang,
    /// Receives actions.
    pub onaction: Callback<OverviewAction>,
    /// Called when the form is shut.
    pub onclose: Callback<()>,
}

/// The form over the page.
#[component]
pub fn RowFormDialog(props: &RowFormDialogProps) -> Html {
    let RowFormDialogProps { overview, regions, editing, lang, onaction, onclose } = props;
    let texts = &OverviewTexts::of(*lang);
    let form = editing.as_ref().and_then(|key| row_form(overview, regions, key, *lang));
    html! {
        <Dialog open={form.is_some()} title={texts.detail.edit} class="drawer" lang={*lang} {onclose}>
            if let Some(form) = &form {
                <RowFields key={form.key.clone()} form={form.clone()} year={overview.year} lang={*lang} {onaction} {onclose} />
            }
        </Dialog>
    }
}

/// Properties of [`RowFields`].
#[derive(PartialEq, Properties)]
struct RowFieldsProps {
    form: RowForm,
    year: i32,
    lang: Lang,
    onaction: Callback<OverviewAction>,
    onclose: Callback<()>,
}

#[component]
fn RowFields(props: &RowFieldsProps) -> Html {
    let RowFieldsProps { form, lang, onaction, onclose, .. } = props;
    let texts = &OverviewTexts::of(*lang).form;
    let discard = {
        let row = RegionRow { code: form.code.clone(), ..RegionRow::default() };
        let key = form.key.clone();
        onaction.reform(move |_: MouseEvent| OverviewAction::SetRow(key.clone(), Box::new(row.clone())))
    };
    let remove = {
        let (onaction, onclose, key) = (onaction.clone(), onclose.clone(), form.key.clone());
        Callback::from(move |_: MouseEvent| {
            onclose.emit(());
            onaction.emit(OverviewAction::RemoveRow(key.clone()));
        })
    };
    html! {
        <div class="row-form">
            <h3 class="title">{ (texts.title)(&form.name) }</h3>
            <p class="note">{ texts.about }</p>
            { for form.fields.iter().map(|field| number_row(field, props)) }
            <MonthRow form={form.clone()} lang={*lang} {onaction} />
            <p class="field-wrong" role="status">{ &form.wrong }</p>
            <div class="region-actions">
                if form.is_own && form.is_on_map {
                    <button type="button" class="button-line" onclick={discard}>{ texts.discard }</button>
                }
                if !form.is_on_map {
                    <button type="button" class="button-line" onclick={remove}>{ texts.remove }</button>
                }
            </div>
        </div>
    }
}

fn number_row(field: &RowFormField, props: &RowFieldsProps) -> Html {
    let RowFieldsProps { form, year, lang, onaction, .. } = props;
    let set = {
        let (row, key, value, year) = (form.row.clone(), form.key.clone(), field.value, *year);
        move |number: Option<f64>| {
            OverviewAction::SetRow(key.clone(), Box::new(value.put(&row, number, year)))
        }
    };
    let clear = set.clone();
    let onvalue = onaction.reform(move |number: f64| set(Some(number)));
    let onclear = onaction.reform(move |()| clear(None));
    let allowed = AllowedRange {
        low: field.allowed.0,
        high: field.allowed.1,
        low_text: field.allowed_text.0.clone().into(),
        high_text: field.allowed_text.1.clone().into(),
    };
    let id = format!("wilayah-{}", field.value.id());
    html! {
        <div key={field.value.id()} class="row">
            <label class="row-name" for={format!("{id}-isian")}>{ field.name }</label>
            <NumberField {id} name={field.name} unit={field.unit} kind={field.kind} lang={*lang} text={field.text.clone()} {allowed} {onvalue} onclear={Some(onclear)} />
        </div>
    }
}

/// Properties of [`MonthRow`].
#[derive(PartialEq, Properties)]
struct MonthRowProps {
    form: RowForm,
    lang: Lang,
    onaction: Callback<OverviewAction>,
}

/// The month of the figures; a text that is no month stays with its message.
#[component]
fn MonthRow(props: &MonthRowProps) -> Html {
    let MonthRowProps { form, lang, onaction } = props;
    let texts = &OverviewTexts::of(*lang).form;
    let typed = use_state_eq(|| None::<String>);
    let wrong = typed.as_deref().and_then(|text| typed_month(text, *lang).err());
    let onchange = {
        let (typed, onaction, form, lang) = (typed.setter(), onaction.clone(), form.clone(), *lang);
        on_change(move |text| match typed_month(&text, lang) {
            Ok(month) => {
                typed.set(None);
                let row = RegionRow { month, ..form.row.clone() };
                onaction.emit(OverviewAction::SetRow(form.key.clone(), Box::new(row)));
            }
            Err(_) => typed.set(Some(text)),
        })
    };
    let shown = typed.as_deref().map_or_else(|| form.month.clone(), str::to_owned);
    html! {
        <div class="row">
            <label class="row-name" for="wilayah-bulan-isian">{ texts.month }</label>
            <span class={classes!("field", wrong.is_some().then_some("is-wrong"))}>
                <input
                    type="text" id="wilayah-bulan-isian" autocomplete="off" spellcheck="false" value={shown} {onchange}
                    aria-describedby="wilayah-bulan-pesan" aria-invalid={wrong.is_some().then_some("true")}
                />
            </span>
            <span id="wilayah-bulan-pesan" class="field-message">
                if let Some(wrong) = &wrong {
                    <span class="field-wrong">{ wrong }</span>
                } else {
                    <span class="field-echo">{ texts.month_hint }</span>
                }
            </span>
        </div>
    }
}
