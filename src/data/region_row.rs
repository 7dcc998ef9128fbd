//! The region of a row of a table as a scenario, by the defaults of an own region.

use super::evidence::FORMAL_SHARE;
use super::figure::Figure;
use super::places::place;
use super::segments::divide;
use super::sourced::Sourced;
use super::wages::published_wages;
use crate::model::{
    Active, Assumptions, Field, Month, Percent, Plan, Region, RegionRow, Scenario, Source, Status, Target,
    Value, Workers,
};

/// Eligible workers that a percentage without a base is counted by.
const PER: Workers = Workers(100_000.0);

/// What can be said about a region.
#[derive(Clone, Debug, PartialEq)]
pub enum RegionFigures {
    /// People and coverage.
    Counted(Box<Scenario>),
    /// Coverage alone: the scenario counts per 100,000 eligible workers, so its people and money mean nothing.
    PercentAlone(Box<Scenario>),
    /// Too little to project anything: "belum ada data".
    Nothing,
}

impl RegionFigures {
    /// The region as a scenario without a plan, up to its own month. It may hold what [`crate::model::validate`] refuses,
    /// such as more members than eligible workers.
    ///
    /// Members whose segments were not counted divide as the country does; the formal share is the country's.
    ///
    /// ```
    /// use jangkau::data::RegionFigures;
    /// use jangkau::model::{Month, Percent, RegionRow, Workers};
    ///
    /// let row = RegionRow {
    ///     code: "12.09".to_owned(),
    ///     eligible: Some(Workers(100_000.0)),
    ///     percent: Some(Percent(41.39)),
    ///     month: Month::parse("2025-10"),
    ///     ..RegionRow::default()
    /// };
    /// let RegionFigures::Counted(scenario) = RegionFigures::of(&row) else { return Err("no figures") };
    /// assert_eq!(scenario.region.name, "Kabupaten Asahan");
    /// assert_eq!(scenario.region.active.self_paid, Workers((0.231_f64 * 41_390.0).round()));
    /// assert_eq!(RegionFigures::of(&RegionRow::default()), RegionFigures::Nothing);
    /// # Ok::<(), &str>(())
    /// ```
    pub fn of(row: &RegionRow) -> Self {
        let Some(month) = row.month else { return Self::Nothing };
        let segments: Workers = row.segments.iter().map(|(_, people)| *people).sum();
        let counted =
            row.active.or_else(|| (!row.segments.is_empty() && row.percent.is_none()).then_some(segments));
        match (row.eligible, counted, row.percent) {
            (Some(eligible), Some(active), _) => Self::Counted(scenario(row, month, eligible, active)),
            (Some(eligible), None, Some(percent)) => {
                Self::Counted(scenario(row, month, eligible, percent.of(eligible)))
            }
            (None, Some(active), Some(percent)) if percent > Percent::ZERO => {
                let eligible = Workers(100.0 * active.0 / percent.0);
                Self::Counted(scenario(row, month, eligible, active))
            }
            (None, None, Some(percent)) => {
                let alone = RegionRow { segments: Vec::new(), non_asn_total: None, ..row.clone() };
                Self::PercentAlone(scenario(&alone, month, PER, percent.of(PER)))
            }
            _ => Self::Nothing,
        }
    }

    /// The scenario, where there is one.
    pub fn scenario(&self) -> Option<&Scenario> {
        match self {
            Self::Counted(scenario) | Self::PercentAlone(scenario) => Some(scenario),
            Self::Nothing => None,
        }
    }
}

fn scenario(row: &RegionRow, month: Month, eligible: Workers, active: Workers) -> Box<Scenario> {
    let named = || place(&row.code).map_or_else(String::new, |place| place.name.to_owned());
    let name = Some(row.name.clone()).filter(|name| !name.is_empty()).unwrap_or_else(named);
    let mut scenario = Scenario {
        name: name.clone(),
        horizon: month,
        region: Region {
            code: row.code.clone(),
            name,
            baseline_month: month,
            eligible_workers: eligible,
            formal_share: FORMAL_SHARE.value,
            active: Active::default(),
            sponsored: Vec::new(),
            non_asn_total: row.non_asn_total,
            minimum_wage: Vec::new(),
            targets: row.targets.iter().map(|(year, percent)| target(*year, *percent)).collect(),
            active_range: None,
            base_revisions: Vec::new(),
            observations: Vec::new(),
            history: Vec::new(),
            active_total: Some(active),
        },
        assumptions: Assumptions::default(),
        plan: Plan::default(),
        sources: Vec::new(),
    };
    for field in [Field::Eligible, Field::ActiveTotal] {
        scenario.set_source(field, Some(Source::yours()));
    }
    scenario.set_source(Field::FormalShare, Some(assumed(Field::FormalShare, &FORMAL_SHARE)));
    for (stock, people) in &row.segments {
        Field::Active(*stock).put(&mut scenario, &Value::Number(people.0));
        scenario.set_source(Field::Active(*stock), Some(Source::yours()));
    }
    put_wages(row, &mut scenario);
    divide(&mut scenario);
    Box::new(scenario)
}

fn put_wages(row: &RegionRow, scenario: &mut Scenario) {
    let own = row.minimum_wage.iter().map(|(year, wage)| (*year, *wage, Source::yours()));
    let wages = if row.minimum_wage.is_empty() { published_wages(&row.code) } else { own.collect() };
    for (year, wage, source) in wages {
        scenario.region.minimum_wage.push((year, wage));
        scenario.set_source(Field::MinimumWage(year), Some(source));
    }
}

fn target(year: i32, percent: Percent) -> Target {
    Target { year, percent, workers: None, label: String::new() }
}

/// A national figure, which is an assumption about a region.
fn assumed(field: Field, figure: &'static Figure<f64>) -> Source {
    Sourced::new(field, figure).with_status(Status::Assumed).source()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::model::{Problem, Stock, validate};

    fn row() -> RegionRow {
        RegionRow {
            code: "12.02".to_owned(),
            name: "Kabupaten Tapanuli Utara".to_owned(),
            eligible: Some(Workers(92_165.0)),
            active: Some(Workers(14_421.0)),
            month: Month::parse("2025-05"),
            ..RegionRow::default()
        }
    }

    fn counted(row: &RegionRow) -> Scenario {
        let RegionFigures::Counted(scenario) = RegionFigures::of(row) else { panic!("{row:?}") };
        *scenario
    }

    #[test]
    fn a_row_is_an_own_region() {
        let scenario = counted(&row());
        assert_eq!(validate(&scenario), Ok(()));
        let active = &scenario.region.active;
        // Whole people: 23.1 and 13.4 % of 14,421, the rest wage earners.
        assert_eq!([active.self_paid.0, active.construction.0, active.wage.0], [3_331.0, 1_932.0, 9_158.0]);
        assert_eq!(scenario.region.minimum_wage.len(), 3);
        assert_eq!(scenario.status(Field::Active(Stock::SelfPaid)), Some(Status::Assumed));
    }

    #[test]
    fn what_was_counted_stays_and_the_rest_follows() {
        let row = RegionRow {
            segments: vec![(Stock::SelfPaid, Workers(10_333.0)), (Stock::Wage, Workers(4_088.0))],
            ..row()
        };
        let active = counted(&row).region.active;
        assert_eq!([active.self_paid.0, active.wage.0, active.construction.0], [10_333.0, 4_088.0, 0.0]);
        let sum = RegionRow { active: None, ..row };
        assert_eq!(counted(&sum).region.active, active, "without a total the segments are all there is");
    }

    #[test]
    fn what_is_missing_follows_from_the_other_two() {
        let percent = Some(Percent(15.65));
        let by_percent = counted(&RegionRow { active: None, percent, ..row() });
        assert!((by_percent.region.active.self_paid.0 - 0.231 * 0.1565 * 92_165.0).abs() < 1e-6);
        let by_members = counted(&RegionRow { eligible: None, percent, ..row() });
        assert!((by_members.region.eligible_workers.0 - 92_146.96).abs() < 0.01);
        let alone = RegionFigures::of(&RegionRow { eligible: None, active: None, percent, ..row() });
        assert!(matches!(&alone, RegionFigures::PercentAlone(it) if it.region.eligible_workers == PER));
        for nothing in [
            RegionRow { month: None, ..row() },
            RegionRow { active: None, ..row() },
            RegionRow { eligible: None, ..row() },
        ] {
            assert_eq!(RegionFigures::of(&nothing), RegionFigures::Nothing);
        }
    }

    #[test]
    fn more_members_than_workers_are_refused_by_the_model() {
        let refused = validate(&counted(&RegionRow { active: Some(Workers(1e6)), ..row() })).unwrap_err();
        assert!(
            refused.iter().any(|it| matches!(it.problem, Problem::ActiveAboveEligible { .. })),
            "{refused:?}"
        );
    }
}
