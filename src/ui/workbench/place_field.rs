//! The field that says which region it is: a combobox over all kabupaten and kota (WAI-ARIA, list with manual selection).
//!
//! The focus stays in the field; arrows move through the list, Enter takes what they are on, Escape closes the list and
//! nothing else. What is typed and is no place becomes the name when the focus leaves.

use yew::prelude::*;

use crate::browser::input;
use crate::state::{Action, Edit};
use crate::text::{Lang, WorkbenchTexts};
use crate::ui::store::Dispatch;
use crate::view::workbench::{PlaceField as PlaceFieldView, PlaceOffer, PlaceOption, places_offered};

/// The longest name that can be typed, characters.
const LONGEST: u32 = 80;

/// Properties of [`PlaceField`].
#[derive(PartialEq, Properties)]
pub struct PlaceFieldProps {
    /// What is shown.
    pub field: PlaceFieldView,
    /// Language of the interface.
    pub lang: Lang,
    /// Receives edits.
    pub dispatch: Dispatch,
}

/// What is typed and where the arrows are.
#[derive(Clone, PartialEq)]
struct Typing {
    text: String,
    is_open: bool,
    active: Option<usize>,
}

/// The field with its list.
#[component]
pub fn PlaceField(props: &PlaceFieldProps) -> Html {
    let PlaceFieldProps { field, lang, .. } = props;
    let typing = use_state(|| None::<Typing>);
    let texts = &WorkbenchTexts::of(*lang).region;
    let offer = typing.as_ref().map(|typing| places_offered(&typing.text, &field.code, *lang));
    let shown = offer.as_ref().filter(|_| typing.as_ref().is_some_and(|typing| typing.is_open));
    let options = shown.map_or(&[][..], |offer| offer.options.as_slice());
    let list = format!("{}-pilihan", field.id);
    let active = typing.as_ref().and_then(|typing| typing.active).filter(|place| *place < options.len());
    let question = offer.as_ref().map_or("", |offer| offer.question.as_str());
    let wrong = offer.as_ref().map_or("", |offer| offer.wrong.as_str());
    let text = typing.as_ref().map_or_else(|| field.text.clone(), |typing| typing.text.clone());
    let message = format!("{}-pesan", field.id);
    html! {
        <div class="row is-words is-place">
            <label class="row-name" for={format!("{}-isian", field.id)}>{ field.name }</label>
            <span class={classes!("field", (!wrong.is_empty()).then_some("is-wrong"))}>
                <input
                    type="text" role="combobox" id={format!("{}-isian", field.id)} value={text} autocomplete="off"
                    spellcheck="false" maxlength={LONGEST.to_string()} aria-autocomplete="list" aria-controls={list.clone()}
                    aria-expanded={(!options.is_empty()).to_string()} aria-describedby={message.clone()}
                    aria-activedescendant={active.map(|place| format!("{list}-{place}"))}
                    aria-invalid={(!wrong.is_empty()).then_some("true")}
                    oninput={on_input(&typing)} onkeydown={on_key(props, &typing, offer.as_ref())}
                    onblur={on_leave(props, &typing)}
                />
            </span>
            <ul
                id={list.clone()} role="listbox" aria-label={texts.places} hidden={options.is_empty()}
                class={classes!("place-list", (!question.is_empty()).then_some("is-question"))}
            >
                for (place, option) in options.iter().enumerate() {
                    { option_html(props, &typing, &list, place, active == Some(place), option) }
                }
            </ul>
            <span class="hidden-text" role="status">{ shown.map_or("", |offer| offer.say.as_str()).to_owned() }</span>
            <span class="row-about" id={message}>
                if !question.is_empty() || !wrong.is_empty() {
                    <span class="field-wrong">{ question.to_owned() }{ wrong.to_owned() }</span>
                } else {
                    { &field.about }
                }
            </span>
        </div>
    }
}

fn option_html(
    props: &PlaceFieldProps,
    typing: &UseStateHandle<Option<Typing>>,
    list: &str,
    place: usize,
    is_active: bool,
    option: &PlaceOption,
) -> Html {
    // The field keeps the focus: a press that took it away would end the typing before the click arrives.
    let onmousedown = Callback::from(|event: MouseEvent| event.prevent_default());
    let onclick = {
        let (dispatch, typing, edit) = (props.dispatch.clone(), typing.clone(), option.edit.clone());
        Callback::from(move |_: MouseEvent| take(&dispatch, &typing, edit.clone()))
    };
    html! {
        <li
            key={place} id={format!("{list}-{place}")} role="option" aria-selected={is_active.to_string()}
            class={classes!(is_active.then_some("is-active"))} {onmousedown} {onclick}
        >
            <span>{ option.name }</span><span class="note">{ &option.codes }</span>
        </li>
    }
}

fn take(dispatch: &Dispatch, typing: &UseStateHandle<Option<Typing>>, edit: Edit) {
    dispatch.dispatch(Action::Edit(edit));
    typing.set(None);
}

fn on_input(typing: &UseStateHandle<Option<Typing>>) -> Callback<InputEvent> {
    let typing = typing.clone();
    Callback::from(move |event: InputEvent| {
        if let Some(text) = input::text(&event) {
            typing.set(Some(Typing { text, is_open: true, active: None }));
        }
    })
}

/// The keys of a combobox.
fn on_key(
    props: &PlaceFieldProps,
    typing: &UseStateHandle<Option<Typing>>,
    offer: Option<&PlaceOffer>,
) -> Callback<KeyboardEvent> {
    let (dispatch, typing, text) = (props.dispatch.clone(), typing.clone(), props.field.text.clone());
    let (options, taken) =
        offer.map_or_else(Default::default, |offer| (offer.options.clone(), offer.taken.clone()));
    Callback::from(move |event: KeyboardEvent| {
        let now = (*typing).clone().unwrap_or(Typing { text: text.clone(), is_open: false, active: None });
        let (is_open, count) = (now.is_open && !options.is_empty(), options.len());
        let go = |active: Option<usize>| {
            event.prevent_default();
            typing.set(Some(Typing { is_open: true, active, ..now.clone() }));
        };
        match event.key().as_str() {
            "ArrowDown" if is_open => go(Some(now.active.map_or(0, |at| (at + 1) % count))),
            "ArrowUp" if is_open => go(Some(now.active.map_or(count - 1, |at| (at + count - 1) % count))),
            "ArrowDown" => go(None),
            "Escape" if is_open => {
                event.prevent_default();
                event.stop_propagation();
                typing.set(Some(Typing { is_open: false, active: None, ..now.clone() }));
            }
            "Enter" => {
                event.prevent_default();
                let chosen = now.active.and_then(|at| options.get(at)).map(|option| option.edit.clone());
                let only = (count == 1).then(|| options.first().map(|option| option.edit.clone())).flatten();
                if let Some(edit) = chosen.or(only).or_else(|| taken.clone()) {
                    take(&dispatch, &typing, edit);
                }
            }
            _ => {}
        }
    })
}

/// Takes what is typed when the focus leaves; a question or a wrong code stays.
fn on_leave(props: &PlaceFieldProps, typing: &UseStateHandle<Option<Typing>>) -> Callback<FocusEvent> {
    let (dispatch, typing, lang) = (props.dispatch.clone(), typing.clone(), props.lang);
    let (text, code) = (props.field.text.clone(), props.field.code.clone());
    Callback::from(move |_: FocusEvent| {
        let Some(now) = &*typing else { return };
        if now.text.trim() == text {
            typing.set(None);
            return;
        }
        let offer = places_offered(&now.text, &code, lang);
        if let Some(edit) = offer.taken {
            take(&dispatch, &typing, edit);
        } else {
            let is_open = !offer.question.is_empty();
            typing.set(Some(Typing { is_open, active: None, ..now.clone() }));
        }
    })
}
