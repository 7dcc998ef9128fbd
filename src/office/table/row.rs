//! One row of figures: what it says, or why it is not taken.

use super::answers::Answers;
use super::cell::{NumberLook, SheetRow, TableCell};
use super::column::{Meaning, ReadColumn};
use super::figure::{DecimalMark, Digits};
use super::month::{period_end, table_month};
use super::place::PlaceProblem;
use super::plan::SheetPlan;
use super::reading::{RowProblem, TableKind, TableQuestion, TableRecord};
use crate::model::{
    Month, Observation, Payer, Percent, RegionRow, Rupiah, Segment, SegmentCounts, SponsoredCohort, Workers,
};
use crate::text::parse::MonthError;

/// What a row says; nothing where it is a month without any figure.
///
/// # Errors
/// Why it is not taken.
pub fn record(
    plan: &SheetPlan,
    row: &SheetRow,
    answers: &Answers,
) -> Result<Option<TableRecord>, RowProblem> {
    let cells = RowCells { plan, row };
    match plan.kind {
        TableKind::Regions => cells.region(answers).map(|it| Some(TableRecord::Region(it))),
        TableKind::Months => cells.observation().map(|it| it.map(TableRecord::Month)),
        TableKind::Sponsorships => cells.cohort().map(|it| Some(TableRecord::Sponsorship(it))),
        TableKind::Workbook => Ok(None),
    }
}

struct RowCells<'a> {
    plan: &'a SheetPlan,
    row: &'a SheetRow,
}

impl<'a> RowCells<'a> {
    fn cell(&self, meaning: Meaning) -> &'a TableCell {
        const BLANK: &TableCell = &TableCell::Blank;
        self.plan.place(meaning).map_or(BLANK, |column| self.row.at(column.place))
    }

    /// The column and cell of a meaning, where anything stands there and no question is open about it.
    fn filled(&self, meaning: Meaning) -> Result<Option<(&'a ReadColumn, &'a TableCell)>, RowProblem> {
        let Some(column) = self.plan.place(meaning) else { return Ok(None) };
        let cell = self.row.at(column.place);
        let heading = || column.heading.clone();
        match cell {
            cell if cell.is_no_data() => Ok(None),
            TableCell::Uncomputed | TableCell::Broken => Err(RowProblem::Uncomputed { heading: heading() }),
            TableCell::Joint => Err(RowProblem::Joint { heading: heading() }),
            _ => Ok(Some((column, cell))),
        }
    }

    fn question(&self, column: &ReadColumn) -> Option<&TableQuestion> {
        self.plan.asked.iter().find(|(place, _)| *place == column.place).map(|(_, question)| question)
    }

    fn number(&self, meaning: Meaning) -> Result<Option<f64>, RowProblem> {
        let Some((column, cell)) = self.filled(meaning)? else { return Ok(None) };
        let (heading, shown) = (column.heading.clone(), cell.shown());
        let value = match cell {
            TableCell::Number(value, NumberLook::Percent) => {
                if meaning.is_percent() {
                    (value * 1e12).round() / 1e10
                } else {
                    *value
                }
            }
            TableCell::Number(value, NumberLook::Plain) => self.share(column, *value, false)?,
            TableCell::Text(text) => {
                let wrong = || RowProblem::NotANumber { heading: heading.clone(), cell: shown.clone() };
                let digits = Digits::of(text).ok_or_else(wrong)?;
                let both = [DecimalMark::Comma, DecimalMark::Point].map(|mark| digits.value(mark));
                let differ = both.first() != both.get(1);
                match self.question(column) {
                    Some(question @ TableQuestion::Decimal { .. }) if differ => {
                        return Err(RowProblem::Asked(question.clone()));
                    }
                    _ => {}
                }
                let mark = column.decimal.unwrap_or(DecimalMark::Comma);
                self.share(column, digits.value(mark).ok_or_else(wrong)?, digits.is_percent)?
            }
            _ => return Err(RowProblem::NotANumber { heading, cell: shown }),
        };
        let most = if meaning.is_percent() { 100.0 } else { 1e12 };
        if !(0.0..=most).contains(&value) {
            return Err(RowProblem::OutOfRange { heading, cell: shown });
        }
        let is_people = !meaning.is_percent() && !meaning.is_money();
        let value = value * f64::from(column.times);
        if is_people && (value - value.round()).abs() > 1e-6 {
            return Err(RowProblem::NotWhole { heading, cell: shown });
        }
        Ok(Some(if is_people { value.round() } else { value }))
    }

    /// A value of a column that may hold shares of 1.
    fn share(&self, column: &ReadColumn, value: f64, is_percent: bool) -> Result<f64, RowProblem> {
        match self.question(column) {
            Some(question @ TableQuestion::Share { .. }) => Err(RowProblem::Asked(question.clone())),
            _ if column.is_share && !is_percent => Ok((value * 1e12).round() / 1e10),
            _ => Ok(value),
        }
    }

    /// Coverage; not known where it was not computed and the people that it is computed from are there.
    fn percent(&self) -> Result<Option<Percent>, RowProblem> {
        let is_there = |meaning| matches!(self.filled(meaning), Ok(Some(_)));
        match self.number(Meaning::Percent) {
            Err(RowProblem::Uncomputed { .. })
                if is_there(Meaning::Active) && is_there(Meaning::Eligible) =>
            {
                Ok(None)
            }
            found => Ok(found?.map(Percent)),
        }
    }

    fn people(&self, meaning: Meaning) -> Result<Option<Workers>, RowProblem> {
        Ok(self.number(meaning)?.map(Workers))
    }

    fn month(&self, meaning: Meaning) -> Result<Option<Month>, RowProblem> {
        let Some((column, cell)) = self.filled(meaning)? else { return Ok(None) };
        let wrong = || RowProblem::NotAMonth { heading: column.heading.clone(), cell: cell.shown() };
        match cell {
            TableCell::Month(month) => Ok(Some(*month)),
            TableCell::Number(value, _) => {
                table_month(&value.to_string(), self.plan.year).map(Some).map_err(|_| wrong())
            }
            TableCell::Text(text) => {
                match period_end(text).map_or_else(|| table_month(text, self.plan.year), Ok) {
                    Ok(month) => Ok(Some(month)),
                    Err(MonthError::NotAMonth) => Err(wrong()),
                    Err(MonthError::Ambiguous) => match (self.plan.day_first, self.question(column)) {
                        (Some(day_first), _) => ordered(text, day_first).map(Some).ok_or_else(wrong),
                        (None, Some(question)) => Err(RowProblem::Asked(question.clone())),
                        (None, None) => Err(wrong()),
                    },
                }
            }
            _ => Err(wrong()),
        }
    }

    fn region(&self, answers: &Answers) -> Result<RegionRow, RowProblem> {
        let mut code = self.cell(Meaning::Code);
        let mut codes = answers.codes;
        if code.is_no_data() {
            code = self.cell(Meaning::StatisticsCode);
            codes = Some(crate::data::CodeSystem::Statistics);
        }
        let place =
            self.plan.index.find(self.cell(Meaning::Name), code, codes).map_err(|problem| match problem {
                PlaceProblem::TwoOfCode { digits, ministry, statistics } => {
                    RowProblem::Asked(TableQuestion::Codes { digits, ministry, statistics })
                }
                other => RowProblem::Place(other),
            })?;
        let mut region = RegionRow {
            code: place.code.to_owned(),
            name: place.name.to_owned(),
            eligible: self.people(Meaning::Eligible)?.filter(|people| people.0 > 0.0),
            active: self.people(Meaning::Active)?,
            percent: self.percent()?,
            month: self.month(Meaning::Month)?.or(self.plan.month),
            non_asn_total: self.people(Meaning::Staff)?,
            ..RegionRow::default()
        };
        for column in &self.plan.columns {
            match column.meaning {
                Some(meaning @ Meaning::Segment(stock)) => {
                    region.segments.extend(self.people(meaning)?.map(|people| (stock, people)));
                }
                Some(meaning @ Meaning::MinimumWage(year)) => {
                    region.minimum_wage.extend(self.number(meaning)?.map(|wage| (year, Rupiah(wage))));
                }
                Some(meaning @ Meaning::Target(year)) => {
                    region.targets.extend(self.number(meaning)?.map(|percent| (year, Percent(percent))));
                }
                _ => {}
            }
        }
        region.minimum_wage.sort_unstable_by_key(|(year, _)| *year);
        region.targets.sort_unstable_by_key(|(year, _)| *year);
        checked(region)
    }

    fn observation(&self) -> Result<Option<Observation>, RowProblem> {
        let month = self.month(Meaning::Month)?.ok_or(RowProblem::Missing(Meaning::Month))?;
        let active = self.people(Meaning::Active)?;
        if let (Some(active), Some(eligible)) = (active, self.people(Meaning::Eligible)?)
            && active > eligible
        {
            return Err(RowProblem::MoreActive { active: active.0, eligible: eligible.0 });
        }
        let percent = self.number(Meaning::Percent)?.map(Percent);
        let mut segments = SegmentCounts::NONE;
        for segment in Segment::ALL {
            segments.put(segment, self.people(Meaning::Counted(segment))?);
        }
        let is_counted = active.is_some() || percent.is_some();
        match segments.sum() {
            Some(_) if !is_counted => Err(RowProblem::NoTotal),
            Some(sum) if active.is_some_and(|active| sum > active) => {
                let active = active.unwrap_or_default().0;
                Err(RowProblem::SegmentsDisagree { active, sum: sum.0 })
            }
            _ => Ok(is_counted.then_some(Observation { month, active, percent, segments, planned: None })),
        }
    }

    fn cohort(&self) -> Result<SponsoredCohort, RowProblem> {
        let said = self.cell(Meaning::Payer);
        let payer = payer(&said.shown()).ok_or_else(|| RowProblem::UnknownPayer(said.shown()))?;
        let workers = self.people(Meaning::Workers)?.ok_or(RowProblem::Missing(Meaning::Workers))?;
        let (start, months) = (self.month(Meaning::Starts)?, self.number(Meaning::Duration)?);
        let paid = start.zip(months).map(|(start, months)| start + (months as i32 - 1).clamp(0, 600));
        let said = self.month(Meaning::Ends)?;
        let ends = said.or(paid).ok_or(RowProblem::Missing(Meaning::Ends))?;
        if paid.is_some_and(|paid| paid != ends) || start.is_some_and(|start| ends < start) {
            return Err(RowProblem::PeriodDisagrees);
        }
        Ok(SponsoredCohort { payer, workers, ends })
    }
}

/// A region whose figures can stand together.
fn checked(region: RegionRow) -> Result<RegionRow, RowProblem> {
    let sum: f64 = region.segments.iter().map(|(_, people)| people.0).sum();
    if let Some(active) = region.active {
        if let Some(eligible) = region.eligible.filter(|eligible| active > *eligible) {
            return Err(RowProblem::MoreActive { active: active.0, eligible: eligible.0 });
        }
        if sum > active.0 {
            return Err(RowProblem::SegmentsDisagree { active: active.0, sum });
        }
    } else if let Some(eligible) = region.eligible.filter(|eligible| sum > eligible.0) {
        return Err(RowProblem::MoreActive { active: sum, eligible: eligible.0 });
    }
    Ok(region)
}

/// A date with two meanings, read in the order that the column has.
fn ordered(text: &str, day_first: bool) -> Option<Month> {
    let mut parts = text.split(['/', '-', '.', ' ']).filter_map(|part| part.trim().parse::<i32>().ok());
    let (first, second, year) = (parts.next()?, parts.next()?, parts.next()?);
    let year = if year < 100 { 2000 + year } else { year };
    Month::new(year, u32::try_from(if day_first { second } else { first }).ok()?)
}

/// Who pays, as offices write it.
fn payer(text: &str) -> Option<Payer> {
    let lower = text.to_lowercase();
    let has = |any: &[&str]| any.iter().any(|word| lower.contains(word));
    match () {
        () if has(&["apbdes", "dana desa", "add", "desa"]) => Some(Payer::Apbdes),
        () if has(&["sawit", "palm"]) => Some(Payer::DbhSawit),
        () if has(&["dbh cht", "dbhcht", "cht", "tembakau", "tobacco", "cukai"]) => Some(Payer::DbhCht),
        () if has(&["apbn", "state budget"]) => Some(Payer::Apbn),
        () if has(&["apbd", "pemda", "pemko", "pemkab", "regional budget"]) => Some(Payer::Apbd),
        () if has(&["zakat", "baznas", "zis"]) => Some(Payer::Zakat),
        () if has(&["asn", "korpri", "sertakan"]) => Some(Payer::AsnDonors),
        () if has(&["csr", "tjsl", "pt ", "pt. ", "bumn", "bumd", "perusahaan", "compan", "lingkaran"]) => {
            Some(Payer::Csr)
        }
        () if has(&["lain", "other"]) => Some(Payer::Other),
        () => None,
    }
}
