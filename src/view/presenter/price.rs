//! Where the same money pays for another number of people, since contributions change: the line of the plan steps there,
//! and nobody in the room would know why.

use crate::model::{Month, Payer, Tranche};
use crate::text::PresenterTexts;
use crate::view::Projected;
use crate::view::words::{A_RUPIAH, Words};

/// The first month in which a tranche costs another price per head than the one before it, in a sentence; `None` where
/// prices stay.
pub(super) fn price_step(now: &Projected, words: Words) -> Option<String> {
    let texts = &PresenterTexts::of(words.lang).stage;
    let tariff = now.scenario.assumptions.tariff();
    let steps = now.scenario.plan.sponsorships.iter().enumerate().filter_map(|(place, programme)| {
        let own: Vec<&Tranche> = now.plan.tranches.iter().filter(|one| one.programme == place).collect();
        let (package, sector, months) = (programme.package, programme.sector, programme.months);
        let price = |tranche: &Tranche| {
            tariff.cost_per_head(package, programme.payer, sector, tranche.first, months).0
        };
        own.windows(2).find_map(|pair| {
            let [before, after] = pair else { return None };
            let change = price(after) - price(before);
            (change.abs() >= A_RUPIAH.0).then_some((after.first, programme.payer, change < 0.0))
        })
    });
    let earliest =
        |one: (Month, Payer, bool), other: (Month, Payer, bool)| if other.0 < one.0 { other } else { one };
    let (month, payer, is_cheaper) = steps.reduce(earliest)?;
    Some((texts.price_step)(&words.month_short(month), words.payer(payer), is_cheaper))
}
