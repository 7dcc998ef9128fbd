//! What workers are asked about the regions of an overview, and what they have answered.

use crate::browser::workers::FuturesQuestion;
use crate::view::overview::ChanceQuestion;

/// What workers have found.
#[derive(Default)]
pub struct WorkerAnswers {
    /// By the places of the regions.
    pub chances: Vec<Option<f64>>,
    /// How many of them are found, and how many will be.
    pub count: (usize, usize),
}

impl WorkerAnswers {
    /// Nothing yet, of `regions` regions of which `known` can be projected.
    pub fn of(regions: usize, known: usize) -> Self {
        Self { chances: vec![None; regions], count: (0, known) }
    }

    /// Takes an answer; whether it was the last.
    pub fn take(&mut self, place: usize, chance: f64) -> bool {
        if let Some(slot) = self.chances.get_mut(place) {
            *slot = Some(chance);
            self.count.0 += 1;
        }
        self.count.0 >= self.count.1
    }
}

/// A question in the form in which workers take it.
pub fn handed_over(question: ChanceQuestion) -> FuturesQuestion {
    let ChanceQuestion { plan, futures, year, percent, sigma } = question;
    FuturesQuestion { plan, futures, year, percent, sigma }
}
