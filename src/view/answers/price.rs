//! Cost now, cost then, difference: three figures that add up as they are written.

use crate::model::answers::Priced;
use crate::model::{Lever, Rupiah, Scenario};
use crate::view::words::{A_RUPIAH, AT_LEAST, Words};

/// What a plan costs until its target, beside the plan as it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Price {
    /// The plan as it stands.
    pub now: String,
    /// The other plan.
    pub then: String,
    /// What it costs more, with its sign.
    pub difference: String,
}

/// The three figures; one that contains a cost that is not known says that it is at least so much.
pub(super) fn price(words: Words, scenario: &Scenario, now: &Priced, then: &Priced) -> Price {
    let (before, after) = (now.cost.total(), then.cost.total());
    let more = after - before;
    let (sign, parts, sum) = if more < Rupiah::ZERO {
        ("\u{2212}", [after, before - after], before)
    } else {
        ("+", [before, more], after)
    };
    let parts = words.money_parts(&parts, sum);
    let [small, difference] = <[String; 2]>::try_from(parts).unwrap_or_default();
    let great = words.money(sum);
    let (now_text, then_text) = if more < Rupiah::ZERO { (great, small) } else { (small, great) };
    let sign = if difference_is_nothing(more) { "" } else { sign };
    Price {
        now: words.each(at_least(scenario, now, now_text)),
        then: words.each(at_least(scenario, then, then_text)),
        difference: words.each([sign, &difference].concat()),
    }
}

fn difference_is_nothing(more: Rupiah) -> bool {
    more < A_RUPIAH && more > Rupiah::ZERO - A_RUPIAH
}

/// `text`, the cost of `plan`, with the sign for "at least" where the plan enrols staff whose minimum wage is not known.
pub(super) fn at_least(scenario: &Scenario, plan: &Priced, text: String) -> String {
    let enrols = plan.levers.iter().any(|(lever, value)| *lever == Lever::NonAsn && *value > 0.0);
    if enrols && scenario.region.is_staff_cost_unknown() { [AT_LEAST, &text].concat() } else { text }
}
