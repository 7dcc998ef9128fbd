//! From a profile and a reading to a scenario: the region at its baseline, no plan, default assumptions.

use super::evidence::{FORMAL_SHARE, MIX_CONSTRUCTION, MIX_SELF_PAID, MIX_WAGE};
use super::figure::Note;
use super::ladders::LADDERS;
use super::profile_of;
use super::region::{Base, Coverage, Members, Reading, RegionProfile, TargetFigure};
use super::sourced::Sourced;
use crate::model::{
    Active, Assumptions, Bound, Field, Plan, Region, Scenario, Status, Stock, Target, TargetField, Workers,
};

impl RegionProfile {
    /// The baseline scenario of a reading (the default reading for a number that does not exist).
    pub fn scenario(&self, reading: usize) -> Scenario {
        let sourced = self.sourced(reading);
        Scenario {
            name: self.name.to_owned(),
            horizon: self.horizon,
            region: self.region(self.reading(reading)),
            assumptions: Assumptions::default(),
            plan: Plan::default(),
            sources: sourced.into_iter().map(|row| (row.field, row.source())).collect(),
        }
    }

    /// The sources of that scenario with both languages, in the order of the file.
    pub fn sourced(&self, reading: usize) -> Vec<Sourced> {
        let reading = self.reading(reading);
        let mut rows = vec![
            Sourced::new(Field::Eligible, reading.base.figure()),
            Sourced::new(Field::FormalShare, &FORMAL_SHARE),
        ];
        rows.extend(members_sources(reading));
        rows.extend(honorer_sources(reading));
        for (year, wage) in self.minimum_wage {
            rows.push(Sourced::new(Field::MinimumWage(*year), wage));
        }
        for (index, target) in reading.targets.iter().enumerate() {
            rows.extend(target_sources(index, target));
        }
        rows
    }

    fn region(&self, reading: &Reading) -> Region {
        Region {
            code: self.code.to_owned(),
            name: self.name.to_owned(),
            baseline_month: self.baseline_month,
            eligible_workers: reading.base.figure().value,
            formal_share: FORMAL_SHARE.value,
            active: reading.active(),
            sponsored: Vec::new(),
            non_asn_total: reading.honorer.total().map(|total| total.value),
            minimum_wage: self.minimum_wage.iter().map(|(year, wage)| (*year, wage.value)).collect(),
            targets: reading.targets.iter().map(target).collect(),
            active_range: reading.active_range(),
            base_revisions: Vec::new(),
            observations: Vec::new(),
            history: Vec::new(),
            active_total: None,
        }
    }
}

impl Reading {
    /// Active members by stock. Wage earners are the total less the other stocks, so that the parts sum.
    fn active(&self) -> Active {
        let non_asn = self.honorer.members().map_or(Workers(0.0), |members| members.value);
        let (total, self_paid, construction) = match self.members {
            Members::NationalMix => {
                let total = self.coverage.figure().value.of(self.base.figure().value);
                (total, total * MIX_SELF_PAID.value, total * MIX_CONSTRUCTION.value)
            }
            Members::Counted(counted) => {
                let (total, self_paid) = (counted.total.value, counted.self_paid.value);
                (total, self_paid, total - counted.wage_earners.value - self_paid)
            }
        };
        let wage = total - non_asn - self_paid - construction;
        Active { wage, non_asn, self_paid, construction, ..Active::default() }
    }

    fn active_range(&self) -> Option<(Workers, Workers)> {
        let Coverage::Band { low, high, .. } = &self.coverage else { return None };
        let base = self.base.figure().value;
        Some((low.value.of(base), high.value.of(base)))
    }
}

fn target(figure: &TargetFigure) -> Target {
    Target {
        year: figure.year,
        percent: figure.percent.value,
        workers: figure.workers.map(|workers| workers.value),
        label: figure.label.to_owned(),
    }
}

fn members_sources(reading: &Reading) -> Vec<Sourced> {
    let coverage = reading.coverage.figure();
    match reading.members {
        Members::NationalMix => {
            let mut rows = vec![
                Sourced::new(Field::ActiveTotal, coverage).with_status(members_status(reading)),
                Sourced::new(Field::Active(Stock::Wage), &MIX_WAGE).with_status(Status::Assumed),
                Sourced::new(Field::Active(Stock::SelfPaid), &MIX_SELF_PAID).with_status(Status::Assumed),
                Sourced::new(Field::Active(Stock::Construction), &MIX_CONSTRUCTION)
                    .with_status(Status::Assumed),
            ];
            if let Coverage::Band { low, high, .. } = &reading.coverage {
                rows.push(Sourced::new(Field::ActiveRange(Bound::Low), low));
                rows.push(Sourced::new(Field::ActiveRange(Bound::High), high));
            }
            rows
        }
        Members::Counted(counted) => vec![
            Sourced::new(Field::ActiveTotal, &counted.total),
            Sourced::new(Field::Active(Stock::Wage), &counted.wage_earners).with_status(Status::Derived),
            Sourced::new(Field::Active(Stock::SelfPaid), &counted.self_paid),
            Sourced::new(Field::Active(Stock::Construction), &counted.construction),
        ],
    }
}

/// Arithmetic on an assumption stays an assumption; counting per 100,000 is only a scale.
fn members_status(reading: &Reading) -> Status {
    let assumed =
        reading.coverage.figure().status == Status::Assumed || matches!(reading.base, Base::Assumed(_));
    if assumed { Status::Assumed } else { Status::Derived }
}

fn honorer_sources(reading: &Reading) -> Vec<Sourced> {
    let field = Field::Active(Stock::NonAsn);
    let members = reading
        .honorer
        .members()
        .map_or_else(|| uncounted(field, reading), |members| Sourced::new(field, members));
    let total = reading.honorer.total().map(|total| Sourced::new(Field::NonAsnTotal, total));
    std::iter::once(members).chain(total).collect()
}

/// Staff whose number nobody has published: zero here, members among them stand with the wage earners.
fn uncounted(field: Field, reading: &Reading) -> Sourced {
    let note = Note {
        id: "Jumlah honorer tidak dipublikasikan; yang sudah peserta terhitung pada penerima upah.",
        en: "The number of honorary staff is not published; members among them are counted as wage earners.",
    };
    let coverage = reading.coverage.figure();
    Sourced { note: Some(note), ..Sourced::new(field, coverage).with_status(Status::Assumed) }
}

fn target_sources(index: usize, target: &TargetFigure) -> Vec<Sourced> {
    let percent = Sourced::new(Field::Target(index, TargetField::Percent), &target.percent);
    let workers =
        target.workers.map(|workers| Sourced::new(Field::Target(index, TargetField::Workers), &workers));
    std::iter::once(percent).chain(workers).collect()
}

/// The built-in row behind a value of a scenario, in both languages, also where a region of the planner's own has a
/// national figure; `None` where the file or the planner
/// says something else. A note that the scenario has dropped is dropped here too.
pub fn sourced_of(scenario: &Scenario, field: Field) -> Option<Sourced> {
    let source = scenario.source(field)?;
    let regional = profile_of(scenario)
        .into_iter()
        .flat_map(|profile| (0..profile.readings().count()).flat_map(move |number| profile.sourced(number)));
    let steps = LADDERS.iter().flat_map(|ladder| ladder.steps);
    let references = steps.map(|step| Sourced::new(field, &step.percent));
    let shares = [&FORMAL_SHARE, &MIX_WAGE, &MIX_SELF_PAID, &MIX_CONSTRUCTION];
    let national = shares.map(|share| Sourced::new(field, share).with_status(Status::Assumed));
    let kept = |row: Sourced| Sourced { note: row.note.filter(|_| !source.note.is_empty()), ..row };
    let rows = regional.filter(|row| row.field == field).chain(references).chain(national);
    rows.map(kept).find(|row| row.source() == *source)
}
