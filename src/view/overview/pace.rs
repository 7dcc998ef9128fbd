//! How fast a region would have to be, beside what has been reached somewhere: what "ambitious" means here.

use super::scene::OverviewScene;
use super::scene::PlacedRegion;
use crate::data::province::{PaceRecord, pace_records};
use crate::model::Percent;
use crate::text::{self, Lang, OverviewTexts};

/// A record in words.
#[derive(Clone, Debug, PartialEq)]
pub struct PaceView {
    /// "pernah dicapai: Kota Makassar +1,59% dari eligible per bulan (Agustus-Desember 2025)".
    pub says: String,
    /// How it was found.
    pub arithmetic: &'static str,
    /// Where to read it: publication, with the date of the last figure, and address.
    pub sources: Vec<(String, &'static str)>,
}

/// All records, fastest first.
pub fn pace_facts(lang: Lang) -> Vec<PaceView> {
    pace_records().iter().map(|record| fact(record, lang)).collect()
}

fn fact(record: &PaceRecord, lang: Lang) -> PaceView {
    let texts = &OverviewTexts::of(lang).pace;
    let of = |note: crate::data::Note| if lang == Lang::Id { note.id } else { note.en };
    let date = text::date(lang, record.as_of.as_str()).unwrap_or_default();
    PaceView {
        says: (texts.reached)(record.place, &text::percent(lang, record.a_month.0, 1), of(record.when)),
        arithmetic: of(record.arithmetic),
        sources: record
            .sources
            .iter()
            .enumerate()
            .map(|(place, source)| {
                let publication = source.publication();
                let says = if place == 0 { format!("{publication}, {date}") } else { publication.to_owned() };
                (says, source.address())
            })
            .collect(),
    }
}

/// How fast the region would have to be from the start of the common plan on, and whether anybody has been: nothing for one
/// that gets there by itself.
pub(super) fn asked_of(scene: &OverviewScene<'_>, placed: PlacedRegion<'_>) -> Option<String> {
    let texts = &OverviewTexts::of(scene.lang).pace;
    let without = placed.region.without?;
    let months = scene.regions.december - scene.overview.effort.from.max(placed.region.month?) + 1;
    let missing = placed.target - without.coverage;
    if missing <= Percent::ZERO || months <= 0 {
        return None;
    }
    let pace = Percent(missing.0 / f64::from(months));
    let records = pace_records();
    let [fastest, ..] = &records;
    let beside = records.iter().rev().find(|record| record.a_month >= pace).unwrap_or(fastest);
    let percent = text::percent(scene.lang, pace.0, 2);
    let beside_text = fact(beside, scene.lang).says;
    Some(if beside.a_month >= pace {
        (texts.within)(&percent, &beside_text)
    } else {
        (texts.beyond)(&percent, &beside_text)
    })
}
