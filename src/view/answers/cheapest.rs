//! The cheapest plan in rows: levers, money by payer, members, whether it lasts; how cheap it can be at all, and what the
//! answer rests on.

use std::rc::Rc;

use super::ask::{ChosenGoal, NoAnswer, Offer, asked};
use super::limits::impossible;
use super::named;
use super::obstacles::{in_the_way, near_record};
use super::price::{Price, SheetMoney, at_least, price};
use super::reach::{counted, is_moved, with, with_locks};
use super::within::{WithinView, within};
use crate::model::answers::{
    Cheapest, CheapestSearch, Goal, LASTING_MONTHS, Limits, Priced, RestsOn, Within, WithinSearch,
};
use crate::model::{CostItem, Lever, Month, PARAMETERS, Rupiah, Scenario};
use crate::text::{AnswerTexts, Lang, ReachingTexts, rounded_parts};
use crate::view::headline::ending_before;
use crate::view::words::{A_RUPIAH, Words};
use crate::view::{Line, Projected, Sentence, Tone};

/// The answer.
#[derive(Clone, Debug, PartialEq)]
pub struct CheapestView {
    /// What is said where nothing reaches the target, or nothing is needed for it.
    pub short: Option<Sentence>,
    /// What the money that was entered does, and what it lacks; `None` where everything is free.
    pub within: Option<WithinView>,
    /// How its money is written, also beside it.
    pub sheet: SheetMoney,
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
    /// What it costs beside the plan as it stands; `None` where nothing was entered.
    pub price: Option<Price>,
    /// Who pays what.
    pub payers: String,
    /// Where the levers stand.
    pub levers: Vec<String>,
    /// Rates near the record.
    pub near_record: Vec<String>,
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
    goal: Goal,
    lang: Lang,
    search: Searched,
}

/// What is searched: everything free, or within what was entered.
enum Searched {
    Free(Box<CheapestSearch>),
    Within(Box<WithinSearch>),
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
        let schedule = projected.schedule();
        let is_entered = Lever::all(scenario).iter().any(|lever| lever.value(scenario) > 0.0);
        let search = if limits.within && is_entered {
            Searched::Within(Box::new(WithinSearch::new(scenario, &goal, &limits, schedule)))
        } else {
            let limits = Limits { within: false, ..limits };
            Searched::Free(Box::new(CheapestSearch::new(scenario, &goal, &limits, schedule)))
        };
        Ok(Self { projected: projected.clone(), goal, lang, search })
    }

    /// One step; the answer with the last.
    pub fn step(&mut self) -> Option<CheapestView> {
        match &mut self.search {
            Searched::Free(search) => search.step().map(|found| told(self, &found, None)),
            Searched::Within(search) => search.step().map(|found| told(self, &found.cheapest, Some(&found))),
        }
    }
}

fn told(asked: &PlanSearch, found: &Cheapest, entered: Option<&Within>) -> CheapestView {
    let PlanSearch { projected, goal, lang, .. } = asked;
    let words = Words::new(*lang, projected);
    let texts = &AnswerTexts::of(words.lang).cheapest;
    let scenario = &projected.scenario;
    let sheet = entered.map_or_else(SheetMoney::default, |within| {
        let alone = within.additions.iter().map(|addition| &addition.then);
        SheetMoney::of(&within.now, found.plans.iter().chain(&within.half_record).chain(alone))
    });
    let now = entered.map(|within| &within.now);
    let card =
        |number: usize, plan: &Priced| row(projected, goal.december(), (words, sheet), number, plan, now);
    let mut plans: Vec<PlanRow> =
        found.plans.iter().enumerate().map(|(place, plan)| card(place + 1, plan)).collect();
    if let Some(careful) = entered.and_then(|within| within.half_record.as_ref()) {
        let title = ReachingTexts::of(*lang).careful.to_owned();
        plans.insert(plans.len().min(1), PlanRow { title, ..card(plans.len() + 1, careful) });
    }
    let least = |price: &Priced| {
        let cost = price.cost.total();
        if projected.carried.is_some() && cost >= A_RUPIAH && found.gap_bound >= cost {
            return texts.best_found.to_owned();
        }
        words.each((texts.bound)(&bound(words, sheet, cost, found.gap_bound)))
    };
    let best = found.plans.first();
    let is_idle = |plan: &&Priced| plan.levers.iter().all(|(_, value)| *value == 0.0);
    let short = if found.reached {
        best.filter(is_idle).map(|_| texts.met.to_owned())
    } else {
        best.map(|plan| (texts.short)(&words.percent(counted(goal, plan))))
    };
    CheapestView {
        short: short.filter(|_| entered.is_none()).map(|say| Sentence::new(&say)),
        sheet,
        within: entered.map(|found| within(projected, words, sheet, goal, found)),
        bound: best.filter(|_| found.reached).map_or(String::new(), least),
        notes: if found.reached {
            best.map_or_else(Vec::new, |plan| rests_on(words, sheet, scenario, &found.rests_on, plan))
        } else {
            in_the_way(words, scenario, &found.binding)
        },
        plans,
    }
}

fn row(
    projected: &Projected,
    december: Month,
    (words, sheet): (Words, SheetMoney),
    number: usize,
    plan: &Priced,
    now: Option<&Priced>,
) -> PlanRow {
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
        cost: if total < A_RUPIAH {
            at_least(before, plan, texts.free.to_owned())
        } else {
            words.each(at_least(before, plan, sheet.money(words, total)))
        },
        price: now.map(|now| price(words, sheet, before, now, plan)),
        payers: if total < A_RUPIAH {
            String::new()
        } else {
            words.each(words.cost_items_of(&plan.cost, sheet.power(total)))
        },
        levers,
        near_record: near_record(words, before, &moves),
        members: words.each((texts.members)(&words.people(plan.members), &words.percent(plan.coverage))),
        lasts: if plan.lasts {
            Line { text: texts.lasts.to_owned(), tone: Tone::Reached, gap: None, id: None }
        } else {
            let text = falls(&Projected::of(&scenario), december, words, plan);
            Line { text, tone: Tone::Falling, gap: None, id: None }
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

/// Assumed costs, each by its price for one person and what it makes in all: parts of the outreach as `plan` has it.
fn rests_on(
    words: Words,
    sheet: SheetMoney,
    scenario: &Scenario,
    rows: &[RestsOn],
    plan: &Priced,
) -> Vec<Sentence> {
    let texts = &AnswerTexts::of(words.lang).cheapest;
    let reaching = ReachingTexts::of(words.lang);
    let power = sheet.power(plan.cost.total());
    let items: Vec<(CostItem, f64)> = plan.cost.items().map(|(item, money)| (item, money.0)).collect();
    let exact: Vec<f64> = items.iter().map(|(_, money)| *money).collect();
    let written = rounded_parts(&exact, plan.cost.total().0, power);
    let outreach = items.iter().zip(written).find(|((item, _), _)| *item == CostItem::Outreach);
    let exact: Vec<f64> = rows.iter().map(|row| row.rupiah.0).collect();
    let parts = rounded_parts(&exact, outreach.map_or(0.0, |(_, money)| money), power);
    let say = |(row, part): (&RestsOn, f64)| {
        let parameter = PARAMETERS.iter().find(|parameter| parameter.id == row.parameter);
        let unit = parameter.map_or(0.0, |parameter| (parameter.get)(&scenario.assumptions));
        let doubled = words.each(sheet.money(words, row.doubled));
        let then =
            if row.changes_plan { (texts.doubled_other)(&doubled) } else { (texts.doubled_same)(&doubled) };
        let all = words.each(words.money_part(row.rupiah, part, power));
        let rests =
            (reaching.unit_price)(&words.money(Rupiah(unit)), (reaching.unit_of)(row.parameter), &all);
        Sentence::new(&[&rests, " ", &then].concat())
    };
    rows.iter().zip(parts).map(say).collect()
}

/// Below which price nothing can be, as it is written: the cost of the plan where they are the same but for rounding.
fn bound(words: Words, sheet: SheetMoney, cost: Rupiah, gap: Rupiah) -> String {
    let step = 10_f64.powi(sheet.power(cost));
    let least = (cost - gap).max(Rupiah::ZERO);
    if gap.0 < 0.5 * step {
        return sheet.money(words, cost);
    }
    sheet.money(words, Rupiah((least.0 / step).floor() * step))
}
