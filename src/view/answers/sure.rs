//! How sure, in words: odds in tens, a band, and the assumptions that matter most.

use super::backtest::model_error;
use super::named;
use super::uncertainty::Uncertainty;
use crate::chart::{self, GAP};
use crate::model::answers::{FUTURES, MonthBand, Swing, SwingCause};
use crate::model::{Month, PARAMETERS, Percent, Rupiah, Unit};
use crate::state::FigureId;
use crate::text::{self, AnswerTexts, Lang};
use crate::view::words::{Words, capital};
use crate::view::{Fact, Line, Projected, Sentence, Tone};

/// Assumptions named at most.
const MOST_SWINGS: usize = 5;
/// A swing narrower than this is left out.
const WORTH_NAMING: Percent = Percent(0.05);

/// The sentences and the picture.
#[derive(Clone, Debug, PartialEq)]
pub struct SureView {
    /// Odds and band, each with its two parts.
    pub say: Vec<Sentence>,
    /// The assumptions that matter most, the widest first.
    pub swings: Vec<SwingView>,
    /// What the samples are.
    pub note: String,
}

/// What one assumption does. Places are shares of the picture's width.
#[derive(Clone, Debug, PartialEq)]
pub struct SwingView {
    /// The assumption.
    pub name: String,
    /// From which value to which it goes.
    pub range: String,
    /// The coverage at these values, in the same order.
    pub result: String,
    /// Left end of its bar.
    pub from: f64,
    /// Right end.
    pub to: f64,
    /// Where the plan stands.
    pub middle: f64,
}

/// The band of the chart; before the last count there is none.
pub fn band(uncertainty: &Uncertainty, lang: Lang) -> chart::Band {
    let bands = &uncertainty.bands;
    let first = bands.first().map(|band| band.month - uncertainty.scenario.region.baseline_month);
    let before = usize::try_from(first.unwrap_or_default()).unwrap_or_default();
    let edge = |value: fn(&MonthBand) -> f64| {
        std::iter::repeat_n(GAP, before).chain(bands.iter().map(value)).collect()
    };
    chart::Band {
        low: edge(|band| band.p10.0),
        high: edge(|band| band.p90.0),
        label: AnswerTexts::of(lang).sure.band.to_owned(),
    }
}

/// The fact beside the others; without an [`Uncertainty`] yet it keeps its place.
pub fn sure_fact(projected: &Projected, uncertainty: Option<&Uncertainty>, lang: Lang) -> Fact {
    let words = Words::new(lang, projected);
    let texts = &AnswerTexts::of(words.lang).sure;
    let month = projected.focus_month();
    let year = |place: usize| {
        projected.scenario.region.targets.get(place).map_or(month.year(), |target| target.year)
    };
    let band = uncertainty.and_then(|uncertainty| at(uncertainty, month));
    let (figure, line) = match uncertainty.map(|uncertainty| uncertainty.odds.first()) {
        None => (text::NO_NUMBER.to_owned(), texts.counting.to_owned()),
        Some(Some((place, odds, _))) => (in_ten(words.lang, *odds), (texts.reaches)(year(*place))),
        Some(None) => {
            let figure = band.map_or(String::new(), |(low, high)| {
                (texts.between)(words.percent(low).trim_end_matches('%'), &words.percent(high))
            });
            (figure, (texts.within)(month.year()))
        }
    };
    let line = Line { text: line, tone: Tone::Plain, gap: None, id: None };
    let odds = uncertainty.and_then(|uncertainty| uncertainty.odds.first());
    let id = odds.map(|(_, odds, _)| FigureId::Chance((1000.0 * odds).round() as u16));
    Fact { id, name: texts.name.to_owned(), figure, lines: vec![line], year: None, exact: None }
}

/// How sure, in words and as a picture.
pub fn sure(projected: &Projected, uncertainty: &Uncertainty, lang: Lang) -> SureView {
    let words = Words::new(lang, projected);
    let texts = &AnswerTexts::of(words.lang).sure;
    let month = projected.focus_month();
    let error = uncertainty.tracked.as_ref().map_or_else(model_error, |tracked| tracked.sigma);
    let error = named::points(words, error);
    let targets = &projected.scenario.region.targets;
    let mut say = Vec::new();
    for (number, (place, odds, alone)) in uncertainty.odds.iter().enumerate() {
        let Some(target) = targets.get(*place) else { continue };
        let (percent, december) = (words.target(target.percent), named::december(words, target.year));
        say.push((texts.odds)(&in_ten(words.lang, *odds), &percent, &december));
        if number == 0 {
            say.push((texts.parts)(&in_ten(words.lang, *alone), &error));
        }
    }
    if let Some((low, high)) = at(uncertainty, month) {
        say.push((texts.range)(&words.month(month), &words.percent(low), &words.percent(high)));
    }
    if let Some(alone) = uncertainty.alone {
        say.push((texts.parts_range)(&words.percent(alone.p10), &words.percent(alone.p90), &error));
    }
    SureView {
        say: say.iter().map(|say| Sentence::new(say)).collect(),
        swings: swings(projected, words, uncertainty, month),
        note: (texts.same_draws)(&text::count(lang, FUTURES as f64)),
    }
}

fn at(uncertainty: &Uncertainty, month: Month) -> Option<(Percent, Percent)> {
    let band = uncertainty.bands.iter().find(|band| band.month == month)?;
    Some((band.p10, band.p90))
}

/// Odds as people say them. Nothing uncertain is called certain: 0 and 10 in 10 are never said.
pub(in crate::view) fn in_ten(lang: Lang, odds: f64) -> String {
    let texts = &AnswerTexts::of(lang).sure;
    match odds {
        _ if odds < 0.05 => texts.hardly.to_owned(),
        _ if odds > 0.95 => texts.nearly.to_owned(),
        _ => (texts.of_ten)(((10.0 * odds).round() as u32).clamp(1, 9)),
    }
}

fn swings(projected: &Projected, words: Words, uncertainty: &Uncertainty, month: Month) -> Vec<SwingView> {
    let width = |swing: &Swing| (swing.at_high - swing.at_low).abs();
    let most: Vec<&Swing> =
        uncertainty.swings.iter().take(MOST_SWINGS).filter(|swing| width(swing) >= WORTH_NAMING).collect();
    let Some(middle) = projected.plan.row(month).map(|row| row.coverage) else { return Vec::new() };
    let ends = || most.iter().flat_map(|swing| [swing.at_low, swing.at_high]).chain([middle]);
    let low = ends().fold(Percent(f64::INFINITY), Percent::min);
    let high = ends().fold(Percent(f64::NEG_INFINITY), Percent::max);
    let share = |percent: Percent| if high > low { (percent - low) / (high - low) } else { 0.5 };
    let view = |swing: &&Swing| {
        let (from, to) = (swing.at_low.min(swing.at_high), swing.at_low.max(swing.at_high));
        let (name, range) = moved(words, swing);
        SwingView {
            name,
            range,
            result: (AnswerTexts::of(words.lang).sure.swing_result)(
                &words.percent(swing.at_low),
                &words.percent(swing.at_high),
            ),
            from: share(from),
            to: share(to),
            middle: share(middle),
        }
    };
    most.iter().map(view).collect()
}

/// The assumption and its range in words.
fn moved(words: Words, swing: &Swing) -> (String, String) {
    let texts = &AnswerTexts::of(words.lang).sure;
    let written = |text: &dyn Fn(f64) -> String| {
        (texts.swing)(&text(swing.low), &text(swing.high)).replace('-', "\u{2212}")
    };
    match swing.cause {
        SwingCause::ActiveRange => {
            (capital(texts.active_range), written(&|people| text::count(words.lang, people)))
        }
        SwingCause::Assumption(id) => {
            let unit = PARAMETERS.iter().find(|row| row.id == id).map(|row| row.unit);
            let range = match unit {
                Some(Unit::Months) => (texts.months)(&written(&|months| text::count(words.lang, months))),
                Some(Unit::RupiahPerPerson) => written(&|money| words.money(Rupiah(money))),
                _ => written(&|share| text::decimal_between(words.lang, 100.0 * share, 0, 2) + "%"),
            };
            (named::assumption(words.lang, id), range)
        }
    }
}
