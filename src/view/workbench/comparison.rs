//! Plans side by side: the picture, the table of what they lead to, and only the inputs in which they differ.
//!
//! ```text
//! ComparedPlan -> ProjectedPlan (once for a scenario) -> comparison_chart, comparison
//!                            -> ChanceRun --step--> chances (a few futures at a time)
//! ```
//!
//! All numbers are those of [`compared`], which `jangkau compare` prints.

mod chance;
mod elsewhere;
mod inputs;
mod letters;
mod money;
mod numbers;
mod picture;
mod programmes;
mod results;
mod taken;
#[cfg(test)]
mod tests;

use std::cell::OnceCell;
use std::rc::Rc;

pub use self::chance::ChanceRun;
pub use self::elsewhere::{Elsewhere, elsewhere, places};
pub use self::inputs::{InputCell, InputKey, InputRow, inputs};
pub use self::letters::plan_letters;
use self::letters::{letter, looks};
pub use self::numbers::comparison_numbers;
pub use self::picture::comparison_chart;
pub use self::taken::taken;
use crate::chart::LineLook;
use crate::model::answers::{Compared, Goal, compared, with_months_after};
use crate::model::{Month, Percent, Plan, Scenario};
use crate::state::ComparedPlan;
use crate::text::{Lang, WorkbenchTexts};
use crate::view::words::Words;
use crate::view::{Projected, Sentence, Tone, region_name};

/// At most so many plans are told apart in one picture.
const MOST_PLANS: usize = 4;

/// A plan of a comparison with what follows from it.
#[derive(Clone, Debug)]
pub struct ProjectedPlan {
    /// The plan.
    pub plan: ComparedPlan,
    /// Its projection, with the six months after each December that is asked for.
    pub(in crate::view) projected: Projected,
    /// The year that all plans are compared in.
    pub(in crate::view) year: i32,
    /// The targets of the plan that can be judged, and last the compared December. Its percentage is the plan's own
    /// target of that year, else nothing is asked for.
    pub(super) goals: Vec<Goal>,
    /// Whether the compared December has a target of the plan.
    pub(super) has_target: bool,
    /// What [`compared`] says of each goal, found when the table asks for it: while a lever moves the line comes first.
    at: OnceCell<Vec<Option<Compared>>>,
}

/// Equal when they are of the same plan and year: all else follows from it.
impl PartialEq for ProjectedPlan {
    fn eq(&self, other: &Self) -> bool {
        self.year == other.year && self.plan == other.plan
    }
}

impl ProjectedPlan {
    fn of(plan: &ComparedPlan, year: i32, today: Option<Month>) -> Self {
        let scenario = &plan.document.scenario;
        let targets = &scenario.region.targets;
        let own = targets.iter().map(Goal::of);
        let mut goals: Vec<Goal> = own.filter(|goal| goal.check(scenario).is_ok()).collect();
        let target = targets.iter().find(|target| target.year == year);
        let nothing = Goal { year, percent: Percent::ZERO, lasting: false };
        goals.push(target.map_or(nothing, Goal::of));
        let extended = Rc::new(with_months_after(scenario, &goals));
        Self {
            plan: plan.clone(),
            projected: Projected::seen(&extended, today),
            year,
            has_target: target.is_some(),
            at: OnceCell::new(),
            goals,
        }
    }

    /// What is said of each goal; `None` outside the projection.
    fn at(&self) -> &[Option<Compared>] {
        let scenario = &self.projected.scenario;
        self.at.get_or_init(|| self.goals.iter().map(|goal| compared(scenario, goal, None)).collect())
    }

    /// What is compared; `None` where the plan's projection has no such December.
    pub(super) fn compared(&self) -> Option<&Compared> {
        self.at().last()?.as_ref()
    }

    /// The coverage in the compared December, as the picture has it; empty outside the projection.
    pub(super) fn coverage(&self, lang: Lang) -> String {
        let row = self.projected.at(Month::december(self.year));
        row.map_or_else(String::new, |row| self.words(lang).percent(row.coverage))
    }

    /// The same at the December of another of its targets, the first of that year.
    pub(super) fn in_year(&self, year: i32) -> Option<(&Goal, &Compared)> {
        let own = self.goals.len().checked_sub(1)?;
        let found = self.goals.iter().zip(self.at()).take(own).find(|(goal, _)| goal.year == year)?;
        Some((found.0, found.1.as_ref()?))
    }

    /// What it is called in the picture and in the table.
    pub(super) fn shown_name(&self, lang: Lang) -> String {
        if !self.plan.name.is_empty() {
            return self.plan.name.clone();
        }
        let texts = &WorkbenchTexts::of(lang).comparison;
        let is_without_plan = self.plan.document.scenario.plan == Plan::default();
        (if is_without_plan { texts.without_plan } else { texts.nameless }).to_owned()
    }

    pub(super) fn words(&self, lang: Lang) -> Words {
        Words::new(lang, &self.projected)
    }
}

/// The year that `plans` are compared in: that of the last target of the first of them, else that of its headline.
fn year_of(plans: &[ComparedPlan]) -> Option<i32> {
    let first = plans.first()?;
    let last = first.document.scenario.region.targets.iter().map(|target| target.year).max();
    Some(last.unwrap_or_else(|| Projected::of(&first.document.scenario).focus_month().year()))
}

/// `plans` with what follows from each, seen in the month `today`, at most four; those that are among `known` are not computed again.
pub fn project(
    plans: &[ComparedPlan],
    today: Option<Month>,
    known: &[Rc<ProjectedPlan>],
) -> Vec<Rc<ProjectedPlan>> {
    let Some(year) = year_of(plans) else { return Vec::new() };
    let project = |plan: &ComparedPlan| {
        let same = |known: &&Rc<ProjectedPlan>| {
            known.year == year
                && known.projected.today == today
                && known.plan.name == plan.name
                && known.plan.is_current == plan.is_current
                && (Rc::ptr_eq(&known.plan.document.scenario, &plan.document.scenario)
                    || known.plan.document.scenario == plan.document.scenario)
        };
        known.iter().find(same).map_or_else(|| Rc::new(ProjectedPlan::of(plan, year, today)), Rc::clone)
    };
    plans.iter().take(MOST_PLANS).map(project).collect()
}

/// The comparison as a table.
#[derive(Clone, Debug, PartialEq)]
pub struct ComparisonView {
    /// "Empat rencana Kota Binjai".
    pub title: String,
    /// The head of the first column: the December that is compared.
    pub december: String,
    /// What bold means.
    pub key: Sentence,
    /// A column for each plan.
    pub heads: Vec<PlanHead>,
    /// The inputs that differ.
    pub inputs: Vec<ComparisonRow>,
    /// What the plans lead to, then what they cost.
    pub results: Vec<Vec<ComparisonRow>>,
    /// What is the same in all of them, in one line; empty for one plan.
    pub same: String,
    /// What cannot be compared, and why.
    pub notes: Vec<String>,
}

/// The head of a column.
#[derive(Clone, Debug, PartialEq)]
pub struct PlanHead {
    /// Its letter.
    pub letter: char,
    /// How its line and its letter look.
    pub look: LineLook,
    /// Its name.
    pub name: String,
    /// The region, where the plans are of several.
    pub region: String,
    /// Coverage in the compared December.
    pub figure: String,
    /// The same exactly, percent; `None` outside the projection.
    pub exact: Option<f64>,
    /// Whether it is the plan on screen.
    pub is_current: bool,
}

/// A row of the table.
#[derive(Clone, Debug, PartialEq)]
pub struct ComparisonRow {
    /// By what tests and the page find it.
    pub id: String,
    /// Its head.
    pub name: String,
    /// Whether it is a part of the row above it.
    pub is_part: bool,
    /// A cell for each plan.
    pub cells: Vec<ComparisonCell>,
    /// The input that the row is about.
    pub input: Option<InputKey>,
}

/// A cell of the table.
#[derive(Clone, Debug, PartialEq)]
pub struct ComparisonCell {
    /// What it says.
    pub text: String,
    /// How it stands to the first, in a word; empty where it is the same.
    pub direction: &'static str,
    /// What it means.
    pub tone: Tone,
    /// Whether it differs from the first.
    pub is_different: bool,
    /// Its number exactly, where it has one.
    pub exact: Option<f64>,
    /// Whether the input can be taken over into the plan on screen.
    pub can_be_taken: bool,
}

impl ComparisonCell {
    pub(super) fn new(text: String, exact: Option<f64>) -> Self {
        Self { text, direction: "", tone: Tone::Plain, is_different: false, exact, can_be_taken: false }
    }
}

/// Whether all plans are of one region.
pub(super) fn is_one_region(scenarios: &[&Scenario]) -> bool {
    let mut regions = scenarios.iter().map(|scenario| (&scenario.region.code, &scenario.region.name));
    let first = regions.next();
    regions.all(|other| Some(other) == first)
}

/// The scenarios as they were handed over.
pub(super) fn scenarios(plans: &[Rc<ProjectedPlan>]) -> Vec<&Scenario> {
    plans.iter().map(|plan| &*plan.plan.document.scenario).collect()
}

/// The table. `chances` holds what [`ChanceRun`] found for each plan so far.
pub fn comparison(
    plans: &[Rc<ProjectedPlan>],
    chances: &[Option<Rc<[Option<f64>]>>],
    lang: Lang,
) -> ComparisonView {
    let texts = &WorkbenchTexts::of(lang).comparison;
    let one_region = is_one_region(&scenarios(plans));
    let name = |plan: &Rc<ProjectedPlan>| region_name(&plan.plan.document.scenario.region.name, lang);
    let first = plans.first();
    let region = first.filter(|_| one_region).map_or(String::new(), name);
    let year = first.map_or(0, |plan| plan.year);
    let head = |(place, (plan, look)): (usize, (&Rc<ProjectedPlan>, LineLook))| {
        let at = plan.compared();
        PlanHead {
            letter: letter(place),
            look,
            name: plan.shown_name(lang),
            region: if one_region { String::new() } else { name(plan) },
            figure: at.map_or_else(|| texts.outside.to_owned(), |at| plan.words(lang).percent(at.coverage)),
            exact: at.map(|at| at.coverage.0),
            is_current: plan.plan.is_current,
        }
    };
    let found = inputs::found(plans, lang);
    ComparisonView {
        title: (texts.title)(plans.len(), &region),
        december: (texts.december)(year),
        key: Sentence::new(&(texts.key)(letter(0))),
        heads: plans.iter().zip(looks(plans)).enumerate().map(head).collect(),
        inputs: found.rows,
        results: vec![results::rows(plans, chances, lang), money::rows(plans, lang)],
        same: found.same,
        notes: results::notes(plans, lang),
    }
}
