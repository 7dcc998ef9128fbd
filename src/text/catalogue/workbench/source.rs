//! Where the figures come from.

mod en;
mod id;

pub(super) use en::SOURCE as EN;
pub(super) use id::SOURCE as ID;

/// The list of sources.
#[allow(missing_docs, reason = "the fields are the keys, the constants say what they are")]
#[derive(Debug)]
pub struct SourceTexts {
    pub title: &'static str,
    pub eligible: &'static str,
    pub coverage: &'static str,
    pub target: fn(year: i32) -> String,
    pub split: &'static str,
    pub non_asn: &'static str,
    pub minimum_wage: fn(year: &str) -> String,
    pub formal_share: &'static str,
    pub premium: &'static str,
    pub active: &'static str,
    pub where_from: &'static str,
    pub each_figure: &'static str,
    pub open: &'static str,
    pub assumptions_default: &'static str,
}
