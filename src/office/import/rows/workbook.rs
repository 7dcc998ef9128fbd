//! A workbook of a plan that comes back: what has changed, and what of it the plan on screen takes.

use std::rc::Rc;

use super::super::super::inputs::number_of;
use super::super::super::returned::{EntryChange, Returned, found_in, problem, returned, shown, value_of};
use super::super::super::table::TableReading;
use super::super::{AcceptedTable, RowView};
use super::Taken;
use crate::codec::document::Document;
use crate::model::{Field, Scenario, Value};
use crate::state::{Edit, edited, try_edit};
use crate::text::refusals::refusal_in_form;
use crate::text::{ImportTexts, Lang};
use crate::view::region_name;

/// What becomes of a workbook that came back.
pub fn workbook(
    reading: &TableReading,
    scenario: &Rc<Scenario>,
    (file, is_waiting): (&str, bool),
    most: usize,
    lang: Lang,
) -> Taken {
    let texts = ImportTexts::of(lang);
    let heads = vec![texts.book_entry, texts.book_was, texts.book_now, texts.becomes];
    let Some(back) = returned(reading) else {
        let notes = vec![texts.book_closed.to_owned()];
        return Taken { heads, rows: Vec::new(), take: None, count: 0, notes };
    };
    let is_here = is_of_one_region(&back.scenario, scenario);
    let into = if is_here { scenario.as_ref() } else { &back.scenario };
    let (rows, values) = entries(&back, into, lang);
    let mut notes = vec![(texts.book_others)(back.same)];
    if !back.missing.is_empty() {
        notes.push((texts.book_missing)(&back.missing.join("; ")));
    }
    let count = values.len();
    let take = if is_here {
        let edit = AcceptedTable::Edit(Edit::PutValues(values));
        (count > 0 && !is_waiting).then(|| ((texts.take_entries)(count), edit))
    } else {
        let region = region_name(&back.scenario.region.name, lang);
        notes.insert(0, (texts.book_elsewhere)(&region));
        own_plan(&back.scenario, values, file, lang)
            .map(|plan| ((texts.take_book)(&region), AcceptedTable::Regions(vec![plan])))
    };
    Taken { heads, rows: rows.into_iter().take(most.max(count)).collect(), take, count, notes }
}

/// Whether two plans are of the same figures of one region, so that an entry of one is an entry of the other.
fn is_of_one_region(one: &Scenario, other: &Scenario) -> bool {
    let (one, other) = (&one.region, &other.region);
    let is_own = || one.code.is_empty() && one.eligible_workers != other.eligible_workers;
    one.code == other.code && one.baseline_month == other.baseline_month && !is_own()
}

/// The rows, and the values that go into `into`.
fn entries(back: &Returned, into: &Scenario, lang: Lang) -> (Vec<RowView>, Vec<(Field, Value)>) {
    let mut values: Vec<(Field, Value)> = Vec::new();
    // All of them together may fit where one alone would not.
    let all: Vec<(Field, Value)> =
        back.changes.iter().filter_map(|change| wanted(change, back, into)).collect();
    let fits_together = try_edit(into, Edit::PutValues(all)).is_ok();
    let mut rows = Vec::new();
    for change in &back.changes {
        let (what, is_taken) = match outcome(change, back, into, lang) {
            Err(what) => (what, false),
            Ok((value, what)) => {
                let with = [values.as_slice(), std::slice::from_ref(&value)].concat();
                let refused = if fits_together { None } else { refused(into, &with, lang) };
                let is_taken = refused.is_none();
                if is_taken {
                    values = with;
                }
                (refused.unwrap_or(what), is_taken)
            }
        };
        let now = change.now.as_ref().map_or_else(|_| String::new(), |now| shown(change.field, *now, lang));
        let cells = vec![change.name.clone(), shown(change.field, change.was, lang), now, what];
        rows.push(RowView { number: change.row, cells, is_taken });
    }
    (rows, values)
}

fn wanted(change: &EntryChange, back: &Returned, into: &Scenario) -> Option<(Field, Value)> {
    let field = found_in(change.field, &back.scenario, into)?;
    let now = change.now.as_ref().ok().copied()?;
    (number_of(into, field)?.0 != now).then(|| (field, value_of(field, now)))
}

/// The value that an entry becomes and what is said about it; else why it becomes none.
fn outcome(
    change: &EntryChange,
    back: &Returned,
    into: &Scenario,
    lang: Lang,
) -> Result<((Field, Value), String), String> {
    let texts = ImportTexts::of(lang);
    if let Err(why) = &change.now {
        return Err(problem(lang, why));
    }
    let field = found_in(change.field, &back.scenario, into).ok_or(texts.book_gone)?;
    let value = wanted(change, back, into).ok_or(texts.is_same)?;
    let number =
        |scenario: &Scenario, field: Field| number_of(scenario, field).map_or(0.0, |(number, _)| number);
    let (then, here) = (change.was, number(into, field));
    let is_other = (then - here).abs() > 1e-9 * then.abs().max(here.abs());
    let what =
        if is_other { (texts.replaces)(&shown(field, here, lang)) } else { texts.book_taken.to_owned() };
    Ok((value, what))
}

/// Why values cannot stand together in a plan.
fn refused(into: &Scenario, values: &[(Field, Value)], lang: Lang) -> Option<String> {
    let refused = try_edit(into, Edit::PutValues(values.to_vec())).err()?;
    refused.first().map(|refused| refusal_in_form(lang, refused))
}

/// The plan of the workbook with its changes, for the library.
fn own_plan(scenario: &Scenario, values: Vec<(Field, Value)>, file: &str, lang: Lang) -> Option<Document> {
    let mut plan = edited(scenario, Edit::PutValues(values)).ok()?;
    if plan.name.is_empty() {
        plan.name = (ImportTexts::of(lang).book_plan)(file);
    }
    Some(plan.into())
}
