//! The ground state: a region as it stands, a plan, and the assumptions. docs/model.md, section 6.
//!
//! A `Scenario` built by hand may hold anything; [`super::validate`] says whether it can be projected.

use super::assumptions::Assumptions;
use super::choices::{Package, Payer, Sector};
use super::field::{Field, Group};
use super::month::Month;
use super::observation::Observation;
use super::source::{Source, Status};
use super::units::{Percent, Rupiah, Workers};

/// One region, one plan, one set of assumptions, up to a last month.
#[derive(Clone, Debug, PartialEq)]
pub struct Scenario {
    /// The planner's own name for it; free text, never part of a link.
    pub name: String,
    /// Last month of the projection.
    pub horizon: Month,
    /// The region at its baseline.
    pub region: Region,
    /// What is believed about the world, apart from what is decided.
    pub assumptions: Assumptions,
    /// What is decided.
    pub plan: Plan,
    /// Where values come from, in the order of the scenario file; a field at most once.
    pub sources: Vec<(Field, Source)>,
}

impl Scenario {
    /// Where the value of `field` comes from; `None` where nobody has said.
    pub fn source(&self, field: Field) -> Option<&Source> {
        self.sources.iter().find(|(at, _)| *at == field).map(|(_, source)| source)
    }

    /// How sure the value of `field` is; `None` where nobody has said.
    pub fn status(&self, field: Field) -> Option<Status> {
        self.source(field).map(|source| source.status)
    }

    /// The same as it is shown: figures of the planner's own that say no more stand under what is said about all of them.
    pub fn shown_source(&self, field: Field) -> Option<&Source> {
        let source = self.source(field);
        let is_own = field.is_within(Group::Region)
            && source.is_none_or(|source| source.status == Status::Yours && source.is_bare());
        let region = || self.source(Field::whole(Group::Region));
        if is_own { region().or(source) } else { source }
    }

    /// Notes where the value of `field` comes from; `None` takes away what was noted.
    pub fn set_source(&mut self, field: Field, source: Option<Source>) {
        let known = self.sources.iter().position(|(at, _)| *at == field);
        match (known.and_then(|place| self.sources.get_mut(place)), source) {
            (Some((_, old)), Some(new)) => *old = new,
            (None, Some(new)) => self.sources.push((field, new)),
            (_, None) => self.sources.retain(|(at, _)| *at != field),
        }
    }
}

/// A kabupaten or kota at its baseline month.
#[derive(Clone, Debug, PartialEq)]
pub struct Region {
    /// Code of the Ministry of Home Affairs (`12.75`); may be empty.
    pub code: String,
    /// Official name.
    pub name: String,
    /// Month of the last observed coverage, step 0.
    pub baseline_month: Month,
    /// E0: the base that officials divide by, at the baseline.
    pub eligible_workers: Workers,
    /// f: share of the formal pool in the eligible workers, 0 to 1.
    pub formal_share: f64,
    /// Active members at the baseline.
    pub active: Active,
    /// Sponsored members at the baseline, by the month their contribution is paid to.
    pub sponsored: Vec<SponsoredCohort>,
    /// Non-ASN staff in all, members or not. Absent means all are members.
    pub non_asn_total: Option<Workers>,
    /// Minimum wage (UMK) by year, ascending.
    pub minimum_wage: Vec<(i32, Rupiah)>,
    /// Targets, several of one year allowed, in the order of the file.
    pub targets: Vec<Target>,
    /// The baseline members are only known within these bounds (low, high).
    pub active_range: Option<(Workers, Workers)>,
    /// Months from which officials divide by another number of eligible workers, at most one a month.
    pub base_revisions: Vec<BaseRevision>,
    /// What was counted after the baseline, at most once a month. They change no stock and no cost.
    pub observations: Vec<Observation>,
    /// What was counted up to the baseline, with what was planned then; shown, never projected.
    pub history: Vec<Observation>,
    /// All active members as they were given, where the parts do not add up to them; nothing is projected from that. No
    /// part of a file or a link: there the total is the sum of its parts.
    pub active_total: Option<Workers>,
}

impl Region {
    /// f E0: wage earners and non-ASN staff among the eligible workers of the baseline.
    pub fn formal_pool(&self) -> Workers {
        self.eligible_workers * self.formal_share
    }

    /// (1-f) E0: informal workers among the eligible workers of the baseline.
    pub fn informal_pool(&self) -> Workers {
        self.eligible_workers * (1.0 - self.formal_share)
    }

    /// H0 + V0: non-ASN staff in all; where the region does not say, all are members.
    pub fn staff(&self) -> Workers {
        self.non_asn_total.unwrap_or(self.active.non_asn)
    }

    /// Sponsored members at the baseline, all cohorts.
    pub fn sponsored_workers(&self) -> Workers {
        self.sponsored.iter().map(|cohort| cohort.workers).sum()
    }

    /// Wage earners at the baseline who are no members: what wage enrolment draws from.
    ///
    /// ```text
    /// max(0, F - (H+V) - P)
    /// ```
    pub fn formal_room(&self) -> Workers {
        (self.formal_pool() - self.staff() - self.active.wage).max(Workers::ZERO)
    }

    /// Informal workers at the baseline who are no members: what self-paid enrolment and programmes draw from.
    ///
    /// ```text
    /// max(0, I - (n + S + sum of heads))
    /// ```
    pub fn informal_room(&self) -> Workers {
        (self.informal_pool() - (self.active.self_paid + self.sponsored_workers())).max(Workers::ZERO)
    }
}

/// Active members at the baseline, by stock; none is counted twice.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Active {
    /// P0: wage earners of private firms, BUMN, BUMD.
    pub wage: Workers,
    /// H0: non-ASN staff of local government who are members.
    pub non_asn: Workers,
    /// B0: informal workers who pay for themselves.
    pub self_paid: Workers,
    /// J0: construction project workers.
    pub construction: Workers,
    /// O: anything else counted, constant.
    pub other: Workers,
}

/// Sponsored members at the baseline whose contribution ends together.
#[derive(Clone, Debug, PartialEq)]
pub struct SponsoredCohort {
    /// Who pays.
    pub payer: Payer,
    /// People.
    pub workers: Workers,
    /// Last paid month.
    pub ends: Month,
}

/// A new number of eligible workers, from a month on.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct BaseRevision {
    /// First month in which it is the base.
    pub month: Month,
    /// Eligible workers of that month, before full-time PPPK leave.
    pub workers: Workers,
}

/// A coverage to reach by the end of December of a year.
#[derive(Clone, Debug, PartialEq)]
pub struct Target {
    /// Year.
    pub year: i32,
    /// Coverage.
    pub percent: Percent,
    /// The number officials print beside the percentage.
    pub workers: Option<Workers>,
    /// Whose target it is, in a word ("RPJMN", "BPJS"); empty where that needs no saying.
    pub label: String,
}

/// What is decided. An absent part is an effort not made.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Plan {
    /// Enrolment of wage earners.
    pub wage_enrolment: Option<Enrolment>,
    /// Enrolment of self-paying workers.
    pub self_paid_enrolment: Option<Enrolment>,
    /// Fewer lapses among self-paying workers.
    pub retention: Option<Retention>,
    /// Contributions paid by somebody else, in the plan's order.
    pub sponsorships: Vec<Sponsorship>,
    /// Inclusion of honorer / non-ASN staff.
    pub non_asn: Option<NonAsnInclusion>,
    /// Appointment of non-ASN staff as full-time PPPK.
    pub pppk_full_time: Option<PppkFullTime>,
}

/// A monthly share of the not-yet-covered room of a pool.
#[derive(Clone, Debug, PartialEq)]
pub struct Enrolment {
    /// Share of the room enrolled each month, 0 to 1.
    pub rate_per_month: f64,
    /// First month.
    pub from: Month,
    /// Last month; absent means the horizon.
    pub until: Option<Month>,
}

/// Work that keeps self-paying members from lapsing.
#[derive(Clone, Debug, PartialEq)]
pub struct Retention {
    /// rho: share of lapses avoided, 0 to 1.
    pub lapse_reduction: f64,
    /// First month.
    pub from: Month,
    /// Last month; absent means the horizon.
    pub until: Option<Month>,
}

/// A programme: money of one payer for contributions of informal workers.
#[derive(Clone, Debug, PartialEq)]
pub struct Sponsorship {
    /// Who pays.
    pub payer: Payer,
    /// Money for each tranche.
    pub budget_per_year: Rupiah,
    /// Months of cover a tranche buys, 1 to 60.
    pub months: u32,
    /// What is bought.
    pub package: Package,
    /// Transport has a longer discount window.
    pub sector: Sector,
    /// First paid month of the first tranche.
    pub first_month: Month,
    /// Number of tranches, 12 months apart, 1 to 30.
    pub years: u32,
    /// Whether names that fail verification are replaced until the quota is full: its acceptance is 1.
    pub refill: bool,
    /// What the planner calls it; empty where nothing was given.
    pub name: String,
    /// The number of the document that it rests on (DPA, decree, agreement); empty where nothing was given.
    pub document: String,
}

/// Inclusion of non-ASN staff who are not members yet.
#[derive(Clone, Debug, PartialEq)]
pub struct NonAsnInclusion {
    /// z: share of them to include, 0 to 1.
    pub share: f64,
    /// First month.
    pub from: Month,
    /// q: months over which they join, 1 to 60.
    pub over_months: u32,
}

impl NonAsnInclusion {
    /// Staff who join in a month of the window, of the `not_members` V0 at the baseline.
    ///
    /// ```text
    /// z V0 / q
    /// ```
    pub fn a_month(&self, not_members: Workers) -> Workers {
        not_members * self.share / f64::from(self.over_months)
    }
}

/// Non-ASN staff who become civil servants and leave the programme.
#[derive(Clone, Debug, PartialEq)]
pub struct PppkFullTime {
    /// N: people.
    pub workers: Workers,
    /// First month.
    pub from: Month,
    /// q': months over which they leave, 1 to 60.
    pub over_months: u32,
}
