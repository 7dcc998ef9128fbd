//! What is said of a region, as exactly as it is known.

use super::region::{Knowledge, KnownPercent, OverviewRegion};
use super::scene::OverviewScene;
use crate::model::Month;
use crate::text::{self, Lang, OverviewTexts};

/// The last known coverage of a region and its month.
pub(super) fn known_text(region: &OverviewRegion, lang: Lang) -> (String, String) {
    let texts = &OverviewTexts::of(lang).table;
    let date = region.month.map_or_else(String::new, |month| text::month_short(lang, month));
    let known = match (&region.knowledge, region.known) {
        (_, Some(KnownPercent { band: Some((low, high)), .. })) => {
            format!("{}\u{2013}{}", text::decimal(lang, low.0, 0), text::percent(lang, high.0, 0))
        }
        (_, Some(KnownPercent { percent, is_rough: true, .. })) => {
            (texts.roughly)(&text::percent(lang, percent.0, 0))
        }
        (_, Some(known)) => text::percent(lang, known.percent.0, 2),
        (Knowledge::Members(members), None) => (texts.members)(&text::count(lang, members.0)),
        (Knowledge::Undated, None) => OverviewTexts::of(lang).form.month_none.to_owned(),
        (Knowledge::Later, None) => texts.later.to_owned(),
        (Knowledge::Refused(_), None) => texts.refused.to_owned(),
        (_, None) => return (texts.no_data.to_owned(), String::new()),
    };
    (known, date)
}

/// Whether figures are more than a year old.
pub(super) fn is_old(month: Option<Month>, today: Option<Month>) -> bool {
    month.zip(today).is_some_and(|(month, today)| today - month > 12)
}

/// Publication, date and status of a coverage.
pub(super) fn source_line(region: &OverviewRegion, lang: Lang) -> String {
    let Some(source) = &region.source else { return String::new() };
    let status = super::region::status(region).map_or("", |status| crate::view::status_word(lang, status));
    let publication = source.source.split(", https://").next().unwrap_or_default();
    let date = text::date(lang, &source.as_of).unwrap_or_default();
    let parts = [publication, date.as_str(), status];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}

/// Why a region has no people, no money or no projection.
pub(super) fn why(region: &OverviewRegion, scene: &OverviewScene<'_>) -> String {
    let (lang, texts) = (scene.lang, &OverviewTexts::of(scene.lang).table);
    let said = region.said.map_or("", |note| lang_of(note, lang));
    match &region.knowledge {
        Knowledge::Counted => String::new(),
        Knowledge::PercentAlone | Knowledge::Members(_) => texts.no_base.to_owned(),
        Knowledge::Nothing => said.to_owned(),
        Knowledge::Undated => OverviewTexts::of(lang).form.month_missing.to_owned(),
        Knowledge::Later => (texts.later_than)(
            &region.month.map_or_else(String::new, |month| text::month_long(lang, month)),
            &text::month_long(lang, scene.regions.december),
        ),
        Knowledge::Refused(refusals) => {
            let sentences = refusals.iter().map(|refusal| text::refusals::refusal(lang, refusal));
            sentences.collect::<Vec<_>>().join(" ")
        }
    }
}

const fn lang_of(note: crate::data::Note, lang: Lang) -> &'static str {
    match lang {
        Lang::Id => note.id,
        Lang::En => note.en,
    }
}

/// A name without "Kabupaten", as people call it; a kota keeps its kind, which tells it from the kabupaten of its name.
pub(super) fn short_name(name: &str) -> String {
    name.strip_prefix("Kabupaten ").unwrap_or(name).to_owned()
}
