//! Numbers as the screen writes them: rough ones without decimals, people as whole people.

use super::projected::Projected;
use crate::data::{Note, is_per_100k};
use crate::model::{Cost, CostItem, Ending, Month, Payer, Percent, Rupiah, Target, Workers};
use crate::text::{self, Catalogue, Lang};

/// Less money rounds to nothing.
pub(super) const A_RUPIAH: Rupiah = Rupiah(0.5);

/// Before a sum that contains a cost that is not known.
pub(in crate::view) const AT_LEAST: &str = "\u{2265} ";

/// So few people come from the arithmetic: nobody.
const NOBODY: Workers = Workers(1e-6);

/// The language, and how exactly the region is known.
#[derive(Clone, Copy)]
pub(super) struct Words {
    pub lang: Lang,
    pub text: &'static Catalogue,
    rough: bool,
    /// Whether only bounds of the coverage are known: then a figure within them says "about".
    band: bool,
    per_100k: bool,
}

impl Words {
    pub fn new(lang: Lang, projected: &Projected) -> Self {
        Self {
            lang,
            text: Catalogue::of(lang),
            rough: projected.is_rough(),
            band: projected.scenario.region.active_range.is_some(),
            per_100k: is_per_100k(&projected.scenario),
        }
    }

    /// Of no region: for money, months and names.
    pub fn plain(lang: Lang) -> Self {
        Self { lang, text: Catalogue::of(lang), rough: false, band: false, per_100k: false }
    }

    /// A coverage of this region; one that is only known as a band is "about" so much.
    pub fn percent(self, value: Percent) -> String {
        let bare = self.bare_percent(value);
        if self.band { [self.text.notice.about, " ", &bare].concat() } else { bare }
    }

    /// The same behind words that say "about" already.
    pub fn bare_percent(self, value: Percent) -> String {
        text::percent(self.lang, value.0, if self.rough { 0 } else { 2 })
    }

    /// A text about people or money of this region: while its base is not known they are per 100,000 workers, and every
    /// such text says so.
    pub fn each(self, mut said: String) -> String {
        if self.per_100k {
            let has_end = said.ends_with('.');
            if has_end {
                said.pop();
            }
            said.push_str(self.text.notice.each_100k);
            said.push_str(if has_end { "." } else { "" });
        }
        said
    }

    /// Whether people and money are counted per 100,000 workers.
    pub const fn is_per_100k(self) -> bool {
        self.per_100k
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

    /// People in a sentence: who are some, but fewer than can be told apart, are not nobody.
    pub fn some_people(self, value: Workers) -> String {
        if value > NOBODY && self.rounded(value) <= Workers::ZERO {
            return (self.text.facts.fewer_than)(10_i32.pow(self.people_power().unsigned_abs()));
        }
        self.people(value)
    }

    /// People as exactly as the region is known: to one, or to a hundred.
    pub fn rounded(self, people: Workers) -> Workers {
        Workers(text::rounded_to(people.0, self.people_power()))
    }

    /// The step in which people are told, as a power of ten.
    pub const fn people_power(self) -> i32 {
        if self.rough { 2 } else { 0 }
    }

    /// The step in which coverages and their differences are told, as a power of ten.
    pub const fn points_power(self) -> i32 {
        if self.rough { 0 } else { -2 }
    }

    /// Groups of people that are told beside their sum: they add up as they are written.
    pub fn people_parts(self, parts: &[Workers], sum: Workers) -> Vec<String> {
        let parts: Vec<f64> = parts.iter().map(|people| people.0).collect();
        let rounded = text::rounded_parts(&parts, sum.0, self.people_power());
        rounded.into_iter().map(|people| text::count(self.lang, people)).collect()
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

    /// Money of the plan up to `month`; at least so much where it pays for staff whose minimum wage is not known.
    pub fn plan_money(self, projected: &Projected, month: Month, value: Rupiah) -> String {
        least_money(projected, month, self.money(value))
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

    /// Amounts that are told beside their sum, which is written in whole steps of ten to `power`: they add up as they are
    /// written.
    pub fn money_parts(self, parts: &[Rupiah], sum: Rupiah, power: i32) -> Vec<String> {
        let exact: Vec<f64> = parts.iter().map(|money| money.0).collect();
        let rounded = text::rounded_parts(&exact, sum.0, power);
        rounded
            .into_iter()
            .zip(parts)
            .map(|(rounded, exact)| self.money_part(*exact, rounded, power))
            .collect()
    }

    /// An amount that was `rounded` with others of its sum to whole steps of ten to `power`. Some money is not none.
    pub fn money_part(self, exact: Rupiah, rounded: f64, power: i32) -> String {
        if exact >= A_RUPIAH && rounded == 0.0 {
            let step = text::rupiah_words_in_full(self.lang, 10_f64.powi(power));
            return (self.text.facts.less_than)(&step);
        }
        text::rupiah_words_in_full(self.lang, rounded)
    }

    /// The items that cost a rupiah or more, each with its money, which add up to the sum as it is written: "CSR
    /// Rp1 miliar, sosialisasi Rp30 juta" of Rp1,03 miliar.
    pub fn cost_items(self, cost: &Cost) -> String {
        self.cost_items_of(cost, text::words_power(cost.total().0))
    }

    /// The same where the sum is written in whole steps of ten to `power`.
    pub fn cost_items_of(self, cost: &Cost, power: i32) -> String {
        let told: Vec<(CostItem, Rupiah)> = cost.items().filter(|(_, money)| *money >= A_RUPIAH).collect();
        let money: Vec<Rupiah> = told.iter().map(|(_, money)| *money).collect();
        let money = self.money_parts(&money, cost.total(), power);
        let told =
            told.iter().zip(money).map(|((item, _), money)| [self.cost_item(*item), " ", &money].concat());
        told.collect::<Vec<_>>().join(", ")
    }

    /// Why money is not spent: `exact` and `rounded` are what was for names that failed verification, and what found
    /// nobody without cover. A single reason has the sum of what it explains.
    pub fn unspent_reasons(self, exact: [f64; 2], rounded: &[f64], power: i32) -> String {
        let texts = &self.text.facts;
        let reasons = exact.iter().zip(rounded).zip([texts.rejected, texts.no_room]);
        let told: Vec<_> = reasons.filter(|((exact, _), _)| **exact >= A_RUPIAH.0).collect();
        match told.as_slice() {
            [(_, reason)] => (*reason).to_owned(),
            several => {
                let part = |((exact, rounded), reason): &((&f64, &f64), &str)| {
                    (texts.unspent_part)(&self.money_part(Rupiah(**exact), **rounded, power), reason)
                };
                several.iter().map(part).collect::<Vec<_>>().join(", ")
            }
        }
    }

    /// The same for an amount that stands alone, as [`Words::money`] writes it.
    pub fn reasons_of_unspent(self, rejected: Rupiah, no_room: Rupiah) -> String {
        let exact = [rejected.0, no_room.0.max(0.0)];
        let power = text::words_power(exact[0] + exact[1]);
        self.unspent_reasons(exact, &text::rounded_parts(&exact, exact[0] + exact[1], power), power)
    }

    /// What becomes of the money behind an ending, within a sentence: it ends, or is enough for fewer.
    pub fn funding_after(self, projected: &Projected, ending: &Ending) -> String {
        let texts = &self.text.headline;
        let say = if projected.plan.goes_on(ending) { texts.shrinks } else { texts.ends };
        say(self.payer(ending.payer))
    }

    /// The same for several endings of one month: each payer once, those that end before those that are enough for fewer.
    pub fn fundings_after(self, projected: &Projected, endings: &[&Ending]) -> String {
        let texts = &self.text.headline;
        let payers = |goes_on: bool| {
            let mut names: Vec<&str> = Vec::new();
            for ending in endings.iter().filter(|ending| projected.plan.goes_on(ending) == goes_on) {
                let name = self.payer(ending.payer);
                if !names.contains(&name) {
                    names.push(name);
                }
            }
            let last = names.pop()?;
            Some(if names.is_empty() {
                last.to_owned()
            } else {
                [&names.join(", "), texts.and, last].concat()
            })
        };
        let ends = payers(false).map(|names| (texts.ends)(&names));
        let shrinks = payers(true).map(|names| (texts.shrinks)(&names));
        ends.into_iter().chain(shrinks).collect::<Vec<_>>().join(", ")
    }

    pub fn date(self, iso: &str) -> String {
        text::date(self.lang, iso).unwrap_or_else(|| iso.to_owned())
    }
}

/// Words at the start of a line; they are ours, so they begin with a plain letter.
pub fn capital(words: &str) -> String {
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

/// `money` of the plan up to `month` as it is written; at least so much where staff without a minimum wage are among those
/// it pays for.
pub(in crate::view) fn least_money(projected: &Projected, month: Month, money: String) -> String {
    if projected.scenario.is_cost_unknown(month) { [AT_LEAST, &money].concat() } else { money }
}
