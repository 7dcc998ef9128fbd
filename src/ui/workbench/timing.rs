//! "Kapan dibayarkan": the same money at other months, over the whole page. The search runs in short steps between frames;
//! a newer question takes the place of the one under way.

mod clouds;
mod column;
mod search;

use std::cell::RefCell;
use std::rc::Rc;

use yew::prelude::*;

use crate::browser::frames::{self, Motion};
use crate::browser::timer::{WhenIdle, when_idle};
use crate::browser::{dialog, input, page};
use crate::model::Scenario;
use crate::preferences::Theme;
use crate::state::Action;
use crate::text::{Lang, TimingTexts};
use crate::ui::answers::{GoalChoice, use_goal};
use crate::ui::hooks::use_timer;
use crate::ui::shared::dialog::Dialog;
use crate::ui::shared::{SharedProjection, sentence};
use crate::ui::store::{Dispatch, Store};
use crate::view::answers::{LEASTS, TimingAsked, TimingView};
use clouds::Clouds;
use column::Column;
use dialog::Aside;
use search::{Waiting, use_found};

/// What opens the screen. The screen alone knows whether it is open, so that nothing else of the page is rendered anew.
#[derive(Clone, Default)]
pub struct TimingOpener(Rc<RefCell<Callback<()>>>);

impl PartialEq for TimingOpener {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// Properties of [`TimingButton`].
#[derive(PartialEq, Properties)]
pub struct TimingButtonProps {
    /// Language of the interface.
    pub lang: Lang,
    /// Opens the screen.
    pub opener: TimingOpener,
}

/// The button that opens the screen.
#[component]
pub fn TimingButton(props: &TimingButtonProps) -> Html {
    let opener = props.opener.clone();
    let onclick = Callback::from(move |_: MouseEvent| {
        let open = opener.0.borrow().clone();
        open.emit(());
    });
    let name = TimingTexts::of(props.lang).open;
    html!(<button type="button" class="button-line timing-open" aria-haspopup="dialog" {onclick}>{ name }</button>)
}

/// Properties of [`WhenToPay`].
#[derive(PartialEq, Properties)]
pub struct WhenToPayProps {
    /// Opens it.
    pub opener: TimingOpener,
    /// The projection.
    pub projected: SharedProjection,
    /// Language of the interface.
    pub lang: Lang,
    /// Receives actions.
    pub dispatch: Dispatch,
}

/// The screen. While it is shut and the page rests, what it will show is made aside, in no page: opening it then only puts
/// it there.
#[component]
pub fn WhenToPay(props: &WhenToPayProps) -> Html {
    let WhenToPayProps { opener, projected, lang, dispatch } = props;
    let is_open = use_state_eq(|| false);
    let aside = use_state(|| None::<Aside>);
    let prepared = use_prepared(projected, *is_open, &aside);
    let is_in = use_in(*is_open);
    use_cover(*is_open);
    let onclose = use_callback((is_open.setter(), prepared.setter()), |(): (), (is_open, prepared)| {
        is_open.set(false);
        prepared.set(None);
    });
    {
        let is_open = is_open.setter();
        use_effect_with((opener.clone(), aside.clone()), move |(opener, aside)| {
            let aside = aside.clone();
            opener.0.replace(Callback::from(move |()| {
                cover();
                make(&aside);
                is_open.set(true);
            }));
        });
    }
    let theme = use_context::<Store>().map(|state| state.theme).unwrap_or_default();
    let shown = if *is_open { Some(projected.clone()) } else { (*prepared).clone() };
    let screen = aside.as_ref().zip(shown).map(|(aside, projected)| {
        let lang = *lang;
        let screen =
            html!(<TimingScreen {projected} {is_in} {lang} {theme} {dispatch} onclose={onclose.clone()} />);
        create_portal(screen, aside.clone())
    });
    html! {
        <>
            <Dialog open={*is_open} title={TimingTexts::of(*lang).title} class="over-page timing" lang={*lang} {onclose}>
                if is_in { { for aside.iter().map(|aside| Html::VRef(aside.clone().into())) } }
            </Dialog>
            { screen.unwrap_or_default() }
        </>
    }
}

/// Whether the screen stands in its open dialog: a task after the dialog, so that neither holds the page up for long.
#[hook]
fn use_in(is_open: bool) -> bool {
    let is_in = use_state_eq(|| false);
    let timer = use_timer();
    let setter = is_in.setter();
    use_effect_with(is_open, move |is_open| {
        timer.cancel();
        if *is_open {
            timer.start(0, move || setter.set(true));
        } else {
            setter.set(false);
        }
    });
    *is_in && is_open
}

/// How long a plan stands before its screen is made aside, milliseconds.
const RESTING: u32 = 400;

fn make(aside: &UseStateHandle<Option<Aside>>) {
    if aside.is_none() {
        aside.set(dialog::aside());
    }
}

/// The plan that the shut screen has been made for; none while the reader is still changing it for the first time.
#[hook]
fn use_prepared(
    projected: &SharedProjection,
    is_open: bool,
    aside: &UseStateHandle<Option<Aside>>,
) -> UseStateHandle<Option<SharedProjection>> {
    let prepared = use_state(|| None::<SharedProjection>);
    let timer = use_timer();
    let idle = use_mut_ref(|| None::<WhenIdle>);
    let (setter, aside) = (prepared.setter(), aside.clone());
    use_effect_with((projected.clone(), is_open), move |(projected, is_open)| {
        timer.cancel();
        idle.take();
        if !*is_open {
            let projected = projected.clone();
            let prepare = move || {
                make(&aside);
                setter.set(Some(projected));
            };
            timer.start(RESTING, move || drop(idle.replace(Some(when_idle(prepare)))));
        }
    });
    prepared
}

/// Properties of [`TimingScreen`].
#[derive(PartialEq, Properties)]
struct TimingScreenProps {
    projected: SharedProjection,
    is_in: bool,
    lang: Lang,
    theme: Theme,
    dispatch: Dispatch,
    onclose: Callback<()>,
}

#[component]
fn TimingScreen(props: &TimingScreenProps) -> Html {
    let TimingScreenProps { projected, is_in, lang, theme, dispatch, onclose } = props;
    let (lang, texts) = (*lang, TimingTexts::of(*lang));
    let goal = use_goal(projected);
    let least = use_state_eq(|| LEASTS.first().copied().unwrap_or_default());
    let has_frame = use_frame(*is_in);
    let asked = TimingAsked { goal: *goal, least: *least };
    let found = use_found((projected.clone(), asked, lang), Waiting { is_in: *is_in, has_frame });
    let ongoal = use_callback(goal.setter(), |chosen, goal| goal.set(chosen));
    let onleast = use_callback(least.setter(), |event: Event, least| {
        if let Some(months) = input::choice(&event).and_then(|value| value.parse().ok()) {
            least.set(months);
        }
    });
    // One change, one step back; the page below shows what it led to.
    let ontake =
        use_callback((dispatch.clone(), onclose.clone()), |scenario: Rc<Scenario>, (dispatch, onclose)| {
            dispatch.dispatch(Action::ChangeScenario(scenario));
            onclose.emit(());
        });
    html! {
        <div class="timing-in" data-testid="timing">
            <div class="timing-asked">
                <GoalChoice {projected} goal={*goal} {ongoal} {lang} />
                <label class="timing-least">
                    <span class="note">{ texts.least }</span>
                    <select onchange={onleast}>
                        for months in LEASTS {
                            <option key={months} value={months.to_string()} selected={months == *least}>{ (texts.months)(months) }</option>
                        }
                    </select>
                </label>
            </div>
            { match found.as_deref() {
                None => html!(<p class="note" role="status">{ texts.searching }</p>),
                Some(Err(reason)) => html!(<p role="status">{ &reason.say }</p>),
                Some(Ok(view)) => answer(view, has_frame, lang, *theme, &ontake),
            } }
        </div>
    }
}

/// The answer; its clouds once its words have been on screen for a frame.
fn answer(
    view: &TimingView,
    has_frame: bool,
    lang: Lang,
    theme: Theme,
    ontake: &Callback<Rc<Scenario>>,
) -> Html {
    let texts = TimingTexts::of(lang);
    html! {
        <>
            <p class="timing-say" data-testid="timing-say">{ sentence(&view.say) }</p>
            <div class="timing-body">
                <section class="timing-clouds" aria-label={texts.cloud}>
                    <p><b>{ texts.cloud }</b>{ " " }<span class="note">{ &view.cloud }</span></p>
                    <div class="timing-plot">
                        if has_frame { <Clouds spec={Rc::clone(&view.picture)} {theme} /> }
                    </div>
                    <p class="note">
                        for note in view.notes.iter() { { note }{ " " } }
                    </p>
                    if let Some(nothing) = &view.nothing { <p role="status">{ nothing }</p> }
                </section>
                <ol class="timing-columns" aria-label={texts.choices}>
                    for (place, column) in view.columns.iter().enumerate() {
                        <Column key={place} {column} {lang} {ontake} />
                    }
                </ol>
            </div>
        </>
    }
}

/// Says in the document that the page is covered, for the style sheet, and has it styled so at once: a dialog that opens
/// styles all that is not covered by then.
fn cover() {
    page::set_root_data("tanggal", Some("terbuka"));
    page::style();
}

/// The page is uncovered when the screen is gone.
#[hook]
fn use_cover(is_open: bool) {
    use_effect_with(is_open, |is_open| {
        let is_open = *is_open;
        move || {
            if is_open {
                page::set_root_data("tanggal", None);
            }
        }
    });
}

/// Whether the screen has been in the page for a frame: what can come later waits for it.
#[hook]
fn use_frame(is_in: bool) -> bool {
    let has_frame = use_state_eq(|| false);
    let timer = use_timer();
    let frame = use_mut_ref(|| None::<Motion>);
    let setter = has_frame.setter();
    use_effect_with(is_in, move |is_in| {
        if *is_in {
            let after = move |_| {
                let setter = setter.clone();
                timer.start(0, move || setter.set(true));
            };
            frame.replace(Some(frames::run(1, after)));
        }
    });
    *has_frame
}
