//! Every field: written, read back, named, and back to what it was.

use super::*;

/// Every field of a scenario that has one row of each list.
fn all_fields() -> Vec<Field> {
    let mut fields = vec![
        Field::RegionName,
        Field::RegionCode,
        Field::BaselineMonth,
        Field::Horizon,
        Field::Eligible,
        Field::FormalShare,
        Field::ActiveTotal,
        Field::NonAsnTotal,
        Field::MinimumWage(2026),
        Field::Switch(Switch::PppkLeaves),
        Field::Switch(Switch::Discount),
        Field::Switch(Switch::OutreachByBpjs),
        Field::Plan(PlanPart::Pppk, PartField::Amount),
    ];
    fields.extend(Stock::ALL.map(Field::Active));
    for field in [CohortField::Payer, CohortField::Workers, CohortField::Ends] {
        fields.push(Field::Cohort(0, field));
    }
    for field in [TargetField::Year, TargetField::Percent, TargetField::Workers, TargetField::Label] {
        fields.push(Field::Target(0, field));
    }
    for part in [
        PlanPart::WageEnrolment,
        PlanPart::SelfPaidEnrolment,
        PlanPart::Retention,
        PlanPart::NonAsn,
        PlanPart::Pppk,
    ] {
        fields.push(Field::Plan(part, PartField::From));
    }
    for part in [PlanPart::WageEnrolment, PlanPart::SelfPaidEnrolment, PlanPart::Retention] {
        fields.push(Field::Plan(part, PartField::Until));
    }
    fields.extend([
        Field::Plan(PlanPart::NonAsn, PartField::OverMonths),
        Field::Plan(PlanPart::Pppk, PartField::OverMonths),
    ]);
    for field in [
        ProgrammeField::Payer,
        ProgrammeField::Budget,
        ProgrammeField::Months,
        ProgrammeField::Package,
        ProgrammeField::Sector,
        ProgrammeField::FirstMonth,
        ProgrammeField::Years,
    ] {
        fields.push(Field::Programme(0, field));
    }
    fields.extend((0..PARAMETERS.len()).map(Field::Parameter));
    fields.extend((0..12).map(Field::Season));
    fields
}

/// Another value of the same kind.
fn other(value: &Value) -> Value {
    match value {
        Value::Nothing => Value::Number(5.0),
        Value::Number(number) => Value::Number(number + 1.0),
        Value::Month(month) => Value::Month(*month + 1),
        Value::Text(text) => Value::Text(format!("{text}x")),
        Value::Payer(payer) => Value::Payer(if *payer == Payer::Zakat { Payer::Apbd } else { Payer::Zakat }),
        Value::Package(_) => Value::Package(crate::model::Package::JkkJkmJht),
        Value::Sector(_) => Value::Sector(crate::model::Sector::Transport),
        Value::Switch(on) => Value::Switch(!on),
        Value::Between(low, high) => Value::Between(*low, high + 1.0),
    }
}

#[test]
fn every_field_reads_back_what_was_written() {
    let base = after(binjai(), [Edit::AddCohort, Edit::AddProgramme(Payer::Apbd)]);
    for field in all_fields() {
        let value = match field {
            Field::Plan(_, PartField::Until) => Value::Month(Month::december(2025)),
            field => other(&field.get(base.working())),
        };
        let changed = after(base.clone(), [Edit::Set(field, value.clone())]);
        let now = field.get(changed.working());
        match (&now, &value) {
            // A total is a sum of stocks.
            (Value::Number(now), Value::Number(then)) => assert!((now - then).abs() < 1e-6, "{field:?}"),
            _ => assert_eq!(now, value, "{field:?}"),
        }
    }
}

#[test]
fn every_field_is_named_as_the_file_names_it() {
    let base = after(binjai(), [Edit::AddCohort, Edit::AddProgramme(Payer::Apbd)]);
    let written = crate::codec::file::write(&base.working().clone().into());
    let file: serde_json::Value = serde_json::from_str(&written).unwrap();
    for field in [
        Field::RegionName,
        Field::RegionCode,
        Field::BaselineMonth,
        Field::Horizon,
        Field::Eligible,
        Field::FormalShare,
        Field::ActiveTotal,
        Field::Active(Stock::NonAsn),
        Field::NonAsnTotal,
        Field::MinimumWage(2026),
        Field::Cohort(0, CohortField::Ends),
        Field::Target(1, TargetField::Percent),
        Field::Programme(0, ProgrammeField::Budget),
        Field::Programme(0, ProgrammeField::FirstMonth),
    ] {
        let pointer = crate::codec::pointer::of(field);
        assert!(file.pointer(&pointer).is_some(), "{pointer}");
    }
}

#[test]
fn back_undoes_any_change_of_the_region_with_its_source() {
    let start = binjai();
    let fields = [
        Field::RegionName,
        Field::BaselineMonth,
        Field::FormalShare,
        Field::ActiveTotal,
        Field::Active(Stock::SelfPaid),
        Field::NonAsnTotal,
        Field::MinimumWage(2025),
        Field::Target(0, TargetField::Percent),
        Field::Target(1, TargetField::Workers),
        Field::Eligible,
        Field::Parameter(3),
    ];
    for field in fields {
        let value = match field.get(&start.scenario) {
            Value::Number(number) => Value::Number(number * 0.9 + 1e-3),
            value => other(&value),
        };
        let changed = after(start.clone(), [Edit::Set(field, value)]);
        assert_ne!(changed.working(), start.working(), "{field:?}");
        let back = after(changed, [Edit::Back(field)]);
        assert_eq!(back.working(), start.working(), "{field:?}");
    }
}
