//! Identities of the programmes of a plan. A [`Lever`] names a programme by its place in the plan; a lock, an open card
//! or a half-typed value belongs to the programme itself, wherever it moves. After each action the plans before and
//! after are compared, so identities survive edits, undo, redo and opened files alike.

use std::rc::Rc;

use super::State;
use crate::model::{Lever, Payer, Scenario, Sponsorship};

/// The identity of the CSR lever's programme, also while the plan has none.
const CSR: u32 = 0;

/// One identity for each programme, in the order of the plan. No two are the same, and one that was given up is not
/// given to another programme by the next change.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ProgrammeIds(Rc<Vec<u32>>);

impl ProgrammeIds {
    /// Those of a scenario that has just been opened.
    pub(super) fn of(scenario: &Scenario) -> Self {
        let programmes = &scenario.plan.sponsorships;
        let csr = csr_of(programmes);
        Self(Rc::new((0..programmes.len()).map(|place| usual_id(place, csr)).collect()))
    }

    /// Those after a change from the programmes `old` to the plan of `new`. A programme is found in three rounds: the
    /// same one at its place, the same one at another place, a changed one at its place. What is not found is new.
    pub(super) fn after(&self, old: &[Sponsorship], new: &Scenario) -> Self {
        let programmes = &new.plan.sponsorships;
        let csr = csr_of(old);
        let before: Vec<u32> = (0..old.len()).map(|place| self.at(place, csr)).collect();
        let mut free: Vec<Option<u32>> = before.iter().copied().map(Some).collect();
        let mut found = vec![None; programmes.len()];
        for round in 0..3 {
            for (place, (slot, programme)) in found.iter_mut().zip(programmes).enumerate() {
                for (at, (id, before)) in free.iter_mut().zip(old).enumerate() {
                    let fits = (at == place || round == 1) && (round == 2 || before == programme);
                    if fits && slot.is_none() {
                        *slot = id.take();
                    }
                }
            }
        }
        let mut next = before.into_iter().max().unwrap_or(CSR);
        let csr = Lever::Csr.place(new).filter(|_| !found.contains(&Some(CSR)));
        let ids = found.into_iter().enumerate().map(|(place, id)| {
            id.unwrap_or_else(|| {
                next += u32::from(csr != Some(place));
                if csr == Some(place) { CSR } else { next }
            })
        });
        Self(Rc::new(ids.collect()))
    }

    fn at(&self, place: usize, csr: Option<usize>) -> u32 {
        self.0.get(place).copied().unwrap_or_else(|| usual_id(place, csr))
    }

    /// The identity of `lever`: its programme's, or a fixed one for a main lever. The ui uses it as the key of cards.
    pub fn id(&self, scenario: &Scenario, lever: Lever) -> u32 {
        match lever.place(scenario) {
            Some(place) => self.at(place, csr_of(&scenario.plan.sponsorships)),
            None if lever == Lever::Csr => CSR,
            // The main levers count down from the greatest number, so that they never meet the programmes.
            None => Lever::MAIN
                .iter()
                .zip(1..)
                .find(|(main, _)| **main == lever)
                .map_or(u32::MAX, |(_, place)| u32::MAX - place),
        }
    }

    /// The lever that has `id` in the plan of `scenario`, for `lever`, which has it in another plan; `None` when its
    /// programme is not in this plan.
    pub fn lever(&self, scenario: &Scenario, lever: Lever, id: u32) -> Option<Lever> {
        let csr = csr_of(&scenario.plan.sponsorships);
        let mut places = 0..scenario.plan.sponsorships.len();
        match places.find(|place| self.at(*place, csr) == id) {
            Some(place) if csr == Some(place) => Some(Lever::Csr),
            Some(place) => Some(Lever::Sponsorship(place)),
            None => (!matches!(lever, Lever::Sponsorship(_))).then_some(lever),
        }
    }
}

fn usual_id(place: usize, csr: Option<usize>) -> u32 {
    if csr == Some(place) { CSR } else { place as u32 + 1 }
}

/// The place of the programme that the CSR lever moves.
fn csr_of(programmes: &[Sponsorship]) -> Option<usize> {
    programmes.iter().position(|programme| programme.payer == Payer::Csr)
}

impl State {
    /// The lever of [`State::working`] that is `lever` on screen; `None` when its programme is gone there.
    pub fn working_lever(&self, lever: Lever) -> Option<Lever> {
        let id = self.programme_ids.id(&self.scenario, lever);
        self.working_programme_ids.lever(self.working(), lever, id)
    }

    /// This state, which follows `before`, with the identities of its programmes and the locks where these are now.
    pub(super) fn with_programmes_identified(mut self, before: &Self) -> Self {
        let is_same = Rc::ptr_eq(&before.scenario, &self.scenario);
        if is_same && before.unfinished.is_none() && self.unfinished.is_none() {
            return self;
        }
        let working = before.working_programme_ids.after(&before.working().plan.sponsorships, self.working());
        let ids = match (is_same, &self.unfinished) {
            (true, _) => before.programme_ids.clone(),
            // What forms have made comes on screen with the identities it has in the forms.
            (false, None) => working.clone(),
            (false, Some(_)) => {
                before.programme_ids.after(&before.scenario.plan.sponsorships, &self.scenario)
            }
        };
        self.working_programme_ids = if self.unfinished.is_some() { working } else { ids.clone() };
        if ids != before.programme_ids {
            let moved = |lock: &Lever| {
                ids.lever(&self.scenario, *lock, before.programme_ids.id(&before.scenario, *lock))
            };
            self.locks = self.locks.iter().filter_map(moved).collect();
            self.programme_ids = ids;
        }
        self
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::data::REGIONS;
    use crate::preferences::Lang;
    use crate::state::{Action, Edit};

    /// CSR, APBD, zakat, each with money of its own.
    fn three() -> State {
        let state = State::new(REGIONS[0].scenario(0), Lang::Id);
        let edits = [Payer::Apbd, Payer::Zakat].map(|payer| Action::Edit(Edit::AddProgramme(payer)));
        let moves = [Action::SetLever(Lever::Csr, 1e9)].into_iter().chain(edits);
        let state = after(state, moves);
        after(
            state,
            [Action::SetLever(Lever::Sponsorship(1), 2e8), Action::SetLever(Lever::Sponsorship(2), 3e8)],
        )
    }

    fn after(state: State, actions: impl IntoIterator<Item = Action>) -> State {
        actions.into_iter().fold(state, |state, action| state.reduce(action).unwrap())
    }

    fn edit(edit: Edit) -> Action {
        Action::Edit(edit)
    }

    fn number(state: &State, lever: Lever) -> u32 {
        state.programme_ids.id(&state.scenario, lever)
    }

    #[test]
    fn every_lever_has_an_identity_of_its_own() {
        let state = three();
        let numbers: Vec<u32> =
            Lever::all(&state.scenario).into_iter().map(|lever| number(&state, lever)).collect();
        for (place, one) in numbers.iter().enumerate() {
            assert_eq!(numbers.iter().position(|other| other == one), Some(place), "{numbers:?}");
        }
    }

    #[test]
    fn a_programme_keeps_its_identity_while_it_moves_is_copied_over_and_comes_back() {
        let state = three();
        let zakat = number(&state, Lever::Sponsorship(2));
        let raised = after(state.clone(), [edit(Edit::RaiseProgramme(2))]);
        assert_eq!(number(&raised, Lever::Sponsorship(1)), zakat);
        let back = after(raised, [Action::Undo]);
        assert_eq!(number(&back, Lever::Sponsorship(2)), zakat);
        let copied = after(state.clone(), [edit(Edit::CopyProgramme(1))]);
        assert_eq!(number(&copied, Lever::Sponsorship(3)), zakat);
        assert!(
            ![zakat, number(&state, Lever::Sponsorship(1))].contains(&number(&copied, Lever::Sponsorship(2)))
        );
        let fewer = after(state, [edit(Edit::RemoveProgramme(0))]);
        assert_eq!(number(&fewer, Lever::Sponsorship(1)), zakat);
    }

    #[test]
    fn the_csr_lever_keeps_its_identity_while_its_programme_comes_and_goes() {
        let state = State::new(REGIONS[0].scenario(0), Lang::Id);
        let before = number(&state, Lever::Csr);
        let state = after(state, [edit(Edit::AddProgramme(Payer::Apbd)), Action::SetLever(Lever::Csr, 1e9)]);
        assert_eq!(number(&state, Lever::Csr), before);
        let state = after(state, [Action::SetLever(Lever::Csr, 0.0)]);
        assert_eq!(number(&state, Lever::Csr), before);
        assert_ne!(number(&state, Lever::Sponsorship(0)), before);
    }

    #[test]
    fn locks_go_with_their_programme_and_end_with_it() {
        let state =
            after(three(), [Action::ToggleLock(Lever::Sponsorship(2)), Action::ToggleLock(Lever::Csr)]);
        let state = after(state, [edit(Edit::RaiseProgramme(2))]);
        assert_eq!(state.locks, [Lever::Sponsorship(1), Lever::Csr]);
        let state = after(state, [edit(Edit::RemoveProgramme(1))]);
        assert_eq!(state.locks, [Lever::Csr]);
    }

    #[test]
    fn what_waits_is_found_under_the_lever_on_screen() {
        let months = crate::model::ProgrammeField::Months;
        let wrong = Edit::Set(crate::model::Field::Programme(1, months), crate::model::Value::Number(99.0));
        let state = after(three(), [edit(wrong), edit(Edit::RaiseProgramme(2))]);
        assert!(state.unfinished.is_some());
        assert_eq!(state.working_lever(Lever::Sponsorship(2)), Some(Lever::Sponsorship(1)));
        assert_eq!(state.working_lever(Lever::Sponsorship(1)), Some(Lever::Sponsorship(2)));
        assert_eq!(state.working_lever(Lever::WageEnrolment), Some(Lever::WageEnrolment));
        let numbers = [1, 2].map(|place| number(&state, Lever::Sponsorship(place)));
        let months = crate::model::Field::Programme(2, crate::model::ProgrammeField::Months);
        let mended = after(state, [edit(Edit::Set(months, crate::model::Value::Number(9.0)))]);
        assert_eq!(mended.unfinished, None);
        assert_eq!([2, 1].map(|place| number(&mended, Lever::Sponsorship(place))), numbers);
    }
}
