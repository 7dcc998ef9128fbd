//! Pages for portals, beside a finished site: one for each built-in region and for a plan that is given.
//!
//! A static host cannot look at the address that was pasted into a portal: oEmbed asks it for one file, whatever the region
//! and plan were. So each region has an address of its own, `wilayah/12.75/`, with a page that announces the oEmbed answer
//! of this region, says its result to readers and crawlers without scripts, and leads people to the simulation. Beside it
//! lie two pictures of the card: `gambar.png` for pages that take no frame, `pratinjau.png` for previews of links. A plan
//! has `rencana/`.

pub mod answer;
pub mod html;
pub mod page;
pub mod picture;
pub mod subject;

use std::collections::BTreeMap;

use anyhow::Result;
use jangkau::data::REGIONS;
use jangkau::model::{Month, Scenario};

use jangkau::view::workbench::{CardShape, REGION_PICTURE};

use crate::picture::Painter;
use crate::subject::Subject;

/// Files by their names inside the site.
pub type Files = BTreeMap<String, Vec<u8>>;

/// The picture that previews of a link show, in the folder of the page.
const PREVIEW: &str = "pratinjau.png";
/// How wide both pictures are, in pixels: twice a column of text, and what previews ask for.
const WIDE: u32 = 1200;

/// The files of all built-in regions, and of a plan. `folder` is the full address of the site, with its last slash;
/// `today` decides what lies behind.
///
/// # Errors
/// A picture cannot be drawn, or an answer not be written.
pub fn files(folder: &str, plan: Option<&Scenario>, today: Month) -> Result<Files> {
    let regions = REGIONS.iter().map(|profile| Subject::region(profile, today));
    let painter = Painter::new()?;
    let mut files = Files::new();
    for subject in regions.chain(plan.map(|plan| Subject::plan(plan, today))) {
        let picture = painter.paint(&subject.card(CardShape::Column)?, WIDE)?;
        let preview = painter.paint(&subject.card(CardShape::Preview)?, WIDE)?;
        let page = page::page(&subject, folder, &preview);
        let answer = answer::answer(&subject, folder, &preview)?;
        let made = [
            ("index.html", page.into_bytes()),
            ("oembed.json", answer.into_bytes()),
            (REGION_PICTURE, picture.png),
            (PREVIEW, preview.png),
        ];
        files.extend(made.map(|(name, bytes)| (format!("{}{name}", subject.folder), bytes)));
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

    fn text<'a>(files: &'a Files, name: &str) -> &'a str {
        std::str::from_utf8(&files[name]).unwrap()
    }

    fn answer_in(files: &Files, name: &str) -> serde_json::Value {
        serde_json::from_str(text(files, name)).unwrap()
    }

    const SITE: &str = "https://portal.go.id/jangkau/";

    #[test]
    fn every_region_has_its_own_page_and_answer_and_names_no_other() {
        let files = files(SITE, None, today()).unwrap();
        assert_eq!(files.len(), 4 * REGIONS.len());
        for profile in REGIONS {
            let folder = format!("wilayah/{}/", profile.code);
            let page = text(&files, &format!("{folder}index.html"));
            let answer = answer_in(&files, &format!("{folder}oembed.json"));
            let html = answer["html"].as_str().unwrap();
            assert!(page.contains(&format!("href=\"{SITE}{folder}oembed.json\"")), "{page}");
            let preview = format!("{SITE}{folder}pratinjau.png");
            assert!(page.contains(&format!("property=\"og:image\" content=\"{preview}\"")), "{page}");
            assert_eq!(answer["thumbnail_url"], preview);
            assert_eq!(
                (&answer["thumbnail_width"], &answer["thumbnail_height"]),
                (&1200.into(), &630.into())
            );
            for text in [page, html] {
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
        let answer = answer_in(&files, "rencana/oembed.json");
        let html = answer["html"].as_str().unwrap();
        assert_eq!(html.matches("#1~").count(), 2, "{html}");
        assert!(text(&files, "rencana/index.html").contains("#1~"));
    }

    #[test]
    fn what_is_left_without_tags_is_the_region_and_its_result() {
        let files = files(SITE, None, today()).unwrap();
        let page = text(&files, "wilayah/12.75/index.html");
        let body = page.split("<body>").nth(1).unwrap();
        let left: String =
            body.split('<').filter_map(|piece| piece.split_once('>')).map(|(_, text)| text).collect();
        assert!(left.contains("Kota Binjai") && left.contains("pekerja"), "{left}");
        assert!(!left.contains("%2"), "no two figures run into each other: {left}");
    }
}
