#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use super::*;

const LEVERS: [Lever; 4] = [Lever::WageEnrolment, Lever::SelfPaidEnrolment, Lever::Csr, Lever::NonAsn];

fn options() -> CardOptions {
    CardOptions::new(&LEVERS, false, Lang::Id, Theme::Auto)
}

fn card() -> CardSubject<'static> {
    CardSubject {
        code: "12.75",
        name: "Kota Binjai",
        link: "#1~12.75~d.csr.1000j.12.202411.y2",
        sentence: "Akhir 2025, \"33.223\" pekerja & <lain>",
    }
}

fn site(folder: &str) -> Site {
    Site { folder: folder.to_owned(), release: Some("versi/0.1.0-0123abcd/".to_owned()) }
}

#[test]
fn addresses_of_this_machine_are_no_addresses_for_others() {
    for own in [
        "file:///D:/",
        "http://localhost:8080/",
        "http://127.0.0.1/a/",
        "https://[::1]:8080/",
        "http://uji.localhost/",
        "",
        "x",
    ] {
        assert!(!site(own).is_public(), "{own}");
    }
    for public in
        ["https://jangkau.binjaikota.go.id/", "http://10.0.0.5:8080/jangkau/", "https://a.id/127.0.0.1/"]
    {
        assert!(site(public).is_public(), "{public}");
    }
}

#[test]
fn a_frame_is_short_and_has_what_standards_ask() {
    let options = CardOptions { form: CardForm::Frame(640), ..options() };
    let code = card_code(&options, &card(), &site("https://jangkau.binjaikota.go.id/simulasi/"));
    assert!(code.chars().count() <= 800, "{}", code.chars().count());
    for part in [
        "src=\"https://jangkau.binjaikota.go.id/simulasi/embed.html?wilayah=12.75&amp;lang=id&amp;tuas=csr,non_asn\"",
        "title=\"Simulasi cakupan Jamsostek Kota Binjai\"",
        "loading=\"lazy\"",
        "width=\"100%\"",
        "style=\"border:0\"",
        "sandbox=\"allow-scripts allow-same-origin allow-downloads allow-popups allow-modals\"",
    ] {
        assert!(code.contains(part), "{part}: {code}");
    }
}

#[test]
fn frozen_is_the_folder_of_this_release_with_the_plan() {
    let options = CardOptions { form: CardForm::Frame(480), frozen: true, plan: true, ..options() };
    let code = card_code(&options, &card(), &site("https://a.go.id/"));
    assert!(code.contains("https://a.go.id/versi/0.1.0-0123abcd/embed.html?"), "{code}");
    assert!(code.contains("#1~12.75~d.csr.1000j.12.202411.y2\""), "{code}");
}

#[test]
fn an_element_says_the_same_in_attributes() {
    let mut options = CardOptions { form: CardForm::Element, plan: true, ..options() };
    options.levers[0].1 = LeverOnCard::Locked;
    let code = card_code(&options, &card(), &site("https://a.go.id/"));
    assert!(
        code.contains(
            " wilayah=\"12.75\" lang=\"id\" kunci=\"wage_enrolment\" tuas=\"wage_enrolment,csr,non_asn\""
        ),
        "{code}"
    );
    assert!(code.contains(" tautan=\"#1~12.75~d.csr.1000j.12.202411.y2\""), "{code}");
    assert!(code.contains("<script src=\"https://a.go.id/jangkau-simulasi.js\" defer></script>"), "{code}");
}

/// What filters leave that know no tag.
fn text_of(code: &str) -> String {
    let outside = code.split('<').map(|piece| piece.split_once('>').map_or(piece, |(_, text)| text));
    outside.collect::<String>().trim().to_owned()
}

#[test]
fn without_any_tag_the_region_and_the_result_are_left() {
    for form in [CardForm::Whole, CardForm::Frame(640), CardForm::Element] {
        let code = card_code(&CardOptions { form, ..options() }, &card(), &site("https://a.go.id/"));
        let left = text_of(&code);
        assert!(
            left.starts_with(
                "Simulasi cakupan Jamsostek Kota Binjai: Akhir 2025, &quot;33.223&quot; pekerja"
            ),
            "{form:?}: {left}"
        );
        assert_eq!(code.matches("<a href=\"https://a.go.id/").count(), 1, "{form:?}: {code}");
    }
}

#[test]
fn the_code_for_any_site_is_a_frame_a_link_and_a_script() {
    let code = card_code(&options(), &card(), &site("https://a.go.id/"));
    let places = [
        "<iframe src=\"https://a.go.id/embed.html?wilayah=12.75",
        "<p><a href=\"https://a.go.id/",
        "<script ",
    ]
    .map(|part| code.find(part).unwrap_or_else(|| panic!("{part}: {code}")));
    assert!(places.is_sorted(), "{code}");
}

#[test]
fn a_region_has_an_address_to_paste_and_a_plan_has_none() {
    let public = site("https://a.go.id/b/");
    let region = CardSubject { link: "", ..card() };
    assert_eq!(
        pasted_address(&options(), &region, &public).as_deref(),
        Some("https://a.go.id/b/wilayah/12.75/")
    );
    let plan = CardOptions { plan: true, ..options() };
    assert_eq!(pasted_address(&plan, &card(), &public), None);
    assert_eq!(pasted_address(&options(), &CardSubject { code: "", ..card() }, &public), None);
    assert_eq!(pasted_address(&options(), &region, &site("http://127.0.0.1:8080/")), None);
}

#[test]
fn names_are_escaped_in_attributes() {
    let options = CardOptions { form: CardForm::Picture, ..options() };
    let code = card_code(&options, &card(), &site("https://a.go.id/"));
    assert!(code.contains("alt=\"Akhir 2025, &quot;33.223&quot; pekerja &amp; &lt;lain&gt;\""), "{code}");
}

#[test]
fn a_fourth_lever_finds_no_room_and_a_hidden_one_is_not_locked() {
    let mut options = options();
    for lever in &mut options.levers {
        lever.1 = LeverOnCard::Locked;
    }
    assert!(options.is_crowded());
    assert_eq!(options.shown(), LEVERS[..3]);
    assert_eq!(options.locked(), LEVERS[..3]);
}

#[test]
fn a_region_that_is_not_built_in_is_always_in_the_link() {
    let own = CardSubject { code: "", ..card() };
    assert!(preview(&options(), &own).contains("#1~"));
}
