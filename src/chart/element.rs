//! The plotters elements that plotters does not have.

use plotters::element::{Drawable, PointCollection};
use plotters::style::{ShapeStyle, TextStyle};
use plotters_backend::{BackendCoord, DrawingErrorKind};

use super::ink::{Dash, Ink};

/// The plotters element of a line with a pattern.
pub(super) struct Dashed {
    pub points: Vec<BackendCoord>,
    pub dash: Dash,
    pub style: ShapeStyle,
}

impl<'a> PointCollection<'a, BackendCoord> for &'a Dashed {
    type Point = &'a BackendCoord;
    type IntoIter = &'a [BackendCoord];
    fn point_iter(self) -> Self::IntoIter {
        &self.points
    }
}

impl<DB: Ink> Drawable<DB> for Dashed {
    fn draw<I: Iterator<Item = BackendCoord>>(
        &self,
        points: I,
        backend: &mut DB,
        _: (u32, u32),
    ) -> Result<(), DrawingErrorKind<DB::ErrorType>> {
        backend.draw_dashed(&points.collect::<Vec<_>>(), self.dash, &self.style)
    }
}

/// The plotters element of a text with its outline.
pub(super) struct Label<'a> {
    pub text: &'a str,
    pub at: BackendCoord,
    pub ink: TextStyle<'a>,
    pub halo: Option<(TextStyle<'a>, u32)>,
}

impl<'a> PointCollection<'a, BackendCoord> for &'a Label<'_> {
    type Point = &'a BackendCoord;
    type IntoIter = std::iter::Once<&'a BackendCoord>;
    fn point_iter(self) -> Self::IntoIter {
        std::iter::once(&self.at)
    }
}

impl<DB: Ink> Drawable<DB> for Label<'_> {
    fn draw<I: Iterator<Item = BackendCoord>>(
        &self,
        points: I,
        backend: &mut DB,
        _: (u32, u32),
    ) -> Result<(), DrawingErrorKind<DB::ErrorType>> {
        for at in points {
            if let Some((style, width)) = &self.halo {
                backend.draw_halo(self.text, style, at, *width)?;
            }
            backend.draw_text(self.text, &self.ink, at)?;
        }
        Ok(())
    }
}
