//! Questions about a table with the answers to choose from. One that was answered stays, so that the answer can be changed.

use super::super::table::{Answers, DecimalMark, LyingAnswer, TableQuestion, TableReading, words};
use super::Conversation;
use crate::data::CodeSystem;
use crate::model::Month;
use crate::text::{ImportTexts, Lang, month_long, parse};

/// A question with what can be answered.
#[derive(Clone, Debug, PartialEq)]
pub struct AskedQuestion {
    /// The question.
    pub say: String,
    /// Whether rows wait for its answer.
    pub is_open: bool,
    /// What can be chosen: the words, whether it was, and all answers with it. Empty for a month, which is typed.
    pub choices: Vec<(String, bool, Answers)>,
    /// Whether it is answered elsewhere: in the list of columns.
    pub is_below: bool,
    /// The month that was typed, in words.
    pub month: String,
}

/// Whether two questions ask the same.
pub fn is_same(one: &TableQuestion, other: &TableQuestion) -> bool {
    match (one, other) {
        (TableQuestion::Codes { .. }, TableQuestion::Codes { .. })
        | (TableQuestion::Month, TableQuestion::Month)
        | (TableQuestion::Columns, TableQuestion::Columns)
        | (TableQuestion::Sheet { .. }, TableQuestion::Sheet { .. })
        | (TableQuestion::Lying { .. }, TableQuestion::Lying { .. })
        | (TableQuestion::DayFirst { .. }, TableQuestion::DayFirst { .. })
        | (TableQuestion::HiddenRows { .. }, TableQuestion::HiddenRows { .. }) => true,
        (TableQuestion::Share { column, .. }, TableQuestion::Share { column: other, .. })
        | (TableQuestion::Decimal { column, .. }, TableQuestion::Decimal { column: other, .. }) => {
            column == other
        }
        (TableQuestion::Several { meaning, .. }, TableQuestion::Several { meaning: other, .. }) => {
            meaning == other
        }
        _ => false,
    }
}

/// The answers with a month that was typed.
///
/// # Errors
/// What is wrong with it, in a sentence.
pub fn month_answer(answers: &Answers, text: &str, lang: Lang) -> Result<Answers, &'static str> {
    let month: Month = parse::month(text.trim()).map_err(|_| ImportTexts::of(lang).month_wrong)?;
    Ok(Answers { month: Some(month), ..answers.clone() })
}

/// Everything that came up.
pub fn questions(said: &Conversation, reading: &TableReading, lang: Lang) -> Vec<AskedQuestion> {
    let is_open = |question: &TableQuestion| reading.questions.iter().any(|open| is_same(open, question));
    let view = |question: &TableQuestion| AskedQuestion {
        say: words::question(lang, question),
        is_open: is_open(question),
        choices: choices(question, &said.answers, lang),
        is_below: *question == TableQuestion::Columns,
        month: match question {
            TableQuestion::Month => said.answers.month.map_or_else(String::new, |it| month_long(lang, it)),
            _ => String::new(),
        },
    };
    said.asked.iter().map(view).collect()
}

fn choices(question: &TableQuestion, answers: &Answers, lang: Lang) -> Vec<(String, bool, Answers)> {
    let texts = ImportTexts::of(lang);
    if let TableQuestion::Lying { months, regions } = question {
        let choice = |say: String, answer: LyingAnswer| {
            let changed = Answers { lying: Some(answer), ..answers.clone() };
            (say, answers.lying == Some(answer), changed)
        };
        let has_months = !months.is_empty();
        let months = months
            .iter()
            .map(|month| choice((texts.one_month)(&month_long(lang, *month)), LyingAnswer::Month(*month)));
        let of_region = |name: &String| if has_months { (texts.all_months)(name) } else { name.clone() };
        let rows = regions.iter().map(|(row, name)| choice(of_region(name), LyingAnswer::Row(*row)));
        return months.chain(rows).collect();
    }
    if let TableQuestion::Several { meaning, columns } = question {
        let choice = |column: &(usize, String)| {
            let mut changed = answers.clone();
            changed.meanings.retain(|(_, known)| *known != Some(*meaning));
            changed.meanings.push((column.0, Some(*meaning)));
            (words::column_name(column), answers.meaning(column.0) == Some(Some(*meaning)), changed)
        };
        return columns.iter().map(choice).collect();
    }
    if let TableQuestion::Sheet { sheets } = question {
        let choice = |(place, name): &(usize, String)| {
            (name.clone(), answers.sheet == Some(*place), Answers { sheet: Some(*place), ..answers.clone() })
        };
        return sheets.iter().map(choice).collect();
    }
    plain_choices(question, answers, texts)
        .into_iter()
        .map(|(say, is_chosen, with)| (say.to_owned(), is_chosen, with))
        .collect()
}

fn plain_choices(
    question: &TableQuestion,
    answers: &Answers,
    texts: &ImportTexts,
) -> Vec<(&'static str, bool, Answers)> {
    let with = |change: &dyn Fn(&mut Answers)| {
        let mut changed = answers.clone();
        change(&mut changed);
        changed
    };
    match question {
        TableQuestion::Codes { .. } => {
            [(texts.ministry, CodeSystem::Ministry), (texts.statistics, CodeSystem::Statistics)]
                .map(|(say, codes)| {
                    let chosen = answers.codes == Some(codes);
                    (say, chosen, with(&|it| it.codes = Some(codes)))
                })
                .into()
        }
        TableQuestion::Share { column, .. } => [(texts.shares, true), (texts.percents, false)]
            .map(|(say, is_share)| {
                let chosen = answers.share(*column) == Some(is_share);
                (say, chosen, with(&|it| it.shares.push((*column, is_share))))
            })
            .into(),
        TableQuestion::Decimal { column, .. } => {
            [(texts.comma, DecimalMark::Comma), (texts.point, DecimalMark::Point)]
                .map(|(say, mark)| {
                    let chosen = answers.decimal(*column) == Some(mark);
                    (say, chosen, with(&|it| it.decimals.push((*column, mark))))
                })
                .into()
        }
        TableQuestion::DayFirst { .. } => [(texts.day_first, true), (texts.month_first, false)]
            .map(|(say, first)| {
                let chosen = answers.day_first == Some(first);
                (say, chosen, with(&|it| it.day_first = Some(first)))
            })
            .into(),
        TableQuestion::HiddenRows { .. } => [(texts.read_hidden, true), (texts.leave_hidden, false)]
            .map(|(say, reads)| {
                let chosen = answers.hidden_rows == Some(reads);
                (say, chosen, with(&|it| it.hidden_rows = Some(reads)))
            })
            .into(),
        _ => Vec::new(),
    }
}
