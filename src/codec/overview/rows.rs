//! The regions of the file of an overview, one by one: what is wrong with one stops no other.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{RefusedRegion, RefusedRegionReason};
use crate::model::{Allowed, Month, Percent, RegionRow, Rupiah, Stock, Workers};
use crate::overview::{MOST_OVERVIEW_ROWS, OverviewRow, RowOrigin};

/// The rows of the file, and those that cannot be read.
pub(super) fn read(regions: &[Value]) -> (Vec<OverviewRow>, Vec<RefusedRegion>) {
    let (mut rows, mut refused, mut seen) = (Vec::new(), Vec::new(), BTreeSet::new());
    for (place, value) in regions.iter().enumerate() {
        let said =
            |name: &str| value.get(name).and_then(Value::as_str).filter(|text| !text.trim().is_empty());
        let name = said("name").or(said("code")).map_or_else(|| (place + 1).to_string(), str::to_owned);
        if rows.len() >= MOST_OVERVIEW_ROWS {
            refused.push(RefusedRegion { name, why: RefusedRegionReason::TooMany });
            break;
        }
        match read_row(value) {
            Ok(row) if seen.insert(row.key()) => rows.push(row),
            Ok(_) => refused.push(RefusedRegion { name, why: RefusedRegionReason::Twice }),
            Err(why) => refused.push(RefusedRegion { name, why }),
        }
    }
    (rows, refused)
}

fn read_row(value: &Value) -> Result<OverviewRow, RefusedRegionReason> {
    let wrong = |name: &str| RefusedRegionReason::Value(name.to_owned());
    let text = |name: &str| match value.get(name) {
        None | Some(Value::Null) => Ok(String::new()),
        Some(Value::String(text)) => Ok(text.trim().to_owned()),
        Some(_) => Err(wrong(name)),
    };
    let number = |name: &str, allowed: Allowed| match value.get(name) {
        None | Some(Value::Null) => Ok(None),
        Some(found) => {
            let number = found.as_f64().filter(|number| allowed.accepts(*number));
            number.map(Some).ok_or_else(|| wrong(name))
        }
    };
    let code = text("code")?;
    if value.get("published").and_then(Value::as_bool) == Some(true) && !code.is_empty() {
        return Ok(OverviewRow::published(&code));
    }
    let percents = Allowed { high: 100.0, ..Allowed::PEOPLE };
    let month = text("month")?;
    let row = RegionRow {
        name: text("name")?,
        eligible: number("eligible_workers", Allowed::ELIGIBLE)?.map(Workers),
        active: number("active", Allowed::PEOPLE)?.map(Workers),
        percent: number("percent", percents)?.map(Percent),
        month: if month.is_empty() {
            None
        } else {
            Some(Month::parse(&month).ok_or_else(|| wrong("month"))?)
        },
        segments: pairs(value, "segments", Allowed::PEOPLE, stock)?
            .into_iter()
            .map(|(at, it)| (at, Workers(it)))
            .collect(),
        non_asn_total: number("non_asn_total", Allowed::PEOPLE)?.map(Workers),
        minimum_wage: pairs(value, "minimum_wage", Allowed::MONEY, year)?
            .into_iter()
            .map(|(at, it)| (at, Rupiah(it)))
            .collect(),
        targets: pairs(value, "targets", percents, year)?
            .into_iter()
            .map(|(at, it)| (at, Percent(it)))
            .collect(),
        code,
    };
    if row.code.is_empty() && row.name.is_empty() {
        return Err(RefusedRegionReason::Nameless);
    }
    Ok(OverviewRow { region: row, origin: RowOrigin::Yours })
}

fn stock(name: &str) -> Option<Stock> {
    Stock::ALL.into_iter().find(|stock| stock.segment().id() == name)
}

fn year(name: &str) -> Option<i32> {
    name.parse().ok().filter(|year| (1900..=2100).contains(year))
}

/// An object of numbers, by keys of a kind.
fn pairs<K>(
    value: &Value,
    name: &str,
    allowed: Allowed,
    key: fn(&str) -> Option<K>,
) -> Result<Vec<(K, f64)>, RefusedRegionReason> {
    let wrong = || RefusedRegionReason::Value(name.to_owned());
    match value.get(name) {
        None | Some(Value::Null) => Ok(Vec::new()),
        Some(Value::Object(fields)) => {
            let pair = |(at, number): (&String, &Value)| {
                let number = number.as_f64().filter(|number| allowed.accepts(*number))?;
                Some((key(at)?, number))
            };
            fields.iter().map(pair).collect::<Option<_>>().ok_or_else(wrong)
        }
        Some(_) => Err(wrong()),
    }
}
