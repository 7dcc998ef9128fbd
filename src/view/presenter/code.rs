//! What phones exchange with the stage: the plan as an address and as a QR code, and proposals that come back.

use crate::codec::qr::Qr;
use crate::model::Scenario;
use crate::session::{NamedScenario, SessionRegion};
use crate::state::{link_of, open_link};
use crate::text::{Lang, PresenterTexts};
use crate::view::{question, trouble_sentences};

/// A plan for phones.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CodeView {
    /// The whole address.
    pub address: String,
    /// Side of the picture in modules, and its dark modules as a path; none where the address is too long.
    pub picture: Option<(usize, String)>,
    /// Why phones cannot use it as it is.
    pub trouble: Option<&'static str>,
    /// Where the app is, short enough to be typed.
    pub site: String,
}

/// The code of a plan. `site` is what the presenter has typed as the address of the app, `page` the address of this page
/// without its query; `page` is used where `site` is blank.
pub fn code(scenario: &Scenario, site: &str, page: &str, lang: Lang) -> CodeView {
    let texts = &PresenterTexts::of(lang).code;
    let base = base(site).unwrap_or_else(|| page.to_owned());
    let address = address(scenario, site, page, lang);
    let picture = Qr::of(&address).map(|code| (code.side(), code.path()));
    let trouble = match picture {
        None => Some(texts.too_long),
        Some(_) if !is_public(&base) => Some(texts.not_public),
        Some(_) => None,
    };
    let site = base.trim_start_matches("https://").trim_end_matches('/').to_owned();
    CodeView { address, picture, trouble, site }
}

/// The whole address under which a phone opens the plan on the planner's page. `site` and `page` as in [`code`].
pub fn address(scenario: &Scenario, site: &str, page: &str, lang: Lang) -> String {
    link_address(&link_of(scenario), site, page, lang)
}

/// The same for the link of a plan.
pub fn link_address(link: &str, site: &str, page: &str, lang: Lang) -> String {
    let base = base(site).unwrap_or_else(|| page.to_owned());
    let query = if lang == Lang::default() { String::new() } else { format!("?lang={}", lang.code()) };
    format!("{base}{query}{link}")
}

/// The address in what a presenter has typed, without query and fragment; `None` where it is blank.
fn base(site: &str) -> Option<String> {
    let site = site.trim().split(['?', '#']).next().filter(|site| !site.is_empty())?;
    let is_whole = site.starts_with("https://") || site.starts_with("http://");
    Some(if is_whole { site.to_owned() } else { format!("https://{site}") })
}

/// Whether another machine can open the address: not a file, not this machine by its own name.
pub(super) fn is_public(address: &str) -> bool {
    let Some((scheme, rest)) = address.split_once("://") else { return false };
    let host = rest.split(['/', ':']).next().unwrap_or_default();
    matches!(scheme, "http" | "https")
        && !matches!(host, "" | "localhost" | "[")
        && !host.starts_with("127.")
        && !host.ends_with(".localhost")
}

/// The plan of a link that was pasted or read by the camera, and sentences about what of it could not be read. `None` and
/// at least one sentence where the text holds no plan.
pub fn proposal(text: &str, lang: Lang) -> (Option<Scenario>, Vec<String>) {
    let Some((_, fragment)) = text.trim().split_once('#') else {
        return (None, vec![PresenterTexts::of(lang).code.no_link.to_owned()]);
    };
    match open_link(fragment) {
        Ok(opened) => (Some(opened.scenario), trouble_sentences(&opened.troubles, lang)),
        Err(asked) => (None, vec![question(&asked, lang).say]),
    }
}

/// Why the plan of a proposal does not come onto the stage of `now`: it is about another region.
pub fn refusal_of_proposal(plan: &Scenario, now: &Scenario, lang: Lang) -> Option<String> {
    let (there, here) = (SessionRegion::of(plan), SessionRegion::of(now));
    let refused = PresenterTexts::of(lang).code.other_region;
    (!there.is_same(&here)).then(|| refused(&there.name, &here.name))
}

/// A proposal as a saved plan, named by its number among those `before` it.
pub fn named_proposal(scenario: &Scenario, before: &[NamedScenario], lang: Lang) -> NamedScenario {
    NamedScenario { name: (PresenterTexts::of(lang).code.name)(before.len().max(1)), link: link_of(scenario) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::REGIONS;

    fn scenario() -> Scenario {
        let [first, ..] = &REGIONS;
        first.scenario(0)
    }

    #[test]
    fn a_phone_needs_an_address_that_others_can_open() {
        let trouble = |site: &str, page: &str| code(&scenario(), site, page, Lang::Id).trouble.is_some();
        assert!(!trouble("", "https://jangkau.example.go.id/"));
        assert!(!trouble("jangkau.example.go.id", "file:///media/usb/jangkau.html"));
        for page in [
            "file:///media/usb/jangkau.html",
            "http://127.0.0.1:8080/",
            "http://localhost/",
            "http://[::1]:8080/",
        ] {
            assert!(trouble("", page), "{page}");
        }
    }

    #[test]
    fn what_goes_out_as_a_code_comes_back_as_the_plan() {
        for lang in [Lang::Id, Lang::En] {
            let view = code(&scenario(), "jangkau.example.go.id/app/?x=1#alt", "", lang);
            assert!(view.address.starts_with("https://jangkau.example.go.id/app/"), "{}", view.address);
            assert!(view.picture.is_some());
            let (back, said) = proposal(&format!("  {}\n", view.address), lang);
            assert_eq!((back.map(|back| link_of(&back)), said), (Some(link_of(&scenario())), Vec::new()));
        }
    }

    #[test]
    fn a_proposal_of_another_region_is_refused_by_name() {
        let there = REGIONS.get(1).map_or_else(scenario, |profile| profile.scenario(0));
        let said = refusal_of_proposal(&there, &scenario(), Lang::Id).unwrap_or_default();
        assert!(said.contains(&there.region.name) && said.contains(&scenario().region.name), "{said}");
        assert_eq!(refusal_of_proposal(&scenario(), &scenario(), Lang::Id), None);
    }

    #[test]
    fn a_text_that_holds_no_plan_gives_a_sentence() {
        for text in ["", "halo", "https://example.go.id/", "#9~x", "https://example.go.id/#angka"] {
            let (none, said) = proposal(text, Lang::Id);
            assert_eq!((none, said.len()), (None, 1), "{text}");
        }
    }
}
