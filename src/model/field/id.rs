//! Ids of fields and groups, and where each stands.

use super::{Bound, Field, Group, PlanPart};
use crate::model::assumptions::PARAMETERS;
use crate::model::fields::{
    self, ACTIVE, ASSUMPTIONS, COHORT, HISTORY, OBSERVATION, PLAN, PROGRAMME, REGION, REVISION, SCENARIO,
    TARGET, find, part_field,
};

impl Group {
    /// The group that this one stands in; `None` for the scenario.
    pub const fn parent(self) -> Option<Self> {
        match self {
            Self::Scenario => None,
            Self::Region | Self::Assumptions | Self::Ranges | Self::Plan => Some(Self::Scenario),
            Self::Active
            | Self::Cohorts
            | Self::MinimumWages
            | Self::Targets
            | Self::ActiveRange
            | Self::Revisions
            | Self::Observations
            | Self::Histories => Some(Self::Region),
            Self::Cohort(_) => Some(Self::Cohorts),
            Self::Target(_) => Some(Self::Targets),
            Self::Revision(_) => Some(Self::Revisions),
            Self::Observation(_) => Some(Self::Observations),
            Self::History(_) => Some(Self::Histories),
            Self::Season => Some(Self::Assumptions),
            Self::Part(_) | Self::Programmes => Some(Self::Plan),
            Self::Programme(_) => Some(Self::Programmes),
        }
    }

    /// Whether it is `other` or stands in it.
    pub fn is_within(self, other: Self) -> bool {
        std::iter::successors(Some(self), |group| group.parent()).any(|group| group == other)
    }

    /// Its id; empty for the scenario.
    pub fn id(self) -> String {
        let name = match self {
            Self::Scenario => return String::new(),
            Self::Region => "region",
            Self::Active => "active",
            Self::Cohorts => "sponsored",
            Self::MinimumWages => "minimum_wage",
            Self::Targets => "targets",
            Self::ActiveRange => "active_range",
            Self::Revisions => "base_revisions",
            Self::Observations => "observations",
            Self::Histories => "history",
            Self::Assumptions => "assumptions",
            Self::Season => "construction_season",
            Self::Ranges => "ranges",
            Self::Plan => "plan",
            Self::Part(part) => part.id(),
            Self::Programmes => "sponsorships",
            Self::Cohort(place)
            | Self::Target(place)
            | Self::Programme(place)
            | Self::Revision(place)
            | Self::Observation(place)
            | Self::History(place) => {
                return self.parent().unwrap_or(Self::Scenario).below(&place.to_string());
            }
        };
        self.parent().unwrap_or(Self::Scenario).below(name)
    }

    /// The id of what is called `name` in it.
    fn below(self, name: &str) -> String {
        match self.id() {
            group if group.is_empty() => name.to_owned(),
            group => format!("{group}.{name}"),
        }
    }

    /// The same group after the rows of `list` have moved, as `place` says; `None` where its row is gone.
    pub fn renumbered(self, list: Self, place: &impl Fn(usize) -> Option<usize>) -> Option<Self> {
        Some(match (self, list) {
            (Self::Cohort(at), Self::Cohorts) => Self::Cohort(place(at)?),
            (Self::Target(at), Self::Targets) => Self::Target(place(at)?),
            (Self::Programme(at), Self::Programmes) => Self::Programme(place(at)?),
            (Self::Revision(at), Self::Revisions) => Self::Revision(place(at)?),
            (Self::Observation(at), Self::Observations) => Self::Observation(place(at)?),
            (Self::History(at), Self::Histories) => Self::History(place(at)?),
            (group, _) => group,
        })
    }
}

impl Field {
    /// The field that stands for the whole of `group`.
    pub const fn whole(group: Group) -> Self {
        match group {
            Group::Active => Self::ActiveTotal,
            group => Self::Whole(group),
        }
    }

    /// The group that it stands in, or that it is the whole of.
    pub const fn group(self) -> Group {
        match self {
            Self::ScenarioName | Self::Horizon => Group::Scenario,
            Self::RegionCode
            | Self::RegionName
            | Self::BaselineMonth
            | Self::Eligible
            | Self::FormalShare
            | Self::NonAsnTotal => Group::Region,
            Self::ActiveTotal | Self::Active(_) => Group::Active,
            Self::Cohort(place, _) => Group::Cohort(place),
            Self::MinimumWage(_) => Group::MinimumWages,
            Self::Target(place, _) => Group::Target(place),
            Self::Revision(place, _) => Group::Revision(place),
            Self::Observation(place, _) => Group::Observation(place),
            Self::History(place, _) => Group::History(place),
            Self::ActiveRange(_) => Group::ActiveRange,
            Self::Parameter(_) | Self::Switch(_) => Group::Assumptions,
            Self::Season(_) => Group::Season,
            Self::Range(_) => Group::Ranges,
            Self::Plan(part, _) => Group::Part(part),
            Self::Programme(place, _) => Group::Programme(place),
            Self::Whole(group) => group,
        }
    }

    /// Its id: the names of the scenario format, joined by dots. Empty for a field that does not exist.
    pub fn id(self) -> String {
        let name = match self {
            Self::ActiveTotal | Self::Whole(_) => return self.group().id(),
            Self::MinimumWage(year) => format!("{year:04}"),
            Self::ActiveRange(bound) => u8::from(bound == Bound::High).to_string(),
            Self::Season(place) => place.to_string(),
            Self::Parameter(place) | Self::Range(place) => match PARAMETERS.get(place) {
                Some(row) => row.id.to_owned(),
                None => return String::new(),
            },
            field => fields::facts(field).map_or("", |facts| facts.id).to_owned(),
        };
        self.group().below(&name)
    }

    /// The field with this id.
    pub fn parse(id: &str) -> Option<Self> {
        let names: Vec<&str> = id.split('.').collect();
        let field = match names.as_slice() {
            [name] => find(&SCENARIO, name)?,
            ["region", name] => find(&REGION, name)?,
            ["region", "active", name] => Self::Active(find(&ACTIVE, name)?),
            ["region", "sponsored", place] => Self::Whole(Group::Cohort(place.parse().ok()?)),
            ["region", "sponsored", place, name] => Self::Cohort(place.parse().ok()?, find(&COHORT, name)?),
            ["region", "targets", place] => Self::Whole(Group::Target(place.parse().ok()?)),
            ["region", "targets", place, name] => Self::Target(place.parse().ok()?, find(&TARGET, name)?),
            ["region", "base_revisions", place] => Self::Whole(Group::Revision(place.parse().ok()?)),
            ["region", "base_revisions", place, name] => {
                Self::Revision(place.parse().ok()?, find(&REVISION, name)?)
            }
            ["region", "observations", place] => Self::Whole(Group::Observation(place.parse().ok()?)),
            ["region", "observations", place, name] => {
                Self::Observation(place.parse().ok()?, find(&OBSERVATION, name)?)
            }
            ["region", "history", place] => Self::Whole(Group::History(place.parse().ok()?)),
            ["region", "history", place, name] => Self::History(place.parse().ok()?, find(&HISTORY, name)?),
            ["region", "minimum_wage", year] => Self::MinimumWage(year.parse().ok()?),
            ["region", "active_range", "0"] => Self::ActiveRange(Bound::Low),
            ["region", "active_range", "1"] => Self::ActiveRange(Bound::High),
            ["assumptions", "construction_season", place] => Self::Season(place.parse().ok()?),
            ["assumptions", name] if find(&ASSUMPTIONS, name).is_some() => find(&ASSUMPTIONS, name)?,
            ["assumptions", ..] => Self::Parameter(parameter(id)?),
            ["ranges", ..] => Self::Range(parameter(id)?),
            ["plan", name] => find(&PLAN, name)?,
            ["plan", "sponsorships", place] => Self::Whole(Group::Programme(place.parse().ok()?)),
            ["plan", "sponsorships", place, name] => {
                Self::Programme(place.parse().ok()?, find(&PROGRAMME, name)?)
            }
            ["plan", part, name] => {
                let part = PlanPart::ALL.into_iter().find(|known| known.id() == *part)?;
                Self::Plan(part, part_field(part, name)?)
            }
            _ => return None,
        };
        // Only the one way to write it: no places with leading noughts, no thirteenth month.
        Some(field).filter(|field| field.id() == id && !matches!(field, Self::Season(12..)))
    }

    /// Whether it stands in `group`, or for the whole of it.
    pub fn is_within(self, group: Group) -> bool {
        self.group().is_within(group)
    }

    /// The same field after the rows of `list` have moved, as `place` says; `None` where its row is gone.
    pub fn renumbered(self, list: Group, place: &impl Fn(usize) -> Option<usize>) -> Option<Self> {
        Some(match (self, list) {
            (Self::Cohort(at, field), Group::Cohorts) => Self::Cohort(place(at)?, field),
            (Self::Target(at, field), Group::Targets) => Self::Target(place(at)?, field),
            (Self::Programme(at, field), Group::Programmes) => Self::Programme(place(at)?, field),
            (Self::Revision(at, field), Group::Revisions) => Self::Revision(place(at)?, field),
            (Self::Observation(at, field), Group::Observations) => Self::Observation(place(at)?, field),
            (Self::History(at, field), Group::Histories) => Self::History(place(at)?, field),
            (Self::Whole(group), list) => Self::Whole(group.renumbered(list, place)?),
            (field, _) => field,
        })
    }
}

/// The place in [`PARAMETERS`] of the assumption in an id like `ranges.quota_acceptance`.
fn parameter(id: &str) -> Option<usize> {
    let (_, name) = id.split_once('.')?;
    PARAMETERS.iter().position(|row| row.id == name)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::model::field::{PartField, ProgrammeField, Stock, TargetField};

    #[test]
    fn an_id_is_read_as_it_is_written() {
        for (id, field) in [
            ("name", Field::ScenarioName),
            ("region.active", Field::ActiveTotal),
            ("region.active.self_paid", Field::Active(Stock::SelfPaid)),
            ("region.minimum_wage.2025", Field::MinimumWage(2025)),
            ("region.targets.12.percent", Field::Target(12, TargetField::Percent)),
            ("region.targets", Field::Whole(Group::Targets)),
            ("region.active_range.1", Field::ActiveRange(Bound::High)),
            ("assumptions.organic_growth_per_month.wage", Field::Parameter(1)),
            ("assumptions.construction_season.11", Field::Season(11)),
            ("ranges.eligible_growth_per_year", Field::Range(0)),
            ("plan.non_asn.over_months", Field::Plan(PlanPart::NonAsn, PartField::OverMonths)),
            ("plan.sponsorships.0.budget_per_year", Field::Programme(0, ProgrammeField::Budget)),
            ("plan.pppk_full_time", Field::Whole(Group::Part(PlanPart::Pppk))),
        ] {
            assert_eq!(field.id(), id);
            assert_eq!(Field::parse(id), Some(field), "{id}");
        }
    }

    #[test]
    fn what_is_no_field_has_none() {
        for id in [
            "",
            ".",
            "x",
            "region.",
            "region.targets.01.percent",
            "region.targets.x.percent",
            "region.targets.0.colour",
            "region.minimum_wage.25",
            "region.active_range.2",
            "assumptions.construction_season.12",
            "assumptions.quota",
            "assumptions.organic_growth_per_month",
            "plan.retention.over_months",
            "plan.sponsorships.99999999999999999999.payer",
        ] {
            assert_eq!(Field::parse(id), None, "{id}");
        }
    }

    #[test]
    fn rows_move_with_their_list() {
        let without_first = |at: usize| at.checked_sub(1);
        let target = |place| Field::Target(place, TargetField::Year);
        assert_eq!(target(1).renumbered(Group::Targets, &without_first), Some(target(0)));
        assert_eq!(target(0).renumbered(Group::Targets, &without_first), None);
        assert_eq!(target(0).renumbered(Group::Programmes, &without_first), Some(target(0)));
        assert!(target(3).is_within(Group::Region) && target(3).is_within(Group::Target(3)));
        assert!(!target(3).is_within(Group::Target(2)) && !target(3).is_within(Group::Plan));
    }
}
