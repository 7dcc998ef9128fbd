//! The region's own numbers as a form, with checks as sentences.

mod members;

use super::form::{Form, row_id};
use super::form_blocks::{Checkbox, Fold, FormBlock, FormButton, OwnSourceField, Section};
use super::place::place_field;
use crate::data::{LADDERS, Ladder};
use crate::model::{Field, Group, Percent, Status, Target, TargetField, Value, Workers};
use crate::state::{Edit, Panel, UNSET, is_drawn};
use crate::text;
use crate::view::verdict::PRINTED;
use crate::view::words::said;
use crate::view::{Sentence, Tone, region_name};
use members::{members, running, segments};

const ADD_TARGET: &str = "tambah-target";

/// The form of the region; `shown` is the region that stays on screen while numbers are missing.
pub fn region(form: &Form<'_>, shown: &str) -> Vec<Section> {
    let mut sections = vec![identity(form, shown), members(form), segments(form), running(form)];
    sections.extend([own_source(form), targets(form), ladders(form), wages(form)]);
    sections
}

fn identity(form: &Form<'_>, shown: &str) -> Section {
    let texts = &form.texts().region;
    let mut blocks = Vec::new();
    if is_unset(form) {
        let shown = region_name(shown, form.lang);
        blocks.push(FormBlock::Text(Sentence::new(&(texts.fill)(&shown)), Tone::Plain));
    }
    if form.is_own {
        blocks.push(FormBlock::Place(place_field(form)));
    } else {
        blocks.push(form.block(Field::RegionName, texts.name));
        blocks.push(form.block(Field::RegionCode, texts.code));
    }
    blocks.push(form.block(Field::BaselineMonth, texts.baseline_month));
    blocks.push(form.block(Field::Horizon, texts.horizon));
    section("wilayah-nama", texts.identity, Fold::AlwaysOpen, blocks)
}

/// Where the planner's own figures come from, and of when they are: said once for all of them.
fn own_source(form: &Form<'_>) -> Section {
    let texts = &form.texts().region;
    let said = form.scenario.source(Field::whole(Group::Region)).filter(|said| said.status == Status::Yours);
    let block = OwnSourceField {
        source: said.map_or_else(String::new, |said| said.source.clone()),
        as_of: said.map_or_else(String::new, |said| said.as_of.clone()),
    };
    let blocks = vec![FormBlock::note(texts.own_source_about), FormBlock::OwnSource(block)];
    section("wilayah-sumber", texts.own_source, Fold::AlwaysOpen, blocks)
}

/// Whether a number that every projection needs is still to be typed.
fn is_unset(form: &Form<'_>) -> bool {
    let region = &form.scenario.region;
    region.eligible_workers == Workers(UNSET) || Field::ActiveTotal.get(form.scenario) == Value::Number(UNSET)
}

fn section(id: &'static str, title: &str, fold: Fold, blocks: Vec<FormBlock>) -> Section {
    Section { id, title: title.to_owned(), fold, blocks }
}

fn number(form: &Form<'_>, field: Field) -> Option<f64> {
    match field.get(form.scenario) {
        Value::Number(number) if number >= 0.0 => Some(number),
        _ => None,
    }
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
