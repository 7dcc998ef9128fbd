//! Draws on the context: shapes through plotters-canvas, texts and dashes itself.

use std::cell::RefCell;
use std::fmt;

use js_sys::{Array, Object, Reflect};
use plotters::style::text_anchor::HPos;
use plotters::style::{FontStyle, ShapeStyle, TextStyle};
use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind,
};
use plotters_canvas::CanvasBackend;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement};

use crate::chart::{Dash, FONT_SIZE, Ink, TEXT_TOP, text_width};

/// Units per device pixel.
const GRAIN: u32 = 8;
/// Font size at which letters are measured; widths grow with it.
const MEASURED_AT: f64 = 100.0;

/// Why the canvas could not be drawn on; the reason is the browser's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SurfaceError {
    /// The canvas refused.
    Refused,
}

impl fmt::Display for SurfaceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

impl std::error::Error for SurfaceError {}

type Drawn = Result<(), DrawingErrorKind<SurfaceError>>;

fn refused<E>(_: E) -> DrawingErrorKind<SurfaceError> {
    DrawingErrorKind::DrawingError(SurfaceError::Refused)
}

/// Widths of letters at [`MEASURED_AT`], semibold or not, for all canvases of the page. Their sum is the width of a text but
/// for kerning, and neither a moving lever nor another picture needs a new measurement.
struct Letters {
    family: String,
    has_typeface: bool,
    known: Vec<(char, bool, f64)>,
}

thread_local! {
    static LETTERS: RefCell<Letters> =
        const { RefCell::new(Letters { family: String::new(), has_typeface: false, known: Vec::new() }) };
}

impl Letters {
    /// Forgets the widths of another font.
    fn are_of(&mut self, family: &str, has_typeface: bool) {
        if self.family != family || self.has_typeface != has_typeface {
            *self = Self { family: family.to_owned(), has_typeface, known: Vec::new() };
        }
    }

    fn width(&self, letter: char, bold: bool) -> Option<f64> {
        self.known.iter().find(|known| known.0 == letter && known.1 == bold).map(|known| known.2)
    }
}

/// The backend itself.
pub(super) struct Brush {
    shapes: CanvasBackend,
    context: CanvasRenderingContext2d,
    canvas: HtmlCanvasElement,
    family: String,
    /// Whether the site's typeface has arrived: letters have other widths before.
    has_typeface: bool,
    /// The font the context has.
    font: Option<(f64, bool)>,
    /// Whether the context counts in units (shapes) or in device pixels (texts).
    in_units: bool,
}

impl Brush {
    pub fn new(canvas: &HtmlCanvasElement, has_typeface: bool) -> Option<Self> {
        let context = opaque_context(canvas)?;
        let shapes = CanvasBackend::with_canvas_object(canvas.clone())?;
        Some(Self {
            shapes,
            context,
            canvas: canvas.clone(),
            family: String::new(),
            has_typeface,
            font: None,
            in_units: false,
        })
    }

    /// Forgets what a resized canvas has forgotten, and widths in another font.
    pub fn begin(&mut self, family: &str) {
        if self.family != family {
            family.clone_into(&mut self.family);
        }
        LETTERS.with_borrow_mut(|letters| letters.are_of(family, self.has_typeface));
        self.font = None;
        self.context.set_line_join("round");
        self.in_units = true;
        self.count_in(false);
    }

    /// Switches between units and device pixels.
    fn count_in(&mut self, units: bool) {
        if self.in_units != units {
            let scale = if units { 1.0 / f64::from(GRAIN) } else { 1.0 };
            // Fails for no finite numbers.
            let _ = self.context.set_transform(scale, 0.0, 0.0, scale, 0.0, 0.0);
            self.in_units = units;
        }
    }

    fn set_font(&mut self, size: f64, bold: bool) {
        if self.font != Some((size, bold)) {
            let weight = if bold { 600 } else { 400 };
            self.context.set_font(&format!("{weight} {size}px {}", self.family));
            self.font = Some((size, bold));
        }
    }

    /// Width of a text in CSS pixels at a font size.
    pub fn width(&mut self, text: &str, size: f64, bold: bool) -> f64 {
        text.chars().map(|letter| self.letter(letter, bold)).sum::<f64>() * size / MEASURED_AT
    }

    /// Width at [`MEASURED_AT`].
    fn letter(&mut self, letter: char, bold: bool) -> f64 {
        let known = LETTERS.with_borrow(|letters| letters.width(letter, bold));
        if let Some(width) = known {
            return width;
        }
        self.set_font(MEASURED_AT, bold);
        let text = letter.encode_utf8(&mut [0; 4]).to_owned();
        let measured = self.context.measure_text(&text).map(|metrics| metrics.width());
        let width = measured.unwrap_or_else(|_| text_width(&text, MEASURED_AT, bold));
        LETTERS.with_borrow_mut(|letters| letters.known.push((letter, bold, width)));
        width
    }

    /// Sets font and alignment; the position in device pixels, on the base line.
    fn prepare_text(&mut self, style: &impl BackendTextStyle, (x, y): BackendCoord) -> (f64, f64) {
        let grain = f64::from(GRAIN);
        let size = style.size() / FONT_SIZE / grain;
        self.count_in(false);
        self.set_font(size, matches!(style.style(), FontStyle::Bold));
        self.context.set_text_align(match style.anchor().h_pos {
            HPos::Left => "left",
            HPos::Center => "center",
            HPos::Right => "right",
        });
        // Letters are sharpest when they stand on whole pixels.
        (f64::from(x) / grain, (f64::from(y) / grain + TEXT_TOP * size).round())
    }
}

/// A context without transparency: the browser may draw text in it as sharply as on the page.
fn opaque_context(canvas: &HtmlCanvasElement) -> Option<CanvasRenderingContext2d> {
    let options = Object::new();
    Reflect::set(&options, &"alpha".into(), &JsValue::FALSE).ok()?;
    canvas.get_context_with_context_options("2d", &options).ok()??.dyn_into().ok()
}

fn css(colour: BackendColor) -> String {
    let (red, green, blue) = colour.rgb;
    format!("rgb({red},{green},{blue})")
}

impl DrawingBackend for Brush {
    type ErrorType = SurfaceError;

    fn get_size(&self) -> (u32, u32) {
        (self.canvas.width() * GRAIN, self.canvas.height() * GRAIN)
    }

    fn ensure_prepared(&mut self) -> Drawn {
        Ok(())
    }

    fn present(&mut self) -> Drawn {
        Ok(())
    }

    fn draw_pixel(&mut self, point: BackendCoord, color: BackendColor) -> Drawn {
        self.count_in(true);
        self.shapes.draw_pixel(point, color).map_err(refused)
    }

    fn draw_line<S: BackendStyle>(&mut self, from: BackendCoord, to: BackendCoord, style: &S) -> Drawn {
        self.count_in(true);
        self.shapes.draw_line(from, to, style).map_err(refused)
    }

    fn draw_rect<S: BackendStyle>(
        &mut self,
        upper_left: BackendCoord,
        bottom_right: BackendCoord,
        style: &S,
        fill: bool,
    ) -> Drawn {
        self.count_in(true);
        self.shapes.draw_rect(upper_left, bottom_right, style, fill).map_err(refused)
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Drawn {
        self.count_in(true);
        self.shapes.draw_path(path, style).map_err(refused)
    }

    fn draw_circle<S: BackendStyle>(
        &mut self,
        center: BackendCoord,
        radius: u32,
        style: &S,
        fill: bool,
    ) -> Drawn {
        self.count_in(true);
        self.shapes.draw_circle(center, radius, style, fill).map_err(refused)
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Drawn {
        self.count_in(true);
        self.shapes.fill_polygon(path, style).map_err(refused)
    }

    fn draw_text<S: BackendTextStyle>(&mut self, text: &str, style: &S, pos: BackendCoord) -> Drawn {
        let (x, y) = self.prepare_text(style, pos);
        self.context.set_fill_style_str(&css(style.color()));
        self.context.fill_text(text, x, y).map_err(refused)
    }

    /// plotters' own way appends an element to the page for every text.
    fn estimate_text_size<S: BackendTextStyle>(
        &self,
        text: &str,
        style: &S,
    ) -> Result<(u32, u32), DrawingErrorKind<SurfaceError>> {
        let size = style.size() / FONT_SIZE;
        let bold = matches!(style.style(), FontStyle::Bold);
        Ok((text_width(text, size, bold).ceil() as u32, size.ceil() as u32))
    }
}

impl Ink for Brush {
    const GRAIN: u32 = GRAIN;

    fn draw_dashed(&mut self, points: &[BackendCoord], dash: Dash, style: &ShapeStyle) -> Drawn {
        let (on, off, dot) = match dash {
            Dash::Lines { on, off } => (on, off, on),
            Dash::LinesAndDots { on, off, dot } => (on, off, dot),
            Dash::Dots { every } => (0.0, every, 0.0),
        };
        self.context.set_line_cap(if on > 0.0 { "butt" } else { "round" });
        let lengths = Array::of4(&on.into(), &off.into(), &dot.into(), &off.into());
        self.context.set_line_dash(&lengths).map_err(refused)?;
        let drawn = self.draw_path(points.iter().copied(), style);
        self.context.set_line_cap("butt");
        self.context.set_line_dash(&Array::new()).map_err(refused)?;
        drawn
    }

    fn draw_halo(&mut self, text: &str, style: &TextStyle, at: BackendCoord, width: u32) -> Drawn {
        let (x, y) = self.prepare_text(style, at);
        self.context.set_stroke_style_str(&css(BackendTextStyle::color(style)));
        self.context.set_line_width(2.0 * f64::from(width) / f64::from(GRAIN));
        self.context.stroke_text(text, x, y).map_err(refused)
    }
}
