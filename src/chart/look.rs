//! How large the chart is drawn, and for whom.

use super::palette::Palette;

/// Where the picture is seen, hence how large things are and how much is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SizeClass {
    /// On a desktop screen, and in a card or on a phone where it is the main picture.
    Desktop,
    /// On a projector, read from the back row.
    Projector,
    /// A line beside the result: no axes, targets with their figure only.
    Spark,
}

/// How the picture looks.
#[derive(Clone, Debug, PartialEq)]
pub struct Look {
    /// The colours.
    pub palette: Palette,
    /// CSS font family list.
    pub font_family: String,
    /// Where it is seen.
    pub class: SizeClass,
    /// What the reader's text size multiplies all text with; 1 for 16-px root text.
    pub text_scale: f64,
}

/// Lengths in CSS pixels of one [`SizeClass`].
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Sizes {
    pub note: f64,
    pub label: f64,
    pub big: f64,
    pub plan: f64,
    pub base: f64,
    pub base_dash: (f64, f64),
    pub before: f64,
    pub other: f64,
    pub target: f64,
    pub target_half: f64,
    pub short: f64,
    pub cliff: f64,
    pub cliff_dash: (f64, f64),
    pub lead: f64,
    pub dot: f64,
    pub dot_ring: f64,
    pub halo: f64,
    pub gap: f64,
}

const DESKTOP: Sizes = Sizes {
    note: 12.0,
    label: 13.0,
    big: 13.0,
    plan: 3.0,
    base: 2.0,
    base_dash: (5.0, 4.0),
    before: 3.0,
    other: 1.5,
    target: 2.5,
    target_half: 15.0,
    short: 2.0,
    cliff: 1.5,
    cliff_dash: (2.0, 3.0),
    lead: 1.0,
    dot: 5.0,
    dot_ring: 2.5,
    halo: 2.0,
    gap: 4.0,
};

const PROJECTOR: Sizes = Sizes {
    note: 22.0,
    label: 24.0,
    big: 30.0,
    plan: 7.0,
    base: 4.0,
    base_dash: (12.0, 8.0),
    before: 4.5,
    other: 3.0,
    target: 6.0,
    target_half: 34.0,
    short: 4.0,
    cliff: 3.0,
    cliff_dash: (4.0, 6.0),
    lead: 2.0,
    dot: 10.0,
    dot_ring: 3.0,
    halo: 4.0,
    gap: 8.0,
};

const SPARK: Sizes =
    Sizes { label: 12.0, big: 12.0, target_half: 9.0, dot: 4.0, dot_ring: 2.0, gap: 3.0, ..DESKTOP };

impl Look {
    /// The lengths, with the text as large as the reader wants it.
    pub(super) fn sizes(&self) -> Sizes {
        let sizes = match self.class {
            SizeClass::Desktop => DESKTOP,
            SizeClass::Projector => PROJECTOR,
            SizeClass::Spark => SPARK,
        };
        let scale = if self.text_scale.is_finite() { self.text_scale.clamp(0.5, 4.0) } else { 1.0 };
        Sizes { note: sizes.note * scale, label: sizes.label * scale, big: sizes.big * scale, ..sizes }
    }

    /// Whether there are no pale colours, as with forced colours: then patterns stand in for them.
    pub(super) fn is_flat(&self) -> bool {
        self.palette.plan_wash == self.palette.paper
    }

    /// Width of the paper-coloured outline of a text, on each side.
    pub(super) fn halo(&self) -> f64 {
        self.sizes().halo
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_is_smaller_than_its_screen_allows() {
        let look =
            |class| Look { palette: Palette::LIGHT, font_family: String::new(), class, text_scale: 1.0 };
        for (class, smallest) in
            [(SizeClass::Desktop, 12.0), (SizeClass::Spark, 12.0), (SizeClass::Projector, 22.0)]
        {
            let sizes = look(class).sizes();
            assert!(sizes.note.min(sizes.label).min(sizes.big) >= smallest);
        }
    }
}
