//! What a card says around its chart, as plain texts.

use super::headline::headline;
use super::projected::Projected;
use super::source::data_line;
use crate::chart::{CardTexts, ChartError, Look, Palette, SizeClass, card_svg};
use crate::text::{Catalogue, Lang};

/// The fonts of the page; the picture names them, the reader's machine has one.
const FONTS: &str =
    "Segoe UI, Roboto, Noto Sans, DejaVu Sans Condensed, system-ui, Helvetica Neue, Arial, sans-serif";

/// The card as an SVG document.
///
/// # Errors
/// [`ChartError`] if the chart cannot be drawn; no valid scenario is known to be a reason.
pub fn card(projected: &Projected, lang: Lang) -> Result<String, ChartError> {
    let look = Look {
        palette: Palette::LIGHT,
        font_family: FONTS.to_owned(),
        class: SizeClass::Desk,
        text_scale: 1.0,
    };
    card_svg(&super::chart(projected, lang), &texts(projected, lang), &look)
}

fn texts(projected: &Projected, lang: Lang) -> CardTexts {
    let headline = headline(projected, lang);
    let texts = Catalogue::of(lang);
    CardTexts {
        subject: (texts.card.subject)(&projected.scenario.region.name),
        result: headline.result,
        catch: headline.catch.plain(),
        note: format!(
            "{}. {} {}",
            data_line(projected, lang).plain(),
            texts.card.projection,
            (texts.shell.version)(env!("CARGO_PKG_VERSION"), crate::data::VERSION)
        ),
    }
}
