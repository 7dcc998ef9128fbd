//! Which target is asked for, and what to say where it cannot be.

use std::rc::Rc;

use crate::model::answers::{Goal, LASTING_MONTHS, Unanswerable};
use crate::model::{Month, Scenario, Target};
use crate::text::{self, AnswerTexts, Lang};
use crate::view::Projected;
use crate::view::words::Words;

/// What the planner wants to reach.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ChosenGoal {
    /// Place of the target in the scenario; `None` for the headline's.
    pub target: Option<usize>,
    /// Whether it must last six months.
    pub lasting: bool,
}

/// A target that can be chosen.
#[derive(Clone, Debug, PartialEq)]
pub struct GoalOption {
    /// Place of the target in the scenario.
    pub target: usize,
    /// Its words.
    pub name: String,
    /// Whether it is the one asked for.
    pub chosen: bool,
}

/// A scenario that a button opens.
#[derive(Clone, Debug, PartialEq)]
pub struct Offer {
    /// The words of the button.
    pub name: String,
    /// What it opens.
    pub scenario: Rc<Scenario>,
}

/// Why there is no answer, and what would make one possible.
#[derive(Clone, Debug, PartialEq)]
pub struct NoAnswer {
    /// The sentence.
    pub say: String,
    /// A way out.
    pub offer: Option<Offer>,
}

/// A target that can be asked for.
#[derive(Clone, Copy, Debug)]
pub(super) struct Asked<'a> {
    pub target: &'a Target,
    pub goal: Goal,
}

/// The targets that lie ahead, in their order; none where there is no choice. One beyond the projection is a choice, too:
/// it is answered by how to get there.
pub fn goal_options(projected: &Projected, goal: ChosenGoal, lang: Lang) -> Vec<GoalOption> {
    let words = Words::new(lang, projected);
    let chosen = place(projected, goal);
    let known = projected.known_until();
    let targets = projected.scenario.region.targets.iter().enumerate();
    let rows: Vec<GoalOption> = targets
        .filter(|(_, target)| Month::december(target.year) > known)
        .map(|(target, it)| GoalOption { target, name: name(words, it), chosen: Some(target) == chosen })
        .collect();
    if rows.len() < 2 { Vec::new() } else { rows }
}

/// The target in words: `37,10% pada Desember 2025`; `None` where nothing can be asked for.
pub fn goal_title(projected: &Projected, goal: ChosenGoal, lang: Lang) -> Option<String> {
    let words = Words::new(lang, projected);
    asked(projected, words, goal).ok().map(|asked| words.target(asked.target.percent))
}

pub(super) fn name(words: Words, target: &Target) -> String {
    let december = words.month(Month::december(target.year));
    (AnswerTexts::of(words.lang).ask.target)(&december, &words.named(target))
}

/// The targets whose December is projected and still lies ahead.
pub(super) fn judged(projected: &Projected) -> impl Iterator<Item = (usize, &Target)> {
    let known = projected.known_until();
    let ahead = projected.verdicts().iter().filter(move |verdict| verdict.month() > known);
    ahead.map(|verdict| (verdict.place, &verdict.target))
}

/// The headline's target first, then the others that can be asked for.
pub(super) fn in_order(projected: &Projected) -> Vec<(usize, &Target)> {
    let first = place(projected, ChosenGoal::default());
    let mut targets: Vec<(usize, &Target)> = judged(projected).collect();
    if let Some(at) = targets.iter().position(|(place, _)| Some(*place) == first) {
        let headlines = targets.remove(at);
        targets.insert(0, headlines);
    }
    targets
}

/// The goal of `goal`, or why there is none.
pub(super) fn asked(projected: &Projected, words: Words, goal: ChosenGoal) -> Result<Asked<'_>, NoAnswer> {
    let targets = &projected.scenario.region.targets;
    let place = place(projected, goal);
    let Some(target) = place.and_then(|place| targets.get(place)) else {
        return Err(NoAnswer { say: AnswerTexts::of(words.lang).ask.no_target.to_owned(), offer: None });
    };
    let goal = Goal { lasting: goal.lasting, ..Goal::of(target) };
    let (december, known) = (goal.december(), projected.known_until());
    if projected.carried.is_some() && december <= known {
        let say = (AnswerTexts::of(words.lang).ask.counted)(&words.month(december), &words.month(known));
        return Err(NoAnswer { say, offer: None });
    }
    match goal.check(&projected.scenario) {
        Ok(()) => Ok(Asked { target, goal }),
        Err(why) => Err(no_answer(projected, words, why)),
    }
}

/// The target asked for: the chosen one, else the headline's (the first of the last year that can be judged), else the
/// first of the last year.
fn place(projected: &Projected, goal: ChosenGoal) -> Option<usize> {
    let targets = &projected.scenario.region.targets;
    let last = |best: (usize, i32), next: (usize, i32)| if next.1 > best.1 { next } else { best };
    let all = || targets.iter().enumerate().map(|(place, target)| (place, target.year));
    let known = projected.known_until();
    let focus = projected.focus().filter(|verdict| verdict.month() > known);
    goal.target
        .filter(|place| *place < targets.len())
        .or(focus.map(|verdict| verdict.place))
        .or_else(|| all().reduce(last).map(|(place, _)| place))
}

fn no_answer(projected: &Projected, words: Words, why: Unanswerable) -> NoAnswer {
    let texts = &AnswerTexts::of(words.lang).ask;
    match why {
        Unanswerable::BeforeBaseline { december, baseline } => {
            let say = (texts.before)(&words.month(december), &words.month(baseline));
            NoAnswer { say, offer: None }
        }
        Unanswerable::AfterHorizon { december, horizon } => {
            let say = (texts.after)(&words.month(december), &words.month(horizon));
            let until = december + LASTING_MONTHS;
            let mut scenario = Scenario::clone(&projected.scenario);
            scenario.horizon = until;
            let possible = until - scenario.region.baseline_month <= crate::model::LONGEST;
            let offer = Offer { name: (texts.extend)(&words.month(until)), scenario: Rc::new(scenario) };
            NoAnswer { say, offer: possible.then_some(offer) }
        }
        Unanswerable::PercentOutside(percent) => {
            let say = (texts.outside)(&text::percent(words.lang, percent.0, 2));
            NoAnswer { say, offer: None }
        }
    }
}
