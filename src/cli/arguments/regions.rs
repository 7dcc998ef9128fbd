//! What `jangkau regions` is asked.

use super::{Arguments, finite};
use crate::cli::regions::{RegionsFormat, RegionsQuestion};
use crate::model::Rupiah;
use crate::model::answers::{Aim, Allowance};
use crate::text::command_line::Mistake;

impl Arguments {
    pub(super) fn regions(&self) -> Result<RegionsQuestion, Mistake> {
        let format = match self.value("--format") {
            None | Some("json") => RegionsFormat::Json,
            Some("csv") => RegionsFormat::Csv,
            Some("ndjson") => RegionsFormat::Lines,
            Some(_) => return Err(Mistake::BadValue { option: "--format", allowed: "json, csv, ndjson" }),
        };
        let purse = self.purse()?;
        let limits = match purse {
            Some(_) => self.region_limits()?,
            None if self.value("--limit").is_some() => return Err(Mistake::Missing("--purse")),
            None => Vec::new(),
        };
        Ok(RegionsQuestion { target: self.target()?, purse, limits, draws: self.draws()?, format })
    }

    /// A purse and what it is for: neither without the other.
    fn purse(&self) -> Result<Option<(Rupiah, Aim)>, Mistake> {
        let (money, aim) = match (self.value("--purse"), self.value("--aim")) {
            (None, None) => return Ok(None),
            (Some(_), None) => return Err(Mistake::Missing("--aim")),
            (None, Some(_)) => return Err(Mistake::Missing("--purse")),
            (Some(money), Some(aim)) => (money, aim),
        };
        let money = finite(money).filter(|money| *money >= 0.0);
        let money = money.ok_or(Mistake::BadValue { option: "--purse", allowed: "0 ... 15000000000 ..." })?;
        let aim = Aim::ALL.into_iter().find(|known| known.id() == aim);
        let aim = aim.ok_or(Mistake::BadValue { option: "--aim", allowed: "people, regions, lowest" })?;
        Ok(Some((Rupiah(money), aim)))
    }

    /// What regions get at least and at most, by code.
    fn region_limits(&self) -> Result<Vec<(String, Allowance)>, Mistake> {
        let given = self.options.iter().filter(|(option, _)| *option == "--limit");
        let limits = given.map(|(_, value)| {
            let (code, range) = value.split_once('=')?;
            let (least, most) = range.split_once("..")?;
            let allowance = Allowance { least: Rupiah(finite(least)?), most: Rupiah(finite(most)?) };
            let is_range = Rupiah::ZERO <= allowance.least && allowance.least <= allowance.most;
            Some((code.to_owned(), allowance)).filter(|_| is_range)
        });
        let wrong = Mistake::BadValue { option: "--limit", allowed: "12.75=0..500000000" };
        limits.map(|limit| limit.ok_or_else(|| wrong.clone())).collect()
    }
}
