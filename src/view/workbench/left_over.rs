//! What was set aside and not spent, and why: payer by payer, and both reasons of each.

use crate::model::answers::Money;
use crate::model::{Payer, Rupiah};
use crate::text::{RoundedTable, WorkbenchTexts, rounded_table};
use crate::view::Sentence;
use crate::view::words::{A_RUPIAH, Words, capital};

/// The money that is left over, rounded so that reasons sum to payers and payers to all.
pub(super) struct LeftOver {
    payers: Vec<Payer>,
    /// For each payer what was for names that failed verification, and what found nobody without cover.
    exact: Vec<Vec<f64>>,
    power: i32,
    pub table: RoundedTable,
}

impl LeftOver {
    /// What is left over of `money`, in whole steps of ten to `power`.
    pub fn of(money: &Money, power: i32) -> Self {
        let payers: Vec<Payer> =
            Payer::ALL.into_iter().filter(|payer| money.unspent[*payer] >= A_RUPIAH).collect();
        let reasons = |payer: &Payer| {
            let (all, rejected) = (money.unspent[*payer], money.rejected[*payer]);
            [rejected, all - rejected].map(|money| if money >= A_RUPIAH { money.0 } else { 0.0 }).to_vec()
        };
        let exact: Vec<Vec<f64>> = payers.iter().map(reasons).collect();
        let table = rounded_table(&exact, power);
        Self { payers, exact, power, table }
    }

    /// What is left of a payer's money, as it is written.
    pub fn of_payer(&self, payer: Payer) -> f64 {
        let place = self.payers.iter().position(|other| *other == payer);
        place.and_then(|place| self.table.rows.get(place)).copied().unwrap_or_default()
    }

    /// All of it, then payer by payer where several have some left.
    pub fn sentences(&self, words: Words) -> Vec<Sentence> {
        let texts = &WorkbenchTexts::of(words.lang).money;
        let sum_of = |reason: usize| self.exact.iter().filter_map(|row| row.get(reason)).sum::<f64>();
        let all = [sum_of(0), sum_of(1)];
        let money =
            |exact: &[f64], rounded: f64| words.money_part(Rupiah(exact.iter().sum()), rounded, self.power);
        let mut say = Vec::new();
        if !self.payers.is_empty() {
            let reasons = words.unspent_reasons(all, &self.table.columns, self.power);
            say.push(Sentence::new(&words.each((texts.unspent_as)(&money(&all, self.table.all), &reasons))));
        }
        if self.payers.len() > 1 {
            let rows = self.payers.iter().zip(&self.exact).zip(self.table.cells.iter().zip(&self.table.rows));
            for ((payer, exact), (rounded, sum)) in rows {
                let reasons =
                    exact.first().zip(exact.get(1)).map_or_else(String::new, |(rejected, no_room)| {
                        words.unspent_reasons([*rejected, *no_room], rounded, self.power)
                    });
                let name = capital(words.payer(*payer));
                say.push(Sentence::new(&words.each((texts.unspent_of)(
                    &name,
                    &money(exact, *sum),
                    &reasons,
                ))));
            }
        }
        say
    }
}
