//! "Kapan dibayarkan": the same money at other months, over the whole page. The search runs in short steps between frames;
//! a newer question takes the place of the one under way.

mod clouds;
mod column;

use std::cell::RefCell;
use std::rc::Rc;

use yew::prelude::*;

use crate::browser::frames::{self, Motion};
use crate::browser::{clock, input, page};
use crate::model::Scenario;
use crate::preferences::Theme;
use crate::state::Action;
use crate::text::{Lang, TimingTexts};
use crate::ui::answers::{GoalChoice, use_goal};
use crate::ui::hooks::{Timer, use_timer};
use crate::ui::shared::dialog::Dialog;
use crate::ui::shared::{SharedProjection, sentence};
use crate::ui::store::{Dispatch, Store};
use crate::view::answers::{LEASTS, NoAnswer, TimingAsked, TimingFound, TimingRun, TimingView};
use clouds::Clouds;
use column::Column;

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

/// The screen; nothing is searched while it is shut.
#[component]
pub fn WhenToPay(props: &WhenToPayProps) -> Html {
    let WhenToPayProps { opener, projected, lang, dispatch } = props;
    let is_open = use_state_eq(|| false);
    let onclose = use_callback(is_open.setter(), |(): (), is_open| is_open.set(false));
    {
        let is_open = is_open.setter();
        use_effect_with(opener.clone(), move |opener| {
            opener.0.replace(Callback::from(move |()| is_open.set(true)));
        });
    }
    let theme = use_context::<Store>().map(|state| state.theme).unwrap_or_default();
    html! {
        <Dialog open={*is_open} title={TimingTexts::of(*lang).title} class="timing" lang={*lang} onclose={onclose.clone()}>
            if *is_open {
                <TimingScreen {projected} lang={*lang} {theme} {dispatch} {onclose} />
            }
        </Dialog>
    }
}

/// Properties of [`TimingScreen`].
#[derive(PartialEq, Properties)]
struct TimingScreenProps {
    projected: SharedProjection,
    lang: Lang,
    theme: Theme,
    dispatch: Dispatch,
    onclose: Callback<()>,
}

#[component]
fn TimingScreen(props: &TimingScreenProps) -> Html {
    let TimingScreenProps { projected, lang, theme, dispatch, onclose } = props;
    use_cover();
    let (lang, theme, texts) = (*lang, *theme, TimingTexts::of(*lang));
    let goal = use_goal(projected);
    let least = use_state_eq(|| LEASTS.first().copied().unwrap_or_default());
    let found = use_found((projected.clone(), TimingAsked { goal: *goal, least: *least }, lang));
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
    let pictures =
        found.as_deref().map_or(0, |found| found.as_ref().map_or(0, |view| view.columns.len() + 1));
    let drawn = use_drawn(pictures);
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
                Some(Ok(view)) => answer(view, drawn, lang, theme, &ontake),
            } }
        </div>
    }
}

/// The answer, with the first `drawn` of its pictures: the clouds, then the line of each column.
fn answer(
    view: &TimingView,
    drawn: usize,
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
                        if drawn > 0 { <Clouds spec={Rc::clone(&view.picture)} {theme} /> }
                    </div>
                    <p class="note">
                        for note in view.notes.iter() { { note }{ " " } }
                    </p>
                    if let Some(nothing) = &view.nothing { <p role="status">{ nothing }</p> }
                </section>
                <ol class="timing-columns" aria-label={texts.choices}>
                    for (place, column) in view.columns.iter().enumerate() {
                        <Column key={place} {column} is_drawn={drawn > place + 1} {lang} {theme} {ontake} />
                    }
                </ol>
            </div>
        </>
    }
}

/// Says in the document that the page is covered, for the style sheet: before the dialog is shown, and until the screen is
/// gone.
#[hook]
fn use_cover() {
    use_effect_with((), |()| {
        page::set_root_data("tanggal", Some("terbuka"));
        || page::set_root_data("tanggal", None)
    });
}

/// How many of `all` pictures may be drawn: none at first, then one more after each frame, so that the words are on screen
/// before the first and no frame waits for all of them.
#[hook]
fn use_drawn(all: usize) -> usize {
    let drawn = use_state_eq(|| 0);
    let timer = use_timer();
    let frame = use_mut_ref(|| None::<Motion>);
    {
        let setter = drawn.setter();
        use_effect_with((*drawn, all), move |(drawn, all)| {
            let next = drawn + 1;
            if next <= *all {
                let after = move |_| {
                    let setter = setter.clone();
                    timer.start(0, move || setter.set(next));
                };
                frame.replace(Some(frames::run(1, after)));
            }
        });
    }
    *drawn
}

/// How long the search holds the page up at a time, milliseconds.
const AT_ONCE: f64 = 10.0;
/// The same before anything is shown: a page without the choices is of no use, and drawing one takes as long.
const AT_FIRST: f64 = 20.0;

type TimingAnswer = Rc<Result<TimingView, NoAnswer>>;
type TimingAsk = (SharedProjection, TimingAsked, Lang);

/// A search that goes on, with what it has found so far.
#[derive(Clone, Default)]
struct Begun {
    found: Option<TimingAnswer>,
    rest: Rc<RefCell<Option<TimingRun>>>,
}

/// The answer; the one before stays until the next is there. The first moment of a search belongs to the render that asks:
/// what is found within it is in the page with everything else, and nothing is rendered twice.
#[hook]
fn use_found(asked: TimingAsk) -> Option<TimingAnswer> {
    let later = use_state(|| None::<(TimingAsk, TimingAnswer)>);
    let before = use_mut_ref(|| None::<TimingAnswer>);
    let begun = use_memo(asked.clone(), begin);
    let timer = use_timer();
    {
        let (later, rest) = (later.setter(), Rc::clone(&begun.rest));
        use_effect_with(asked.clone(), move |asked| {
            timer.cancel();
            if let Some(run) = rest.take() {
                let found = {
                    let asked = asked.clone();
                    Callback::from(move |answer| later.set(Some((asked.clone(), answer))))
                };
                let next = timer.clone();
                timer.start(0, move || go_on(run, found, &next));
            }
        });
    }
    let now = later.as_ref().filter(|(of, _)| *of == asked).map(|(_, answer)| Rc::clone(answer));
    let found = now.or_else(|| begun.found.clone()).or_else(|| before.borrow().clone());
    before.replace(found.clone());
    found
}

fn begin((projected, asked, lang): &TimingAsk) -> Begun {
    match TimingRun::new(projected, *asked, *lang) {
        Err(reason) => Begun { found: Some(Rc::new(Err(reason))), ..Begun::default() },
        Ok(mut run) => match advance(&mut run, AT_FIRST) {
            TimingFound::Found(view) => Begun { found: Some(Rc::new(Ok(view))), ..Begun::default() },
            TimingFound::Almost(view) => {
                Begun { found: Some(Rc::new(Ok(view))), rest: Rc::new(RefCell::new(Some(run))) }
            }
            TimingFound::Searching => Begun { found: None, rest: Rc::new(RefCell::new(Some(run))) },
        },
    }
}

/// Searches for a moment, or until there is something to show.
fn advance(run: &mut TimingRun, milliseconds: f64) -> TimingFound {
    let start = clock::milliseconds();
    loop {
        match run.step() {
            TimingFound::Searching if clock::milliseconds() - start < milliseconds => {}
            found => return found,
        }
    }
}

/// Searches on, and again after whatever else the page has to do.
fn go_on(mut run: TimingRun, found: Callback<TimingAnswer>, timer: &Timer) {
    match advance(&mut run, AT_ONCE) {
        TimingFound::Found(view) => return found.emit(Rc::new(Ok(view))),
        // A frame shows it before the chances are counted.
        TimingFound::Almost(view) => found.emit(Rc::new(Ok(view))),
        TimingFound::Searching => {}
    }
    let next = timer.clone();
    timer.start(0, move || go_on(run, found, &next));
}
