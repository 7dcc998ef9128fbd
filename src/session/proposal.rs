//! Proposals that the room has made on its phones: plans with who proposes them and when they came.

use super::{AgendaStep, MAX_OPTIONS, NamedScenario, Phase, Session, StepKind};

/// Proposals of a session.
pub(super) const MAX_PROPOSALS: usize = 60;

/// What a phone proposes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RoomProposal {
    /// Who proposes it; empty where nobody is named.
    pub from: String,
    /// When it came where the presenter is, as `2026-12-03T11:32`.
    pub at: String,
    /// The link of its plan.
    pub link: String,
}

impl Session {
    /// Takes a proposal in; the same one once more only comes later.
    pub(super) fn take_proposal(&mut self, proposal: RoomProposal) -> Option<()> {
        let is_same = |other: &RoomProposal| other.from == proposal.from && other.link == proposal.link;
        if let Some(same) = self.proposals.iter_mut().find(|other| is_same(other)) {
            same.at = proposal.at;
            return Some(());
        }
        (self.proposals.len() < MAX_PROPOSALS).then(|| self.proposals.push(proposal))
    }

    pub(super) fn remove_proposal(&mut self, place: usize) -> Option<()> {
        (place < self.proposals.len()).then(|| drop(self.proposals.remove(place)))
    }

    /// Puts `option` into the next vote that has room for it, else into a new one beside `plan`, as the next step.
    pub(super) fn put_to_vote(&mut self, option: NamedScenario, plan: NamedScenario) -> Option<()> {
        if self.option_of(&option.link).is_some() {
            return None;
        }
        if let Some(options) = self.open_votes().find(|options| options.len() < MAX_OPTIONS) {
            options.push(option);
            return Some(());
        }
        let step = AgendaStep::new(StepKind::Vote(vec![plan, option]));
        let place = self.at.map_or(self.steps.len(), |at| at + 1);
        self.insert(place, step)?;
        self.is_over = false;
        Some(())
    }

    /// The places of the step and of the option, where a vote that is not over has the plan of `link`.
    pub fn option_of(&self, link: &str) -> Option<(usize, usize)> {
        let is_open = |step: &&AgendaStep| step.can_take_options();
        self.steps.iter().enumerate().filter(|(_, step)| is_open(step)).find_map(|(place, step)| {
            let StepKind::Vote(options) = &step.kind else { return None };
            Some((place, options.iter().position(|option| option.link == link)?))
        })
    }

    /// The options of the votes that can still take one, the one on the screen first.
    fn open_votes(&mut self) -> impl Iterator<Item = &mut Vec<NamedScenario>> {
        let at = self.at;
        let mut steps: Vec<(usize, &mut AgendaStep)> = self.steps.iter_mut().enumerate().collect();
        steps.sort_by_key(|(place, _)| (Some(*place) != at, *place));
        steps.into_iter().filter(|(_, step)| step.can_take_options()).filter_map(|(_, step)| match &mut step
            .kind
        {
            StepKind::Vote(options) => Some(options),
            _ => None,
        })
    }
}

impl AgendaStep {
    /// Whether it is a vote in which no hand has been counted.
    fn can_take_options(&self) -> bool {
        self.is_vote()
            && matches!(self.phase, Phase::Waiting | Phase::Asked)
            && self.votes == [0; MAX_OPTIONS]
    }
}
