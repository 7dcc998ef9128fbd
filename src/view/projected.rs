//! A scenario and what follows from it: its two tables, with the plan and without (the baseline pair), and the verdicts on
//! its targets. docs/model.md, section 5, answers 1 and 2.

use std::rc::Rc;

use super::verdict::{TargetVerdict, Verdicts};
use crate::data::{Reading, RegionProfile, is_approximate, profile_of};
use crate::model::answers::{CarriedTable, carried_on};
use crate::model::{Month, Plan, Row, Rupiah, Scenario, Schedule, Table, table};
use crate::text::Tense;

/// Everything that the screen derives from, computed once for a scenario.
#[derive(Clone, Debug)]
pub struct Projected {
    /// The ground state.
    pub scenario: Rc<Scenario>,
    /// The month that it is where the reader is; `None` where nobody says so: then nothing is over. It moves no number
    /// but those that count from now.
    pub today: Option<Month>,
    /// With the plan.
    pub plan: Table,
    /// "Tanpa upaya tambahan".
    pub base: Table,
    /// The plan carried on from what was counted; `None` where nothing was.
    pub carried: Option<CarriedTable>,
    /// The built-in region, if it is one.
    pub profile: Option<&'static RegionProfile>,
    /// Which reading of its sources is used.
    reading: Option<usize>,
    verdicts: Verdicts,
    is_rough: bool,
    is_without_plan: bool,
}

/// Equal when they are of the same scenario in the same month: all else follows from them, and comparing thousands of
/// numbers costs more.
impl PartialEq for Projected {
    fn eq(&self, other: &Self) -> bool {
        let is_same = || Rc::ptr_eq(&self.scenario, &other.scenario) || self.scenario == other.scenario;
        self.today == other.today && is_same()
    }
}

impl Projected {
    /// Projects a valid scenario with and without its plan, in no month: nothing is over.
    pub fn of(scenario: &Rc<Scenario>) -> Self {
        Self::seen(scenario, None)
    }

    /// The same for a reader in the month `today`.
    pub fn seen(scenario: &Rc<Scenario>, today: Option<Month>) -> Self {
        let plan = table(scenario);
        let base = if scenario.plan == Plan::default() {
            plan.clone()
        } else {
            table(&Scenario { plan: Plan::default(), ..Scenario::clone(scenario) })
        };
        Self::of_tables(scenario, today, plan, base)
    }

    /// The same with another plan, for the same reader.
    #[must_use]
    pub fn with_plan(&self, plan: Plan) -> Self {
        let scenario = Rc::new(Scenario { plan, ..Scenario::clone(&self.scenario) });
        let plan = table(&scenario);
        Self::of_tables(&scenario, self.today, plan, self.base.clone())
    }

    fn of_tables(scenario: &Rc<Scenario>, today: Option<Month>, plan: Table, base: Table) -> Self {
        let profile = profile_of(scenario);
        let carried = carried_on(scenario, &plan);
        let expected = carried.as_ref().map_or(&plan, |carried| &carried.table);
        Self {
            scenario: Rc::clone(scenario),
            today,
            verdicts: Verdicts::of(scenario, expected, today),
            plan,
            base,
            carried,
            profile,
            reading: profile.and_then(|profile| profile.reading_of(scenario)),
            is_rough: is_approximate(scenario),
            is_without_plan: scenario.plan == Plan::default(),
        }
    }

    /// Whether nothing is done beyond the baseline.
    pub const fn is_without_plan(&self) -> bool {
        self.is_without_plan
    }

    /// The verdicts on the targets within the projection, in the order of the region.
    pub fn verdicts(&self) -> &[TargetVerdict] {
        &self.verdicts.targets
    }

    /// The verdict on the target at `place` of the region; `None` where it is outside the projection.
    pub fn verdict(&self, place: usize) -> Option<&TargetVerdict> {
        self.verdicts().iter().find(|verdict| verdict.place == place)
    }

    /// The verdict on the target that the headline is about; `None` where no target is within the projection.
    pub fn focus(&self) -> Option<&TargetVerdict> {
        self.verdicts.focus()
    }

    /// The month that the headline is about: the focus's December, else the first from 2025 on.
    pub const fn focus_month(&self) -> Month {
        self.verdicts.month
    }

    /// What is expected with the plan: where months were counted, its members and coverage are carried on from there.
    pub fn expected(&self) -> &Table {
        self.carried.as_ref().map_or(&self.plan, |carried| &carried.table)
    }

    /// The row of a month of what is expected; `None` outside the projection.
    pub fn at(&self, month: Month) -> Option<&Row> {
        self.expected().row(month)
    }

    /// The last month of which the coverage is known: the last count, else the baseline.
    pub fn known_until(&self) -> Month {
        self.scenario.known_until()
    }

    /// Whether the end of `month` lies behind the reader.
    pub fn is_over(&self, month: Month) -> bool {
        self.today.is_some_and(|today| month < today)
    }

    /// Whether the month that the headline is about is over.
    pub fn is_past(&self) -> bool {
        self.is_over(self.focus_month())
    }

    /// How the end of `month` is told: as something that lies ahead, that was counted, or that was projected.
    pub fn tense(&self, month: Month) -> Tense {
        match (self.is_over(month), month > self.known_until()) {
            (false, _) => Tense::Ahead,
            (true, false) => Tense::Counted,
            (true, true) => Tense::Projected,
        }
    }

    /// When a lever starts that the plan does not have.
    pub fn schedule(&self) -> Schedule {
        self.scenario.schedule(self.today)
    }

    /// The row of a month without the plan.
    pub fn base_at(&self, month: Month) -> Option<&Row> {
        self.base.row(month)
    }

    /// Money of the plan from the baseline to the end of `month`.
    pub fn cost_until(&self, month: Month) -> Rupiah {
        self.plan.cost_until(month).total()
    }

    /// The number of the reading of the sources; `None` for the planner's own numbers and regions.
    pub const fn reading_number(&self) -> Option<usize> {
        self.reading
    }

    /// How the sources are read; `None` for the planner's own numbers and regions.
    pub fn reading(&self) -> Option<&'static Reading> {
        self.profile.zip(self.reading).map(|(profile, number)| profile.reading(number))
    }

    /// Whether the coverage of the region is only known roughly: then it is written without decimals.
    pub const fn is_rough(&self) -> bool {
        self.is_rough
    }
}
