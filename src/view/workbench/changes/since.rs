//! What differs from the plan of an earlier day, as the library has it.

use std::rc::Rc;

use super::{change, is_comparable, told_inputs};
use crate::codec::library::{PlanPlace, SavedPlan, ShelvedPlan};
use crate::model::{Plan, Scenario};
use crate::state::plan_name;
use crate::text::{Lang, WorkbenchTexts};
use crate::view::Sentence;
use crate::view::workbench::library::shown_name;
use crate::view::workbench::messages::short_when;

/// Letters of a day at the start of when a plan was saved: `2026-11-22`.
const DAY: usize = 10;

/// What differs from an earlier plan.
#[derive(Clone, Debug, PartialEq)]
pub struct SinceView {
    /// Since which plan.
    pub title: String,
    /// What all of it together did to the headline.
    pub effect: Sentence,
    /// Each input that differs, from what to what.
    pub inputs: Vec<Sentence>,
}

/// What makes `now` differ from the latest plan of its region that was kept before the day `today` (`2026-11-28`); where
/// there is none of another day, from the latest that was saved. `plans`: the library, the latest first. `None` where no
/// plan differs.
pub fn since(plans: &[ShelvedPlan], now: &Rc<Scenario>, today: &str, lang: Lang) -> Option<SinceView> {
    let is_other = |plan: &&SavedPlan| {
        let before = &plan.document.scenario;
        is_comparable(before, now) && !told_inputs(before, now, lang).is_empty()
    };
    let others = || plans.iter().map(|shelved| &shelved.plan).filter(is_other);
    let is_earlier = |plan: &&SavedPlan| plan.saved.get(..DAY).is_some_and(|day| day < today);
    let earlier = others().find(is_earlier);
    let plan = earlier.or_else(|| others().find(|plan| plan.place != PlanPlace::Unsaved))?;
    let before = &plan.document.scenario;
    let texts = &WorkbenchTexts::of(lang).comparison;
    let name = shown_name(plan_name(before), before.plan == Plan::default(), lang);
    Some(SinceView {
        title: (texts.since)(&name, &short_when(lang, &plan.saved)),
        effect: change(before, now, lang).effect,
        inputs: told_inputs(before, now, lang).iter().map(|input| Sentence::new(input)).collect(),
    })
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::*;
    use crate::codec::library::Origin;
    use crate::data::REGIONS;
    use crate::model::Lever;

    fn scenario(region: usize, csr: f64) -> Scenario {
        let mut scenario = REGIONS[region].scenario(0);
        let last = scenario.last_target();
        Lever::Csr.set(&mut scenario, csr, last);
        "Rencana A".clone_into(&mut scenario.name);
        scenario
    }

    fn kept(saved: &str, place: PlanPlace, scenario: Scenario) -> ShelvedPlan {
        let (saved, document) = (saved.to_owned(), scenario.into());
        let plan = SavedPlan { order: 1, saved, origin: Origin::Here, place, document };
        ShelvedPlan { key: String::new(), plan }
    }

    fn told(plans: &[ShelvedPlan], csr: f64) -> Option<SinceView> {
        since(plans, &Rc::new(scenario(0, csr)), "2026-11-28", Lang::Id)
    }

    #[test]
    fn the_latest_plan_of_an_earlier_day_is_told_from_before_todays() {
        let plans = [
            kept("2026-11-28 09:00", PlanPlace::Listed, scenario(0, 3e9)),
            kept("2026-11-27 16:10", PlanPlace::Unsaved, scenario(0, 1e9)),
            kept("2026-11-26 10:00", PlanPlace::Listed, scenario(0, 2e9)),
            kept("2026-11-25 10:00", PlanPlace::Listed, scenario(1, 1e9)),
        ];
        let found = told(&plans, 2e9).unwrap();
        assert_eq!(found.title, "Sejak Rencana A, 27 Nov 2026 pukul 16.10");
        assert_eq!(found.inputs.len(), 1);
        assert!(found.inputs[0].plain().contains("Rp1 miliar menjadi Rp2 miliar"), "{:?}", found.inputs);
        assert!(found.effect.plain().starts_with('+'), "{:?}", found.effect);
        let same_as_yesterday = told(&plans, 1e9).unwrap();
        assert!(same_as_yesterday.title.contains("26 Nov"), "what does not differ says nothing");
        assert_eq!(told(&plans[3..], 1e9), None, "another region");
    }

    #[test]
    fn on_the_first_day_the_last_saved_plan_is_meant_and_a_clock_set_back_harms_nothing() {
        let today = [
            kept("2026-11-28 11:00", PlanPlace::Unsaved, scenario(0, 4e9)),
            kept("2026-11-28 09:00", PlanPlace::Listed, scenario(0, 3e9)),
        ];
        assert!(told(&today, 1e9).unwrap().inputs[0].plain().contains("Rp3 miliar"));
        let ahead = [kept("2038-01-01 09:00", PlanPlace::Listed, scenario(0, 3e9))];
        assert!(told(&ahead, 1e9).is_some());
        let timeless = [kept("", PlanPlace::Listed, scenario(0, 3e9))];
        assert!(told(&timeless, 1e9).is_some());
        assert_eq!(told(&[], 1e9), None);
    }
}
