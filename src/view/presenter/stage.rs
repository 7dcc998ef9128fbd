//! The stage in words: the number, the sentence beside it, the levers under the picture.

use std::rc::Rc;

use super::agenda::question;
use super::levers::{changed_levers, on_stage};
use super::names::chosen;
use crate::model::{Field, Lever, Row, Scenario, Status, Workers};
use crate::session::{Phase, Session, StepKind};
use crate::state::link_of;
use crate::state::scenario_of_link;
use crate::text::{self, Catalogue, Lang, PresenterTexts};
use crate::view::lever::{FieldKind, LeverView, levers, with_unit};
use crate::view::words::{Words, capital};
use crate::view::{
    Projected, Sentence, TargetVerdict, besides, lever_name, region_name, status_word, still_headline,
};

/// The words of the stage.
#[derive(Clone, Debug, PartialEq)]
pub struct StageView {
    /// Coverage at the target that is looked at.
    pub number: String,
    /// The same exactly, percent; `None` where nothing is projected.
    pub exact: Option<f64>,
    /// What it means; the question while the room is asked.
    pub say: Sentence,
    /// What becomes of a target that is reached; empty while the room is asked.
    pub caveat: Sentence,
    /// Where the figures come from.
    pub source: String,
    /// The levers, at most three.
    pub levers: Vec<StageLeverView>,
}

impl StageView {
    /// Both sentences as plain text, for the minutes.
    pub fn whole(&self) -> String {
        [self.say.plain(), self.caveat.plain()].join(" ").trim_end().to_owned()
    }
}

/// A lever under the chart of the stage.
#[derive(Clone, Debug, PartialEq)]
pub struct StageLeverView {
    /// The lever as the planner's page shows it.
    pub view: LeverView,
    /// Where it stood before the last change, and where it stands.
    pub moved: Sentence,
    /// Whether the last change was at another lever.
    pub is_still: bool,
    /// Whether the arrow keys move it.
    pub is_held: bool,
}

/// The words of the stage for the plan on it and the one before the last change.
pub fn stage(now: &Projected, before: Option<&Projected>, session: &Session, lang: Lang) -> StageView {
    let words = Words::new(lang, now);
    let month = now.focus_month();
    let (say, caveat) = match asked(now, session, lang) {
        Some(question) => (question, Sentence::default()),
        None => (Sentence::new(&[covered(now, words), missing(now, words)].join(" ")), caveat(now, words)),
    };
    StageView {
        number: now.at(month).map_or(String::new(), |row| words.percent(row.coverage)),
        exact: now.at(month).map(|row| row.coverage.0),
        say,
        caveat,
        source: source(now, words),
        levers: moved_levers(now, before, session, lang),
    }
}

/// The question of the step on the screen until it is answered, and what a vote has come to; what is decided in words
/// stays.
fn asked(now: &Projected, session: &Session, lang: Lang) -> Option<Sentence> {
    let step = session.step()?;
    let is_said = step.is_vote() || step.kind == StepKind::Decide || !step.is_answered();
    let said = if step.is_vote() && step.is_answered() {
        chosen(&step.votes, lang)
    } else {
        question(step, now, lang)
    };
    is_said.then(|| Sentence::new(&said))
}

fn covered(now: &Projected, words: Words) -> String {
    let texts = &PresenterTexts::of(words.lang).stage;
    let (month, region) = (now.focus_month(), &now.scenario.region);
    let (name, year) = (now.profile.map_or(region.name.as_str(), |profile| profile.short_name), month.year());
    let people = words.people(now.at(month).map_or(Workers::ZERO, |row| row.active));
    let tense = now.tense(month);
    match (now.is_without_plan(), now.is_rough()) {
        (true, true) => (texts.base_about)(name, year, tense),
        (false, true) => (texts.about)(name, year, tense),
        (_, false) if words.is_per_100k() => (texts.covered_per_100k)(&people, name, year, tense),
        (true, false) => (texts.base)(&people, name, year),
        (false, false) => (texts.covered)(&people, name, year, tense),
    }
}

/// How many people are missing to the target, or that it is reached.
fn missing(now: &Projected, words: Words) -> String {
    let texts = &PresenterTexts::of(words.lang).stage;
    let Some(verdict) = now.focus() else { return String::new() };
    match &verdict.judged {
        judged if judged.reached => texts.reached.to_owned(),
        judged if now.is_rough() || words.is_per_100k() => {
            (texts.short_points)(&words.points(judged.gap_points))
        }
        _ if verdict.is_exact() => words.each((texts.short_few)(&words.some_people(verdict.judged.gap))),
        judged => words.each((texts.short)(&words.people(judged.gap))),
    }
}

/// What becomes of a target that is reached, to the end of the chart. The planner's sentence looks at six months only, but
/// a room sees the line fall after them.
fn caveat(now: &Projected, words: Words) -> Sentence {
    let texts = &PresenterTexts::of(words.lang).stage;
    let focus = now.focus();
    if focus.is_some_and(|verdict| !verdict.judged.reached) {
        return Sentence::new(&if now.is_past() { passed(now, words) } else { String::new() });
    }
    let Some((verdict, low)) = focus.and_then(|verdict| Some((verdict, lowest_after(now, verdict)?))) else {
        return still_headline(now, words.lang).caveat;
    };
    let (month, percent) = (words.month(low.month), words.percent(low.coverage));
    let endings = now.plan.endings.iter();
    let ended = endings.filter(|ending| ending.month > verdict.month() && ending.month <= low.month);
    let lost: Workers = ended.map(|ending| ending.lapsed).sum();
    let tense = now.tense(low.month);
    Sentence::new(&if lost >= Workers(1.0) && !now.is_rough() {
        words.each((texts.falls)(&month, &percent, &words.people(lost), tense))
    } else {
        (texts.falls_about)(&month, &percent, tense)
    })
}

/// That the month is over, and from where it was projected.
fn passed(now: &Projected, words: Words) -> String {
    let texts = &words.text.headline;
    let since = (texts.counted_from)(&words.month(now.known_until()));
    [&(texts.passed)(&words.month(now.focus_month())), " ", &capital(&since), "."].concat()
}

/// The month with the lowest coverage after a target, where it is below.
pub(super) fn lowest_after<'now>(now: &'now Projected, verdict: &TargetVerdict) -> Option<&'now Row> {
    let later = now.expected().rows.iter().filter(|row| row.month > verdict.month());
    let lowest = later.min_by(|one, other| one.coverage.total_cmp(&other.coverage));
    lowest.filter(|row| row.coverage < verdict.target.percent)
}

fn source(now: &Projected, words: Words) -> String {
    let region = &now.scenario.region;
    let coverage = now.reading().map(|reading| reading.coverage.figure());
    let date = coverage
        .map_or_else(|| words.month(region.baseline_month), |figure| words.date(figure.as_of.as_str()));
    let is_senders = now.scenario.status(Field::ActiveTotal) == Some(Status::Sender);
    let date = if is_senders { format!("{date}, {}", status_word(words.lang, Status::Sender)) } else { date };
    let line = (PresenterTexts::of(words.lang).stage.source)(&region_name(&region.name, words.lang), &date);
    [Some(line), besides(now, words.lang)].into_iter().flatten().collect::<Vec<String>>().join(" ")
}

/// Whether the room is guessing; the stage shows nothing then that gives the answer away.
pub fn is_asking(session: &Session) -> bool {
    session.step().is_some_and(|step| step.is_question() && !step.is_answered())
}

/// The note above the number that it is the present one: while the room guesses, and while the line moves to the answer.
pub fn number_note(session: &Session, is_moving: bool, lang: Lang) -> Option<&'static str> {
    let is_coming = || session.step().is_some_and(|step| step.is_question() && step.phase == Phase::Revealed);
    let is_old = is_asking(session) || (is_moving && is_coming());
    is_old.then_some(PresenterTexts::of(lang).stage.now)
}

/// The plan before the last change, `last` being the one of the history: where the step on the screen started, else
/// `last`. `None` where it is the same plan, or of another region or baseline and so cannot be drawn in the same chart.
pub fn before_link(
    session: &Session,
    now: &Rc<Scenario>,
    last: Option<&Rc<Scenario>>,
) -> Option<Rc<Scenario>> {
    // While the room guesses nothing may give the answer away, and the last change may have been it.
    if is_asking(session) {
        return None;
    }
    let outcome = session.step().and_then(|step| step.outcome.as_ref());
    let from = outcome
        .filter(|outcome| outcome.to == link_of(now))
        .and_then(|outcome| scenario_of_link(&outcome.from));
    let before = from.map(Rc::new).or_else(|| last.cloned())?;
    let (one, other) = (&before.region, &now.region);
    let fits = one.code == other.code && one.name == other.name && one.baseline_month == other.baseline_month;
    (fits && before != *now).then_some(before)
}

fn moved_levers(
    now: &Projected,
    before: Option<&Projected>,
    session: &Session,
    lang: Lang,
) -> Vec<StageLeverView> {
    let wanted = on_stage(now, session);
    let views = levers(now, lang, wanted.contains(&Lever::Retention));
    let changed = before.map_or(Vec::new(), |before| changed_levers(&now.scenario, &before.scenario));
    let held = session.selected.filter(|lever| wanted.contains(lever)).or(wanted.first().copied());
    views
        .into_iter()
        .filter(|view| wanted.contains(&view.lever))
        .map(|view| StageLeverView {
            moved: moved(&view, before.filter(|_| changed.contains(&view.lever)), lang),
            is_still: !changed.is_empty() && !changed.contains(&view.lever),
            is_held: held == Some(view.lever),
            view,
        })
        .collect()
}

fn moved(view: &LeverView, before: Option<&Projected>, lang: Lang) -> Sentence {
    let texts = &PresenterTexts::of(lang).stage;
    Sentence::new(&match before {
        Some(before) => (texts.from_to)(&value_before(view, before, lang), &view.summary),
        None => (texts.at)(&view.summary),
    })
}

fn value_before(view: &LeverView, before: &Projected, lang: Lang) -> String {
    let value = view.lever.value(&before.scenario);
    match view.field {
        // The unit stands behind the second value.
        FieldKind::Rate => text::percent(lang, 100.0 * value, 2),
        FieldKind::Share | FieldKind::Million => with_unit(Words::new(lang, before), view.field, value),
    }
}

/// The label of the line before the last change: the lever that moved with its value, where only one did.
pub(super) fn before_name(now: &Projected, before: &Projected, lang: Lang) -> String {
    let texts = &PresenterTexts::of(lang).stage;
    let changed = changed_levers(&now.scenario, &before.scenario);
    let [lever] = changed.as_slice() else { return texts.before.to_owned() };
    let views = levers(now, lang, true);
    match views.iter().find(|view| view.lever == *lever) {
        Some(view) => (texts.before_at)(&view.short_name, &value_before(view, before, lang)),
        None => {
            (texts.before_at)(&lever_name(&before.scenario, lang, *lever), Catalogue::of(lang).lever.percent)
        }
    }
}
