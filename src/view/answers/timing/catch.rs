//! What has to be said against a plan with its dates.

use super::columns::{AFTER, Columns};
use crate::model::answers::{DEATH_BENEFIT, DEATH_BENEFIT_NEW, Dated, LEAST_COVER, TimedPlan, reaches};
use crate::model::{Percent, Sponsorship, Workers};
use crate::text;
use crate::view::words::Words;
use crate::view::{Projected, Sentence, Tone};

/// Points by which a month must be lower to be told.
const TOLD: Percent = Percent(0.05);

/// What a programme is called: its own name, else who pays.
pub(super) fn payer(words: Words, programme: &Sponsorship) -> &str {
    if programme.name.is_empty() { words.payer(programme.payer) } else { &programme.name }
}

/// The least and the greatest number of months, of programmes that pay for somebody.
pub(super) fn cover(plan: &TimedPlan) -> Option<(u32, u32)> {
    let months =
        plan.programmes.iter().filter(|dated| dated.people > Workers::ZERO).map(|dated| dated.months);
    months.fold(None, |known, months| {
        Some(known.map_or((months, months), |(low, high): (u32, u32)| (low.min(months), high.max(months))))
    })
}

/// What is to be said against a plan, with its numbers; where nothing is, what speaks for it.
pub(super) fn catch(
    columns: &Columns,
    plan: &TimedPlan,
    projected: &Projected,
    gap: Option<Workers>,
) -> (Sentence, Tone) {
    let Columns { run, words, texts, .. } = columns;
    let mut say = Vec::new();
    let mut tone = Tone::Plain;
    if run.target.is_some_and(|target| !reaches(plan.coverage, target)) {
        tone = Tone::Short;
        let gap = gap.unwrap_or(Workers::ZERO).abs();
        say.push(if gap < Workers(0.5) {
            texts.missed_few.to_owned()
        } else {
            words.each((texts.missed)(&words.people(gap)))
        });
    }
    let paying: Vec<&Dated> = plan.programmes.iter().filter(|dated| dated.people > Workers::ZERO).collect();
    let is_short = |dated: &&&Dated| dated.months <= LEAST_COVER;
    let short: Vec<&Dated> = paying.iter().filter(is_short).copied().collect();
    if let Some(months) = short.iter().map(|dated| dated.months).max() {
        tone = if tone == Tone::Plain { Tone::Falling } else { tone };
        if short.len() == paying.len() {
            say.push((texts.only_months)(months));
        } else {
            let people: Workers = short.iter().map(|dated| dated.people).sum();
            let programmes =
                short.iter().filter_map(|dated| columns.entered.plan.sponsorships.get(dated.programme));
            let names: Vec<&str> = programmes.map(|programme| payer(*words, programme)).collect();
            say.push((texts.only_months_of)(&words.people(people), &names.join(", "), months));
        }
    }
    if let Some(later) = columns.money.later(plan) {
        let (money, from) = (words.money(later.budget), words.month(later.from));
        say.push(words.each((texts.later)(&money, &from, &words.month(run.december))));
    }
    let after = projected.at(run.december + 1).map(|row| (row.month, row.coverage));
    let falls = after.filter(|(_, coverage)| *coverage < plan.coverage - TOLD);
    if let Some((month, coverage)) = falls {
        tone = if tone == Tone::Plain { Tone::Falling } else { tone };
        say.push((texts.falls)(&words.month(month), &words.percent(coverage)));
    } else if plan.lowest_after.0.is_finite() && plan.lowest_after >= plan.coverage - TOLD {
        say.push((texts.lasts)(&words.month(run.december + AFTER), &words.percent(plan.lowest_after)));
    }
    if short.is_empty() {
        say.extend(
            cover(plan).filter(|(low, high)| low == high).map(|(months, _)| (texts.all_months)(months)),
        );
    } else {
        let money = |benefit: f64| text::rupiah_words(run.lang, benefit);
        say.push((texts.new_benefit)(&money(DEATH_BENEFIT_NEW.0), &money(DEATH_BENEFIT.0)));
    }
    (Sentence::new(&say.join(" ")), tone)
}
