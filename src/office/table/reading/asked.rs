//! What has to be asked about a table, and what is worth knowing about it.

use super::super::column::Meaning;
use super::super::private::Private;
use crate::model::Month;

/// Where two readings differ.
#[derive(Clone, Debug, PartialEq)]
pub enum TableQuestion {
    /// Whose four digits these codes are.
    Codes {
        /// The first that means two regions.
        digits: String,
        /// The ministry's.
        ministry: String,
        /// The statistics office's.
        statistics: String,
    },
    /// Whether numbers up to 1 are shares of 1 or percent.
    Share {
        /// Place of the column in the sheet.
        column: usize,
        /// Heading of the column.
        heading: String,
        /// A number in it.
        sample: String,
    },
    /// Which mark stands before the decimals.
    Decimal {
        /// Place of the column in the sheet.
        column: usize,
        /// Heading of the column.
        heading: String,
        /// Numbers that contradict each other, or one that can be read in two ways.
        samples: Vec<String>,
    },
    /// Whether the day or the month stands first.
    DayFirst {
        /// Heading of the column.
        heading: String,
        /// A date.
        sample: String,
    },
    /// Of which month the figures are.
    Month,
    /// Which of the columns that seem to say the same is meant.
    Several {
        /// What they say.
        meaning: Meaning,
        /// Their places and headings.
        columns: Vec<(usize, String)>,
    },
    /// Which of the sheets that hold a table is meant.
    Sheet {
        /// Their places and names.
        sheets: Vec<(usize, String)>,
    },
    /// Which month of regions with several months, or all months of which region.
    Lying {
        /// The months, the last first.
        months: Vec<Month>,
        /// Numbers and names of the rows.
        regions: Vec<(usize, String)>,
    },
    /// What the columns are: none of their headings is known.
    Columns,
    /// Whether rows that the workbook hides are meant.
    HiddenRows {
        /// Their numbers.
        rows: Vec<usize>,
    },
}

/// What is worth knowing, and needs no answer.
#[derive(Clone, Debug, PartialEq)]
pub enum TableNote {
    /// The sheet that was read: of several, or a hidden one.
    ReadSheet {
        /// Its name.
        name: String,
        /// Whether the workbook hides it.
        is_hidden: bool,
    },
    /// Sheets that were not read, and whether each is hidden.
    OtherSheets(Vec<(String, bool)>),
    /// Rows that the workbook hides and that are not read, as was answered.
    HiddenRows(Vec<usize>),
    /// The month of figures that name none, from the lines above the headings.
    TitleMonth(Month),
    /// A row of totals agrees with the rows.
    TotalAgrees {
        /// Its number.
        row: usize,
    },
    /// A row of totals does not.
    TotalDiffers {
        /// Its number.
        row: usize,
        /// Heading of the column.
        heading: String,
        /// The total as it stands there.
        total: f64,
        /// The sum of the rows that were read.
        sum: f64,
    },
    /// The percentage of a row is not what its people give.
    PercentDiffers {
        /// The number of the row.
        row: usize,
        /// As it stands there.
        given: f64,
        /// Active members in percent of the eligible workers.
        computed: f64,
    },
    /// Months without any figure.
    NoData(Vec<usize>),
    /// Lines between the rows that hold no figures: titles, sources, notes.
    PassedOver(Vec<usize>),
    /// A column of people.
    Private {
        /// Its heading.
        heading: String,
        /// What it holds.
        private: Private,
    },
    /// A target or minimum wage without its year.
    NoYear(String),
    /// Working people as the statistics office counts them, which is another base.
    OtherBase(String),
    /// A target in people.
    TargetPeople(String),
    /// Percent of a target, not of the eligible workers.
    OfTarget(String),
    /// A column of percent whose numbers look like people.
    LooksLikePeople(String),
    /// Figures in thousands or millions.
    Unit {
        /// Heading of the column.
        heading: String,
        /// How many times each is taken.
        times: u32,
    },
    /// Columns that the workbook hides and that are read.
    HiddenColumns(Vec<String>),
    /// Rows whose percentage was not computed; their people are read.
    NoPercent(Vec<usize>),
    /// The region that all sponsorships are of.
    OneRegion(String),
    /// Another column says the same, and better or before it.
    SecondColumn(String),
    /// Months were columns and have become rows; numbers of rows are those of their columns.
    Lying,
    /// There are several months, and this one is read.
    LyingMonth(Month),
}
