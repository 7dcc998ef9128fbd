//! Answer 6: how much of the change against "no plan" each part of the plan brings, by Shapley value: the mean of what
//! a part adds over all orders in which the parts could be put together. Exact, over all 2^n combinations.

use super::counts::{Count, last_count};
use super::lever_runner::stripped;
use crate::model::{Month, MonthEnd, Payer, Percent, Plan, Prepared, RunBuffers, Rupiah, Scenario, Workers};

/// Above this many parts, the programmes of one payer are played as one: 2^14 runs at most.
const MOST_PARTS: usize = 12;

/// A part of a plan that is played on and off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Enrolment of wage earners.
    WageEnrolment,
    /// Enrolment of self-paying workers.
    SelfPaidEnrolment,
    /// Fewer lapses.
    Retention,
    /// A programme, by its place in the plan from 0.
    Sponsorship(usize),
    /// All programmes of one payer, in plans of more than 12 parts.
    SponsorshipsOf(Payer),
    /// Inclusion of honorer / non-ASN staff.
    NonAsn,
    /// Full-time PPPK, who leave.
    PppkFullTime,
}

impl Part {
    /// The id used on the command line; programmes count from 1.
    pub fn id(self) -> String {
        match self {
            Self::WageEnrolment => "wage_enrolment".into(),
            Self::SelfPaidEnrolment => "self_paid_enrolment".into(),
            Self::Retention => "retention".into(),
            Self::Sponsorship(place) => format!("sponsorship_{}", place + 1),
            Self::SponsorshipsOf(payer) => format!("sponsorships_{}", payer.id()),
            Self::NonAsn => "non_asn".into(),
            Self::PppkFullTime => "pppk_full_time".into(),
        }
    }

    /// The parts that `plan` has, in the order in which a waterfall shows them.
    pub fn of(plan: &Plan) -> Vec<Self> {
        let mut parts = Self::apart_from_money(plan);
        let money = (0..plan.sponsorships.len()).map(Self::Sponsorship);
        if parts.len() + plan.sponsorships.len() <= MOST_PARTS {
            parts.extend(money);
        } else {
            let pays = |payer: &Payer| plan.sponsorships.iter().any(|programme| programme.payer == *payer);
            parts.extend(Payer::ALL.into_iter().filter(pays).map(Self::SponsorshipsOf));
        }
        parts.extend(plan.non_asn.as_ref().map(|_| Self::NonAsn));
        parts.extend(plan.pppk_full_time.as_ref().map(|_| Self::PppkFullTime));
        parts
    }

    fn apart_from_money(plan: &Plan) -> Vec<Self> {
        let enrolment = [
            plan.wage_enrolment.as_ref().map(|_| Self::WageEnrolment),
            plan.self_paid_enrolment.as_ref().map(|_| Self::SelfPaidEnrolment),
            plan.retention.as_ref().map(|_| Self::Retention),
        ];
        enrolment.into_iter().flatten().collect()
    }

    /// Puts the part into `prepared` as `plan` has it, or takes it out.
    fn switch(self, prepared: &mut Prepared, plan: &Plan, on: bool) {
        let as_planned = |value: f64| if on { value } else { 0.0 };
        match self {
            Self::WageEnrolment => {
                let rate = plan.wage_enrolment.as_ref().map_or(0.0, |part| part.rate_per_month);
                prepared.set_wage_rate(as_planned(rate));
            }
            Self::SelfPaidEnrolment => {
                let rate = plan.self_paid_enrolment.as_ref().map_or(0.0, |part| part.rate_per_month);
                prepared.set_self_paid_rate(as_planned(rate));
            }
            Self::Retention => {
                let reduction = plan.retention.as_ref().map_or(0.0, |part| part.lapse_reduction);
                prepared.set_lapse_reduction(as_planned(reduction));
            }
            Self::Sponsorship(place) => {
                let budget = plan.sponsorships.get(place).map_or(Rupiah::ZERO, |part| part.budget_per_year);
                prepared.set_budget(place, if on { budget } else { Rupiah::ZERO });
            }
            Self::SponsorshipsOf(payer) => {
                for (place, part) in plan.sponsorships.iter().enumerate() {
                    if part.payer == payer {
                        prepared.set_budget(place, if on { part.budget_per_year } else { Rupiah::ZERO });
                    }
                }
            }
            Self::NonAsn => {
                let share = plan.non_asn.as_ref().map_or(0.0, |part| part.share);
                prepared.set_non_asn_share(as_planned(share));
            }
            Self::PppkFullTime => {
                let workers = plan.pppk_full_time.as_ref().map_or(0.0, |part| part.workers.0);
                prepared.set_pppk_workers(Workers(as_planned(workers)));
            }
        }
    }
}

/// Why a month looks as it does.
#[derive(Clone, Debug, PartialEq)]
pub struct Why {
    /// The month.
    pub month: Month,
    /// The last month that was counted, from which all is carried on; `None` where the baseline is the start.
    pub from: Option<Month>,
    /// Without any part of the plan.
    pub baseline: Standing,
    /// With the plan.
    pub plan: Standing,
    /// What each part brings; the shares sum to the change from baseline to plan.
    pub shares: Vec<Share>,
}

/// Members and coverage at the end of a month.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Standing {
    /// Active members.
    pub active: Workers,
    /// Of the eligible workers.
    pub coverage: Percent,
}

/// What one part of the plan brings.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Share {
    /// The part.
    pub part: Part,
    /// Active members, negative where the part costs members.
    pub workers: Workers,
    /// Percentage points. Not the workers in other units: full-time PPPK also leave the eligible workers.
    pub points: Percent,
}

/// Why `scenario` stands where it does at the end of `month`; `None` before the baseline or after the horizon.
///
/// ```
/// # let scenario = jangkau::data::find("12.75").ok_or("unknown region")?.scenario(0);
/// use jangkau::model::{Lever, Month, answers::why};
///
/// let mut plan = scenario;
/// let last = plan.last_target();
/// Lever::WageEnrolment.set(&mut plan, 0.014, last);
/// Lever::Csr.set(&mut plan, 1e9, last);
/// let why = why(&plan, Month::december(2025)).ok_or("not projected")?;
/// let shares: f64 = why.shares.iter().map(|share| share.points.0).sum();
/// assert!((shares - (why.plan.coverage - why.baseline.coverage).0).abs() < 1e-9);
/// # Ok::<(), &str>(())
/// ```
pub fn why(scenario: &Scenario, month: Month) -> Option<Why> {
    let mut scenario = stripped(scenario);
    let step = usize::try_from(month - scenario.region.baseline_month).ok()?;
    if month > scenario.horizon {
        return None;
    }
    scenario.horizon = month;
    let parts = Part::of(&scenario.plan);
    let from = last_count(&scenario, &Prepared::new(&scenario)).filter(|count| count.step < step);
    let worth = worth_of_all(&scenario, &parts, step, from);
    let (baseline, plan) = (*worth.first()?, *worth.last()?);
    let workers = shapley(&worth, parts.len(), |stand| stand.active.0);
    let points = shapley(&worth, parts.len(), |stand| stand.coverage.0);
    let shares = parts.into_iter().zip(workers).zip(points);
    let shares = shares.map(|((part, workers), points)| Share {
        part,
        workers: Workers(workers),
        points: Percent(points),
    });
    let from = from.map(|count| scenario.region.baseline_month + count.step as i32);
    Some(Why { month, from, baseline, plan, shares: shares.collect() })
}

/// What every combination of parts reaches; bit k of the place says whether part k is on. Each is carried on from the count
/// `from`, so that what a part has brought before is no part of it.
fn worth_of_all(scenario: &Scenario, parts: &[Part], step: usize, from: Option<Count>) -> Vec<Standing> {
    let mut prepared = Prepared::new(scenario);
    let mut buffers = RunBuffers::default();
    for part in parts {
        part.switch(&mut prepared, &scenario.plan, false);
    }
    let mut worth = vec![Standing::default(); 1 << parts.len()];
    for count in 0..worth.len() {
        // Gray code: each combination differs from the one before by a single part.
        let combination = count ^ (count >> 1);
        if let Some(part) = parts.get(count.trailing_zeros() as usize).filter(|_| count > 0) {
            let on = combination & (1 << count.trailing_zeros()) != 0;
            part.switch(&mut prepared, &scenario.plan, on);
        }
        if let Some(stand) = worth.get_mut(combination) {
            *stand = prepared.at(step, &mut buffers).into();
            let Some((count, eligible)) = from.zip(prepared.eligible(step)) else { continue };
            stand.active += count.active - prepared.at(count.step, &mut buffers).active;
            stand.coverage = stand.active.percent_of(eligible);
        }
    }
    worth
}

impl From<MonthEnd> for Standing {
    fn from(end: MonthEnd) -> Self {
        Self { active: end.active, coverage: end.coverage }
    }
}

/// Each part's Shapley value of `worth`. What rounding leaves goes to the greatest share, so that they sum to the change.
fn shapley(worth: &[Standing], parts: usize, of: impl Fn(&Standing) -> f64) -> Vec<f64> {
    let weights = weights(parts);
    let mut shares = vec![0.0; parts];
    for (combination, stand) in worth.iter().enumerate() {
        let size = combination.count_ones() as usize;
        for (part, share) in shares.iter_mut().enumerate() {
            let with = combination | (1 << part);
            if let (true, Some(with), Some(weight)) =
                (with != combination, worth.get(with), weights.get(size))
            {
                *share += weight * (of(with) - of(stand));
            }
        }
    }
    let change = worth.first().zip(worth.last()).map_or(0.0, |(first, last)| of(last) - of(first));
    let rest = change - shares.iter().sum::<f64>();
    if let Some(greatest) = shares.iter_mut().reduce(|a, b| if b.abs() > a.abs() { b } else { a }) {
        *greatest += rest;
    }
    shares
}

/// |S|! (n - |S| - 1)! / n! for |S| = 0 to n - 1: the share of orders in which exactly S comes before the part.
fn weights(parts: usize) -> Vec<f64> {
    let count = parts as f64;
    let next = |&(size, weight): &(usize, f64)| {
        let left = (parts - 1).checked_sub(size + 1)? + 1;
        Some((size + 1, weight * (size + 1) as f64 / left as f64))
    };
    std::iter::successors((parts > 0).then_some((0, 1.0 / count)), next).map(|(_, weight)| weight).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weights_are_shares_of_the_orders() {
        assert_eq!(weights(0), Vec::<f64>::new());
        assert_eq!(weights(1), vec![1.0]);
        let three = [2.0 / 6.0, 1.0 / 6.0, 2.0 / 6.0];
        assert!(weights(3).iter().zip(three).all(|(weight, right)| (weight - right).abs() < 1e-15));
        assert_eq!(weights(3).len(), 3);
    }

    #[test]
    fn two_parts_that_overlap_share_the_overlap() {
        // Alone 10 and 6, together 12: each loses half of the 4 that both would have brought.
        let worth =
            [0.0, 10.0, 6.0, 12.0].map(|active| Standing { active: Workers(active), ..Standing::default() });
        assert_eq!(shapley(&worth, 2, |stand| stand.active.0), vec![8.0, 4.0]);
    }
}
