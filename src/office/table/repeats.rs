//! Rows that say something about the same region or month: several months of several regions are asked about, contradictions
//! are refused.

use std::collections::{BTreeMap, BTreeSet};

use super::answers::{Answers, LyingAnswer};
use super::reading::{
    ReadRow, RefusedTableRow, RowProblem, TableKind, TableNote, TableQuestion, TableReading, TableRecord,
};
use crate::model::{Month, Observation, RegionRow, Segment, SegmentCounts, Stock};

/// Settles what rows say twice. `owners` are the regions of sponsorships, by the numbers of their rows.
pub fn settle(reading: &mut TableReading, owners: &BTreeMap<usize, String>, answers: &Answers) {
    match reading.kind {
        TableKind::Regions => months_of_regions(reading, answers),
        TableKind::Sponsorships => one_region(reading, owners, answers),
        TableKind::Months | TableKind::Workbook => {}
    }
    contradictions(reading);
    reading.refused.sort_unstable_by_key(|row| row.number);
}

/// What a row is about; nothing for a sponsorship, of which several may be alike.
fn what(record: &TableRecord) -> Option<String> {
    match record {
        TableRecord::Region(region) => Some(region.name.clone()),
        TableRecord::Month(observed) => Some(observed.month.to_string()),
        TableRecord::Sponsorship(_) | TableRecord::Entry { .. } => None,
    }
}

/// Of rows that say the same the first is read, of rows that contradict each other none.
fn contradictions(reading: &mut TableReading) {
    let mut about: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (at, row) in reading.rows.iter().enumerate() {
        if let Some(what) = what(&row.record) {
            about.entry(what).or_default().push(at);
        }
    }
    let mut gone = BTreeSet::new();
    for (what, places) in about {
        let rows = || places.iter().filter_map(|at| reading.rows.get(*at));
        let mut all = rows();
        let (Some(first), true) = (all.next(), places.len() > 1) else { continue };
        if all.all(|row| row.record == first.record) {
            let again = rows().skip(1).map(|row| row.number);
            let why = |number| RefusedTableRow {
                number,
                why: RowProblem::Twice { what: what.clone(), first: first.number },
            };
            reading.refused.extend(again.map(why));
            gone.extend(places.iter().skip(1).copied());
        } else {
            let numbers: Vec<usize> = rows().map(|row| row.number).collect();
            let why = |number: &usize| RefusedTableRow {
                number: *number,
                why: RowProblem::Several { what: what.clone(), rows: numbers.clone() },
            };
            reading.refused.extend(numbers.iter().map(why));
            gone.extend(places);
        }
    }
    let mut at = 0;
    reading.rows.retain(|_| {
        at += 1;
        !gone.contains(&(at - 1))
    });
}

/// Several months of several regions: one month is read, or all months of one region.
fn months_of_regions(reading: &mut TableReading, answers: &Answers) {
    let mut months: BTreeMap<&str, BTreeSet<Month>> = BTreeMap::new();
    let (mut all, mut regions): (BTreeSet<Month>, Vec<(usize, String)>) = (BTreeSet::new(), Vec::new());
    for row in &reading.rows {
        let TableRecord::Region(region) = &row.record else { continue };
        let own = months.entry(&region.name).or_default();
        if own.is_empty() {
            regions.push((row.number, region.name.clone()));
        }
        own.extend(region.month);
        all.extend(region.month);
    }
    if months.values().all(|own| own.len() < 2) {
        return;
    }
    match answers.lying {
        Some(LyingAnswer::Month(month)) => {
            reading.rows.retain(
                |row| matches!(&row.record, TableRecord::Region(region) if region.month == Some(month)),
            );
            reading.notes.push(TableNote::LyingMonth(month));
        }
        Some(LyingAnswer::Row(number)) => {
            let name = regions.into_iter().find(|(row, _)| *row == number).map(|(_, name)| name);
            reading.kind = TableKind::Months;
            let rows = std::mem::take(&mut reading.rows);
            let observed = |row: ReadRow| match row.record {
                TableRecord::Region(region) if Some(&region.name) == name.as_ref() => {
                    Some(ReadRow { number: row.number, record: TableRecord::Month(observation(&region)?) })
                }
                _ => None,
            };
            reading.rows = rows.into_iter().filter_map(observed).collect();
        }
        None => {
            let question = TableQuestion::Lying { months: all.into_iter().rev().collect(), regions };
            wait(reading, question);
        }
    }
}

/// Refuses all rows until a question is answered.
fn wait(reading: &mut TableReading, question: TableQuestion) {
    let asked =
        |row: ReadRow| RefusedTableRow { number: row.number, why: RowProblem::Asked(question.clone()) };
    let rows = std::mem::take(&mut reading.rows);
    reading.refused.extend(rows.into_iter().map(asked));
    reading.questions.push(question);
}

/// What was counted of a region in a month.
fn observation(region: &RegionRow) -> Option<Observation> {
    let mut segments = SegmentCounts::NONE;
    for (stock, people) in &region.segments {
        let segment = match stock {
            Stock::Wage => Segment::Wage,
            Stock::NonAsn => Segment::NonAsn,
            Stock::SelfPaid => Segment::SelfPaid,
            Stock::Construction => Segment::Construction,
            Stock::Other => Segment::Other,
        };
        segments.put(segment, Some(*people));
    }
    let (active, percent) = (region.active, region.percent);
    let is_counted = active.is_some() || percent.is_some();
    is_counted.then_some(Observation { month: region.month?, active, percent, segments, planned: None })
}

/// Sponsorships of several regions: those of one are read.
fn one_region(reading: &mut TableReading, owners: &BTreeMap<usize, String>, answers: &Answers) {
    let mut regions: Vec<(usize, String)> = Vec::new();
    for (number, name) in owners {
        if !regions.iter().any(|(_, known)| known == name) {
            regions.push((*number, name.clone()));
        }
    }
    match (regions.as_slice(), answers.lying) {
        ([], _) => {}
        ([(_, name)], _) => reading.notes.push(TableNote::OneRegion(name.clone())),
        (_, Some(LyingAnswer::Row(number))) => {
            let name = owners.get(&number);
            reading.rows.retain(|row| owners.get(&row.number) == name);
            reading.notes.extend(name.cloned().map(TableNote::OneRegion));
        }
        _ => wait(reading, TableQuestion::Lying { months: Vec::new(), regions }),
    }
}
