//! Which plan is on screen, what it is called, and which others it is compared with.

use std::rc::Rc;

use super::history::{HistoryEntry, Work};
use super::{State, Unfinished};
use crate::codec::document::{Document, Extras};
use crate::data::profile_of;
use crate::model::Scenario;

/// How many plans stand side by side, the one on screen among them.
pub const MOST_COMPARED: usize = 4;

/// A plan among others: of the library, or the one on screen.
#[derive(Clone, Debug, PartialEq)]
pub struct ComparedPlan {
    /// Under which key it lies in the browser's storage; empty for the one on screen.
    pub key: String,
    /// What it is called; empty for one without a name.
    pub name: String,
    /// The plan itself.
    pub document: Document,
    /// Whether it is the one on screen: it follows the levers.
    pub is_current: bool,
}

/// What a plan was called by somebody; empty where nobody has. A built-in region comes with its own name.
pub fn plan_name(scenario: &Scenario) -> &str {
    let name = scenario.name.trim();
    let is_region = name == scenario.region.name.trim()
        || profile_of(scenario).is_some_and(|profile| profile.name == name);
    if is_region { "" } else { name }
}

/// Whether a document holds somebody's work: anything but a built-in region as it comes.
pub fn is_work(document: &Document) -> bool {
    let scenario = &*document.scenario;
    let is_untouched = profile_of(scenario).is_some_and(|profile| {
        (0..profile.readings().count()).any(|reading| profile.scenario(reading) == *scenario)
    });
    !is_untouched || *document.extras != Extras::default()
}

impl State {
    /// The plans that stand side by side, in their order; the one on screen as it is now. Fewer than two are no comparison.
    pub fn compared_plans(&self) -> Vec<ComparedPlan> {
        let live = |plan: &ComparedPlan| if plan.is_current { self.current_plan() } else { plan.clone() };
        self.compared.iter().map(live).collect()
    }

    /// The plan on screen, as one of those to compare.
    pub fn current_plan(&self) -> ComparedPlan {
        ComparedPlan {
            key: String::new(),
            name: plan_name(&self.scenario).to_owned(),
            document: self.document(),
            is_current: true,
        }
    }

    pub(super) fn with_compared(&self, mut plans: Vec<ComparedPlan>) -> Option<Self> {
        plans.truncate(MOST_COMPARED);
        (plans != *self.compared).then(|| Self { compared: Rc::new(plans), ..self.clone() })
    }

    /// The plan at `place` comes on screen; what was on screen takes its place, as it was.
    pub(super) fn with_compared_opened(&self, place: usize) -> Option<Self> {
        let chosen = self.compared.get(place).filter(|plan| !plan.is_current)?.clone();
        let mut plans = self.compared.to_vec();
        let was = ComparedPlan { is_current: false, ..self.current_plan() };
        for plan in plans.iter_mut().filter(|plan| plan.is_current) {
            *plan = was.clone();
        }
        if let Some(plan) = plans.get_mut(place) {
            plan.is_current = true;
        }
        let opened = self.with_saved(chosen.document).unwrap_or_else(|| self.clone());
        Some(Self { compared: Rc::new(plans), ..opened.begun(false) })
    }

    /// This state with the next piece of work on screen.
    pub(super) fn begun(self, is_from_link: bool) -> Self {
        Self { work: Work { number: self.work.number + 1, is_from_link }, ..self }
    }

    /// The plan on screen is called `name`. That is no step of the history: undo goes back within the plan of this name.
    pub(super) fn with_name(&self, name: &str) -> Option<Self> {
        if self.scenario.name == name {
            return None;
        }
        let unfinished = self.unfinished.as_deref().map(|unfinished| {
            let scenario = Scenario { name: name.to_owned(), ..unfinished.scenario.clone() };
            Rc::new(Unfinished { scenario, ..unfinished.clone() })
        });
        let history = self.history.changed(|entry| entry.named(self.work, name));
        Some(Self { scenario: named(&self.scenario, name), unfinished, history, ..self.clone() })
    }
}

impl HistoryEntry {
    /// The entry with the name that its piece of work has now.
    fn named(&self, work: Work, name: &str) -> Self {
        if self.work != work {
            return self.clone();
        }
        Self { scenario: named(&self.scenario, name), ..self.clone() }
    }
}

fn named(scenario: &Scenario, name: &str) -> Rc<Scenario> {
    Rc::new(Scenario { name: name.to_owned(), ..scenario.clone() })
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::*;
    use crate::data::REGIONS;
    use crate::model::Lever;
    use crate::preferences::Lang;
    use crate::state::{Action, blank, link_of, open};

    fn binjai() -> State {
        State::new(REGIONS[0].scenario(0), Lang::Id)
    }

    fn after(state: State, actions: impl IntoIterator<Item = Action>) -> State {
        actions.into_iter().fold(state, |state, action| state.reduce(action).unwrap())
    }

    fn other(place: usize) -> Rc<Scenario> {
        Rc::new(REGIONS[place].scenario(0))
    }

    /// A plan of the library.
    fn kept(key: &str, csr: f64) -> ComparedPlan {
        let mut scenario = REGIONS[0].scenario(0);
        let last = scenario.last_target();
        Lever::Csr.set(&mut scenario, csr, last);
        key.clone_into(&mut scenario.name);
        ComparedPlan {
            key: key.to_owned(),
            name: key.to_owned(),
            document: scenario.into(),
            is_current: false,
        }
    }

    #[test]
    fn another_piece_of_work_begins_with_whatever_is_opened_and_with_nothing_else() {
        let start = binjai();
        let month = start.scenario.region.baseline_month;
        let link = link_of(&kept("", 2e9).document.scenario);
        let opens = [
            (Action::OpenScenario(other(1)), false),
            (Action::OpenSaved(Scenario::clone(&other(1)).into()), false),
            (Action::NewRegion(Rc::new(blank(month))), false),
            (Action::OpenLink(link.clone()), true),
            (Action::TakeLink(link.clone()), true),
        ];
        for (action, is_from_link) in opens {
            let opened = after(start.clone(), [action.clone()]);
            assert_eq!(opened.work, Work { number: 1, is_from_link }, "{action:?}");
            assert_eq!(after(opened, [Action::Undo]).work, start.work, "undo comes back to the work");
        }
        let goes_on = [
            Action::SetLever(Lever::Csr, 1e9),
            Action::ChangeScenario(Rc::clone(&kept("", 1e9).document.scenario)),
            Action::SetLanguage(Lang::En),
            Action::NamePlan("Rencana A".to_owned()),
            Action::ShowLibrary(true),
        ];
        assert_eq!(after(start, goes_on).work, Work::default());
        assert!(open("", &link).work.is_from_link && !open("?wilayah=12.71", "").work.is_from_link);
    }

    #[test]
    fn a_name_stays_with_its_plan_through_undo_and_redo_and_goes_to_no_other() {
        let named = after(
            binjai(),
            [
                Action::SetLever(Lever::Csr, 1e9),
                Action::OpenScenario(other(1)),
                Action::SetLever(Lever::Csr, 2e9),
                Action::NamePlan("Rencana A".to_owned()),
            ],
        );
        assert_eq!(plan_name(&named.scenario), "Rencana A");
        assert_eq!(named.reduce(Action::NamePlan("Rencana A".to_owned())), None);
        let back = after(named, [Action::Undo]);
        assert_eq!((plan_name(&back.scenario), Lever::Csr.value(&back.scenario)), ("Rencana A", 0.0));
        let further = after(back.clone(), [Action::Undo]);
        assert_eq!(plan_name(&further.scenario), "", "the plan before it has a name of its own");
        assert_eq!(after(further, [Action::Redo]).scenario, back.scenario);
    }

    #[test]
    fn the_name_of_a_region_is_no_name_of_a_plan() {
        for profile in &REGIONS {
            let mut scenario = profile.scenario(0);
            assert_eq!(plan_name(&scenario), "", "{}", profile.name);
            "Kota lain".clone_into(&mut scenario.region.name);
            assert_eq!(plan_name(&scenario), "", "the region was renamed");
            " Rencana A ".clone_into(&mut scenario.name);
            assert_eq!(plan_name(&scenario), "Rencana A");
        }
    }

    #[test]
    fn a_region_as_it_comes_is_nobodys_work_and_anything_else_is() {
        for profile in &REGIONS {
            for reading in 0..profile.readings().count() {
                assert!(!is_work(&profile.scenario(reading).into()), "{}", profile.name);
            }
            let link = link_of(&profile.scenario(0));
            assert!(!is_work(&open("", &link).document()), "{link}");
        }
        assert!(is_work(&kept("a", 0.0).document), "a name is work");
        assert!(is_work(&after(binjai(), [Action::SetLever(Lever::Csr, 1e9)]).document()));
    }

    #[test]
    fn at_most_four_plans_stand_side_by_side_and_the_one_on_screen_follows_the_levers() {
        let plans: Vec<ComparedPlan> = ["a", "b", "c", "d", "e"].map(|key| kept(key, 1e9)).to_vec();
        let state = after(binjai(), [Action::Compare(plans)]);
        assert_eq!(state.compared_plans().len(), MOST_COMPARED);
        let pair = vec![kept("a", 1e9), state.current_plan()];
        let state = after(state, [Action::Compare(pair), Action::SetLever(Lever::Csr, 3e9)]);
        let shown = state.compared_plans();
        assert_eq!(Lever::Csr.value(&shown[1].document.scenario), 3e9);
        assert_eq!(shown[0], kept("a", 1e9));
    }

    #[test]
    fn a_compared_plan_changes_places_with_the_one_on_screen() {
        let start = after(binjai(), [Action::SetLever(Lever::Csr, 5e8)]);
        let plans = vec![kept("a", 1e9), start.current_plan(), kept("b", 2e9)];
        let state = after(start.clone(), [Action::Compare(plans), Action::OpenCompared(2)]);
        assert_eq!(state.document(), kept("b", 2e9).document);
        let shown = state.compared_plans();
        let csr = |place: usize| Lever::Csr.value(&shown[place].document.scenario);
        assert_eq!([csr(0), csr(1), csr(2)], [1e9, 5e8, 2e9], "each plan keeps its place");
        assert_eq!(shown.iter().map(|plan| plan.is_current).collect::<Vec<_>>(), [false, false, true]);
        assert_ne!(state.work, start.work, "what was on screen is kept");
        assert_eq!(state.reduce(Action::OpenCompared(2)), None);
        assert_eq!(state.reduce(Action::OpenCompared(9)), None);
    }
}
