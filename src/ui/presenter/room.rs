//! The presenter's page: the stage, the keys, what lies beside it.

use std::rc::Rc;

use yew::prelude::*;

use super::audience::Audience;
use super::board::{Stage, stage};
use super::counting;
use super::desk::{Desk, desk};
use super::hands::{Hands, Memory};
use super::keys::{help, use_keys};
use super::replay::use_replay;
use super::screen::{snapshot, use_screen};
use super::session::use_session;
use super::tools;
use crate::browser::page as document;
use crate::browser::timer::{Later, later};
use crate::chart::SizeClass;
use crate::codec::address::{page_query, pair_of};
use crate::model::Scenario;
use crate::session::Session;
use crate::ui::figures::announcer::Announcer;
use crate::ui::part::{part, part_by_hook};
use crate::ui::shared::Projected;
use crate::ui::store::{Dispatch, Store};

use crate::ui::workbench::dialog::use_dialog;
use crate::view;
use crate::view::presenter::before_link;

#[derive(PartialEq)]
struct Room {
    work: Store,
    projected: Projected,
    dispatch: Dispatch,
}

part_by_hook!(Room, use_room);

/// The page.
pub fn page(state: &Store, projected: &Projected, dispatch: &Dispatch) -> Html {
    let query = document::query();
    if let Some(pair) = pair_of(&query) {
        let (projected, lang) = (projected.clone(), state.lang);
        return part(Audience { pair: pair.to_owned().into(), projected, lang, dispatch: dispatch.clone() });
    }
    part(Room { work: state.clone(), projected: projected.clone(), dispatch: dispatch.clone() })
}

#[hook]
fn use_room(props: &Room) -> Html {
    let Room { work, projected: now, dispatch } = props;
    let lang = work.lang;
    let (session, acts) = use_session(&work.scenario);
    let before = use_before(work, &session);
    let share = use_replay(Some(session.replays));
    let zones = use_memo((now.clone(), lang), |(now, lang)| view::answers::zones(now, *lang));
    let is_help = use_state_eq(|| false);
    let is_desk = use_state_eq(|| false);
    let memory = use_mut_ref(Memory::default);
    let toggle = |open: &UseStateHandle<bool>| {
        let open = open.clone();
        Callback::from(move |()| open.set(!*open))
    };
    let hands = Hands {
        now: now.clone(),
        session: Rc::clone(&session),
        dispatch: dispatch.clone(),
        acts: acts.clone(),
        memory,
        onhelp: toggle(&is_help),
        ondesk: toggle(&is_desk),
    };
    use_keys(hands.clone(), *is_help);
    use_page_mark(*is_desk);
    let shown = snapshot(work, before.as_ref().map(|before| &*before.scenario), &session);
    let screen = use_screen(shown);
    let (is_awake, onpointermove) = use_waking();
    let dialog = use_dialog(*is_help);
    let class = if *is_desk { SizeClass::Desk } else { SizeClass::Projector };
    let onclose = {
        let is_help = is_help.clone();
        Callback::from(move |()| is_help.set(false))
    };
    html! {
        <div class={classes!("room", is_desk.then_some("has-desk"))}>
            <main class={classes!("stage", is_awake.then_some("is-awake"))} {onpointermove}>
                { stage(&Stage {
                    now, before: before.as_ref(), share, session: &session, zones: &zones, class,
                    lang, dispatch, acts: Some(&acts),
                }) }
                if !*is_desk && !screen.is_there { { counting::strip(&hands, lang) } }
                { tools::on_stage(&hands, *is_desk, lang) }
            </main>
            if *is_desk { { desk(&Desk { hands: &hands, before: before.as_ref(), screen: &screen, lang }) } }
            { help(dialog, *is_help, session.keys, lang, onclose, &acts) }
            <Announcer projected={now} {lang} />
        </div>
    }
}

/// The plan before the last change, projected.
#[hook]
fn use_before(work: &Store, session: &Rc<Session>) -> Option<Projected> {
    let before: Option<Rc<Scenario>> = before_link(session, &work.scenario, work.history.before());
    let projected =
        use_memo(before, |before| before.as_ref().map(|before| Rc::new(view::Projected::of(before))));
    (*projected).clone()
}

/// How long the quiet buttons stay after the pointer has moved, milliseconds.
const AWAKE: u32 = 2500;

/// Whether the pointer has just moved, and what must hear that it does.
#[hook]
fn use_waking() -> (bool, Callback<PointerEvent>) {
    let is_awake = use_state_eq(|| false);
    let sleep = use_mut_ref(|| None::<Later>);
    let awake = is_awake.setter();
    let onpointermove = use_callback((), move |_: PointerEvent, ()| {
        awake.set(true);
        let awake = awake.clone();
        *sleep.borrow_mut() = Some(later(AWAKE, move || awake.set(false)));
    });
    (*is_awake, onpointermove)
}

/// Marks the document and its address as the stage while it is on the page.
#[hook]
fn use_page_mark(is_desk: bool) {
    use_effect_with(is_desk, |is_desk| {
        document::set_root_data("tampil", Some(if *is_desk { "meja" } else { "presentasi" }));
    });
    use_effect_with((), |()| {
        document::write_query(&page_query(&document::query(), true));
        || {
            document::set_root_data("tampil", None);
            document::write_query(&page_query(&document::query(), false));
        }
    });
}
