//! A label of one or more lines, and the places around a mark where it could stand.

use super::free_space::{Align, Spot};
use crate::chart::palette::ColourRole;
use crate::chart::scale::{Point, Rect};
use crate::chart::shape::{Anchor, Text};

/// Width of a text in CSS pixels at a font size, semibold or not.
pub type TextMeasure<'a> = &'a dyn Fn(&str, f64, bool) -> f64;

/// Above the base line and below it, in font sizes; and from one base line to the next.
const ASCENT: f64 = 0.8;
const DESCENT: f64 = 0.24;
const LEADING: f64 = 1.22;

/// One line of a label.
#[derive(Clone, Debug)]
pub(super) struct LabelLine {
    pub text: String,
    pub size: f64,
    pub bold: bool,
    pub tone: ColourRole,
}

impl LabelLine {
    pub fn new(text: &str, size: f64, bold: bool, tone: ColourRole) -> Self {
        Self { text: text.to_owned(), size, bold, tone }
    }

    /// On two lines, broken where that makes the label narrowest.
    pub fn broken(&self, measure: TextMeasure) -> [Self; 2] {
        let measured = |text: &str| measure(text.trim_start(), self.size, self.bold);
        let breaks = self.text.match_indices(' ').map(|(at, _)| self.text.split_at(at));
        let widest = |(head, tail): &(&str, &str)| measured(head).max(measured(tail));
        let best = breaks.min_by(|one, other| widest(one).total_cmp(&widest(other)));
        let (head, tail) = best.unwrap_or((&self.text, ""));
        [head, tail.trim_start()].map(|text| Self { text: text.to_owned(), ..*self })
    }
}

/// A label with its size.
#[derive(Clone, Debug)]
pub(super) struct LabelBox {
    lines: Vec<LabelLine>,
    pub width: f64,
    pub height: f64,
}

/// Width of a long line, in font sizes.
const LONG: f64 = 12.0;

impl LabelBox {
    /// Measures the lines that say something; `None` if none does.
    pub fn new(lines: impl IntoIterator<Item = LabelLine>, measure: TextMeasure) -> Option<Self> {
        let lines: Vec<LabelLine> = lines.into_iter().filter(|line| !line.text.is_empty()).collect();
        let first = lines.first()?.size;
        let last = lines.last()?.size;
        let width = lines
            .iter()
            .map(|line| measure(&line.text, line.size, line.bold))
            .filter(|width| width.is_finite())
            .fold(0.0, f64::max);
        let pitches: f64 = lines.iter().skip(1).map(|line| line.size * LEADING).sum();
        Some(Self { lines, width, height: first * ASCENT + pitches + last * DESCENT })
    }

    /// The lines as texts in their rectangle.
    pub fn texts(self, rect: &Rect, align: Align) -> Vec<Text> {
        let (x, anchor) = match align {
            Align::Left => (rect.left, Anchor::Start),
            Align::Middle => (f64::midpoint(rect.left, rect.right), Anchor::Middle),
            Align::Right => (rect.right, Anchor::End),
        };
        // Programs do not agree to the pixel how wide a long line is, so it is held by its left end.
        let is_long = matches!(self.lines.as_slice(), [line] if self.width > LONG * line.size);
        let (x, anchor) = match anchor {
            Anchor::Middle if is_long => (x - self.width / 2.0, Anchor::Start),
            Anchor::End if is_long => (x - self.width, Anchor::Start),
            short => (x, short),
        };
        let mut y = rect.top;
        let mut share = ASCENT;
        let mut texts = Vec::with_capacity(self.lines.len());
        for LabelLine { text, size, bold, tone } in self.lines {
            y += size * share;
            share = LEADING;
            texts.push(Text { text, at: Point { x, y }, anchor, size, bold, tone, halo: true });
        }
        texts
    }
}

/// A side of a mark, how far the label slides along it, and what speaks against it.
///
/// Slide 0: the label ends with the mark (right or lower edges agree); 1: it begins with the mark (left or
/// upper edges agree).
#[derive(Clone, Copy, Debug)]
pub(super) struct Placement(pub Side, pub f64, pub f64);

/// A side of a mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    Above,
    Below,
    Left,
    Right,
}

/// How far away from the mark a label may go.
#[derive(Clone, Copy, Debug)]
pub(super) struct Distances {
    /// Nearest distance.
    pub from: f64,
    /// Farthest distance.
    pub to: f64,
    /// Distance between tries.
    pub step: f64,
    /// Cost of a pixel.
    pub cost: f64,
}

/// Every placement at every distance, nearest first.
pub(super) fn spots(mark: &Rect, block: &LabelBox, placements: &[Placement], range: Distances) -> Vec<Spot> {
    let tries = ((range.to - range.from) / range.step).clamp(0.0, 100.0) as usize;
    let distances = (0..=tries).map(|index| index as f64 * range.step);
    distances
        .flat_map(|more| {
            placements.iter().map(move |placement| {
                let rect = beside(mark, block, *placement, range.from + more);
                Spot::new(rect, placement.align(), placement.2 + more * range.cost)
            })
        })
        .collect()
}

fn beside(mark: &Rect, block: &LabelBox, Placement(side, along, _): Placement, distance: f64) -> Rect {
    let between = |from: f64, to: f64| from * (1.0 - along) + to * along;
    let left = || between(mark.right - block.width, mark.left);
    let top = || between(mark.bottom - block.height, mark.top);
    let (left, top) = match side {
        Side::Above => (left(), mark.top - distance - block.height),
        Side::Below => (left(), mark.bottom + distance),
        Side::Left => (mark.left - distance - block.width, top()),
        Side::Right => (mark.right + distance, top()),
    };
    Rect::new(left, top, block.width, block.height)
}

impl Placement {
    fn align(self) -> Align {
        match self {
            Self(Side::Left, ..) => Align::Right,
            Self(Side::Right, ..) => Align::Left,
            Self(_, slide, _) if slide < 0.4 => Align::Right,
            Self(_, slide, _) if slide > 0.6 => Align::Left,
            _ => Align::Middle,
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::*;

    fn block(lines: &[&str]) -> Option<LabelBox> {
        let words = lines.iter().map(|line| LabelLine::new(line, 10.0, false, ColourRole::Ink));
        LabelBox::new(words, &|text, size, _| text.chars().count() as f64 * size / 2.0)
    }

    #[test]
    fn empty_lines_take_no_room() {
        assert!(block(&["", ""]).is_none());
        assert_eq!(block(&["abc", ""]).unwrap().height, block(&["abc"]).unwrap().height);
        assert_eq!(block(&["abc", "abcdef"]).unwrap().width, 30.0);
    }

    #[test]
    fn a_long_line_breaks_in_the_middle() {
        let broken = |text: &str| {
            let lines =
                LabelLine::new(text, 10.0, true, ColourRole::Ink).broken(&|text, _, _| text.len() as f64);
            lines.map(|line| line.text)
        };
        assert_eq!(broken("Tanpa upaya tambahan 26,69%"), ["Tanpa upaya", "tambahan 26,69%"]);
        assert_eq!(broken("Rencana"), ["Rencana", ""]);
        assert_eq!(broken(""), ["", ""]);
    }

    #[test]
    fn texts_stay_inside_their_rectangle() {
        let block = block(&["abc", "de"]).unwrap();
        let rect = Rect::new(5.0, 7.0, block.width, block.height);
        let texts = block.texts(&rect, Align::Right);
        assert_eq!((texts[0].at, texts[1].at), (Point { x: 20.0, y: 15.0 }, Point { x: 20.0, y: 27.2 }));
        assert!(texts[1].at.y < rect.bottom);
    }

    #[test]
    fn placements_keep_their_side_and_distance() {
        let (mark, block) = (Rect::new(50.0, 50.0, 10.0, 10.0), block(&["abcd"]).unwrap());
        let at = |side, slide| beside(&mark, &block, Placement(side, slide, 0.0), 3.0);
        assert_eq!((at(Side::Above, 0.0).right, at(Side::Above, 0.0).bottom), (60.0, 47.0));
        assert_eq!((at(Side::Below, 1.0).left, at(Side::Below, 1.0).top), (50.0, 63.0));
        assert_eq!((at(Side::Right, 1.0).left, at(Side::Right, 1.0).top), (63.0, 50.0));
        assert_eq!((at(Side::Left, 0.0).right, at(Side::Left, 0.0).bottom), (47.0, 60.0));
    }
}
