//! A row of a form: name, field, where the value comes from, what it means, the way back, what is wrong.

use yew::prelude::*;

use super::focus;
use crate::browser::input;
use crate::model::{Status, Value};
use crate::state::{Action, Edit};
use crate::text::Lang;
use crate::ui::controls::number_field::{AllowedRange, NumberField};
use crate::ui::store::Dispatch;
use crate::view::workbench::{ChoiceOption, FieldRow, Input};

/// The longest name that can be typed, characters.
const LONGEST: u32 = 80;

/// Properties of [`FormRow`].
#[derive(PartialEq, Properties)]
pub struct FormRowProps {
    /// What is shown.
    pub row: FieldRow,
    /// Language of the interface.
    pub lang: Lang,
    /// Receives edits.
    pub dispatch: Dispatch,
}

/// A row of a form.
#[component]
pub fn FormRow(props: &FormRowProps) -> Html {
    let row = &props.row;
    let field = row.field;
    let set = use_callback((props.dispatch.clone(), field), |value: Value, (dispatch, field)| {
        dispatch.dispatch(Action::Edit(Edit::Set(*field, value)));
    });
    let back = {
        let (dispatch, id) = (props.dispatch.clone(), format!("{}-isian", row.id));
        Callback::from(move |_: MouseEvent| {
            dispatch.dispatch(Action::Edit(Edit::Back(field)));
            focus::move_if_lost(vec![id.clone()]);
        })
    };
    let is_words = matches!(row.input, Input::Text(_) | Input::Choice { .. });
    html! {
        <div class={classes!("row", is_words.then_some("is-words"))}>
            <label class="row-name" for={format!("{}-isian", row.id)}>{ &row.name }</label>
            { field_html(props, &set) }
            if !matches!(row.input, Input::Number { .. }) && !row.wrong.is_empty() {
                <span class="field-wrong" id={format!("{}-pesan", row.id)}>{ &row.wrong }</span>
            }
            if row.origin.is_some() || row.back.is_some() {
                <span class="row-origin">
                    if let Some((status, words)) = &row.origin { <span class={status_class(*status)}>{ words }</span> }
                    if let Some(words) = &row.back {
                        <button type="button" class="text-button" onclick={back}>{ words }</button>
                    }
                </span>
            }
            if !row.range.is_empty() { <span class="row-range">{ &row.range }</span> }
            if !row.about.is_empty() { <span class="row-about">{ &row.about }</span> }
        </div>
    }
}

/// The control of the row; `set` takes the value that the user gives.
fn field_html(props: &FormRowProps, set: &Callback<Value>) -> Html {
    let row = &props.row;
    match &row.input {
        Input::Number { kind, text, scale, optional, expected } => {
            let onvalue = {
                let scale = *scale;
                set.reform(move |read: f64| Value::Number(read / scale))
            };
            let onclear = optional.then(|| set.reform(|()| Value::Nothing));
            html! {
                <NumberField
                    id={row.id.clone()} name={row.full_name.clone()} unit={row.unit.clone()} kind={*kind} lang={props.lang}
                    text={text.clone()} allowed={any_number()} expected={expected.clone()} wrong={row.wrong.clone()} {onvalue} {onclear}
                />
            }
        }
        Input::Choice { chosen, options } => choice_html(row, *chosen, options, set),
        Input::Text(text) => text_html(row, text, set),
        Input::Switch(on, word) => switch_html(row, *on, word, set),
    }
}

fn choice_html(row: &FieldRow, chosen: usize, options: &[ChoiceOption], set: &Callback<Value>) -> Html {
    let wrong = (!row.wrong.is_empty()).then_some("true");
    let described = wrong.map(|_| format!("{}-pesan", row.id));
    html! {
        <select
            id={format!("{}-isian", row.id)} aria-label={row.full_name.clone()} aria-invalid={wrong}
            aria-describedby={described} onchange={pick(options, set)}
        >
            for (place, option) in options.iter().enumerate() {
                <option key={option.label.clone()} value={place.to_string()} selected={place == chosen}>{ &option.label }</option>
            }
        </select>
    }
}

fn text_html(row: &FieldRow, text: &str, set: &Callback<Value>) -> Html {
    let set = set.clone();
    let onchange = Callback::from(move |event: Event| {
        if let Some(text) = input::text(&event) {
            set.emit(Value::Text(text.trim().to_owned()));
        }
    });
    html! {
        <span class="field">
            <input
                type="text" id={format!("{}-isian", row.id)} aria-label={row.full_name.clone()} value={text.to_owned()}
                autocomplete="off" maxlength={LONGEST.to_string()} {onchange}
            />
        </span>
    }
}

fn switch_html(row: &FieldRow, on: bool, word: &'static str, set: &Callback<Value>) -> Html {
    html! {
        <span class="switch">
            <input
                type="checkbox" id={format!("{}-isian", row.id)} aria-label={row.full_name.clone()} checked={on}
                onchange={set.reform(move |_: Event| Value::Switch(!on))}
            />
            <span aria-hidden="true">{ word }</span>
        </span>
    }
}

/// For the `onchange` of a list: sets the value of the option that was picked.
fn pick(options: &[ChoiceOption], set: &Callback<Value>) -> Callback<Event> {
    let (options, set) = (options.to_vec(), set.clone());
    Callback::from(move |event: Event| {
        let place = input::choice(&event).and_then(|place| place.parse::<usize>().ok());
        if let Some(option) = place.and_then(|place| options.get(place)) {
            set.emit(option.value.clone());
        }
    })
}

/// Every number is taken: what the scenario refuses stays in the form, with the sentence of the refusal.
fn any_number() -> AllowedRange {
    AllowedRange {
        low: f64::MIN,
        high: f64::MAX,
        low_text: AttrValue::default(),
        high_text: AttrValue::default(),
    }
}

fn status_class(status: Status) -> Classes {
    classes!(
        "status",
        match status {
            Status::Assumed => Some("status-assumed"),
            Status::Yours | Status::Sender => Some("status-yours"),
            Status::Official | Status::Reported | Status::Derived => None,
        }
    )
}
