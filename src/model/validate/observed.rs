//! Rules on what was counted and on revisions of the base: docs/model.md, section 8.

use super::{Check, Problem};
use crate::model::field::{Field, Group, ObservationField, RevisionField};
use crate::model::fields::{HISTORY, OBSERVATION, REVISION};
use crate::model::month::Month;
use crate::model::observation::Observation;
use crate::model::prepare::Prepared;
use crate::model::scenario::{Region, Scenario};
use crate::model::units::{Percent, Workers};

/// Points by which a printed percentage may differ from its number of members: it is rounded.
const SLACK: f64 = 0.01;

impl Check {
    /// Each revision by itself: after the baseline, each month once.
    pub(super) fn revisions(&mut self, region: &Region) {
        for (place, revision) in region.base_revisions.iter().enumerate() {
            self.rows(&REVISION, revision, |field| Field::Revision(place, field));
            let field = Field::Revision(place, RevisionField::Month);
            self.after(field, revision.month, region.baseline_month);
            let earlier = region.base_revisions.iter().take(place);
            self.once(field, revision.month, earlier.map(|other| other.month));
        }
    }

    /// Each observation by itself: with a number, each month once.
    pub(super) fn observed_rows(&mut self, group: Group, region: &Region) {
        let is_history = group == Group::Histories;
        let list = if is_history { &region.history } else { &region.observations };
        for (place, observed) in list.iter().enumerate() {
            let field =
                |key| if is_history { Field::History(place, key) } else { Field::Observation(place, key) };
            self.rows(if is_history { &HISTORY } else { &OBSERVATION }, observed, field);
            if observed.active.is_none() && observed.percent.is_none() {
                self.refuse(Field::Whole(field(ObservationField::Month).group()), Problem::NothingObserved);
            }
            let earlier = list.iter().take(place);
            self.once(field(ObservationField::Month), observed.month, earlier.map(|other| other.month));
        }
    }

    fn after(&mut self, field: Field, month: Month, baseline: Month) {
        if month <= baseline {
            let (first, last) = (baseline + 1, Month::december(9_999));
            self.refuse(field, Problem::MonthOutside { first, last });
        }
    }

    fn once(&mut self, field: Field, month: Month, mut earlier: impl Iterator<Item = Month>) {
        if earlier.any(|other| other == month) {
            self.refuse(field, Problem::MonthTwice { month });
        }
    }

    /// Each observation against the eligible workers of its month. Called when everything else can be projected.
    pub(super) fn observations(&mut self, scenario: &Scenario) {
        let region = &scenario.region;
        if region.observations.is_empty() {
            return;
        }
        let prepared = Prepared::new(scenario);
        let (first, last) = (region.baseline_month + 1, scenario.horizon);
        for (place, observed) in region.observations.iter().enumerate() {
            let eligible = prepared.step_of(observed.month).filter(|step| *step > 0);
            if let Some(eligible) = eligible.and_then(|step| prepared.eligible(step)) {
                self.observation(place, observed, eligible);
            } else {
                let field = Field::Observation(place, ObservationField::Month);
                self.refuse(field, Problem::MonthOutside { first, last });
            }
        }
    }

    fn observation(&mut self, place: usize, observed: &Observation, eligible: Workers) {
        self.segments(place, observed, eligible);
        let Some(active) = observed.active else { return };
        if active > eligible {
            let (eligible, month) = (eligible.0, observed.month);
            let field = Field::Observation(place, ObservationField::Active);
            self.refuse(field, Problem::ObservedAboveEligible { eligible, month });
            return;
        }
        let Percent(percent) = active.percent_of(eligible);
        if observed.percent.is_some_and(|given| (given.0 - percent).abs() > SLACK) {
            let eligible = eligible.0;
            let whole = Field::Whole(Group::Observation(place));
            self.refuse(whole, Problem::ObservedDisagree { percent, eligible });
        }
    }

    /// The segments are parts of the members: together at most as many, one for rounding. Fewer are what nobody has told apart.
    fn segments(&mut self, place: usize, observed: &Observation, eligible: Workers) {
        // A printed percentage is rounded.
        let (active, slack) = match (observed.active, observed.percent) {
            (Some(active), _) => (active, Workers(1.0)),
            (None, Some(percent)) => (percent.of(eligible), Percent(SLACK).of(eligible) + Workers(1.0)),
            (None, None) => return,
        };
        if let Some(segments) = observed.segments.sum().filter(|segments| *segments > active + slack) {
            let (segments, active) = (segments.0, active.0);
            let whole = Field::Whole(Group::Observation(place));
            self.refuse(whole, Problem::SegmentsAboveObserved { segments, active });
        }
    }
}

/// The bases up to `horizon`, each with the month from which it holds, the baseline's first.
pub(super) fn bases(region: &Region, horizon: Month) -> impl Iterator<Item = (Month, Workers)> {
    let revised = region.base_revisions.iter().map(|revision| (revision.month, revision.workers));
    let first = std::iter::once((region.baseline_month, region.eligible_workers));
    first.chain(revised.filter(move |(month, _)| *month <= horizon))
}

/// The last month up to `horizon` of the base that holds from `from` on.
pub(super) fn last_of(region: &Region, from: Month, horizon: Month) -> Month {
    let next = region.base_revisions.iter().map(|revision| revision.month).filter(|month| *month > from);
    next.min().map_or(horizon, |next| (next + -1).min(horizon))
}
