//! Ceilings of money, and what they leave.

use super::{CheapestProblem, Informal};
use crate::model::Payer;
use crate::model::answers::cheapest::informal::Ranges;
use crate::model::answers::limits::Purse;

impl CheapestProblem {
    /// Takes money of payers who would set aside more than their ceiling from all of their programmes alike.
    pub fn keep_ceilings(&self, values: &mut [f64]) {
        for (purse, most) in &self.limits.ceilings {
            let Purse::Payer(payer) = purse else { continue };
            let own =
                || self.dimensions.iter().zip(&self.tranches).filter(|(_, (of, _))| of == &Some(*payer));
            let sum: f64 = own()
                .map(|(dimension, (_, count))| values.get(dimension.place).copied().unwrap_or(0.0) * count)
                .sum();
            if sum <= most.0 {
                continue;
            }
            for (dimension, _) in own() {
                if let Some(value) = values.get_mut(dimension.place) {
                    *value *= most.0 / sum;
                }
            }
        }
    }

    /// The least that `payer` sets aside anywhere within `ranges` of the informal levers, rupiah.
    pub fn least_set_aside(&self, payer: Payer, ranges: &Ranges) -> f64 {
        let rows = self.tranches.iter().zip(ranges).filter(|((of, _), _)| of == &Some(payer));
        rows.map(|((_, count), (low, _))| low * count).sum()
    }

    /// What a ceiling leaves after the informal levers, rupiah.
    pub(super) fn left(&self, purse: Purse, informal: &Informal) -> f64 {
        let own = self.limits.ceilings.iter().filter(|(other, _)| *other == purse);
        own.map(|(_, most)| most.0).fold(f64::INFINITY, f64::min) - purse.of(&informal.spent).0
    }
}
