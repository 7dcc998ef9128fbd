//! What must be known before the numbers are read, and what deserves attention, each with a way to mend it.

use super::projected::Projected;
use super::sentence::Sentence;
use super::source::status_word;
use super::words::{Words, said};
use crate::codec::link::Trouble;
use crate::data::{Coverage, is_per_100k};
use crate::model::{ENROLMENT_EVIDENCE, Field, Lever, Month, Percent, Rupiah, Scenario, Status, Workers};
use crate::text::refusals::trouble;
use crate::text::{self, Lang};

/// Something about the sources of a region.
#[derive(Clone, Debug, PartialEq)]
pub enum Notice {
    /// Sources contradict each other: the planner picks.
    Choice {
        /// What is asked.
        question: String,
        /// The readings: label and explanation.
        readings: Vec<(String, String)>,
        /// Which one is used; `None` for the planner's own numbers.
        chosen: Option<usize>,
    },
    /// No base is published: people are counted per 100,000, and the number is asked for.
    AsksForEligible {
        /// The sentence.
        say: Sentence,
        /// The planner's own number, once given.
        own: Option<f64>,
    },
    /// The coverage is only roughly known.
    Rough(Sentence),
    /// A file or a link carries more than the region and a plan.
    Carries(Sentence),
}

/// The notices of a projection, the most important first.
pub fn notices(projected: &Projected, lang: Lang) -> Vec<Notice> {
    let words = Words::new(lang, projected);
    let mut notices = Vec::new();
    notices.extend(asks_for_eligible(projected, words));
    notices.extend(choice(projected, lang));
    notices.extend(rough(projected, words));
    notices.extend(besides(projected, lang).map(|say| Notice::Carries(Sentence::new(&say))));
    notices
}

/// What was counted and how the base was revised, where a file or a link says so: nothing moves the projection unseen.
pub fn besides(projected: &Projected, lang: Lang) -> Option<String> {
    let region = &projected.scenario.region;
    // The count that the baseline is made of is the baseline.
    let earlier = region.history.iter().filter(|count| count.month != region.baseline_month).count();
    let (counted, revisions) = (region.observations.len(), region.base_revisions.len());
    (counted + earlier + revisions > 0).then(|| text::besides(lang, counted, earlier, revisions))
}

fn choice(projected: &Projected, lang: Lang) -> Option<Notice> {
    let profile = projected.profile?;
    let question = profile.question?;
    let readings = profile
        .readings()
        .map(|reading| (said(reading.label, lang).to_owned(), said(reading.explanation, lang).to_owned()));
    Some(Notice::Choice {
        question: said(question, lang).to_owned(),
        readings: readings.collect(),
        chosen: projected.reading_number(),
    })
}

fn asks_for_eligible(projected: &Projected, words: Words) -> Option<Notice> {
    let texts = &words.text.notice;
    let profile = projected.profile?;
    let region = &projected.scenario.region;
    if is_per_100k(&projected.scenario) {
        let say = Sentence::new(&(texts.per_100k)(profile.short_name));
        return Some(Notice::AsksForEligible { say, own: None });
    }
    let eligible = region.eligible_workers.0;
    let status = projected.scenario.status(Field::Eligible).unwrap_or(Status::Yours);
    let whose = status_word(words.lang, status);
    let base = profile.reading(projected.reading_number().unwrap_or(0)).base;
    (base.asks_for_number() && base.figure().value.0 != eligible).then(|| Notice::AsksForEligible {
        say: Sentence::new(&(texts.own_eligible_set)(&text::count(words.lang, eligible), whose)),
        own: Some(eligible),
    })
}

fn rough(projected: &Projected, words: Words) -> Option<Notice> {
    let texts = &words.text.notice;
    let percent = |value: f64| text::percent(words.lang, value, 0);
    match projected.reading()?.coverage {
        Coverage::Exact(_) => None,
        Coverage::About(_) => {
            Some(Notice::Rough(Sentence::new(&(texts.approximate)(projected.profile?.short_name))))
        }
        Coverage::Band { low, high, .. } => {
            let middle = text::percent(words.lang, f64::midpoint(low.value.0, high.value.0), 1);
            let say = (texts.band)(&percent(low.value.0), &percent(high.value.0), &middle);
            Some(Notice::Rough(Sentence::new(&say)))
        }
    }
}

/// What could not be opened, in sentences, and what else is to be said about the address.
pub fn trouble_sentences(troubles: &[Trouble], lang: Lang) -> Vec<String> {
    troubles.iter().map(|one| trouble(lang, one)).collect()
}

/// The same, the loud ones alone or the quiet ones.
pub fn troubles(troubles: &[Trouble], is_quiet: bool, lang: Lang) -> Vec<String> {
    troubles.iter().filter(|one| one.is_quiet() == is_quiet).map(|one| trouble(lang, one)).collect()
}

/// Something the plan does that deserves attention.
#[derive(Clone, Debug, PartialEq)]
pub struct Warning {
    /// The sentence.
    pub say: Sentence,
    /// What mends it: the words of the button, and what it does.
    pub fix: Option<(String, Fix)>,
}

/// What a button mends.
#[derive(Clone, Debug, PartialEq)]
pub enum Fix {
    /// Moves a lever.
    Move(Lever, f64),
    /// Gives a programme another number of tranches.
    Extend {
        /// Place of the programme in the plan.
        programme: usize,
        /// Number of tranches.
        years: u32,
    },
}

impl Fix {
    /// The scenario after the fix.
    pub fn apply(&self, scenario: &Scenario) -> Scenario {
        let mut mended = scenario.clone();
        match *self {
            Self::Move(lever, value) => {
                let last_target = mended.last_target();
                lever.set(&mut mended, value, last_target);
            }
            Self::Extend { programme, years } => {
                if let Some(programme) = mended.plan.sponsorships.get_mut(programme) {
                    programme.years = years;
                }
            }
        }
        mended
    }
}

/// The share of a budget that has to find nobody before it is said.
const WORTH_A_WARNING: f64 = 0.01;

/// The warnings of a projection.
pub fn warnings(projected: &Projected, lang: Lang) -> Vec<Warning> {
    let words = Words::new(lang, projected);
    let mut warnings = Vec::new();
    warnings.extend(over_hundred(projected, words));
    warnings.extend(funding_ends(projected, words));
    warnings.extend(beyond_evidence(projected, words));
    warnings.extend(unspent(projected, words));
    warnings
}

fn over_hundred(projected: &Projected, words: Words) -> Option<Warning> {
    let row = projected.plan.rows.iter().find(|row| row.coverage > Percent(100.0))?;
    let say = (words.text.notice.over_hundred)(&words.month(row.month), &words.percent(row.coverage));
    Some(Warning { say: Sentence::new(&say), fix: None })
}

/// The largest loss of protection at the end of a programme, and one more year of it.
fn funding_ends(projected: &Projected, words: Words) -> Option<Warning> {
    let texts = &words.text.notice;
    let ending = projected
        .plan
        .endings
        .iter()
        .filter(|ending| ending.programme.is_some() && ending.lapsed >= Workers(1.0))
        .max_by(|a, b| a.lapsed.total_cmp(&b.lapsed))?;
    let payer = words.payer(ending.payer);
    let people = words.people(ending.lapsed);
    let say = if projected.plan.goes_on(ending) {
        (texts.funding_shrinks)(payer, &words.month(ending.month), &people)
    } else {
        (texts.funding_ends)(payer, &words.month(ending.month + -1), &people)
    };
    let place = ending.programme?;
    let programme = projected.scenario.plan.sponsorships.get(place)?;
    let longer = (programme.years + 1).min(30);
    let last = programme.last_paid();
    let renews = programme.months % 12 == 0 && last + 1 == ending.month && longer > programme.years;
    let fix = renews.then(|| {
        ((texts.extend_funding)(payer, (last + 12).year()), Fix::Extend { programme: place, years: longer })
    });
    Some(Warning { say: Sentence::new(&words.each(say)), fix })
}

fn beyond_evidence(projected: &Projected, words: Words) -> Vec<Warning> {
    let texts = &words.text.notice;
    let levers = [
        (Lever::WageEnrolment, words.text.lever.wage),
        (Lever::SelfPaidEnrolment, words.text.lever.self_paid),
    ];
    let mark = text::percent(words.lang, 100.0 * ENROLMENT_EVIDENCE, 0);
    let beyond =
        levers.into_iter().filter(|(lever, _)| lever.value(&projected.scenario) > ENROLMENT_EVIDENCE);
    beyond
        .map(|(lever, name)| Warning {
            say: Sentence::new(&(texts.beyond_evidence)(name, &mark)),
            fix: Some(((texts.back_to_evidence)(&mark), Fix::Move(lever, ENROLMENT_EVIDENCE))),
        })
        .collect()
}

/// Money that finds nobody without cover: all that the payer of such a tranche leaves over, and why.
fn unspent(projected: &Projected, words: Words) -> Option<Warning> {
    let texts = &words.text.notice;
    let until: Month = projected.focus_month();
    let started = || projected.plan.tranches.iter().filter(|tranche| tranche.first <= until);
    let payer = started().find(|tranche| tranche.no_room() > tranche.budget() * WORTH_A_WARNING)?.payer;
    let of_payer = || started().filter(|tranche| tranche.payer == payer);
    let unspent: Rupiah = of_payer().map(|tranche| tranche.unspent).sum();
    let rejected: Rupiah = of_payer().map(|tranche| tranche.rejected).sum();
    let reasons = words.reasons_of_unspent(rejected, unspent - rejected);
    let say = words.each((texts.unspent)(words.payer(payer), &words.money(unspent), &reasons));
    Some(Warning { say: Sentence::new(&say), fix: None })
}
