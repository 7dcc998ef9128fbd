//! Grid, axes and their words.

use super::{Drawing, Plot};
use crate::chart::layout::block::LabelLine;
use crate::chart::layout::free_space::Align;
use crate::chart::palette::ColourRole;
use crate::chart::scale::{Point, Rect};
use crate::chart::shape::{Anchor, Pattern, Text};
use crate::chart::timing::CloudPanel;

/// From the plot down to the base line of a panel's title, in sizes of a note.
const TITLE: f64 = 3.0;
/// From there to that of the note under it.
const LINE: f64 = 1.25;
/// What hangs below a base line.
const HANGING: f64 = 0.35;
/// The room that words below the plot need, in sizes of a note.
pub(super) const BELOW: f64 = TITLE + LINE + HANGING;

impl Drawing<'_> {
    /// Width of the words of the upright axis with the gap to the plot.
    pub fn tick_room(&self) -> f64 {
        let ticks =
            self.upright.ticks.iter().map(|tick| self.spec.percent.write(*tick, self.upright.decimals));
        let widths = ticks.map(|text| (self.measure)(&text, self.sizes.note, false));
        widths.filter(|width| width.is_finite()).fold(0.0, f64::max) + self.sizes.note * 0.7 + 1.0
    }

    /// The upright axis, and the line below the panel; only the first panel has its words.
    pub fn grid(&mut self, plot: &Plot, is_first: bool) {
        let Rect { left, right, bottom, .. } = plot.rect;
        for tick in self.upright.ticks.clone() {
            let y = plot.y(tick);
            self.line(
                vec![Point { x: left, y }, Point { x: right, y }],
                ColourRole::Rule,
                1.0,
                Pattern::Crisp,
            );
            if is_first {
                let text = self.spec.percent.write(tick, self.upright.decimals);
                let words = LabelLine::new(&text, self.sizes.note, false, ColourRole::InkSoft);
                let at = Point { x: left - self.sizes.note * 0.7, y: y + self.sizes.note * 0.35 };
                self.write(words, at, Align::Right);
            }
        }
        self.line(
            vec![Point { x: left, y: bottom }, Point { x: right, y: bottom }],
            ColourRole::Edge,
            1.0,
            Pattern::Crisp,
        );
    }

    /// The values of the lower axis, its title and what it means.
    pub fn below(&mut self, panel: &CloudPanel, plot: &Plot) {
        let Rect { left, right, bottom, .. } = plot.rect;
        let note = self.sizes.note;
        let mut end = f64::NEG_INFINITY;
        for tick in &plot.across.ticks {
            let text = self.spec.percent.write(*tick, plot.across.decimals);
            let half = (self.measure)(&text, note, false) / 2.0;
            let x = plot.x(*tick);
            if x - half < end || x + half > self.width || x < left - 0.5 || x > right + 0.5 {
                continue;
            }
            end = x + half + note * 0.6;
            self.line(
                vec![Point { x, y: bottom }, Point { x, y: bottom + note / 3.0 }],
                ColourRole::Edge,
                1.0,
                Pattern::Crisp,
            );
            let words = LabelLine::new(&text, note, false, ColourRole::InkSoft);
            self.write(words, Point { x, y: bottom + note * 1.5 }, Align::Middle);
        }
        let middle = f64::midpoint(left, right);
        let title = LabelLine::new(&panel.title, note, true, ColourRole::Ink);
        let mut y = bottom + note * TITLE;
        self.write(title, Point { x: middle, y }, Align::Middle);
        y += note * LINE;
        let words = LabelLine::new(&panel.note, note, false, ColourRole::InkSoft);
        self.write(words, Point { x: middle, y }, Align::Middle);
    }

    /// Writes a line with its anchor on the base line at `at`, moved so far that the picture holds it, unless another is
    /// there.
    pub fn write(&mut self, line: LabelLine, at: Point, align: Align) {
        let width = (self.measure)(&line.text, line.size, line.bold);
        if line.text.is_empty() || !width.is_finite() {
            return;
        }
        let wanted = match align {
            Align::Left => at.x,
            Align::Middle => at.x - width / 2.0,
            Align::Right => at.x - width,
        };
        let left = wanted.min(self.width - width - 1.0).max(0.0);
        let rect = Rect::new(left, at.y - line.size * 0.8, width, line.size);
        if self.boxes.iter().any(|other| other.overlaps(&rect)) {
            return;
        }
        self.boxes.push(rect);
        let LabelLine { text, size, bold, tone } = line;
        let at = Point { x: left, y: at.y };
        self.texts.push(Text { text, at, anchor: Anchor::Start, size, bold, tone, halo: true });
    }
}
