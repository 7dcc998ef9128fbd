//! Who is who among the programmes of a plan. A lever names a programme by its place; what was opened, locked or half
//! typed belongs to the programme, wherever it moves. Numbers are found by comparing the plan before and after, so
//! they survive edits, undo, redo and files alike.

use std::rc::Rc;

use super::State;
use crate::model::{Lever, Payer, Scenario, Sponsorship};

/// The number of the CSR lever's programme, also while it has none.
const CSR: u32 = 0;

/// A number for each programme, in the order of the plan; empty while they have those of their places.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Roster(Rc<Vec<u32>>);

/// Keeps the numbers of programmes from one state to the next. Until a form changes something nothing moves but by
/// sliders and whole scenarios, so the first picture does without.
#[derive(Clone, Copy, Debug)]
pub struct Follow(pub(super) fn(&State, &mut State));

impl Default for Follow {
    fn default() -> Self {
        Self(|_, _| ())
    }
}

impl PartialEq for Follow {
    /// What it does depends on the states alone.
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Roster {
    /// The numbers after a change: of the same programme at its place, of the same one anywhere, of the changed one
    /// at its place; else a new one.
    pub(super) fn after(&self, old: &[Sponsorship], new: &Scenario) -> Self {
        let programmes = &new.plan.sponsorships;
        let before: Vec<u32> =
            (0..old.len()).map(|place| self.at(place, csr_of(old) == Some(place))).collect();
        let mut free: Vec<Option<u32>> = before.iter().copied().map(Some).collect();
        let mut found = vec![None; programmes.len()];
        for round in 0..3 {
            for (place, (slot, programme)) in found.iter_mut().zip(programmes).enumerate() {
                for (at, (number, before)) in free.iter_mut().zip(old).enumerate() {
                    let fits = (at == place || round == 1) && (round == 2 || before == programme);
                    if fits && slot.is_none() {
                        *slot = number.take();
                    }
                }
            }
        }
        let mut next = before.into_iter().max().unwrap_or(CSR);
        let csr = Lever::Csr.place(new).filter(|_| !found.contains(&Some(CSR)));
        let numbers = found.into_iter().enumerate().map(|(place, number)| {
            number.unwrap_or_else(|| {
                next += u32::from(csr != Some(place));
                if csr == Some(place) { CSR } else { next }
            })
        });
        Self(Rc::new(numbers.collect()))
    }

    fn at(&self, place: usize, is_csr: bool) -> u32 {
        let usual = if is_csr { CSR } else { place as u32 + 1 };
        self.0.get(place).copied().unwrap_or(usual)
    }

    /// What stays with a lever while its programme moves through the plan of `scenario`.
    pub fn number(&self, scenario: &Scenario, lever: Lever) -> u32 {
        match lever.place(scenario) {
            Some(place) => self.at(place, lever == Lever::Csr),
            None if lever == Lever::Csr => CSR,
            // The main levers count from the other end.
            None => Lever::MAIN
                .iter()
                .zip(1..)
                .find(|(main, _)| **main == lever)
                .map_or(u32::MAX, |(_, place)| u32::MAX - place),
        }
    }

    /// Where `lever`, which had `number` in another plan, is in the plan of `scenario`; `None` when its programme is gone.
    pub fn lever(&self, scenario: &Scenario, lever: Lever, number: u32) -> Option<Lever> {
        let places = 0..scenario.plan.sponsorships.len();
        let csr = csr_of(&scenario.plan.sponsorships);
        match places.into_iter().find(|place| self.at(*place, csr == Some(*place)) == number) {
            Some(place) if csr == Some(place) => Some(Lever::Csr),
            Some(place) => Some(Lever::Sponsorship(place)),
            None => (!matches!(lever, Lever::Sponsorship(_))).then_some(lever),
        }
    }
}

fn csr_of(programmes: &[Sponsorship]) -> Option<usize> {
    programmes.iter().position(|programme| programme.payer == Payer::Csr)
}

impl State {
    /// The lever of what forms work on that is `lever` on screen; `None` when its programme is gone there.
    pub fn working_lever(&self, lever: Lever) -> Option<Lever> {
        self.working_roster.lever(self.working(), lever, self.roster.number(&self.scenario, lever))
    }

    /// Programmes keep their numbers, and their locks with them.
    pub(super) fn follow_programmes(&self, next: &mut Self) {
        let working = self.working_roster.after(&self.working().plan.sponsorships, next.working());
        // What a form has made comes on screen as the form knows it.
        let roster = match (Rc::ptr_eq(&self.scenario, &next.scenario), &next.unfinished) {
            (true, _) => self.roster.clone(),
            (false, None) => working.clone(),
            (false, Some(_)) => self.roster.after(&self.scenario.plan.sponsorships, &next.scenario),
        };
        next.working_roster = if next.unfinished.is_some() { working } else { roster.clone() };
        if roster != self.roster {
            let moved =
                |lock: &Lever| roster.lever(&next.scenario, *lock, self.roster.number(&self.scenario, *lock));
            next.locks = next.locks.iter().filter_map(moved).collect();
            next.roster = roster;
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::data::REGIONS;
    use crate::state::{Action, Edit};
    use crate::text::Lang;

    /// CSR, APBD, zakat, each with money of its own.
    fn three() -> State {
        let state = State::new(REGIONS[0].scenario(0), Lang::Id);
        let edits = [Payer::Apbd, Payer::Zakat].map(|payer| Action::Edit(Edit::AddProgramme(payer).into()));
        let moves = [Action::Move(Lever::Csr, 1e9)].into_iter().chain(edits);
        let state = after(state, moves);
        after(state, [Action::Move(Lever::Sponsorship(1), 2e8), Action::Move(Lever::Sponsorship(2), 3e8)])
    }

    fn after(state: State, actions: impl IntoIterator<Item = Action>) -> State {
        actions.into_iter().fold(state, |state, action| state.reduce(action).unwrap())
    }

    fn edit(edit: Edit) -> Action {
        Action::Edit(edit.into())
    }

    fn number(state: &State, lever: Lever) -> u32 {
        state.roster.number(&state.scenario, lever)
    }

    #[test]
    fn every_lever_has_a_number_of_its_own() {
        let state = three();
        let numbers: Vec<u32> =
            Lever::all(&state.scenario).into_iter().map(|lever| number(&state, lever)).collect();
        for (place, one) in numbers.iter().enumerate() {
            assert_eq!(numbers.iter().position(|other| other == one), Some(place), "{numbers:?}");
        }
    }

    #[test]
    fn a_programme_keeps_its_number_while_it_moves_is_copied_over_and_comes_back() {
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
    fn the_csr_lever_keeps_its_number_while_its_programme_comes_and_goes() {
        let state = State::new(REGIONS[0].scenario(0), Lang::Id);
        let before = number(&state, Lever::Csr);
        let state = after(state, [edit(Edit::AddProgramme(Payer::Apbd)), Action::Move(Lever::Csr, 1e9)]);
        assert_eq!(number(&state, Lever::Csr), before);
        let state = after(state, [Action::Move(Lever::Csr, 0.0)]);
        assert_eq!(number(&state, Lever::Csr), before);
        assert_ne!(number(&state, Lever::Sponsorship(0)), before);
    }

    #[test]
    fn locks_go_with_their_programme_and_end_with_it() {
        let state = after(three(), [Action::Lock(Lever::Sponsorship(2)), Action::Lock(Lever::Csr)]);
        let state = after(state, [edit(Edit::RaiseProgramme(2))]);
        assert_eq!(state.locks, [Lever::Sponsorship(1), Lever::Csr]);
        let state = after(state, [edit(Edit::RemoveProgramme(1))]);
        assert_eq!(state.locks, [Lever::Csr]);
    }

    #[test]
    fn what_waits_is_found_under_the_lever_on_screen() {
        let months = crate::state::ProgrammeField::Months;
        let wrong = Edit::Set(crate::state::Field::Programme(1, months), crate::state::Value::Number(99.0));
        let state = after(three(), [edit(wrong), edit(Edit::RaiseProgramme(2))]);
        assert!(state.unfinished.is_some());
        assert_eq!(state.working_lever(Lever::Sponsorship(2)), Some(Lever::Sponsorship(1)));
        assert_eq!(state.working_lever(Lever::Sponsorship(1)), Some(Lever::Sponsorship(2)));
        assert_eq!(state.working_lever(Lever::WageEnrolment), Some(Lever::WageEnrolment));
        let numbers = [1, 2].map(|place| number(&state, Lever::Sponsorship(place)));
        let months = crate::state::Field::Programme(2, crate::state::ProgrammeField::Months);
        let mended = after(state, [edit(Edit::Set(months, crate::state::Value::Number(9.0)))]);
        assert_eq!(mended.unfinished, None);
        assert_eq!([2, 1].map(|place| number(&mended, Lever::Sponsorship(place))), numbers);
    }
}
