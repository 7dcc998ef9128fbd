//! Pools, and step 1: the staff whom inclusion and appointments move.

use super::PlanSheets;
use crate::model::{Field, Month, PlanPart, RevisionField, Stock, Switch};
use crate::office::formula::Formula;
use crate::text::spreadsheet::MonthColumn as Column;

impl PlanSheets<'_> {
    /// Whether a window of `over` months from `from` on is open in step `t`.
    fn is_open(&self, t: usize, (from, over): (Month, u32)) -> bool {
        t > 0 && (0..over.cast_signed()).contains(&(self.month(t) - from))
    }

    /// V0: staff who are no members; 0 where the region does not say how many there are in all.
    fn not_members(&self) -> Formula {
        match self.scenario.region.non_asn_total {
            Some(_) => {
                (self.input(Field::NonAsnTotal) - self.input(Field::Active(Stock::NonAsn))).above_zero()
            }
            None => Formula::Number(0.0),
        }
    }

    /// Step 1.
    pub(super) fn fill_staff(&mut self, t: usize) {
        if t == 0 {
            self.people(Column::Staff, 0, self.input(Field::Active(Stock::NonAsn)));
            self.people(Column::NotMembers, 0, self.not_members());
            self.people(Column::Added, 0, 0.0.into());
            self.people(Column::Appointed, 0, 0.0.into());
            return;
        }
        let before = |column| self.cell(column, t - 1);
        let (members, others, added) =
            (before(Column::Staff), before(Column::NotMembers), before(Column::Added));
        let plan = &self.scenario.plan;
        let joining = plan.non_asn.as_ref().filter(|it| self.is_open(t, (it.from, it.over_months)));
        let joining = joining.map_or(Formula::Number(0.0), |it| {
            let wanted = self.amount(PlanPart::NonAsn) * self.cell(Column::NotMembers, 0);
            (wanted / f64::from(it.over_months)).at_most(others.clone())
        });
        let all = members.clone() + others.clone();
        let leaving = plan.pppk_full_time.as_ref().filter(|it| self.is_open(t, (it.from, it.over_months)));
        let leaving = leaving.map_or(Formula::Number(0.0), |it| {
            (self.amount(PlanPart::Pppk) / f64::from(it.over_months)).at_most(all.clone())
        });
        let joining = self.people(Column::Joining, t, joining);
        let is_leaving = leaving != Formula::Number(0.0);
        let leaving = self.people(Column::Leaving, t, leaving);
        let staying = if is_leaving {
            // Nobody is left of none.
            let share = Formula::from(1.0) - leaving.clone() / all.clone();
            all.if_above_zero(share, 0.0)
        } else {
            Formula::Number(1.0)
        };
        let staying = self.share(Column::Staying, t, staying);
        self.people(Column::Staff, t, (members + joining.clone()) * staying.clone());
        self.people(Column::NotMembers, t, (others - joining.clone()) * staying.clone());
        self.people(Column::Added, t, (added + joining) * staying);
        self.people(Column::Appointed, t, self.cell(Column::Appointed, t - 1) + leaving);
    }

    /// Eligible workers and the two pools.
    pub(super) fn fill_pools(&mut self, t: usize) {
        let month = self.month(t);
        let revisions = &self.scenario.region.base_revisions;
        let revised = revisions.iter().position(|revision| t > 0 && revision.month == month);
        let base = match (t, revised) {
            (0, _) => self.input(Field::Eligible),
            (_, Some(place)) => self.input(Field::Revision(place, RevisionField::Workers)),
            (_, None) => self.cell(Column::Base, t - 1) * self.rules.growth.clone(),
        };
        let base = self.people(Column::Base, t, base);
        let appointed = self.cell(Column::Appointed, t);
        let share = self.input(Field::FormalShare);
        let leaves = self.input(Field::Switch(Switch::PppkLeaves));
        self.people(Column::Eligible, t, base.clone() - appointed.clone() * leaves);
        let formal = self.people(Column::Formal, t, share.clone() * base.clone() - appointed);
        self.people(Column::Informal, t, (Formula::from(1.0) - share) * base);
        let staff = self.cell(Column::Staff, t) + self.cell(Column::NotMembers, t);
        self.people(Column::WageCap, t, (formal - staff).above_zero());
    }
}
