//! The cheapest plan with the money that there is: per lever how much of it there is, how far that leads, and the smallest
//! addition of each lever with cost now, cost then and difference.

use std::rc::Rc;

use super::ask::Offer;
use super::named;
use super::obstacles::{is_at_record, left_out};
use super::price::{Price, SheetMoney, at_least, price};
use super::reach::{is_moved, with};
use super::when::shown;
use crate::model::answers::{Goal, LeverAddition, Limits, Within};
use crate::model::{Lever, Range, Rupiah, Workers};
use crate::text::{AnswerTexts, Lang, ReachingTexts};
use crate::view::lever::FieldKind;
use crate::view::words::{A_RUPIAH, Words};
use crate::view::{Projected, Sentence};

/// How much of a lever there is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ceiling {
    /// At most what was entered.
    Entered,
    /// May be more, up to a value.
    More,
    /// Stays where it is.
    Locked,
}

/// A lever and its ceiling.
#[derive(Clone, Debug, PartialEq)]
pub struct CeilingChoice {
    /// Which.
    pub lever: Lever,
    /// Its name.
    pub name: String,
    /// The name of the choice.
    pub choice: String,
    /// The ceilings that can be chosen, in words.
    pub options: [(Ceiling, String); 3],
    /// The one that holds.
    pub ceiling: Ceiling,
    /// The most it may take, in the unit of the file.
    pub most: f64,
    /// The most that can be allowed.
    pub highest: f64,
    /// The name of the field of the most.
    pub until: String,
    /// How that field is read and written.
    pub field: FieldKind,
    /// Unit behind it.
    pub unit: &'static str,
}

/// What the money that was entered does.
#[derive(Clone, Debug, PartialEq)]
pub struct WithinView {
    /// How far it leads, and the cheapest addition.
    pub say: Vec<Sentence>,
    /// Whether people are missing.
    pub is_short: bool,
    /// The smallest addition of each lever that can do it alone, the cheapest first.
    pub additions: Vec<AdditionRow>,
    /// Levers that cannot do it alone, and those that are never raised.
    pub notes: Vec<Sentence>,
    /// What the plans below are.
    pub plans: &'static str,
}

/// More of one lever.
#[derive(Clone, Debug, PartialEq)]
pub struct AdditionRow {
    /// Its name.
    pub name: String,
    /// From where to where.
    pub change: Sentence,
    /// What it costs.
    pub price: Price,
    /// December.
    pub december: String,
    /// The lowest month after.
    pub lowest: String,
    /// Both in a sentence.
    pub result: String,
    /// Takes it.
    pub offer: Offer,
    /// The full name of its button.
    pub accept: String,
}

/// The ceilings of all levers on screen.
pub fn ceiling_choices(
    projected: &Projected,
    limits: &Limits,
    locked: &[Lever],
    lang: Lang,
) -> Vec<CeilingChoice> {
    let words = Words::new(lang, projected);
    let texts = ReachingTexts::of(lang);
    let scenario = &projected.scenario;
    let is_entered = Lever::all(scenario).iter().any(|lever| lever.value(scenario) > 0.0);
    let row = |lever: Lever| {
        let (value, range) = (lever.value(scenario), lever.range(scenario));
        let name = named::lever(words, scenario, lever);
        let field = named::field(lever);
        let given = limits.allowed.iter().find(|(row, ..)| *row == lever).map(|(_, _, most)| *most);
        let ceiling = match given {
            _ if locked.contains(&lever) => Ceiling::Locked,
            // With nothing entered everything is free.
            None if is_entered => Ceiling::Entered,
            _ => Ceiling::More,
        };
        let entered = if value > 0.0 {
            (texts.entered)(&named::short_value(words, lever, value))
        } else {
            texts.not_entered.to_owned()
        };
        CeilingChoice {
            lever,
            choice: (texts.choice)(&name),
            options: [
                (Ceiling::Entered, entered),
                (Ceiling::More, texts.more.to_owned()),
                (Ceiling::Locked, texts.locked.to_owned()),
            ],
            ceiling,
            most: given.unwrap_or_else(|| usual_most(&range)),
            highest: range.high,
            until: (texts.until)(&name),
            field,
            unit: match field {
                FieldKind::Million => words.text.lever.million_rupiah,
                FieldKind::Rate | FieldKind::Share => words.text.lever.percent,
            },
            name,
        }
    };
    shown(projected).into_iter().map(row).collect()
}

/// How far a lever may go before anybody says so: what is on record.
fn usual_most(range: &Range) -> f64 {
    range.evidence.unwrap_or(range.high)
}

/// `limits` with `ceiling` for `lever`; a lock is no limit, but of the screen.
pub fn with_choice(projected: &Projected, limits: &Limits, lever: Lever, ceiling: Ceiling) -> Limits {
    let mut limits = limits.clone();
    limits.allowed.retain(|(row, ..)| *row != lever);
    if ceiling == Ceiling::More {
        let range = lever.range(&projected.scenario);
        limits.allowed.push((lever, range.low, usual_most(&range).max(lever.value(&projected.scenario))));
    } else if ceiling == Ceiling::Entered
        && Lever::all(&projected.scenario).iter().all(|it| it.value(&projected.scenario) == 0.0)
    {
        // Nothing was entered at all: this one lever stays unused, the others stay free.
        limits.allowed.push((lever, 0.0, 0.0));
    }
    limits
}

/// What `found` says.
pub(super) fn within(
    projected: &Projected,
    words: Words,
    sheet: SheetMoney,
    goal: &Goal,
    found: &Within,
) -> WithinView {
    let texts = ReachingTexts::of(words.lang);
    let scenario = &projected.scenario;
    let first = found.cheapest.plans.first();
    if found.reachable {
        let cost = first.map_or(Rupiah::ZERO, |plan| plan.cost.total());
        let say = if cost < A_RUPIAH {
            texts.enough_free.to_owned()
        } else {
            let plan = first.unwrap_or(&found.now);
            words.each((texts.enough)(&at_least(scenario, plan, sheet.money(words, cost))))
        };
        return WithinView {
            say: vec![Sentence::new(&say)],
            is_short: false,
            additions: Vec::new(),
            notes: Vec::new(),
            plans: texts.inside,
        };
    }
    let eligible = projected.plan.row(goal.december()).map_or(Workers::ZERO, |row| row.eligible);
    let missing = words.people((goal.percent - found.furthest).of(eligible).max(Workers::ZERO));
    let mut say = vec![words.each((texts.short)(&words.percent(found.furthest), &missing))];
    say.push(match first.filter(|_| found.cheapest.reached) {
        None => texts.no_addition.to_owned(),
        Some(plan) => {
            let (now, then) = (found.now.cost.total(), plan.cost.total());
            if then - now < A_RUPIAH {
                texts.addition_free.to_owned()
            } else {
                let more = sheet.difference(words, now, then);
                let moves: Vec<(Lever, f64)> =
                    plan.levers.iter().copied().filter(|it| is_moved(scenario, *it)).collect();
                let say = if is_at_record(scenario, &moves) { texts.addition_record } else { texts.addition };
                words.each(say(&more))
            }
        }
    });
    let unable = found.unable.iter().filter(|(lever, _)| shown(projected).contains(lever));
    let unable = unable.map(|(lever, reached)| {
        let range = lever.range(scenario);
        let most = named::short_value(words, *lever, usual_most(&range));
        let name = [&named::lever(words, scenario, *lever), " ", &most].concat();
        Sentence::new(&(texts.unable)(&name, &words.percent(*reached)))
    });
    WithinView {
        say: say.iter().map(|say| Sentence::new(say)).collect(),
        is_short: true,
        additions: found.additions.iter().map(|row| addition(projected, words, sheet, found, row)).collect(),
        notes: unable.chain(left_out(words, scenario, &found.left_out)).collect(),
        plans: texts.all_levers,
    }
}

fn addition(
    projected: &Projected,
    words: Words,
    sheet: SheetMoney,
    found: &Within,
    row: &LeverAddition,
) -> AdditionRow {
    let texts = ReachingTexts::of(words.lang);
    let scenario = &projected.scenario;
    let name = named::lever(words, scenario, row.lever);
    let value = |value: f64| named::short_value(words, row.lever, value);
    let offer = Offer {
        name: AnswerTexts::of(words.lang).cheapest.accept.to_owned(),
        scenario: Rc::new(with(projected, &[(row.lever, row.value)])),
    };
    AdditionRow {
        change: Sentence::new(&(texts.becomes)(&value(row.lever.value(scenario)), &value(row.value))),
        price: price(words, sheet, scenario, &found.now, &row.then),
        december: words.percent(row.then.coverage),
        lowest: words.percent(row.then.lowest_after),
        result: (texts.lowest)(&words.percent(row.then.coverage), &words.percent(row.then.lowest_after)),
        offer,
        accept: (texts.accept_lever)(&name),
        name,
    }
}
