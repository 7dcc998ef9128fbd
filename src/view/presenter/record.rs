//! Records for the minutes: what a step or a decision shows, put into words and figures once.

use std::rc::Rc;

use super::agenda::{figure, question};
use super::names::option_names;
use super::stage::stage;
use crate::data;
use crate::model::answers::money;
use crate::model::{CostItem, Rupiah};
use crate::session::{
    AgendaStep, MAX_OPTIONS, MoneyRecord, NamedScenario, Phase, PlanRecord, Record, RecordKind,
    RecordVerdict, Session, StepKind,
};
use crate::state::{link_of, scenario_of_link};
use crate::text::{Catalogue, Lang, PresenterTexts, rupiah_words};
use crate::view::answers::{Samples, chance, in_ten};
use crate::view::phone::lowest_after;
use crate::view::words::{A_RUPIAH, Words};
use crate::view::{Projected, Sentence};

/// The record of the answer to a step, which turns the plan `now` into `next`; written `at` a time as
/// `2026-12-03T11:32`.
pub fn step_record(step: &AgendaStep, now: &Projected, next: &Projected, at: &str, lang: Lang) -> Record {
    let (kind, plans) = match &step.kind {
        StepKind::Vote(options) => {
            let plans = option_records(options, now, lang);
            (RecordKind::Vote, with_chances(plans, now, lang))
        }
        StepKind::Decide => (RecordKind::Decision, decided(next, lang)),
        _ if step.is_statement => (RecordKind::Statement, vec![plan_record("", next, lang)]),
        _ => (RecordKind::Question, vec![plan_record("", next, lang)]),
    };
    let has_before = matches!(kind, RecordKind::Question | RecordKind::Statement);
    // What is shown alone starts from the region without extra effort.
    let base = step.is_alone().then(|| next.base_at(next.focus_month())).flatten();
    let base = base.map(|row| Words::new(lang, next).percent(row.coverage));
    let before = if has_before { base.unwrap_or_else(|| figure(now, lang)) } else { String::new() };
    Record { before, plans, ..record(kind, Sentence::new(&question(step, now, lang)).plain(), now, at, lang) }
}

/// The record of a decision about the plan on the stage, in the presenter's words.
pub fn decision_record(text: &str, now: &Projected, at: &str, lang: Lang) -> Record {
    Record {
        plans: decided(now, lang),
        verdict: RecordVerdict::Taken,
        ..record(RecordKind::Decision, text.to_owned(), now, at, lang)
    }
}

/// What a session of before there were records has kept as answered steps and decisions, each with the place of its
/// step. It is put into words once, when the session opens.
pub fn records_of_before(session: &Session, now: &Projected, lang: Lang) -> Vec<(Option<usize>, Record)> {
    let open = |link: &str| Some(Projected::of(&Rc::new(scenario_of_link(link)?)));
    let step = |(place, step): (usize, &AgendaStep)| {
        let outcome = step.outcome.as_ref().filter(|_| step.record.is_none())?;
        let (from, to) = (open(&outcome.from)?, open(&outcome.to)?);
        let (guesses, votes) = (step.guesses.clone(), step.votes);
        let record = Record { guesses, votes, ..step_record(step, &from, &to, "", lang) };
        Some((Some(place), Record { verdict: verdict(step), ..record }))
    };
    let decided = session.decisions.iter().map(|decision| {
        let plan = open(&decision.link);
        (None, decision_record(&decision.text, plan.as_ref().unwrap_or(now), "", lang))
    });
    session.steps.iter().enumerate().filter_map(step).chain(decided).collect()
}

const fn verdict(step: &AgendaStep) -> RecordVerdict {
    match step.phase {
        Phase::Locked => RecordVerdict::Taken,
        Phase::Undone => RecordVerdict::NotTaken,
        _ => RecordVerdict::Open,
    }
}

fn record(kind: RecordKind, question: String, now: &Projected, at: &str, lang: Lang) -> Record {
    Record {
        id: 0,
        kind,
        at: at.to_owned(),
        lang,
        region: now.scenario.region.name.clone(),
        year: now.focus_month().year(),
        question,
        before: String::new(),
        plans: Vec::new(),
        guesses: Vec::new(),
        votes: [0; MAX_OPTIONS],
        verdict: RecordVerdict::Open,
        version: (Catalogue::of(lang).shell.version)(env!("CARGO_PKG_VERSION"), data::VERSION),
    }
}

/// The plan that a decision is about.
fn decided(plan: &Projected, lang: Lang) -> Vec<PlanRecord> {
    with_chances(vec![plan_record("", plan, lang)], plan, lang)
}

/// The plans with the chance of each to reach its target: a room is told how sure it is of what it decides.
fn with_chances(mut plans: Vec<PlanRecord>, now: &Projected, lang: Lang) -> Vec<PlanRecord> {
    let mut samples = Samples::default();
    for plan in &mut plans {
        let Some(scenario) = scenario_of_link(&plan.link) else { continue };
        let chance = chance(&Projected::seen(&Rc::new(scenario), now.today), &mut samples);
        plan.chance = chance.map_or_else(String::new, |chance| in_ten(lang, chance));
    }
    plans
}

/// The options of a vote as they are; one that cannot be opened has its name only.
pub(super) fn option_records(options: &[NamedScenario], now: &Projected, lang: Lang) -> Vec<PlanRecord> {
    let names = option_names(options, now, lang);
    let record = |(kept, name): (&NamedScenario, String)| match scenario_of_link(&kept.link) {
        Some(plan) => plan_record(&name, &Projected::seen(&Rc::new(plan), now.today), lang),
        None => PlanRecord { name, link: kept.link.clone(), ..PlanRecord::default() },
    };
    options.iter().zip(names).map(record).collect()
}

fn plan_record(name: &str, plan: &Projected, lang: Lang) -> PlanRecord {
    let row = plan.at(plan.focus_month());
    PlanRecord {
        name: name.to_owned(),
        figure: figure(plan, lang),
        percent: row.map(|row| row.coverage.0),
        say: stage(plan, None, &Session::default(), lang).whole(),
        lasts: lasts(plan, lang),
        chance: String::new(),
        money: money_rows(plan, lang),
        link: link_of(&plan.scenario),
    }
}

/// Whether a target that is reached lasts to the end of the chart; empty where it is not reached.
fn lasts(plan: &Projected, lang: Lang) -> String {
    let texts = &PresenterTexts::of(lang).step;
    let Some(verdict) = plan.focus().filter(|verdict| verdict.judged.reached) else { return String::new() };
    let words = Words::new(lang, plan);
    lowest_after(plan, verdict).map_or(texts.lasts.to_owned(), |low| {
        (texts.falls)(&words.month_short(low.month), &words.percent(low.coverage))
    })
}

/// Who pays what until the target: what the plan asks for, and what of it is used. Not computed are rupiah of a region that
/// counts per 100,000, which would be nobody's, and contributions for staff whose minimum wage is not known.
fn money_rows(plan: &Projected, lang: Lang) -> Vec<MoneyRecord> {
    let words = Words::new(lang, plan);
    let counted = money(&plan.plan, &plan.base, plan.focus_month());
    let unspent = |item: CostItem| match item {
        CostItem::Payer(payer) => counted.unspent[payer],
        CostItem::NonAsn | CostItem::Outreach => Rupiah::ZERO,
    };
    let is_open = plan.scenario.is_cost_unknown(plan.focus_month());
    let row = |(item, spent): (CostItem, Rupiah)| {
        let (payer, budgeted) = (words.cost_item(item).to_owned(), spent + unspent(item));
        if is_open && item == CostItem::NonAsn || words.is_per_100k() && budgeted >= A_RUPIAH {
            return MoneyRecord { payer, is_unknown: true, ..MoneyRecord::default() };
        }
        MoneyRecord { payer, budgeted: budgeted.0, spent: spent.0, is_unknown: false }
    };
    let rows = counted.spent.items().map(row);
    rows.filter(|row| row.is_unknown || row.budgeted >= A_RUPIAH.0).collect()
}

/// Rupiah by payer as they are used, one after the other; `None` for a plan without money.
pub(super) fn money_line(money: &[MoneyRecord], lang: Lang) -> Option<String> {
    let unknown = PresenterTexts::of(lang).minutes.unknown;
    let spent =
        |row: &MoneyRecord| if row.is_unknown { unknown.to_owned() } else { rupiah_words(lang, row.spent) };
    let row = |row: &MoneyRecord| format!("{} {}", row.payer, spent(row));
    (!money.is_empty()).then(|| money.iter().map(row).collect::<Vec<_>>().join(", "))
}
