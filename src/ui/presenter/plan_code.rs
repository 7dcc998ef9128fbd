//! The plan as a QR code: a phone in the room shows it to the presenter's camera, or reads it from the screen.

use std::rc::Rc;

use yew::prelude::*;

use crate::browser::{bridge, page};
use crate::model::Scenario;
use crate::text::{Lang, PresenterTexts};
use crate::ui::shared::copy::use_copy;
use crate::ui::shared::dialog::Dialog;
use crate::ui::store::Store;
use crate::view::presenter::{CodeView, code};

/// The button in the planner's bar that shows the plan on screen as a code, and its dialog.
#[component]
pub fn PlanCodeButton() -> Html {
    let store = use_context::<Store>();
    let is_open = use_state_eq(|| false);
    let Some(store) = store else { return Html::default() };
    let (lang, texts) = (store.lang, &PresenterTexts::of(store.lang).code);
    let open = |open: bool| {
        let is_open = is_open.setter();
        move || is_open.set(open)
    };
    let (show, hide) = (open(true), open(false));
    html! {
        <>
            <button type="button" aria-haspopup="dialog" onclick={move |_: MouseEvent| show()}>{ texts.plan_button }</button>
            <Dialog open={*is_open} title={texts.plan_title} class="question" {lang} onclose={move |()| hide()}>
                if *is_open { <PlanCode scenario={Rc::clone(&store.scenario)} {lang} /> }
            </Dialog>
        </>
    }
}

/// The id of the field with the address.
const ADDRESS: &str = "kode-alamat";

/// Properties of [`PlanCode`].
#[derive(Properties, PartialEq)]
struct PlanCodeProps {
    scenario: Rc<Scenario>,
    lang: Lang,
}

/// The code, its address, and the button that copies the address.
#[component]
fn PlanCode(props: &PlanCodeProps) -> Html {
    let PlanCodeProps { scenario, lang } = props;
    let texts = &PresenterTexts::of(*lang).code;
    let view = code(scenario, "", &page::address(), *lang);
    let copy = use_copy(view.address.clone().into(), ADDRESS);
    html! {
        <div class="plan-code">
            { code_picture(&view, texts.alt) }
            <p>{ if view.picture.is_some() { texts.plan_note } else { texts.too_long } }</p>
            if let Some(name) = bridge::file_name() { <p class="note">{ (texts.only_file)(&name) }</p> }
            <label class="labelled-field">
                <span>{ texts.link }</span><input id={ADDRESS} type="text" readonly=true value={view.address.clone()} />
            </label>
            <p class="button-row">
                <button type="button" class="button-line" onclick={copy.onclick.clone()}>{ texts.copy }</button>
                <span class="note" role="status">{ copy.notice(texts.copied, texts.not_copied) }</span>
            </p>
        </div>
    }
}

/// A code as an SVG picture with the accessible name `name`; empty where the address is too long for one. It is dark on
/// white in every theme, since phones do not read it otherwise.
pub fn code_picture(view: &CodeView, name: &'static str) -> Html {
    let Some((side, path)) = &view.picture else { return Html::default() };
    html! {
        <svg class="qr" viewBox={format!("0 0 {side} {side}")} role="img" aria-label={name} data-address={view.address.clone()}>
            <rect class="qr-light" width="100%" height="100%" /><path class="qr-dark" d={path.clone()} />
        </svg>
    }
}
