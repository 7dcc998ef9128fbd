//! Many regions: a table in, an answer for each row out, in the order of the table and on all cores.

mod table;

use std::io::{self, Write};

use rayon::prelude::*;

pub use self::table::{RegionTable, read_table};
use super::answers::{TargetArgument, model_error};
use crate::codec::answers::regions::{
    ProjectedRegion, PurseAnswer, RefusedRow, RegionAnswer, purse_line, region_csv, region_line, regions,
    regions_head,
};
use crate::data::RegionFigures;
use crate::model::answers::{
    Aim, Allowance, CommonPlan, Division, Futures, FuturesRun, Goal, ModelError, Recipient, RegionOutlook,
    divide, uncertain,
};
use crate::model::{Month, Percent, Prepared, RegionRow, Rupiah, Scenario, Sponsorship, validate};
pub use crate::office::table::MOST_BYTES;
use crate::text::command_line::{Mistake, RegionsMistake, TableMistake, table_mistake};
use crate::text::{Lang, refusals};

/// Rows that are answered before they are written: enough for all cores, little memory.
const AT_ONCE: usize = 256;

/// What is asked about a table of regions.
pub struct RegionsQuestion {
    /// The December, and its coverage where that is not said by the table.
    pub target: TargetArgument,
    /// A purse, and what for.
    pub purse: Option<(Rupiah, Aim)>,
    /// What regions may get of it, by code.
    pub limits: Vec<(String, Allowance)>,
    /// Futures.
    pub draws: usize,
    /// Form of the answer.
    pub format: RegionsFormat,
}

/// Form of the answer.
#[derive(Clone, Copy)]
pub enum RegionsFormat {
    /// One object.
    Json,
    /// Commas and points.
    Csv,
    /// A row a line.
    Lines,
}

/// A row that can be asked.
struct AskedRegion {
    row: RegionRow,
    figures: RegionFigures,
}

/// A table that has been asked a question, as far as all rows must be known for it.
pub struct Regions<'a> {
    question: &'a RegionsQuestion,
    december: Month,
    common: CommonPlan,
    rows: Vec<AskedRegion>,
    outlooks: Vec<Option<RegionOutlook>>,
    /// What each region gets, and what is left; `None` without a purse.
    division: Option<(Vec<Option<Rupiah>>, PurseAnswer)>,
    refused: Vec<RefusedRow>,
}

impl<'a> Regions<'a> {
    /// Projects the regions of `table` and divides the purse. `plan` gives the common plan by how the purse is paid out
    /// where it has no programme.
    pub fn new(
        question: &'a RegionsQuestion,
        table: RegionTable,
        plan: impl FnOnce(Sponsorship) -> CommonPlan,
        lang: Lang,
    ) -> Result<Self, Mistake> {
        let december = Month::december(question.target.year);
        let RegionTable { rows, mut refused } = table.unique(lang);
        let common = plan(terms(&rows, december));
        let mut known = Vec::new();
        for (row, region) in rows {
            let figures = RegionFigures::of(&region);
            match figures.scenario().map_or(Ok(()), |scenario| check(scenario, &common, december, lang)) {
                Ok(()) => known.push(AskedRegion { row: region, figures }),
                Err(reason) => refused.push(RefusedRow { row, reason }),
            }
        }
        refused.sort_by_key(|refused| refused.row);
        let target = |scenario: &Scenario| target(scenario, question.target);
        let outlook = |scenario: &Scenario| RegionOutlook::of(scenario, &common, december, target(scenario));
        let outlooks: Vec<Option<RegionOutlook>> =
            known.par_iter().map(|region| region.figures.scenario().map(outlook)).collect();
        let mut asked = Self { question, december, common, rows: known, outlooks, division: None, refused };
        asked.divide()?;
        Ok(asked)
    }

    /// Divides the purse over the regions whose people are counted.
    fn divide(&mut self) -> Result<(), Mistake> {
        let Some((purse, aim)) = self.question.purse else { return Ok(()) };
        let limits = &self.question.limits;
        if let Some((code, _)) =
            limits.iter().find(|(code, _)| self.places().all(|(_, row, _)| row.code != *code))
        {
            return Err(Mistake::Regions(RegionsMistake::NoSuchRegion(code.clone())));
        }
        let allowance = |row: &RegionRow| {
            let own = limits.iter().rev().find(|(code, _)| *code == row.code);
            own.map_or(Allowance::FREE, |(_, allowance)| *allowance)
        };
        let recipients: Vec<Recipient<'_>> =
            self.places().map(|(_, row, outlook)| Recipient { outlook, allowance: allowance(row) }).collect();
        let Division { money, left, exact } = divide(purse, aim, &recipients)
            .map_err(|error| Mistake::Regions(RegionsMistake::PurseTooSmall { least: error.least }))?;
        let places: Vec<usize> = self.places().map(|(place, ..)| place).collect();
        let mut given = vec![None; self.rows.len()];
        for (place, money) in places.into_iter().zip(money) {
            if let Some(own) = given.get_mut(place) {
                *own = Some(money);
            }
        }
        self.division = Some((given, PurseAnswer { purse, aim, left, exact }));
        Ok(())
    }

    /// The regions that can get money, each with its place among all.
    fn places(&self) -> impl Iterator<Item = (usize, &RegionRow, &RegionOutlook)> {
        let all = self.rows.iter().zip(&self.outlooks).enumerate();
        all.filter_map(|(place, (region, outlook))| {
            let is_counted = matches!(region.figures, RegionFigures::Counted(_));
            Some((place, &region.row, outlook.as_ref().filter(|_| is_counted)?))
        })
    }

    /// The rows that are left out, each with its reason.
    pub fn refused(&self) -> &[RefusedRow] {
        &self.refused
    }

    /// Writes the answer, a few rows at a time where its form allows it.
    pub fn write(&self, output: &mut dyn Write) -> io::Result<()> {
        let purse = self.division.as_ref().map(|(_, purse)| purse);
        match self.question.format {
            RegionsFormat::Json => {
                let mut all = Vec::new();
                self.answer(|answers| {
                    all.extend(answers);
                    Ok(())
                })?;
                let text = regions(self.question.target.year, &all, purse, &self.refused);
                output.write_all(text.as_bytes())?;
            }
            RegionsFormat::Csv => {
                output.write_all(regions_head().as_bytes())?;
                self.write_rows(output, region_csv)?;
            }
            RegionsFormat::Lines => {
                self.write_rows(output, region_line)?;
                output.write_all(purse.map_or_else(String::new, purse_line).as_bytes())?;
            }
        }
        output.flush()
    }

    fn write_rows(&self, output: &mut dyn Write, text: fn(&RegionAnswer) -> String) -> io::Result<()> {
        self.answer(|answers| {
            let text: String = answers.iter().map(text).collect();
            output.write_all(text.as_bytes()).and_then(|()| output.flush())
        })
    }

    /// Hands out the answers in the order of the table.
    fn answer(&self, mut give: impl FnMut(Vec<RegionAnswer>) -> io::Result<()>) -> io::Result<()> {
        let any = self.rows.iter().find_map(|region| region.figures.scenario());
        let chances = any.map(|any| SharedFutures::new(any, self.question.draws));
        let places: Vec<usize> = (0..self.rows.len()).collect();
        for places in places.chunks(AT_ONCE) {
            give(places.par_iter().filter_map(|place| self.region(*place, chances.as_ref())).collect())?;
        }
        Ok(())
    }

    fn region(&self, place: usize, chances: Option<&SharedFutures>) -> Option<RegionAnswer> {
        let AskedRegion { row, figures } = self.rows.get(place)?;
        let projected = figures.scenario().zip(self.outlooks.get(place)?.as_ref());
        let projected = projected.map(|(region, outlook)| {
            let allocation = self.division.as_ref().and_then(|(given, _)| *given.get(place)?);
            let scenario = self.common.scenario(region, allocation.unwrap_or_default(), self.december);
            let standing = if allocation.is_some_and(|money| money > Rupiah::ZERO) {
                self.common.standing(region, allocation.unwrap_or_default(), self.december)
            } else {
                outlook.planned
            };
            let chance = |target| Some(chances?.of(&scenario, self.december, target));
            let probability = outlook.target.and_then(chance);
            ProjectedRegion { outlook: outlook.clone(), standing, probability, allocation }
        });
        let name = figures.scenario().map_or(&row.name, |scenario| &scenario.region.name).clone();
        let known = row.month.zip(figures.scenario().map(coverage).or(row.percent));
        let eligible = match figures {
            RegionFigures::Counted(scenario) => Some(scenario.region.eligible_workers),
            _ => row.eligible,
        };
        Some(RegionAnswer { code: row.code.clone(), name, eligible, known, projected })
    }
}

/// Coverage at the baseline.
fn coverage(scenario: &Scenario) -> Percent {
    Prepared::new(scenario).baseline_end().coverage
}

/// The chance of each region by the same futures.
struct SharedFutures {
    futures: Futures,
    error: ModelError,
}

impl SharedFutures {
    /// Draws as many futures as are asked for. No row says how uncertain its members are, so those of `any` are those of all.
    fn new(any: &Scenario, draws: usize) -> Self {
        let futures = Futures::new(uncertain(&any.assumptions), &any.region, draws);
        Self { futures, error: model_error() }
    }

    fn of(&self, scenario: &Scenario, december: Month, percent: Percent) -> f64 {
        let goal = Goal { year: december.year(), percent, lasting: false };
        let mut run = FuturesRun::new(scenario, december);
        run.advance(&self.futures, self.futures.count());
        run.probability(&goal, self.error.sigma)
    }
}

/// How the purse is paid out where no plan says it.
fn terms(rows: &[(usize, RegionRow)], december: Month) -> Sponsorship {
    let known = rows.iter().filter_map(|(_, row)| row.month).filter(|month| *month < december);
    CommonPlan::usual_terms(known.max(), december)
}

fn target(scenario: &Scenario, asked: TargetArgument) -> Option<Percent> {
    let own = || scenario.region.targets.iter().find(|target| target.year == asked.year);
    asked.percent.map(Percent).or_else(|| own().map(|target| target.percent))
}

/// Whether the region can be projected under the plan, or the sentence that says why not.
fn check(scenario: &Scenario, common: &CommonPlan, december: Month, lang: Lang) -> Result<(), String> {
    let baseline = scenario.region.baseline_month;
    if december < baseline {
        return Err(table_mistake(lang, &TableMistake::AfterTarget { december, month: baseline }));
    }
    let planned = common.scenario(scenario, Rupiah::ZERO, december);
    validate(&planned).map_err(|found| {
        let sentences = found.iter().map(|refusal| refusals::refusal(lang, refusal));
        sentences.collect::<Vec<_>>().join(" ")
    })
}
