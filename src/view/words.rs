//! Numbers as the screen writes them: rough ones without decimals, people as whole people.

use super::projected::Projected;
use crate::data::Note;
use crate::model::{Cost, CostItem, Ending, Month, Payer, Percent, Rupiah, Target, Workers};
use crate::text::{self, Catalogue, Lang};

/// Less money rounds to nothing.
pub(super) const A_RUPIAH: Rupiah = Rupiah(0.5);

/// The language, and how exactly the region is known.
#[derive(Clone, Copy)]
pub(super) struct Words {
    pub lang: Lang,
    pub text: &'static Catalogue,
    rough: bool,
}

impl Words {
    pub fn new(lang: Lang, projected: &Projected) -> Self {
        Self { lang, text: Catalogue::of(lang), rough: projected.is_rough() }
    }

    /// A coverage of this region.
    pub fn percent(self, value: Percent) -> String {
        text::percent(self.lang, value.0, if self.rough { 0 } else { 2 })
    }

    /// A target, as officials print it: two decimals unless it is whole and the region is rough.
    pub fn target(self, value: Percent) -> String {
        let digits = if self.rough && value.0.fract() == 0.0 { 0 } else { 2 };
        text::percent(self.lang, value.0, digits)
    }

    /// A target with its name, where it has one: "RPJMN 43,92%".
    pub fn named(self, target: &Target) -> String {
        let percent = self.target(target.percent);
        let label = label(target);
        if label.is_empty() { percent } else { [label, " ", &percent].concat() }
    }

    /// People; a rough region has no exact ones.
    pub fn people(self, value: Workers) -> String {
        text::count(self.lang, self.rounded(value).0)
    }

    /// People as exactly as the region is known: to one, or to a hundred.
    pub fn rounded(self, people: Workers) -> Workers {
        self.least_people() * (people / self.least_people()).round()
    }

    /// The fewest people that are told apart.
    pub const fn least_people(self) -> Workers {
        if self.rough { Workers(100.0) } else { Workers(1.0) }
    }

    /// Whether the region is only roughly known.
    pub const fn is_rough(self) -> bool {
        self.rough
    }

    /// A difference of two coverages.
    pub fn points(self, value: Percent) -> String {
        if self.rough {
            return (self.text.facts.points)(&text::decimal(self.lang, value.0, 0));
        }
        text::points(self.lang, value.0)
    }

    pub fn money(self, value: Rupiah) -> String {
        text::rupiah_words(self.lang, value.0)
    }

    pub fn month(self, month: Month) -> String {
        text::month_long(self.lang, month)
    }

    pub fn month_short(self, month: Month) -> String {
        text::month_short(self.lang, month)
    }

    pub fn payer(self, payer: Payer) -> &'static str {
        (self.text.facts.payer)(payer)
    }

    /// What an item of cost is called in a list.
    pub fn cost_item(self, item: CostItem) -> &'static str {
        match item {
            CostItem::Payer(payer) => self.payer(payer),
            CostItem::NonAsn => self.text.facts.apbd_non_asn,
            CostItem::Outreach => self.text.facts.outreach,
        }
    }

    /// The items that cost a rupiah or more, each with its money: "CSR Rp1 miliar, sosialisasi Rp25 juta".
    pub fn cost_items(self, cost: &Cost) -> String {
        let told = cost.items().filter(|(_, money)| *money >= A_RUPIAH);
        let told = told.map(|(item, money)| [self.cost_item(item), " ", &self.money(money)].concat());
        told.collect::<Vec<_>>().join(", ")
    }

    /// What becomes of the money behind an ending, within a sentence: it ends, or is enough for fewer.
    pub fn funding_after(self, projected: &Projected, ending: &Ending) -> String {
        let texts = &self.text.headline;
        let say = if projected.plan.goes_on(ending) { texts.shrinks } else { texts.ends };
        say(self.payer(ending.payer))
    }

    pub fn date(self, iso: &str) -> String {
        text::date(self.lang, iso).unwrap_or_else(|| iso.to_owned())
    }
}

/// Words at the start of a line; they are ours, so they begin with a plain letter.
pub(super) fn capital(words: &str) -> String {
    let mut words = words.to_owned();
    if let Some(first) = words.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    words
}

/// Longest name of a target on the chart and in a sentence, in letters.
const LONGEST_LABEL: usize = 20;

/// Whose target it is; a planner may have written more than fits.
pub(super) fn label(target: &Target) -> &str {
    let end = target.label.char_indices().nth(LONGEST_LABEL).map_or(target.label.len(), |(end, _)| end);
    target.label.get(..end).unwrap_or_default()
}

/// A note in the reader's language.
pub(super) const fn said(note: Note, lang: Lang) -> &'static str {
    match lang {
        Lang::Id => note.id,
        Lang::En => note.en,
    }
}
