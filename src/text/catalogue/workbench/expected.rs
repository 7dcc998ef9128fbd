//! What is unusual about a number that was typed.

mod en;
mod id;

pub(super) use en::EXPECTED as EN;
pub(super) use id::EXPECTED as ID;

/// The first sentence of a question; `value` is what stands in the other field, with its unit.
#[allow(missing_docs, reason = "the fields are the keys, the constants say what they are")]
#[derive(Debug)]
pub struct ExpectedTexts {
    pub below_target: fn(year: i32, value: &str) -> String,
    pub above_target: fn(year: i32, value: &str) -> String,
    pub below_baseline: fn(value: &str) -> String,
    pub baseline_above: fn(year: i32, value: &str) -> String,
}
