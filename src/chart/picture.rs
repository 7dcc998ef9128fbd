//! What canvas and SVG draw: anything that can be laid out.

use std::rc::Rc;

use super::comparison::ComparisonSpec;
use super::layout::{TextMeasure, comparison_layout, layout, timing_layout};
use super::look::Look;
use super::shape::Layout;
use super::spec::ChartSpec;
use super::timing::TimingSpec;

/// A picture as plain data.
pub trait Picture {
    /// Where everything is in a picture of so many CSS pixels.
    fn layout(&self, look: &Look, size: (f64, f64), measure: TextMeasure) -> Layout;

    /// One sentence that says what it shows.
    fn summary(&self) -> &str;
}

impl<P: Picture> Picture for Rc<P> {
    fn layout(&self, look: &Look, size: (f64, f64), measure: TextMeasure) -> Layout {
        P::layout(self, look, size, measure)
    }

    fn summary(&self) -> &str {
        P::summary(self)
    }
}

impl Picture for ChartSpec {
    fn layout(&self, look: &Look, (width, height): (f64, f64), measure: TextMeasure) -> Layout {
        layout(self, look, width, height, measure)
    }

    fn summary(&self) -> &str {
        &self.summary
    }
}

impl Picture for ComparisonSpec {
    fn layout(&self, look: &Look, (width, height): (f64, f64), measure: TextMeasure) -> Layout {
        comparison_layout(self, look, width, height, measure)
    }

    fn summary(&self) -> &str {
        &self.chart.summary
    }
}

impl Picture for TimingSpec {
    fn layout(&self, look: &Look, size: (f64, f64), measure: TextMeasure) -> Layout {
        timing_layout(self, look, size, measure)
    }

    fn summary(&self) -> &str {
        &self.summary
    }
}
