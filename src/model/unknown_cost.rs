//! Costs that cannot be computed: unknown is not 0.

use super::month::Month;
use super::scenario::{Region, Scenario};

impl Scenario {
    /// Whether what the plan costs up to the end of `month` contains a cost that cannot be computed.
    pub fn is_cost_unknown(&self, month: Month) -> bool {
        let enrols = self.plan.non_asn.as_ref().is_some_and(|plan| plan.share > 0.0 && plan.from <= month);
        enrols && self.region.is_staff_cost_unknown()
    }
}

impl Region {
    /// Whether contributions of non-ASN staff cannot be computed: there are staff to enrol, and no minimum wage.
    pub fn is_staff_cost_unknown(&self) -> bool {
        self.minimum_wage.is_empty() && self.staff() > self.active.non_asn
    }
}
