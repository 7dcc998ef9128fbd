//! Every figure on screen by its name: the one list from which each opens to where it comes from, for whoever cannot or does
//! not press the figure itself, such as a label of the chart.

use super::super::ledger::{by, ledger};
use super::{dated_month, shares};
use crate::model::answers::FUTURES;
use crate::model::{CostItem, Field, Month, ObservationField, Row};
use crate::state::FigureId;
use crate::text::spreadsheet::MonthColumn;
use crate::text::{self, AnswerTexts, HandoutTexts, Lang};
use crate::view::answers::in_ten;
use crate::view::words::{Words, capital};
use crate::view::{Projected, facts, levers};

/// A part of the screen with its figures.
#[derive(Clone, Debug, PartialEq)]
pub struct FigureGroup {
    /// What the part is called.
    pub title: &'static str,
    /// Its figures: which, and what they are called.
    pub figures: Vec<(FigureId, String)>,
}

/// All figures on screen, in the order of the page. `asked` is among them, wherever it stands.
pub fn figures(projected: &Projected, asked: FigureId, lang: Lang) -> Vec<FigureGroup> {
    let texts = &HandoutTexts::of(lang).ledger;
    let [answer, months, targets, plan, money, counts, ground] = texts.groups;
    let words = Words::new(lang, projected);
    let region = &projected.scenario.region;
    let mut first: Vec<(FigureId, String)> =
        facts(projected, lang).into_iter().filter_map(|fact| Some((fact.id?, fact.name))).collect();
    if !projected.is_without_plan() {
        first.push((FigureId::Added, texts.added.to_owned()));
    }
    if let FigureId::Chance(_) = asked {
        first.push((asked, AnswerTexts::of(lang).sure.name.to_owned()));
    }
    let gaps = projected.verdicts().iter().map(|verdict| {
        (FigureId::Gap(verdict.place), (texts.gap_to)(&words.named(&verdict.target), verdict.target.year))
    });
    let of_month = |row: &Row| (FigureId::Month(row.month), capital(&words.month(row.month)));
    // Of a month the list has its coverage, and of its other figures the one that is asked about.
    let of_cell = match asked {
        FigureId::Base(month) => Some((asked, base_name(words, month))),
        FigureId::MonthCost(month) => Some((asked, cost_name(words, month))),
        _ => None,
    };
    let payers = projected.plan.cost_until(projected.focus_month());
    let payers = payers.items().filter(|(_, money)| money.0 > 0.0);
    let counted =
        region.observations.iter().map(|it| (FigureId::Counted(it.month), capital(&words.month(it.month))));
    let (of_targets, others): (Vec<_>, Vec<_>) = ledger(projected, lang)
        .into_iter()
        .map(|row| (FigureId::Of(row.field), row.name))
        .partition(|(id, _)| matches!(id, FigureId::Of(Field::Target(..))));
    let groups = [
        (answer, first),
        (targets, gaps.chain(of_targets).collect()),
        (months, of_cell.into_iter().chain(projected.plan.rows.iter().map(of_month)).collect()),
        (
            plan,
            levers(projected, lang, true)
                .into_iter()
                .map(|it| (FigureId::Lever(it.lever), it.name))
                .collect(),
        ),
        (money, payers.map(|(item, _)| (FigureId::Money(item), words.cost_item(item).to_owned())).collect()),
        (counts, counted.collect()),
        (ground, [(FigureId::Baseline, texts.baseline.to_owned())].into_iter().chain(others).collect()),
    ];
    let groups = groups.into_iter().filter(|(_, figures): &(_, Vec<_>)| !figures.is_empty());
    groups.map(|(title, figures)| FigureGroup { title, figures }).collect()
}

/// What is known of a figure: a name and what stands behind it.
type FigureLines = Vec<(&'static str, String)>;

/// Name, figure and lines of a figure that stands elsewhere than among the facts; `None` where the screen has no such figure.
pub(super) fn elsewhere(
    projected: &Projected,
    id: FigureId,
    lang: Lang,
) -> Option<(String, String, FigureLines)> {
    let words = Words::new(lang, projected);
    match id {
        FigureId::Month(month) => of_month(projected, words, month),
        FigureId::December(year) => of_month(projected, words, Month::december(year)),
        FigureId::Base(month) => base(projected, words, month),
        FigureId::MonthCost(month) => month_cost(projected, words, month),
        FigureId::Added => added(projected, words),
        FigureId::Gap(place) => gap(projected, words, place),
        FigureId::Lever(lever) => {
            let texts = &HandoutTexts::of(lang).ledger;
            let view = levers(projected, lang, true).into_iter().find(|view| view.lever == lever)?;
            let mut lines = vec![(texts.definition, view.people.plain())];
            lines.push((texts.status, texts.decided.to_owned()));
            lines.push((texts.by, texts.by_you.to_owned()));
            Some((view.name, view.summary, lines))
        }
        FigureId::Money(item) => money(projected, words, item),
        FigureId::Counted(month) => counted(projected, words, month),
        FigureId::Chance(chance) => {
            let texts = &HandoutTexts::of(lang).ledger;
            let sure = &AnswerTexts::of(lang).sure;
            let count = |share: f64| text::count(lang, (share * FUTURES as f64).round());
            let chance = f64::from(chance) / 1000.0;
            let lines = vec![
                (texts.definition, texts.chance.to_owned()),
                (texts.numerator, (texts.futures)(&count(chance))),
                (texts.denominator, (texts.futures)(&count(1.0))),
                (texts.status, texts.projected.to_owned()),
                (texts.source, texts.by_model.to_owned()),
            ];
            Some((sure.name.to_owned(), in_ten(words.lang, chance), lines))
        }
        _ => None,
    }
}

/// A month of chart and table: coverage with its parts, the same without the plan, and its money.
fn of_month(projected: &Projected, words: Words, month: Month) -> Option<(String, String, FigureLines)> {
    let texts = &HandoutTexts::of(words.lang).ledger;
    let row = projected.at(month)?;
    let mut lines = vec![(texts.definition, texts.coverage.to_owned())];
    lines.extend(shares(words, row));
    let parts = [
        (MonthColumn::Wage, row.wage),
        (MonthColumn::Staff, row.non_asn),
        (MonthColumn::SelfPaid, row.self_paid),
        (MonthColumn::Sponsored, row.sponsored),
        (MonthColumn::Construction, row.construction),
        (MonthColumn::Other, row.other),
        (MonthColumn::Grace, row.grace),
    ];
    let told = parts.into_iter().filter(|(_, people)| people.0 >= 0.5);
    // Without the letters of the equations, which the workbook has.
    let name = |column: MonthColumn| column.head(words.lang).split(" (").next().unwrap_or_default();
    lines.extend(told.map(|(column, people)| (name(column), words.people(people))));
    if let Some(base) = projected.base_at(month) {
        let people = words.each((texts.active_people)(&words.people(base.active)));
        lines.push((texts.without, [&words.percent(base.coverage), ", ", &people].concat()));
    }
    lines.push((texts.money_of_month, words.plan_money(projected, month, row.cost.total())));
    lines.extend(dated_month(projected, words, month));
    Some((capital(&words.month(month)), words.percent(row.coverage), lines))
}

/// A month without further effort.
fn base(projected: &Projected, words: Words, month: Month) -> Option<(String, String, FigureLines)> {
    let texts = &HandoutTexts::of(words.lang).ledger;
    let row = projected.base_at(month)?;
    let mut lines = vec![(texts.definition, texts.coverage.to_owned())];
    lines.extend(shares(words, row));
    lines.extend(dated_month(projected, words, month));
    Some((base_name(words, month), words.percent(row.coverage), lines))
}

fn base_name(words: Words, month: Month) -> String {
    [&capital(&words.month(month)), ": ", HandoutTexts::of(words.lang).ledger.without].concat()
}

/// What the plan costs in a month, by payer.
fn month_cost(projected: &Projected, words: Words, month: Month) -> Option<(String, String, FigureLines)> {
    let texts = &HandoutTexts::of(words.lang).ledger;
    let cost = &projected.at(month)?.cost;
    let mut lines = vec![(texts.definition, texts.cost.to_owned())];
    let paid = cost.items().filter(|(_, money)| money.0 > 0.0);
    lines.extend(paid.map(|(item, money)| (words.cost_item(item), words.money(money))));
    lines.extend(dated_month(projected, words, month));
    Some((cost_name(words, month), words.plan_money(projected, month, cost.total()), lines))
}

fn cost_name(words: Words, month: Month) -> String {
    [&capital(&words.month(month)), ": ", HandoutTexts::of(words.lang).ledger.money_of_month].concat()
}

/// What the plan adds until the month of the headline.
fn added(projected: &Projected, words: Words) -> Option<(String, String, FigureLines)> {
    let texts = &HandoutTexts::of(words.lang).ledger;
    let month = projected.focus_month();
    let (with, without) = (projected.plan.row(month)?, projected.base_at(month)?);
    let people = |row: &Row| words.each((texts.active_people)(&words.people(row.active)));
    let mut lines = vec![
        (texts.definition, texts.added_about.to_owned()),
        (texts.planned, people(with)),
        (texts.without, people(without)),
    ];
    lines.extend(dated_month(projected, words, month));
    let figure = words.each((texts.people)(&words.some_people(with.active - without.active)));
    Some((texts.added.to_owned(), figure, lines))
}

/// The people between a target and the projection.
fn gap(projected: &Projected, words: Words, place: usize) -> Option<(String, String, FigureLines)> {
    let texts = &HandoutTexts::of(words.lang).ledger;
    let verdict = projected.verdict(place)?;
    let row = projected.at(verdict.month())?;
    let aim = verdict.target.percent.of(row.eligible);
    let figure = words.each((texts.people)(&words.people(verdict.judged.gap.abs())));
    let said = if verdict.judged.gap.0 > 0.0 { texts.gap_short } else { texts.gap_over };
    let mut lines = vec![
        (texts.definition, said.to_owned()),
        (
            texts.aim,
            [
                &words.target(verdict.target.percent),
                " \u{d7} ",
                &words.people(row.eligible),
                " = ",
                &words.people(aim),
            ]
            .concat(),
        ),
    ];
    lines.extend(shares(words, row));
    lines.extend(dated_month(projected, words, verdict.month()));
    Some(((texts.gap_to)(&words.named(&verdict.target), verdict.target.year), figure, lines))
}

/// What a payer pays until the month of the headline, tranche by tranche.
fn money(projected: &Projected, words: Words, item: CostItem) -> Option<(String, String, FigureLines)> {
    let texts = &HandoutTexts::of(words.lang).ledger;
    let until = projected.focus_month();
    let cost = projected.plan.cost_until(until);
    let (_, sum) = cost.items().find(|(of, _)| *of == item)?;
    let mut lines = vec![(texts.definition, texts.cost.to_owned())];
    let tranches = projected.plan.tranches.iter().filter(|it| it.first <= until);
    let of_payer = tranches.filter(|it| item == CostItem::Payer(it.payer));
    lines.extend(of_payer.map(|it| {
        let people = words.each((texts.people)(&words.people(it.new + it.kept)));
        let said = [&capital(&words.month(it.first)), ": ", &people, ", ", &words.money(it.spent)].concat();
        (texts.tranche, said)
    }));
    lines.push((texts.date, (texts.until)(&words.month(until))));
    lines.push((texts.status, texts.projected.to_owned()));
    lines.push((texts.source, texts.by_model.to_owned()));
    Some((words.cost_item(item).to_owned(), words.plan_money(projected, until, sum), lines))
}

/// What was counted in a month, beside the plan.
fn counted(projected: &Projected, words: Words, month: Month) -> Option<(String, String, FigureLines)> {
    let texts = &HandoutTexts::of(words.lang).ledger;
    let observations = &projected.scenario.region.observations;
    let place = observations.iter().position(|it| it.month == month)?;
    let row = projected.at(month)?;
    let source = projected.scenario.shown_source(Field::Observation(place, ObservationField::Active));
    let mut lines = vec![(texts.definition, texts.members.to_owned())];
    lines.extend(shares(words, row));
    if let Some(planned) = projected.plan.row(month) {
        lines.push((
            texts.planned,
            [&words.percent(planned.coverage), ", ", &words.people(planned.active)].concat(),
        ));
    }
    lines.push((texts.date, (texts.end_of)(&words.month(month))));
    lines.push((texts.status, texts.counted.to_owned()));
    let said = source.map(|source| source.source.clone()).filter(|said| !said.is_empty());
    lines.push((texts.source, said.unwrap_or_else(|| texts.none.to_owned())));
    lines.push((texts.by, by(words.lang, source, false).to_owned()));
    Some((capital(&words.month(month)), words.percent(row.coverage), lines))
}
