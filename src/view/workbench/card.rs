//! The card as a picture of its own: what it says around its chart.

pub use crate::chart::CardShape;
use crate::chart::{CardLabels, ChartError, Look, Palette, SizeClass, card_svg};
use crate::text::{Catalogue, Lang, WorkbenchTexts, month_long};
use crate::view::facts::cost_line;
use crate::view::{Projected, chart, data_line, still_headline};

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
    card_svg(&chart(projected, lang), &texts(projected, lang), &look, shape)
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
