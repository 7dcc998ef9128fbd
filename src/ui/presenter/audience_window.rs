//! The audience's window: the stage, clean and large, as the presenter's window tells it.

use std::cell::Cell;
use std::rc::Rc;

use yew::prelude::*;

use super::audience_channel::channel;
use super::cover::blank_html;
use super::keys::use_forwarded_keys;
use super::stage::Stage;
use crate::browser::windows::WindowChannel;
use crate::browser::{clock, page};
use crate::chart::SizeClass;
use crate::codec;
use crate::model::{Month, Scenario, Status};
use crate::session::{Press, ScreenMessage, SentPresses, Session, Snapshot};
use crate::state::Action;
use crate::state::scenario_of_link;
use crate::text::{Lang, PresenterTexts};
use crate::ui::deferred::KeptKeys;
use crate::ui::replay::use_replay;
use crate::ui::shared::SharedProjection;
use crate::ui::store::Dispatch;
use crate::view;

/// Properties of [`AudienceWindow`].
#[derive(Properties, PartialEq)]
pub struct AudienceWindowProps {
    /// The id that this window shares with its presenter's window.
    pub pair: AttrValue,
    /// The plan of this window's own address, shown until the presenter's window has sent one.
    pub projected: SharedProjection,
    /// Language of the interface.
    pub lang: Lang,
    /// Keys that were pressed before this window was there.
    pub keys: KeptKeys,
    /// Takes the language that the presenter's window has.
    pub dispatch: Dispatch,
}

/// The page of the audience's window. Nothing in it can be moved; its keys are those of the presenter's window.
#[component]
pub fn AudienceWindow(props: &AudienceWindowProps) -> Html {
    let AudienceWindowProps { pair, projected, lang, keys, dispatch } = props;
    let (snapshot, onpress) = use_snapshot(pair, dispatch);
    let today = projected.today;
    let link = snapshot.as_ref().map(|snapshot| snapshot.plan.clone());
    let plan = use_plan(snapshot.as_deref(), link, today);
    let link = snapshot.as_ref().and_then(|snapshot| snapshot.before.clone());
    let before = use_plan(snapshot.as_deref(), link, today);
    let session: Rc<Rc<Session>> = use_memo(snapshot.clone(), |snapshot| {
        Rc::new(snapshot.as_ref().map(|snapshot| snapshot.session.clone()).unwrap_or_default())
    });
    let progress = use_replay(snapshot.as_ref().map(|snapshot| snapshot.session.replays));
    let now = plan.unwrap_or_else(|| projected.clone());
    let zones = use_memo((now.clone(), *lang), |(now, lang)| view::answers::zones(now, *lang));
    use_forwarded_keys(onpress, snapshot.as_ref().map(|told| told.session.keys), keys);
    use_effect_with((), |()| page::set_root_data("tampil", Some("presentasi")));
    html! {
        <main class="stage is-audience" data-testid="audience">
            <Stage
                {now} {before} {progress} session={Rc::clone(&*session)} {zones} class={SizeClass::Projector} lang={*lang}
                dispatch={dispatch.clone()}
            />
            if snapshot.as_ref().is_some_and(|snapshot| snapshot.blank) { { blank_html("") } }
            if snapshot.is_none() {
                <p class="stage-waiting" role="status">{ PresenterTexts::of(*lang).console.waiting }</p>
            }
        </main>
    }
}

/// The snapshot that the presenter's window has sent last, `None` until the first one; and what takes presses to that
/// window, again with each of its snapshots until it has carried them out.
#[hook]
fn use_snapshot(pair: &AttrValue, dispatch: &Dispatch) -> (Option<Rc<Snapshot>>, Callback<Press>) {
    let snapshot = use_state_eq(|| None::<Rc<Snapshot>>);
    let arrivals = use_state_eq(|| 0u32);
    let channel = {
        let (setter, dispatch) = (snapshot.setter(), dispatch.clone());
        let (arrivals, count) = (arrivals.setter(), Rc::new(Cell::new(0u32)));
        use_memo(pair.clone(), move |pair| {
            channel(pair, move |text| {
                if let Some(ScreenMessage::Snapshot(snapshot)) = codec::screen::read(&text) {
                    dispatch.dispatch(Action::SetLanguage(snapshot.lang));
                    setter.set(Some(Rc::from(snapshot)));
                    count.set(count.get().wrapping_add(1));
                    arrivals.set(count.get());
                }
            })
        })
    };
    let onpost = {
        let channel: Rc<WindowChannel> = Rc::clone(&channel);
        use_callback(pair.clone(), move |message: ScreenMessage, _| {
            channel.post(&codec::screen::write(&message));
        })
    };
    use_effect_with(pair.clone(), {
        let onpost = onpost.clone();
        move |_| onpost.emit(ScreenMessage::Hello)
    });
    let sent = use_mut_ref(SentPresses::default);
    use_effect_with(*arrivals, {
        let (onpost, sent) = (onpost.clone(), Rc::clone(&sent));
        let heard = snapshot.as_ref().map(|told| told.heard.clone()).unwrap_or_default();
        move |_| {
            let left = sent.borrow_mut().left(&heard, clock::milliseconds());
            for press in left {
                onpost.emit(ScreenMessage::Key(press));
            }
        }
    });
    let onpress = use_callback(onpost, move |press: Press, onpost| {
        sent.borrow_mut().add(press.clone(), clock::milliseconds());
        onpost.emit(ScreenMessage::Key(press));
    });
    ((*snapshot).clone(), onpress)
}

/// The plan of a `link` of `snapshot`, projected; `None` where there is no link or it cannot be opened. What a link does not
/// carry is the presenter's: the name of the region, and whose its figures are.
#[hook]
fn use_plan(
    snapshot: Option<&Snapshot>,
    link: Option<String>,
    today: Option<Month>,
) -> Option<SharedProjection> {
    let told = snapshot.zip(link).map(|(told, link)| (link, told.region.clone(), told.is_senders));
    let plan = use_memo((told, today), |(told, today)| {
        let (link, region, is_senders) = told.as_ref()?;
        let mut scenario: Scenario = scenario_of_link(link)?;
        scenario.region.name.clone_from(region);
        for (_, source) in
            scenario.sources.iter_mut().filter(|(_, source)| !is_senders && source.status == Status::Sender)
        {
            source.status = Status::Yours;
        }
        Some(Rc::new(view::Projected::seen(&Rc::new(scenario), *today)))
    });
    (*plan).clone()
}
