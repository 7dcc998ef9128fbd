//! Indonesian.

use super::ExpectedTexts;

pub(in super::super) const EXPECTED: ExpectedTexts = ExpectedTexts {
    below_target: |year, value| format!("Lebih rendah dari target {year}, {value}."),
    above_target: |year, value| format!("Lebih tinggi dari target {year}, {value}."),
    below_baseline: |value| format!("Lebih rendah dari data dasar, {value}."),
    baseline_above: |year, value| format!("Data dasar menjadi di atas target {year}, {value}."),
};
