//! The audience's window, from the presenter's side: opened from here, told everything that is on the screen.

use std::cell::Cell;
use std::rc::Rc;

use yew::prelude::*;

use crate::browser::storage::{self, Shelf};
use crate::browser::windows::Line;
use crate::browser::{clock, page};
use crate::codec::{self, address::screen_query};
use crate::session::{ScreenMessage, Snapshot};
use crate::state::link_of;
use crate::text::{Lang, PresenterTexts};
use crate::ui::store::Store;

/// Which pair of windows this one belongs to; the same after a reload.
const PAIR: &str = "jangkau.layar";

/// What all lines of the app are called.
const LINE: &str = "jangkau-layar-";

/// The audience's window.
pub struct Screen {
    line: Rc<Line>,
    pair: Rc<str>,
    /// Whether it has been heard of.
    pub is_there: bool,
    refused: UseStateHandle<bool>,
}

/// The line of a pair.
pub fn line(pair: &str, heard: impl Fn(String) + Clone + 'static) -> Line {
    Line::new(&format!("{LINE}{pair}"), heard)
}

fn pair() -> String {
    let known = storage::get(Shelf::Tab, PAIR).ok().flatten().filter(|id| !id.is_empty());
    known.unwrap_or_else(|| {
        let id = clock::random_id();
        let _ = storage::set(Shelf::Tab, PAIR, &id);
        id
    })
}

/// Tells the audience's window everything whenever it changes, and when it asks.
#[hook]
pub fn use_screen(snapshot: Snapshot) -> Screen {
    let pair: Rc<Rc<str>> = use_memo((), |()| pair().into());
    let is_there = use_state_eq(|| false);
    let refused = use_state_eq(|| false);
    // Counts greetings: each one wants the whole screen again.
    let asked = use_state_eq(|| 0u32);
    let line = {
        let (is_there, asked, count) = (is_there.setter(), asked.setter(), Rc::new(Cell::new(0u32)));
        use_memo(Rc::clone(&pair), move |pair| {
            line(pair, move |text| {
                if codec::screen::read(&text) == Some(ScreenMessage::Hello) {
                    count.set(count.get().wrapping_add(1));
                    is_there.set(true);
                    asked.set(count.get());
                }
            })
        })
    };
    let text = codec::screen::write(&ScreenMessage::Snapshot(Box::new(snapshot)));
    use_effect_with((text, *asked, Rc::as_ptr(&line)), {
        let line = Rc::clone(&line);
        move |(text, _, _)| line.post(text)
    });
    Screen { line, pair: Rc::clone(&pair), is_there: *is_there, refused }
}

impl Screen {
    /// The button that opens it, and what has become of it.
    pub fn show(&self, lang: Lang) -> Html {
        let texts = &PresenterTexts::of(lang).desk;
        let onclick = {
            let (line, pair, refused) = (Rc::clone(&self.line), Rc::clone(&self.pair), self.refused.clone());
            Callback::from(move |_: MouseEvent| {
                let query = screen_query(&page::query(), &pair);
                let address = format!("{}?{query}#{}", page::address(), page::fragment());
                refused.set(!line.open(&address, &format!("{LINE}{pair}")));
            })
        };
        let says = match (*self.refused, self.is_there) {
            (true, _) => texts.screen_blocked,
            (false, true) => texts.screen_open,
            (false, false) => texts.screen_none,
        };
        html! {
            <section class="desk-part" aria-label={texts.screen}>
                <p class="desk-buttons">
                    <button type="button" class="button-line" {onclick}>{ texts.screen }</button>
                </p>
                <p class="note" role="status">{ says }</p>
            </section>
        }
    }
}

/// What the audience's window is to show.
pub fn snapshot(
    work: &Store,
    before: Option<&crate::model::Scenario>,
    session: &crate::session::Session,
) -> Snapshot {
    Snapshot {
        lang: work.lang,
        plan: link_of(&work.scenario),
        before: before.map(link_of),
        session: session.clone(),
    }
}
