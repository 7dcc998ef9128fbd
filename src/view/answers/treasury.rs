//! The money that there is, source by source: what is set aside and absorbed until the target, and whom it pays for then.
//! Beside the ceilings of the cheapest plan.

use std::rc::Rc;

use super::ask::{ChosenGoal, Offer, asked};
use super::price::SheetMoney;
use crate::model::answers::money;
use crate::model::{Lever, Month, PayerMap, Rupiah, Scenario, Tranche, Workers};
use crate::text::{self, Lang, ReachingTexts};
use crate::view::words::{A_RUPIAH, Words, least_money};
use crate::view::{Projected, Sentence};

/// The money of the plan until a target.
#[derive(Clone, Debug, PartialEq)]
pub struct Treasury {
    /// The heads: set aside, absorbed, and the people paid for in December.
    pub heads: [String; 3],
    /// A row for each programme.
    pub sources: Vec<SourceRow>,
    /// What else the plan pays; `None` where it pays nothing else.
    pub others: Option<[String; 2]>,
    /// All of it.
    pub all: [String; 3],
    /// Why money is not spent, and what replacing rejected names would reach.
    pub unspent: Vec<Sentence>,
    /// Replaces them.
    pub refill: Option<Offer>,
}

/// A programme.
#[derive(Clone, Debug, PartialEq)]
pub struct SourceRow {
    /// The lever of its money.
    pub lever: Lever,
    /// Its first and last paid month: `Jan 2027–Jun 2027`.
    pub when: String,
    /// Set aside, absorbed, people paid for in December.
    pub cells: [String; 3],
    /// Set aside and absorbed as shares of the greatest amount.
    pub bar: [f64; 2],
}

/// The money of `projected` until the December of `goal`, written as `sheet` has it; `None` where it pays nobody's contributions.
pub fn treasury(projected: &Projected, goal: ChosenGoal, sheet: SheetMoney, lang: Lang) -> Option<Treasury> {
    let words = Words::new(lang, projected);
    let texts = ReachingTexts::of(lang);
    let december =
        asked(projected, words, goal).map_or(projected.focus_month(), |asked| asked.goal.december());
    let programmes = programmes(projected, december);
    if programmes.is_empty() {
        return None;
    }
    let sum = |of: &dyn Fn(&Tranche) -> Rupiah| -> Vec<Rupiah> {
        programmes.iter().map(|(_, own)| own.iter().map(|one| of(one)).sum()).collect()
    };
    let (set_aside, absorbed) = (sum(&Tranche::budget), sum(&|tranche| tranche.spent));
    let total = projected.plan.cost_until(december).total();
    let further = (total - absorbed.iter().copied().sum()).max(Rupiah::ZERO);
    let all_set_aside = set_aside.iter().copied().sum::<Rupiah>() + further;
    let written = |parts: &[Rupiah], all: Rupiah| {
        let parts: Vec<Rupiah> = parts.iter().copied().chain([further]).collect();
        let mut written = sheet.parts(words, &parts, all);
        let others = written.pop().unwrap_or_default();
        (written, others)
    };
    let (set_aside_texts, others_set_aside) = written(&set_aside, all_set_aside);
    let (absorbed_texts, others_absorbed) = written(&absorbed, total);
    let most = set_aside.iter().copied().fold(A_RUPIAH, Rupiah::max);
    let paid: Vec<Workers> = programmes.iter().map(|(_, own)| paid_in(own, december)).collect();
    let rows = programmes
        .iter()
        .zip(set_aside.iter().zip(&absorbed))
        .zip(set_aside_texts.into_iter().zip(absorbed_texts));
    let rows =
        rows.zip(&paid).map(|((((lever, own), (budget, spent)), (set_aside, absorbed)), paid)| SourceRow {
            lever: *lever,
            when: months(words, own),
            cells: [set_aside, absorbed, words.people(*paid)],
            bar: [*budget / most, *spent / most],
        });
    let least = |money: Rupiah| least_money(projected, december, sheet.money(words, money));
    let left = sheet.apart(total, all_set_aside);
    let (unspent, refill) = left_over(projected, words, december, left);
    Some(Treasury {
        heads: [
            texts.set_aside.to_owned(),
            texts.absorbed.to_owned(),
            (texts.paid_for)(&words.month_short(december)),
        ],
        sources: rows.collect(),
        others: (further >= A_RUPIAH).then_some([others_set_aside, others_absorbed]),
        all: [least(all_set_aside), least(total), words.people(paid.iter().copied().sum())],
        unspent,
        refill,
    })
}

/// The levers of money with the tranches that have started by `december`.
fn programmes(projected: &Projected, december: Month) -> Vec<(Lever, Vec<&Tranche>)> {
    let scenario = &projected.scenario;
    let own = |lever: Lever| {
        let place = lever.place(scenario)?;
        let tranches = projected.plan.tranches.iter();
        let own = tranches.filter(|one| one.programme == place && one.first <= december);
        Some((lever, own.collect::<Vec<_>>())).filter(|(_, own)| !own.is_empty())
    };
    Lever::all(scenario).into_iter().filter_map(own).collect()
}

/// People of the tranches that are paid in `month`, as many as their money pays for.
fn paid_in(tranches: &[&Tranche], month: Month) -> Workers {
    tranches.iter().filter(|one| one.first <= month && month <= one.last).map(|one| one.people()).sum()
}

fn months(words: Words, tranches: &[&Tranche]) -> String {
    let ends = tranches.first().zip(tranches.last());
    ends.map_or_else(String::new, |(first, last)| {
        [&words.month_short(first.first), "\u{2013}", &words.month_short(last.last)].concat()
    })
}

/// Why money is not spent, of which as much is left as is written, and the plan that replaces rejected names, where there are any.
fn left_over(
    projected: &Projected,
    words: Words,
    december: Month,
    (left, power): (Rupiah, i32),
) -> (Vec<Sentence>, Option<Offer>) {
    let texts = ReachingTexts::of(words.lang);
    let found = money(&projected.plan, &projected.base, december);
    let sum = |of: &PayerMap<Rupiah>| of.values().sum::<Rupiah>();
    let (unspent, rejected) = (sum(&found.unspent), sum(&found.rejected));
    if unspent < A_RUPIAH {
        return (Vec::new(), None);
    }
    let exact = [rejected.0, (unspent - rejected).0.max(0.0)];
    let reasons = words.unspent_reasons(exact, &text::rounded_parts(&exact, left.0, power), power);
    let left = words.money_part(unspent, left.0, power);
    let mut say = vec![words.each((texts.left_over)(&left, &reasons))];
    let mut offer = None;
    if rejected >= A_RUPIAH {
        let mut scenario = Scenario::clone(&projected.scenario);
        for programme in &mut scenario.plan.sponsorships {
            programme.refill = true;
        }
        let scenario = Rc::new(scenario);
        let filled = Projected::seen(&scenario, projected.today);
        if let Some(row) = filled.at(december) {
            say.push((texts.refilled)(&words.percent(row.coverage), &words.month(december)));
            offer = Some(Offer { name: texts.refill.to_owned(), scenario });
        }
    }
    (say.iter().map(|say| Sentence::new(say)).collect(), offer)
}
