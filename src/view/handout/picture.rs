//! Chart and card as pictures that say everything by themselves: what it is about, the answer, when it was made, where the
//! figures come from, where the plan can be opened.

use super::imprint::DayAndSite;
use crate::chart::{
    Band, CardLabels, CardShape, ChartError, ChartSpec, Framed, Look, Palette, SizeClass, to_svg,
};
use crate::text::{HandoutTexts, Lang};
use crate::view::workbench::{card_labels, export_name};
use crate::view::{Projected, chart};

/// Which picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PictureKind {
    /// The chart, wide.
    Chart,
    /// The card.
    Card,
}

impl PictureKind {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Chart, Self::Card];

    /// What it is called.
    pub const fn name(self, lang: Lang) -> &'static str {
        let texts = &HandoutTexts::of(lang).picture;
        match self {
            Self::Chart => texts.chart,
            Self::Card => texts.card,
        }
    }

    const fn shape(self) -> CardShape {
        match self {
            Self::Chart => CardShape::Wide,
            Self::Card => CardShape::Column,
        }
    }
}

/// A picture before it is drawn.
#[derive(Clone, Debug, PartialEq)]
pub struct PictureView {
    spec: ChartSpec,
    labels: CardLabels,
    kind: PictureKind,
    /// The name of its file without its ending.
    stem: String,
}

/// The typeface of the page, by whose letters pictures are laid out, and what readers have who lack it.
const FONTS: &str = "Roboto, Arial, DejaVu Sans, sans-serif";

impl PictureView {
    /// It in its frame, to be drawn.
    pub fn framed(&self) -> Framed<'_> {
        Framed::new(&self.spec, &self.labels, self.kind.shape())
    }

    /// How it looks: dark on light wherever it goes.
    pub fn look() -> Look {
        Look {
            palette: Palette::LIGHT,
            font_family: FONTS.to_owned(),
            class: SizeClass::Desktop,
            text_scale: 1.0,
        }
    }

    /// It as an SVG document.
    ///
    /// # Errors
    /// [`ChartError`] if it cannot be drawn; no valid scenario is known to be a reason.
    pub fn svg(&self) -> Result<String, ChartError> {
        let framed = self.framed();
        let (width, height) = framed.size();
        to_svg(&framed, &Self::look(), width, height)
    }

    /// The name of its file.
    pub fn file(&self, ending: &str) -> String {
        [&self.stem, ".", ending].concat()
    }
}

/// The picture of a plan. `band` comes once it is known.
pub fn picture(
    projected: &Projected,
    band: Option<Band>,
    kind: PictureKind,
    imprint: &DayAndSite,
    lang: Lang,
) -> PictureView {
    let texts = &HandoutTexts::of(lang).picture;
    let labels = card_labels(projected, lang);
    let note = [&labels.note, ". ", &(texts.made)(&imprint.date(lang))].concat();
    let name = export_name(&projected.scenario, kind.name(lang), imprint.day, "png");
    PictureView {
        spec: ChartSpec { band, today: None, ..chart(projected, lang) },
        labels: CardLabels { note, address: imprint.address(&projected.scenario, lang), ..labels },
        kind,
        stem: name.trim_end_matches(".png").to_owned(),
    }
}
