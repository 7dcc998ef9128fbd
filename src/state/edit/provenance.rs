//! Where a value comes from after a planner has changed it: `yours`, or its source again when it is what it was.

use crate::codec::pointer;
use crate::data::{FORMAL_SHARE, MIX_CONSTRUCTION, MIX_SELF_PAID, MIX_WAGE, Quantity};
use crate::model::{Field, Scenario, Source, Status, Stock, Unknown, Value};

/// Notes the source of `field`, which has just been written.
pub(super) fn mark(scenario: &mut Scenario, origin: &Scenario, field: Field) {
    let pointer = pointer::of(field);
    match field {
        Field::Eligible if is_original(scenario, origin, field) => restore_members(scenario, origin),
        Field::ActiveTotal => mark_total(scenario, origin),
        Field::Active(_) => mark_stocks(scenario, origin),
        _ => {}
    }
    if is_original(scenario, origin, field) {
        put(scenario, &pointer, find(origin, &pointer).cloned());
    } else if field.get(scenario) == Value::Nothing {
        put(scenario, &pointer, None);
    } else if field.is_figure() || find(scenario, &pointer).is_some() {
        put(scenario, &pointer, Some(yours()));
    }
}

/// The value and the source of `field` as they were in `origin`.
pub(super) fn back(scenario: &mut Scenario, origin: &Scenario, field: Field) {
    match field {
        Field::ActiveTotal => {
            scenario.region.active.clone_from(&origin.region.active);
            scenario.region.active_range = origin.region.active_range;
            for stock in Stock::ALL {
                let pointer = pointer::of(Field::Active(stock));
                put(scenario, &pointer, find(origin, &pointer).cloned());
            }
        }
        _ => field.set(scenario, &field.get(origin)),
    }
    mark(scenario, origin, field);
}

/// Whether a value is the one of the source, but for the rounding of a field.
pub fn is_original(scenario: &Scenario, origin: &Scenario, field: Field) -> bool {
    match (field.get(scenario), field.get(origin)) {
        (Value::Number(now), Value::Number(then)) => (now - then).abs() <= 1e-9 * then.abs().max(1e-9),
        (now, then) => now == then,
    }
}

pub(super) fn status(scenario: &Scenario, pointer: &str) -> Option<Status> {
    find(scenario, pointer).map(|source| source.status)
}

/// What is known about a region before anything is typed: how the country divides.
pub(super) fn blank() -> Vec<(String, Source)> {
    let mut sources = vec![("/region/formal_share".to_owned(), assumed(&FORMAL_SHARE))];
    sources.extend(mix());
    sources
}

/// A total without segments: the split is the national mix again.
fn mark_total(scenario: &mut Scenario, origin: &Scenario) {
    if is_original(scenario, origin, Field::ActiveTotal) {
        return;
    }
    for (pointer, source) in mix() {
        put(scenario, &pointer, Some(source));
    }
}

/// A typed stock makes the total the planner's own, until all stocks are the source's again.
fn mark_stocks(scenario: &mut Scenario, origin: &Scenario) {
    let original = Stock::ALL.iter().all(|stock| is_original(scenario, origin, Field::Active(*stock)));
    let source = if original { find(origin, "/region/active").cloned() } else { Some(yours()) };
    put(scenario, "/region/active", source);
}

/// The targets of the source, with their sources.
pub(super) fn back_to_targets(scenario: &mut Scenario, origin: &Scenario) {
    const TARGETS: &str = "/region/targets/";
    scenario.region.targets.clone_from(&origin.region.targets);
    scenario.sources.retain(|(pointer, _)| !pointer.starts_with(TARGETS));
    let sources = origin.sources.iter().filter(|(pointer, _)| pointer.starts_with(TARGETS));
    scenario.sources.extend(sources.cloned());
}

/// The base of the source brings its members back, unless the planner has typed them.
fn restore_members(scenario: &mut Scenario, origin: &Scenario) {
    if status(scenario, "/region/active") != Some(Status::Yours) {
        scenario.region.active.clone_from(&origin.region.active);
        scenario.region.active_range = origin.region.active_range;
        put(scenario, "/region/active", find(origin, "/region/active").cloned());
    }
}

fn mix() -> [(String, Source); 3] {
    [
        ("/region/active/wage".to_owned(), assumed(&MIX_WAGE)),
        ("/region/active/self_paid".to_owned(), assumed(&MIX_SELF_PAID)),
        ("/region/active/construction".to_owned(), assumed(&MIX_CONSTRUCTION)),
    ]
}

/// A national figure used for a region: an assumption.
fn assumed<T: Quantity>(figure: &crate::data::Figure<T>) -> Source {
    let row = figure.row();
    Source {
        status: Status::Assumed,
        source: format!("{}, {}", row.source.publication(), row.source.address()),
        as_of: row.as_of.as_str().to_owned(),
        note: row.note.map_or_else(String::new, |note| note.id.to_owned()),
        unknown: Unknown::default(),
    }
}

fn find<'a>(scenario: &'a Scenario, pointer: &str) -> Option<&'a Source> {
    scenario.sources.iter().find(|(at, _)| at == pointer).map(|(_, source)| source)
}

fn put(scenario: &mut Scenario, pointer: &str, source: Option<Source>) {
    let place = scenario.sources.iter().position(|(at, _)| at == pointer);
    match (place.and_then(|place| scenario.sources.get_mut(place)), source) {
        (Some((_, old)), Some(new)) => *old = new,
        (Some(_), None) => scenario.sources.retain(|(at, _)| at != pointer),
        (None, Some(new)) => scenario.sources.push((pointer.to_owned(), new)),
        (None, None) => {}
    }
}

fn yours() -> Source {
    Source {
        status: Status::Yours,
        source: String::new(),
        as_of: String::new(),
        note: String::new(),
        unknown: Unknown::default(),
    }
}
