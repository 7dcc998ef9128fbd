//! Entries of the minutes as JSON. What an entry lacks is empty: later versions may write more, and this one reads what it
//! knows.

use serde::{Deserialize, Serialize};

use super::step::{GuessJson, read_votes, written_votes};
use crate::preferences::Lang;
use crate::session::{MoneyRecord, PlanRecord, Record, RecordKind, RecordVerdict};

#[derive(Serialize, Deserialize)]
pub(super) struct RecordJson {
    id: u32,
    #[serde(with = "RecordKindJson")]
    kind: RecordKind,
    #[serde(default)]
    at: String,
    lang: String,
    region: String,
    year: i32,
    question: String,
    #[serde(default)]
    before: String,
    plans: Vec<RecordPlanJson>,
    guesses: Vec<GuessJson>,
    votes: Vec<u32>,
    #[serde(with = "RecordVerdictJson")]
    verdict: RecordVerdict,
    #[serde(default)]
    version: String,
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "RecordKind", rename_all = "snake_case")]
enum RecordKindJson {
    Statement,
    Question,
    Vote,
    Decision,
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "RecordVerdict", rename_all = "snake_case")]
enum RecordVerdictJson {
    Open,
    Taken,
    NotTaken,
    Shown,
}

#[derive(Serialize, Deserialize)]
struct RecordPlanJson {
    name: String,
    figure: String,
    percent: Option<f64>,
    say: String,
    #[serde(default)]
    lasts: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    chance: String,
    money: Vec<RecordMoneyJson>,
    link: String,
}

#[derive(Serialize, Deserialize)]
struct RecordMoneyJson {
    payer: String,
    budgeted: f64,
    spent: f64,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    unknown: bool,
}

impl From<&Record> for RecordJson {
    fn from(record: &Record) -> Self {
        Self {
            id: record.id,
            kind: record.kind,
            at: record.at.clone(),
            lang: record.lang.code().to_owned(),
            region: record.region.clone(),
            year: record.year,
            question: record.question.clone(),
            before: record.before.clone(),
            plans: record.plans.iter().map(RecordPlanJson::from).collect(),
            guesses: record.guesses.iter().map(GuessJson::from).collect(),
            votes: written_votes(&record.votes),
            verdict: record.verdict,
            version: record.version.clone(),
        }
    }
}

impl From<RecordJson> for Record {
    fn from(record: RecordJson) -> Self {
        Self {
            id: record.id,
            kind: record.kind,
            at: record.at,
            lang: Lang::parse(&record.lang).unwrap_or_default(),
            region: record.region,
            year: record.year,
            question: record.question,
            before: record.before,
            plans: record.plans.into_iter().map(PlanRecord::from).collect(),
            guesses: record.guesses.into_iter().map(GuessJson::guess).collect(),
            votes: read_votes(&record.votes),
            verdict: record.verdict,
            version: record.version,
        }
    }
}

impl From<&PlanRecord> for RecordPlanJson {
    fn from(plan: &PlanRecord) -> Self {
        let money = |row: &MoneyRecord| RecordMoneyJson {
            payer: row.payer.clone(),
            budgeted: row.budgeted,
            spent: row.spent,
            unknown: row.is_unknown,
        };
        Self {
            name: plan.name.clone(),
            figure: plan.figure.clone(),
            percent: plan.percent,
            say: plan.say.clone(),
            lasts: plan.lasts.clone(),
            chance: plan.chance.clone(),
            money: plan.money.iter().map(money).collect(),
            link: plan.link.clone(),
        }
    }
}

impl From<RecordPlanJson> for PlanRecord {
    fn from(plan: RecordPlanJson) -> Self {
        let money = |row: RecordMoneyJson| MoneyRecord {
            payer: row.payer,
            budgeted: row.budgeted,
            spent: row.spent,
            is_unknown: row.unknown,
        };
        Self {
            name: plan.name,
            figure: plan.figure,
            percent: plan.percent,
            say: plan.say,
            lasts: plan.lasts,
            chance: plan.chance,
            money: plan.money.into_iter().map(money).collect(),
            link: plan.link,
        }
    }
}
