//! The canvas as a plotters backend.
//!
//! plotters-canvas draws the shapes. Three things are done here instead: coordinates are eighths of a device
//! pixel, so that flat lines are smooth; text is measured and drawn by the canvas itself, without touching the
//! page's layout; dashes and outlined text, which plotters does not know.

mod brush;

use std::cell::RefCell;
use std::rc::Rc;

use plotters::drawing::DrawingArea;

use crate::chart::{ChartError, Layout, Look, Picture, paint, text_width};
use brush::Brush;

/// The element that is drawn on.
pub use web_sys::HtmlCanvasElement as Canvas;

/// No canvas side is longer than this many device pixels.
const LONGEST_SIDE: f64 = 8192.0;

/// One canvas on the page. Keep it as long as the canvas and its fonts.
pub struct Surface {
    canvas: Canvas,
    brush: Rc<RefCell<Brush>>,
}

impl Surface {
    /// Takes hold of a canvas; `None` if it gives no 2D context. `has_typeface`: whether the site's typeface has arrived.
    pub fn new(canvas: Canvas, has_typeface: bool) -> Option<Self> {
        let brush = Rc::new(RefCell::new(Brush::new(&canvas, has_typeface)?));
        Some(Self { canvas, brush })
    }

    /// Draws the picture in `width` by `height` CSS pixels at `ratio` device pixels each (`devicePixelRatio`),
    /// resizing the bitmap when that has changed. The size on the page is the style sheet's business. Returns
    /// where months and percentages are, in CSS pixels.
    ///
    /// # Errors
    /// [`ChartError`] when the canvas refuses.
    pub fn draw(
        &self,
        picture: &dyn Picture,
        look: &Look,
        (width, height): (f64, f64),
        ratio: f64,
    ) -> Result<Layout, ChartError> {
        self.fit(width, height, ratio);
        self.brush.try_borrow_mut().map_err(|_| ChartError::Busy)?.begin(&look.font_family);
        let area = DrawingArea::from(&self.brush);
        let layout = picture.layout(look, (width, height), &|text, size, bold| self.width(text, size, bold));
        paint(&layout, look, &area)?;
        Ok(layout)
    }

    fn fit(&self, width: f64, height: f64, ratio: f64) {
        let ratio = if ratio.is_finite() { ratio.clamp(0.5, 8.0) } else { 1.0 };
        let pixels = |length: f64| (length * ratio).round().clamp(1.0, LONGEST_SIDE) as u32;
        if self.canvas.width() != pixels(width) {
            self.canvas.set_width(pixels(width));
        }
        if self.canvas.height() != pixels(height) {
            self.canvas.set_height(pixels(height));
        }
    }

    fn width(&self, text: &str, size: f64, bold: bool) -> f64 {
        match self.brush.try_borrow_mut() {
            Ok(mut brush) => brush.width(text, size, bold),
            Err(_) => text_width(text, size, bold),
        }
    }
}
