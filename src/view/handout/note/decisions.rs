//! What the leadership has to decide for the plan to come true: the money, who does the work, what comes after.

use super::parts::PlanPartRow;
use crate::model::answers::Money;
use crate::model::{CostItem, Payer, Rupiah, Workers};
use crate::text::HandoutTexts;
use crate::view::Projected;
use crate::view::words::{A_RUPIAH, Words};

/// Payers and tasks that are named; more are "and others".
const MOST_NAMED: usize = 3;

/// The decisions, at most three; none once the month of the answer is over.
pub(super) fn decisions(
    projected: &Projected,
    words: Words,
    (money, set_aside): (&Money, Rupiah),
    rows: &[PlanPartRow],
) -> Vec<String> {
    let texts = &HandoutTexts::of(words.lang).note;
    if projected.is_past() {
        return Vec::new();
    }
    let mut say = Vec::new();
    let month = words.month(projected.focus_month());
    let payers = payers(money, words);
    if set_aside >= A_RUPIAH {
        say.push((texts.decide_money)(
            &words.money(set_aside),
            &month,
            &listed(&payers, (texts.and_last, texts.and_others)),
        ));
    }
    let tasks = tasks(words, rows);
    if !tasks.is_empty() {
        say.push((texts.decide_tasks)(&listed(&tasks, (texts.and_last, texts.and_others))));
    }
    let Some(verdict) = projected.focus() else { return say };
    if verdict.falls()
        && let Some(after) = verdict.judged.after
        && let (Some(then), Some(later)) = (projected.at(verdict.month()), projected.at(after.month))
    {
        let people = words.people((then.active - later.active).max(Workers::ZERO));
        say.push(words.each((texts.decide_after)(&month, &people, &words.month(after.month))));
    } else if !verdict.judged.reached {
        let gap = words.people(verdict.judged.gap.max(Workers::ZERO));
        say.push(words.each((texts.decide_gap)(&gap, &words.named(&verdict.target))));
    }
    say
}

/// Who pays, each once.
fn payers(money: &Money, words: Words) -> Vec<String> {
    let items = money.spent.items().filter(|(_, spent)| *spent >= A_RUPIAH);
    let mut payers: Vec<String> = items
        .map(|(item, _)| match item {
            CostItem::Payer(payer) => words.payer(payer).to_owned(),
            CostItem::NonAsn | CostItem::Outreach => words.payer(Payer::Apbd).to_owned(),
        })
        .collect();
    let all = payers.clone();
    let mut at = 0;
    payers.retain(|payer| {
        at += 1;
        !all.iter().take(at - 1).any(|before| before == payer)
    });
    payers
}

/// Efforts that somebody has to carry out.
fn tasks(words: Words, rows: &[PlanPartRow]) -> Vec<String> {
    let texts = &HandoutTexts::of(words.lang).note;
    let is_task = |row: &&PlanPartRow| {
        [texts.outreach_payer, texts.outreach_bpjs].contains(&row.payer.as_str()) && row.buys != texts.nothing
    };
    rows.iter()
        .filter(is_task)
        .map(|row| {
            [
                lower(&row.what),
                " (".to_owned(),
                row.buys.clone(),
                ", ".to_owned(),
                row.when.clone(),
                ")".to_owned(),
            ]
            .concat()
        })
        .collect()
}

/// The first of several, joined as in a sentence.
fn listed(all: &[String], (and, others): (&str, &str)) -> String {
    let first: Vec<&str> = all.iter().take(MOST_NAMED).map(String::as_str).collect();
    match first.as_slice() {
        _ if all.len() > MOST_NAMED => [&first.join(", "), others].concat(),
        [before @ .., last] if !before.is_empty() => [&before.join(", "), and, last].concat(),
        _ => first.concat(),
    }
}

/// A name inside a sentence.
fn lower(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}
