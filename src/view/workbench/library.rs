//! The library of plans: what each is called, what it reaches and costs, where it came from, and how the one on screen stands to
//! those that are kept.

use super::messages::short_when;
use crate::codec::document::Document;
use crate::codec::draft::Draft;
use crate::codec::library::{Origin, PlanPlace, ShelvedPlan, is_same_region};
use crate::data::is_per_100k;
use crate::model::{Plan, Rupiah, Scenario};
use crate::state::{is_work, plan_name};
use crate::text::{Lang, WorkbenchTexts};
use crate::view::words::{A_RUPIAH, Words};
use crate::view::{Projected, own_region, region_name};

/// Longest name of a plan, in letters.
pub const LONGEST_NAME: usize = 60;

/// A plan in the list.
#[derive(Clone, Debug, PartialEq)]
pub struct LibraryRow {
    /// Its name in the storage.
    pub key: String,
    /// What it is called, or that it has no name.
    pub name: String,
    /// What it was called by somebody; empty for none.
    pub own_name: String,
    /// The region that it belongs to.
    pub region: String,
    /// December of the target and the money until then.
    pub figure: String,
    /// Where it came from and when it was kept.
    pub note: String,
    /// When it was kept.
    pub when: String,
    /// Where it stands.
    pub place: PlanPlace,
    /// Whether another tab keeps it: it can be opened and copied, and taken away, but not changed.
    pub is_others: bool,
}

/// How the plan on screen stands to those that are kept.
#[derive(Clone, Debug, PartialEq)]
pub enum PlanStanding {
    /// Nobody's work yet: a region as it comes.
    Untouched,
    /// As it is kept under this key.
    Same(String),
    /// Changed since it was kept under this key and name.
    Changed(String, String),
    /// Kept under no name.
    Unsaved,
}

/// The plans as rows, in the order of the list.
pub fn plan_rows(plans: &[ShelvedPlan], lang: Lang) -> Vec<LibraryRow> {
    plans.iter().map(|plan| row(plan, lang)).collect()
}

fn row(shelved: &ShelvedPlan, lang: Lang) -> LibraryRow {
    let plan = &shelved.plan;
    let scenario = &plan.document.scenario;
    let texts = &WorkbenchTexts::of(lang).library;
    let is_others = plan.origin == Origin::Tab && plan.place == PlanPlace::Unsaved;
    let when = short_when(lang, &plan.saved);
    let say = match (plan.origin, plan.place) {
        (Origin::Tab, PlanPlace::Unsaved) => texts.draft_of_tab,
        (_, PlanPlace::Unsaved) => texts.unsaved,
        (Origin::Here, _) => texts.saved,
        (Origin::Link, _) => texts.from_link,
        (Origin::File, _) => texts.from_file,
        (Origin::Tab, _) => texts.from_tab,
    };
    LibraryRow {
        key: shelved.key.clone(),
        name: shown_name(plan_name(scenario), scenario.plan == Plan::default(), lang),
        own_name: plan_name(scenario).to_owned(),
        region: region_name(&scenario.region.name, lang),
        figure: plan_figure(&Projected::of(scenario), lang),
        note: say(&when).trim_end_matches([',', ' ']).to_owned(),
        when,
        place: plan.place,
        is_others,
    }
}

/// The button that goes on with what somebody has typed and could not be projected yet.
pub fn fill_further(typed: &Scenario, saved: &str, lang: Lang) -> String {
    let name = match plan_name(typed) {
        "" => region_name(&typed.region.name, lang),
        name => shown_name(name, false, lang),
    };
    let texts = &WorkbenchTexts::of(lang).library;
    (texts.fill_further)(&name, &short_when(lang, saved)).trim_end_matches([',', ' ']).to_owned()
}

/// A region of the planner's own in the list of regions.
#[derive(Clone, Debug, PartialEq)]
pub struct OwnRegion {
    /// The name in the storage of the plan that it opens with, or of the draft of its form.
    pub key: String,
    /// What the list calls it.
    pub name: String,
}

/// The regions of `plans` that are not built in, without `shown`, the code and the own name of the one on screen, and without
/// what was put away. Each opens with the first of its plans: the latest.
pub fn own_regions(plans: &[ShelvedPlan], shown: (&str, Option<&str>), lang: Lang) -> Vec<OwnRegion> {
    let mut found: Vec<(&Scenario, OwnRegion)> = Vec::new();
    for shelved in plans.iter().filter(|plan| plan.plan.place != PlanPlace::Away) {
        let scenario = &*shelved.plan.document.scenario;
        let Some(name) = own_region(scenario, lang).filter(|name| !is_shown(scenario, name, shown)) else {
            continue;
        };
        if !found.iter().any(|(other, _)| is_same_region(other, scenario)) {
            found.push((scenario, OwnRegion { key: shelved.key.clone(), name }));
        }
    }
    found.into_iter().map(|(_, region)| region).collect()
}

/// The regions whose form was begun and cannot be projected yet, without the one on screen.
pub fn begun_regions(
    unfinished: &[(String, Draft)],
    shown: (&str, Option<&str>),
    lang: Lang,
) -> Vec<OwnRegion> {
    let begun = |(key, draft): &(String, Draft)| {
        let typed = &draft.content.unfinished.as_ref()?.scenario;
        let name = own_region(typed, lang)?;
        let opens = || OwnRegion { key: key.clone(), name: fill_further(typed, &draft.saved, lang) };
        (!is_shown(typed, &name, shown)).then(opens)
    };
    unfinished.iter().filter_map(begun).collect()
}

fn is_shown(scenario: &Scenario, name: &str, (code, own): (&str, Option<&str>)) -> bool {
    scenario.region.code == code && own == Some(name)
}

/// What a plan is called in the list.
pub fn shown_name(name: &str, has_no_plan: bool, lang: Lang) -> String {
    let texts = &WorkbenchTexts::of(lang).library;
    let shown = match (name, has_no_plan) {
        ("", true) => texts.without_plan,
        ("", false) => texts.nameless,
        (name, _) => name,
    };
    shown.chars().take(LONGEST_NAME).collect()
}

/// What a plan reaches in the December that the headline is about, and what it costs until then. A region that is told per
/// 100,000 has no money of its own.
pub fn plan_figure(projected: &Projected, lang: Lang) -> String {
    let (words, texts) = (Words::new(lang, projected), &WorkbenchTexts::of(lang).library);
    let month = projected.focus_month();
    let Some(row) = projected.at(month) else { return String::new() };
    let figure = (texts.figure)(&words.percent(row.coverage), &words.month(month));
    let cost: Rupiah = projected.cost_until(month);
    if cost < A_RUPIAH || is_per_100k(&projected.scenario) {
        return figure;
    }
    (texts.and_money)(&figure, &words.plan_money(projected, month, cost))
}

/// How `document`, which is on screen, stands to the plans that are kept.
pub fn standing(plans: &[ShelvedPlan], document: &Document) -> PlanStanding {
    let kept = || plans.iter().filter(|plan| plan.plan.place != PlanPlace::Unsaved);
    if let Some(same) = kept().find(|plan| plan.plan.document == *document) {
        return PlanStanding::Same(same.key.clone());
    }
    let name = plan_name(&document.scenario);
    let is_namesake = |plan: &&ShelvedPlan| {
        let other = &plan.plan.document.scenario;
        plan_name(other) == name && is_same_region(other, &document.scenario)
    };
    match kept().find(|plan| !name.is_empty() && is_namesake(plan)) {
        Some(plan) => PlanStanding::Changed(plan.key.clone(), name.to_owned()),
        None if is_work(document) => PlanStanding::Unsaved,
        None => PlanStanding::Untouched,
    }
}

/// The rows of the list without those that say no more than the screen does, by region: the one on screen first, then in the
/// order of the rows. What was put away is apart.
pub fn by_region<'a>(
    rows: &'a [LibraryRow],
    on_screen: &str,
    is_shown: impl Fn(&LibraryRow) -> bool,
) -> Vec<(String, Vec<&'a LibraryRow>)> {
    let mut groups: Vec<(String, Vec<&LibraryRow>)> = vec![(on_screen.to_owned(), Vec::new())];
    for row in rows.iter().filter(|row| row.place != PlanPlace::Away && is_shown(row)) {
        match groups.iter_mut().find(|(region, _)| *region == row.region) {
            Some((_, rows)) => rows.push(row),
            None => groups.push((row.region.clone(), vec![row])),
        }
    }
    groups
}

/// A name for the next plan of a region: "Rencana C" where A and B are taken.
pub fn suggested_name(is_taken: impl Fn(&str) -> bool, lang: Lang) -> String {
    let texts = &WorkbenchTexts::of(lang).library;
    let letters = ('A'..='Z').map(String::from);
    let names = letters.chain((27..1000).map(|number: i32| number.to_string()));
    names.map(|mark| (texts.suggested)(&mark)).find(|name| !is_taken(name)).unwrap_or_default()
}

/// Why a plan cannot be called `name`; `None` where it can.
pub fn name_refused(
    name: &str,
    document: &Document,
    is_taken: impl Fn(&str) -> bool,
    lang: Lang,
) -> Option<String> {
    let texts = &WorkbenchTexts::of(lang).library;
    let mut named = Scenario::clone(&document.scenario);
    name.clone_into(&mut named.name);
    if name.is_empty() {
        Some(texts.name_missing.to_owned())
    } else if name.chars().count() > LONGEST_NAME {
        Some((texts.name_too_long)(LONGEST_NAME))
    } else if plan_name(&named).is_empty() {
        Some(texts.name_of_region.to_owned())
    } else {
        is_taken(name).then(|| (texts.name_taken)(name))
    }
}

#[cfg(test)]
mod tests;
