//! English.

use super::QuarterTexts;

pub(super) const QUARTERS: QuarterTexts = QuarterTexts {
    title: "Quarterly path to the target",
    about: |first, last| {
        format!(
            "Projection of this plan at the end of each quarter, {first} to {last}, for planning documents."
        )
    },
    none: "No quarter lies ahead: the target's December is over or outside the projection.",
    caption: "Active members and coverage at the end of each quarter",
    quarter: "Quarter",
    name: |number, year| format!("Quarter {number} of {year}"),
    month: "End",
    members: "Active members",
    more: "Change",
    percent: "Coverage (%)",
    target: "Target (%)",
    copy: "Copy table",
    field: "Quarterly table to copy",
};
