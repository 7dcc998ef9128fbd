//! What all regions do alike: the plan behind it, and its sliders.

use crate::model::answers::CommonPlan;
use crate::model::{Enrolment, Month, NonAsnInclusion, Payer, Plan, Rupiah, Sponsorship};
use crate::overview::{CommonEffort, MOST_PER_THOUSAND, MOST_RATE, Overview};
use crate::text::{self, Catalogue, Lang, OverviewTexts};

/// Months over which non-ASN staff join.
const JOINING: u32 = 12;

/// A slider of the common plan.
#[derive(Clone, Debug, PartialEq)]
pub struct EffortLever {
    /// Which.
    pub key: EffortKey,
    /// Its name.
    pub name: &'static str,
    /// The value in words.
    pub spoken: String,
    /// Where it stands.
    pub position: i32,
    /// The last position.
    pub steps: i32,
    /// From this share of the track on nothing is on record.
    pub evidence: Option<f64>,
}

/// What a slider sets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EffortKey {
    /// Enrolment of wage earners.
    Wage,
    /// Enrolment of informal workers.
    SelfPaid,
    /// Money for each 1,000 uncovered informal workers.
    Money,
    /// Inclusion of honorer.
    NonAsn,
}

impl EffortKey {
    /// All, in the order of the page.
    pub const ALL: [Self; 4] = [Self::Wage, Self::SelfPaid, Self::Money, Self::NonAsn];

    /// A name for ids.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Wage => "pu",
            Self::SelfPaid => "bpu",
            Self::Money => "dana",
            Self::NonAsn => "honorer",
        }
    }

    /// One step of the slider, in the unit of [`CommonEffort`].
    const fn step(self) -> f64 {
        match self {
            Self::Wage | Self::SelfPaid => 0.0005,
            Self::Money => 1e6,
            Self::NonAsn => 0.01,
        }
    }

    const fn most(self) -> f64 {
        match self {
            Self::Wage | Self::SelfPaid => MOST_RATE,
            Self::Money => MOST_PER_THOUSAND,
            Self::NonAsn => 1.0,
        }
    }

    const fn value(self, effort: &CommonEffort) -> f64 {
        match self {
            Self::Wage => effort.wage,
            Self::SelfPaid => effort.self_paid,
            Self::Money => effort.money_per_thousand.0,
            Self::NonAsn => effort.non_asn,
        }
    }

    /// `effort` with the slider at `position`.
    pub fn moved(self, effort: &CommonEffort, position: i32) -> CommonEffort {
        // Whole steps of a decimal fraction are that fraction, not a sum of roundings.
        let per_unit = (1.0 / self.step()).round();
        let value = if self.step() < 1.0 {
            f64::from(position) / per_unit
        } else {
            f64::from(position) * self.step()
        };
        let value = value.clamp(0.0, self.most());
        match self {
            Self::Wage => CommonEffort { wage: value, ..*effort },
            Self::SelfPaid => CommonEffort { self_paid: value, ..*effort },
            Self::Money => CommonEffort { money_per_thousand: Rupiah(value), ..*effort },
            Self::NonAsn => CommonEffort { non_asn: value, ..*effort },
        }
    }
}

/// The sliders of the common plan.
pub fn effort_levers(effort: &CommonEffort, lang: Lang) -> Vec<EffortLever> {
    let texts = &OverviewTexts::of(lang).plan;
    let lever = |key: EffortKey| {
        let value = key.value(effort);
        let (name, spoken, evidence) = match key {
            EffortKey::Wage => (texts.wage, (texts.a_month)(&text::percent(lang, 100.0 * value, 2)), true),
            EffortKey::SelfPaid => {
                (texts.self_paid, (texts.a_month)(&text::percent(lang, 100.0 * value, 2)), true)
            }
            EffortKey::Money => (texts.money, (texts.a_thousand)(&text::rupiah_words(lang, value)), false),
            EffortKey::NonAsn => (texts.non_asn, text::percent(lang, 100.0 * value, 0), false),
        };
        EffortLever {
            key,
            name,
            spoken,
            position: (value / key.step()).round() as i32,
            steps: (key.most() / key.step()).round() as i32,
            evidence: evidence.then_some(crate::model::ENROLMENT_EVIDENCE / MOST_RATE),
        }
    };
    EffortKey::ALL.map(lever).to_vec()
}

/// Who may pay, with the name of each.
pub fn payers(lang: Lang) -> Vec<(Payer, &'static str)> {
    Payer::ALL.map(|payer| (payer, (Catalogue::of(lang).facts.payer)(payer))).to_vec()
}

/// The months in which a common plan may start: from `today` on, or from January of the year before.
pub fn first_months(overview: &Overview, today: Option<Month>, lang: Lang) -> Vec<(Month, String)> {
    let first = today.map_or(Month::december(overview.year - 2), |today| today) + 1;
    let last = Month::december(overview.year);
    let first = first.min(overview.effort.from).min(last);
    let months = (0..=(last - first)).map(|after| first + after).take(120);
    months.map(|month| (month, text::month_long(lang, month))).collect()
}

/// The plan of `overview` for regions whose latest figures are of the month `latest`.
pub(super) fn common_plan(overview: &Overview, latest: Option<Month>) -> CommonPlan {
    let effort = &overview.effort;
    let terms = Sponsorship {
        payer: effort.payer,
        ..CommonPlan::usual_terms(latest, Month::december(overview.year))
    };
    let enrolment = |rate: f64| {
        (rate > 0.0).then_some(Enrolment { rate_per_month: rate, from: effort.from, until: None })
    };
    let mut plan = Plan {
        wage_enrolment: enrolment(effort.wage),
        self_paid_enrolment: enrolment(effort.self_paid),
        ..Plan::default()
    };
    if effort.non_asn > 0.0 {
        plan.non_asn =
            Some(NonAsnInclusion { share: effort.non_asn, from: effort.from, over_months: JOINING });
    }
    if effort.money_per_thousand > Rupiah::ZERO {
        plan.sponsorships.push(Sponsorship { budget_per_year: effort.money_per_thousand, ..terms.clone() });
    }
    CommonPlan::new(plan, terms)
}
