//! The card: which levers it shows, where it leads, and what it says around its chart as a picture.

use super::facts::cost_line;
use super::headline::still_headline;
use super::lever::levers;
use super::projected::Projected;
use super::source::data_line;
pub use crate::chart::CardShape;
use crate::chart::{CardLabels, ChartError, Look, Palette, SizeClass, card_svg};
use crate::codec::address::{Address, format};
use crate::data::honorer_open;
use crate::model::{Lever, Scenario};
use crate::preferences::{Page, Theme};
use crate::text::{Catalogue, Lang, WorkbenchTexts, month_long};

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

/// The typeface of the page, by whose letters the picture is laid out, and what readers have who lack it.
const FONTS: &str = "Roboto, Arial, DejaVu Sans, sans-serif";

/// The card as an SVG document. It bears the month of its reader, in which its sentences are true.
///
/// # Errors
/// [`ChartError`] if the chart cannot be drawn; no valid scenario is known to be a reason.
pub fn card(projected: &Projected, lang: Lang, shape: CardShape) -> Result<String, ChartError> {
    let look = Look {
        palette: Palette::LIGHT,
        font_family: FONTS.to_owned(),
        class: SizeClass::Desktop,
        text_scale: 1.0,
    };
    card_svg(&super::chart(projected, lang), &texts(projected, lang), &look, shape)
}

fn texts(projected: &Projected, lang: Lang) -> CardLabels {
    let headline = still_headline(projected, lang);
    let money = cost_line(projected, lang);
    let texts = Catalogue::of(lang);
    let made = projected.today.map(|today| {
        format!(". {}", (WorkbenchTexts::of(lang).share.picture_made)(&month_long(lang, today)))
    });
    CardLabels {
        subject: (texts.card.subject)(&projected.scenario.region.name),
        result: headline.result,
        caveat: headline.caveat.plain(),
        note: format!(
            "{}{}. {} {}{}",
            money.map_or_else(String::new, |money| [&money, " "].concat()),
            data_line(projected, lang).plain(),
            texts.card.projection,
            (texts.shell.version)(env!("CARGO_PKG_VERSION"), crate::data::VERSION),
            made.unwrap_or_default(),
        ),
    }
}
