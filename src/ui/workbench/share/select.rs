//! A list to choose from, with its label.

use yew::prelude::*;

use crate::browser::input;

/// An option of a [`Select`].
#[derive(Clone, PartialEq)]
pub struct SelectOption {
    /// What `onselect` is called with.
    pub value: String,
    /// What the user reads.
    pub text: AttrValue,
    /// Whether it is the chosen one.
    pub is_selected: bool,
}

impl SelectOption {
    /// The option with `value`, read as `text`.
    pub fn new(value: impl Into<String>, text: impl Into<AttrValue>, is_selected: bool) -> Self {
        Self { value: value.into(), text: text.into(), is_selected }
    }
}

/// Properties of [`Select`].
#[derive(PartialEq, Properties)]
pub struct SelectProps {
    /// The id of the list, unique on the page.
    pub id: AttrValue,
    /// Its label.
    pub label: AttrValue,
    /// What can be chosen.
    pub options: Vec<SelectOption>,
    /// Called with the value of the option that was chosen.
    pub onselect: Callback<String>,
}

/// A native list with its label.
#[component]
pub fn Select(props: &SelectProps) -> Html {
    let SelectProps { id, label, options, onselect } = props;
    let onselect = onselect.clone();
    let onchange = Callback::from(move |event: Event| {
        if let Some(value) = input::choice(&event) {
            onselect.emit(value);
        }
    });
    html! {
        <p class="share-row">
            <label for={id.clone()}>{ label }</label>
            <select id={id.clone()} {onchange}>
                for option in options.iter() {
                    <option key={option.value.clone()} value={option.value.clone()} selected={option.is_selected}>{ &option.text }</option>
                }
            </select>
        </p>
    }
}
