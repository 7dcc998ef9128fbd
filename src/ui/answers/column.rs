//! The column "why and how": its sections in order.

use yew::prelude::*;

use super::AnswersProps;
use super::backtest::BacktestCases;
use super::cheapest::CheapestPlans;
use super::disclosure::Disclosure;
use super::drivers::DriverSentences;
use super::goal::use_goal;
use super::how_sure::HowSure;
use super::reach::{ReachControls, reach_target, use_focus};
use super::warnings::Warnings;
use super::when::WhenAndHowMuch;
use super::why::Waterfall;
use crate::text::AnswerTexts;
use crate::ui::hooks::use_timer;
use crate::ui::shared::dialog::Dialog;
use crate::ui::workbench::{TimingButton, TimingOpener, WhenToPay};
use crate::view;
use crate::view::answers::ChosenGoal;

/// The column beside the chart.
#[component]
pub fn Answers(props: &AnswersProps) -> Html {
    let AnswersProps { projected, locks, lang, dispatch, .. } = props;
    let goal = use_goal(projected);
    let is_searching = use_state(|| false);
    let is_counting = use_state_eq(|| false);
    let timer = use_timer();
    use_focus(&props.proposal);
    let onclose = use_callback(is_searching.setter(), |(): (), is_searching| is_searching.set(false));
    let ongoal = use_callback((goal.setter(), props.onpropose.clone()), |chosen, (goal, onpropose)| {
        onpropose.emit(None);
        goal.set(chosen);
    });
    let warnings = view::warnings(projected, *lang);
    let opener = (*use_memo((), |()| TimingOpener::default())).clone();
    let ask = ReachControls {
        goal: *goal,
        set_goal: goal.setter(),
        search: is_searching.setter(),
        // One filled button on the screen: the next sensible step.
        is_main: warnings.first().is_none_or(|warning| warning.fix.is_none()),
        is_counting,
        timer,
    };
    html! {
        <section class="reasons" aria-label={AnswerTexts::of(*lang).title}>
            <Waterfall {projected} lang={*lang} />
            <Warnings {warnings} {projected} lang={*lang} {dispatch} />
            { reach_target(props, &ask) }
            <Dialog open={*is_searching} title={AnswerTexts::of(*lang).cheapest.title} class="treasury" lang={*lang} onclose={onclose.clone()}>
                if *is_searching {
                    <CheapestPlans {projected} goal={*goal} {ongoal} locks={locks.clone()} lang={*lang} {dispatch} {onclose} opener={opener.clone()} />
                }
            </Dialog>
            { further(props, *goal, &opener) }
            <WhenToPay {opener} {projected} lang={*lang} {dispatch} />
        </section>
    }
}

/// What is asked less often.
fn further(props: &AnswersProps, goal: ChosenGoal, opener: &TimingOpener) -> Html {
    let AnswersProps { projected, uncertainty, lang, dispatch, .. } = props;
    let (texts, lang) = (AnswerTexts::of(*lang), *lang);
    html! {
        <>
            <Disclosure title={texts.sure.name}><HowSure {projected} uncertainty={uncertainty.clone()} {lang} {dispatch} /></Disclosure>
            <Disclosure title={texts.when.title}><WhenAndHowMuch {projected} {goal} {lang} {dispatch} /></Disclosure>
            <TimingButton {lang} opener={opener.clone()} />
            <Disclosure title={texts.drivers.title}><DriverSentences {projected} {lang} /></Disclosure>
            <Disclosure title={texts.backtest.title}><BacktestCases {lang} /></Disclosure>
        </>
    }
}
