//! A session that was read from a text may say anything; the rules of the reducer hold for it too.

use super::proposal::MAX_PROPOSALS;
use super::{
    AgendaStep, MAX_DECISIONS, MAX_HANDS, MAX_LEVERS, MAX_OPTIONS, MAX_SCENARIOS, MAX_STEPS, Phase, Session,
    StepKind,
};

impl Session {
    /// The session with what no reducer could have made left out: entries beyond the limits, votes without options,
    /// answers without an outcome, a step on the screen that is not in the agenda. Called after reading a session.
    #[must_use]
    pub fn within_limits(mut self) -> Self {
        self.scenarios.truncate(MAX_SCENARIOS);
        self.shown.truncate(MAX_LEVERS);
        self.decisions.truncate(MAX_DECISIONS);
        self.proposals.truncate(MAX_PROPOSALS);
        self.steps.truncate(MAX_STEPS);
        self.steps.retain(|step| !matches!(&step.kind, StepKind::Vote(options) if options.is_empty()));
        self.steps = self.steps.into_iter().map(AgendaStep::within_limits).collect();
        self.at = self.at.filter(|at| *at < self.steps.len());
        self.is_over = self.is_over && self.at.is_none() && !self.steps.is_empty();
        self.with_records_within_limits()
    }
}

impl AgendaStep {
    fn within_limits(mut self) -> Self {
        if let StepKind::Vote(options) = &mut self.kind {
            options.truncate(MAX_OPTIONS);
        }
        for guess in std::mem::take(&mut self.guesses) {
            // One that is refused is left out.
            let _ = self.guess(guess);
        }
        self.votes = self.votes.map(|hands| hands.min(MAX_HANDS));
        match (self.is_answered(), self.outcome.is_some()) {
            (true, false) => self.phase = Phase::Asked,
            (false, true) => self.outcome = None,
            _ => {}
        }
        self
    }
}
