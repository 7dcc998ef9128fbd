//! The chart as an SVG document: for export, print and the command line.

use std::fmt::Write as _;

use plotters::drawing::IntoDrawingArea;
use plotters::style::{FontDesc, FontFamily, ShapeStyle, TextStyle};
use plotters_backend::{BackendCoord, DrawingBackend, DrawingErrorKind};
use plotters_svg::SVGBackend;

use super::ChartError;
use super::ink::{Dash, Ink, TEXT_TOP, pieces};
use super::look::Look;
use super::measure::text_width;
use super::paint::paint;
use super::picture::Picture;
use super::shape::Layout;

/// Units per CSS pixel; the view box is so many times the size. LibreOffice places a label that ends at its point by widths
/// that it rounds to whole units, letter by letter: with few units to a pixel it lies a tenth of its size beside it.
const GRAIN: u32 = 20;
/// The font family that marks the outline of a text until the document is finished. No text can contain the
/// attribute, because quotes in texts are escaped.
const HALO: &str = "halo";

impl Ink for SVGBackend<'_> {
    const GRAIN: u32 = GRAIN;

    /// Each dash as a line of its own, each dot as a circle: every program can read that.
    fn draw_dashed(
        &mut self,
        points: &[BackendCoord],
        dash: Dash,
        style: &ShapeStyle,
    ) -> Result<(), DrawingErrorKind<Self::ErrorType>> {
        match dash {
            Dash::Lines { on, off } => {
                pieces(points, &[on, off]).into_iter().try_for_each(|piece| self.draw_path(piece, style))
            }
            Dash::LinesAndDots { on, off, dot } => pieces(points, &[on, off, dot, off])
                .into_iter()
                .try_for_each(|piece| self.draw_path(piece, style)),
            Dash::Dots { every } => pieces(points, &[1.0, every - 1.0])
                .into_iter()
                .filter_map(|piece| piece.into_iter().next())
                .try_for_each(|at| self.draw_circle(at, style.stroke_width.div_ceil(2), style, true)),
        }
    }

    fn draw_halo(
        &mut self,
        text: &str,
        style: &TextStyle,
        at: BackendCoord,
        _: u32,
    ) -> Result<(), DrawingErrorKind<Self::ErrorType>> {
        let font = FontDesc::new(FontFamily::Name(HALO), style.font.get_size(), style.font.get_style());
        self.draw_text(text, &TextStyle { font, color: style.color, pos: style.pos }, at)
    }
}

/// The chart as a document of `width` by `height` CSS pixels, the same text for the same input.
///
/// # Errors
/// [`ChartError::Backend`] if plotters refuses to draw; writing to memory does not fail by itself.
pub fn to_svg(picture: &dyn Picture, look: &Look, width: f64, height: f64) -> Result<String, ChartError> {
    let layout = picture.layout(look, (width, height), &text_width);
    let units = |pixels: f64| (pixels * f64::from(GRAIN)).round().max(1.0) as u32;
    let size = (units(layout.width), units(layout.height));
    let mut drawn = String::new();
    {
        let area = SVGBackend::with_string(&mut drawn, size).into_drawing_area();
        paint(&layout, look, &area)?;
    }
    Ok(finish(&drawn, picture.summary(), look, &layout, size))
}

/// Gives the document its own first tag and title, and the outlines of texts their stroke.
fn finish(drawn: &str, summary: &str, look: &Look, layout: &Layout, size: (u32, u32)) -> String {
    let body = drawn.split_once('\n').map_or("", |(_, body)| body);
    let family = escape(&look.font_family);
    let stroke = (2.0 * look.halo() * f64::from(GRAIN)).round();
    let paper = hex(look.palette.paper);
    let halo = format!(
        " font-family=\"{family}\" stroke=\"{paper}\" stroke-width=\"{stroke}\" aria-hidden=\"true\""
    );
    let mut document = String::with_capacity(body.len() + 4096);
    // Writing to a String cannot fail.
    let _ = write!(
        document,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{}\" height=\"{}\" viewBox=\"0 0 {} {}\" \
         role=\"img\" stroke-linejoin=\"round\">\n<title>{}</title>\n",
        layout.width,
        layout.height,
        size.0,
        size.1,
        escape(summary)
    );
    let body = body
        .replace(&format!(" font-family=\"{HALO}\""), &halo)
        .replace(" font-weight=\"bold\"", " font-weight=\"600\"")
        .replace("\n</text>", "</text>");
    // plotters begins a line after each tag; in a text that is a space for some programs.
    for line in on_base_lines(&body).split_inclusive('\n') {
        let opens_text = line.starts_with("<text ") && line.ends_with(">\n") && !line.ends_with("</text>\n");
        document.push_str(if opens_text { line.trim_end() } else { line });
    }
    document
}

/// What plotters writes behind the position of a text, which then means the top of its letters.
const FROM_TOP: &str = "\" dy=\"0.76em\"";

/// Texts on their base lines: LibreOffice and others do not know `dy`.
fn on_base_lines(body: &str) -> String {
    let mut lines = String::with_capacity(body.len());
    let mut parts = body.split(FROM_TOP);
    let mut before = parts.next().unwrap_or_default();
    for after in parts {
        let place = before.rfind('"').map_or(0, |quote| quote + 1);
        let top: Option<f64> = before.get(place..).and_then(|top| top.parse().ok());
        let size = after
            .split_once("font-size=\"")
            .and_then(|(_, size)| size.split('"').next()?.parse::<f64>().ok());
        match top.zip(size) {
            Some((top, size)) => {
                lines.push_str(before.get(..place).unwrap_or_default());
                // Writing to a String cannot fail.
                let _ = write!(lines, "{}\"", (top + TEXT_TOP * size).round());
            }
            None => lines.extend([before, FROM_TOP]),
        }
        before = after;
    }
    lines.push_str(before);
    lines
}

/// A colour as documents write it.
pub(super) fn hex((red, green, blue): (u8, u8, u8)) -> String {
    format!("#{red:02X}{green:02X}{blue:02X}")
}

pub(super) fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
