//! The page on paper: which plan it is, the assumptions, when and from where it was printed.

mod en;
mod id;

pub(super) use en::PAPER as EN;
pub(super) use id::PAPER as ID;

/// What only paper says.
#[allow(missing_docs, reason = "the fields are the keys, the constants say what they are")]
#[derive(Debug)]
pub struct PaperTexts {
    pub plan: &'static str,
    pub no_plan: &'static str,
    pub from: fn(first: &str) -> String,
    pub from_until: fn(first: &str, last: &str) -> String,
    pub over_months: fn(first: &str, months: u32) -> String,
    pub premiums: fn(months: u32, first: &str) -> String,
    pub tranches: fn(years: u32) -> String,
    pub refill: &'static str,
    pub money: fn(until: &str) -> String,
    pub unknown: &'static str,
    pub people: fn(count: &str) -> String,
    pub assumptions: &'static str,
    pub no_assumptions: &'static str,
    pub instead_of: fn(now: &str, standard: &str) -> String,
    pub own_season: &'static str,
    pub printed: fn(date: &str) -> String,
    pub address: &'static str,
    pub only_here: &'static str,
}
