//! The cheapest plan in rows: levers, money by payer, members, whether it lasts; how cheap it can be at all, and what the
//! answer rests on.

use std::rc::Rc;

use super::ask::{ChosenGoal, NoAnswer, Offer, asked};
use super::limits::impossible;
use super::named;
use super::reach::{in_the_way, is_moved, with, with_locks};
use crate::model::answers::{Cheapest, CheapestSearch, LASTING_MONTHS, Limits, Priced, RestsOn};
use crate::model::{Lever, Month, Rupiah};
use crate::text::{AnswerTexts, Lang};
use crate::view::headline::ending_before;
use crate::view::words::{A_RUPIAH, Words};
use crate::view::{Line, Projected, Sentence, Tone};

/// The answer.
#[derive(Clone, Debug, PartialEq)]
pub struct CheapestView {
    /// What is said where nothing reaches the target, or nothing is needed for it.
    pub short: Option<Sentence>,
    /// The plans, the cheapest first; where nothing reaches, the one that comes nearest.
    pub plans: Vec<PlanRow>,
    /// Below which price nothing can be; empty where nothing reaches.
    pub bound: String,
    /// Assumed costs that the answer rests on, or the limits in the way.
    pub notes: Vec<Sentence>,
}

/// A plan.
#[derive(Clone, Debug, PartialEq)]
pub struct PlanRow {
    /// `Rencana 1`.
    pub title: String,
    /// What it costs.
    pub cost: String,
    /// Who pays what.
    pub payers: String,
    /// Where the levers stand.
    pub levers: Vec<String>,
    /// Members and coverage in December.
    pub members: String,
    /// Whether it lasts.
    pub lasts: Line,
    /// Takes the plan; `None` where it is the one on screen.
    pub offer: Option<Offer>,
    /// The name of its button.
    pub accept: String,
}

/// The search for the cheapest plan, in steps short enough for a page that is being used.
pub struct PlanSearch {
    projected: Projected,
    december: Month,
    lasting: bool,
    lang: Lang,
    search: CheapestSearch,
}

impl PlanSearch {
    /// Asks for the target of `goal`, with `locked` levers kept and within `limits`.
    ///
    /// # Errors
    /// [`NoAnswer`] where nothing can be asked for, or the limits contradict each other.
    pub fn new(
        projected: &Projected,
        goal: ChosenGoal,
        locked: &[Lever],
        limits: &Limits,
        lang: Lang,
    ) -> Result<Self, NoAnswer> {
        let words = Words::new(lang, projected);
        let scenario = &projected.scenario;
        let goal = asked(projected, words, goal)?.goal;
        let limits = with_locks(projected, locked, limits);
        let wrong = |why| NoAnswer { say: impossible(projected, words, why), offer: None };
        limits.check(scenario).map_err(wrong)?;
        let search = CheapestSearch::new(scenario, &goal, &limits, projected.schedule());
        let (december, lasting) = (goal.december(), goal.lasting);
        Ok(Self { projected: projected.clone(), december, lasting, lang, search })
    }

    /// One step; the answer with the last.
    pub fn step(&mut self) -> Option<CheapestView> {
        self.search.step().map(|found| told(self, &found))
    }
}

fn told(asked: &PlanSearch, found: &Cheapest) -> CheapestView {
    let PlanSearch { projected, december, lasting, lang, .. } = asked;
    let words = Words::new(*lang, projected);
    let texts = &AnswerTexts::of(words.lang).cheapest;
    let scenario = &projected.scenario;
    let plans: Vec<PlanRow> = found
        .plans
        .iter()
        .enumerate()
        .map(|(place, plan)| row(projected, *december, words, place + 1, plan))
        .collect();
    let least = |price: &Priced| {
        words.each((texts.bound)(&words.money((price.cost.total() - found.gap_bound).max(Rupiah::ZERO))))
    };
    let best = found.plans.first();
    let counts = |plan: &Priced| {
        if *lasting { plan.coverage.min(plan.lowest_after) } else { plan.coverage }
    };
    let is_idle = |plan: &&Priced| plan.levers.iter().all(|(_, value)| *value == 0.0);
    let short = if found.reached {
        best.filter(is_idle).map(|_| texts.met.to_owned())
    } else {
        best.map(|plan| (texts.short)(&words.percent(counts(plan))))
    };
    CheapestView {
        short: short.map(|say| Sentence::new(&say)),
        bound: best.filter(|_| found.reached).map_or(String::new(), least),
        notes: if found.reached {
            found.rests_on.iter().map(|row| rests_on(words, row)).collect()
        } else {
            in_the_way(words, scenario, &found.binding)
        },
        plans,
    }
}

fn row(projected: &Projected, december: Month, words: Words, number: usize, plan: &Priced) -> PlanRow {
    let texts = &AnswerTexts::of(words.lang).cheapest;
    let before = &projected.scenario;
    let moves: Vec<(Lever, f64)> = plan.levers.iter().copied().filter(|it| is_moved(before, *it)).collect();
    let mut levers: Vec<String> = plan
        .levers
        .iter()
        .filter(|(_, value)| *value > 0.0)
        .map(|(lever, value)| {
            let name = named::lever(words, before, *lever);
            format!("{name} {}", named::short_value(words, *lever, *value))
        })
        .collect();
    if levers.is_empty() {
        levers.push(texts.nothing.to_owned());
    }
    let total = plan.cost.total();
    let accept = texts.accept.to_owned();
    let scenario = Rc::new(with(projected, &moves));
    PlanRow {
        title: (texts.plan)(number),
        cost: if total < A_RUPIAH { texts.free.to_owned() } else { words.each(words.money(total)) },
        payers: if total < A_RUPIAH { String::new() } else { words.each(words.cost_items(&plan.cost)) },
        levers,
        members: words.each((texts.members)(&words.people(plan.members), &words.percent(plan.coverage))),
        lasts: if plan.lasts {
            Line { text: texts.lasts.to_owned(), tone: Tone::Reached, gap: None }
        } else {
            let text = falls(&Projected::of(&scenario), december, words, plan);
            Line { text, tone: Tone::Falling, gap: None }
        },
        offer: (!moves.is_empty()).then_some(Offer { name: accept, scenario }),
        accept: (texts.accept_number)(number),
    }
}

/// From what a plan falls in the months after its December, to what, when, and why.
fn falls(then: &Projected, december: Month, words: Words, plan: &Priced) -> String {
    let texts = &AnswerTexts::of(words.lang).cheapest;
    let after = then.plan.rows.iter().filter(|row| row.month > december).take(LASTING_MONTHS as usize);
    let low =
        after.min_by(|one, other| one.coverage.total_cmp(&other.coverage)).map_or(december, |row| row.month);
    let why = ending_before(then, low)
        .map_or_else(String::new, |ending| (texts.falls_as)(&words.funding_after(then, ending)));
    (texts.falls)(&words.percent(plan.coverage), &words.percent(plan.lowest_after), &words.month(low), &why)
}

fn rests_on(words: Words, row: &RestsOn) -> Sentence {
    let texts = &AnswerTexts::of(words.lang).cheapest;
    let name = named::assumption(words.lang, row.parameter);
    let name = name.to_lowercase();
    let doubled = words.each(words.money(row.doubled));
    let then =
        if row.changes_plan { (texts.doubled_other)(&doubled) } else { (texts.doubled_same)(&doubled) };
    Sentence::new(&format!("{} {then}", (texts.rests)(&name, &words.money(row.rupiah))))
}
