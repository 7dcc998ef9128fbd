//! The clouds of all dates, with the choices and the entered plan in them.

use super::TimingRun;
use super::columns::choice_name;
use crate::chart::{CloudPanel, PercentStyle, TimingSpec};
use crate::model::Percent;
use crate::model::answers::{Timing, TimingCloud};
use crate::text::{Lang, TimingTexts};
use crate::view::words::Words;

impl TimingRun {
    /// What the picture shows.
    pub(super) fn picture(&self, found: &Timing, cloud: &TimingCloud, words: Words) -> TimingSpec {
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
}
