//! When to pay: the same money at other months, as a picture and a few named plans with their catch.

mod catch;
mod chance;
mod column;
mod columns;

use std::rc::Rc;

use super::ask::{ChosenGoal, NoAnswer, asked};
use super::sure::in_ten;
use crate::chart::{CloudPanel, PercentStyle, TimingSpec};
use crate::model::answers::{
    Goal, LASTING_MONTHS, Timing, TimingChoice, TimingCloud, TimingQuestion, TimingSearch,
};
use crate::model::{LONGEST, Month, Percent, Rupiah, Scenario, Tranche};
use crate::text::{self, Lang, TimingTexts};
use crate::view::words::Words;
use crate::view::{Projected, Sentence};

use chance::ChoiceChances;
pub use column::{TimingBar, TimingColumn};
use column::{column, on_one_scale};
use columns::Columns;

/// The fewest months of cover that can be asked for.
pub const LEASTS: [u32; 3] = [3, 6, 12];

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
    pub picture: TimingSpec,
    /// Of how many plans they consist.
    pub cloud: String,
    /// The entered plan, then the choices.
    pub columns: Vec<TimingColumn>,
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
    asked: TimingAsked,
    lang: Lang,
    december: Month,
    first: Month,
    target: Option<Percent>,
    search: TimingSearch,
    found: Option<Timing>,
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
        let projected = Rc::clone(projected);
        Ok(Self {
            projected,
            asked: asked_for,
            lang,
            december,
            first,
            target,
            search,
            found: None,
            chances: None,
        })
    }

    /// One step. The answer comes with one of them, and once more with the chance of each plan where there is a target.
    pub fn step(&mut self) -> TimingFound {
        if let Some((run, view)) = &mut self.chances {
            let Some(chances) = run.step() else { return TimingFound::Searching };
            let words = Words::new(self.lang, &self.projected);
            for (column, chance) in view.columns.iter_mut().zip(chances) {
                if let Some((_, said)) = &mut column.chance {
                    *said = in_ten(words, chance);
                }
            }
            return TimingFound::Found(view.clone());
        }
        let Some(found) = self.found.take() else {
            self.found = self.search.step();
            return TimingFound::Searching;
        };
        let cloud = self.search.cloud();
        let view = self.view(&found, &cloud);
        let Some(percent) = self.target else { return TimingFound::Found(view) };
        let entered = &self.projected.scenario;
        let plans = view.columns.iter().map(|column| Rc::clone(column.scenario.as_ref().unwrap_or(entered)));
        let goal = Goal { year: self.december.year(), percent, lasting: self.asked.goal.lasting };
        self.chances = Some((ChoiceChances::new(plans.collect(), goal), view.clone()));
        TimingFound::Almost(view)
    }

    fn view(&self, found: &Timing, cloud: &TimingCloud) -> TimingView {
        let (words, texts) = (Words::new(self.lang, &self.projected), TimingTexts::of(self.lang));
        let named = found.named(self.target);
        let scenario = &self.projected.scenario;
        let columns = Columns::new(self, words);
        let mut shown = vec![column(&columns, None, &found.entered)];
        shown.extend(
            named
                .iter()
                .enumerate()
                .map(|(place, (choice, plan))| column(&columns, Some((place + 1, *choice)), plan)),
        );
        on_one_scale(&mut shown);
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
        TimingView {
            say: self.say(found, cloud, words),
            picture: self.picture(found, cloud, words),
            cloud: if sample < cloud.of {
                (texts.cloud_sample)(&count(sample), &count(cloud.of))
            } else {
                (texts.cloud_of)(&count(cloud.of))
            },
            columns: shown,
            notes: notes.into_iter().flatten().collect(),
            nothing,
        }
    }

    fn say(&self, found: &Timing, cloud: &TimingCloud, words: Words) -> Sentence {
        let texts = TimingTexts::of(self.lang);
        let tranches = self.projected.plan.tranches.iter().filter(|tranche| tranche.first <= self.december);
        let money = words.each(words.money(tranches.map(Tranche::budget).sum()));
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

    fn picture(&self, found: &Timing, cloud: &TimingCloud, words: Words) -> TimingSpec {
        let texts = TimingTexts::of(self.lang);
        let year = self.december.year();
        let named = found.named(self.target);
        let entered = &found.entered;
        let panel = |title: String, note: &str, of: &dyn Fn((Percent, Percent)) -> f64| CloudPanel {
            title,
            note: note.to_owned(),
            points: cloud
                .points
                .iter()
                .map(|(december, lowest, mean)| (of((*lowest, *mean)), december.0))
                .collect(),
            line: Vec::new(),
            choices: named
                .iter()
                .enumerate()
                .map(|(place, (_, plan))| (place + 1, of((plan.lowest, plan.mean)), plan.coverage.0))
                .collect(),
            entered: (of((entered.lowest, entered.mean)), entered.coverage.0),
        };
        let mean = panel((texts.mean_year)(year), texts.mean_note, &|(_, mean)| mean.0);
        let lowest = CloudPanel {
            line: found.frontier.iter().map(|plan| (plan.lowest.0, plan.coverage.0)).collect(),
            ..panel((texts.lowest_year)(year), texts.lowest_note, &|(lowest, _)| lowest.0)
        };
        let choices = named.iter().enumerate().map(|(place, (choice, plan))| {
            let name = choice_name(*choice, self.lang);
            (texts.summary_choice)(
                place + 1,
                name,
                &words.percent(plan.coverage),
                &words.percent(plan.lowest),
            )
        });
        TimingSpec {
            december: self.december,
            title: words.month(self.december),
            percent: PercentStyle { comma: self.lang == Lang::Id },
            panels: vec![mean, lowest],
            target: self.target.map(|target| (target.0, (texts.target)(&words.target(target)))),
            entered: texts.entered.to_owned(),
            summary: (texts.summary)(
                &words.month(self.december),
                &words.percent(entered.coverage),
                &words.percent(entered.lowest),
                &choices.collect::<Vec<_>>().join(" "),
            ),
        }
    }

    /// The projection of the plan with other dates, until six months after December.
    fn projected_with(&self, scenario: &Rc<Scenario>) -> Projected {
        let until = (self.december + LASTING_MONTHS).min(scenario.region.baseline_month + LONGEST);
        if scenario.horizon >= until {
            return Projected::seen(scenario, self.projected.today);
        }
        let longer = Scenario { horizon: until, ..Scenario::clone(scenario) };
        Projected::seen(&Rc::new(longer), self.projected.today)
    }
}

/// What a choice is called.
const fn choice_name(choice: TimingChoice, lang: Lang) -> &'static str {
    let texts = TimingTexts::of(lang);
    match choice {
        TimingChoice::Highest => texts.highest,
        TimingChoice::Target => texts.at_target,
        TimingChoice::SameDecember => texts.same_december,
        TimingChoice::After => texts.after,
        TimingChoice::Even => texts.even,
    }
}

fn span(values: impl Iterator<Item = Percent>) -> (Percent, Percent) {
    values.fold((Percent(f64::INFINITY), Percent(f64::NEG_INFINITY)), |(low, high), value| {
        (low.min(value), high.max(value))
    })
}
