//! What other dates would reach with the same money, in a sentence: by the search of "Kapan dibayarkan" itself.

use std::rc::Rc;

use super::{LEASTS, TimingAsked, TimingRun};
use crate::model::answers::{Timing, TimingChoice, reaches};
use crate::model::{Percent, Workers};
use crate::text::{Lang, TimingTexts};
use crate::view::answers::ChosenGoal;
use crate::view::words::Words;
use crate::view::{Projected, Sentence};

/// Points by which other dates must be better to be told.
const TOLD: Percent = Percent(0.005);

/// The search on its way, in steps that are short enough for a page that is being used.
pub struct OtherDates {
    run: TimingRun,
}

impl OtherDates {
    /// Asks for the plan of `projected` with the fewest months of cover; `None` where no money could have other dates.
    pub fn new(projected: &Rc<Projected>, goal: ChosenGoal, lang: Lang) -> Option<Self> {
        let least = LEASTS.first().copied().unwrap_or_default();
        let run = TimingRun::new(projected, TimingAsked { goal, least }, lang).ok()?;
        Some(Self { run })
    }

    /// One step; the sentence with the last.
    pub fn step(&mut self) -> Option<Sentence> {
        let found = self.run.search.step()?;
        Some(self.say(&found))
    }

    fn say(&self, found: &Timing) -> Sentence {
        let run = &self.run;
        let (words, texts) = (Words::new(run.lang, &run.projected), TimingTexts::of(run.lang));
        let december = words.month(run.december);
        let named = found.named(run.target);
        let highest = found.frontier.first();
        let chosen = named.iter().find(|(choice, _)| *choice == TimingChoice::Target).map(|(_, plan)| *plan);
        let say = match (chosen, highest, run.target) {
            (Some(plan), _, Some(target)) if reaches(plan.coverage, target) => {
                (texts.dates_reach)(&words.percent(plan.coverage), &december)
            }
            (_, Some(plan), target) if plan.coverage > found.entered.coverage + TOLD => {
                let eligible = run.projected.at(run.december).map_or(Workers::ZERO, |row| row.eligible);
                let missing = target.map_or(Workers::ZERO, |target| (target - plan.coverage).of(eligible));
                words.each((texts.dates_short)(
                    &words.percent(plan.coverage),
                    &december,
                    &words.people(missing.max(Workers::ZERO)),
                ))
            }
            (_, Some(plan), _) => (texts.dates_same)(&words.percent(plan.coverage), &december),
            (_, None, target) => {
                let target = target.map_or_else(String::new, |target| words.target(target));
                (texts.none_lasts)(&target, &words.percent(found.entered.lowest_after))
            }
        };
        Sentence::new(&say)
    }
}
