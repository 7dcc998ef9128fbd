//! What the row of a table says about a region, as far as it says anything.

use super::field::Stock;
use super::month::Month;
use super::units::{Percent, Rupiah, Workers};

/// A region in a table. Nothing is known of what is not there; nothing is ever 0 because of that.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RegionRow {
    /// Code of the Ministry of Home Affairs; may be empty.
    pub code: String,
    /// Name; may be empty where there is a code.
    pub name: String,
    /// The base that officials divide by.
    pub eligible: Option<Workers>,
    /// All active members.
    pub active: Option<Workers>,
    /// Coverage.
    pub percent: Option<Percent>,
    /// The month of these figures.
    pub month: Option<Month>,
    /// Members by segment, as far as they were counted.
    pub segments: Vec<(Stock, Workers)>,
    /// Non-ASN staff in all, members or not.
    pub non_asn_total: Option<Workers>,
    /// Minimum wage by year, ascending.
    pub minimum_wage: Vec<(i32, Rupiah)>,
    /// Coverage to reach by the end of December of a year.
    pub targets: Vec<(i32, Percent)>,
}
