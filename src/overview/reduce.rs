//! An overview after something has been done to it.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use super::{MOST_OVERVIEW_ROWS, OVERVIEW_YEARS, Overview, OverviewAction, OverviewRow, RowOrigin, row_key};
use crate::model::{Percent, RegionRow, Rupiah};

impl Overview {
    /// The overview after `action`; `None` where it says nothing that can be.
    pub(super) fn after(&self, action: OverviewAction) -> Option<Self> {
        let same = || self.clone();
        Some(match action {
            OverviewAction::Name(name) => Self { name, ..same() },
            OverviewAction::SetYear(year) if OVERVIEW_YEARS.contains(&year) => Self { year, ..same() },
            OverviewAction::SetTarget(target) if target.0 > 0.0 && target <= Percent(100.0) => {
                Self { target, ..same() }
            }
            OverviewAction::SetEffort(effort) => Self { effort, ..same() },
            OverviewAction::SetPurse(purse) if purse >= Rupiah::ZERO => Self { purse, ..same() },
            OverviewAction::SetAim(aim) => Self { aim, ..same() },
            OverviewAction::SetAllowance(key, allowance) => {
                let others = self.limits.iter().filter(|(of, _)| *of != key).cloned();
                let own = allowance.map(|allowance| (key.clone(), allowance));
                Self { limits: others.chain(own).collect(), ..same() }
            }
            OverviewAction::SetRow(key, region) => self.with_row(&key, *region)?,
            OverviewAction::RemoveRow(key) => {
                let rows = self.rows.iter().filter(|row| row.key() != key).cloned().collect();
                let limits = self.limits.iter().filter(|(of, _)| *of != key).cloned().collect();
                Self { rows: Rc::new(rows), limits, ..same() }
            }
            OverviewAction::Import(regions) => {
                let yours = |region| OverviewRow { region, origin: RowOrigin::Yours };
                self.with_rows(regions.into_iter().map(yours).collect())
            }
            OverviewAction::AddRows(rows) => self.with_rows(rows),
            OverviewAction::Open(overview) => *overview,
            OverviewAction::Restart => {
                let coded = self.rows.iter().filter(|row| !row.region.code.is_empty());
                let rows = coded.map(|row| OverviewRow::published(&row.region.code)).collect();
                Self { rows: Rc::new(rows), limits: Vec::new(), ..same() }
            }
            OverviewAction::SetYear(_)
            | OverviewAction::SetTarget(_)
            | OverviewAction::SetPurse(_)
            | OverviewAction::EndGesture
            | OverviewAction::Undo
            | OverviewAction::Redo => return None,
        })
    }

    /// With `region` in the place of the row with this key, or after all others. `None` where it would stand twice, or
    /// has neither code nor name.
    fn with_row(&self, key: &str, region: RegionRow) -> Option<Self> {
        let own = row_key(&region);
        if own.is_empty() || (own != key && self.row(&own).is_some()) {
            return None;
        }
        let blank = RegionRow { code: region.code.clone(), ..RegionRow::default() };
        let is_blank =
            !region.code.is_empty() && RegionRow { name: String::new(), ..region.clone() } == blank;
        let origin = if is_blank { RowOrigin::Published } else { RowOrigin::Yours };
        let row = OverviewRow { region, origin };
        let mut rows = Vec::clone(&self.rows);
        let has_room = rows.len() < MOST_OVERVIEW_ROWS;
        match rows.iter_mut().find(|row| row.key() == key) {
            Some(old) => *old = row,
            None if has_room => rows.push(row),
            None => return None,
        }
        let rename = |(of, allowance): &(String, _)| {
            let of = if of == key { own.clone() } else { of.clone() };
            (of, *allowance)
        };
        Some(Self { rows: Rc::new(rows), limits: self.limits.iter().map(rename).collect(), ..self.clone() })
    }

    /// With `rows` in the place of those of the same regions; others are added, as many as there is room for. Of two about
    /// one region the first counts.
    fn with_rows(&self, rows: Vec<OverviewRow>) -> Self {
        let mut all = Vec::clone(&self.rows);
        let known: BTreeMap<String, usize> =
            all.iter().enumerate().map(|(place, row)| (row.key(), place)).collect();
        let mut seen = BTreeSet::new();
        for row in rows {
            let key = row.key();
            if key.is_empty() || !seen.insert(key.clone()) {
                continue;
            }
            if let Some(old) = known.get(&key).and_then(|place| all.get_mut(*place)) {
                *old = row;
            } else if all.len() < MOST_OVERVIEW_ROWS {
                all.push(row);
            }
        }
        Self { rows: Rc::new(all), ..self.clone() }
    }
}
