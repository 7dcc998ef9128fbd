//! The region's own numbers as a form, with checks as sentences.

use super::form::{Form, row_id};
use super::form_blocks::{Checkbox, Fold, FormBlock, FormButton, Section};
use crate::data::{LADDERS, Ladder};
use crate::model::{CohortField, Field, Group, Percent, Stock, Target, TargetField, Value, Workers};
use crate::state::{Edit, Panel, UNSET, is_drawn};
use crate::text;
use crate::view::verdict::PRINTED;
use crate::view::words::said;
use crate::view::{Sentence, Tone, region_name};

const ADD_TARGET: &str = "tambah-target";
const ADD_COHORT: &str = "tambah-kelompok";

/// The form of the region; `shown` is the region that stays on screen while numbers are missing.
pub fn region(form: &Form<'_>, shown: &str) -> Vec<Section> {
    let mut sections = vec![identity(form, shown), members(form), segments(form), targets(form)];
    sections.extend([ladders(form), running(form), wages(form)]);
    sections
}

fn identity(form: &Form<'_>, shown: &str) -> Section {
    let texts = &form.texts().region;
    let mut blocks = Vec::new();
    if is_unset(form) {
        let shown = region_name(shown, form.lang);
        blocks.push(FormBlock::Text(Sentence::new(&(texts.fill)(&shown)), Tone::Plain));
    }
    blocks.extend([
        form.block(Field::RegionName, texts.name),
        form.block(Field::RegionCode, texts.code),
        form.block(Field::BaselineMonth, texts.baseline_month),
        form.block(Field::Horizon, texts.horizon),
    ]);
    section("wilayah-nama", texts.identity, Fold::AlwaysOpen, blocks)
}

/// Whether a number that every projection needs is still to be typed.
fn is_unset(form: &Form<'_>) -> bool {
    let region = &form.scenario.region;
    region.eligible_workers == Workers(UNSET) || region.active.wage == Workers(UNSET)
}

fn section(id: &'static str, title: &str, fold: Fold, blocks: Vec<FormBlock>) -> Section {
    Section { id, title: title.to_owned(), fold, blocks }
}

fn members(form: &Form<'_>) -> Section {
    let texts = &form.texts().region;
    let mut blocks =
        vec![form.block(Field::Eligible, texts.eligible), form.block(Field::ActiveTotal, texts.active)];
    blocks.extend(coverage(form));
    blocks.push(form.block(Field::NonAsnTotal, texts.non_asn_total));
    blocks.push(non_asn(form));
    section("wilayah-peserta", texts.members, Fold::AlwaysOpen, blocks)
}

fn number(form: &Form<'_>, field: Field) -> Option<f64> {
    match field.get(form.scenario) {
        Value::Number(number) if number >= 0.0 => Some(number),
        _ => None,
    }
}

fn coverage(form: &Form<'_>) -> Option<FormBlock> {
    let texts = &form.texts().region;
    let (active, eligible) = (number(form, Field::ActiveTotal)?, number(form, Field::Eligible)?);
    let percent = (eligible > 0.0).then(|| Workers(active).percent_of(Workers(eligible)).0)?;
    let count = |value| text::count(form.lang, value);
    let say = (texts.coverage_is)(&count(active), &count(eligible), &text::percent(form.lang, percent, 2));
    Some(FormBlock::note(&say))
}

fn non_asn(form: &Form<'_>) -> FormBlock {
    let texts = &form.texts().region;
    let members = form.scenario.region.active.non_asn.0.max(0.0);
    let Some(total) = number(form, Field::NonAsnTotal) else {
        return FormBlock::note(texts.non_asn_total_about);
    };
    let count = |value: f64| text::count(form.lang, value.max(0.0));
    FormBlock::note(&(texts.non_asn_left)(&count(total), &count(members), &count(total - members)))
}

fn segments(form: &Form<'_>) -> Section {
    let texts = &form.texts().region;
    let mut blocks = vec![FormBlock::note(texts.split_note)];
    for (stock, name) in [
        (Stock::Wage, texts.wage),
        (Stock::NonAsn, texts.non_asn),
        (Stock::SelfPaid, texts.self_paid),
        (Stock::Construction, texts.construction),
        (Stock::Other, texts.other_members),
    ] {
        blocks.push(form.block(Field::Active(stock), name));
    }
    blocks.push(form.block(Field::FormalShare, texts.formal_share));
    blocks.extend(pools(form));
    let is_wrong =
        (!is_unset(form) && form.is_wrong_in(Group::Active)) || !form.wrong(Field::FormalShare).is_empty();
    let fold = if is_wrong { Fold::Open } else { Fold::Shut };
    section("wilayah-segmen", texts.segments, fold, blocks)
}

fn pools(form: &Form<'_>) -> Vec<FormBlock> {
    let texts = &form.texts().region;
    let region = &form.scenario.region;
    if number(form, Field::Eligible).is_none() {
        return Vec::new();
    }
    let count = |people: Workers| text::count(form.lang, people.0.max(0.0));
    let formal = count(region.active.wage + region.staff());
    let informal = count(region.active.self_paid + region.sponsored_workers());
    vec![
        FormBlock::note(&(texts.formal_is)(&formal, &count(region.formal_pool()))),
        FormBlock::note(&(texts.informal_is)(&informal, &count(region.informal_pool()))),
    ]
}

fn targets(form: &Form<'_>) -> Section {
    let texts = &form.texts().region;
    let mut blocks = Vec::new();
    for (place, target) in form.scenario.region.targets.iter().enumerate() {
        let title = (texts.target)(place + 1);
        let field = |field| Field::Target(place, field);
        blocks.push(FormBlock::Title(title.clone()));
        blocks.push(form.block_of(field(TargetField::Year), texts.year, &title));
        blocks.push(form.block_of(field(TargetField::Percent), texts.percent, &title));
        blocks.push(form.block_of(field(TargetField::Workers), texts.workers, &title));
        blocks.push(form.block_of(field(TargetField::Label), texts.label, &title));
        blocks.extend(target_check(form, target));
        let remove = FormButton::of(form.texts().form.remove, &title, Edit::RemoveTarget(place), form.lang);
        blocks.push(FormBlock::Buttons(vec![remove.then(ADD_TARGET)]));
    }
    let mut buttons = vec![FormButton::new(texts.add_target, Edit::AddTarget).with_id(ADD_TARGET)];
    let source = &form.origin.region.targets;
    if !source.is_empty() && *source != form.scenario.region.targets {
        buttons.push(FormButton::new(texts.back_to_targets, Edit::BackToTargets).then(ADD_TARGET));
    }
    blocks.push(FormBlock::Buttons(buttons));
    section("wilayah-target", texts.targets, Fold::AlwaysOpen, blocks)
}

/// The sentence that checks a target: "32,48% dari 97.777 = 31.758, cocok". It fits within what two printed decimals allow.
fn target_check(form: &Form<'_>, target: &Target) -> Option<FormBlock> {
    let texts = &form.texts().region;
    let eligible = number(form, Field::Eligible).filter(|eligible| *eligible > 0.0)?;
    let percent = Some(target.percent.0).filter(|percent| (0.0..=100.0).contains(percent))?;
    let people = Percent(percent).of(Workers(eligible)).0;
    let count = |value| text::count(form.lang, value);
    let (said, of, is) = (text::percent(form.lang, percent, 2), count(eligible), count(people));
    let Some(printed) = target.workers.map(|workers| workers.0) else {
        return Some(FormBlock::note(&(texts.target_is)(&said, &of, &is)));
    };
    let off = (people - printed).abs();
    if off <= PRINTED.of(Workers(eligible)).0 + 0.5 {
        return Some(FormBlock::Text(Sentence::new(&(texts.target_fits)(&said, &of, &is)), Tone::Reached));
    }
    let say = (texts.target_differs)(&said, &of, &is, &count(printed), &count(off));
    Some(FormBlock::Text(Sentence::new(&say), Tone::Short))
}

fn ladders(form: &Form<'_>) -> Section {
    let texts = &form.texts().region;
    let mut blocks = vec![FormBlock::note(texts.ladders_about)];
    let mut drawn = false;
    for (place, ladder) in LADDERS.iter().enumerate() {
        blocks.push(FormBlock::Title(said(ladder.name, form.lang).to_owned()));
        blocks.push(FormBlock::note(said(ladder.base, form.lang)));
        for tick in ticks(form, place, ladder) {
            drawn |= tick.on;
            blocks.push(FormBlock::Checkbox(tick));
        }
        blocks.extend(ladder.steps.first().map(|step| {
            let source = step.percent.source;
            FormBlock::Source(source.publication(), source.address())
        }));
    }
    let fold = if drawn { Fold::Open } else { Fold::Shut };
    section("wilayah-acuan", texts.ladders, fold, blocks)
}

fn ticks(form: &Form<'_>, ladder: usize, of: &Ladder) -> Vec<Checkbox> {
    let texts = &form.texts().region;
    let tick = |step: &crate::data::Step| {
        let on = is_drawn(form.scenario, step);
        let name = (texts.step)(step.year, &text::percent(form.lang, step.percent.value.0, 2));
        let note = step.percent.note.map(|note| said(note, form.lang));
        Checkbox {
            id: format!("acuan-{}-{}", of.id, step.year),
            name: note.map_or(name.clone(), |note| format!("{name}, {note}")),
            on,
            edit: Edit::Reference { ladder, year: step.year, drawn: !on },
        }
    };
    of.steps.iter().map(tick).collect()
}

fn running(form: &Form<'_>) -> Section {
    let texts = &form.texts().region;
    let cohorts = &form.scenario.region.sponsored;
    let mut blocks = vec![FormBlock::note(texts.running_about)];
    for place in 0..cohorts.len() {
        let title = (texts.cohort)(place + 1);
        let field = |field| Field::Cohort(place, field);
        blocks.push(FormBlock::Title(title.clone()));
        blocks.push(form.block_of(field(CohortField::Payer), texts.payer, &title));
        blocks.push(form.block_of(field(CohortField::Workers), texts.people, &title));
        blocks.push(form.block_of(field(CohortField::Ends), texts.ends, &title));
        let remove = FormButton::of(form.texts().form.remove, &title, Edit::RemoveCohort(place), form.lang);
        blocks.push(FormBlock::Buttons(vec![remove.then(ADD_COHORT)]));
    }
    blocks.push(FormBlock::Buttons(vec![
        FormButton::new(texts.add_cohort, Edit::AddCohort).with_id(ADD_COHORT),
    ]));
    let fold = if cohorts.is_empty() { Fold::Shut } else { Fold::Open };
    section("wilayah-berjalan", texts.running, fold, blocks)
}

/// The years of the baseline and after, and those that the scenario knows.
fn wages(form: &Form<'_>) -> Section {
    let texts = &form.texts().region;
    let region = &form.scenario.region;
    let first = region.baseline_month.year();
    let mut years: Vec<i32> =
        region.minimum_wage.iter().map(|(year, _)| *year).chain(first..first + 3).collect();
    years.sort_unstable();
    years.dedup();
    let mut blocks = vec![FormBlock::note(texts.wages_about)];
    blocks.extend(years.into_iter().map(|year| form.block(Field::MinimumWage(year), &(texts.wage_of)(year))));
    let fold = if form.is_wrong_in(Group::MinimumWages) { Fold::Open } else { Fold::Shut };
    section("wilayah-umk", texts.wages, fold, blocks)
}

/// The notice that something typed cannot be projected.
#[derive(Clone, Debug, PartialEq)]
pub struct UnfinishedView {
    /// What it says.
    pub say: Sentence,
    /// What is wrong, sentence by sentence.
    pub wrong: Vec<String>,
    /// Where the first of it can be corrected.
    pub remedy: Remedy,
}

/// Where something wrong can be corrected, with the words of the button that leads there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Remedy {
    /// In a drawer.
    Panel(Panel, &'static str),
    /// In the field with this id, under a lever.
    Field(String, &'static str),
}

/// The notice about a form that cannot be projected; `None` for one that can. `shown` is the region that stays on screen.
pub fn unfinished(form: &Form<'_>, shown: &str) -> Option<UnfinishedView> {
    /// Up to so many sentences are written out.
    const MOST: usize = 3;
    let first = form.refusals.first()?;
    let texts = form.texts();
    let shown = region_name(shown, form.lang);
    let region = Remedy::Panel(Panel::Region, texts.region.edit);
    if is_unset(form) {
        let say = Sentence::new(&(texts.region.fill)(&shown));
        return Some(UnfinishedView { say, wrong: Vec::new(), remedy: region });
    }
    let remedy = if first.field.is_within(Group::Assumptions) {
        Remedy::Panel(Panel::Assumptions, texts.assumption.title)
    } else if first.field.is_within(Group::Plan) {
        Remedy::Field(format!("{}-isian", row_id(first.field)), texts.form.to_field)
    } else {
        region
    };
    let wrong = form.refusals.iter().take(MOST);
    let wrong = wrong.map(|one| text::refusals::refusal_in_form(form.lang, one)).collect();
    Some(UnfinishedView { say: Sentence::new(&(texts.form.waiting)(&shown)), wrong, remedy })
}

#[cfg(test)]
mod tests;
