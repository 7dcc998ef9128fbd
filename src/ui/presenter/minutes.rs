//! The minutes on the desk: a plain list, copied or saved as text.

use std::rc::Rc;

use yew::prelude::*;

use super::session::Acts;
use crate::browser::timer::Later;
use crate::browser::{clipboard, clock, files, input, page};
use crate::model::Scenario;
use crate::session::{Decision, Session, SessionAction};
use crate::state::link_of;
use crate::text::{Lang, PresenterTexts, date};
use crate::ui::part::part_by_hook;
use crate::ui::shared::Projected;
use crate::view::presenter::{Minutes, address, minutes};

/// The minutes.
#[derive(PartialEq)]
pub struct Book {
    /// The plan on the stage.
    pub now: Projected,
    /// The session.
    pub session: Rc<Session>,
    /// Language of the interface.
    pub lang: Lang,
    /// Where what happens goes.
    pub acts: Acts,
}

part_by_hook!(Book, use_book);

impl Book {
    fn minutes(&self) -> Minutes {
        let (year, month, day) = clock::today();
        let iso = format!("{year:04}-{month:02}-{day:02}");
        let here = page::address();
        let address = |scenario: &Scenario| address(scenario, &self.session.site, &here, self.lang);
        minutes(&self.session, &self.now, &date(self.lang, &iso).unwrap_or(iso), address, self.lang)
    }
}

#[hook]
fn use_book(props: &Book) -> Html {
    let texts = PresenterTexts::of(props.lang);
    let minutes = Rc::new(props.minutes());
    let said = use_state_eq(|| "");
    let saving = use_mut_ref(|| None::<Later>);
    let copy = {
        let (minutes, said, code) = (Rc::clone(&minutes), said.setter(), &texts.code);
        Callback::from(move |_: MouseEvent| {
            let said = said.clone();
            clipboard::copy(&minutes.text(), move |ok| {
                said.set(if ok { code.copied } else { code.not_copied });
            });
        })
    };
    let save = {
        let (minutes, name) = (Rc::clone(&minutes), texts.minutes.file);
        Callback::from(move |_: MouseEvent| {
            *saving.borrow_mut() = files::download(name, "text/plain", &minutes.text());
        })
    };
    html! {
        <section class="desk-part" aria-label={texts.minutes.title}>
            <h2 class="title">{ texts.minutes.title }</h2>
            { decide(props) }
            if minutes.entries.is_empty() { <p class="note">{ texts.minutes.none }</p> }
            <ol class="minutes" data-testid="minutes">
                { for minutes.entries.iter().enumerate().map(|(place, entry)| html! {
                    <li key={place}>
                        <strong>{ &entry.head }</strong>
                        { for entry.lines.iter().map(|line| html!(<p class="note">{ line }</p>)) }
                        if let Some(decision) = entry.decision { { forget(props, decision, &entry.head) } }
                    </li>
                }) }
            </ol>
            <p class="desk-buttons">
                <button type="button" class="button-line" onclick={copy}>{ texts.minutes.copy }</button>
                <button type="button" class="button-line" onclick={save}>{ texts.minutes.save }</button>
                <span class="note" role="status">{ *said }</span>
            </p>
        </section>
    }
}

/// The field for what was decided outside the agenda.
fn decide(props: &Book) -> Html {
    let texts = &PresenterTexts::of(props.lang).minutes;
    let (acts, link) = (props.acts.clone(), link_of(&props.now.scenario));
    let onkeydown = Callback::from(move |event: KeyboardEvent| {
        let text = input::text(&event).unwrap_or_default();
        if event.key() == "Enter" && !text.trim().is_empty() {
            acts.dispatch(SessionAction::AddDecision(Decision {
                text: text.trim().to_owned(),
                link: link.clone(),
            }));
            input::empty(&event);
        }
    });
    html! {
        <label class="desk-field">
            <span>{ texts.decide }</span>
            <input type="text" autocomplete="off" {onkeydown} />
        </label>
    }
}

fn forget(props: &Book, decision: usize, head: &str) -> Html {
    let acts = props.acts.clone();
    let onclick = Callback::from(move |_: MouseEvent| acts.dispatch(SessionAction::RemoveDecision(decision)));
    let name = (PresenterTexts::of(props.lang).desk.take_back)(head);
    html!(<button type="button" class="desk-small" aria-label={name} {onclick}>{ "×" }</button>)
}
