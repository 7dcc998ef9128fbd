//! Money of the page: one unit for all of it, which stands in the heads, so that columns stay narrow and add up.

use crate::model::answers::{Money, money as count};
use crate::model::{CostItem, Payer, Rupiah};
use crate::text::{self, HandoutTexts, Lang, WorkbenchTexts, rounded_parts};
use crate::view::Projected;
use crate::view::words::{A_RUPIAH, AT_LEAST, Words, capital};

/// From so much on money is told in billions.
const A_BILLION: Rupiah = Rupiah(1e9);
/// Decimals of a billion; of a million there are none.
const DECIMALS: i32 = 2;

/// The unit of all money on the page.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct NoteUnit {
    lang: Lang,
    is_billion: bool,
}

impl NoteUnit {
    /// The unit of a page on which `sum` is all money.
    pub fn of(sum: Rupiah, lang: Lang) -> Self {
        Self { lang, is_billion: sum >= A_BILLION }
    }

    /// Its name.
    pub const fn name(self) -> &'static str {
        let texts = &HandoutTexts::of(self.lang).note;
        if self.is_billion { texts.billion } else { texts.million }
    }

    const fn power(self) -> i32 {
        if self.is_billion { 9 - DECIMALS } else { 6 }
    }

    /// Amounts that add up to `sum` as they are written.
    pub fn cells(self, parts: &[Rupiah], sum: Rupiah) -> Vec<String> {
        let exact: Vec<f64> = parts.iter().map(|money| money.0).collect();
        let rounded = rounded_parts(&exact, sum.0, self.power());
        parts.iter().zip(rounded).map(|(exact, rounded)| self.rounded(*exact, rounded)).collect()
    }

    /// An amount alone, or a sum.
    pub fn cell(self, money: Rupiah) -> String {
        self.rounded(money, text::rounded_to(money.0, self.power()))
    }

    /// A sum of the plan's: at least so much, where it contains a cost that is not known.
    pub fn sum(self, projected: &Projected, money: Rupiah) -> String {
        let is_open = projected.scenario.is_cost_unknown(projected.focus_month());
        if is_open { [AT_LEAST, &self.cell(money)].concat() } else { self.cell(money) }
    }

    /// Some money is not none.
    fn rounded(self, exact: Rupiah, rounded: f64) -> String {
        let (unit, digits) = if self.is_billion { (1e9, DECIMALS.unsigned_abs() as usize) } else { (1e6, 0) };
        if exact >= A_RUPIAH && rounded == 0.0 {
            let step = text::decimal(self.lang, 10_f64.powi(self.power()) / unit, digits);
            return (HandoutTexts::of(self.lang).note.less_than)(&step);
        }
        text::decimal(self.lang, rounded / unit, digits)
    }
}

/// What a row of the page is about: a payer, or how many others.
#[derive(Clone, Copy)]
enum Payers {
    One(CostItem),
    Others(usize),
}

/// What the payers set aside and spend, a row each.
type PayerRow = (Payers, Rupiah, Rupiah);

/// The first `most` payers, and the others in one row; all where that row would stand for one.
fn first(told: Vec<PayerRow>, most: usize) -> Vec<PayerRow> {
    if told.len() <= most.saturating_add(1) {
        return told;
    }
    let (first, others) = told.split_at(most);
    let sum = |of: &dyn Fn(&PayerRow) -> Rupiah| others.iter().map(of).sum::<Rupiah>();
    let others = (Payers::Others(others.len()), sum(&|(_, spent, _)| *spent), sum(&|(.., left)| *left));
    first.iter().copied().chain([others]).collect()
}

/// Payer, set aside, absorbed, left, of `most` payers and the others together; the sum last. Empty where nothing is set aside.
pub(super) fn money_rows(projected: &Projected, words: Words, most: usize) -> Vec<[String; 4]> {
    let texts = &HandoutTexts::of(words.lang).note;
    let money = count(&projected.plan, &projected.base, projected.focus_month());
    let left = |item: CostItem| match item {
        CostItem::Payer(payer) => money.unspent[payer],
        CostItem::NonAsn | CostItem::Outreach => Rupiah::ZERO,
    };
    let all = set_aside(&money);
    let told = money.spent.items().map(|(item, spent)| (item, spent, left(item)));
    let is_open = |item: CostItem| {
        item == CostItem::NonAsn && projected.scenario.is_cost_unknown(projected.focus_month())
    };
    let is_told =
        |(item, spent, left): &(CostItem, Rupiah, Rupiah)| *spent + *left >= A_RUPIAH || is_open(*item);
    let mut told: Vec<_> = told.filter(is_told).collect();
    if told.len() > most {
        // A cost that nobody knows is named whatever else is.
        told.sort_by_key(|(item, ..)| !is_open(*item));
    }
    let told = told.into_iter().map(|(item, spent, left)| (Payers::One(item), spent, left));
    let told = first(told.collect(), most);
    if told.is_empty() {
        return Vec::new();
    }
    let unit = NoteUnit::of(all, words.lang);
    let (spent, unspent) = (money.spent.total(), all - money.spent.total());
    let column = |of: &dyn Fn(&PayerRow) -> Rupiah, sum: Rupiah| {
        unit.cells(&told.iter().map(of).collect::<Vec<_>>(), sum)
    };
    let budgets = column(&|(_, spent, left)| *spent + *left, all);
    let absorbed = column(&|(_, spent, _)| *spent, spent);
    let over = column(&|(_, _, left)| *left, unspent);
    let cells = budgets.into_iter().zip(absorbed).zip(over);
    let row = |((payers, ..), ((budget, absorbed), left)): (&PayerRow, _)| {
        let unknown = || WorkbenchTexts::of(words.lang).money.unknown_cell.to_owned();
        match *payers {
            Payers::One(item) if is_open(item) => [capital(&name(words, item)), unknown(), unknown(), left],
            Payers::One(item) => [capital(&name(words, item)), budget, absorbed, left],
            Payers::Others(count) => [(texts.other_payers)(count), budget, absorbed, left],
        }
    };
    let mut rows: Vec<[String; 4]> = told.iter().zip(cells).map(row).collect();
    rows.push([
        texts.all.to_owned(),
        unit.sum(projected, all),
        unit.sum(projected, spent),
        unit.cell(unspent),
    ]);
    rows
}

/// All money that is set aside: what is spent, and what is left of programmes.
pub(super) fn set_aside(money: &Money) -> Rupiah {
    money.spent.total() + money.unspent.values().sum::<Rupiah>()
}

/// The local government pays for honorer: it is their employer.
fn name(words: Words, item: CostItem) -> String {
    match item {
        CostItem::NonAsn => [words.payer(Payer::Apbd), " (", words.cost_item(item), ")"].concat(),
        CostItem::Payer(_) | CostItem::Outreach => words.cost_item(item).to_owned(),
    }
}
