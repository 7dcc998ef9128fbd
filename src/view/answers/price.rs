//! Cost now, cost then, difference: three figures that add up as they are written.

use crate::model::answers::Priced;
use crate::model::{Lever, Rupiah, Scenario};
use crate::text;
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

/// How the money of a sheet is written: each amount alone, as everywhere, with as many digits as its differences need. So
/// an amount reads the same wherever it stands, and what is written adds up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SheetMoney {
    /// The coarsest step of any amount, as a power of ten.
    coarsest: i32,
}

/// Digits more than usual that an amount has at most: of hundreds of billions nobody reads the millions.
const MOST_DIGITS: i32 = 2;

impl Default for SheetMoney {
    /// As everywhere.
    fn default() -> Self {
        Self { coarsest: i32::MAX }
    }
}

impl SheetMoney {
    /// For `now` beside `others`, which cost more or less.
    pub(super) fn of<'a>(now: &Priced, others: impl Iterator<Item = &'a Priced>) -> Self {
        let now = now.cost.total();
        others.fold(Self::default(), |known, other| {
            let other = other.cost.total();
            let apart = (other - now).abs();
            if apart < A_RUPIAH {
                return known;
            }
            // Two digits of the difference, unless that were too many of the amounts.
            let wanted = text::words_power(apart.0) + 1;
            let least = text::words_power(now.max(other).0) - MOST_DIGITS;
            Self { coarsest: known.coarsest.min(wanted.max(least)) }
        })
    }

    /// The step of an amount, as a power of ten.
    pub(super) fn power(self, money: Rupiah) -> i32 {
        text::words_power(money.0).min(self.coarsest)
    }

    /// An amount as it is written.
    pub(super) fn rounded(self, money: Rupiah) -> Rupiah {
        Rupiah(text::rounded_to(money.0, self.power(money)))
    }

    /// An amount in words.
    pub(super) fn money(self, words: Words, money: Rupiah) -> String {
        text::rupiah_words_in_full(words.lang, self.rounded(money).0)
    }

    /// What `more` has beyond `less`, as they are written.
    pub(super) fn difference(self, words: Words, less: Rupiah, more: Rupiah) -> String {
        let (written, power) = self.apart(less, more);
        words.money_part(more - less, written.0, power)
    }

    /// The same as a number, with its step as a power of ten.
    pub(super) fn apart(self, less: Rupiah, more: Rupiah) -> (Rupiah, i32) {
        (self.rounded(more) - self.rounded(less), self.power(more).min(self.power(less)))
    }

    /// Amounts beside their sum, which add up to it as it is written.
    pub(super) fn parts(self, words: Words, parts: &[Rupiah], sum: Rupiah) -> Vec<String> {
        words.money_parts(parts, sum, self.power(sum))
    }
}

/// The three figures; one that contains a cost that is not known says that it is at least so much.
pub(super) fn price(
    words: Words,
    sheet: SheetMoney,
    scenario: &Scenario,
    now: &Priced,
    then: &Priced,
) -> Price {
    let (before, after) = (now.cost.total(), then.cost.total());
    let more = after - before;
    let difference = if more.abs() < A_RUPIAH {
        sheet.money(words, Rupiah::ZERO)
    } else if more < Rupiah::ZERO {
        signed("\u{2212}", sheet, words, after, before)
    } else {
        signed("+", sheet, words, before, after)
    };
    Price {
        now: words.each(at_least(scenario, now, sheet.money(words, before))),
        then: words.each(at_least(scenario, then, sheet.money(words, after))),
        difference: words.each(difference),
    }
}

/// A difference with its sign; one that is less than a step of what is written has none.
fn signed(sign: &str, sheet: SheetMoney, words: Words, less: Rupiah, more: Rupiah) -> String {
    let difference = sheet.difference(words, less, more);
    if sheet.rounded(less) == sheet.rounded(more) { difference } else { [sign, &difference].concat() }
}

/// `text`, the cost of `plan`, with the sign for "at least" where the plan enrols staff whose minimum wage is not known.
pub(super) fn at_least(scenario: &Scenario, plan: &Priced, text: String) -> String {
    let enrols = plan.levers.iter().any(|(lever, value)| *lever == Lever::NonAsn && *value > 0.0);
    if enrols && scenario.region.is_staff_cost_unknown() { [AT_LEAST, &text].concat() } else { text }
}
