//! What is set aside and what is paid, in all and by payer, up to the compared December.

use std::rc::Rc;

use super::results::row;
use super::{ComparisonCell, ComparisonRow, ProjectedPlan};
use crate::model::{Cost, CostItem, Month, Rupiah};
use crate::text::{self, Lang, WorkbenchTexts, rounded_parts};
use crate::view::words::{A_RUPIAH, AT_LEAST, capital};

/// The unit that all amounts of the table are written in: its name stands in the heads of the rows.
#[derive(Clone, Copy)]
struct MoneyStep {
    /// Rupiah of one.
    unit: f64,
    /// The step of the last decimal, as a power of ten.
    power: i32,
}

impl MoneyStep {
    /// Billions where the largest amount has one, else millions.
    fn of(most: Rupiah) -> Self {
        if most.0 >= 1e9 { Self { unit: 1e9, power: 7 } } else { Self { unit: 1e6, power: 4 } }
    }

    /// An amount that was rounded with others of its sum; some money is not none.
    fn write(self, exact: Rupiah, rounded: f64, lang: Lang) -> String {
        let texts = &WorkbenchTexts::of(lang).comparison;
        let step = 10_f64.powi(self.power);
        if exact >= A_RUPIAH && rounded < step / 2.0 {
            return (texts.less_than)(&text::decimal(lang, step / self.unit, 2));
        }
        text::decimal(lang, rounded / self.unit, 2)
    }
}

/// One plan's money: the sums, and each item that any plan pays, set aside and paid.
struct PlanMoney {
    sums: [(Rupiah, String); 2],
    items: Vec<[(Rupiah, String); 2]>,
}

/// The rows of the table: what was set aside, what is paid, then both for each item.
pub(super) fn rows(plans: &[Rc<ProjectedPlan>], lang: Lang) -> Vec<ComparisonRow> {
    let texts = &WorkbenchTexts::of(lang).comparison;
    let at = |plan: &Rc<ProjectedPlan>| plan.compared().map(|at| (at.set_aside, at.paid));
    let costs: Vec<Option<(Cost, Cost)>> = plans.iter().map(at).collect();
    let most = costs.iter().flatten().map(|(set_aside, _)| set_aside.total());
    let step = MoneyStep::of(most.fold(Rupiah::ZERO, Rupiah::max));
    let is_open =
        |plan: &Rc<ProjectedPlan>| plan.projected.scenario.is_cost_unknown(Month::december(plan.year));
    let open: Vec<bool> = plans.iter().map(is_open).collect();
    let items = items(&costs, open.contains(&true));
    let money: Vec<Option<PlanMoney>> =
        costs.iter().map(|costs| costs.as_ref().map(|costs| written(costs, &items, step, lang))).collect();
    let unit = if step.unit >= 1e9 { texts.billions } else { texts.millions };
    let sum = |place: usize, id: &str, name: fn(&str) -> String| {
        let cells = money.iter().zip(&open).map(|(money, is_open)| {
            let cell = amount(money.as_ref().and_then(|money| money.sums.get(place)));
            let text = if *is_open { [AT_LEAST, &cell.text].concat() } else { cell.text.clone() };
            ComparisonCell { text, ..cell }
        });
        row(id, name(unit), cells.collect())
    };
    let mut rows = vec![sum(0, "set-aside", texts.set_aside), sum(1, "paid", texts.paid)];
    if items.is_empty() {
        return rows;
    }
    for (place, item) in items.iter().enumerate() {
        let cell = |(money, is_open): (&Option<PlanMoney>, &bool)| match money
            .as_ref()
            .and_then(|money| money.items.get(place))
        {
            Some(_) if *is_open && *item == CostItem::NonAsn => {
                ComparisonCell::new(texts.unknown.to_owned(), None)
            }
            Some([set_aside, paid]) => {
                // Staff and outreach have no budget of their own; what a plan has nothing of is no pair of zeroes.
                let has_budget = !matches!(item, CostItem::Outreach | CostItem::NonAsn);
                let say = if set_aside.0 < A_RUPIAH && paid.0 < A_RUPIAH {
                    "0".to_owned()
                } else if !has_budget {
                    paid.1.clone()
                } else {
                    (texts.paid_of)(&paid.1, &set_aside.1)
                };
                ComparisonCell::new(say, Some(paid.0.0))
            }
            None => amount(None),
        };
        let name = capital(plans.first().map_or("", |plan| plan.words(lang).cost_item(*item)));
        let part = row(&format!("paid-{}", item.id()), name, money.iter().zip(&open).map(cell).collect());
        rows.push(ComparisonRow { is_part: true, ..part });
    }
    rows
}

fn amount(money: Option<&(Rupiah, String)>) -> ComparisonCell {
    match money {
        Some((exact, say)) => ComparisonCell::new(say.clone(), Some(exact.0)),
        None => ComparisonCell::new(text::NO_NUMBER.to_owned(), None),
    }
}

/// The items for which any plan sets money aside, and staff where what they cost is not known.
fn items(costs: &[Option<(Cost, Cost)>], is_open: bool) -> Vec<CostItem> {
    let mut items: Vec<CostItem> = is_open.then_some(CostItem::NonAsn).into_iter().collect();
    for (set_aside, paid) in costs.iter().flatten() {
        for (item, money) in set_aside.items() {
            if (money >= A_RUPIAH || paid.of(item) >= A_RUPIAH) && !items.contains(&item) {
                items.push(item);
            }
        }
    }
    // In the order of the list of costs, whichever plan has them.
    let order: Vec<CostItem> = Cost::default().items().map(|(item, _)| item).collect();
    order.into_iter().filter(|item| items.contains(item)).collect()
}

/// The money of one plan: the items add up to their sum as they are written.
fn written((set_aside, paid): &(Cost, Cost), items: &[CostItem], step: MoneyStep, lang: Lang) -> PlanMoney {
    let write = |cost: &Cost| {
        let exact: Vec<Rupiah> = items.iter().map(|item| cost.of(*item)).collect();
        let parts: Vec<f64> = exact.iter().map(|money| money.0).collect();
        let total = cost.total();
        let rounded = rounded_parts(&parts, total.0, step.power);
        let sum = step.write(total, text::rounded_to(total.0, step.power), lang);
        let parts = exact.iter().zip(rounded);
        let parts: Vec<(Rupiah, String)> =
            parts.map(|(exact, rounded)| (*exact, step.write(*exact, rounded, lang))).collect();
        ((total, sum), parts)
    };
    let (all_set_aside, each_set_aside) = write(set_aside);
    let (all_paid, each_paid) = write(paid);
    let items = each_set_aside.into_iter().zip(each_paid).map(|(set_aside, paid)| [set_aside, paid]);
    PlanMoney { sums: [all_set_aside, all_paid], items: items.collect() }
}
