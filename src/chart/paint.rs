//! Draws a finished layout with plotters. Decides nothing.

use plotters::coord::Shift;
use plotters::drawing::{DrawingArea, DrawingAreaErrorKind};
use plotters::element::{Circle, PathElement, Polygon};
use plotters::style::text_anchor::{HPos, Pos, VPos};
use plotters::style::{Color, FontDesc, FontFamily, FontStyle, TextStyle};
use plotters_backend::BackendCoord;

use super::ChartError;
use super::element::{Dashed, Label};
use super::ink::{Dash, FONT_SIZE, Ink, TEXT_TOP};
use super::look::Look;
use super::palette::{ColourRole, Palette};
use super::scale::Point;
use super::shape::{Anchor, Layout, Pattern, Shape, Stroke, Text};

/// Paints the picture over the whole area.
///
/// # Errors
/// [`ChartError`] when the backend fails.
pub fn paint<DB: Ink>(layout: &Layout, look: &Look, area: &DrawingArea<DB, Shift>) -> Result<(), ChartError> {
    let painter = Painter { area, look, unit: f64::from(area.dim_in_pixel().0) / layout.width };
    area.fill(&look.palette.colour(ColourRole::Paper))?;
    for shape in &layout.shapes {
        painter.shape(shape)?;
    }
    for text in &layout.texts {
        painter.text(text)?;
    }
    Ok(area.present()?)
}

impl<E: std::error::Error + Send + Sync> From<DrawingAreaErrorKind<E>> for ChartError {
    fn from(error: DrawingAreaErrorKind<E>) -> Self {
        match error {
            DrawingAreaErrorKind::SharingError => Self::Busy,
            DrawingAreaErrorKind::BackendError(_) | DrawingAreaErrorKind::LayoutError => Self::Backend,
        }
    }
}

struct Painter<'a, DB: Ink> {
    area: &'a DrawingArea<DB, Shift>,
    look: &'a Look,
    unit: f64,
}

impl<DB: Ink> Painter<'_, DB> {
    fn palette(&self) -> &Palette {
        &self.look.palette
    }

    fn at(&self, point: Point) -> BackendCoord {
        ((point.x * self.unit).round() as i32, (point.y * self.unit).round() as i32)
    }

    fn points(&self, points: &[Point]) -> Vec<BackendCoord> {
        points.iter().map(|point| self.at(*point)).collect()
    }

    fn length(&self, pixels: f64) -> u32 {
        (pixels * self.unit).round().max(1.0) as u32
    }

    fn shape(&self, shape: &Shape) -> Result<(), ChartError> {
        match shape {
            Shape::Area { points, tone } => {
                let polygon = Polygon::new(self.points(points), self.palette().colour(*tone).filled());
                self.area.draw(&polygon)
            }
            Shape::Disc { centre, radius, tone } => {
                let style = self.palette().colour(*tone).filled();
                self.area.draw(&Circle::new(self.at(*centre), self.length(*radius) as i32, style))
            }
            Shape::Line { points, stroke } => self.line(points, *stroke),
        }
        .map_err(ChartError::from)
    }

    fn line(&self, points: &[Point], stroke: Stroke) -> Result<(), DrawingAreaErrorKind<DB::ErrorType>> {
        let style = |width: u32| self.palette().colour(stroke.tone).stroke_width(width);
        let width = self.length(stroke.width);
        let dash = match stroke.pattern {
            Pattern::Solid => {
                return self.area.draw(&PathElement::new(self.points(points), style(width)));
            }
            Pattern::Crisp => {
                let (points, width) = crisp(&self.points(points), width, DB::GRAIN);
                return self.area.draw(&PathElement::new(points, style(width)));
            }
            Pattern::Dashed { on, off } => Dash::Lines { on: on * self.unit, off: off * self.unit },
            Pattern::DashDotted { on, off, dot } => {
                Dash::LinesAndDots { on: on * self.unit, off: off * self.unit, dot: dot * self.unit }
            }
            Pattern::Dotted { every } => Dash::Dots { every: every * self.unit },
        };
        self.area.draw(&Dashed { points: self.points(points), dash, style: style(width) })
    }

    fn text(&self, text: &Text) -> Result<(), ChartError> {
        let size = text.size * self.unit;
        let (x, y) = self.at(text.at);
        let label = Label {
            text: &text.text,
            at: (x, y - (TEXT_TOP * size).round() as i32),
            ink: self.style(text, size, text.tone),
            halo: text
                .halo
                .then(|| (self.style(text, size, ColourRole::Paper), self.length(self.look.halo()))),
        };
        Ok(self.area.draw(&label)?)
    }

    fn style(&self, text: &Text, size: f64, tone: ColourRole) -> TextStyle<'_> {
        let weight = if text.bold { FontStyle::Bold } else { FontStyle::Normal };
        let end = match text.anchor {
            Anchor::Start => HPos::Left,
            Anchor::Middle => HPos::Center,
            Anchor::End => HPos::Right,
        };
        TextStyle {
            font: FontDesc::new(FontFamily::Name(&self.look.font_family), size * FONT_SIZE, weight),
            color: self.palette().colour(tone).to_backend_color(),
            pos: Pos::new(end, VPos::Top),
        }
    }
}

/// A horizontal or vertical line moved and widened to cover whole device pixels of `grain` units.
fn crisp(points: &[BackendCoord], width: u32, grain: u32) -> (Vec<BackendCoord>, u32) {
    let (pixels, grain) = (((width + grain / 2) / grain).max(1), grain as i32);
    let snap = |at: i32| {
        if pixels % 2 == 1 {
            at.div_euclid(grain) * grain + grain / 2
        } else {
            (at + grain / 2).div_euclid(grain) * grain
        }
    };
    let vertical = points.windows(2).all(|pair| matches!(pair, [from, to] if from.0 == to.0));
    let moved = |(x, y): &BackendCoord| if vertical { (snap(*x), *y) } else { (*x, snap(*y)) };
    (points.iter().map(moved).collect(), pixels * grain as u32)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::look::SizeClass;
    use crate::chart::sample::{look, usual};
    use crate::chart::spec::ChartSpec;
    use crate::chart::{layout, text_width};
    use plotters::drawing::IntoDrawingArea;
    use plotters::style::ShapeStyle;
    use plotters_backend::{BackendColor, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind};
    use std::cell::Cell;
    use std::convert::Infallible;
    use std::rc::Rc;

    type Drawn = Result<(), DrawingErrorKind<Infallible>>;

    /// Counts what a canvas would be told to do.
    #[derive(Clone, Default)]
    struct Counter(Rc<Cell<usize>>);

    impl Counter {
        #[allow(clippy::unnecessary_wraps)] // what every method of a backend returns
        fn one(&self) -> Drawn {
            self.0.set(self.0.get() + 1);
            Ok(())
        }
    }

    impl DrawingBackend for Counter {
        type ErrorType = Infallible;
        fn get_size(&self) -> (u32, u32) {
            (690 * 8, 278 * 8)
        }
        fn ensure_prepared(&mut self) -> Drawn {
            Ok(())
        }
        fn present(&mut self) -> Drawn {
            Ok(())
        }
        fn draw_pixel(&mut self, _: BackendCoord, _: BackendColor) -> Drawn {
            self.one()
        }
        fn draw_rect<S: BackendStyle>(&mut self, _: BackendCoord, _: BackendCoord, _: &S, _: bool) -> Drawn {
            self.one()
        }
        fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, _: I, _: &S) -> Drawn {
            self.one()
        }
        fn draw_circle<S: BackendStyle>(&mut self, _: BackendCoord, _: u32, _: &S, _: bool) -> Drawn {
            self.one()
        }
        fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
            &mut self,
            _: I,
            _: &S,
        ) -> Drawn {
            self.one()
        }
        fn draw_text<S: BackendTextStyle>(&mut self, _: &str, _: &S, _: BackendCoord) -> Drawn {
            self.one()
        }
    }

    impl Ink for Counter {
        const GRAIN: u32 = 8;
        fn draw_dashed(&mut self, _: &[BackendCoord], _: Dash, _: &ShapeStyle) -> Drawn {
            self.one()
        }
        fn draw_halo(&mut self, _: &str, _: &TextStyle, _: BackendCoord, _: u32) -> Drawn {
            self.one()
        }
    }

    fn calls(spec: &ChartSpec) -> usize {
        let counter = Counter::default();
        let area = counter.clone().into_drawing_area();
        let look = look(SizeClass::Desktop);
        let layout = layout(spec, &look, 690.0, 278.0, &text_width);
        assert!(paint(&layout, &look, &area).is_ok());
        counter.0.get()
    }

    #[test]
    fn a_redraw_takes_few_calls_and_no_more_for_many_months() {
        let mut spec = usual();
        assert!(calls(&spec) < 100, "{}", calls(&spec));
        spec.targets.clear();
        spec.cliffs.clear();
        let few = calls(&spec);
        spec.count = 360;
        for series in &mut spec.series {
            series.values = (0..360).map(|index| 41.0 + f64::from(index) / 10.0).collect();
        }
        assert!(calls(&spec) <= few, "a line is one path");
    }

    #[test]
    fn sharp_lines_cover_whole_device_pixels() {
        for (at, width, grain) in [(13, 8, 8), (13, 20, 8), (100, 16, 8), (-3, 1, 4), (7, 4, 4)] {
            let (points, width) = crisp(&[(0, at), (50, at)], width, grain);
            let y = points.first().map_or(0, |point| point.1);
            let edges = (2 * y - width as i32, 2 * y + width as i32);
            assert_eq!((edges.0 % (2 * grain as i32), edges.1 % (2 * grain as i32)), (0, 0), "{at} {width}");
            assert!((y - at).abs() <= grain as i32);
        }
    }

    #[test]
    fn a_vertical_line_moves_sideways_only() {
        let (points, _) = crisp(&[(13, 5), (13, 77)], 8, 8);
        assert_eq!(points, [(12, 5), (12, 77)]);
    }
}
