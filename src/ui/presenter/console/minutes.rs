//! The minutes of the session: what was recorded, where and with whom, and the ways to keep it.

use std::rc::Rc;

use yew::prelude::*;

use crate::browser::{clock, page, printing};
use crate::session::{Meeting, Session, SessionAction};
use crate::text::{Lang, PresenterTexts};
use crate::ui::presenter::minutes_paper::today;
use crate::ui::presenter::session::{SessionDispatch, on_click};
use crate::ui::shared::SharedProjection;
use crate::ui::shared::copy::use_copy;
use crate::ui::shared::save::use_save;
use crate::ui::shared::text_input::{on_change, on_enter};
use crate::view::presenter::{MinutesEntry, decision_record, frozen_address, minutes, minutes_file};

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
    let MinutesSectionProps { now, session, lang, dispatch } = props;
    let texts = PresenterTexts::of(*lang);
    let (here, release) = (page::address(), page::release());
    let address = |link: &str| frozen_address(link, &session.site, &here, release.as_deref(), *lang);
    let region = now.scenario.region.name.clone();
    let view = minutes(session, &region, &today(*lang), address, *lang);
    let text = AttrValue::from(view.text());
    let copy = use_copy(text.clone(), "risalah-teks");
    let name = texts.minutes.file;
    let save_text = {
        let text = text.clone();
        let written = Callback::from(move |()| Some(text.to_string()));
        use_save([name, ".txt"].concat(), "text/plain", written, *lang)
    };
    let save = {
        let (session, lang, here, release) = (Rc::clone(session), *lang, here.clone(), release.clone());
        let written = Callback::from(move |()| {
            let address = |link: &str| frozen_address(link, &session.site, &here, release.as_deref(), lang);
            Some(minutes_file(&session, &region, &today(lang), address, lang))
        });
        use_save([name, ".html"].concat(), "text/html", written, lang)
    };
    html! {
        <section class="console-part" aria-label={texts.minutes.title}>
            <h2 class="title">{ texts.minutes.title }</h2>
            { meeting_fields(session, *lang, dispatch) }
            { decision_field(props) }
            if view.entries.is_empty() { <p class="note">{ texts.minutes.none }</p> }
            <ol class="minutes" data-testid="minutes">
                for entry in view.entries.iter() { { entry_row(props, entry) } }
            </ol>
            <p class="button-row">
                <button type="button" class="button-line" onclick={save.onclick}>{ texts.minutes.save }</button>
                <button type="button" class="button-line" onclick={|_: MouseEvent| printing::print()}>{ texts.minutes.print }</button>
                <button type="button" class="button-line" onclick={copy.onclick.clone()}>{ texts.minutes.copy }</button>
                <button type="button" class="button-line" onclick={save_text.onclick}>{ texts.minutes.save_text }</button>
                <span class="note" role="status">{ copy.notice(texts.code.copied, texts.code.not_copied) }</span>
                { save.notice }
                { save_text.notice }
            </p>
            { copy.field(texts.minutes.title) }
        </section>
    }
}

/// The fields for where the session takes place and who is there.
fn meeting_fields(session: &Session, lang: Lang, dispatch: &SessionDispatch) -> Html {
    let texts = &PresenterTexts::of(lang).minutes;
    let Meeting { place, present } = session.meeting.clone();
    let onplace = meeting_change(dispatch, move |place| Meeting { place, present: present.clone() });
    let present = session.meeting.present.clone();
    let onpresent = meeting_change(dispatch, move |present| Meeting { place: place.clone(), present });
    html! {
        <>
            { meeting_field(texts.place, &session.meeting.place, onplace) }
            { meeting_field(texts.present, &present, onpresent) }
        </>
    }
}

fn meeting_field(name: &'static str, value: &str, onchange: Callback<Event>) -> Html {
    html! {
        <label class="labelled-field">
            <span>{ name }</span>
            <input type="text" autocomplete="off" value={value.to_owned()} {onchange} />
        </label>
    }
}

/// For the `onchange` of a field: `meeting` makes the whole of what was typed.
fn meeting_change(
    dispatch: &SessionDispatch,
    meeting: impl Fn(String) -> Meeting + 'static,
) -> Callback<Event> {
    let dispatch = dispatch.clone();
    on_change(move |text| dispatch.dispatch(SessionAction::SetMeeting(meeting(text))))
}

/// The field for what was decided outside the agenda.
fn decision_field(props: &MinutesSectionProps) -> Html {
    let (dispatch, now, lang) = (props.dispatch.clone(), props.now.clone(), props.lang);
    let onkeydown = on_enter(move |text| {
        let record = decision_record(&text, &now, &clock::minute(), lang);
        dispatch.dispatch(SessionAction::AddRecord(Box::new(record)));
    });
    html! {
        <label class="labelled-field">
            <span>{ PresenterTexts::of(props.lang).minutes.decide }</span>
            <input type="text" autocomplete="off" {onkeydown} />
        </label>
    }
}

/// An entry, with the button that takes it out of the minutes.
fn entry_row(props: &MinutesSectionProps, entry: &MinutesEntry) -> Html {
    let name = (PresenterTexts::of(props.lang).minutes.remove)(&entry.head);
    let onclick = on_click(&props.dispatch, SessionAction::RemoveRecord(entry.record));
    html! {
        <li key={entry.record}>
            <strong>{ &entry.head }</strong>
            for line in entry.lines.iter() { <p class="note">{ line }</p> }
            <button type="button" class="console-small" aria-label={name} {onclick}>{ "×" }</button>
        </li>
    }
}
