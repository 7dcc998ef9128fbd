//! Columns: what each is read as, and how its numbers are written.

use super::figure::DecimalMark;
use super::private::Private;
use crate::model::{Segment, Stock};

/// What a column is read as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meaning {
    /// Name of a region.
    Name,
    /// Code of a region, of either office.
    Code,
    /// Code of the statistics office.
    StatisticsCode,
    /// Eligible workers.
    Eligible,
    /// All active members.
    Active,
    /// Coverage in percent.
    Percent,
    /// The month of the figures.
    Month,
    /// The year of months that name none.
    Year,
    /// Members of a segment of a region.
    Segment(Stock),
    /// Members of a segment counted at the end of a month.
    Counted(Segment),
    /// Non-ASN staff in all.
    Staff,
    /// Minimum wage of a year.
    MinimumWage(i32),
    /// Target of a year in percent.
    Target(i32),
    /// Who pays.
    Payer,
    /// People, of whatever the table is about.
    Workers,
    /// First paid month.
    Starts,
    /// Last paid month.
    Ends,
    /// Number of paid months.
    Duration,
}

impl Meaning {
    /// The id of the column in what `jangkau check` prints.
    pub fn id(self) -> String {
        match self {
            Self::Name => "name".to_owned(),
            Self::Code => "code".to_owned(),
            Self::StatisticsCode => "bps_code".to_owned(),
            Self::Eligible => "eligible".to_owned(),
            Self::Active => "active".to_owned(),
            Self::Percent => "percent".to_owned(),
            Self::Month => "month".to_owned(),
            Self::Year => "year".to_owned(),
            Self::Segment(stock) => stock_id(stock).to_owned(),
            Self::Counted(segment) => segment.id().to_owned(),
            Self::Staff => "non_asn_total".to_owned(),
            Self::MinimumWage(year) => format!("minimum_wage_{year}"),
            Self::Target(year) => format!("target_{year}"),
            Self::Payer => "payer".to_owned(),
            Self::Workers => "workers".to_owned(),
            Self::Starts => "starts".to_owned(),
            Self::Ends => "ends".to_owned(),
            Self::Duration => "months".to_owned(),
        }
    }

    /// Whether its cells are numbers.
    pub const fn is_number(self) -> bool {
        !matches!(
            self,
            Self::Name
                | Self::Code
                | Self::StatisticsCode
                | Self::Month
                | Self::Year
                | Self::Payer
                | Self::Starts
                | Self::Ends
        )
    }

    /// Whether its cells are percent.
    pub const fn is_percent(self) -> bool {
        matches!(self, Self::Percent | Self::Target(_))
    }

    /// Whether its cells are rupiah.
    pub const fn is_money(self) -> bool {
        matches!(self, Self::MinimumWage(_))
    }

    /// Whether its cells are months.
    pub const fn is_month(self) -> bool {
        matches!(self, Self::Month | Self::Starts | Self::Ends)
    }
}

/// The key of a segment in files.
pub const fn stock_id(stock: Stock) -> &'static str {
    match stock {
        Stock::Wage => "wage",
        Stock::NonAsn => "non_asn",
        Stock::SelfPaid => "self_paid",
        Stock::Construction => "construction",
        Stock::Other => "other",
    }
}

/// A column that has been understood, or why it has not.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadColumn {
    /// Its place in the sheet, from 0.
    pub place: usize,
    /// Its heading as it stands there; of two rows both.
    pub heading: String,
    /// What it is read as; `None` for one that is not read.
    pub meaning: Option<Meaning>,
    /// Why it is refused, where it holds data of people.
    pub private: Option<Private>,
    /// What stands before the decimals of its numbers, where that matters.
    pub decimal: Option<DecimalMark>,
    /// The first cell that says anything; never of a column with data of people.
    pub sample: String,
    /// Whether its numbers are shares of 1 that are to be shown as percent.
    pub is_share: bool,
    /// How many times its numbers are taken: 1,000 where they are thousands.
    pub times: u32,
}
