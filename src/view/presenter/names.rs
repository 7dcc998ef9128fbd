//! What scenarios of a session and options of a vote are called. Options are named after what tells them apart, not
//! after whole plans. A scenario of another region than the one on the stage names it.

use std::rc::Rc;

use crate::model::Lever;
use crate::session::{MAX_OPTIONS, NamedScenario, winner};
use crate::state::scenario_of_link;
use crate::text::{Lang, PresenterTexts, count};
use crate::view::Projected;
use crate::view::lever::{LeverView, levers};

/// The letters of the options of a vote, in order.
pub const LETTERS: [&str; MAX_OPTIONS] = ["A", "B", "C", "D", "E"];

/// Up to so many levers are named with their values; of more only the names.
const MOST_VALUES: usize = 2;
/// Up to so many levers are named.
const MOST_NAMES: usize = 3;

/// What the hands of a vote come to: "Ruangan memilih A: 14 dari 25."
pub(super) fn chosen(votes: &[u32; MAX_OPTIONS], lang: Lang) -> String {
    let texts = &PresenterTexts::of(lang).step;
    let all: f64 = votes.iter().map(|hands| f64::from(*hands)).sum();
    let hands = |place: usize| votes.get(place).map_or(0.0, |hands| f64::from(*hands));
    match winner(votes).and_then(|place| Some((place, LETTERS.get(place)?))) {
        Some((place, letter)) => (texts.chosen)(letter, &count(lang, hands(place)), &count(lang, all)),
        None if all == 0.0 => texts.no_hands.to_owned(),
        None => texts.tie.to_owned(),
    }
}

/// The name of a saved plan: its own, else its levers with their values.
pub fn scenario_name(kept: &NamedScenario, lang: Lang) -> String {
    let texts = &PresenterTexts::of(lang).step;
    if !kept.name.trim().is_empty() {
        return kept.name.clone();
    }
    let Some(scenario) = scenario_of_link(&kept.link) else { return texts.unreadable.to_owned() };
    let projected = Projected::of(&Rc::new(scenario));
    let levers = levers(&projected, lang, false);
    let moved: Vec<String> = levers
        .iter()
        .filter(|view| view.value != 0.0)
        .map(|view| format!("{} {}", view.short_name, view.summary))
        .collect();
    if moved.is_empty() { texts.no_plan.to_owned() } else { moved.join(", ") }
}

/// The name of the region of a saved plan; `None` where the plan cannot be opened or its region has no name.
pub fn scenario_region(kept: &NamedScenario) -> Option<String> {
    scenario_of_link(&kept.link).map(|scenario| scenario.region.name).filter(|name| !name.is_empty())
}

/// The name of a saved plan, with its region where that is not the region of `now`.
pub fn placed_name(kept: &NamedScenario, now: &Projected, lang: Lang) -> String {
    placed(kept, scenario_name(kept, lang), now)
}

fn placed(kept: &NamedScenario, name: String, now: &Projected) -> String {
    let here = &now.scenario.region;
    let plan = scenario_of_link(&kept.link).map(|plan| plan.region);
    match plan.filter(|region| !region.name.is_empty() && region.code != here.code) {
        Some(region) => format!("{}: {name}", region.name),
        None => name,
    }
}

/// The names of options: their own, else the levers in which they differ. Names that would be the same are the long
/// ones; options of another region than that of `now` name it.
pub fn option_names(options: &[NamedScenario], now: &Projected, lang: Lang) -> Vec<String> {
    let plans: Vec<Option<Projected>> = options
        .iter()
        .map(|kept| scenario_of_link(&kept.link).map(|plan| Projected::of(&Rc::new(plan))))
        .collect();
    let short = |(kept, plan): (&NamedScenario, &Option<Projected>)| {
        let plan = plan.as_ref().filter(|_| kept.name.trim().is_empty())?;
        if plan.is_without_plan() {
            return None;
        }
        let views = levers(plan, lang, false);
        let apart: Vec<&LeverView> = views.iter().filter(|view| is_apart(view.lever, &plans)).collect();
        (!apart.is_empty()).then(|| named(&apart, lang))
    };
    let names: Vec<Option<String>> = options.iter().zip(&plans).map(short).collect();
    let is_taken = |name: &String| names.iter().flatten().filter(|other| *other == name).count() > 1;
    let whole = |(kept, name): (&NamedScenario, &Option<String>)| {
        let name = name.clone().filter(|name| !is_taken(name)).unwrap_or_else(|| scenario_name(kept, lang));
        placed(kept, name, now)
    };
    options.iter().zip(&names).map(whole).collect()
}

/// Whether a lever does not stand the same in all of them.
fn is_apart(lever: Lever, plans: &[Option<Projected>]) -> bool {
    let mut values = plans.iter().flatten().map(|plan| lever.value(&plan.scenario));
    let first = values.next();
    values.any(|value| Some(value) != first)
}

fn named(apart: &[&LeverView], lang: Lang) -> String {
    if apart.len() <= MOST_VALUES {
        let parts: Vec<String> =
            apart.iter().map(|view| [&view.short_name, " ", &view.summary].concat()).collect();
        return parts.join(", ");
    }
    let used: Vec<&str> =
        apart.iter().filter(|view| view.value != 0.0).map(|view| view.short_name.as_str()).collect();
    let names = used.iter().take(MOST_NAMES).copied().collect::<Vec<_>>().join(", ");
    match used.len().saturating_sub(MOST_NAMES) {
        0 => names,
        more => (PresenterTexts::of(lang).step.more_levers)(&names, more),
    }
}
