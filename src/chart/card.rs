//! A card as a picture of its own: brand, sentence, chart, where the figures come from. For portals that take no frame,
//! for readers without a program, for the command line.

use std::fmt::Write as _;

use super::ChartError;
use super::look::Look;
use super::measure::text_width;
use super::spec::ChartSpec;
use super::svg::{escape, hex, to_svg};

/// What the card says around its chart, written out.
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
}

/// The shape of the picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CardShape {
    /// As wide as the text of a page, 600 CSS pixels, and as high as it needs.
    Column,
    /// 800 by 420 CSS pixels: twenty to ten and a half, as previews of links are cut.
    Preview,
}

impl CardShape {
    const fn width(self) -> f64 {
        match self {
            Self::Column => 600.0,
            Self::Preview => 800.0,
        }
    }

    /// The height of the chart, where the text around it takes so much.
    fn chart_height(self, around: f64) -> f64 {
        match self {
            Self::Column => 290.0,
            Self::Preview => (420.0 - around).max(LEAST_CHART),
        }
    }
}

const MARGIN: f64 = 24.0;
/// Below this height a chart is no longer read.
const LEAST_CHART: f64 = 140.0;
/// Above the sentence, between it and the chart, between chart and note, below the note.
const GAPS: [f64; 4] = [48.0, 12.0, 14.0, 14.0];
/// Size of the sentence and of its lines.
const HEAD: (f64, f64) = (22.0, 28.0);
/// Size of brand, subject and note, and the note's lines.
const BRAND: f64 = 18.0;
const NOTE: (f64, f64) = (12.0, 16.0);

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
    let width = shape.width();
    let inner = width - 2.0 * MARGIN;
    let halves = [(texts.result.as_str(), true), (texts.caveat.as_str(), false)];
    let head = wrap(&halves, HEAD.0, inner);
    let note = wrap(&[(texts.note.as_str(), false)], NOTE.0, inner);
    let (above, below) = (HEAD.1 * head.len() as f64, NOTE.1 * note.len() as f64);
    let chart_height = shape.chart_height(above + below + GAPS.iter().sum::<f64>());
    let chart_top = GAPS[0] + above + GAPS[1];
    let note_top = chart_top + chart_height + GAPS[2];
    let height = note_top + below + GAPS[3];
    let chart = to_svg(spec, look, inner, chart_height)?;

    let palette = &look.palette;
    let (paper, ink, soft) = (hex(palette.paper), hex(palette.ink), hex(palette.ink_soft));
    let (rule, plan, family) = (hex(palette.rule), hex(palette.plan), escape(&look.font_family));
    let right = width - MARGIN;
    let mut card = String::with_capacity(chart.len() + 4096);
    // Writing to a String cannot fail.
    let _ = write!(
        card,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\" \
         role=\"img\" font-family=\"{family}\">\n<title>{} {} {}</title>\n\
         <rect width=\"{width}\" height=\"{height}\" fill=\"{paper}\"/>\n\
         <g transform=\"translate({MARGIN} 18)\" fill=\"none\" stroke=\"{plan}\" stroke-width=\"2.5\" stroke-linecap=\"round\">\
         <path d=\"M3 16 L9 10 L17 5\"/><path d=\"M13 2 H19\" stroke=\"{ink}\"/></g>\n\
         <text x=\"{}\" y=\"34\" font-size=\"{BRAND}\" font-weight=\"700\" fill=\"{ink}\">Jangkau</text>\n\
         <text x=\"{right}\" y=\"34\" font-size=\"{}\" text-anchor=\"end\" fill=\"{soft}\">{}</text>\n",
        escape(&texts.result),
        escape(&texts.caveat),
        escape(&texts.note),
        MARGIN + 28.0,
        NOTE.0,
        escape(&texts.subject),
    );
    write_lines(&mut card, &head, GAPS[0], HEAD, (&ink, &soft));
    let nested = chart.replacen("<svg ", &format!("<svg x=\"{MARGIN}\" y=\"{chart_top}\" "), 1);
    card.push_str(&nested);
    let _ = writeln!(
        card,
        "<path d=\"M{MARGIN} {line} H{right}\" stroke=\"{rule}\" stroke-width=\"1\"/>",
        line = note_top - 6.0
    );
    write_lines(&mut card, &note, note_top, NOTE, (&ink, &soft));
    card.push_str("</svg>\n");
    Ok(card)
}

/// A piece of a line: text, and whether it is stressed.
type Piece = (String, bool);

/// A machine without the typeface shows the picture in a font that may be so much wider.
const RESERVE: f64 = 1.04;

/// Words on lines no wider than `width`.
fn wrap(halves: &[(&str, bool)], size: f64, width: f64) -> Vec<Vec<Piece>> {
    let mut lines: Vec<Vec<Piece>> = vec![Vec::new()];
    let mut used = 0.0;
    for (word, bold) in halves.iter().flat_map(|(text, bold)| text.split(' ').map(|word| (word, *bold))) {
        let wide = RESERVE * (text_width(word, size, bold) + text_width(" ", size, bold));
        if used + wide > width && used > 0.0 {
            lines.push(Vec::new());
            used = 0.0;
        }
        used += wide;
        let Some(line) = lines.last_mut() else { continue };
        match line.last_mut() {
            Some((text, is_bold)) if *is_bold == bold => {
                text.push(' ');
                text.push_str(word);
            }
            Some((text, _)) => {
                text.push(' ');
                line.push((word.to_owned(), bold));
            }
            None => line.push((word.to_owned(), bold)),
        }
    }
    lines.retain(|line| line.iter().any(|(text, _)| !text.trim().is_empty()));
    lines
}

fn write_lines(
    card: &mut String,
    lines: &[Vec<Piece>],
    top: f64,
    (size, step): (f64, f64),
    inks: (&str, &str),
) {
    for (place, line) in lines.iter().enumerate() {
        let y = top + step * place as f64 + 0.78 * step;
        let _ =
            write!(card, "<text x=\"{MARGIN}\" y=\"{y:.1}\" font-size=\"{size}\" xml:space=\"preserve\">");
        for (text, bold) in line {
            let (weight, ink) = if *bold { (600, inks.0) } else { (400, inks.1) };
            let _ = write!(card, "<tspan font-weight=\"{weight}\" fill=\"{ink}\">{}</tspan>", escape(text));
        }
        card.push_str("</text>\n");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::{Palette, SizeClass, sample};

    fn texts(subject: &str) -> CardLabels {
        CardLabels {
            subject: subject.to_owned(),
            result: "Akhir 2025, 36.624 pekerja terlindungi: 37,46%, target tercapai.".to_owned(),
            caveat: "Januari 2026 turun ke 34,13% saat dana CSR berakhir, dan kembali naik sesudahnya."
                .to_owned(),
            note: "Data dasar 24,94%.".to_owned(),
        }
    }

    fn look() -> Look {
        Look {
            palette: Palette::LIGHT,
            font_family: "sans-serif".to_owned(),
            class: SizeClass::Desktop,
            text_scale: 1.0,
        }
    }

    #[test]
    fn no_line_is_wider_than_the_card_and_no_word_is_lost() {
        let texts = texts("x");
        let lines = wrap(&[(&texts.result, true), (&texts.caveat, false)], HEAD.0, 552.0);
        assert!(lines.len() > 2, "{lines:?}");
        let mut said = String::new();
        for line in &lines {
            let width: f64 = line.iter().map(|(text, bold)| text_width(text, HEAD.0, *bold)).sum();
            assert!(width <= 552.0, "{line:?}");
            let text: String = line.iter().map(|(text, _)| text.as_str()).collect();
            said.push_str(text.trim_end());
            said.push(' ');
        }
        assert_eq!(said.trim_end(), format!("{} {}", texts.result, texts.caveat));
    }

    #[test]
    fn a_preview_is_cut_as_previews_are() {
        let card = card_svg(&sample::usual(), &texts("x"), &look(), CardShape::Preview).unwrap_or_default();
        assert!(card.contains("width=\"800\" height=\"420\""), "{card}");
    }

    #[test]
    fn names_from_files_stay_text() {
        let hostile = texts("<script>alert(1)</script> & \"Kota\"");
        let card = card_svg(&sample::usual(), &hostile, &look(), CardShape::Column);
        let card = card.unwrap_or_default();
        assert!(card.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;Kota&quot;"), "{card}");
        assert!(!card.contains("<script"));
    }
}
