//! Reach the target: the cheapest addition of the free levers, with its price, and named alternatives; to accept or to
//! refuse.

use std::rc::Rc;

use super::ask::{ChosenGoal, NoAnswer, Offer, asked};
use super::named;
use super::obstacles::{in_the_way, left_out, near_record};
use super::price::{Price, SheetMoney, price};
use super::when::shown;
use crate::model::answers::{Goal, Limits, Priced, ReachSearch, Reaching, Ways};
use crate::model::{Lever, Percent, Scenario};
use crate::text::{AnswerTexts, Lang, ReachingTexts};
use crate::view::words::{A_RUPIAH, Words};
use crate::view::{Projected, Sentence};

/// Single levers proposed beside the cheapest.
const MOST_ALONE: usize = 2;
/// A lever moved by less than this share of its range has not been moved.
const MOVED: f64 = 1e-9;

/// The answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Reach {
    /// What is found.
    pub say: Sentence,
    /// The ways, the cheapest first; none where nothing has to be done.
    pub ways: Vec<Way>,
    /// Place of the way on screen.
    pub chosen: usize,
    /// What is in the way, or what is never proposed.
    pub notes: Vec<Sentence>,
}

/// A way to the target, or as near as it gets.
#[derive(Clone, Debug, PartialEq)]
pub struct Way {
    /// What it is called among the ways: `Termurah`, `Sebar merata`.
    pub name: String,
    /// What it costs.
    pub price: Price,
    /// What would change, lever by lever.
    pub changes: Vec<Sentence>,
    /// What comes of it.
    pub result: Vec<Sentence>,
    /// Where the levers would stand; only those that move.
    pub values: Vec<ProposedValue>,
    /// The scenario to accept; `None` where nothing would change.
    pub offer: Option<Offer>,
}

/// Where a proposal has a lever.
#[derive(Clone, Debug, PartialEq)]
pub struct ProposedValue {
    /// The lever.
    pub lever: Lever,
    /// Its place, as a share of the track.
    pub at: f64,
    /// Its value in words.
    pub text: String,
}

impl Reach {
    /// The way on screen.
    pub fn way(&self) -> Option<&Way> {
        self.ways.get(self.chosen)
    }

    /// The same with another way on screen.
    #[must_use]
    pub fn choosing(&self, chosen: usize) -> Self {
        Self { chosen, ..self.clone() }
    }
}

/// The search for the ways, in steps short enough for a page that is being used.
pub struct WaySearch {
    projected: Projected,
    goal: Goal,
    percent: Percent,
    locked: Vec<Lever>,
    lang: Lang,
    search: ReachSearch,
}

impl WaySearch {
    /// Asks how `projected` comes to the target of `goal` with `locked` levers kept.
    ///
    /// # Errors
    /// [`NoAnswer`] where nothing can be asked for.
    pub fn new(
        projected: &Projected,
        goal: ChosenGoal,
        locked: &[Lever],
        lang: Lang,
    ) -> Result<Self, NoAnswer> {
        let asked = asked(projected, Words::new(lang, projected), goal)?;
        let (goal, percent) = (asked.goal, asked.target.percent);
        let limits = with_locks(projected, locked, &Limits::default());
        let search = ReachSearch::new(&projected.scenario, &goal, &limits, projected.schedule());
        Ok(Self { projected: projected.clone(), goal, percent, locked: locked.to_vec(), lang, search })
    }

    /// One step; the answer with the last.
    pub fn step(&mut self) -> Option<Reach> {
        self.search.step().map(|found| told(self, &found))
    }
}

/// The whole search at once.
///
/// # Errors
/// [`NoAnswer`] where nothing can be asked for.
#[cfg(test)]
pub fn reach(
    projected: &Projected,
    goal: ChosenGoal,
    locked: &[Lever],
    lang: Lang,
) -> Result<Reach, NoAnswer> {
    let mut search = WaySearch::new(projected, goal, locked, lang)?;
    loop {
        if let Some(found) = search.step() {
            return Ok(found);
        }
    }
}

/// Why nothing can be asked for, if so.
pub fn unanswerable(projected: &Projected, goal: ChosenGoal, lang: Lang) -> Option<NoAnswer> {
    asked(projected, Words::new(lang, projected), goal).err()
}

fn told(asked: &WaySearch, found: &Reaching) -> Reach {
    let WaySearch { projected, goal, percent, locked, lang, .. } = asked;
    let words = Words::new(*lang, projected);
    let texts = &AnswerTexts::of(words.lang).reach;
    let (percent, month) = (words.target(*percent), words.month(goal.december()));
    let saying =
        |say: &str| Reach { say: Sentence::new(say), ways: Vec::new(), chosen: 0, notes: Vec::new() };
    match found {
        Reaching::AlreadyMet if goal.lasting => saying(&(texts.met_lasting)(&percent, &month)),
        Reaching::AlreadyMet => saying(&(texts.met)(&percent, &month)),
        Reaching::OutOfReach { .. } if shown(projected).iter().all(|lever| locked.contains(lever)) => {
            saying(texts.all_locked)
        }
        Reaching::Ways(found) => Reach {
            say: Sentence::new(&said(words, sheet_of(found), found)),
            ways: ways(projected, words, goal, found),
            chosen: 0,
            notes: left_out(words, &projected.scenario, &found.left_out),
        },
        Reaching::OutOfReach { now, best, binding } => {
            let name = ReachingTexts::of(words.lang).furthest;
            let sheet = SheetMoney::of(now, std::iter::once(&**best));
            let way = way(projected, words, (goal, sheet), name.to_owned(), (now, best), texts.accept_best);
            Reach {
                say: Sentence::new(&(texts.short)(&words.percent(counted(goal, best)))),
                ways: if way.values.is_empty() { Vec::new() } else { vec![way] },
                chosen: 0,
                notes: in_the_way(words, &projected.scenario, binding),
            }
        }
    }
}

/// The price of the cheapest way, before anything is taken.
fn said(words: Words, sheet: SheetMoney, ways: &Ways) -> String {
    let texts = ReachingTexts::of(words.lang);
    if ways.difference(&ways.cheapest) < A_RUPIAH {
        return texts.cheapest_free.to_owned();
    }
    let (now, then) = (ways.now.cost.total(), ways.cheapest.cost.total());
    words.each((texts.cheapest)(&sheet.difference(words, now, then)))
}

/// How the money of all ways is written.
fn sheet_of(found: &Ways) -> SheetMoney {
    let alone = found.alone.iter().take(MOST_ALONE).map(|addition| &addition.then);
    SheetMoney::of(&found.now, alone.chain(&found.half_record).chain([&found.cheapest, &found.evenly]))
}

/// The cheapest way and the named alternatives that differ from it.
fn ways(projected: &Projected, words: Words, goal: &Goal, found: &Ways) -> Vec<Way> {
    let texts = ReachingTexts::of(words.lang);
    let scenario = &projected.scenario;
    let accept = AnswerTexts::of(words.lang).reach.accept;
    let mut named = vec![(texts.cheapest_name.to_owned(), &found.cheapest)];
    named.extend(found.half_record.iter().map(|way| (texts.half_record.to_owned(), way)));
    named.extend(
        found
            .alone
            .iter()
            .take(MOST_ALONE)
            .map(|addition| ((texts.alone)(&named::lever(words, scenario, addition.lever)), &addition.then)),
    );
    named.push((texts.evenly.to_owned(), &found.evenly));
    let mut ways: Vec<Way> = Vec::new();
    for (name, priced) in named {
        let next = way(projected, words, (goal, sheet_of(found)), name, (&found.now, priced), accept);
        // The cheapest may be one lever alone: it is named by that as well.
        match ways.iter_mut().find(|way| way.changes == next.changes) {
            Some(same) => same.name = [&same.name, " \u{b7} ", &next.name].concat(),
            None => ways.push(next),
        }
    }
    ways
}

fn way(
    projected: &Projected,
    words: Words,
    (goal, sheet): (&Goal, SheetMoney),
    name: String,
    (now, then): (&Priced, &Priced),
    accept: &str,
) -> Way {
    let before = &projected.scenario;
    let moves: Vec<(Lever, f64)> = then.levers.iter().copied().filter(|it| is_moved(before, *it)).collect();
    let change = |(lever, value): &(Lever, f64)| {
        let text = |value: f64| named::short_value(words, *lever, value);
        let (from, to) = (text(lever.value(before)), text(*value));
        Sentence::new(&(AnswerTexts::of(words.lang).reach.change)(
            &named::lever(words, before, *lever),
            &from,
            &to,
        ))
    };
    let value = |(lever, value): &(Lever, f64)| ProposedValue {
        lever: *lever,
        at: (value / lever.slider(before).high).min(1.0),
        text: (AnswerTexts::of(words.lang).zone.proposed)(&named::short_value(words, *lever, *value)),
    };
    let offer = Offer { name: accept.to_owned(), scenario: Rc::new(with(projected, &moves)) };
    Way {
        name,
        price: price(words, sheet, before, now, then),
        changes: moves.iter().map(change).collect(),
        result: result(words, before, goal, then, &moves),
        values: moves.iter().map(value).collect(),
        offer: (!moves.is_empty()).then_some(offer),
    }
}

/// What comes of a way: December, the months after, and rates near the record.
fn result(
    words: Words,
    scenario: &Scenario,
    goal: &Goal,
    then: &Priced,
    moves: &[(Lever, f64)],
) -> Vec<Sentence> {
    let texts = ReachingTexts::of(words.lang);
    let (december, lowest) = (words.percent(then.coverage), words.percent(then.lowest_after));
    let mut say = vec![(texts.result)(&words.month(goal.december()), &december, &lowest)];
    say.extend(near_record(words, scenario, moves));
    say.iter().map(|say| Sentence::new(say)).collect()
}

/// The coverage of a plan that counts for `goal`.
pub(super) fn counted(goal: &Goal, plan: &Priced) -> Percent {
    if goal.lasting { plan.coverage.min(plan.lowest_after) } else { plan.coverage }
}

/// `limits` with the planner's locks; levers that are closed and those that are not on screen are not asked.
pub(super) fn with_locks(projected: &Projected, locked: &[Lever], limits: &Limits) -> Limits {
    let shown = shown(projected);
    let all = Lever::all(&projected.scenario);
    let not_asked = all.iter().copied().filter(|lever| !shown.contains(lever) && !locked.contains(lever));
    Limits {
        not_asked: not_asked.collect(),
        locked: all.iter().copied().filter(|lever| locked.contains(lever)).collect(),
        ..limits.clone()
    }
}

pub(super) fn is_moved(scenario: &Scenario, (lever, value): (Lever, f64)) -> bool {
    (lever.value(scenario) - value).abs() > MOVED * lever.range(scenario).high
}

/// The scenario of `projected` with levers moved now.
pub(super) fn with(projected: &Projected, moves: &[(Lever, f64)]) -> Scenario {
    let mut changed = Scenario::clone(&projected.scenario);
    for (lever, value) in moves {
        lever.set_from(&mut changed, *value, projected.schedule());
    }
    changed
}
