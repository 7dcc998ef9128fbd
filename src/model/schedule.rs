//! When a lever starts that the plan does not have yet: nothing that is planned now can begin in a month that is over.

use super::month::Month;
use super::scenario::Scenario;

/// The months of a lever that the plan does not have.
///
/// ```
/// # let mut scenario = jangkau::data::find("12.75").ok_or("unknown region")?.scenario(0);
/// use jangkau::model::{Lever, Month};
///
/// let november = Month::parse("2024-11").ok_or("no month")?;
/// assert_eq!(scenario.schedule(None).first, november, "the month after the baseline");
/// let schedule = scenario.schedule(Some(november));
/// Lever::WageEnrolment.set_from(&mut scenario, 0.01, schedule);
/// let from = scenario.plan.wage_enrolment.map(|part| part.from.to_string());
/// assert_eq!(from.as_deref(), Some("2024-12"), "a target lies ahead: from next month on");
/// # Ok::<(), &str>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Schedule {
    /// The first month in which it works.
    pub first: Month,
    /// The December through which CSR money is given, a tranche a year.
    pub last: Month,
}

impl Schedule {
    /// Tranches from the first month through the last.
    pub fn years(self) -> u32 {
        ((self.last - self.first).max(0) / 12 + 1).cast_unsigned().min(30)
    }

    /// The same with money through another December.
    #[must_use]
    pub const fn through(self, december: Month) -> Self {
        Self { last: december, ..self }
    }
}

impl Scenario {
    /// December of the last target; the horizon where there is none.
    pub fn last_target(&self) -> Month {
        self.region.targets.iter().map(|target| Month::december(target.year)).max().unwrap_or(self.horizon)
    }

    /// The month up to which the coverage is known: that of the last count, else the baseline.
    pub fn known_until(&self) -> Month {
        let counted = self.region.observations.iter().map(|observed| observed.month);
        counted.fold(self.region.baseline_month, Month::max)
    }

    /// The usual months of a lever that is added in the month `today`: from the month after that on, but not before the
    /// month after the last count or the baseline. Where no target lies ahead, or nobody says what month it is, the
    /// projection is about a time that is over, and today has no say in it.
    pub fn schedule(&self, today: Option<Month>) -> Schedule {
        let next = today.filter(|today| *today < self.last_asked()).map(|today| today + 1);
        let known = self.known_until() + 1;
        Schedule { first: next.map_or(known, |next| next.max(known)), last: self.last_target() }
    }

    /// The month from which the members are counted that a target still takes: the next one after `today`. Where the
    /// month before this one was counted, this one still counts in full.
    pub fn counts_from(&self, today: Option<Month>) -> Month {
        let known = self.known_until();
        let next = known + 1;
        let is_counted = known > self.region.baseline_month;
        match today {
            Some(today) if today > next || (today == next && !is_counted) => today + 1,
            _ => next,
        }
    }

    /// December of the last target; without one the first December after the baseline.
    fn last_asked(&self) -> Month {
        if !self.region.targets.is_empty() {
            return self.last_target();
        }
        let baseline = self.region.baseline_month;
        let december = Month::december(baseline.year());
        if december > baseline { december } else { december + 12 }
    }
}
