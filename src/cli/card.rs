//! The card of a scenario as a picture.

use crate::chart::{CardTexts, ChartError, Look, Palette, SizeClass, card_svg};
use crate::model::Scenario;
use crate::text::Lang;
use crate::view::{self, Projected};

/// The fonts of the page; the picture names them, the reader's machine has one.
const FONTS: &str =
    "Segoe UI, Roboto, Noto Sans, DejaVu Sans Condensed, system-ui, Helvetica Neue, Arial, sans-serif";

/// The card of `scenario` as an SVG document.
///
/// # Errors
/// [`ChartError`] if the chart cannot be drawn; no valid scenario is known to be a reason.
pub fn card(scenario: &Scenario, lang: Lang) -> Result<String, ChartError> {
    let projected = Projected::of(&scenario.clone().into());
    let texts = card_texts(&projected, lang);
    let look = Look {
        palette: Palette::LIGHT,
        font_family: FONTS.to_owned(),
        class: SizeClass::Desk,
        text_scale: 1.0,
    };
    card_svg(&view::chart(&projected, lang), &texts, &look)
}

fn card_texts(projected: &Projected, lang: Lang) -> CardTexts {
    let headline = view::headline(projected, lang);
    let texts = crate::text::Catalogue::of(lang);
    CardTexts {
        subject: (texts.card.subject)(&projected.scenario.region.name),
        result: headline.result,
        catch: headline.catch.plain(),
        note: format!(
            "{}. {} {}",
            view::data_line(projected, lang).plain(),
            texts.card.projection,
            (texts.shell.version)(env!("CARGO_PKG_VERSION"), crate::data::VERSION)
        ),
    }
}
