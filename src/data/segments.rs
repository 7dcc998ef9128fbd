//! The active members of a region by segment: what somebody gave stays as given, the rest follows from it.
//!
//! Segments and running sponsorships are parts of the total. Where the total T is given, the segments that nobody gave
//! share what the others leave of it; where it is not, it is the sum of what was given. The outcome depends on the values
//! alone, never on the order in which they were typed. docs/model.md, section 3.
//!
//! ```text
//! construction  0.134 T
//! self-paid     max(0, 0.231 T - sponsored)
//! wage          the rest
//! ```
//!
//! The rest is wage earners as long as nobody gave them, else self-payers, else construction, else
//! others, at last non-ASN staff.

use super::evidence::{MIX_CONSTRUCTION, MIX_SELF_PAID, MIX_WAGE};
use super::figure::Figure;
use super::sourced::Sourced;
use crate::model::{Field, Region, Scenario, Source, Status, Stock, Value};

/// Segments that follow from the total where nobody gave them. The first of them takes the rest.
const FOLLOWING: [Stock; 5] =
    [Stock::Wage, Stock::SelfPaid, Stock::Construction, Stock::Other, Stock::NonAsn];

/// A total and the sum of its parts that differ by less than this agree: people are whole.
const ROUNDING: f64 = 1e-6;

/// All active members: the total that was given, else the sum of the parts.
pub fn all_members(region: &Region) -> f64 {
    region.active_total.map_or_else(|| parts(region), |total| total.0)
}

fn parts(region: &Region) -> f64 {
    let active = &region.active;
    let stocks = [active.wage, active.non_asn, active.self_paid, active.construction, active.other];
    stocks.iter().map(|stock| stock.0).sum::<f64>() + region.sponsored_workers().0
}

/// Whether nobody gave the segment: it is nothing yet, or follows from the total.
pub fn follows(scenario: &Scenario, stock: Stock) -> bool {
    let field = Field::Active(stock);
    match scenario.source(field) {
        // A file may give a number without saying where it comes from.
        None => field.value(scenario).number().is_none_or(|people| people <= 0.0),
        Some(source) => match source.status {
            // Wage earners that were counted are printed as what the other segments leave.
            Status::Derived => source.is_bare() || stock == Stock::Wage,
            Status::Assumed => mix(stock).is_some_and(|mix| source.source.contains(mix.source.address())),
            _ => false,
        },
    }
}

/// Whether the total was given, so that the segments are parts of it; else it is their sum.
pub fn is_total_given(scenario: &Scenario) -> bool {
    let Some(source) = scenario.source(Field::ActiveTotal) else { return false };
    match source.status {
        Status::Derived => !source.is_bare(),
        // Links of before mark every segment as the sender's: then there is no total beside them.
        Status::Sender => FOLLOWING.into_iter().any(|stock| follows(scenario, stock)),
        _ => true,
    }
}

/// Makes the segments that nobody gave follow from the total and from those that were given, and notes where they come
/// from. A total that the parts do not add up to stays as [`Region::active_total`], which cannot be projected.
pub fn divide(scenario: &mut Scenario) {
    let free: Vec<Stock> = FOLLOWING.into_iter().filter(|stock| follows(scenario, *stock)).collect();
    if is_total_given(scenario) {
        let total = all_members(&scenario.region);
        divide_total(scenario, total, &free);
    } else {
        add_up(scenario, &free);
    }
}

/// No total was given: it is the sum of what was.
fn add_up(scenario: &mut Scenario, free: &[Stock]) {
    scenario.region.active_total = None;
    for stock in free {
        put(scenario, *stock, 0.0);
        scenario.set_source(Field::Active(*stock), None);
    }
    scenario.set_source(Field::ActiveTotal, Some(Source::derived()));
}

fn divide_total(scenario: &mut Scenario, total: f64, free: &[Stock]) {
    let is_free = |stock: Stock| free.contains(&stock);
    for stock in free {
        put(scenario, *stock, 0.0);
    }
    let rest = total - parts(&scenario.region);
    let room = rest.max(0.0);
    // What was typed is whole people, and so is what follows from it: a link carries no parts of people.
    let is_whole = scenario.status(Field::ActiveTotal).is_some_and(Status::is_typed) && total.fract() == 0.0;
    let whole = |people: f64| if is_whole { people.round() } else { people };
    let sponsored = scenario.region.sponsored_workers().0;
    let share = |stock: Stock| match stock {
        _ if !is_free(stock) || free.first() == Some(&stock) => 0.0,
        Stock::SelfPaid => (MIX_SELF_PAID.value * total - sponsored).max(0.0),
        Stock::Construction => MIX_CONSTRUCTION.value * total,
        _ => 0.0,
    };
    let (self_paid, construction) = (share(Stock::SelfPaid), share(Stock::Construction));
    let scale = if self_paid + construction > room { room / (self_paid + construction) } else { 1.0 };
    let self_paid = whole(self_paid * scale).min(room);
    let construction = whole(construction * scale).min(room - self_paid);
    let left = room - self_paid - construction;
    for (place, stock) in free.iter().enumerate() {
        let people = match stock {
            _ if place == 0 => left,
            Stock::SelfPaid => self_paid,
            Stock::Construction => construction,
            _ => 0.0,
        };
        put(scenario, *stock, people);
        let is_rest = place == 0 && self_paid == 0.0 && construction == 0.0;
        let source = mix_source(*stock).filter(|_| !is_rest);
        let nobody = people == 0.0 && mix(*stock).is_none();
        scenario.set_source(Field::Active(*stock), source.or_else(|| (!nobody).then(Source::derived)));
    }
    let off = (parts(&scenario.region) - total).abs();
    let is_off = off > ROUNDING * total.abs().max(1.0);
    scenario.region.active_total = is_off.then_some(crate::model::Workers(total));
}

/// Notes which segments follow from the total in figures that say no source, those of a link: self-payers and construction
/// that are exactly what the country divides like, and wage earners where both are.
pub fn recognise(scenario: &mut Scenario) {
    let total = parts(&scenario.region);
    let sponsored = scenario.region.sponsored_workers().0;
    if total < 100.0 {
        return;
    }
    let active = scenario.region.active.clone();
    let self_paid = active.self_paid.0 == (MIX_SELF_PAID.value * total - sponsored).max(0.0).round();
    let construction = active.construction.0 == (MIX_CONSTRUCTION.value * total).round();
    for (stock, is_like_the_country) in [
        (Stock::Construction, construction),
        (Stock::SelfPaid, construction && self_paid),
        (Stock::Wage, construction && self_paid && active.other.0 == 0.0),
    ] {
        if is_like_the_country {
            scenario.set_source(Field::Active(stock), mix_source(stock));
        }
    }
    if construction && active.other.0 == 0.0 {
        scenario.set_source(Field::Active(Stock::Other), None);
    }
}

fn put(scenario: &mut Scenario, stock: Stock, people: f64) {
    Field::Active(stock).put(scenario, &Value::Number(people));
}

/// How the country divides, of all active members; non-ASN staff stand with the wage earners.
const fn mix(stock: Stock) -> Option<&'static Figure<f64>> {
    match stock {
        Stock::Wage => Some(&MIX_WAGE),
        Stock::SelfPaid => Some(&MIX_SELF_PAID),
        Stock::Construction => Some(&MIX_CONSTRUCTION),
        Stock::NonAsn | Stock::Other => None,
    }
}

/// The source of a segment that is divided as the country is: an assumption about the region.
fn mix_source(stock: Stock) -> Option<Source> {
    let row = Sourced::new(Field::Active(stock), mix(stock)?);
    Some(row.with_status(Status::Assumed).source())
}
