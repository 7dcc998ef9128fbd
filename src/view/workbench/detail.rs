//! The plan in detail, lever by lever: schedule, package, payer, and in words what the money buys.

mod absorbed;

use absorbed::{other_tariff, prices, refilled, set_aside};

use super::benefit::monthly;
use super::form::Form;
use super::form_blocks::{FormBlock, FormButton};
use crate::model::{
    Field, Lever, PartField, Payer, PlanPart, ProgrammeField, Rupiah, Scenario, Sponsorship, Switch, Tariff,
    Tranche, Workers, discounted,
};
use crate::state::{Edit, continuable};
use crate::text::{self, Catalogue, Lang, WorkbenchTexts};
use crate::view::words::Words;
use crate::view::{Projected, Sentence, Tone, lever_name};

/// The id of the button that adds to the plan.
pub const ADD: &str = "tambah-tuas-tombol";
/// Up to so many tranches are written out.
const MOST_TRANCHES: usize = 6;
/// An amount below this comes from rounding and counts as zero.
const A_RUPIAH: Rupiah = Rupiah(1.0);

/// The form under `lever`: `working` is the same lever in the scenario that the form works on, where programmes may have
/// other numbers.
pub fn detail(projected: &Projected, form: &Form<'_>, lever: Lever, working: Lever) -> Vec<FormBlock> {
    let name = lever_name(form.scenario, form.lang, working);
    match lever {
        Lever::WageEnrolment => window(form, PlanPart::WageEnrolment, &name),
        Lever::SelfPaidEnrolment => window(form, PlanPart::SelfPaidEnrolment, &name),
        Lever::Retention => window(form, PlanPart::Retention, &name),
        Lever::NonAsn => spread(form, PlanPart::NonAsn, &name),
        Lever::Csr | Lever::Sponsorship(_) => {
            programme(form, bought(projected, form.lang, lever), working, &name)
        }
    }
}

fn window(form: &Form<'_>, part: PlanPart, name: &str) -> Vec<FormBlock> {
    let texts = &form.texts().detail;
    vec![
        form.block_of(Field::Plan(part, PartField::From), texts.from, name),
        form.block_of(Field::Plan(part, PartField::Until), texts.until, name),
    ]
}

fn spread(form: &Form<'_>, part: PlanPart, name: &str) -> Vec<FormBlock> {
    let texts = &form.texts().detail;
    vec![
        form.block_of(Field::Plan(part, PartField::From), texts.from, name),
        form.block_of(Field::Plan(part, PartField::OverMonths), texts.over_months, name),
    ]
}

fn programme(form: &Form<'_>, bought: Vec<FormBlock>, lever: Lever, name: &str) -> Vec<FormBlock> {
    let texts = &form.texts().detail;
    let count = form.scenario.plan.sponsorships.len();
    // The programme of this lever is not in the plan before its first change.
    let place = lever.place(form.scenario).unwrap_or(count);
    let field = |field| Field::Programme(place, field);
    let mut blocks = bought;
    if lever != Lever::Csr {
        blocks.push(form.block_of(field(ProgrammeField::Payer), texts.payer, name));
    }
    blocks.push(form.block_of(field(ProgrammeField::FirstMonth), texts.first_month, name));
    blocks.push(months(form, field(ProgrammeField::Months), place, name));
    for (what, label) in [
        (ProgrammeField::Years, texts.years),
        (ProgrammeField::Package, texts.package),
        (ProgrammeField::Sector, texts.sector),
        (ProgrammeField::Name, texts.programme_name),
        (ProgrammeField::Document, texts.document),
    ] {
        blocks.push(form.block_of(field(what), label, name));
    }
    if place < count {
        blocks.push(form.block_of(field(ProgrammeField::Refill), texts.refill, name));
        if is_discounted(form.scenario.plan.sponsorships.get(place)) {
            blocks.push(form.block_of(Field::Switch(Switch::Discount), texts.with_the_discount, name));
        }
        blocks.push(FormBlock::Buttons(commands(form, place, count, name)));
        if count > 1 {
            blocks.push(FormBlock::note(&(texts.order)(place + 1, count)));
        }
    }
    blocks
}

/// Whether the rule halves the price of a month of a programme.
fn is_discounted(programme: Option<&Sponsorship>) -> bool {
    programme.is_some_and(|&Sponsorship { payer, sector, first_month, months, years, .. }| {
        let firsts = (0..years.cast_signed()).map(|year| first_month + 12 * year);
        let mut covers = firsts.map(|first| (first, first + (months.cast_signed() - 1)));
        covers.any(|cover| Tariff::BY_RULE.halved_months(payer, sector, cover).is_some())
    })
}

/// How long a tranche is paid, and until when.
fn months(form: &Form<'_>, field: Field, place: usize, name: &str) -> FormBlock {
    let texts = &form.texts().detail;
    let mut row = form.row_of(field, texts.months, name);
    if let Some(programme) = form.scenario.plan.sponsorships.get(place) {
        let last = programme.first_month + (programme.months.cast_signed() - 1);
        row.about = (texts.paid_until)(&text::month_long(form.lang, last));
    }
    FormBlock::Row(Box::new(row))
}

fn commands(form: &Form<'_>, place: usize, count: usize, name: &str) -> Vec<FormButton> {
    let texts = &form.texts().detail;
    let button = |what, edit| FormButton::of(what, name, edit, form.lang);
    let raise = |place: usize| format!("program-{place}-naik");
    let lower = |place: usize| format!("program-{place}-turun");
    // A copy of a programme that cannot be projected would not show.
    let copy = button(texts.copy, Edit::CopyProgramme(place));
    let mut buttons = vec![FormButton { enabled: form.refusals.is_empty(), ..copy }];
    if count > 1 {
        let above = place.saturating_sub(1);
        buttons.push(FormButton {
            enabled: place > 0,
            id: raise(place),
            focus: vec![raise(above), lower(above)],
            ..button(texts.raise, Edit::RaiseProgramme(place))
        });
        buttons.push(FormButton {
            enabled: place + 1 < count,
            id: lower(place),
            focus: vec![lower(place + 1), raise(place + 1)],
            ..button(texts.lower, Edit::LowerProgramme(place))
        });
    }
    let remove = button(texts.remove, Edit::RemoveProgramme(place));
    buttons.push(remove.then(ADD));
    buttons
}

/// Sentences about what the money of a programme buys, from the last projection.
fn bought(projected: &Projected, lang: Lang, lever: Lever) -> Vec<FormBlock> {
    let words = Words::new(lang, projected);
    let texts = &WorkbenchTexts::of(words.lang).detail;
    let scenario = &projected.scenario;
    let Some(place) = lever.place(scenario) else { return Vec::new() };
    let Some(programme) = scenario.plan.sponsorships.get(place) else { return Vec::new() };
    let tranches: Vec<&Tranche> =
        projected.plan.tranches.iter().filter(|tranche| tranche.programme == place).collect();
    let mut blocks = Vec::new();
    match tranches.first().filter(|first| first.budget() >= A_RUPIAH) {
        None => blocks.push(FormBlock::note(texts.nobody)),
        Some(first) => {
            let people = words.some_people(first.people());
            let last = words.month(first.last);
            let money = words.money(programme.budget_per_year);
            let say = (texts.buys)(&money, &people, programme.months, &last);
            blocks.push(FormBlock::Text(Sentence::new(&words.each(say)), Tone::Plain));
            blocks.push(set_aside(words, programme, &tranches));
            let accepted = if programme.refill { 1.0 } else { scenario.assumptions.quota_acceptance };
            blocks.push(left_over(words, first, accepted));
            if let Some(end) = lever.pool_end(scenario) {
                let say = (texts.pool_end)(&text::rupiah_words_in_full(lang, end.0));
                blocks.push(FormBlock::note(&words.each(say)));
            }
            blocks.extend(refilled(projected, words, place));
            blocks.extend(later(words, &tranches));
        }
    }
    let tariff = scenario.assumptions.tariff();
    blocks.push(FormBlock::note(&price(words, tariff, programme)));
    blocks.extend(prices(words, tariff, programme, &tranches));
    if is_discounted(Some(programme)) {
        blocks.extend(other_tariff(projected, words, place));
    }
    blocks
}

fn left_over(words: Words, tranche: &Tranche, accepted: f64) -> FormBlock {
    let texts = &WorkbenchTexts::of(words.lang).detail;
    let say = if tranche.unspent < A_RUPIAH {
        texts.all_spent.to_owned()
    } else if tranche.no_room() < A_RUPIAH {
        let accepted = text::percent(words.lang, 100.0 * accepted, 0);
        words.each((texts.unspent)(&words.money(tranche.unspent), &accepted))
    } else {
        let reasons = words.reasons_of_unspent(tranche.rejected, tranche.no_room());
        words.each((texts.unspent_as)(&words.money(tranche.unspent), &reasons))
    };
    FormBlock::note(&say)
}

/// The tranches after the first.
fn later(words: Words, tranches: &[&Tranche]) -> Vec<FormBlock> {
    let texts = &WorkbenchTexts::of(words.lang).detail;
    let say = |tranche: &&Tranche| {
        let mut say = (texts.tranche)(
            &words.month_short(tranche.first),
            &words.month_short(tranche.last),
            &words.some_people(tranche.people()),
            &words.money(tranche.spent),
        );
        if tranche.kept >= Workers(1.0) {
            say.push_str(". ");
            say.push_str(&(texts.buys_kept)(&words.people(tranche.kept)));
        }
        FormBlock::note(&words.each(say))
    };
    tranches.iter().skip(1).take(MOST_TRANCHES).map(say).collect()
}

/// The price for one person, and for how many months it is discounted.
fn price(words: Words, tariff: Tariff, programme: &Sponsorship) -> String {
    let texts = &WorkbenchTexts::of(words.lang).detail;
    let Sponsorship { payer, months, package, sector, first_month, .. } = *programme;
    let each = tariff.cost_per_head(package, payer, sector, first_month, months);
    let mut say = (texts.per_head)(&monthly(words.lang, package), &text::rupiah(words.lang, each.0), months);
    let paid = (0..months.cast_signed()).map(|later| first_month + later);
    let cheaper = paid.filter(|month| Tariff::BY_RULE.halves(None, sector, *month)).count();
    if cheaper > 0 {
        say.push(' ');
        say.push_str(&if !discounted(payer) {
            (texts.not_discounted)(words.payer(payer))
        } else if tariff == Tariff::FULL {
            texts.no_discount.to_owned()
        } else {
            (texts.discounted)(cheaper, months)
        });
    }
    say
}

/// Something that can be added to the plan.
#[derive(Clone, Debug, PartialEq)]
pub enum Addition {
    /// Shows the lever of retention; the plan is the same until it is moved.
    Retention,
    /// Adds a part to the plan.
    Part(Edit),
}

/// What can be added to the plan of `scenario`, with the names of the buttons.
pub fn additions(scenario: &Scenario, lang: Lang, has_retention: bool) -> Vec<(String, Addition)> {
    let catalogue = Catalogue::of(lang);
    let mut list = Vec::new();
    if !has_retention {
        list.push((catalogue.lever.short_retention.to_owned(), Addition::Retention));
    }
    for (place, cohort) in continuable(scenario) {
        let payer = (catalogue.facts.payer)(cohort.payer);
        let people = text::count(lang, cohort.workers.0);
        let name = (WorkbenchTexts::of(lang).detail.go_on)(
            payer,
            &people,
            &text::month_short(lang, cohort.ends + 1),
        );
        list.push((name, Addition::Part(Edit::ContinueCohort(place))));
    }
    for payer in Payer::ALL {
        // The lever of the first CSR programme is always there.
        let is_first = payer == Payer::Csr && Lever::Csr.place(scenario).is_none();
        if !is_first {
            let name = (catalogue.facts.payer)(payer).to_owned();
            list.push((name, Addition::Part(Edit::AddProgramme(payer))));
        }
    }
    if scenario.plan.pppk_full_time.is_none() {
        list.push((WorkbenchTexts::of(lang).detail.pppk.to_owned(), Addition::Part(Edit::AddPppk)));
    }
    list
}

/// The appointment of staff as full-time PPPK, where the plan has it.
pub fn pppk(form: &Form<'_>) -> Option<(String, Vec<FormBlock>)> {
    form.scenario.plan.pppk_full_time.as_ref()?;
    let texts = &form.texts().detail;
    let mut blocks =
        vec![form.block_of(Field::Plan(PlanPart::Pppk, PartField::Amount), texts.pppk_workers, texts.pppk)];
    blocks.extend(spread(form, PlanPart::Pppk, texts.pppk));
    blocks.push(FormBlock::note(texts.pppk_about));
    let remove = FormButton::of(texts.remove, texts.pppk, Edit::RemovePppk, form.lang);
    blocks.push(FormBlock::Buttons(vec![remove.then(ADD)]));
    Some((texts.pppk.to_owned(), blocks))
}
