//! A purse over regions, with one of three aims. docs/model.md, section 11.

use super::most_people::most_people;
use super::recipient::Recipient;
use crate::model::{Percent, Rupiah};
use crate::order::sort_by_number;

/// What a purse is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Aim {
    /// The most members of all regions together. Where several are worth the same, money is divided by their uncovered
    /// informal workers.
    People,
    /// The most regions at their targets.
    Regions,
    /// The lowest coverage as high as it gets, and of the others the lowest again.
    Lowest,
}

impl Aim {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::People, Self::Regions, Self::Lowest];

    /// The id on the command line.
    pub const fn id(self) -> &'static str {
        match self {
            Self::People => "people",
            Self::Regions => "regions",
            Self::Lowest => "lowest",
        }
    }
}

/// Who gets what.
#[derive(Clone, Debug, PartialEq)]
pub struct Division {
    /// Money of each region, in their order.
    pub money: Vec<Rupiah>,
    /// What is left of the purse: nobody can use it for the aim.
    pub left: Rupiah,
    /// Whether no other division is better; else it is the best that was found.
    pub exact: bool,
}

/// A purse that is smaller than what the regions get at least.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Indivisible {
    /// The sum of what they get at least.
    pub least: Rupiah,
}

/// Divides `purse` over the regions of `recipients`. A region without a target takes no part in [`Aim::Regions`] beyond what it
/// gets at least.
///
/// # Errors
/// A purse that does not hold what the regions get at least.
pub fn divide(purse: Rupiah, aim: Aim, recipients: &[Recipient<'_>]) -> Result<Division, Indivisible> {
    let least: Rupiah = recipients.iter().map(|recipient| recipient.allowance.least).sum();
    if least > purse {
        return Err(Indivisible { least });
    }
    let (money, exact) = match aim {
        Aim::People => most_people(purse, recipients),
        Aim::Regions => (most_regions(purse, recipients), true),
        Aim::Lowest => (lift_lowest(purse, recipients), true),
    };
    // A sum of many may miss the purse by its rounding.
    let left = (purse - money.iter().copied().sum()).max(Rupiah::ZERO);
    Ok(Division { money, left, exact })
}

/// In the order of what they need, while the money lasts: no other choice has more of them.
fn most_regions(purse: Rupiah, recipients: &[Recipient<'_>]) -> Vec<Rupiah> {
    let mut money: Vec<Rupiah> = recipients.iter().map(|recipient| recipient.allowance.least).collect();
    let mut left = purse - money.iter().copied().sum();
    let needs = recipients.iter().enumerate().filter_map(|(place, recipient)| {
        let cost = recipient.cost_of(recipient.outlook.target?)?;
        Some((place, cost, cost - recipient.allowance.least))
    });
    let mut needs: Vec<(usize, Rupiah, Rupiah)> = needs.collect();
    sort_by_number(&mut needs, |(_, _, more)| more.0);
    for (place, cost, more) in needs {
        if more > left {
            break;
        }
        left -= more;
        if let Some(money) = money.get_mut(place) {
            *money = cost;
        }
    }
    money
}

/// Halvings of the range of levels: fewer points than a rupiah buys.
const HALVINGS: u32 = 64;

/// Raises all to one level, the highest that the purse pays for; whoever cannot get there is as high as it gets.
fn lift_lowest(purse: Rupiah, recipients: &[Recipient<'_>]) -> Vec<Rupiah> {
    let tops: Vec<(Rupiah, Percent)> = recipients
        .iter()
        .map(|recipient| {
            let (money, members) =
                recipient.outlook.curve.top(recipient.allowance.least, recipient.allowance.most);
            (money, members.percent_of(recipient.outlook.eligible))
        })
        .collect();
    let at = |level: Percent| -> Vec<Rupiah> {
        let lifted = recipients.iter().zip(&tops).map(|(recipient, (top, highest))| {
            if level >= *highest {
                return *top;
            }
            recipient.cost_of(level).unwrap_or(*top)
        });
        lifted.collect()
    };
    let is_paid_by = |money: &[Rupiah]| money.iter().copied().sum::<Rupiah>() <= purse;
    let highest = tops.iter().map(|(_, highest)| *highest).fold(Percent::ZERO, Percent::max);
    let all = at(highest);
    if is_paid_by(&all) {
        return all;
    }
    let (mut low, mut high) = (Percent::ZERO, highest);
    for _ in 0..HALVINGS {
        let middle = (low + high) * 0.5;
        if is_paid_by(&at(middle)) {
            low = middle;
        } else {
            high = middle;
        }
    }
    at(low)
}
