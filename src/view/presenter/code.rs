//! What phones exchange with the stage: the plan as an address and as a QR code, and the invitation to propose.

use crate::codec::proposal;
use crate::codec::qr::Qr;
use crate::data;
use crate::model::{Lever, Scenario};
use crate::state::link_of;
use crate::text::{Lang, PresenterTexts};

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
    let base = base(site).unwrap_or_else(|| page.to_owned());
    let address = address(scenario, site, page, lang);
    let typed = base.trim_start_matches("https://").trim_end_matches('/').to_owned();
    view(&base, address, typed, lang)
}

/// The code that invites phones to propose a change of the plan on the stage by the levers of the question. What can be
/// typed instead leads to the region without the plan, where it is built in.
pub fn invitation(scenario: &Scenario, levers: &[Lever], site: &str, page: &str, lang: Lang) -> CodeView {
    let base = base(site).unwrap_or_else(|| page.to_owned());
    let address = format!("{base}{}{}", proposal::query(lang, levers, ""), link_of(scenario));
    let site = base.trim_start_matches("https://").trim_end_matches('/');
    let slash = if is_page(site) { "" } else { "/" };
    let typed = match data::find(&scenario.region.code) {
        Some(profile) => format!("{site}{slash}{}&wilayah={}", proposal::query(lang, &[], ""), profile.code),
        None => site.to_owned(),
    };
    view(&base, address, typed, lang)
}

fn view(base: &str, address: String, site: String, lang: Lang) -> CodeView {
    let texts = &PresenterTexts::of(lang).code;
    let picture = Qr::of(&address).map(|code| (code.side(), code.path()));
    let trouble = match picture {
        None => Some(texts.too_long),
        Some(_) if !is_public(base) => Some(texts.not_public),
        Some(_) => None,
    };
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

/// The same in the version of today, which the site keeps in the folder `release`: what minutes lead to must not change.
/// Without such a folder it is [`link_address`].
pub fn frozen_address(link: &str, site: &str, page: &str, release: Option<&str>, lang: Lang) -> String {
    let base = base(site).unwrap_or_else(|| page.to_owned());
    let is_file = is_page(&base) || !is_public(&base);
    match release.filter(|_| !is_file) {
        Some(release) => link_address(link, &format!("{}/{release}", base.trim_end_matches('/')), page, lang),
        None => link_address(link, site, page, lang),
    }
}

/// The address in what a presenter has typed, without query and fragment; `None` where it is blank.
fn base(site: &str) -> Option<String> {
    let site = site.trim().split(['?', '#']).next().filter(|site| !site.is_empty())?;
    let is_whole = site.starts_with("https://") || site.starts_with("http://");
    Some(if is_whole { site.to_owned() } else { format!("https://{site}") })
}

/// Whether an address ends in the name of a page and not of a folder.
fn is_page(address: &str) -> bool {
    address.to_ascii_lowercase().ends_with(".html")
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
            let site = "jangkau.example.go.id/app/?x=1#alt";
            let views = [
                code(&scenario(), site, "", lang),
                invitation(&scenario(), &[Lever::Csr, Lever::WageEnrolment], site, "", lang),
            ];
            for view in views {
                assert!(view.address.starts_with("https://jangkau.example.go.id/app/"), "{}", view.address);
                assert!(view.picture.is_some());
                let back = crate::codec::proposal::read(&view.address);
                let link = back.map(|(_, fragment)| format!("#{fragment}"));
                assert_eq!(link, Some(link_of(&scenario())));
            }
        }
    }

    #[test]
    fn minutes_lead_to_the_version_of_the_day() {
        let at = |site: &str, page: &str| frozen_address("#1~x", site, page, Some("versi/0a/"), Lang::En);
        assert_eq!(at("contoh.go.id", ""), "https://contoh.go.id/versi/0a/?lang=en#1~x");
        assert_eq!(
            at("", "https://contoh.go.id/simulasi/"),
            "https://contoh.go.id/simulasi/versi/0a/?lang=en#1~x"
        );
        assert_eq!(at("", "file:///media/jangkau-usb.html"), "file:///media/jangkau-usb.html?lang=en#1~x");
        let without = frozen_address("#1~x", "contoh.go.id", "", None, Lang::Id);
        assert_eq!(without, "https://contoh.go.id#1~x");
    }

    #[test]
    fn an_address_to_type_names_a_region_that_is_built_in() {
        let typed =
            |plan: &Scenario| invitation(plan, &[Lever::Csr], "jangkau.example.go.id/", "", Lang::Id).site;
        assert_eq!(typed(&scenario()), "jangkau.example.go.id/?tampil=usul&wilayah=12.75");
        let mut own = scenario();
        own.region.code = String::new();
        assert_eq!(typed(&own), "jangkau.example.go.id");
    }
}
