//! Phones in the room: the code on the stage that invites them to propose, and where they find the app.

use std::rc::Rc;

use yew::prelude::*;

use crate::browser::page;
use crate::session::{Session, SessionAction};
use crate::text::{Lang, PresenterTexts};
use crate::ui::presenter::session::{SessionDispatch, on_click};
use crate::ui::shared::SharedProjection;
use crate::ui::shared::copy::use_copy;
use crate::ui::shared::text_input::on_change;
use crate::view::presenter::{invitation, on_stage};

/// Properties of [`Phones`].
#[derive(Properties, PartialEq)]
pub struct PhonesProps {
    /// The plan on the stage.
    pub now: SharedProjection,
    /// The session.
    pub session: Rc<Session>,
    /// Language of the interface.
    pub lang: Lang,
    /// Takes changes of the session.
    pub dispatch: SessionDispatch,
}

/// The switch of the code on the stage, the button that copies its address, and the field for where phones find the app.
#[component]
pub fn Phones(props: &PhonesProps) -> Html {
    let PhonesProps { now, session, lang, dispatch } = props;
    let texts = &PresenterTexts::of(*lang).code;
    let here = page::address();
    let view = invitation(&now.scenario, &on_stage(now, session), &session.site, &here, *lang);
    let copy = use_copy(view.address.clone().into(), "ponsel-alamat");
    let onchange = {
        let dispatch = dispatch.clone();
        on_change(move |site| dispatch.dispatch(SessionAction::SetSite(site)))
    };
    html! {
        <section class="console-part" aria-label={texts.title}>
            <h2 class="title">{ texts.title }</h2>
            <p class="button-row">
                <button
                    type="button" class="button-line" aria-pressed={session.code.to_string()}
                    onclick={on_click(dispatch, SessionAction::ShowCode(!session.code))}
                >{ if session.code { texts.hide } else { texts.show } }</button>
                <button type="button" class="button-line" onclick={copy.onclick.clone()}>{ texts.copy }</button>
                <span class="note" role="status">{ copy.notice(texts.copied, texts.not_copied) }</span>
            </p>
            { copy.field(texts.link) }
            if let Some(trouble) = view.trouble { <p class="note is-short">{ trouble }</p> }
            <label class="labelled-field">
                <span>{ texts.site }</span>
                <input type="text" inputmode="url" autocomplete="off" value={session.site.clone()} placeholder={here} {onchange} />
            </label>
        </section>
    }
}
