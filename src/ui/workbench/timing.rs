//! "Kapan dibayarkan": the same money at other months, over the whole page. The search runs in short steps between frames;
//! a newer question takes the place of the one under way.

use std::rc::Rc;

use yew::prelude::*;

use super::panels::use_show_panel;
use crate::browser::{clock, input};
use crate::chart::{ChartSpec, SizeClass, TimingSpec};
use crate::model::Scenario;
use crate::preferences::Theme;
use crate::state::{Action, Panel};
use crate::text::{Lang, TimingTexts};
use crate::ui::answers::{GoalChoice, use_goal};
use crate::ui::figures::canvas::{use_display, use_drawing};
use crate::ui::hooks::{Timer, use_timer};
use crate::ui::shared::dialog::Dialog;
use crate::ui::shared::{SharedProjection, mark, sentence, tone_class};
use crate::ui::store::Dispatch;
use crate::view::answers::{
    LEASTS, NoAnswer, TimingAsked, TimingBar, TimingColumn, TimingFound, TimingRun, TimingView,
};

/// Properties of [`TimingButton`].
#[derive(PartialEq, Properties)]
pub struct TimingButtonProps {
    /// Language of the interface.
    pub lang: Lang,
    /// Receives actions.
    pub dispatch: Dispatch,
}

/// The button that opens the screen.
#[component]
pub fn TimingButton(props: &TimingButtonProps) -> Html {
    let onclick = use_show_panel(Some(Panel::Timing), &props.dispatch).reform(|_: MouseEvent| ());
    let name = TimingTexts::of(props.lang).open;
    html!(<button type="button" class="button-line timing-open" aria-haspopup="dialog" {onclick}>{ name }</button>)
}

/// Properties of [`WhenToPay`].
#[derive(PartialEq, Properties)]
pub struct WhenToPayProps {
    /// Whether it is open.
    pub open: bool,
    /// The projection.
    pub projected: SharedProjection,
    /// Language of the interface.
    pub lang: Lang,
    /// Colours.
    pub theme: Theme,
    /// Receives actions.
    pub dispatch: Dispatch,
}

/// The screen; nothing is searched while it is shut.
#[component]
pub fn WhenToPay(props: &WhenToPayProps) -> Html {
    let WhenToPayProps { open, projected, lang, theme, dispatch } = props;
    let onclose = use_show_panel(None, dispatch);
    html! {
        <Dialog open={*open} title={TimingTexts::of(*lang).title} class="timing" lang={*lang} {onclose}>
            if *open {
                <TimingScreen {projected} lang={*lang} theme={*theme} {dispatch} />
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
}

#[component]
fn TimingScreen(props: &TimingScreenProps) -> Html {
    let TimingScreenProps { projected, lang, theme, dispatch } = props;
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
    let ontake = use_callback(dispatch.clone(), |scenario: Rc<Scenario>, dispatch| {
        dispatch.dispatch(Action::ChangeScenario(scenario));
        dispatch.dispatch(Action::ShowPanel(None));
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
                Some(Ok(view)) => answer(view, lang, theme, &ontake),
            } }
        </div>
    }
}

fn answer(view: &TimingView, lang: Lang, theme: Theme, ontake: &Callback<Rc<Scenario>>) -> Html {
    let texts = TimingTexts::of(lang);
    html! {
        <>
            <p class="timing-say" data-testid="timing-say">{ sentence(&view.say) }</p>
            <div class="timing-body">
                <section class="timing-clouds" aria-label={texts.cloud}>
                    <p><b>{ texts.cloud }</b>{ " " }<span class="note">{ &view.cloud }</span></p>
                    <Clouds spec={view.picture.clone()} {theme} />
                    <p class="note">
                        for note in view.notes.iter() { { note }{ " " } }
                    </p>
                    if let Some(nothing) = &view.nothing { <p role="status">{ nothing }</p> }
                </section>
                <ol class="timing-columns" aria-label={texts.choices}>
                    for (place, column) in view.columns.iter().enumerate() {
                        <li key={place} class={classes!("timing-column", column.number.is_none().then_some("is-entered"))}>
                            { column_of(column, lang, theme, ontake) }
                        </li>
                    }
                </ol>
            </div>
        </>
    }
}

fn column_of(column: &TimingColumn, lang: Lang, theme: Theme, ontake: &Callback<Rc<Scenario>>) -> Html {
    let texts = TimingTexts::of(lang);
    let take = column.scenario.as_ref().map(|scenario| {
        let (ontake, scenario) = (ontake.clone(), Rc::clone(scenario));
        Callback::from(move |_: MouseEvent| ontake.emit(Rc::clone(&scenario)))
    });
    let class = if column.is_main { "button-main" } else { "button-line" };
    html! {
        <>
            <h3 class="timing-name">
                if let Some(number) = column.number {
                    <span class="timing-number">{ number }</span>
                } else {
                    <svg class="timing-ring" viewBox="0 0 16 16" aria-hidden="true"><circle cx="8" cy="8" r="6" /></svg>
                }
                { column.name }
            </h3>
            <p class="timing-figure">
                <b>{ &column.figure }</b>
                if let Some((people, tone)) = &column.verdict {
                    <span class={classes!("note", tone_class(*tone))}>{ mark(*tone) }{ people }</span>
                }
            </p>
            <Line spec={column.line.clone()} {theme} />
            <ul class="timing-bars">
                for (place, bar) in column.bars.iter().enumerate() { { bar_of(place, bar) } }
            </ul>
            <dl class="timing-rows">
                for (name, value) in column.rows.iter().chain(&column.chance) {
                    <div key={name.clone()}><dt>{ name }</dt><dd>{ value }</dd></div>
                }
            </dl>
            <p class={classes!("timing-catch", tone_class(column.tone))}>{ mark(column.tone) }{ sentence(&column.catch) }</p>
            if let Some(onclick) = take {
                <button type="button" {class} {onclick} aria-label={(texts.take_named)(column.name)}>{ texts.take }</button>
            } else {
                <p class="note timing-is-open">{ texts.is_open }</p>
            }
        </>
    }
}

fn bar_of(place: usize, bar: &TimingBar) -> Html {
    let share = |value: f64| format!("{:.2}", 100.0 * value);
    html! {
        <li key={place}>
            <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                <rect x={share(bar.from)} width={share(bar.width)} height="10" />
            </svg>
            <span class="note" aria-hidden="true">{ &bar.label }</span>
            <span class="hidden-text">{ &bar.spoken }</span>
        </li>
    }
}

/// Properties of [`Clouds`].
#[derive(PartialEq, Properties)]
struct CloudsProps {
    spec: TimingSpec,
    theme: Theme,
}

#[component]
fn Clouds(props: &CloudsProps) -> Html {
    let canvas = use_node_ref();
    let display = use_display(&canvas);
    let _ = use_drawing(&canvas, Some(props.spec.clone()), display, SizeClass::Desktop, props.theme);
    html! {
        <div class="timing-plot">
            <canvas ref={canvas} role="img" aria-label={props.spec.summary.clone()} data-testid="timing-clouds" />
        </div>
    }
}

/// Properties of [`Line`].
#[derive(PartialEq, Properties)]
struct LineProps {
    spec: ChartSpec,
    theme: Theme,
}

/// The year of a plan.
#[component]
fn Line(props: &LineProps) -> Html {
    let canvas = use_node_ref();
    let display = use_display(&canvas);
    let _ = use_drawing(&canvas, Some(props.spec.clone()), display, SizeClass::Spark, props.theme);
    html! {
        <div class="timing-line">
            <canvas ref={canvas} role="img" aria-label={props.spec.summary.clone()} />
        </div>
    }
}

/// How long the search holds the page up at a time, milliseconds.
const AT_ONCE: f64 = 10.0;

type TimingAnswer = Rc<Result<TimingView, NoAnswer>>;

/// The answer; the one before stays until the next is there.
#[hook]
fn use_found(asked: (SharedProjection, TimingAsked, Lang)) -> Option<TimingAnswer> {
    let answer = use_state(|| None::<TimingAnswer>);
    let timer = use_timer();
    {
        let answer = answer.setter();
        use_effect_with(asked, move |(projected, asked, lang)| {
            timer.cancel();
            match TimingRun::new(projected, *asked, *lang) {
                Err(reason) => answer.set(Some(Rc::new(Err(reason)))),
                Ok(run) => go_on(run, answer, &timer),
            }
        });
    }
    (*answer).clone()
}

/// Searches for a moment, and goes on after whatever else the page has to do.
fn go_on(mut run: TimingRun, answer: UseStateSetter<Option<TimingAnswer>>, timer: &Timer) {
    let start = clock::milliseconds();
    while clock::milliseconds() - start < AT_ONCE {
        match run.step() {
            TimingFound::Searching => {}
            TimingFound::Almost(view) => {
                // A frame shows it before the chances are counted.
                answer.set(Some(Rc::new(Ok(view))));
                break;
            }
            TimingFound::Found(view) => {
                answer.set(Some(Rc::new(Ok(view))));
                return;
            }
        }
    }
    let next = timer.clone();
    timer.start(0, move || go_on(run, answer, &next));
}
