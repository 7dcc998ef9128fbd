//! What the plan costs: by payer and year, month by month, per protected worker and per percentage point.

mod table;

use table::rows;

use super::left_over::LeftOver;
use super::picture::{self, areas, band, upright};
use crate::data::rules;
use crate::model::answers::{Money, money as count, running_contributions};
use crate::model::{Cost, CostItem, Month, Row, Rupiah, Sector, discount_window};
use crate::text::{self, Lang, WorkbenchTexts};
use crate::view::words::{A_RUPIAH, AT_LEAST, Words, said};
use crate::view::{Projected, Sentence};

/// The share of the picture's height that the money may fill, so that the months of the discount show above it.
const BELOW_WINDOW: f64 = 0.9;
/// The number of layers: one for each item of cost.
const LAYERS: usize = Cost::ITEMS;
/// Up to so many years have a column.
const MOST_YEARS: usize = 6;

/// The money of a plan.
#[derive(Clone, Debug, PartialEq)]
pub struct MoneyView {
    /// Sentences: the cost per worker and per point, what self-payers contribute, the discount.
    pub say: Vec<Sentence>,
    /// Caption of the table; empty where nothing is spent.
    pub caption: String,
    /// The heads of the columns after the payer.
    pub columns: Vec<String>,
    /// The rows of the table, name and cells: payers, the sum last.
    pub rows: Vec<(String, Vec<String>)>,
    /// Why money is not spent: all of it, then payer by payer where several have some left.
    pub unspent: Vec<Sentence>,
    /// The picture of the money spent so far; `None` where nothing is spent.
    pub picture: Option<MoneyPicture>,
    /// The months with spending.
    pub months: Vec<MonthRow>,
    /// The publication of the discount and its address.
    pub source: (&'static str, &'static str),
}

/// The money spent so far, month by month to the horizon, payer on payer.
#[derive(Clone, Debug, PartialEq)]
pub struct MoneyPicture {
    /// Its accessible name: what it shows.
    pub name: String,
    /// One area for each row of the table but the sum: SVG paths, the first row at the bottom.
    pub areas: Vec<String>,
    /// The area of all layers together, which covers the months of the discount behind it.
    pub whole: String,
    /// The field of the months with the discount.
    pub window: Option<String>,
    /// The line at the month with which the table ends.
    pub until: Option<String>,
    /// The labels under the picture: first and last month with their money.
    pub ends: (String, String),
    /// What the field and the line mean.
    pub notes: String,
}

/// A month with spending.
#[derive(Clone, Debug, PartialEq)]
pub struct MonthRow {
    /// The month in words.
    pub month: String,
    /// The money spent in it, the money spent so far, and the contributions that run in it, in words.
    pub cells: [String; 3],
    /// Whether the discount of PP 50/2025 holds in it.
    pub is_discounted: bool,
}

/// The money of the plan until the target that is looked at.
pub fn money(projected: &Projected, lang: Lang) -> MoneyView {
    let words = Words::new(lang, projected);
    let until = projected.focus_month();
    let money = count(&projected.plan, &projected.base, until);
    let texts = &WorkbenchTexts::of(words.lang).money;
    let is_open = projected.scenario.is_cost_unknown(until);
    let is_spent = money.spent.total() >= A_RUPIAH || is_open;
    let years = years(projected, until);
    let mut columns: Vec<String> = years.iter().map(i32::to_string).collect();
    columns.extend([texts.set_aside, texts.absorbed, texts.unspent].map(str::to_owned));
    let rule = rules::DISCOUNT_GENERAL.source;
    let left = LeftOver::of(&money, power_of(&money));
    MoneyView {
        say: sentences(projected, words, &money, is_spent),
        caption: if is_spent { words.each((texts.caption)(&words.month(until))) } else { String::new() },
        columns: columns.into_iter().map(|column| words.each(column)).collect(),
        rows: if is_spent { rows(projected, words, &money, &left, &years) } else { Vec::new() },
        unspent: left.sentences(words),
        picture: if is_spent { so_far(projected, words, &money) } else { None },
        months: months(projected, words, &money),
        source: (rule.publication(), rule.address()),
    }
}

fn sentences(projected: &Projected, words: Words, money: &Money, is_spent: bool) -> Vec<Sentence> {
    let texts = &WorkbenchTexts::of(words.lang).money;
    let month = words.month(money.until);
    let least = |each: Rupiah| words.plan_money(projected, money.until, each);
    let mut say = Vec::new();
    if projected.scenario.is_cost_unknown(money.until) {
        say.push(texts.unknown.to_owned());
    }
    if is_spent {
        match (money.per_worker_year(), money.per_point()) {
            (Some(worker), point) => {
                say.push((texts.per_worker_year)(&least(worker)));
                say.extend(point.map(|point| words.each((texts.per_point)(&least(point), &month))));
            }
            (None, _) => say.push(texts.no_gain.to_owned()),
        }
    } else {
        say.push(texts.none.to_owned());
    }
    let (table, summary) = (power_of(money), text::words_power(money.spent.total().0));
    if is_spent && table < summary {
        let step = |power: i32| text::rupiah_words_in_full(words.lang, 10_f64.powi(power));
        say.push((texts.steps)(&step(table), &step(summary)));
    }
    say.push(words.each((texts.self_contribution)(&words.money(money.self_contribution), &month)));
    if money.outreach_by_bpjs >= A_RUPIAH {
        say.push(words.each((texts.outreach_by_bpjs)(&words.money(money.outreach_by_bpjs), &month)));
    }
    if !projected.scenario.assumptions.premium_discount {
        say.push(texts.no_discount.to_owned());
    }
    let [general, transport] = [Sector::General, Sector::Transport].map(discount_window);
    let short = |month: Month| words.month_short(month);
    say.push((texts.discount)(
        &short(general.0),
        &short(general.1),
        &short(transport.0),
        &short(transport.1),
    ));
    say.push(said(rules::DISCOUNT_EXCLUSION.text, words.lang).to_owned());
    say.iter().map(|say| Sentence::new(say)).collect()
}

/// The first years of the projection until `until`.
fn years(projected: &Projected, until: Month) -> Vec<i32> {
    let first = projected.scenario.region.baseline_month.year();
    (first..=until.year()).take(MOST_YEARS).collect()
}

/// What was set aside for an item and not spent: only programmes have a budget.
fn left_over(money: &Money, item: CostItem) -> Rupiah {
    match item {
        CostItem::Payer(payer) => money.unspent[payer],
        CostItem::NonAsn | CostItem::Outreach => Rupiah::ZERO,
    }
}

/// The step of the table, as a power of ten: millions where there are some, so that small payers are seen beside large ones.
fn power_of(money: &Money) -> i32 {
    match money.spent.total().0 + money.unspent.values().sum::<Rupiah>().0 {
        ..1e5 => 0,
        ..1e8 => 3,
        ..1e12 => 6,
        _ => 9,
    }
}

/// Whether the table has a row for an item of which `spent` was spent; staff have one where what they cost is not known.
fn is_told(projected: &Projected, money: &Money, (item, spent): (CostItem, Rupiah)) -> bool {
    let is_open = item == CostItem::NonAsn && projected.scenario.is_cost_unknown(money.until);
    spent >= A_RUPIAH || left_over(money, item) >= A_RUPIAH || is_open
}

/// The picture. It goes on to the horizon, since money is also spent after the table ends.
fn so_far(projected: &Projected, words: Words, money: &Money) -> Option<MoneyPicture> {
    let texts = &WorkbenchTexts::of(words.lang).money;
    let rows = &projected.plan.rows;
    let (first, last) = rows.first().zip(rows.last())?;
    let mut so_far = [0.0; LAYERS];
    let months: Vec<[f64; LAYERS]> = rows
        .iter()
        .map(|row| {
            so_far.iter_mut().zip(row.cost.items()).for_each(|(sum, (_, money))| *sum += money.0);
            so_far
        })
        .collect();
    let told = money.spent.items().map(|item| is_told(projected, money, item));
    let areas =
        areas(&months, BELOW_WINDOW).into_iter().zip(told).filter(|(_, told)| *told).map(|(area, _)| area);
    let step = |month: Month| f64::from(month - first.month);
    let window = discount_window(Sector::General);
    let is_counted = projected.scenario.assumptions.premium_discount;
    let field = band(step(window.0) - 1.0, step(window.1), months.len()).filter(|_| is_counted);
    let line = (money.until < last.month).then(|| upright(step(money.until), months.len()));
    let short = |month: Month| words.month_short(month);
    let (from, to) = (short(first.month), short(last.month));
    let said = field.is_some().then(|| (texts.picture_window)(&short(window.0), &short(window.1)));
    let notes = said.into_iter().chain(line.is_some().then(|| (texts.until_here)(&short(money.until))));
    let sum = |layers: &[f64; LAYERS]| Rupiah(layers.iter().sum());
    let whole =
        picture::areas(&months.iter().map(|layers| [sum(layers).0]).collect::<Vec<_>>(), BELOW_WINDOW);
    let end = |month: &str, layers: Option<&[f64; LAYERS]>| {
        let so_far = words.money(layers.map_or(Rupiah::ZERO, sum));
        words.each((WorkbenchTexts::of(words.lang).covered.end)(month, &so_far))
    };
    Some(MoneyPicture {
        name: words.each((texts.picture)(&from, &to, &words.money(sum(&so_far)))),
        areas: areas.collect(),
        notes: notes.collect::<Vec<_>>().join(" "),
        whole: whole.concat(),
        window: field,
        until: line,
        ends: (end(&from, months.first()), end(&to, months.last())),
    })
}

fn months(projected: &Projected, words: Words, money: &Money) -> Vec<MonthRow> {
    let tariff = projected.scenario.assumptions.tariff();
    let pairs = money.monthly.iter().zip(&money.cumulated);
    let rows = projected.plan.rows.iter().zip(pairs);
    let running = running_contributions(&projected.scenario, &projected.plan, money.until);
    let rows = rows.zip(running);
    let spent = rows.filter(|((_, (month, _)), running)| month.total() >= A_RUPIAH || *running >= A_RUPIAH);
    let power = power_of(money);
    let unknown = WorkbenchTexts::of(words.lang).money.unknown_cell;
    // A month is what the sum grows by, as both are written.
    let mut before = 0.0;
    let row = |((row, (month, so_far)), running): ((&Row, (&Cost, &Cost)), Rupiah)| {
        let sum = text::rounded_to(so_far.total().0, power);
        let grown = sum - std::mem::replace(&mut before, sum);
        let is_open = projected.scenario.is_cost_unknown(row.month);
        // As in the table: "at least less than a step" says no more than that it is not known.
        let least = |exact: Rupiah, rounded: f64| {
            if is_open && rounded == 0.0 && exact >= A_RUPIAH {
                return unknown.to_owned();
            }
            let said = words.money_part(exact, rounded, power);
            words.each(if is_open { [AT_LEAST, &said].concat() } else { said })
        };
        MonthRow {
            month: words.month(row.month),
            cells: [
                least(month.total(), grown),
                least(so_far.total(), sum),
                least(running, text::rounded_to(running.0, power)),
            ],
            is_discounted: tariff.halves(None, Sector::General, row.month),
        }
    };
    spent.map(row).collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests;
