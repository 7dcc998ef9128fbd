//! Commands that take many regions or scenarios and write as they go.

use std::ffi::OsString;
use std::fs::File;

use super::regions::{self, Regions, RegionsQuestion};
use super::stream::{self, StreamError};
use super::{DONE, Request, Streams, named, refuse};
use crate::codec::file::{self, PlanOrScenario};
use crate::model::answers::CommonPlan;
use crate::model::{Plan, PlanPart, Sponsorship};
use crate::text::command_line::{Mistake, RegionsMistake, mistake};
use crate::text::refusals;

impl Request {
    /// Every line of the file projected; a line that cannot be is said in its place.
    pub(super) fn project_lines(&self, file: &OsString, streams: &mut Streams<'_>) -> u8 {
        let projected = if file == "-" {
            stream::project_lines(streams.input, streams.output, self.lang)
        } else {
            match File::open(file) {
                Ok(mut lines) => stream::project_lines(&mut lines, streams.output, self.lang),
                Err(error) => Err(StreamError::Input(error)),
            }
        };
        match projected {
            Ok(status) => status,
            Err(StreamError::Input(error)) => refuse(streams, &self.unreadable(file, &error)),
            Err(StreamError::Output(error)) => self.unwritable(&error, streams),
        }
    }

    /// An answer for each row of a table; rows that are left out are said on standard error, and by the status.
    pub(super) fn regions(
        &self,
        table: &OsString,
        plan: Option<&OsString>,
        question: &RegionsQuestion,
        streams: &mut Streams<'_>,
    ) -> u8 {
        let asked = self.read_regions(table, plan, question, streams);
        let asked = match asked {
            Ok(asked) => asked,
            Err(message) => return refuse(streams, &message),
        };
        if let Err(error) = asked.write(streams.output) {
            return self.unwritable(&error, streams);
        }
        let name = table.to_string_lossy();
        let refused = asked.refused().iter();
        let sentences: String = refused.map(|it| format!("{name}: {}: {}\n", it.row, it.reason)).collect();
        if sentences.is_empty() { DONE } else { refuse(streams, &sentences) }
    }

    fn read_regions<'q>(
        &self,
        table: &OsString,
        plan: Option<&OsString>,
        question: &'q RegionsQuestion,
        streams: &mut Streams<'_>,
    ) -> Result<Regions<'q>, String> {
        let plan = plan.map(|file| self.plan(file, streams)).transpose()?;
        let bytes = self.bytes_up_to(regions::MOST_BYTES, table, streams)?;
        let rows = regions::read_table(&bytes, self.lang);
        let rows = rows.map_err(|sentence| format!("{}: {sentence}\n", table.to_string_lossy()))?;
        let common = |terms: Sponsorship| match plan {
            None => CommonPlan::new(Plan::default(), terms),
            Some(PlanOrScenario::Plan(plan)) => CommonPlan::new(*plan, terms),
            Some(PlanOrScenario::Scenario(document)) => CommonPlan::like(&document.scenario, terms),
        };
        Regions::new(question, rows, common, self.lang)
            .map_err(|error| format!("jangkau: {}\n", mistake(self.lang, &error)))
    }

    /// A plan for all regions.
    fn plan(&self, file: &OsString, streams: &mut Streams<'_>) -> Result<PlanOrScenario, String> {
        let bytes = self.bytes(file, streams)?;
        let plan = file::read_plan(&bytes);
        let plan = plan.map_err(|error| named(file, refusals::file_error(self.lang, &error)))?;
        let own = match &plan {
            PlanOrScenario::Plan(plan) => plan.pppk_full_time.is_some(),
            PlanOrScenario::Scenario(document) => document.scenario.plan.pppk_full_time.is_some(),
        };
        let of_one = Mistake::Regions(RegionsMistake::PartOfOneRegion(PlanPart::Pppk.id()));
        if own {
            Err(format!("{}: {}\n", file.to_string_lossy(), mistake(self.lang, &of_one)))
        } else {
            Ok(plan)
        }
    }
}
