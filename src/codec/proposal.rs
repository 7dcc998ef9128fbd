//! A proposal on its way from a phone to the stage: the address of the phone's page with the plan, and who proposes it.
//! The same address invites phones; then nobody is named, and `tuas` says which levers the question is about.

use super::percent;
use crate::model::Lever;
use crate::preferences::Lang;

/// The longest name of who proposes; longer ones are cut.
pub const LONGEST_NAME: usize = 40;

/// The query of the page for phones, with its question mark. `from` may be blank.
pub fn query(lang: Lang, levers: &[Lever], from: &str) -> String {
    let mut query = "?tampil=usul".to_owned();
    if lang != Lang::default() {
        query.push_str("&lang=");
        query.push_str(lang.code());
    }
    if !levers.is_empty() {
        let ids: Vec<String> = levers.iter().map(|lever| lever.id()).collect();
        query.push_str("&tuas=");
        query.push_str(&ids.join(","));
    }
    let from = cut(from);
    if !from.is_empty() {
        query.push_str("&dari=");
        query.push_str(&percent::encode(&from));
    }
    query
}

/// Who proposes, from the query of an address; empty where nobody is named.
pub fn sender(query: &str) -> String {
    let value = query.split(['?', '&']).find_map(|pair| pair.strip_prefix("dari="));
    value.map_or(String::new(), |value| cut(&percent::decode(value)))
}

/// Who proposes, and the fragment with the plan, from a text that was pasted or read by a camera; `None` where it has no
/// fragment.
pub fn read(text: &str) -> Option<(String, &str)> {
    let (address, fragment) = text.trim().split_once('#')?;
    Some((sender(address), fragment))
}

/// A name as it is kept: without control characters, blanks around it, and what is too long.
fn cut(name: &str) -> String {
    let clean: String = name.chars().filter(|char| !char.is_control()).collect();
    clean.trim().chars().take(LONGEST_NAME).collect::<String>().trim_end().to_owned()
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::codec::address::parse;
    use crate::preferences::Page;

    #[test]
    fn an_invitation_says_which_levers_the_question_is_about() {
        let asked = parse(&query(Lang::En, &[Lever::Csr, Lever::WageEnrolment], ""));
        assert_eq!((asked.page, asked.language), (Some(Page::Proposal), Some(Lang::En)));
        assert_eq!(asked.shown, [Lever::Csr, Lever::WageEnrolment]);
        assert_eq!(query(Lang::Id, &[], " \n"), "?tampil=usul");
    }

    #[test]
    fn who_proposes_comes_back_with_the_plan() {
        let address = format!("https://contoh.go.id/{}#1~12.75", query(Lang::Id, &[], "Meja 3, serikat & Ö"));
        assert_eq!(read(&format!(" {address}\n")), Some(("Meja 3, serikat & Ö".to_owned(), "1~12.75")));
        assert_eq!(read("https://contoh.go.id/#1~12.75"), Some((String::new(), "1~12.75")));
        assert_eq!(read("halo"), None);
    }

    proptest! {
        #![proptest_config(crate::property::config(256))]

        #[test]
        fn any_name_is_kept_as_it_was_cut(name in ".{0,60}") {
            let kept = sender(&query(Lang::Id, &[], &name));
            prop_assert!(kept.chars().count() <= LONGEST_NAME);
            prop_assert_eq!(&sender(&query(Lang::Id, &[], &kept)), &kept);
            prop_assert_eq!(kept, cut(&name));
        }
    }
}
