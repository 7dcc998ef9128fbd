//! Eligible workers and members in the form of the region: the total, and its parts with one line that adds them up.

use super::{number, section};
use crate::data::{all_members, follows, is_total_given};
use crate::model::{CohortField, Field, Group, Stock, Workers};
use crate::state::Edit;
use crate::text;
use crate::view::workbench::form::Form;
use crate::view::workbench::form_blocks::{Fold, FormBlock, FormButton, Section};
use crate::view::{Sentence, Tone};

const ADD_COHORT: &str = "tambah-kelompok";

pub(super) fn members(form: &Form<'_>) -> Section {
    let texts = &form.texts().region;
    let mut blocks =
        vec![form.block(Field::Eligible, texts.eligible), form.block(Field::ActiveTotal, texts.active)];
    blocks.extend(coverage(form));
    blocks.extend(parts(form));
    blocks.push(form.block(Field::NonAsnTotal, texts.non_asn_total));
    blocks.push(non_asn(form));
    section("wilayah-peserta", texts.members, Fold::AlwaysOpen, blocks)
}

fn coverage(form: &Form<'_>) -> Option<FormBlock> {
    let texts = &form.texts().region;
    let (active, eligible) = (number(form, Field::ActiveTotal)?, number(form, Field::Eligible)?);
    let percent = (eligible > 0.0).then(|| Workers(active).percent_of(Workers(eligible)).0)?;
    let count = |value| text::count(form.lang, value);
    let say = (texts.coverage_is)(&count(active), &count(eligible), &text::percent(form.lang, percent, 2));
    Some(FormBlock::note(&say))
}

/// How much of the total is itemised, and what the rest is taken from.
fn parts(form: &Form<'_>) -> Option<FormBlock> {
    let texts = &form.texts().region;
    let region = &form.scenario.region;
    let total = number(form, Field::ActiveTotal)?;
    if !is_total_given(form.scenario) {
        return Some(FormBlock::note(texts.total_is_sum));
    }
    let of = |stock: Stock| number(form, Field::Active(stock)).unwrap_or(0.0);
    let free: Vec<Stock> = Stock::ALL.into_iter().filter(|stock| follows(form.scenario, *stock)).collect();
    let given = Stock::ALL.into_iter().filter(|stock| !free.contains(stock)).map(of).sum::<f64>();
    let itemised = given + region.sponsored_workers().0;
    let rest = total - itemised;
    let count = |value: f64| text::count(form.lang, value);
    let takers: Vec<&str> =
        free.into_iter().filter(|stock| of(*stock) > 0.0).map(|stock| (texts.taken_from)(stock)).collect();
    if rest.abs() < 1.0 {
        let say = (texts.itemised)(&count(itemised), &count(total));
        return Some(FormBlock::Text(Sentence::new(&say), Tone::Reached));
    }
    Some(match takers.as_slice() {
        _ if rest < 0.0 || takers.is_empty() => {
            let say = (texts.itemised)(&count(itemised), &count(all_members(region)));
            FormBlock::Text(Sentence::new(&say), Tone::Short)
        }
        [taker] => FormBlock::note(&(texts.rest_from)(&count(rest), taker)),
        _ => FormBlock::note(&(texts.rest_divided)(&count(rest))),
    })
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

pub(super) fn segments(form: &Form<'_>) -> Section {
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
    let is_wrong = (!super::is_unset(form) && form.is_wrong_in(Group::Active))
        || !form.wrong(Field::FormalShare).is_empty();
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

pub(super) fn running(form: &Form<'_>) -> Section {
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
    blocks.push(FormBlock::FromTable(form.texts().library.from_table));
    let fold = if cohorts.is_empty() { Fold::Shut } else { Fold::Open };
    section("wilayah-berjalan", texts.running, fold, blocks)
}
