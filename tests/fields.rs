//! Every row of the table of fields: it is saved and opened, travels in a link, has a range and a name.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used)]

#[path = "common/files.rs"]
mod files;

use jangkau::codec::{file, link, pointer};
use jangkau::model::fields::{
    ACTIVE, ASSUMPTIONS, Access, COHORT, ENROLMENT, HISTORY, NON_ASN, OBSERVATION, PLAN, PPPK, PROGRAMME,
    REGION, RETENTION, REVISION, RecordField, SCENARIO, TARGET,
};
use jangkau::model::{
    Allowed, BaseRevision, Bound, Field, Group, Measure, Month, Observation, PARAMETERS, Package, Payer,
    Percent, PlanPart, Problem, Refusal, Rupiah, Scenario, Sector, Segment, SegmentCounts, SponsoredCohort,
    TargetField, Value, Workers, validate,
};
use jangkau::preferences::Lang;
use jangkau::text::refusals::field_name;

/// A scenario in which every field has a value.
fn everything() -> Scenario {
    let mut scenario = file::read(&files::file("vectors/sergai-everything.json")).unwrap().into_scenario();
    let (region, plan) = (&mut scenario.region, &mut scenario.plan);
    region.minimum_wage = vec![(2025, Rupiah(3_000_000.0))];
    region.active_range = Some((Workers(1_000.0), Workers(2_000.0)));
    region.non_asn_total.get_or_insert(Workers(region.active.non_asn.0 + 1_000.0));
    let ends = region.baseline_month + 6;
    region.sponsored = vec![SponsoredCohort { payer: Payer::Apbd, workers: Workers(10.0), ends }];
    for target in &mut region.targets {
        target.workers = Some(Workers(100.0));
        "BPJS".clone_into(&mut target.label);
    }
    let (month, workers) = (region.baseline_month + 4, region.eligible_workers);
    region.base_revisions = vec![BaseRevision { month, workers }];
    // The base has grown since.
    let (later, active, percent) = (month + 2, workers * 0.05, Percent(4.98));
    let some = Some(workers * 0.005);
    let segments =
        Segment::ALL.into_iter().fold(SegmentCounts::NONE, |counts, segment| counts.with(segment, some));
    let (active, percent) = (Some(active), Some(percent));
    let observed = |month| Observation { active, percent, segments, ..Observation::of(month) };
    region.observations = vec![observed(later)];
    let planned = Some(Percent(5.2));
    region.history = vec![Observation { planned, ..observed(region.baseline_month + -4) }];
    let last = Some(scenario.horizon + -2);
    plan.wage_enrolment.as_mut().unwrap().until = last;
    plan.self_paid_enrolment.as_mut().unwrap().until = last;
    plan.retention.as_mut().unwrap().until = last;
    assert_eq!(validate(&scenario), Ok(()));
    scenario
}

/// The fields of one table.
fn of<T, K: Copy>(rows: &'static [RecordField<T, K>], field: impl Fn(K) -> Field) -> Vec<Field> {
    let values = rows.iter().filter(|row| !matches!(row.access, Access::Group(_)));
    values.map(|row| field(row.key)).collect()
}

/// Every field that has a value, of lists the first row.
fn all() -> Vec<Field> {
    let mut fields = of(&SCENARIO, |field| field);
    fields.extend(of(&REGION, |field| field));
    fields.extend(of(&ACTIVE, Field::Active));
    fields.extend(of(&COHORT, |key| Field::Cohort(0, key)));
    fields.extend(of(&TARGET, |key| Field::Target(0, key)));
    fields.extend(of(&REVISION, |key| Field::Revision(0, key)));
    fields.extend(of(&OBSERVATION, |key| Field::Observation(0, key)));
    fields.extend(of(&HISTORY, |key| Field::History(0, key)));
    fields.extend(of(&ASSUMPTIONS, |field| field));
    for part in [PlanPart::WageEnrolment, PlanPart::SelfPaidEnrolment] {
        fields.extend(of(&ENROLMENT, |key| Field::Plan(part, key)));
    }
    fields.extend(of(&RETENTION, |key| Field::Plan(PlanPart::Retention, key)));
    fields.extend(of(&NON_ASN, |key| Field::Plan(PlanPart::NonAsn, key)));
    fields.extend(of(&PPPK, |key| Field::Plan(PlanPart::Pppk, key)));
    fields.extend(of(&PROGRAMME, |key| Field::Programme(0, key)));
    fields.extend((0..PARAMETERS.len()).map(Field::Parameter));
    fields.extend((0..12).map(Field::Season));
    fields.push(Field::MinimumWage(2025));
    fields.extend([Bound::Low, Bound::High].map(Field::ActiveRange));
    fields
}

/// The scenario with another value in `field`, one that a link can write and that can be projected.
fn changed(scenario: &Scenario, field: Field) -> Scenario {
    let now = field.value(scenario);
    for value in others(&now, field) {
        let mut changed = scenario.clone();
        field.put(&mut changed, &value);
        if value != now && validate(&changed).is_ok() {
            assert_eq!(field.value(&changed), value, "{field:?}");
            return changed;
        }
    }
    panic!("no other value for {field:?}, now {now:?}");
}

fn others(value: &Value, field: Field) -> Vec<Value> {
    match value {
        Value::Number(number) => {
            let allowed = field.allowed().unwrap();
            let near = [number + grid(allowed), number - grid(allowed)];
            near.into_iter().filter(|near| allowed.accepts(*near)).map(Value::Number).collect()
        }
        Value::Month(month) => [1, -1].map(|later| Value::Month(*month + later)).to_vec(),
        Value::Text(text) => vec![Value::Text(format!("{text} \"x\""))],
        Value::Payer(_) => vec![Value::Payer(Payer::Zakat), Value::Payer(Payer::Apbn)],
        Value::Package(_) => Package::ALL.map(Value::Package).to_vec(),
        Value::Sector(_) => [Sector::General, Sector::Transport].map(Value::Sector).to_vec(),
        Value::Switch(on) => vec![Value::Switch(!on)],
        Value::Nothing | Value::Between(..) => Vec::new(),
    }
}

/// A step of a link.
fn grid(allowed: Allowed) -> f64 {
    match allowed.measure {
        Measure::Fraction | Measure::Plain => 1e-6,
        Measure::Percent => 1e-4,
        _ => 1.0,
    }
}

fn same(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Number(one), Value::Number(other)) => (one - other).abs() <= 1e-9 * one.abs().max(1e-3),
        (one, other) => one == other,
    }
}

#[test]
fn every_field_has_an_id_and_a_pointer_of_its_own() {
    let mut ids = std::collections::BTreeSet::new();
    for field in all() {
        assert_eq!(Field::parse(&field.id()), Some(field), "{field:?}");
        assert_eq!(pointer::field(&pointer::of(field)), Some(field), "{field:?}");
        assert!(ids.insert(field.id()), "{field:?}");
    }
    assert!(ids.len() > 70, "{}", ids.len());
}

#[test]
fn every_field_is_saved_and_opened() {
    let scenario = everything();
    for field in all() {
        let changed = changed(&scenario, field);
        let text = file::write(&changed.clone().into());
        assert_eq!(*file::read(&text).unwrap().scenario, changed, "{field:?}");
        let json: serde_json::Value = serde_json::from_str(&text).unwrap();
        let is_left_out = matches!(field.value(&changed), Value::Sector(Sector::General))
            || field.value(&changed) == Value::Switch(false);
        let is_default = field.is_within(Group::Assumptions) && field.value(&changed) == default(field);
        let is_there = json.pointer(&pointer::of(field)).is_some();
        assert!(is_there || is_left_out || is_default, "{} in {text}", pointer::of(field));
    }
}

/// What an assumption is when a file says nothing of it.
fn default(field: Field) -> Value {
    field.value(&Scenario { assumptions: jangkau::model::Assumptions::default(), ..everything() })
}

/// Free text stays in the file.
fn is_text(field: Field) -> bool {
    matches!(
        field,
        Field::ScenarioName | Field::RegionCode | Field::RegionName | Field::Target(_, TargetField::Label)
    )
}

#[test]
fn every_field_travels_in_a_link() {
    let scenario = everything();
    for field in all() {
        let changed = changed(&scenario, field);
        let written = link::format("12.18", 0, &scenario, &changed);
        let parsed = link::parse(&written).unwrap();
        let (received, notices) = link::apply(scenario.clone(), &parsed.differences);
        assert_eq!(notices, [], "{field:?}: {written}");
        if is_text(field) {
            assert_eq!(field.value(&received), field.value(&scenario), "{field:?}: {written}");
        } else {
            let (now, then) = (field.value(&received), field.value(&changed));
            assert!(same(&now, &then), "{field:?}: {now:?} of {then:?} in {written}");
            let items = written.split('~').skip(2).filter_map(|item| item.split('.').next());
            assert_eq!(items.collect::<std::collections::BTreeSet<&str>>().len(), 1, "one kind: {written}");
        }
    }
}

#[test]
fn numbers_are_accepted_at_their_edges_and_refused_beyond() {
    let scenario = everything();
    let numbers = all().into_iter().filter_map(|field| Some((field, field.allowed()?)));
    let mut count = 0;
    for (field, allowed) in numbers {
        let is_refused = |value: f64| {
            let mut changed = scenario.clone();
            field.put(&mut changed, &Value::Number(value));
            let refusals = validate(&changed).err().unwrap_or_default();
            refusals.iter().any(|one| is_range(one, field))
        };
        let (below, above) = outside(allowed);
        for value in [below, above, f64::INFINITY, f64::NEG_INFINITY] {
            assert!(is_refused(value), "{field:?} = {value}");
        }
        let lowest = if allowed.above_low { allowed.low + 1.0 } else { allowed.low };
        // The upper bound of the members is also held to the eligible workers.
        let highest = if field == Field::ActiveRange(Bound::High) {
            scenario.region.eligible_workers.0
        } else {
            allowed.high
        };
        for value in [lowest, highest] {
            assert!(!is_refused(value), "{field:?} = {value}");
        }
        count += 1;
    }
    assert!(count > 45, "{count}");
}

fn is_range(refusal: &Refusal, field: Field) -> bool {
    refusal.field == field && matches!(refusal.problem, Problem::OutOfRange(_))
}

/// The nearest values that are not allowed.
fn outside(allowed: Allowed) -> (f64, f64) {
    if allowed.whole {
        return (allowed.low - 1.0, allowed.high + 1.0);
    }
    let below = if allowed.above_low { allowed.low } else { allowed.low - 1e-9 };
    (below, allowed.high * (1.0 + 1e-9))
}

#[test]
fn months_are_held_to_the_years_of_the_file() {
    let scenario = everything();
    let months = all().into_iter().filter(|field| matches!(field.value(&scenario), Value::Month(_)));
    for field in months {
        for (month, is_allowed) in [(Month::december(9_999), true), (Month::december(9_999) + 1, false)] {
            let mut changed = scenario.clone();
            field.put(&mut changed, &Value::Month(month));
            let refusals = validate(&changed).err().unwrap_or_default();
            assert_eq!(refusals.iter().any(|one| is_range(one, field)), !is_allowed, "{field:?} {month}");
        }
    }
}

fn groups_of<T>(rows: &'static [RecordField<T, Field>]) -> Vec<Field> {
    let groups = rows.iter().filter(|row| matches!(row.access, Access::Group(_)));
    // Nothing can be wrong with all ranges at once.
    groups.map(|row| row.key).filter(|field| *field != Field::whole(Group::Ranges)).collect()
}

#[test]
fn every_field_and_group_has_a_name_in_both_languages() {
    let mut groups = groups_of(&SCENARIO);
    groups.extend(groups_of(&REGION));
    groups.extend(groups_of(&PLAN));
    groups.extend(groups_of(&ASSUMPTIONS));
    groups.extend(
        [
            Group::Cohort(1),
            Group::Target(1),
            Group::Programme(1),
            Group::Revision(1),
            Group::Observation(1),
            Group::History(1),
        ]
        .map(Field::whole),
    );
    let ranges = (0..PARAMETERS.len()).map(Field::Range);
    for field in all().into_iter().chain(groups).chain(ranges) {
        let [id, en] = Lang::ALL.map(|lang| field_name(lang, field));
        assert_ne!(id, en, "{field:?}");
        for name in [id, en] {
            let shows_path = name.contains(&pointer::of(field)) || name.contains(['#', '@', '*']);
            assert!(!name.is_empty() && !shows_path, "{field:?}: {name}");
        }
    }
}
