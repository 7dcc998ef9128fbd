//! When to pay: the same money at other months, as a picture and a few named plans with their catch.

mod catch;
mod chance;
mod column;
mod columns;
mod line;
mod money;
mod other_dates;
mod picture;

use std::rc::Rc;

use super::ask::{ChosenGoal, NoAnswer, asked};
use super::sure::in_ten;
use crate::chart::TimingSpec;
use crate::model::answers::{Goal, LASTING_MONTHS, Timing, TimingCloud, TimingQuestion, TimingSearch};
use crate::model::{LONGEST, Month, Percent, Rupiah, Scenario};
use crate::text::{self, Lang, TimingTexts};
use crate::view::words::Words;
use crate::view::{Projected, Sentence};

use chance::ChoiceChances;
use column::column;
pub use column::{BarLabel, TimingBar, TimingColumn};
use columns::Columns;
pub use line::TimingLine;
use line::on_one_scale;
use money::SharedMoney;
pub use other_dates::OtherDates;

/// The fewest months of cover that can be asked for.
pub const LEASTS: [u32; 3] = [3, 6, 12];

/// Points of the cloud that are run in one step.
const POINTS_AT_ONCE: usize = 250;

/// What is asked.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TimingAsked {
    /// Which December, and whether the target must last six months after it.
    pub goal: ChosenGoal,
    /// Fewest months that money pays for a person.
    pub least: u32,
}

/// The answer on screen.
#[derive(Clone, Debug, PartialEq)]
pub struct TimingView {
    /// What dates move, and what they do not.
    pub say: Sentence,
    /// The clouds.
    pub picture: Rc<TimingSpec>,
    /// Of how many plans they consist.
    pub cloud: String,
    /// The entered plan, then the choices.
    pub columns: Vec<Rc<TimingColumn>>,
    /// What could be chosen from, and how sure the answer is.
    pub notes: Vec<String>,
    /// Why there is nothing to choose.
    pub nothing: Option<String>,
}

/// What a step of [`TimingRun`] has found.
#[derive(Clone, Debug, PartialEq)]
pub enum TimingFound {
    /// Nothing yet.
    Searching,
    /// The answer; the chances of its plans follow.
    Almost(TimingView),
    /// All of it.
    Found(TimingView),
}

/// A search on its way, in steps that are short enough for a page that is being used.
pub struct TimingRun {
    projected: Rc<Projected>,
    /// The same until six months after December.
    longer: Rc<Projected>,
    asked: TimingAsked,
    lang: Lang,
    december: Month,
    first: Month,
    target: Option<Percent>,
    search: TimingSearch,
    found: Option<Timing>,
    cloud: TimingCloud,
    /// The columns so far.
    columns: Vec<TimingColumn>,
    /// The answer, while the chances of its plans are on their way.
    chances: Option<(ChoiceChances, TimingView)>,
}

impl TimingRun {
    /// The question for the plan of `projected`.
    ///
    /// # Errors
    /// [`NoAnswer`] where nothing can be asked for, or nothing pays contributions.
    pub fn new(projected: &Rc<Projected>, asked_for: TimingAsked, lang: Lang) -> Result<Self, NoAnswer> {
        let words = Words::new(lang, projected);
        let scenario = &projected.scenario;
        let texts = TimingTexts::of(lang);
        if scenario.plan.sponsorships.iter().all(|programme| programme.budget_per_year <= Rupiah::ZERO) {
            return Err(NoAnswer { say: texts.no_money.to_owned(), offer: None });
        }
        // Without a target December can still be asked for.
        let (december, target) = if scenario.region.targets.is_empty() {
            (Month::december(projected.focus_month().year()), None)
        } else {
            let goal = asked(projected, words, asked_for.goal)?.goal;
            (goal.december(), Some(goal.percent))
        };
        let first = scenario.schedule(projected.today).first;
        let question =
            TimingQuestion { year: december.year(), least: asked_for.least, not_before: Some(first) };
        let mut search = TimingSearch::new(scenario, question);
        if let Some(target) = target.filter(|_| asked_for.goal.lasting) {
            search = search.lasting_at(target);
        }
        let until = (december + LASTING_MONTHS).min(scenario.region.baseline_month + LONGEST);
        let longer = if scenario.horizon >= until {
            Rc::clone(projected)
        } else {
            let scenario = Scenario { horizon: until, ..Scenario::clone(scenario) };
            Rc::new(Projected::seen(&Rc::new(scenario), projected.today))
        };
        let projected = Rc::clone(projected);
        Ok(Self {
            longer,
            projected,
            asked: asked_for,
            lang,
            december,
            first,
            target,
            search,
            found: None,
            cloud: TimingCloud::default(),
            columns: Vec::new(),
            chances: None,
        })
    }

    /// One step. The answer comes with one of them, and once more with the chance of each plan where there is a target.
    pub fn step(&mut self) -> TimingFound {
        if let Some((run, view)) = &mut self.chances {
            let Some(chances) = run.step() else { return TimingFound::Searching };
            let words = Words::new(self.lang, &self.projected);
            for (column, chance) in view.columns.iter_mut().zip(chances) {
                if let Some((_, said)) = &mut Rc::make_mut(column).chance {
                    *said = in_ten(words.lang, chance);
                }
            }
            return TimingFound::Found(view.clone());
        }
        let Some(found) = &self.found else {
            self.found = self.search.step();
            return TimingFound::Searching;
        };
        if !self.search.add_to_cloud(&mut self.cloud, POINTS_AT_ONCE) {
            return TimingFound::Searching;
        }
        let named = found.named(self.target);
        let place = self.columns.len();
        if place <= named.len() {
            let chosen = place.checked_sub(1).and_then(|choice| named.get(choice));
            let (choice, plan) =
                chosen.map_or((None, &found.entered), |(choice, plan)| (Some((place, *choice)), *plan));
            let next =
                column(&Columns::new(self, found, Words::new(self.lang, &self.projected)), choice, plan);
            self.columns.push(next);
            return TimingFound::Searching;
        }
        let view = self.view(found);
        let Some(percent) = self.target else { return TimingFound::Found(view) };
        let entered = &self.projected.scenario;
        let plans = view.columns.iter().map(|column| Rc::clone(column.scenario.as_ref().unwrap_or(entered)));
        let goal = Goal { year: self.december.year(), percent, lasting: self.asked.goal.lasting };
        self.chances = Some((ChoiceChances::new(plans.collect(), goal), view.clone()));
        TimingFound::Almost(view)
    }

    fn view(&self, found: &Timing) -> TimingView {
        let (words, texts) = (Words::new(self.lang, &self.projected), TimingTexts::of(self.lang));
        let cloud = &self.cloud;
        let named = found.named(self.target);
        let scenario = &self.projected.scenario;
        let mut shown = self.columns.clone();
        on_one_scale(&mut shown.iter_mut().map(|column| &mut column.line).collect::<Vec<_>>());
        let nothing = if let (true, Some(target)) = (named.is_empty(), self.target) {
            let best = found.entered.lowest_after;
            Some((texts.none_lasts)(&words.target(target), &words.percent(best)))
        } else {
            (cloud.of <= 1.0).then(|| texts.no_dates.to_owned())
        };
        let is_public = scenario.plan.sponsorships.iter().any(|programme| programme.payer.is_public());
        let rule = (texts.rule)(self.asked.least, &words.month(self.first));
        let exact = if found.exact { texts.exact } else { texts.best_found };
        let notes = [Some(rule), is_public.then(|| texts.public.to_owned()), Some(exact.to_owned())];
        let count = |count: f64| text::count(self.lang, count);
        let sample = cloud.points.len() as f64;
        let dots = if sample < cloud.of {
            (texts.cloud_sample)(&count(sample), &count(cloud.of))
        } else {
            (texts.cloud_of)(&count(cloud.of))
        };
        let line = if self.asked.goal.lasting { texts.cloud_line_lasting } else { texts.cloud_line };
        TimingView {
            say: self.say(found, cloud, words),
            picture: Rc::new(self.picture(found, cloud, words)),
            cloud: [&dots, "; ", line].concat(),
            columns: shown.into_iter().map(Rc::new).collect(),
            notes: notes.into_iter().flatten().collect(),
            nothing,
        }
    }

    fn say(&self, found: &Timing, cloud: &TimingCloud, words: Words) -> Sentence {
        let texts = TimingTexts::of(self.lang);
        let money = words.each(words.money(self.money(found).total()));
        let decembers = cloud.points.iter().map(|point| point.0);
        let edge = found.frontier.iter().map(|plan| plan.coverage);
        let (low, high) = span(decembers.chain(edge).chain([found.entered.coverage]));
        let december = words.month(self.december);
        let percent = |value: Percent| words.percent(value);
        if percent(low) == percent(high) {
            return Sentence::new(&(texts.result_same)(&money, &percent(low), &december));
        }
        let (least, most) = span(cloud.points.iter().map(|point| point.2).chain([found.entered.mean]));
        // Money buys months of cover: where the mean moves by less than a quarter of December's range it hardly does.
        let mean = if (most - least).0 * 4.0 < (high - low).0 {
            texts.mean_same.to_owned()
        } else {
            (texts.mean)(&percent(least), &percent(most))
        };
        let result = (texts.result)(&money, &percent(low), &percent(high), &december);
        Sentence::new(&[&result, " ", &mean].concat())
    }

    /// The money that the plans on screen have in common.
    fn money(&self, found: &Timing) -> SharedMoney<'_> {
        let named = found.named(self.target);
        let plans = named.iter().map(|(_, plan)| *plan).chain([&found.entered]);
        SharedMoney::of(&self.projected.scenario, self.december, plans)
    }

    /// The projection of the plan with other dates, until six months after December.
    fn projected_with(&self, scenario: &Rc<Scenario>) -> Projected {
        self.longer.with_plan(scenario.plan.clone())
    }
}

fn span(values: impl Iterator<Item = Percent>) -> (Percent, Percent) {
    values.fold((Percent(f64::INFINITY), Percent(f64::NEG_INFINITY)), |(low, high), value| {
        (low.min(value), high.max(value))
    })
}
