//! English.

use super::SourceTexts;

pub(in super::super) const SOURCE: SourceTexts = SourceTexts {
    title: "Where the figures come from",
    eligible: "Eligible workers",
    coverage: "Coverage at the baseline",
    target: |year| format!("Target {year}"),
    split: "Members by segment",
    non_asn: "Honorer (non-ASN)",
    minimum_wage: |year| format!("Minimum wage {year}"),
    formal_share: "Share of formal workers",
    premium: "JKK+JKM contribution a head and month",
    active: "Active members",
    where_from: "Where does this figure come from?",
    each_figure: "Where each figure comes from",
    open: "open source",
    assumptions_default: "Organic growth, lapses and quota acceptance are the built-in assumptions.",
};
