//! A picture with everything that it needs to stand alone: brand, subject, sentence, chart, where the figures come from,
//! where it can be opened. For portals that take no frame, for chats and documents, for the command line.

use super::ChartError;
use super::layout::TextMeasure;
use super::look::Look;
use super::palette::ColourRole;
use super::picture::Picture;
use super::scale::Point;
use super::shape::{Anchor, Layout, Pattern, Shape, Stroke, Text};
use super::spec::ChartSpec;
use super::svg::to_svg;
use super::wrap::wrap;

/// What a picture says around its chart, written out.
#[derive(Clone, Debug, PartialEq)]
pub struct CardLabels {
    /// What it is about, beside the brand.
    pub subject: String,
    /// The result, the stressed half of the sentence.
    pub result: String,
    /// The caveat, the quieter half.
    pub caveat: String,
    /// Where the figures come from, and that they are a projection.
    pub note: String,
    /// Where it can be opened, below the note; empty where nobody knows.
    pub address: String,
}

/// The shape of the picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CardShape {
    /// As wide as the text of a page, 600 CSS pixels, and as high as it needs.
    Column,
    /// 800 by 420 CSS pixels: twenty to ten and a half, as previews of links are cut.
    Preview,
    /// 960 CSS pixels wide: a page of a document, a slide.
    Wide,
}

impl CardShape {
    const fn width(self) -> f64 {
        match self {
            Self::Column => 600.0,
            Self::Preview => 800.0,
            Self::Wide => 960.0,
        }
    }

    /// Size of the sentence and height of its lines.
    const fn head(self) -> (f64, f64) {
        match self {
            Self::Column | Self::Preview => (22.0, 28.0),
            Self::Wide => (26.0, 34.0),
        }
    }

    /// The height of the chart, where the text around it takes so much.
    fn chart_height(self, around: f64) -> f64 {
        match self {
            Self::Column => 290.0,
            Self::Preview => (420.0 - around).max(LEAST_CHART),
            Self::Wide => 430.0,
        }
    }
}

/// Below this height a chart is no longer read.
const LEAST_CHART: f64 = 140.0;
const MARGIN: f64 = 24.0;
/// Base line of the brand, and where the sentence begins.
const BRAND_LINE: f64 = 34.0;
const HEAD_TOP: f64 = 48.0;
/// Between sentence, chart and note.
const GAPS: (f64, f64) = (12.0, 14.0);
/// Size of brand, subject and note, and the note's lines.
const BRAND: f64 = 18.0;
const NOTE: (f64, f64) = (12.0, 16.0);
/// From the top of a line to its base line, in line heights.
const BASE_LINE: f64 = 0.78;

/// A picture in its frame. Its height follows from what it says: [`Framed::size`].
pub struct Framed<'a> {
    picture: &'a dyn Picture,
    labels: &'a CardLabels,
    shape: CardShape,
    summary: String,
}

impl<'a> Framed<'a> {
    /// `picture` with `labels` around it.
    pub fn new(picture: &'a dyn Picture, labels: &'a CardLabels, shape: CardShape) -> Self {
        let summary = [&labels.result, " ", &labels.caveat, " ", &labels.note].concat();
        Self { picture, labels, shape, summary }
    }

    /// Width and height, CSS pixels.
    pub fn size(&self) -> (f64, f64) {
        let note_top = self.chart_top() + self.chart_height() + GAPS.1;
        (self.shape.width(), note_top + NOTE.1 * self.foot().len() as f64 + GAPS.1)
    }

    fn chart_height(&self) -> f64 {
        self.shape.chart_height(self.chart_top() + NOTE.1 * self.foot().len() as f64 + 2.0 * GAPS.1)
    }

    fn inner(&self) -> f64 {
        self.shape.width() - 2.0 * MARGIN
    }

    fn chart_top(&self) -> f64 {
        HEAD_TOP + self.shape.head().1 * self.sentence().len() as f64 + GAPS.0
    }

    /// The lines of the sentence, stressed or not. The second half begins a line of its own: where a machine lacks the
    /// typeface, halves beside each other would touch.
    fn sentence(&self) -> Vec<(String, bool)> {
        let size = self.shape.head().0;
        let halves = [(self.labels.result.as_str(), true), (self.labels.caveat.as_str(), false)];
        let lines = |(text, bold): (&str, bool)| {
            wrap(text, size, bold, self.inner()).into_iter().map(move |line| (line, bold)).collect::<Vec<_>>()
        };
        halves.into_iter().flat_map(lines).collect()
    }

    fn foot(&self) -> Vec<String> {
        let mut lines = wrap(&self.labels.note, NOTE.0, false, self.inner());
        lines.extend(wrap(&self.labels.address, NOTE.0, false, self.inner()));
        lines
    }

    /// Brand and subject.
    fn head(&self, layout: &mut Layout, measure: TextMeasure) {
        let line = |points: &[(f64, f64)], tone| Shape::Line {
            points: points.iter().map(|(x, y)| Point { x: MARGIN + x, y: 18.0 + y }).collect(),
            stroke: Stroke { tone, width: 2.5, pattern: Pattern::Solid },
        };
        layout.shapes.push(line(&[(3.0, 16.0), (9.0, 10.0), (17.0, 5.0)], ColourRole::Plan));
        layout.shapes.push(line(&[(13.0, 2.0), (19.0, 2.0)], ColourRole::Ink));
        let brand = text("Jangkau", (MARGIN + 28.0, BRAND_LINE), BRAND, ColourRole::Ink);
        layout.texts.push(Text { bold: true, ..brand });
        // By its left end: programs do not agree to the pixel how wide a long line is.
        let wide = measure(&self.labels.subject, NOTE.0, false);
        let at = (self.shape.width() - MARGIN - wide, BRAND_LINE);
        layout.texts.push(text(&self.labels.subject, at, NOTE.0, ColourRole::InkSoft));
    }

    /// The note below a line.
    fn note(&self, layout: &mut Layout, top: f64) {
        let ends = [MARGIN, self.shape.width() - MARGIN].map(|x| Point { x, y: top - 6.0 });
        let stroke = Stroke { tone: ColourRole::Rule, width: 1.0, pattern: Pattern::Crisp };
        layout.shapes.push(Shape::Line { points: ends.to_vec(), stroke });
        for (place, line) in self.foot().iter().enumerate() {
            let y = top + NOTE.1 * (place as f64 + BASE_LINE);
            layout.texts.push(text(line, (MARGIN, y), NOTE.0, ColourRole::InkSoft));
        }
    }
}

impl Picture for Framed<'_> {
    fn layout(&self, look: &Look, size: (f64, f64), measure: TextMeasure) -> Layout {
        let top = self.chart_top();
        let mut layout = self.picture.layout(look, (self.inner(), self.chart_height()), measure);
        layout.shift(MARGIN, top);
        (layout.width, layout.height) = size;
        self.head(&mut layout, measure);
        let (letters, step) = self.shape.head();
        for (place, (line, bold)) in self.sentence().iter().enumerate() {
            let y = HEAD_TOP + step * (place as f64 + BASE_LINE);
            let tone = if *bold { ColourRole::Ink } else { ColourRole::InkSoft };
            layout.texts.push(Text { bold: *bold, ..text(line, (MARGIN, y), letters, tone) });
        }
        self.note(&mut layout, top + self.chart_height() + GAPS.1);
        layout
    }

    fn summary(&self) -> &str {
        &self.summary
    }
}

/// A line of text that begins at a place.
fn text(said: &str, (x, y): (f64, f64), size: f64, tone: ColourRole) -> Text {
    Text {
        text: said.to_owned(),
        at: Point { x, y },
        anchor: Anchor::Start,
        size,
        bold: false,
        tone,
        halo: false,
    }
}

/// The card as a document, the same text for the same input.
///
/// # Errors
/// [`ChartError::Backend`] if plotters refuses to draw; writing to memory does not fail by itself.
pub fn card_svg(
    spec: &ChartSpec,
    texts: &CardLabels,
    look: &Look,
    shape: CardShape,
) -> Result<String, ChartError> {
    let framed = Framed::new(spec, texts, shape);
    let (width, height) = framed.size();
    to_svg(&framed, look, width, height)
}

#[cfg(test)]
mod tests;
