//! Pages for portals, beside a finished site: one for each built-in region and for a plan that is given.
//!
//! A static host cannot look at the address that was pasted into a portal: oEmbed asks it for one file, whatever the region
//! and plan were. So each region has an address of its own, `wilayah/12.75/`, with a page that announces the oEmbed answer
//! of this region, says its result to readers and crawlers without scripts, and leads people to the simulation. A plan has
//! `rencana/`.

pub mod answer;
pub mod html;
pub mod page;
pub mod subject;

use std::collections::BTreeMap;

use anyhow::Result;
use jangkau::data::REGIONS;
use jangkau::model::{Month, Scenario};

use crate::subject::Subject;

/// Files by their names inside the site.
pub type Files = BTreeMap<String, String>;

/// The files of all built-in regions, and of a plan. `folder` is the full address of the site, with its last slash;
/// `today` decides what lies behind.
///
/// # Errors
/// An answer cannot be written.
pub fn files(folder: &str, plan: Option<&Scenario>, today: Month) -> Result<Files> {
    let regions = REGIONS.iter().map(|profile| Subject::region(profile, today));
    let mut files = Files::new();
    for subject in regions.chain(plan.map(|plan| Subject::plan(plan, today))) {
        files.insert(format!("{}index.html", subject.folder), page::page(&subject, folder));
        files.insert(format!("{}oembed.json", subject.folder), answer::answer(&subject, folder)?);
    }
    Ok(files)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::*;

    fn today() -> Month {
        Month::new(2024, 11).unwrap()
    }

    const SITE: &str = "https://portal.go.id/jangkau/";

    #[test]
    fn every_region_has_its_own_page_and_answer_and_names_no_other() {
        let files = files(SITE, None, today()).unwrap();
        assert_eq!(files.len(), 2 * REGIONS.len());
        for profile in REGIONS {
            let folder = format!("wilayah/{}/", profile.code);
            let page = &files[&format!("{folder}index.html")];
            let answer: serde_json::Value =
                serde_json::from_str(&files[&format!("{folder}oembed.json")]).unwrap();
            let html = answer["html"].as_str().unwrap();
            assert!(page.contains(&format!("href=\"{SITE}{folder}oembed.json\"")), "{page}");
            for text in [page.as_str(), html] {
                assert!(text.contains(profile.name), "{text}");
                for other in REGIONS.iter().filter(|other| other.code != profile.code) {
                    assert!(!text.contains(&format!("wilayah={}", other.code)), "{text}");
                }
            }
            assert!(html.contains(&format!("src=\"{SITE}embed.html?wilayah={}\"", profile.code)), "{html}");
        }
    }

    #[test]
    fn a_plan_travels_in_the_address_of_frame_and_link() {
        let scenario = REGIONS[0].scenario(0);
        let files = files(SITE, Some(&scenario), today()).unwrap();
        let answer: serde_json::Value = serde_json::from_str(&files["rencana/oembed.json"]).unwrap();
        let html = answer["html"].as_str().unwrap();
        assert_eq!(html.matches("#1~").count(), 2, "{html}");
        assert!(files["rencana/index.html"].contains("#1~"));
    }

    #[test]
    fn what_is_left_without_tags_is_the_region_and_its_result() {
        let files = files(SITE, None, today()).unwrap();
        let page = &files["wilayah/12.75/index.html"];
        let body = page.split("<body>").nth(1).unwrap();
        let left: String =
            body.split('<').filter_map(|piece| piece.split_once('>')).map(|(_, text)| text).collect();
        assert!(left.contains("Kota Binjai") && left.contains("pekerja"), "{left}");
        assert!(!left.contains("%2"), "no two figures run into each other: {left}");
    }
}
