//! The presenter's side of the audience's window: opens it and sends it everything that is on the screen.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use yew::prelude::*;

use crate::browser::storage::Shelf;
use crate::browser::windows::WindowChannel;
use crate::browser::{clock, page};
use crate::codec;
use crate::codec::address::screen_query;
use crate::session::{HeardPresses, Keys, ScreenMessage, Snapshot, StageCommand, command_for_key};
use crate::text::{Lang, PresenterTexts};
use crate::ui::owned::{self, PAIR};

/// What the names of all windows and channels of pairs start with; the id of the pair follows.
const CHANNEL: &str = "jangkau-layar-";

/// Opens the channel of a pair of windows; `heard` is called with each text that the other window posts.
pub fn channel(pair: &str, heard: impl Fn(String) + Clone + 'static) -> WindowChannel {
    WindowChannel::new(&owned::channel(&format!("{CHANNEL}{pair}")), heard)
}

/// The id of this tab's pair of windows, so that a reload finds the audience's window again; that of the tab that has
/// led where this one takes over. A new one where none is stored.
fn pair_id(is_taking_over: bool) -> String {
    let stored = |shelf| owned::get(shelf, PAIR).ok().flatten().filter(|id| !id.is_empty());
    let last = || stored(Shelf::Lasting).filter(|_| is_taking_over);
    let id = last().or_else(|| stored(Shelf::Tab)).unwrap_or_else(clock::random_id);
    // Where nothing can be stored, a reload opens a new audience's window.
    let _ = owned::set(Shelf::Tab, PAIR, &id);
    id
}

/// What the presenter's window knows about the audience's window. [`use_audience_channel`] returns it.
#[derive(Clone, PartialEq)]
pub struct AudienceChannel {
    /// Whether the audience's window has greeted.
    pub is_connected: bool,
    /// Whether the browser has refused to open it.
    is_blocked: bool,
    /// Opens it, or brings it to the front.
    onopen: Callback<MouseEvent>,
}

/// Sends `snapshot` to the audience's window whenever it changes, and again when that window greets. `oncommand`, which
/// never changes, is called with the commands given there. `is_taking_over`: the window is that of the tab that has led.
#[hook]
pub fn use_audience_channel(
    oncommand: &Callback<StageCommand>,
    snapshot: Snapshot,
    is_taking_over: bool,
) -> AudienceChannel {
    let pair: Rc<String> = use_memo((), |()| pair_id(is_taking_over));
    let greetings = use_state_eq(|| 0u32);
    let is_blocked = use_state_eq(|| false);
    let heard = use_state_eq(String::new);
    let channel = {
        let (greetings, count) = (greetings.setter(), Rc::new(Cell::new(0u32)));
        let (oncommand, heard) = (oncommand.clone(), heard.setter());
        let presses = Rc::new(RefCell::new(HeardPresses::default()));
        use_memo(Rc::clone(&pair), move |pair| {
            Rc::new(channel(pair, move |text| match codec::screen::read(&text) {
                Some(ScreenMessage::Hello) => {
                    count.set(count.get().saturating_add(1));
                    greetings.set(count.get());
                }
                Some(ScreenMessage::Key(press)) => {
                    // The same press comes over the channel and from window to window.
                    if !presses.borrow_mut().is_new(&press.id) {
                        return;
                    }
                    if let Some(command) = command_of_audience(&press.key, press.shift) {
                        oncommand.emit(command);
                    }
                    heard.set(press.id);
                }
                Some(ScreenMessage::Snapshot(_)) | None => {}
            }))
        })
    };
    let channel = Rc::clone(&channel);
    let snapshot = Snapshot { heard: (*heard).clone(), ..snapshot };
    let text = codec::screen::write(&ScreenMessage::Snapshot(Box::new(snapshot)));
    use_effect_with((text, *greetings), {
        let channel = Rc::clone(&channel);
        move |(text, _)| channel.post(text)
    });
    let onopen = use_callback((), {
        let is_blocked = is_blocked.setter();
        move |_: MouseEvent, ()| {
            let query = screen_query(&page::query(), &pair);
            let address = format!("{}?{query}#{}", page::address(), page::fragment());
            let is_open = channel.open(&address, &format!("{CHANNEL}{pair}"));
            // The tab that takes over finds the window too.
            let _ = owned::set(Shelf::Lasting, PAIR, &pair);
            is_blocked.set(!is_open);
        }
    });
    AudienceChannel { is_connected: *greetings > 0, is_blocked: *is_blocked, onopen }
}

/// The command of a key that was pressed in the audience's window, which knows whether letters are commands.
fn command_of_audience(key: &str, shift: bool) -> Option<StageCommand> {
    let command = command_for_key(key, shift, Keys::default())?;
    // Nobody leaves the presentation from there.
    Some(if command == StageCommand::Dismiss { StageCommand::Uncover } else { command })
}

/// Properties of [`AudienceSection`].
#[derive(Properties, PartialEq)]
pub struct AudienceSectionProps {
    /// What is known about the audience's window.
    pub channel: AudienceChannel,
    /// Language of the interface.
    pub lang: Lang,
}

/// The section of the console with the button that opens the audience's window, and what has become of it.
#[component]
pub fn AudienceSection(props: &AudienceSectionProps) -> Html {
    let AudienceSectionProps { channel, lang } = props;
    let texts = &PresenterTexts::of(*lang).console;
    let notice = match (channel.is_blocked, channel.is_connected) {
        (true, _) => texts.screen_blocked,
        (false, true) => texts.screen_open,
        (false, false) => texts.screen_none,
    };
    html! {
        <section class="console-part" aria-label={texts.screen}>
            <p class="button-row">
                <button type="button" class="button-line" onclick={channel.onopen.clone()}>{ texts.screen }</button>
            </p>
            <p class="note" role="status">{ notice }</p>
        </section>
    }
}
