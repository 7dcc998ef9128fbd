//! The card: which levers it shows and where it leads. As a picture it is `workbench::card`.

use super::lever::levers;
use super::projected::Projected;
use crate::codec::address::{Address, format};
use crate::data::honorer_open;
use crate::model::{Lever, Scenario};
use crate::preferences::{Page, Theme};
use crate::text::{Catalogue, Lang};

/// At most so many levers stay readable beside the picture.
pub const MOST_LEVERS: usize = 3;

/// The levers of a card: as many of those that were `asked` for as find room, else the two of the title; where nobody
/// can be included, enrolment instead.
pub fn card_levers(scenario: &Scenario, asked: &[Lever]) -> Vec<Lever> {
    if asked.is_empty() {
        let second = if honorer_open(scenario) { Lever::NonAsn } else { Lever::WageEnrolment };
        return vec![Lever::Csr, second];
    }
    asked.iter().copied().take(MOST_LEVERS).collect()
}

/// What else the plan moves, beside the levers that the card shows.
pub fn beside_card(projected: &Projected, shown: &[Lever], lang: Lang) -> Option<String> {
    let mut others = String::new();
    for view in levers(projected, lang, true) {
        if view.value > 0.0 && !shown.contains(&view.lever) {
            let comma = if others.is_empty() { "" } else { ", " };
            others.extend([comma, &view.name, " ", &view.summary]);
        }
    }
    (!others.is_empty()).then(|| (Catalogue::of(lang).card.beside)(&others))
}

/// The planner's page in the folder of the card, with its `link`. Dark colours go on; light is what every card has.
pub fn onward(lang: Lang, theme: Theme, link: &str) -> String {
    let address = Address {
        language: Some(lang),
        page: Some(Page::Planner),
        theme: Some(theme).filter(|theme| *theme == Theme::Dark),
        ..Address::default()
    };
    format!("?{}{link}", format(&address))
}
