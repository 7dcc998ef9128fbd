//! English.

use super::ExpectedTexts;

pub(in super::super) const EXPECTED: ExpectedTexts = ExpectedTexts {
    below_target: |year, value| format!("Below the target for {year}, {value}."),
    above_target: |year, value| format!("Above the target for {year}, {value}."),
    below_baseline: |value| format!("Below the baseline, {value}."),
    baseline_above: |year, value| format!("The baseline would be above the target for {year}, {value}."),
};
