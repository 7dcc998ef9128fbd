//! The lists in a link: programmes, running sponsorships, targets, minimum wages, and the bounds of the baseline.
//!
//! One readable item of a kind replaces the list of the base.

use super::counted::{observation, observation_text};
use super::reader::{Reader, read_whole, record_text};
use super::{Item, LinkNotice, grid, shortened, words};
use crate::codec::blank;
use crate::model::fields::{COHORT, REVISION, TARGET};
use crate::model::{
    Allowed, Bound, Field, Group, Package, ProgrammeField, Region, Rupiah, Scenario, Sector, Sponsorship,
    Target, Workers,
};
use crate::order::sort_by_number;

/// The rows of a list, an item each.
pub(super) fn encode(list: Group, scenario: &Scenario) -> Vec<String> {
    let region = &scenario.region;
    match list {
        Group::Programmes => scenario.plan.sponsorships.iter().map(programme_text).collect(),
        Group::Cohorts => region.sponsored.iter().map(|cohort| record_text(&COHORT, cohort)).collect(),
        Group::Targets => region.targets.iter().map(|target| record_text(&TARGET, target)).collect(),
        Group::MinimumWages => region.minimum_wage.iter().map(wage_text).collect(),
        Group::Revisions => {
            region.base_revisions.iter().map(|revision| record_text(&REVISION, revision)).collect()
        }
        Group::Observations => region.observations.iter().map(observation_text).collect(),
        Group::Histories => region.history.iter().map(observation_text).collect(),
        Group::ActiveRange => region.active_range.iter().map(range_text).collect(),
        _ => Vec::new(),
    }
}

/// Takes in the items, of which there is at least one.
pub(super) fn decode(
    group: Group,
    scenario: &mut Scenario,
    items: &[Item<'_>],
    notices: &mut Vec<LinkNotice>,
) {
    let region = &mut scenario.region;
    match group {
        Group::Programmes => {
            if let Some(list) = list(items, notices, programme) {
                scenario.plan.sponsorships = list;
            }
        }
        Group::Cohorts => {
            let cohort = |reader: &mut Reader<'_, '_>, place| {
                reader.record(&COHORT, blank::cohort(), |field| Field::Cohort(place, field))
            };
            if let Some(list) = list(items, notices, cohort) {
                region.sponsored = list;
            }
        }
        Group::Targets => {
            let target = |reader: &mut Reader<'_, '_>, place| {
                reader.record(&TARGET, blank::target(), |field| Field::Target(place, field))
            };
            if let Some(list) = list(items, notices, target) {
                region.targets = labelled(list, &region.targets);
            }
        }
        Group::MinimumWages => {
            if let Some(list) = list(items, notices, wage) {
                region.minimum_wage = by_year(list);
            }
        }
        Group::Revisions | Group::Observations | Group::Histories => counted(group, region, items, notices),
        Group::ActiveRange => {
            if let Some(list) = list(items, notices, range) {
                region.active_range = list.last().copied();
            }
        }
        _ => {}
    }
}

/// Revisions of the base and what was counted.
fn counted(group: Group, region: &mut Region, items: &[Item<'_>], notices: &mut Vec<LinkNotice>) {
    match group {
        Group::Revisions => {
            let revision = |reader: &mut Reader<'_, '_>, place| {
                reader.record(&REVISION, blank::revision(), |field| Field::Revision(place, field))
            };
            if let Some(list) = list(items, notices, revision) {
                region.base_revisions = list;
            }
        }
        Group::Observations => {
            let read = |reader: &mut Reader<'_, '_>, place| {
                observation(reader, |field| Field::Observation(place, field))
            };
            if let Some(list) = list(items, notices, read) {
                region.observations = list;
            }
        }
        Group::Histories => {
            let read = |reader: &mut Reader<'_, '_>, place| {
                observation(reader, |field| Field::History(place, field))
            };
            if let Some(list) = list(items, notices, read) {
                region.history = list;
            }
        }
        _ => {}
    }
}

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

/// Before the name of a programme and before the number of its document.
const NAME: &str = "nm";
const DOCUMENT: &str = "nd";

/// Payer, money, months and first month, then a flag for each of the rest that is not the usual one.
fn programme_text(programme: &Sponsorship) -> String {
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
    if programme.refill {
        text.push_str(".rf");
    }
    for (mark, words) in [(NAME, &programme.name), (DOCUMENT, &programme.document)] {
        if !words.is_empty() {
            text.push('.');
            text.push_str(mark);
            text.push_str(&words::letters(words));
        }
    }
    text
}

fn programme(reader: &mut Reader<'_, '_>, place: usize) -> Option<Sponsorship> {
    let field = |field| Field::Programme(place, field);
    let mut programme = Sponsorship {
        payer: reader.payer()?,
        budget_per_year: Rupiah(reader.number(Allowed::MONEY, field(ProgrammeField::Budget))?),
        months: reader.number(Allowed::MONTHS, field(ProgrammeField::Months))? as u32,
        first_month: reader.month()?,
        ..blank::programme()
    };
    while let Some(word) = reader.word() {
        flag(&mut programme, word, reader, field(ProgrammeField::Years));
    }
    Some(programme)
}

/// What follows the four values of a programme; a flag of a later version is left out and said.
fn flag(programme: &mut Sponsorship, word: &str, reader: &mut Reader<'_, '_>, field: Field) {
    match word {
        "jht" => programme.package = Package::JkkJkmJht,
        "tr" => programme.sector = Sector::Transport,
        "rf" => programme.refill = true,
        _ => {
            let after = |mark| word.strip_prefix(mark).and_then(words::text);
            if let Some(name) = after(NAME) {
                programme.name = name;
                return;
            }
            if let Some(number) = after(DOCUMENT) {
                programme.document = number;
                return;
            }
            let years = word.strip_prefix('y');
            let years = years.and_then(|text| reader.value(text, Allowed::TRANCHES, field));
            match years {
                Some(years) => programme.years = years as u32,
                None => reader.notice(LinkNotice::Unknown { item: shortened(word) }),
            }
        }
    }
}

/// Free text is not in links; a target of the base keeps its own.
fn labelled(mut targets: Vec<Target>, base: &[Target]) -> Vec<Target> {
    for target in &mut targets {
        let same = |known: &&Target| known.year == target.year && known.percent == target.percent;
        target.label = base.iter().find(same).map_or_else(String::new, |known| known.label.clone());
    }
    targets
}

fn wage_text((year, wage): &(i32, Rupiah)) -> String {
    format!("{year}.{}", grid::text(wage.0, Allowed::MONEY))
}

fn wage(reader: &mut Reader<'_, '_>, _place: usize) -> Option<(i32, Rupiah)> {
    let year = reader.number(Allowed::YEAR, Field::whole(Group::MinimumWages))? as i32;
    Some((year, Rupiah(reader.number(Allowed::MONEY, Field::MinimumWage(year))?)))
}

/// Ascending; of a year given twice the last counts.
fn by_year(mut wages: Vec<(i32, Rupiah)>) -> Vec<(i32, Rupiah)> {
    wages.reverse();
    sort_by_number(&mut wages, |(year, _)| f64::from(*year));
    wages.dedup_by_key(|(year, _)| *year);
    wages
}

fn range_text((low, high): &(Workers, Workers)) -> String {
    format!("{}.{}", grid::text(low.0, Allowed::PEOPLE), grid::text(high.0, Allowed::PEOPLE))
}

fn range(reader: &mut Reader<'_, '_>, _place: usize) -> Option<(Workers, Workers)> {
    let mut bound = |bound| reader.number(Allowed::PEOPLE, Field::ActiveRange(bound)).map(Workers);
    Some((bound(Bound::Low)?, bound(Bound::High)?))
}
