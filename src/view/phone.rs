//! What a phone in the room shows: the result of its proposal, beside the plan on the stage, and the levers of the
//! question. What a proposal comes to beside a plan is the same on the presenter's desk.

use crate::codec::qr::Qr;
use crate::model::{Lever, Percent, Row, Rupiah, Scenario, Workers};
use crate::text::{Lang, PhoneTexts};
use crate::view::facts::{Fact, compact_result};
use crate::view::lever::{FieldKind, LeverView, levers, with_unit};
use crate::view::words::{A_RUPIAH, Words, capital};
use crate::view::{Projected, Sentence, TargetVerdict, card_levers};

/// The page of a phone in words.
#[derive(Clone, Debug, PartialEq)]
pub struct PhoneView {
    /// Region and date of its figures.
    pub subject: String,
    /// Coverage at the target, with what is missing or over.
    pub result: Fact,
    /// People more or fewer than in the plan on the stage; `None` while nothing was changed.
    pub difference: Option<String>,
    /// People, money, and what becomes of it.
    pub say: Sentence,
    /// The levers of the question.
    pub levers: Vec<PhoneLever>,
}

/// A lever on a phone.
#[derive(Clone, Debug, PartialEq)]
pub struct PhoneLever {
    /// The lever as the planner's page shows it.
    pub view: LeverView,
    /// Where the plan on the stage has it; `None` where it still stands there.
    pub before: Option<String>,
}

/// The page for the plan `now`, which has begun as `base`, with the levers that were `asked` for.
pub fn phone(now: &Projected, base: &Projected, asked: &[Lever], lang: Lang) -> PhoneView {
    let texts = PhoneTexts::of(lang);
    let words = Words::new(lang, now);
    let is_changed = now.scenario != base.scenario;
    let parts = [covered(now, words), money(now, base, lang), falls(now, words)];
    PhoneView {
        subject: subject(now, words),
        result: compact_result(now, lang),
        difference: is_changed.then(|| (texts.than_presenters)(&difference(now, base, lang))),
        say: Sentence::new(&parts.into_iter().flatten().collect::<Vec<_>>().join(" ")),
        levers: phone_levers(now, base, asked, lang),
    }
}

fn subject(now: &Projected, words: Words) -> String {
    let region = &now.scenario.region;
    let coverage = now.reading().map(|reading| reading.coverage.figure());
    let date = coverage
        .map_or_else(|| words.month(region.baseline_month), |figure| words.date(figure.as_of.as_str()));
    let name = crate::view::region_name(&region.name, words.lang);
    (PhoneTexts::of(words.lang).subject)(&name, &date)
}

fn covered(now: &Projected, words: Words) -> Option<String> {
    let texts = PhoneTexts::of(words.lang);
    if now.is_rough() {
        return None;
    }
    let people = words.people(now.at(now.focus_month())?.active);
    Some(if words.is_per_100k() { (texts.covered_per_100k)(&people) } else { (texts.covered)(&people) })
}

/// How many more people are covered at the target than in `base`, or how many fewer; points where nobody is counted.
pub fn difference(now: &Projected, base: &Projected, lang: Lang) -> String {
    let texts = PhoneTexts::of(lang);
    let words = Words::new(lang, now);
    let month = now.focus_month();
    let rows = now.at(month).zip(base.at(month));
    let has_people = !now.is_rough() && !words.is_per_100k();
    let differs = |difference: f64, unit: f64| difference.abs() >= unit / 2.0;
    match rows {
        Some((one, other)) if has_people => {
            let people = one.active.0 - other.active.0;
            let said = words.people(Workers(people.abs()));
            match differs(people, 10_f64.powi(words.people_power())) {
                false => texts.same.to_owned(),
                true if people > 0.0 => (texts.more_people)(&said),
                true => (texts.fewer_people)(&said),
            }
        }
        Some((one, other)) => {
            let points = one.coverage.0 - other.coverage.0;
            let said = words.points(Percent(points.abs()));
            match differs(points, 10_f64.powi(words.points_power())) {
                false => texts.same.to_owned(),
                true if points > 0.0 => (texts.more_points)(&said),
                true => (texts.fewer_points)(&said),
            }
        }
        None => texts.same.to_owned(),
    }
}

/// What is used until the target, and how much more or less that is than in `base`; `None` for a region that counts per
/// 100,000, where rupiah would be nobody's.
pub fn money(now: &Projected, base: &Projected, lang: Lang) -> Option<String> {
    let texts = PhoneTexts::of(lang);
    let words = Words::new(lang, now);
    if words.is_per_100k() {
        return None;
    }
    let month = now.focus_month();
    let (spent, before) = (now.cost_until(month), base.cost_until(month));
    let first = if spent < A_RUPIAH {
        texts.spent_nothing.to_owned()
    } else {
        (texts.spent)(&words.plan_money(now, month, spent))
    };
    let change = words.money(Rupiah((spent.0 - before.0).abs()));
    let compared = match spent.0 - before.0 {
        change if change.abs() < A_RUPIAH.0 => None,
        more if more > 0.0 => Some((texts.more_money)(&change)),
        _ => Some((texts.less_money)(&change)),
    };
    Some(format!("{}.", [Some(first), compared].into_iter().flatten().collect::<Vec<_>>().join(", ")))
}

/// That what is reached at the target is lost again; `None` where it is not.
fn falls(now: &Projected, words: Words) -> Option<String> {
    let verdict = now.focus().filter(|verdict| verdict.judged.reached)?;
    let low = lowest_after(now, verdict)?;
    let (month, percent) = (words.month(low.month), words.percent(low.coverage));
    Some(capital(&(PhoneTexts::of(words.lang).falls)(&month, &percent)))
}

/// The month with the lowest coverage after a target, where it is below.
pub(super) fn lowest_after<'now>(now: &'now Projected, verdict: &TargetVerdict) -> Option<&'now Row> {
    let later = now.expected().rows.iter().filter(|row| row.month > verdict.month());
    let lowest = later.min_by(|one, other| one.coverage.total_cmp(&other.coverage));
    lowest.filter(|row| row.coverage < verdict.target.percent)
}

/// The levers that were asked for, else those of a card.
fn phone_levers(now: &Projected, base: &Projected, asked: &[Lever], lang: Lang) -> Vec<PhoneLever> {
    let wanted = card_levers(&now.scenario, asked);
    let views = levers(now, lang, wanted.contains(&Lever::Retention));
    let shown = views.into_iter().filter(|view| wanted.contains(&view.lever));
    shown.map(|view| PhoneLever { before: before(&view, base, lang), view }).collect()
}

fn before(view: &LeverView, base: &Projected, lang: Lang) -> Option<String> {
    let is_moved = view.lever.value(&base.scenario) != view.value;
    is_moved.then(|| (PhoneTexts::of(lang).value_before)(&value_in(view, base, lang)))
}

/// The value of a lever in another plan; the unit of a rate stands behind the value on screen.
pub(super) fn value_in(view: &LeverView, plan: &Projected, lang: Lang) -> String {
    let value = view.lever.value(&plan.scenario);
    match view.field {
        FieldKind::Rate => crate::text::percent(lang, 100.0 * value, 2),
        FieldKind::Share | FieldKind::Million => with_unit(Words::new(lang, plan), view.field, value),
    }
}

/// A proposal as a code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProposalCode {
    /// The whole address.
    pub address: String,
    /// Side of the picture in modules, and its dark modules as a path; none where the address is too long.
    pub picture: Option<(usize, String)>,
}

/// The code of the proposal `plan`; `page` is the address of this page without its query. It may be one that only this
/// phone can open: the presenter's camera reads the plan out of it.
pub fn proposal_code(plan: &Scenario, from: &str, page: &str, lang: Lang) -> ProposalCode {
    let address =
        format!("{page}{}{}", crate::codec::proposal::query(lang, &[], from), crate::state::link_of(plan));
    let picture = Qr::of(&address).map(|code| (code.side(), code.path()));
    ProposalCode { address, picture }
}

/// The plan that a phone goes on from: the one on the stage as it was kept beside `last`, the plan that the phone had
/// when it was left; else the plan on screen is the stage's.
pub fn base_of(on_screen: &Scenario, kept: Option<&KeptBase>) -> Option<Scenario> {
    let kept = kept.filter(|kept| kept.last == crate::state::link_of(on_screen))?;
    crate::state::scenario_of_link(&kept.base)
}

/// What the tab of a phone keeps: the link of the plan on the stage, that of its own, and who proposes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct KeptBase {
    /// The plan on the stage.
    pub base: String,
    /// The plan that was on screen.
    pub last: String,
    /// Who proposes.
    pub from: String,
}

impl KeptBase {
    /// As a text.
    pub fn write(&self) -> String {
        [self.base.as_str(), &self.last, &self.from].join("\n")
    }

    /// From a text; `None` where it is none.
    pub fn read(text: &str) -> Option<Self> {
        let mut lines = text.splitn(3, '\n').map(str::to_owned);
        Some(Self { base: lines.next()?, last: lines.next()?, from: lines.next()? })
    }
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use super::*;
    use crate::data::REGIONS;
    use crate::model::Month;

    fn projected(csr: f64) -> Projected {
        let [first, ..] = &REGIONS;
        let mut scenario = first.scenario(0);
        Lever::Csr.set(&mut scenario, csr, Month::december(2025));
        Projected::of(&Rc::new(scenario))
    }

    #[test]
    fn a_phone_says_what_its_proposal_changes() {
        let (base, more) = (projected(5e8), projected(1e9));
        for lang in [Lang::Id, Lang::En] {
            let same = phone(&base, &base, &[Lever::Csr], lang);
            assert_eq!((same.difference, same.levers.len()), (None, 1));
            let view = phone(&more, &base, &[Lever::Csr, Lever::WageEnrolment], lang);
            let difference = view.difference.unwrap_or_default();
            assert!(difference.starts_with('+'), "{difference}");
            let moved: Vec<bool> = view.levers.iter().map(|lever| lever.before.is_some()).collect();
            assert_eq!(moved, [false, true], "in the order of the plan");
            let fewer = phone(&base, &more, &[], lang).difference.unwrap_or_default();
            assert!(fewer.starts_with('−') && !view.say.is_empty(), "{fewer}");
        }
    }

    #[test]
    fn a_reload_keeps_what_was_on_the_stage() {
        let (base, more) = (projected(5e8), projected(1e9));
        let link = |plan: &Projected| crate::state::link_of(&plan.scenario);
        let kept = KeptBase { base: link(&base), last: link(&more), from: "Meja 3\nserikat".to_owned() };
        assert_eq!(KeptBase::read(&kept.write()), Some(kept.clone()));
        assert_eq!(
            base_of(&more.scenario, Some(&kept)).map(|plan| crate::state::link_of(&plan)),
            Some(link(&base))
        );
        assert_eq!(base_of(&base.scenario, Some(&kept)), None, "another code was scanned");
        assert_eq!(KeptBase::read("#1~x"), None);
    }
}
