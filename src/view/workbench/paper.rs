//! What paper says beside the screen's figures: which plan it is, in words, and which assumptions were changed.

use super::form::Form;
use super::values::{number_written, written};
use crate::model::{
    Assumptions, Enrolment, Field, Lever, Month, PARAMETERS, Payer, Plan, PlanPart, Rupiah, Scenario, Sector,
    Sponsorship, Switch, Tranche, Value,
};
use crate::text::refusals::field_name;
use crate::text::{self, Lang, WorkbenchTexts};
use crate::view::lever::{FieldKind, with_unit};
use crate::view::words::{A_RUPIAH, Words, capital};
use crate::view::{Projected, lever_name};

/// A name and what stands behind it.
pub type PaperRow = (String, String);

/// The plan and the assumptions of a page on paper.
#[derive(Clone, Debug, PartialEq)]
pub struct PaperView {
    /// The heading of the plan, with the name that a file gave it.
    pub title: String,
    /// A row for each part of the plan; none without a plan.
    pub plan: Vec<PaperRow>,
    /// What is set aside and absorbed in all; `None` for a plan without money.
    pub money: Option<PaperRow>,
    /// A row for each assumption that differs from its default.
    pub assumptions: Vec<PaperRow>,
}

/// What `projected` rests on, in words.
pub fn paper(projected: &Projected, lang: Lang) -> PaperView {
    let words = Words::new(lang, projected);
    let scenario = &projected.scenario;
    let title = WorkbenchTexts::of(lang).paper.plan;
    let title =
        if scenario.name.is_empty() { title.to_owned() } else { [title, ": ", &scenario.name].concat() };
    let until = projected.focus_month();
    let money = money_pair(projected, words, until);
    let money =
        money.map(|pair| ((WorkbenchTexts::of(lang).paper.money)(&words.month(until)), words.each(pair)));
    PaperView { title, plan: plan(projected, words), money, assumptions: assumptions(scenario, lang) }
}

/// What is set aside for the plan up to `month` and what of it is absorbed; `None` where neither is a rupiah.
fn money_pair(projected: &Projected, words: Words, month: Month) -> Option<String> {
    let paid = projected.plan.cost_until(month).total();
    let tranches = projected.plan.tranches.iter().filter(|tranche| tranche.first <= month);
    let set_aside = paid + tranches.map(|tranche| tranche.unspent).sum::<Rupiah>();
    let is_told = set_aside >= A_RUPIAH || projected.scenario.is_cost_unknown(month);
    let [set_aside, paid] = [set_aside, paid].map(|money| words.plan_money(projected, month, money));
    is_told.then(|| (WorkbenchTexts::of(words.lang).detail.pair)(&set_aside, &paid))
}

fn plan(projected: &Projected, words: Words) -> Vec<PaperRow> {
    let scenario = &projected.scenario;
    let plan = &scenario.plan;
    let (detail, paper) = (&WorkbenchTexts::of(words.lang).detail, &WorkbenchTexts::of(words.lang).paper);
    let texts = &words.text.lever;
    let row = |part, name: &str| Some((name.to_owned(), words_of_part(words, plan, part)?));
    let mut rows = Vec::new();
    rows.extend(row(PlanPart::WageEnrolment, texts.wage));
    rows.extend(row(PlanPart::SelfPaidEnrolment, texts.self_paid));
    rows.extend(row(PlanPart::Retention, texts.short_retention));
    rows.extend(plan.sponsorships.iter().enumerate().map(|(place, programme)| {
        let csr = Lever::Csr.place(scenario) == Some(place);
        let lever = if csr { Lever::Csr } else { Lever::Sponsorship(place) };
        let own = || projected.plan.tranches.iter().filter(|tranche| tranche.programme == place);
        let (budget, spent) = (own().map(Tranche::budget).sum(), own().map(|tranche| tranche.spent).sum());
        let pair = words.each((detail.pair)(&words.money(budget), &words.money(spent)));
        let bought = [&sponsorship(words, programme).join(", "), ". ", &pair].concat();
        (lever_name(scenario, words.lang, lever), bought)
    }));
    let open = projected.scenario.is_cost_unknown(scenario.horizon);
    rows.extend(row(PlanPart::NonAsn, texts.short_non_asn).map(|(name, said)| {
        let unknown = [&said, ". ", &capital(paper.unknown)].concat();
        (name, if open { unknown } else { said })
    }));
    rows.extend(row(PlanPart::Pppk, detail.pppk));
    rows
}

/// A part of the plan in words; `None` where the plan has none.
fn words_of_part(words: Words, plan: &Plan, part: PlanPart) -> Option<String> {
    let paper = &WorkbenchTexts::of(words.lang).paper;
    let rate = |part: &Enrolment| {
        [with_unit(words, FieldKind::Rate, part.rate_per_month), window(words, part.from, part.until)]
    };
    let parts = match part {
        PlanPart::WageEnrolment => rate(plan.wage_enrolment.as_ref()?),
        PlanPart::SelfPaidEnrolment => rate(plan.self_paid_enrolment.as_ref()?),
        PlanPart::Retention => {
            let part = plan.retention.as_ref()?;
            let share = with_unit(words, FieldKind::Share, part.lapse_reduction);
            [share, window(words, part.from, part.until)]
        }
        PlanPart::NonAsn => {
            let part = plan.non_asn.as_ref()?;
            let share = with_unit(words, FieldKind::Share, part.share);
            [share, (paper.over_months)(&words.month_short(part.from), part.over_months)]
        }
        PlanPart::Pppk => {
            let part = plan.pppk_full_time.as_ref()?;
            let people = words.each((paper.people)(&text::count(words.lang, part.workers.0)));
            [people, (paper.over_months)(&words.month_short(part.from), part.over_months)]
        }
    };
    Some(parts.join(", "))
}

/// A part of the plan of `scenario` in words, as paper has it; `None` where the plan has none.
pub(super) fn part_words(scenario: &Scenario, part: PlanPart, lang: Lang) -> Option<String> {
    words_of_part(Words::plain(lang), &scenario.plan, part)
}

/// A programme in words, as paper has it.
pub(super) fn programme_words(programme: &Sponsorship, lang: Lang) -> String {
    sponsorship(Words::plain(lang), programme).join(", ")
}

fn window(words: Words, from: Month, until: Option<Month>) -> String {
    let texts = &WorkbenchTexts::of(words.lang).paper;
    let first = words.month_short(from);
    match until {
        Some(until) => (texts.from_until)(&first, &words.month_short(until)),
        None => (texts.from)(&first),
    }
}

fn sponsorship(words: Words, programme: &Sponsorship) -> Vec<String> {
    let texts = WorkbenchTexts::of(words.lang);
    let (detail, paper) = (&texts.detail, &texts.paper);
    let Sponsorship { budget_per_year, months, package, sector, first_month, years, refill, .. } = *programme;
    let mut parts = vec![
        words.each(words.money(budget_per_year)),
        (detail.package_name)(package).to_owned(),
        (paper.premiums)(months, &words.month_short(first_month)),
    ];
    parts.extend((years > 1).then(|| (paper.tranches)(years)));
    parts.extend((sector != Sector::General).then(|| (detail.sector_name)(sector).to_owned()));
    parts.extend(refill.then(|| paper.refill.to_owned()));
    // The name of another programme is that of its lever.
    for (what, words) in [(detail.programme_name, &programme.name), (detail.document, &programme.document)] {
        if !words.is_empty() && (what != detail.programme_name || programme.payer == Payer::Csr) {
            parts.push([what, " ", words.as_str()].concat());
        }
    }
    parts
}

fn assumptions(scenario: &Scenario, lang: Lang) -> Vec<PaperRow> {
    let form = Form { scenario, origin: scenario.clone(), is_own: false, refusals: &[], lang, today: None };
    let texts = &form.texts().paper;
    let (now, standard) = (&scenario.assumptions, Assumptions::default());
    let name = |field: Field| capital(&field_name(lang, field));
    let mut rows = Vec::new();
    for (place, parameter) in PARAMETERS.iter().enumerate() {
        let values = [(parameter.get)(now), (parameter.get)(&standard)];
        let field = Field::Parameter(place);
        if values[0] != values[1] {
            let [now, standard] = values.map(|value| number_written(&form, field, value));
            rows.push((name(field), (texts.instead_of)(&now, &standard)));
        }
    }
    for switch in Switch::ALL.into_iter().filter(|switch| switch.get(now) != switch.get(&standard)) {
        let (field, value) = (Field::Switch(switch), Value::Switch(switch.get(now)));
        rows.push((name(field), written(&form, field, &value).unwrap_or_default()));
    }
    if now.construction_season != standard.construction_season {
        rows.push((capital(form.texts().assumption.season), texts.own_season.to_owned()));
    }
    rows
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use std::rc::Rc;

    use super::*;
    use crate::data::REGIONS;
    use crate::model::Payer;
    use crate::ordinary;
    use crate::property;
    use proptest::prelude::*;

    fn of(change: impl FnOnce(&mut Scenario)) -> PaperView {
        let mut scenario = REGIONS[0].scenario(0);
        change(&mut scenario);
        paper(&Projected::of(&Rc::new(scenario)), Lang::Id)
    }

    #[test]
    fn the_plan_is_told_lever_by_lever() {
        let view = of(|scenario| {
            let last = scenario.last_target();
            "Binjai, CSR 1 miliar".clone_into(&mut scenario.name);
            Lever::WageEnrolment.set(scenario, 0.014, last);
            scenario.plan.wage_enrolment.as_mut().unwrap().until = Month::parse("2025-12");
            Lever::Csr.set(scenario, 1e9, last);
            let zakat = Sponsorship {
                payer: Payer::Zakat,
                budget_per_year: Rupiah(2.5e8),
                months: 6,
                years: 1,
                refill: true,
                name: String::new(),
                document: String::new(),
                ..scenario.plan.sponsorships[0].clone()
            };
            scenario.plan.sponsorships.push(zakat);
            Lever::NonAsn.set(scenario, 0.5, last);
        });
        let rows: Vec<String> = view.plan.iter().map(|(name, value)| format!("{name}: {value}")).collect();
        assert_eq!(
            rows,
            [
                "Laju pendaftaran penerima upah: 1,40% per bulan, Nov 2024 sampai Des 2025",
                "Dana CSR per tahun: Rp1 miliar, JKK + JKM, iuran 12 bulan mulai Nov 2024, diulang 2 tahun. Dianggarkan Rp2 miliar, terserap Rp1,6 miliar.",
                "Dana zakat per tahun: Rp250 juta, JKK + JKM, iuran 6 bulan mulai Nov 2024, nama yang gugur diganti. Dianggarkan Rp250 juta, terserap Rp250 juta.",
                "Honorer (non-ASN): 50%, mulai Nov 2024, selama 3 bulan",
            ]
        );
        let (until, money) = view.money.unwrap();
        assert_eq!(
            (until.as_str(), money.as_str()),
            ("Dana sampai Desember 2025", "Dianggarkan Rp2,6 miliar, terserap Rp2,2 miliar.")
        );
        assert!(view.assumptions.is_empty());
        assert_eq!(view.title, "Rencana ini: Binjai, CSR 1 miliar");
    }

    #[test]
    fn changed_assumptions_are_told_beside_their_defaults() {
        let view = of(|scenario| {
            scenario.assumptions.quota_acceptance = 0.9;
            scenario.assumptions.pppk_leaves_denominator = false;
            scenario.assumptions.construction_season[6] = 1.2;
        });
        assert!(view.plan.is_empty());
        assert_eq!(view.assumptions.len(), 3);
        assert_eq!(view.assumptions[0].1, "90%, bawaan 80%");
    }

    proptest! {
        #![proptest_config(property::config(200))]

        #[test]
        fn every_part_of_a_plan_and_every_changed_assumption_has_a_row(scenario in ordinary::scenario()) {
            let plan = &scenario.plan;
            let parts = usize::from(plan.wage_enrolment.is_some())
                + usize::from(plan.self_paid_enrolment.is_some())
                + usize::from(plan.retention.is_some())
                + plan.sponsorships.len()
                + usize::from(plan.non_asn.is_some())
                + usize::from(plan.pppk_full_time.is_some());
            let changed = scenario.assumptions.changed();
            let projected = Projected::of(&Rc::new(scenario));
            for lang in Lang::ALL {
                let view = paper(&projected, lang);
                prop_assert_eq!((view.plan.len(), view.assumptions.len()), (parts, changed));
                let rows = view.plan.iter().chain(&view.assumptions);
                prop_assert!(rows.into_iter().all(|(name, value)| !name.is_empty() && !value.is_empty()));
            }
        }
    }
}
