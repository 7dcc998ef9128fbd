//! What protection brings people: families who would be paid, as an illustration, and what the packages give.

use crate::data::BENEFITS;
use crate::model::answers::{Protected, Year, protection};
use crate::model::{Month, PARAMETERS, Package, Payer, Sector, Tariff, Workers};
use crate::text::{self, Lang, WorkbenchTexts};
use crate::view::words::{Words, said};
use crate::view::{Projected, Sentence};

/// Up to so many years are written out.
const MOST_YEARS: usize = 6;

/// Families and benefits as a table, and what the packages give.
#[derive(Clone, Debug, PartialEq)]
pub struct BenefitView {
    /// The sentence that this is an illustration, and on which assumption.
    pub say: Sentence,
    /// The rows of the table: year, families, rupiah.
    pub years: Vec<[String; 3]>,
    /// The sentence about new members, whose families have the smaller benefit.
    pub new_members: Option<String>,
    /// The contribution for each package per month, in the order of `Package::ALL`.
    pub prices: [String; 2],
    /// What the packages give.
    pub packages: Vec<PackageRow>,
}

/// A benefit and which package gives it.
#[derive(Clone, Debug, PartialEq)]
pub struct PackageRow {
    /// What it is.
    pub name: &'static str,
    /// What is given, and when.
    pub text: &'static str,
    /// Whether each package gives it, in the order of `Package::ALL`.
    pub given: [bool; 2],
    /// Publication and address.
    pub source: (&'static str, &'static str),
}

/// What protection brings to people with the plan of `projected`.
pub fn benefit(projected: &Projected, lang: Lang) -> BenefitView {
    let words = Words::new(lang, projected);
    let texts = &WorkbenchTexts::of(words.lang).benefit;
    let assumptions = &projected.scenario.assumptions;
    let range = PARAMETERS.iter().find(|row| row.id == "deaths_per_year").and_then(|row| row.range);
    let percent = |fraction: f64| format!("{}%", text::decimal_between(lang, 100.0 * fraction, 0, 2));
    let (low, high) = range.unwrap_or((assumptions.deaths_per_year, assumptions.deaths_per_year));
    let years = protection(&projected.plan, assumptions);
    let new_members =
        years.last().map(|year| year.expected.of_new_members).filter(|people| *people >= Workers(0.5));
    BenefitView {
        say: Sentence::new(&(texts.illustration)(
            &percent(assumptions.deaths_per_year),
            &percent(low),
            &percent(high),
        )),
        years: years.iter().take(MOST_YEARS).map(|year| row(words, year)).collect(),
        new_members: new_members.map(|people| words.each((texts.new_members)(&words.people(people)))),
        prices: Package::ALL.map(|package| monthly(lang, package)),
        packages: packages(lang),
    }
}

/// The contribution for one person and month, rupiah, without discount.
pub(super) fn monthly(lang: Lang, package: Package) -> String {
    let price = Tariff::FULL.premium(package, Some(Payer::Apbn), Sector::General, Month::december(2025));
    text::rupiah(lang, price.0)
}

fn row(words: Words, year: &Year) -> [String; 3] {
    let texts = &WorkbenchTexts::of(words.lang).benefit;
    let name = if year.months < 12 { (texts.partial)(year.year, year.months) } else { year.year.to_string() };
    let cell = |say: &dyn Fn(&Protected) -> String| {
        (texts.between)(&say(&year.expected), &say(&year.low), &say(&year.high))
    };
    [
        name,
        words.each(cell(&|protected| text::count(words.lang, protected.families.0))),
        words.each(cell(&|protected| words.money(protected.benefit))),
    ]
}

fn packages(lang: Lang) -> Vec<PackageRow> {
    let row = |benefit: &'static crate::data::Benefit| PackageRow {
        name: said(benefit.name, lang),
        text: said(benefit.text.text, lang),
        given: [benefit.package == Package::JkkJkm, true],
        source: (benefit.text.source.publication(), benefit.text.source.address()),
    };
    BENEFITS.iter().map(row).collect()
}
