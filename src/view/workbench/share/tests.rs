#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use super::*;

const LEVERS: [Lever; 4] = [Lever::WageEnrolment, Lever::SelfPaidEnrolment, Lever::Csr, Lever::NonAsn];

fn options() -> CardOptions {
    CardOptions::new(&LEVERS, false, Lang::Id)
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
    Site { folder: folder.to_owned(), release: Some("versi/0.1.0-0123abcd/".to_owned()), has_regions: true }
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
fn a_card_is_light_unless_other_colours_are_chosen() {
    let source = |theme| {
        let options = CardOptions { form: CardForm::Frame(640), theme, ..options() };
        card_code(&options, &card(), &site("https://a.go.id/"))
    };
    assert!(!source(options().theme).contains("tema="), "{}", source(options().theme));
    assert_eq!(source(Theme::Auto).matches("&amp;tema=auto").count(), 1, "the card follows the device");
    assert_eq!(source(Theme::Dark).matches("&amp;tema=gelap").count(), 2, "so does what it leads to");
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
    for form in [CardForm::Whole, CardForm::Frame(640), CardForm::Element, CardForm::Picture] {
        let code = card_code(&CardOptions { form, ..options() }, &card(), &site("https://a.go.id/"));
        let left = text_of(&code);
        assert!(
            left.starts_with(
                "Simulasi cakupan Jamsostek Kota Binjai: Akhir 2025, &quot;33.223&quot; pekerja"
            ),
            "{form:?}: {left}"
        );
        let links = if form == CardForm::Picture { 2 } else { 1 };
        assert_eq!(code.matches("<a href=\"https://a.go.id/").count(), links, "{form:?}: {code}");
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
    assert!(code.contains(": Akhir 2025, &quot;33.223&quot; pekerja &amp; &lt;lain&gt;</a>"), "{code}");
}

#[test]
fn a_picture_has_the_address_on_the_site_or_the_one_that_was_typed() {
    let public = site("https://a.go.id/b/");
    let region = CardSubject { link: "", ..card() };
    let picture = CardOptions { form: CardForm::Picture, ..options() };
    let source = |options: &CardOptions, card: &CardSubject<'_>, site: &Site| {
        let code = card_code(options, card, site);
        code.split("img src=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap().to_owned()
    };
    assert_eq!(source(&picture, &region, &public), "https://a.go.id/b/wilayah/12.75/gambar.png");
    // A plan, another language, a frozen card, a site without such folders have none.
    let plan = CardOptions { plan: true, ..picture.clone() };
    let english = CardOptions { lang: Lang::En, ..picture.clone() };
    let frozen = CardOptions { frozen: true, ..picture.clone() };
    assert_eq!(source(&plan, &card(), &public), "kartu-12.75.svg");
    assert_eq!(source(&english, &region, &public), "card-12.75.svg");
    assert_eq!(source(&frozen, &region, &public), "kartu-12.75.svg");
    let without = Site { has_regions: false, ..public.clone() };
    assert_eq!(source(&picture, &region, &without), "kartu-12.75.svg");

    let typed = |text: &str| CardOptions { picture: text.to_owned(), ..plan.clone() };
    for address in ["https://a.go.id/unggah/kartu.png?x=1&y=2", "/unggah/kartu.png", " http://a.id/k.png "] {
        assert!(!is_picture_refused(&typed(address)), "{address}");
        assert_eq!(source(&typed(address), &card(), &public), attribute(address.trim()));
    }
    for nonsense in [
        "kartu.png",
        "javascript:alert(1)",
        "https://a.go.id/dua kata.png",
        "https://a.id/\"onload=",
        "C:\\k.png",
    ] {
        assert!(is_picture_refused(&typed(nonsense)), "{nonsense}");
        assert_eq!(source(&typed(nonsense), &card(), &public), "kartu-12.75.svg");
    }
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
