//! The money of a programme: what is set aside and what is absorbed, what replacing names would change, and where the price
//! of its tranches changes.

use std::rc::Rc;

use super::{A_RUPIAH, MOST_TRANCHES};
use crate::model::{Rupiah, RupiahPerWorker, Scenario, Sponsorship, Switch, Table, Tariff, Tranche, Workers};
use crate::text::{self, WorkbenchTexts};
use crate::view::Projected;
use crate::view::words::Words;
use crate::view::workbench::form_blocks::FormBlock;

/// How often and from when the money is given, and what of it is set aside and absorbed in all.
pub(super) fn set_aside(words: Words, programme: &Sponsorship, tranches: &[&Tranche]) -> FormBlock {
    let texts = &WorkbenchTexts::of(words.lang).detail;
    let Sponsorship { budget_per_year, years, first_month, .. } = *programme;
    let often = (texts.a_year)(&words.money(budget_per_year), years, &words.month(first_month));
    let (budget, spent): (Rupiah, Rupiah) =
        (tranches.iter().map(|one| one.budget()).sum(), tranches.iter().map(|one| one.spent).sum());
    let pair = (texts.pair)(&words.money(budget), &words.money(spent));
    FormBlock::note(&words.each([&often, " ", &pair].concat()))
}

/// What replacing rejected names would change, where some are and the programme does not.
pub(super) fn refilled(projected: &Projected, words: Words, place: usize) -> Option<FormBlock> {
    let texts = &WorkbenchTexts::of(words.lang).detail;
    let rejected: Rupiah = own(&projected.plan, place).map(|one| one.rejected).sum();
    if rejected < A_RUPIAH {
        return None;
    }
    let mut scenario = Scenario::clone(&projected.scenario);
    scenario.plan.sponsorships.get_mut(place)?.refill = true;
    let filled = Projected::seen(&Rc::new(scenario), projected.today);
    let december = projected.focus_month();
    let spent: Rupiah = own(&filled.plan, place).map(|one| one.spent).sum();
    let percent = words.percent(filled.at(december)?.coverage);
    let say = (texts.refill_would)(&percent, &words.month(december), &words.money(spent));
    Some(FormBlock::note(&words.each(say)))
}

/// What the other answer to "with the discount?" would change: the people of the programme, and the coverage in December.
pub(super) fn other_tariff(projected: &Projected, words: Words, place: usize) -> Option<FormBlock> {
    let texts = &WorkbenchTexts::of(words.lang).detail;
    let mut scenario = Scenario::clone(&projected.scenario);
    let on = scenario.assumptions.premium_discount;
    Switch::Discount.set(&mut scenario.assumptions, !on);
    let other = Projected::seen(&Rc::new(scenario), projected.today);
    let december = projected.focus_month();
    let people = |table: &Table| words.people(own(table, place).map(Tranche::people).sum::<Workers>());
    let say = if on { texts.without_discount } else { texts.with_discount };
    let percent = words.percent(other.at(december)?.coverage);
    let say = say(&people(&other.plan), &people(&projected.plan), &percent, &words.month(december));
    Some(FormBlock::note(&words.each(say)))
}

/// The tranches of the programme at a place.
fn own(table: &Table, place: usize) -> impl Iterator<Item = &Tranche> {
    table.tranches.iter().filter(move |tranche| tranche.programme == place)
}

/// In which months contributions are half, and where the price of a tranche is another than that of the one before.
pub(super) fn prices(
    words: Words,
    tariff: Tariff,
    programme: &Sponsorship,
    tranches: &[&Tranche],
) -> Vec<FormBlock> {
    let texts = &WorkbenchTexts::of(words.lang).detail;
    let Sponsorship { payer, months, package, sector, .. } = *programme;
    let mut notes = Vec::new();
    let halves = tranches.iter().filter_map(|one| tariff.halved_months(payer, sector, (one.first, one.last)));
    notes.extend(halves.map(|(first, last)| (texts.half)(&words.month(first), &words.month(last))));
    let price = |tranche: &Tranche| tariff.cost_per_head(package, payer, sector, tranche.first, months);
    for pair in tranches.windows(2) {
        let [before, after] = pair else { continue };
        let (old, new) = (price(before), price(after));
        if old != new {
            let written = |each: RupiahPerWorker| text::rupiah(words.lang, each.0);
            notes.push((texts.price_changes)(&words.month(after.first), &written(new), &written(old)));
        }
    }
    notes.iter().take(MOST_TRANCHES).map(|note| FormBlock::note(note)).collect()
}
