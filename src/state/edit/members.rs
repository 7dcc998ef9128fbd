//! The baseline members as a form changes them, and the form of a region nobody has entered yet.

use super::UNSET;
use crate::data::{
    FORMAL_SHARE, Following, Sourced, all_members, divide, follow_base, follows, is_total_given, profile_of,
};
use crate::model::{
    Active, Allowed, Assumptions, Field, Month, Plan, Region, Scenario, Source, Status, Stock, Value, Workers,
};

/// All active members; [`UNSET`] while one of the stocks is.
pub(super) fn total(region: &Region) -> f64 {
    let Active { wage, non_asn, self_paid, construction, other, .. } = &region.active;
    let stocks = [wage.0, non_asn.0, self_paid.0, construction.0, other.0];
    if stocks.contains(&UNSET) && region.active_total.is_none() {
        return UNSET;
    }
    all_members(region)
}

/// The base. In a built-in region the people who follow from a published percentage follow it, from the source's own
/// figures, so that numbers typed in between leave no trace.
pub(super) fn set_eligible(scenario: &mut Scenario, origin: &Scenario, eligible: Workers) {
    let factor = eligible / origin.region.eligible_workers;
    scenario.region.eligible_workers = eligible;
    if profile_of(scenario).is_none() || !Allowed::ELIGIBLE.accepts(eligible.0) {
        return;
    }
    let is_typed = |field: Field| scenario.status(field).is_some_and(Status::is_typed);
    if is_typed(Field::ActiveTotal) || !is_total_given(scenario) {
        return;
    }
    let (members, staff) = (is_typed(Field::Active(Stock::NonAsn)), is_typed(Field::NonAsnTotal));
    let (region, source) = (&mut scenario.region, &origin.region);
    region.active_total = Some(Workers(all_members(source)));
    region.active_range = source.active_range;
    if !members {
        region.active.non_asn = source.active.non_asn;
    }
    if !staff {
        region.non_asn_total = source.non_asn_total;
    }
    scenario.set_source(Field::ActiveTotal, origin.source(Field::ActiveTotal).cloned());
    follow_base(scenario, factor, Following::of(origin));
}

/// All active members as they were given; the parts are of it. Nothing makes it the sum of the parts again.
pub(super) fn set_total(scenario: &mut Scenario, total: &Value) {
    scenario.region.active_range = None;
    match total {
        Value::Number(people) => {
            scenario.region.active_total = Some(Workers(*people));
            scenario.set_source(Field::ActiveTotal, Some(Source::yours()));
        }
        _ => scenario.set_source(Field::ActiveTotal, Some(Source::derived())),
    }
}

/// One stock. Nothing makes it follow from the total again.
pub(super) fn set_stock(scenario: &mut Scenario, stock: Stock, people: &Value) {
    // What is known of the total stays while the parts change.
    hold_total(scenario);
    let given = people.number();
    Field::Active(stock).put(scenario, &Value::Number(given.unwrap_or(0.0)));
    scenario.set_source(Field::Active(stock), given.map(|_| Source::yours()));
}

/// The total of the source, on the base that the scenario has now.
pub(super) fn back_to_total(scenario: &mut Scenario, origin: &Scenario) {
    scenario.region.active_total = Some(Workers(total(&origin.region)));
    scenario.region.active_range = origin.region.active_range;
    scenario.set_source(Field::ActiveTotal, origin.source(Field::ActiveTotal).cloned());
    let eligible = scenario.region.eligible_workers;
    set_eligible(scenario, origin, eligible);
}

/// A stock of the source, or one that follows again where it does in the source.
pub(super) fn back_to_stock(scenario: &mut Scenario, origin: &Scenario, stock: Stock) {
    hold_total(scenario);
    let field = Field::Active(stock);
    let value = if follows(origin, stock) { Value::Number(0.0) } else { field.value(origin) };
    field.put(scenario, &value);
    scenario.set_source(field, origin.source(field).cloned());
}

/// Keeps a total that was given while its parts change.
pub(super) fn hold_total(scenario: &mut Scenario) {
    if is_total_given(scenario) {
        scenario.region.active_total = Some(Workers(total(&scenario.region)));
    }
}

/// A published total is the percentage of the base to the last digit, whatever sums it went through.
fn hold_published(scenario: &mut Scenario, origin: &Scenario) {
    let is_typed = scenario.status(Field::ActiveTotal).is_some_and(Status::is_typed);
    if is_typed || profile_of(scenario).is_none() || !is_total_given(scenario) {
        return;
    }
    let (now, then) = (total(&scenario.region), total(&origin.region));
    let factor = match Following::of(origin) {
        Following::Nobody => 1.0,
        _ => scenario.region.eligible_workers / origin.region.eligible_workers,
    };
    if (now - then * factor).abs() <= 1e-9 * now.abs() {
        scenario.region.active_total = Some(Workers(then * factor));
    }
}

/// Makes what follows from the members that were given follow from them, after any change of them; where all of them are
/// those of the source again, they are so to the last digit.
pub(super) fn settle(scenario: &mut Scenario, origin: &Scenario) {
    hold_published(scenario, origin);
    divide(scenario);
    let is_given = |stock: &Stock| scenario.status(Field::Active(*stock)).is_some_and(Status::is_typed);
    let is_empty = !is_total_given(scenario) && all_members(&scenario.region) == 0.0;
    if is_empty && !Stock::ALL.iter().any(is_given) {
        scenario.region.active.wage = Workers(UNSET);
        scenario.set_source(Field::ActiveTotal, None);
    }
    restore(scenario, origin);
}

/// Gives stocks that follow in the source as well, and have its value, its source back.
fn restore(scenario: &mut Scenario, origin: &Scenario) {
    let mut is_all = super::is_original(scenario, origin, Field::ActiveTotal);
    for stock in Stock::ALL {
        let field = Field::Active(stock);
        let is_same = super::is_original(scenario, origin, field);
        is_all &= is_same;
        if is_same && follows(scenario, stock) && follows(origin, stock) {
            scenario.set_source(field, origin.source(field).cloned());
        }
    }
    if is_all && !scenario.status(Field::ActiveTotal).is_some_and(Status::is_typed) {
        scenario.region.active.clone_from(&origin.region.active);
        scenario.region.active_total = origin.region.active_total;
        scenario.region.active_range = origin.region.active_range;
        scenario.set_source(Field::ActiveTotal, origin.source(Field::ActiveTotal).cloned());
    }
}

/// A region of the planner's own, with everything that only the planner knows still to be typed.
pub fn blank(baseline_month: Month) -> Scenario {
    let active = Active { wage: Workers(UNSET), ..Active::default() };
    Scenario {
        name: String::new(),
        horizon: Month::december(baseline_month.year() + 1),
        region: Region {
            code: String::new(),
            name: String::new(),
            baseline_month,
            eligible_workers: Workers(UNSET),
            formal_share: FORMAL_SHARE.value,
            active,
            sponsored: Vec::new(),
            non_asn_total: None,
            minimum_wage: Vec::new(),
            targets: Vec::new(),
            active_range: None,
            base_revisions: Vec::new(),
            observations: Vec::new(),
            history: Vec::new(),
            active_total: None,
        },
        assumptions: Assumptions::default(),
        plan: Plan::default(),
        sources: vec![(Field::FormalShare, Sourced::new(Field::FormalShare, &FORMAL_SHARE).source())],
    }
}
