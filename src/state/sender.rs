//! Whose the figures of a link are. Links carry no sources: what a link changes was typed by whoever sent it, and is
//! neither this reader's figure nor the published one that it replaces.

use crate::data::{FORMAL_SHARE, Sourced, recognise};
use crate::model::{Bound, CohortField, Field, Group, Scenario, Source, Status, Stock, TargetField};

/// Notes the sender's figures in `scenario`, which a link has made of `base`. `is_own` where the region is not built in:
/// then all of its figures are the sender's.
pub(super) fn mark(scenario: &mut Scenario, base: &Scenario, is_own: bool) {
    for (_, source) in &mut scenario.sources {
        if source.status == Status::Yours {
            *source = Source::of_sender();
        }
    }
    if is_own {
        mark_region(scenario);
    }
    if Stock::ALL.iter().any(|stock| is_senders(scenario, Field::Active(*stock))) {
        take(scenario, Field::ActiveTotal);
    }
    if is_senders(scenario, Field::Whole(Group::ActiveRange)) {
        take(scenario, Field::ActiveRange(Bound::Low));
        take(scenario, Field::ActiveRange(Bound::High));
    }
    for list in [Group::Targets, Group::MinimumWages, Group::Cohorts] {
        if is_own || is_senders(scenario, Field::Whole(list)) {
            scenario.set_source(Field::Whole(list), None);
            mark_rows(scenario, base, list);
        }
    }
}

fn is_senders(scenario: &Scenario, field: Field) -> bool {
    scenario.status(field) == Some(Status::Sender)
}

fn take(scenario: &mut Scenario, field: Field) {
    scenario.set_source(field, Some(Source::of_sender()));
}

/// Every figure of a region that is not built in, but for the national share where it is used.
fn mark_region(scenario: &mut Scenario) {
    take(scenario, Field::Eligible);
    take(scenario, Field::ActiveTotal);
    for stock in Stock::ALL {
        take(scenario, Field::Active(stock));
    }
    recognise(scenario);
    if scenario.region.non_asn_total.is_some() {
        take(scenario, Field::NonAsnTotal);
    }
    if scenario.region.active_range.is_some() {
        take(scenario, Field::Whole(Group::ActiveRange));
    }
    let source = if scenario.region.formal_share == FORMAL_SHARE.value {
        Sourced::new(Field::FormalShare, &FORMAL_SHARE).source()
    } else {
        Source::of_sender()
    };
    scenario.set_source(Field::FormalShare, Some(source));
}

/// The rows of a list that a link has replaced: those of the base keep their source, the others are the sender's.
fn mark_rows(scenario: &mut Scenario, base: &Scenario, list: Group) {
    let mut sources: Vec<(Field, Option<Source>)> = Vec::new();
    let mut note = |field: Field, known: Option<Field>| {
        // A step of a national ladder has its source already.
        if scenario.source(field).is_some() {
            return;
        }
        let published = known.and_then(|known| base.source(known).cloned());
        let source = published.or_else(|| Some(Source::of_sender()));
        sources.push((field, source));
    };
    let (region, old) = (&scenario.region, &base.region);
    match list {
        Group::Targets => {
            for (place, target) in region.targets.iter().enumerate() {
                let known = old.targets.iter().position(|other| other == target);
                note(
                    Field::Target(place, TargetField::Percent),
                    known.map(|at| Field::Target(at, TargetField::Percent)),
                );
                if target.workers.is_some() {
                    let known = known.map(|at| Field::Target(at, TargetField::Workers));
                    note(Field::Target(place, TargetField::Workers), known);
                }
            }
        }
        Group::MinimumWages => {
            for wage in &region.minimum_wage {
                let field = Field::MinimumWage(wage.0);
                note(field, old.minimum_wage.contains(wage).then_some(field));
            }
        }
        _ => {
            for (place, cohort) in region.sponsored.iter().enumerate() {
                let known = old.sponsored.iter().position(|other| other == cohort);
                let field = |at| Field::Cohort(at, CohortField::Workers);
                note(field(place), known.map(field));
            }
        }
    }
    for (field, source) in sources {
        scenario.set_source(field, source);
    }
}
