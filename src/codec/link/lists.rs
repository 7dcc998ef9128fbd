//! The lists in a link: programmes, running sponsorships, targets, minimum wages, and the bounds of the baseline.
//!
//! One readable item of a kind replaces the list of the base.

use super::plan::{Reader, read_whole};
use super::slots::Part;
use super::{Item, LinkNotice, grid, shortened};
use crate::model::{
    Allowed, Package, Payer, Percent, Region, Rupiah, Scenario, Sector, SponsoredCohort, Sponsorship, Target,
    Unknown, Workers,
};

/// The lists, in the order of writing.
pub(super) static LISTS: [Part; 5] = [
    Part {
        id: "d",
        pointer: "",
        encode: |scenario| scenario.plan.sponsorships.iter().map(sponsorship_text).collect(),
        decode: |scenario, items, notices| {
            if let Some(list) = list(items, notices, sponsorship) {
                scenario.plan.sponsorships = list;
            }
        },
    },
    Part {
        id: "k",
        pointer: "/region/sponsored",
        encode: |scenario| scenario.region.sponsored.iter().map(cohort_text).collect(),
        decode: |scenario, items, notices| {
            if let Some(list) = list(items, notices, cohort) {
                scenario.region.sponsored = list;
            }
        },
    },
    Part {
        id: "t",
        pointer: "/region/targets",
        encode: |scenario| scenario.region.targets.iter().map(target_text).collect(),
        decode: |scenario, items, notices| {
            if let Some(mut list) = list(items, notices, target) {
                // Free text is not in links; a target of the base keeps its own.
                for target in &mut list {
                    let known = scenario.region.targets.iter().find(|known| same(known, target));
                    target.label = known.map_or_else(String::new, |known| known.label.clone());
                }
                scenario.region.targets = list;
            }
        },
    },
    Part {
        id: "m",
        pointer: "/region/minimum_wage",
        encode: |scenario| scenario.region.minimum_wage.iter().map(wage_text).collect(),
        decode: |scenario, items, notices| {
            if let Some(list) = list(items, notices, wage) {
                scenario.region.minimum_wage = by_year(list);
            }
        },
    },
    Part { id: "ar", pointer: "/region/active_range", encode: range_text, decode: range },
];

/// The readable items; `None` if there is none and none was taken away.
fn list<T>(
    items: &[Item<'_>],
    notices: &mut Vec<LinkNotice>,
    read: impl Fn(&mut Reader<'_, '_>, usize) -> Option<T>,
) -> Option<Vec<T>> {
    let mut list: Option<Vec<T>> = None;
    for item in items {
        if item.is_removal() {
            list.get_or_insert_default();
            continue;
        }
        let place = list.as_ref().map_or(0, Vec::len);
        match read_whole(item, notices, |reader| read(reader, place)) {
            Some(entry) => list.get_or_insert_default().push(entry),
            None => notices.push(item.unreadable()),
        }
    }
    list
}

fn payer(word: &str) -> Option<Payer> {
    Payer::ALL.into_iter().find(|payer| payer.id() == word)
}

fn sponsorship_text(programme: &Sponsorship) -> String {
    let mut text = format!(
        "{}.{}.{}.{}",
        programme.payer.id(),
        grid::text(programme.budget_per_year.0, Allowed::MONEY),
        programme.months,
        grid::month_text(programme.first_month),
    );
    if programme.years != 1 {
        text.push_str(".y");
        text.push_str(&programme.years.to_string());
    }
    if programme.package == Package::JkkJkmJht {
        text.push_str(".jht");
    }
    if programme.sector == Sector::Transport {
        text.push_str(".tr");
    }
    text
}

fn sponsorship(reader: &mut Reader<'_, '_>, place: usize) -> Option<Sponsorship> {
    let field = format!("/plan/sponsorships/{place}");
    let mut programme = Sponsorship {
        payer: payer(reader.word()?)?,
        budget_per_year: Rupiah(reader.number(Allowed::MONEY, &format!("{field}/budget_per_year"))?),
        months: reader.number(Allowed::MONTHS, &format!("{field}/months"))? as u32,
        package: Package::JkkJkm,
        sector: Sector::General,
        first_month: reader.month()?,
        years: 1,
        unknown: Unknown::default(),
    };
    while let Some(word) = reader.word() {
        flag(&mut programme, word, reader, &format!("{field}/years"));
    }
    Some(programme)
}

/// What follows the four values of a programme; a flag of a later version is left out and said.
fn flag(programme: &mut Sponsorship, word: &str, reader: &mut Reader<'_, '_>, field: &str) {
    match word {
        "jht" => programme.package = Package::JkkJkmJht,
        "tr" => programme.sector = Sector::Transport,
        _ => {
            let years = word.strip_prefix('y');
            let years = years.and_then(|text| reader.value(text, Allowed::TRANCHES, field));
            match years {
                Some(years) => programme.years = years as u32,
                None => reader.notice(LinkNotice::Unknown { item: shortened(word) }),
            }
        }
    }
}

fn cohort_text(cohort: &SponsoredCohort) -> String {
    let workers = grid::text(cohort.workers.0, Allowed::PEOPLE);
    format!("{}.{workers}.{}", cohort.payer.id(), grid::month_text(cohort.ends))
}

fn cohort(reader: &mut Reader<'_, '_>, place: usize) -> Option<SponsoredCohort> {
    let payer = payer(reader.word()?)?;
    let workers = Workers(reader.number(Allowed::PEOPLE, &format!("/region/sponsored/{place}/workers"))?);
    Some(SponsoredCohort { payer, workers, ends: reader.month()?, unknown: Unknown::default() })
}

fn target_text(target: &Target) -> String {
    let workers = target.workers.map(|workers| format!(".{}", grid::text(workers.0, Allowed::PEOPLE)));
    let percent = grid::text(target.percent.0, Allowed::PERCENT);
    format!("{}.{percent}{}", target.year, workers.unwrap_or_default())
}

fn target(reader: &mut Reader<'_, '_>, place: usize) -> Option<Target> {
    let field = format!("/region/targets/{place}");
    let year = reader.number(Allowed::YEAR, &format!("{field}/year"))? as i32;
    let percent = Percent(reader.number(Allowed::PERCENT, &format!("{field}/percent"))?);
    let workers = if reader.is_empty() {
        None
    } else {
        Some(Workers(reader.number(Allowed::PEOPLE, &format!("{field}/workers"))?))
    };
    Some(Target { year, percent, workers, label: String::new(), unknown: Unknown::default() })
}

fn same(one: &Target, other: &Target) -> bool {
    one.year == other.year && one.percent == other.percent
}

fn wage_text((year, wage): &(i32, Rupiah)) -> String {
    format!("{year}.{}", grid::text(wage.0, Allowed::MONEY))
}

fn wage(reader: &mut Reader<'_, '_>, _place: usize) -> Option<(i32, Rupiah)> {
    let year = reader.number(Allowed::YEAR, "/region/minimum_wage")? as i32;
    let field = format!("/region/minimum_wage/{year:04}");
    Some((year, Rupiah(reader.number(Allowed::MONEY, &field)?)))
}

/// Ascending; of a year given twice the last counts.
fn by_year(mut wages: Vec<(i32, Rupiah)>) -> Vec<(i32, Rupiah)> {
    wages.reverse();
    wages.sort_by_key(|(year, _)| *year);
    wages.dedup_by_key(|(year, _)| *year);
    wages
}

fn range_text(scenario: &Scenario) -> Vec<String> {
    let text = |workers: Workers| grid::text(workers.0, Allowed::PEOPLE);
    let range = scenario.region.active_range;
    range.map(|(low, high)| format!("{}.{}", text(low), text(high))).into_iter().collect()
}

fn range(scenario: &mut Scenario, items: &[Item<'_>], notices: &mut Vec<LinkNotice>) {
    let Region { active_range, .. } = &mut scenario.region;
    let bounds = |reader: &mut Reader<'_, '_>, _place| {
        let low = Workers(reader.number(Allowed::PEOPLE, "/region/active_range/0")?);
        Some((low, Workers(reader.number(Allowed::PEOPLE, "/region/active_range/1")?)))
    };
    if let Some(list) = list(items, notices, bounds) {
        *active_range = list.last().copied();
    }
}
