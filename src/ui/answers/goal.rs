//! Which target the answers are about.

use yew::prelude::*;

use crate::browser::input;
use crate::text::{AnswerTexts, Lang};
use crate::ui::shared::SharedProjection;
use crate::view::answers::{ChosenGoal, goal_options};

/// The goal that the planner has chosen; another region starts with its headline's target.
#[hook]
pub fn use_goal(projected: &SharedProjection) -> UseStateHandle<ChosenGoal> {
    let goal = use_state(ChosenGoal::default);
    {
        let goal = goal.setter();
        use_effect_with(projected.scenario.region.code.clone(), move |_| goal.set(ChosenGoal::default()));
    }
    goal
}

/// Properties of [`GoalChoice`].
#[derive(PartialEq, Properties)]
pub struct GoalChoiceProps {
    /// The projection.
    pub projected: SharedProjection,
    /// The goal that holds now.
    pub goal: ChosenGoal,
    /// Called with another one.
    pub ongoal: Callback<ChosenGoal>,
    /// Language of the interface.
    pub lang: Lang,
}

/// The choice: which target, and whether it must last.
#[component]
pub fn GoalChoice(props: &GoalChoiceProps) -> Html {
    let GoalChoiceProps { projected, goal, ongoal, lang } = props;
    let texts = &AnswerTexts::of(*lang).ask;
    let rows = goal_options(projected, *goal, *lang);
    let onchoose = use_callback((ongoal.clone(), *goal), |event: Event, (ongoal, goal)| {
        if let Some(target) = input::choice(&event).and_then(|value| value.parse().ok()) {
            ongoal.emit(ChosenGoal { target: Some(target), ..*goal });
        }
    });
    let onlasting = use_callback((ongoal.clone(), *goal), |_: Event, (ongoal, goal)| {
        ongoal.emit(ChosenGoal { lasting: !goal.lasting, ..*goal });
    });
    html! {
        <div class="goal">
            if !rows.is_empty() {
                <select aria-label={texts.which} onchange={onchoose}>
                    for row in rows.iter() {
                        <option key={row.target} value={row.target.to_string()} selected={row.chosen}>{ &row.name }</option>
                    }
                </select>
            }
            <label class="check">
                <input type="checkbox" checked={goal.lasting} onchange={onlasting} />{ texts.lasting }
            </label>
        </div>
    }
}
