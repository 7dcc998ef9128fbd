//! Where money lowers a month's coverage: who is sponsored does not enrol alone, and leaves when the funding ends.
//! docs/model.md, section 10.

use crate::model::{Lever, Month, Percent, Scenario, Workers, table};

/// A programme with whose money a month has fewer members than without.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Crowding {
    /// The programme.
    pub lever: Lever,
    /// The month in which it takes most members.
    pub month: Month,
    /// Members fewer than without the programme.
    pub fewer: Workers,
    /// The same in percentage points.
    pub points: Percent,
}

/// The programmes of `scenario` with whose money some month after `known` has at least one member less than without, each
/// with its worst month, in the order of the levers.
///
/// ```
/// # let mut scenario = jangkau::data::find("12.75").ok_or("unknown region")?.scenario(0);
/// use jangkau::model::{Lever, answers::crowding};
///
/// assert!(crowding(&scenario, scenario.region.baseline_month).is_empty(), "no money, nobody less");
/// # Ok::<(), &str>(())
/// ```
pub fn crowding(scenario: &Scenario, known: Month) -> Vec<Crowding> {
    let with = table(scenario);
    let paid = Lever::all(scenario)
        .into_iter()
        .filter(|lever| matches!(lever, Lever::Csr | Lever::Sponsorship(_)) && lever.value(scenario) > 0.0);
    let one = |lever: Lever| {
        let mut without = scenario.clone();
        let place = lever.place(scenario)?;
        without.plan.sponsorships.remove(place);
        let rows = table(&without).rows;
        let months = with.rows.iter().zip(&rows).filter(|(row, _)| row.month > known);
        let (row, other) = months.min_by(|(row, other), (next, after)| {
            (row.active - other.active).0.total_cmp(&(next.active - after.active).0)
        })?;
        let fewer = other.active - row.active;
        let points = other.coverage - row.coverage;
        (fewer >= Workers(1.0)).then_some(Crowding { lever, month: row.month, fewer, points })
    };
    paid.filter_map(one).collect()
}
