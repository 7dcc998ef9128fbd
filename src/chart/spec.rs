//! What the coverage chart shows, as plain data: no colours, no pixels, every text already written.
//!
//! Values are percent of eligible workers (32.48 is 32.48 %). Anything not finite is a gap in the picture.

use crate::model::Month;

/// A month without a value, in a series or a band. Equal to itself, unlike NaN, so that two specs can be compared.
pub const GAP: f64 = f64::INFINITY;

/// The whole picture. The order of `targets` is their importance when there is little room.
#[derive(Clone, Debug, PartialEq)]
pub struct ChartSpec {
    /// The month of the first value of every series.
    pub first: Month,
    /// Number of months on the axis, the first included.
    pub count: usize,
    /// One short text per month ("Okt 2024"); the chart chooses which of them to write.
    pub month_labels: Vec<String>,
    /// How the percentages on the grid are written.
    pub percent: PercentStyle,
    /// The lines, drawn in this order.
    pub series: Vec<Series>,
    /// The range of uncertainty around the plan.
    pub band: Option<Band>,
    /// Targets, the most important first.
    pub targets: Vec<TargetMark>,
    /// The reported coverage from which everything starts.
    pub start: Option<StartMark>,
    /// What was counted afterwards, in the order of the months.
    pub counts: Vec<CountMark>,
    /// Months in which a funding ends.
    pub cliffs: Vec<Cliff>,
    /// The months in which contributions of the plan cost half.
    pub discount: Option<DiscountMark>,
    /// The month that it is; drawn where it is on the axis.
    pub today: Option<TodayMark>,
    /// Least and greatest value that must fit beside what is drawn, so that the picture holds still.
    pub range: Option<(f64, f64)>,
    /// One sentence that says what the picture shows; the title of an exported picture.
    pub summary: String,
}

/// How a percentage is written on the grid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PercentStyle {
    /// Decimal comma (Indonesian) instead of a point.
    pub comma: bool,
}

impl PercentStyle {
    /// `value` with so many `decimals` and the sign: `32,5%`.
    pub fn write(self, value: f64, decimals: usize) -> String {
        let text = format!("{value:.decimals$}%");
        if self.comma { text.replace('.', ",") } else { text }
    }
}

/// What a line stands for; the look follows from it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SeriesKind {
    /// Without extra effort: grey and dashed.
    Baseline,
    /// The plan: the only thick line. Where months were counted it begins at the last of them.
    Plan,
    /// The plan as it was before anything was counted: thin.
    Original,
    /// The plan before the last change: dotted.
    Before,
    /// Another scenario of the tray: thin.
    Other,
}

/// One line and its direct label.
#[derive(Clone, Debug, PartialEq)]
pub struct Series {
    /// What it stands for.
    pub kind: SeriesKind,
    /// One value per month from [`ChartSpec::first`].
    pub values: Vec<f64>,
    /// Name at the end of the line ("Rencana ini"); empty for none.
    pub name: String,
    /// Value written after the name ("37,07%"); empty for none.
    pub value: String,
}

/// A band between two series of values.
#[derive(Clone, Debug, PartialEq)]
pub struct Band {
    /// Lower edge, one value per month.
    pub low: Vec<f64>,
    /// Upper edge, one value per month.
    pub high: Vec<f64>,
    /// What the band means ("pita: 8 dari 10 kemungkinan").
    pub label: String,
}

/// A target: a bar at its month, its label, and how far the plan is from it.
#[derive(Clone, Debug, PartialEq)]
pub struct TargetMark {
    /// Its place among the targets of the region.
    pub place: usize,
    /// The month in which it is judged.
    pub month: Month,
    /// The target.
    pub percent: f64,
    /// Coverage under the plan in that month; `None` where there is no projection.
    pub projected: Option<f64>,
    /// Whether the plan reaches it.
    pub reached: bool,
    /// First line of the long label ("Target 2024").
    pub title: String,
    /// Second line of the long label ("32,48%, 31.758 pekerja").
    pub detail: String,
    /// The label on one line ("Target 2024: 32,48%").
    pub line: String,
    /// The shortest form ("32,48").
    pub figure: String,
    /// Projected coverage ("27,79%").
    pub value: String,
    /// How many people are missing or over ("kurang 4.582").
    pub verdict: String,
    /// Value and verdict in one ("37,46%, lebih 349").
    pub outcome: String,
}

/// The dot of the reported coverage, at the first month.
#[derive(Clone, Debug, PartialEq)]
pub struct StartMark {
    /// The reported coverage.
    pub percent: f64,
    /// Its text ("24,94%").
    pub label: String,
}

/// The dot of a month that was counted; never joined by a line.
#[derive(Clone, Debug, PartialEq)]
pub struct CountMark {
    /// The month.
    pub month: Month,
    /// The coverage counted.
    pub percent: f64,
    /// Its text ("Realisasi 25,90%"); empty for none.
    pub label: String,
}

/// The end of a funding, drawn between the last month paid and the month after.
#[derive(Clone, Debug, PartialEq)]
pub struct Cliff {
    /// The first month without the money.
    pub month: Month,
    /// What ends, and the last month paid ("Dana CSR berakhir, Des 2025").
    pub title: String,
    /// What it costs ("−3.252 pekerja dalam sebulan").
    pub detail: String,
    /// Coverage in that month, where it deserves a dot.
    pub after: Option<f64>,
    /// The text beside the dot ("34,13%").
    pub after_label: String,
}

/// The months in which contributions cost less: a bar on the axis, whose end is where the price goes up.
#[derive(Clone, Debug, PartialEq)]
pub struct DiscountMark {
    /// The first of them.
    pub first: Month,
    /// The last.
    pub last: Month,
    /// Its text ("iuran separuh Apr–Des 2026").
    pub label: String,
}

/// The line of the month that it is, in the middle between the end of the month before and its own.
#[derive(Clone, Debug, PartialEq)]
pub struct TodayMark {
    /// The month.
    pub month: Month,
    /// Its text ("hari ini").
    pub label: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percent_follows_the_language() {
        assert_eq!(PercentStyle { comma: true }.write(32.5, 1), "32,5%");
        assert_eq!(PercentStyle { comma: false }.write(32.5, 1), "32.5%");
        assert_eq!(PercentStyle { comma: true }.write(35.0, 0), "35%");
    }
}
