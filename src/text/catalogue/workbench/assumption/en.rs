//! English.

use super::{AssumptionTexts, KNOWN};

pub(in super::super) const ASSUMPTION: AssumptionTexts = AssumptionTexts {
    title: "Assumptions",
    changed: |count| format!("Assumptions changed: {count}"),
    intro: "Circumstances as they are expected, not what we decide. All of it is assumed until you change it.",
    standard: |value| format!("Default {value}"),
    standard_and_range: |value, low, high| format!("Default {value}, range {low} to {high}"),
    outside: "outside the range",
    reset_all: "Reset all",
    growth: "Growth when nothing is done",
    staying: "Staying and lapsing",
    counting: "Quotas and counting",
    cost: "Costs and illustration",
    bpjs: "BPJS, the social security agency",
    season: "Season of construction",
    season_about: "Construction members of each month against the average, 100 = average.",
    about: ABOUT,
};

/// In the order of [`KNOWN`].
const ABOUT: [&str; KNOWN.len()] = [
    "Growth lowers coverage though nobody loses protection. Basis: officials revise the eligible number, we do not.",
    "Trend of wage earners when nothing is done. Basis: national December 2021-2024, 1.09% a month, programmes included.",
    "Trend of self-payers when nothing is done; may fall. Basis: assumption, they fell nationally in 2025.",
    "Trend of construction projects. Basis: assumption, follows projects.",
    "Share of wage earners who leave each month and must be replaced. Basis: about 25% a year (January 2019).",
    "Of those who pay a first month, who pay a second. Basis: Medan 2025, 49% paid one month only; BPJS, 20-30% irregular.",
    "Established self-payers who lapse each month. Basis: national net -2.4 to -4.7% a month, plus those who join.",
    "Sponsored members leave by age, moving, death. Basis: assumption.",
    "Who pay for themselves when funding ends. Basis: no figure yet; Bangka Belitung fell steeply.",
    "Share of a quota that is really taken up. Basis: 594 became 557, 1,800 became 1,616, 29,000 became 19,023, 11,000 became 7,861.",
    "For how many months a lapsed member still counts as active. Basis: the rule was not found, hence 0.",
    "Contribution of honorer on the minimum wage: JKK 0.24% + JKM 0.30%.",
    "Cost of enrolling one wage earner. An assumption without source.",
    "Cost of enrolling one self-payer. Basis: the agents' fee (Perisai), Rp10,000 per new member and 15% of one contribution; who pays is chosen below.",
    "Cost of each lapse avoided. An assumption without source.",
    "For the illustration of benefits only. Basis: one region, 3-4 claims per 1,000 members a year.",
    "If yes, honorer who become full-time PPPK leave the eligible workers too. Basis: civil servants are outside UCJ.",
    "If no, contributions are counted without discount. Basis: PP 50/2025, half of work injury and death April-December 2026, not for state and regional budgets; whether a donor really gets it is an assumption.",
    "Where BPJS pays, the cost of enrolling and keeping members is no cost of the region. Basis: BPJS pays the fee of Perisai agents; who pays for outreach in your region is not known, so it counts as a cost of the regional budget.",
];
