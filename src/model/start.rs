//! Where a projection starts: the stocks of the baseline, and the staff whom the non-ASN and PPPK windows move.
//! docs/model.md, section 2, step 1 and the balanced start of step 5.

use super::carrier::Carrier;
use super::drawn::DrawnAssumptions;
use super::month::Month;
use super::number::{KnownNumber, Number};
use super::scenario::{NonAsnInclusion, PppkFullTime, Region};
use super::units::Workers;
use crate::order::sort_by_number;

/// What is known of the baseline, apart from every assumption. People.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct BaselineCounts {
    wage: f64,
    non_asn: f64,
    non_asn_total: Option<f64>,
    self_paid: f64,
    construction: f64,
    other: f64,
    eligible: f64,
    formal_share: f64,
}

/// Stocks at the baseline, people.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Start<Q = f64> {
    /// P0.
    pub wage: Q,
    /// n0: self-payers in their first month.
    pub first_month: Q,
    /// S0: established self-payers.
    pub established: Q,
    /// J0.
    pub construction: Q,
    /// O.
    pub other: Q,
    /// E0.
    pub eligible: Q,
    /// f.
    pub formal_share: Q,
    /// H0.
    pub members: Q,
    /// V0.
    pub not_members: Q,
}

impl BaselineCounts {
    pub(super) fn new(region: &Region) -> Self {
        Self {
            wage: region.active.wage.0,
            non_asn: region.active.non_asn.0,
            non_asn_total: region.non_asn_total.map(|total| total.0),
            self_paid: region.active.self_paid.0,
            construction: region.active.construction.0,
            other: region.active.other.0,
            eligible: region.eligible_workers.0,
            formal_share: region.formal_share,
        }
    }

    /// As numbers, or from them.
    pub(super) fn carry<C: Carrier>(&mut self, carrier: &mut C) {
        let Self { wage, non_asn, self_paid, construction, other, eligible, formal_share, .. } = self;
        for value in [wage, non_asn, self_paid, construction, other, eligible, formal_share] {
            carrier.number(value);
        }
        carrier.optional(&mut self.non_asn_total, 0.0, C::number);
    }
}

impl<Q: KnownNumber> Start<Q> {
    /// The stocks under `assumptions`, with every count of active members taken `scale` times. Self-payers start in
    /// balanced growth:
    ///
    /// ```text
    /// n0 = B0 / (1 + s / (d_s + l))
    /// S0 = B0 - n0
    /// V0 = non_asn_total - H0
    /// ```
    #[inline(always)]
    pub(super) fn new(observed: &BaselineCounts, assumptions: &DrawnAssumptions<Q>, scale: Q) -> Self {
        let self_paid = scale * Q::all(observed.self_paid);
        let gone = assumptions.organic_growth_self_paid + assumptions.self_paid_lapse_per_month;
        let first_month = self_paid / (Q::all(1.0) + assumptions.first_month_persistence / gone);
        let members = scale * Q::all(observed.non_asn);
        let nobody = Q::all(0.0);
        Self {
            wage: scale * Q::all(observed.wage),
            first_month,
            established: self_paid - first_month,
            construction: scale * Q::all(observed.construction),
            other: scale * Q::all(observed.other),
            eligible: Q::all(observed.eligible),
            formal_share: Q::all(observed.formal_share),
            members,
            not_members: observed
                .non_asn_total
                .map_or(nobody, |total| (Q::all(total) - members).above_zero()),
        }
    }
}

/// Honorer / non-ASN staff as the two windows move them. People.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Staff<Q = f64> {
    /// H.
    pub members: Q,
    /// V.
    pub not_members: Q,
    /// Members whom the plan added and who are still there.
    pub added: Q,
    /// h: members whom the plan adds in this step.
    pub joining: Q,
    /// Q: staff who became full-time PPPK so far.
    pub appointed: f64,
}

impl<Q: Number<Known = f64>> Staff<Q> {
    /// The staff at the baseline.
    pub fn at(members: f64, not_members: f64) -> Self {
        Self {
            members: Q::exactly(members),
            not_members: Q::exactly(not_members),
            added: Q::exactly(0.0),
            joining: Q::exactly(0.0),
            appointed: 0.0,
        }
    }

    /// A month of the inclusion window; `wanted` = z V0 / q:
    ///
    /// ```text
    /// h = min(V, z V0 / q);  H += h;  V -= h
    /// ```
    pub fn include(&mut self, wanted: Q) {
        self.joining = wanted.at_most(self.not_members);
        self.members = self.members + self.joining;
        self.not_members = self.not_members - self.joining;
        self.added = self.added + self.joining;
    }

    /// Appointments take the same share of members and others, so `staying` of each is left:
    ///
    /// ```text
    /// H *= 1 - c / (H+V);  V *= 1 - c / (H+V)
    /// ```
    pub fn stay(&mut self, staying: f64) {
        self.members = self.members * staying;
        self.not_members = self.not_members * staying;
        self.added = self.added * staying;
    }
}

/// What the pools need of the staff. People.
#[derive(Clone, Copy, Debug)]
pub(super) struct StaffCounts<Q = f64> {
    /// H.
    pub members: Q,
    /// H + V.
    pub all: Q,
    /// Q.
    pub appointed: Q,
}

impl Staff {
    /// Its counts.
    #[inline(always)]
    pub fn counts(&self) -> StaffCounts {
        StaffCounts { members: self.members, all: self.members + self.not_members, appointed: self.appointed }
    }

    /// One month; `not_members` is V0. Step 1:
    ///
    /// ```text
    /// 0 <= k < q  (k = months since the first month of the inclusion): h = min(V, z V0 / q)
    /// 0 <= k < q' (k = months since the first appointment):            c = min(H+V, N / q');  Q += c
    /// ```
    pub fn step(
        &mut self,
        month: Month,
        inclusion: Option<&NonAsnInclusion>,
        pppk: Option<&PppkFullTime>,
        not_members: f64,
    ) {
        let runs = |from: Month, over: u32| (0..over.cast_signed()).contains(&(month - from));
        self.joining = 0.0;
        if let Some(inclusion) = inclusion.filter(|it| runs(it.from, it.over_months)) {
            self.include(inclusion.a_month(Workers(not_members)).0);
        }
        if let Some(pppk) = pppk.filter(|it| runs(it.from, it.over_months)) {
            let all = self.members + self.not_members;
            let leaving = (pppk.workers.0 / f64::from(pppk.over_months)).at_most(all);
            self.stay(if all > 0.0 { 1.0 - leaving / all } else { 0.0 });
            self.appointed += leaving;
        }
    }
}

/// The steps in which the base is revised, ascending, with the new base in people.
pub(super) fn revisions(region: &Region) -> Vec<(usize, f64)> {
    let step = |month: Month| usize::try_from(month - region.baseline_month).ok().filter(|step| *step > 0);
    let known = region.base_revisions.iter();
    let mut revisions: Vec<(usize, f64)> =
        known.filter_map(|revision| Some((step(revision.month)?, revision.workers.0))).collect();
    sort_by_number(&mut revisions, |(step, _)| *step as f64);
    revisions.dedup_by_key(|(step, _)| *step);
    revisions
}
