//! Which reading of contradicting sources a scenario uses, and switching to another.
//!
//! Only what the readings of a region disagree about is compared and replaced, so that a planner's own
//! numbers elsewhere neither hide the choice nor get lost by it.

use super::own_numbers::with_eligible;
use super::region::RegionProfile;
use super::segments::{all_members, divide};
use crate::model::{Field, Group, Region, Scenario, Source, Workers};

/// A part of a region that readings may disagree about.
#[derive(Clone, Copy, PartialEq)]
enum DisputedPart {
    EligibleWorkers,
    Active,
    NonAsnTotal,
    Targets,
}

impl DisputedPart {
    const ALL: [Self; 4] = [Self::EligibleWorkers, Self::Active, Self::NonAsnTotal, Self::Targets];

    fn agrees(self, one: &Region, other: &Region) -> bool {
        match self {
            Self::EligibleWorkers => same(one.eligible_workers, other.eligible_workers),
            Self::Active => {
                let (a, b) = (&one.active, &other.active);
                same(a.wage, b.wage)
                    && same(a.non_asn, b.non_asn)
                    && same(a.self_paid, b.self_paid)
                    && same(a.construction, b.construction)
                    && same(a.other, b.other)
            }
            Self::NonAsnTotal => match (one.non_asn_total, other.non_asn_total) {
                (Some(a), Some(b)) => same(a, b),
                (a, b) => a == b,
            },
            Self::Targets => one.targets == other.targets,
        }
    }

    fn copy(self, from: &Region, to: &mut Region) {
        match self {
            Self::EligibleWorkers => to.eligible_workers = from.eligible_workers,
            Self::Active => to.active = from.active.clone(),
            Self::NonAsnTotal => to.non_asn_total = from.non_asn_total,
            Self::Targets => to.targets.clone_from(&from.targets),
        }
    }

    fn owns(self, field: Field) -> bool {
        match self {
            Self::EligibleWorkers => field == Field::Eligible,
            Self::Active => field.is_within(Group::Active),
            Self::NonAsnTotal => field == Field::NonAsnTotal,
            Self::Targets => field.is_within(Group::Targets),
        }
    }
}

/// Equal but for rounding of a link or a spreadsheet.
fn same(one: Workers, other: Workers) -> bool {
    (one.0 - other.0).abs() <= 1e-6 * one.0.abs().max(1.0)
}

impl RegionProfile {
    /// The reading whose disputed numbers the scenario has; `None` where the planner has put own ones, or
    /// where the scenario is about another region. With a single reading, all numbers are compared.
    pub fn reading_of(&self, scenario: &Scenario) -> Option<usize> {
        if scenario.region.code != self.code {
            return None;
        }
        let mut parts = self.disputed();
        if parts.is_empty() {
            parts = DisputedPart::ALL.to_vec();
        }
        let own_base = scenario.region.eligible_workers;
        (0..self.readings().count()).find(|number| {
            let region = self.rebased(*number, &parts, own_base).region;
            parts.iter().all(|part| part.agrees(&region, &scenario.region))
        })
    }

    /// A reading on the planner's own base, unless the base is what the readings (or the scenarios) are told apart by.
    /// Members that follow from a percentage follow it.
    fn rebased(&self, reading: usize, parts: &[DisputedPart], own_base: Workers) -> Scenario {
        let mut fresh = self.scenario(reading);
        if !parts.contains(&DisputedPart::EligibleWorkers) && !same(fresh.region.eligible_workers, own_base) {
            // An own base that cannot be used leaves the published one; the validator names it.
            let _ = with_eligible(&mut fresh, own_base);
        }
        fresh
    }

    /// Puts the disputed numbers of a reading into the scenario, with their sources; the rest stays.
    pub fn apply_reading(&self, reading: usize, scenario: &mut Scenario) {
        let parts = self.disputed();
        let fresh = self.rebased(reading, &parts, scenario.region.eligible_workers);
        for part in parts {
            part.copy(&fresh.region, &mut scenario.region);
            replace_sources(part, &fresh.sources, &mut scenario.sources);
        }
        // The reading's total holds; running sponsorships are part of it.
        if !scenario.region.sponsored.is_empty() && scenario.status(Field::ActiveTotal).is_some() {
            scenario.region.active_total = Some(Workers(all_members(&fresh.region)));
            divide(scenario);
        }
    }

    fn disputed(&self) -> Vec<DisputedPart> {
        let default = self.scenario(0).region;
        let differs = |part: &DisputedPart| self.regions().any(|other| !part.agrees(&default, &other));
        DisputedPart::ALL.into_iter().filter(differs).collect()
    }

    fn regions(&self) -> impl Iterator<Item = Region> {
        (0..self.readings().count()).map(|number| self.scenario(number).region)
    }
}

fn replace_sources(part: DisputedPart, from: &[(Field, Source)], to: &mut Vec<(Field, Source)>) {
    to.retain(|(field, _)| !part.owns(*field));
    to.extend(from.iter().filter(|(field, _)| part.owns(*field)).cloned());
}
