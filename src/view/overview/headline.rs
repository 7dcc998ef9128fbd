//! The sentence on top: how many regions are there, what the others cost, what cannot be counted.

use super::region::Knowledge;
use super::row_words::is_old;
use super::scene::OverviewScene;
use crate::model::Rupiah;
use crate::text::{self, OverviewTexts};
use crate::view::Sentence;

/// The sentence.
pub fn overview_headline(scene: &OverviewScene<'_>) -> Sentence {
    let (lang, texts) = (scene.lang, &OverviewTexts::of(scene.lang).headline);
    let counted: Vec<_> = scene.all_placed().filter(|placed| placed.region.is_counted()).collect();
    let all = scene.regions.all.len();
    if counted.is_empty() {
        return Sentence::new(&(texts.nothing)(&text::count(lang, all as f64)));
    }
    let short = counted.iter().filter(|placed| !placed.is_reached()).count();
    let costs: Vec<Option<Rupiah>> = counted
        .iter()
        .filter(|placed| !placed.is_reached())
        .filter_map(|placed| Some(scene.outlooks?.at(placed.place)?.cost_to_target))
        .collect();
    let payable: Rupiah = costs.iter().filter_map(|cost| *cost).sum();
    let beyond = costs.iter().filter(|cost| cost.is_none()).count();
    let count = |number: usize| text::count(lang, number as f64);
    let mut said = (texts.reached)(
        &count(counted.len() - short),
        &count(counted.len()),
        &text::percent(lang, scene.overview.target.0, 2),
        &text::month_long(lang, scene.regions.december),
    );
    if short > 0 && costs.len() == short {
        said.push(' ');
        said.push_str(&if payable > Rupiah::ZERO {
            (texts.cost)(&count(short - beyond), &text::rupiah_words(lang, payable.0))
        } else {
            texts.no_money.to_owned()
        });
    }
    let mut said = format!("*{said}*");
    let incomplete = all - counted.len();
    if incomplete > 0 {
        said.push(' ');
        said.push_str(&(texts.incomplete)(&count(incomplete)));
    }
    let old = counted.iter().filter(|placed| is_old(placed.region.month, scene.today)).count();
    if old > 0 {
        said.push(' ');
        said.push_str(&(texts.old)(&count(old), &count(counted.len())));
    }
    Sentence::new(&said)
}

/// What the figures are, for the bar.
pub fn overview_data(scene: &OverviewScene<'_>) -> String {
    let (lang, texts) = (scene.lang, &OverviewTexts::of(scene.lang).headline);
    let count = |which: fn(&Knowledge) -> bool| {
        let found = scene.regions.all.iter().filter(|region| which(&region.knowledge)).count();
        text::count(lang, found as f64)
    };
    (texts.data)(
        &text::count(lang, scene.regions.all.len() as f64),
        &count(|knowledge| *knowledge == Knowledge::Counted),
        &count(|knowledge| *knowledge == Knowledge::PercentAlone),
        crate::data::VERSION,
    )
}
