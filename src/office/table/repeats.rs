//! Rows that say something about the same region or month: several months of several regions are asked about, contradictions
//! are refused.

use std::collections::BTreeMap;

use super::answers::{Answers, LyingAnswer};
use super::reading::{
    ReadRow, RefusedTableRow, RowProblem, TableKind, TableNote, TableQuestion, TableReading, TableRecord,
};
use crate::model::{Month, Observation, RegionRow, Segment, SegmentCounts, Stock};
use crate::order::sort_by_number;

/// Settles what rows say twice. `owners` are the regions of sponsorships, by the numbers of their rows.
pub fn settle(reading: &mut TableReading, owners: &[(usize, String)], answers: &Answers) {
    match reading.kind {
        TableKind::Regions => months_of_regions(reading, answers),
        TableKind::Sponsorships => one_region(reading, owners, answers),
        TableKind::Months | TableKind::Workbook => {}
    }
    contradictions(reading);
    sort_by_number(&mut reading.refused, |row| row.number as f64);
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
    let (mut known, mut about): (BTreeMap<String, usize>, Vec<Vec<usize>>) = (BTreeMap::new(), Vec::new());
    for (at, row) in reading.rows.iter().enumerate() {
        let Some(what) = what(&row.record) else { continue };
        let group = *known.entry(what).or_insert(about.len());
        match about.get_mut(group) {
            Some(places) => places.push(at),
            None => about.push(vec![at]),
        }
    }
    let mut is_gone = vec![false; reading.rows.len()];
    for places in about.iter().filter(|places| places.len() > 1) {
        let rows: Vec<&ReadRow> = places.iter().filter_map(|at| reading.rows.get(*at)).collect();
        let Some(first) = rows.first() else { continue };
        let what = what(&first.record).unwrap_or_default();
        let is_same = rows.iter().all(|row| row.record == first.record);
        let numbers: Vec<usize> = rows.iter().map(|row| row.number).collect();
        for (at, number) in places.iter().zip(&numbers).skip(usize::from(is_same)) {
            let why = if is_same {
                RowProblem::Twice { what: what.clone(), first: first.number }
            } else {
                RowProblem::Several { what: what.clone(), rows: numbers.clone() }
            };
            reading.refused.push(RefusedTableRow { number: *number, why });
            if let Some(gone) = is_gone.get_mut(*at) {
                *gone = true;
            }
        }
    }
    let mut is_gone = is_gone.into_iter();
    reading.rows.retain(|_| is_gone.next() != Some(true));
}

/// Several months of several regions: one month is read, or all months of one region.
fn months_of_regions(reading: &mut TableReading, answers: &Answers) {
    let (mut known, mut several): (BTreeMap<String, usize>, bool) = (BTreeMap::new(), false);
    let mut months: Vec<Month> = Vec::new();
    let mut regions: Vec<(usize, String, Option<Month>)> = Vec::new();
    for row in &reading.rows {
        let TableRecord::Region(region) = &row.record else { continue };
        let group = *known.entry(region.name.clone()).or_insert(regions.len());
        match regions.get(group) {
            Some((.., first)) => {
                several |= first.is_some() && region.month.is_some() && *first != region.month;
            }
            None => regions.push((row.number, region.name.clone(), region.month)),
        }
        months.extend(region.month.filter(|month| !months.contains(month)));
    }
    if !several {
        return;
    }
    sort_by_number(&mut months, |month| -f64::from(month.year() * 12 + month.of_year() as i32));
    let regions: Vec<(usize, String)> = regions.into_iter().map(|(row, name, _)| (row, name)).collect();
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
            let question = TableQuestion::Lying { months, regions };
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
fn one_region(reading: &mut TableReading, owners: &[(usize, String)], answers: &Answers) {
    let owner = |number: usize| {
        let at = owners.partition_point(|(row, _)| *row < number);
        owners.get(at).filter(|(row, _)| *row == number).map(|(_, name)| name)
    };
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
            let name = owner(number);
            reading.rows.retain(|row| owner(row.number) == name);
            reading.notes.extend(name.cloned().map(TableNote::OneRegion));
        }
        _ => wait(reading, TableQuestion::Lying { months: Vec::new(), regions }),
    }
}
