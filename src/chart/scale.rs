//! Where months and percentages are on the picture, in CSS pixels: one mapping for the drawing and for the
//! cursor that is laid over it.

use crate::model::Month;

/// A point, in CSS pixels from the top left.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    /// To the right.
    pub x: f64,
    /// Downwards.
    pub y: f64,
}

/// A rectangle, in CSS pixels; `left <= right` and `top <= bottom`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rect {
    /// Left edge.
    pub left: f64,
    /// Upper edge.
    pub top: f64,
    /// Right edge.
    pub right: f64,
    /// Lower edge.
    pub bottom: f64,
}

impl Rect {
    /// The square of half side `radius` around `centre`.
    pub fn around(centre: Point, radius: f64) -> Self {
        Self::new(centre.x, centre.y, 0.0, 0.0).grown(radius)
    }

    /// From the upper left corner and the size.
    pub fn new(left: f64, top: f64, width: f64, height: f64) -> Self {
        Self { left, top, right: left + width, bottom: top + height }
    }

    /// Larger by `by` on every side.
    #[must_use]
    pub fn grown(self, by: f64) -> Self {
        Self { left: self.left - by, top: self.top - by, right: self.right + by, bottom: self.bottom + by }
    }

    /// The smallest rectangle with both.
    #[must_use]
    pub fn joined(self, other: Self) -> Self {
        Self {
            left: self.left.min(other.left),
            top: self.top.min(other.top),
            right: self.right.max(other.right),
            bottom: self.bottom.max(other.bottom),
        }
    }

    /// Width in pixels.
    pub fn width(&self) -> f64 {
        self.right - self.left
    }

    /// Height in pixels.
    pub fn height(&self) -> f64 {
        self.bottom - self.top
    }

    /// Whether the insides have a point in common.
    pub fn overlaps(&self, other: &Self) -> bool {
        self.left < other.right
            && other.left < self.right
            && self.top < other.bottom
            && other.top < self.bottom
    }

    /// Whether `other` lies wholly inside.
    pub fn contains(&self, other: &Self) -> bool {
        self.left <= other.left
            && other.right <= self.right
            && self.top <= other.top
            && other.bottom <= self.bottom
    }
}

/// The mapping between months, percentages and CSS pixels of one drawing.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Geometry {
    /// The rectangle of the data, axis labels outside.
    pub plot: Rect,
    /// Month at the left edge.
    pub first: Month,
    /// Months on the axis.
    pub count: usize,
    /// Percent at the lower edge.
    pub low: f64,
    /// Percent at the upper edge.
    pub high: f64,
}

impl Geometry {
    /// Pixels from one month to the next; a single month takes the whole width.
    pub fn month_width(&self) -> f64 {
        self.plot.width() / self.count.saturating_sub(1).max(1) as f64
    }

    /// Pixel of a position in months after the first; a single month stands in the middle.
    pub fn x_at(&self, months: f64) -> f64 {
        let start =
            if self.count > 1 { self.plot.left } else { f64::midpoint(self.plot.left, self.plot.right) };
        start + months * self.month_width()
    }

    /// Pixel of a month, also outside the axis.
    pub fn x_of(&self, month: Month) -> f64 {
        self.x_at(f64::from(month - self.first))
    }

    /// Pixel of a percentage.
    pub fn y_of(&self, percent: f64) -> f64 {
        self.plot.bottom - (percent - self.low) / (self.high - self.low) * self.plot.height()
    }

    /// The month nearest to a pixel, always one of the axis.
    pub fn month_at(&self, x: f64) -> Month {
        let last = self.count.saturating_sub(1) as f64;
        let index = ((x - self.x_at(0.0)) / self.month_width()).round().clamp(0.0, last);
        self.first + index as i32
    }

    /// The position of `month` on the axis, if it is there.
    pub fn index_of(&self, month: Month) -> Option<usize> {
        usize::try_from(month - self.first).ok().filter(|index| *index < self.count)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn geometry(count: usize) -> Geometry {
        let plot = Rect { left: 36.0, top: 10.0, right: 574.0, bottom: 254.0 };
        Geometry { plot, first: Month::new(2024, 10).unwrap(), count, low: 20.0, high: 44.0 }
    }

    #[test]
    fn the_corners_are_where_the_axis_says() {
        let geometry = geometry(27);
        assert_eq!(geometry.x_of(geometry.first), 36.0);
        assert_eq!(geometry.x_of(geometry.first + 26), 574.0);
        assert_eq!((geometry.y_of(20.0), geometry.y_of(44.0)), (254.0, 10.0));
    }

    #[test]
    fn outside_the_plot_the_cursor_stays_on_the_axis() {
        let geometry = geometry(27);
        assert_eq!(geometry.month_at(-500.0), geometry.first);
        assert_eq!(geometry.month_at(5000.0), geometry.first + 26);
        assert_eq!(geometry.month_at(f64::NAN), geometry.first);
    }

    #[test]
    fn one_month_stands_in_the_middle() {
        assert_eq!(geometry(1).x_at(0.0), 305.0);
        assert_eq!(geometry(0).month_at(400.0), geometry(0).first);
    }

    proptest! {
        #![proptest_config(crate::property::config(256))]

        #[test]
        fn a_drawn_month_is_the_month_under_the_cursor(count in 1usize..400, index in 0usize..400) {
            let geometry = geometry(count);
            let month = geometry.first + (index % count) as i32;
            prop_assert_eq!(geometry.month_at(geometry.x_of(month)), month);
            prop_assert_eq!(geometry.index_of(month), Some(index % count));
        }
    }
}
