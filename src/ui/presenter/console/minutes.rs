//! The minutes of the session: a plain list, copied or saved as text.

use std::rc::Rc;

use yew::prelude::*;

use crate::browser::{clock, page};
use crate::model::Scenario;
use crate::session::{Decision, Session, SessionAction};
use crate::state::link_of;
use crate::text::{Lang, PresenterTexts, date};
use crate::ui::presenter::session::{SessionDispatch, on_click};
use crate::ui::shared::SharedProjection;
use crate::ui::shared::copy::use_copy;
use crate::ui::shared::save::use_save;
use crate::ui::shared::text_input::on_enter;
use crate::view::presenter::{Minutes, MinutesEntry, address, minutes};

/// Properties of [`MinutesSection`].
#[derive(Properties, PartialEq)]
pub struct MinutesSectionProps {
    /// The plan on the stage.
    pub now: SharedProjection,
    /// The session.
    pub session: Rc<Session>,
    /// Language of the interface and of the minutes.
    pub lang: Lang,
    /// Takes decisions.
    pub dispatch: SessionDispatch,
}

/// The section of the console with the minutes.
#[component]
pub fn MinutesSection(props: &MinutesSectionProps) -> Html {
    let texts = PresenterTexts::of(props.lang);
    let minutes = minutes_today(props);
    let text = AttrValue::from(minutes.text());
    let copy = use_copy(text.clone(), "risalah-teks");
    let written = Callback::from(move |()| Some(text.to_string()));
    let save = use_save(texts.minutes.file.to_owned(), "text/plain", written, props.lang);
    html! {
        <section class="console-part" aria-label={texts.minutes.title}>
            <h2 class="title">{ texts.minutes.title }</h2>
            { decision_field(props) }
            if minutes.entries.is_empty() { <p class="note">{ texts.minutes.none }</p> }
            <ol class="minutes" data-testid="minutes">
                for (place, entry) in minutes.entries.iter().enumerate() { { entry_row(props, place, entry) } }
            </ol>
            <p class="console-buttons">
                <button type="button" class="button-line" onclick={copy.onclick.clone()}>{ texts.minutes.copy }</button>
                <button type="button" class="button-line" onclick={save.onclick}>{ texts.minutes.save }</button>
                <span class="note" role="status">{ copy.notice(texts.code.copied, texts.code.not_copied) }</span>
                { save.notice }
            </p>
            { copy.field(texts.minutes.title) }
        </section>
    }
}

/// The minutes with today's date.
fn minutes_today(props: &MinutesSectionProps) -> Minutes {
    let MinutesSectionProps { now, session, lang, .. } = props;
    let (year, month, day) = clock::today();
    let iso = format!("{year:04}-{month:02}-{day:02}");
    let here = page::address();
    let address = |scenario: &Scenario| address(scenario, &session.site, &here, *lang);
    minutes(session, now, &date(*lang, &iso).unwrap_or(iso), address, *lang)
}

/// The field for what was decided outside the agenda.
fn decision_field(props: &MinutesSectionProps) -> Html {
    let (dispatch, link) = (props.dispatch.clone(), link_of(&props.now.scenario));
    let onkeydown = on_enter(move |text| {
        dispatch.dispatch(SessionAction::AddDecision(Decision { text, link: link.clone() }));
    });
    html! {
        <label class="console-field">
            <span>{ PresenterTexts::of(props.lang).minutes.decide }</span>
            <input type="text" autocomplete="off" {onkeydown} />
        </label>
    }
}

/// An entry; one that was decided outside the agenda has a button that crosses it out.
fn entry_row(props: &MinutesSectionProps, place: usize, entry: &MinutesEntry) -> Html {
    let name = (PresenterTexts::of(props.lang).console.take_back)(&entry.head);
    html! {
        <li key={place}>
            <strong>{ &entry.head }</strong>
            for line in entry.lines.iter() { <p class="note">{ line }</p> }
            if let Some(decision) = entry.decision {
                <button type="button" class="console-small" aria-label={name} onclick={on_click(&props.dispatch, SessionAction::RemoveDecision(decision))}>{ "×" }</button>
            }
        </li>
    }
}
