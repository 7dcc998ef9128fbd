//! What the plan costs: by payer and year, month by month, per protected worker and per percentage point.

use super::left_over::LeftOver;
use super::picture::{self, areas, band, upright};
use crate::data::rules;
use crate::model::answers::{Money, money as count, running_contributions};
use crate::model::{Cost, CostItem, Month, Payer, Row, Rupiah, Sector, discount_window};
use crate::text::{self, Lang, RoundedTable, WorkbenchTexts, rounded_table};
use crate::view::words::{A_RUPIAH, Words, capital, said};
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
    let is_spent = money.spent.total() >= A_RUPIAH;
    let years = years(projected, until);
    let mut columns: Vec<String> = years.iter().map(i32::to_string).collect();
    columns.extend([texts.set_aside, texts.absorbed, texts.unspent].map(str::to_owned));
    let rule = rules::DISCOUNT_GENERAL.source;
    let left = LeftOver::of(&money, power_of(&money));
    MoneyView {
        say: sentences(words, &money, is_spent),
        caption: if is_spent { words.each((texts.caption)(&words.month(until))) } else { String::new() },
        columns: columns.into_iter().map(|column| words.each(column)).collect(),
        rows: if is_spent { rows(projected, words, &money, &left, &years) } else { Vec::new() },
        unspent: left.sentences(words),
        picture: if is_spent { so_far(projected, words, &money) } else { None },
        months: months(projected, words, &money),
        source: (rule.publication(), rule.address()),
    }
}

fn sentences(words: Words, money: &Money, is_spent: bool) -> Vec<Sentence> {
    let texts = &WorkbenchTexts::of(words.lang).money;
    let month = words.month(money.until);
    let mut say = Vec::new();
    if is_spent {
        match (money.per_worker_year(), money.per_point()) {
            (Some(worker), point) => {
                say.push((texts.per_worker_year)(&words.money(worker)));
                say.extend(point.map(|point| words.each((texts.per_point)(&words.money(point), &month))));
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

/// Whether the table has a row for an item of which `spent` was spent.
fn is_told(money: &Money, (item, spent): (CostItem, Rupiah)) -> bool {
    spent >= A_RUPIAH || left_over(money, item) >= A_RUPIAH
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
    let told = money.spent.items().map(|item| is_told(money, item));
    let areas =
        areas(&months, BELOW_WINDOW).into_iter().zip(told).filter(|(_, told)| *told).map(|(area, _)| area);
    let step = |month: Month| f64::from(month - first.month);
    let window = discount_window(Sector::General);
    let field = band(step(window.0) - 1.0, step(window.1), months.len());
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

fn rows(
    projected: &Projected,
    words: Words,
    money: &Money,
    left: &LeftOver,
    years: &[i32],
) -> Vec<(String, Vec<String>)> {
    // The local government pays for honorer: it is their employer.
    let name = |item: CostItem| match item {
        CostItem::NonAsn => format!("{} ({})", words.payer(Payer::Apbd), words.cost_item(item)),
        CostItem::Payer(_) | CostItem::Outreach => words.cost_item(item).to_owned(),
    };
    let paid_in = |year: i32| -> Cost {
        let months =
            projected.plan.rows.iter().filter(|row| row.month.year() == year && row.month <= money.until);
        months.map(|row| row.cost).sum()
    };
    let by_year: Vec<Cost> = years.iter().map(|year| paid_in(*year)).collect();
    let items: Vec<CostItem> =
        money.spent.items().filter(|item| is_told(money, *item)).map(|(item, _)| item).collect();
    let exact: Vec<Vec<f64>> =
        items.iter().map(|item| by_year.iter().map(|cost| cost.of(*item).0).collect()).collect();
    let power = power_of(money);
    let RoundedTable { cells, rows: sums, columns, all } = rounded_table(&exact, power);
    let cell = |exact: f64, rounded: f64| words.money_part(Rupiah(exact), rounded, power);
    let mut rows = Vec::new();
    for (((item, exact), rounded), sum) in items.iter().zip(&exact).zip(cells).zip(sums) {
        let mut texts: Vec<String> =
            exact.iter().zip(rounded).map(|(exact, rounded)| cell(*exact, rounded)).collect();
        let spent: f64 = exact.iter().sum();
        // What nobody sets aside beforehand is set aside as it is paid.
        let (unspent, rounded) = match item {
            CostItem::Payer(payer) => (money.unspent[*payer].0, left.of_payer(*payer)),
            CostItem::NonAsn | CostItem::Outreach => (0.0, 0.0),
        };
        texts.push(cell(spent + unspent, sum + rounded));
        texts.push(cell(spent, sum));
        texts.push(cell(unspent, rounded));
        rows.push((capital(&name(*item)), texts));
    }
    let sums = by_year.iter().zip(columns).map(|(cost, sum)| cell(cost.total().0, sum));
    let (spent, unspent) = (money.spent.total().0, money.unspent.values().sum::<Rupiah>().0);
    let pair = [cell(spent + unspent, all + left.table.all), cell(spent, all)];
    let sums = sums.chain(pair).chain([cell(unspent, left.table.all)]);
    rows.push((WorkbenchTexts::of(words.lang).money.all.to_owned(), sums.collect()));
    rows
}

fn months(projected: &Projected, words: Words, money: &Money) -> Vec<MonthRow> {
    let (first, last) = discount_window(Sector::General);
    let pairs = money.monthly.iter().zip(&money.cumulated);
    let rows = projected.plan.rows.iter().zip(pairs);
    let running = running_contributions(&projected.scenario, &projected.plan, money.until);
    let rows = rows.zip(running);
    let spent = rows.filter(|((_, (month, _)), running)| month.total() >= A_RUPIAH || *running >= A_RUPIAH);
    let power = power_of(money);
    // A month is what the sum grows by, as both are written.
    let mut before = 0.0;
    let row = |((row, (month, so_far)), running): ((&Row, (&Cost, &Cost)), Rupiah)| {
        let sum = text::rounded_to(so_far.total().0, power);
        let grown = sum - std::mem::replace(&mut before, sum);
        MonthRow {
            month: words.month(row.month),
            cells: [
                words.each(words.money_part(month.total(), grown, power)),
                words.each(words.money_part(so_far.total(), sum, power)),
                words.each(words.money_part(running, text::rounded_to(running.0, power), power)),
            ],
            is_discounted: first <= row.month && row.month <= last,
        }
    };
    spent.map(row).collect()
}
