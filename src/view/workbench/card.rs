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
    let mut labels = card_labels(projected, lang);
    if let Some(today) = projected.today {
        let made = (WorkbenchTexts::of(lang).share.picture_made)(&month_long(lang, today));
        labels.note.extend([". ", &made]);
    }
    card_svg(&chart(projected, lang), &labels, &look, shape)
}

/// What a picture says around its chart, without the day and the address, which only a page knows.
pub(in crate::view) fn card_labels(projected: &Projected, lang: Lang) -> CardLabels {
    let headline = still_headline(projected, lang);
    let money = cost_line(projected, lang);
    let texts = Catalogue::of(lang);
    CardLabels {
        subject: (texts.card.subject)(&projected.scenario.region.name),
        result: headline.result,
        caveat: headline.caveat.plain(),
        note: format!(
            "{}{}. {} {}",
            money.map_or_else(String::new, |money| [&money, " "].concat()),
            data_line(projected, lang).plain(),
            texts.card.projection,
            (texts.shell.version)(env!("CARGO_PKG_VERSION"), crate::data::VERSION),
        ),
        address: String::new(),
    }
}
