//! Numbers as the screen writes them: rough ones without decimals, people as whole people.

use super::projected::Projected;
use crate::model::{Month, Outlook, Payer};
use crate::text::{self, Catalogue, Lang};

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
    pub fn percent(self, value: f64) -> String {
        text::percent(self.lang, value, if self.rough { 0 } else { 2 })
    }

    /// A target, as officials print it: two decimals unless it is whole and the region is rough.
    pub fn target(self, value: f64) -> String {
        let digits = if self.rough && value.fract() == 0.0 { 0 } else { 2 };
        text::percent(self.lang, value, digits)
    }

    /// People; a rough region has no exact ones.
    pub fn people(self, value: f64) -> String {
        let value = if self.rough { (value / 100.0).round() * 100.0 } else { value };
        text::count(self.lang, value)
    }

    pub fn points(self, value: f64) -> String {
        text::points(self.lang, value)
    }

    pub fn money(self, value: f64) -> String {
        text::rupiah_words(self.lang, value)
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

    pub fn date(self, iso: &str) -> String {
        text::date(self.lang, iso).unwrap_or_else(|| iso.to_owned())
    }
}

/// The target that the headline is about: of the last target year, the one that the sources name first.
pub(super) fn focus(projected: &Projected) -> Option<Outlook> {
    let targets = &projected.scenario.region.targets;
    let outlooks = targets.iter().map(|target| projected.plan.outlook(target)).filter(|outlook| outlook.at.is_some());
    outlooks.reduce(|best, next| if next.month > best.month { next } else { best })
}

/// The month the headline is about: the focus, or a December about a year after the baseline.
pub(super) fn focus_month(projected: &Projected) -> Month {
    focus(projected).map_or_else(
        || {
            let region = &projected.scenario.region;
            let december = Month::december(region.baseline_month.year().max(2025));
            if december > region.baseline_month && december <= projected.scenario.horizon {
                december
            } else {
                projected.scenario.horizon
            }
        },
        |outlook| outlook.month,
    )
}
