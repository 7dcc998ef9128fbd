//! What stands on the clouds: the numbered choices, the entered plan, and words that cover neither.

use super::{Drawing, Plot};
use crate::chart::layout::block::{LabelBox, LabelLine};
use crate::chart::layout::free_space::{Align, crosses};
use crate::chart::palette::ColourRole;
use crate::chart::scale::{Point, Rect};
use crate::chart::shape::{Anchor, Pattern, Shape, Text};
use crate::chart::timing::CloudPanel;
use crate::order::sort_by_number;

/// Paper around a disc, CSS pixels.
const RIM: f64 = 1.5;
/// How far a disc goes out of the way at most, in radii.
const FARTHEST: i32 = 6;
/// Lines of text that the target's name goes away from its line at most.
const FURTHER: u32 = 3;

impl Drawing<'_> {
    /// The entered plan and the choices; what would cover another mark or a word stands beside it.
    pub fn marks(&mut self, panel: &CloudPanel, plot: &Plot, line: &[Point]) {
        let ring = plot.point(panel.entered);
        if let Some(centre) = ring {
            self.ring(centre);
        }
        for (number, across, december) in &panel.choices {
            if let Some(point) = plot.point((*across, *december)) {
                self.disc(*number, point, plot);
            }
        }
        self.target_words(plot, line);
        if let Some(centre) = ring {
            self.entered_words(centre, plot, line);
        }
    }

    fn ring_radius(&self) -> f64 {
        self.sizes.dot + self.sizes.dot_ring / 2.0
    }

    fn ring(&mut self, centre: Point) {
        let outer = self.ring_radius();
        let inner = outer - self.sizes.dot_ring;
        self.shapes.push(Shape::Disc { centre, radius: outer, tone: ColourRole::Ink });
        self.shapes.push(Shape::Disc { centre, radius: inner, tone: ColourRole::Paper });
        self.marks.push(Rect::around(centre, outer));
    }

    /// A disc with its number at `point`, or as near to it as there is room, with a thin line to it.
    fn disc(&mut self, number: usize, point: Point, plot: &Plot) {
        let radius = self.sizes.note * 0.75;
        let centre = self.free_centre(point, radius, plot);
        if (centre.x - point.x).hypot(centre.y - point.y) > radius {
            self.line(vec![point, centre], ColourRole::Plan, self.sizes.lead, Pattern::Solid);
        }
        self.shapes.push(Shape::Disc { centre, radius: radius + RIM, tone: ColourRole::Paper });
        self.shapes.push(Shape::Disc { centre, radius, tone: ColourRole::Plan });
        self.texts.push(Text {
            text: number.to_string(),
            at: Point { y: centre.y + self.sizes.note * 0.36, ..centre },
            anchor: Anchor::Middle,
            size: self.sizes.note,
            bold: true,
            tone: ColourRole::Paper,
            halo: false,
        });
        self.marks.push(Rect::around(centre, radius + RIM));
    }

    /// The nearest free place for a disc; where there is none, the point itself.
    fn free_centre(&self, point: Point, radius: f64, plot: &Plot) -> Point {
        let outer = radius + RIM;
        let edges = Rect { left: 0.0, top: 0.0, right: self.width, bottom: plot.rect.bottom + outer };
        let own = Rect { left: plot.rect.left - outer, right: plot.rect.right + outer, ..edges };
        let is_free = |centre: Point| {
            let rect = Rect::around(centre, outer);
            edges.contains(&rect) && own.contains(&rect) && self.is_free(&rect)
        };
        let steps = -2 * FARTHEST..=2 * FARTHEST;
        let mut ways: Vec<(i32, i32)> =
            steps.clone().flat_map(|down| steps.clone().map(move |across| (across, down))).collect();
        // Beside it rather than above: what is told upwards counts most.
        sort_by_number(&mut ways, |(across, down)| {
            f64::from(across * across + 4 * down * down - across.signum())
        });
        let step = radius / 2.0;
        let places = ways.into_iter().map(|(across, down)| Point {
            x: point.x + f64::from(across) * step,
            y: point.y + f64::from(down) * step,
        });
        let mut free = places.filter(|centre| is_free(*centre));
        free.next().unwrap_or(point)
    }

    fn is_free(&self, rect: &Rect) -> bool {
        !self.marks.iter().chain(&self.boxes).any(|other| other.overlaps(rect))
    }

    /// The first free spot that none of `lines` runs through, else the first free one.
    fn free_spot(&self, spots: &[(Rect, Align)], lines: &[&[Point]]) -> Option<(Rect, Align)> {
        let free: Vec<(Rect, Align)> = spots.iter().filter(|(rect, _)| self.is_free(rect)).copied().collect();
        let is_clear = |(rect, _): &&(Rect, Align)| !lines.iter().any(|line| crosses(line, rect));
        free.iter().find(is_clear).or_else(|| free.first()).copied()
    }

    /// What the target is, on its line or under it, in the first panel that has room for it.
    fn target_words(&mut self, plot: &Plot, line: &[Point]) {
        let spec = self.spec;
        let Some((percent, words)) = spec.target.as_ref().filter(|_| !self.is_target_named) else { return };
        let words = LabelLine::new(words, self.sizes.note, true, ColourRole::Ink);
        let Some(block) = LabelBox::new([words], self.measure) else { return };
        let (y, gap) = (plot.y(*percent), self.sizes.gap);
        let room = (plot.rect.width() - block.width - gap).max(0.0);
        let lefts = (0..=(room / gap) as usize).map(|step| plot.rect.left + 2.0 + step as f64 * gap);
        let lefts: Vec<f64> = lefts.collect();
        // At the line; where circles crowd there, a line of text further away.
        let spots = (0..=FURTHER).flat_map(|more| {
            let away = gap + f64::from(more) * block.height;
            let tops = [y - away - block.height, y + away];
            let at = |left: &f64, top: f64| (Rect::new(*left, top, block.width, block.height), Align::Left);
            lefts.iter().flat_map(move |left| tops.map(|top| at(left, top)))
        });
        let edges = Rect { left: 0.0, top: 0.0, right: self.width, bottom: plot.rect.bottom };
        let spots: Vec<(Rect, Align)> = spots.filter(|(rect, _)| edges.contains(rect)).collect();
        if let Some((rect, align)) = self.free_spot(&spots, &[line]) {
            self.put(block, rect, align);
            self.is_target_named = true;
        }
    }

    /// The name of the ring beside it, on one line or two, where that has room.
    fn entered_words(&mut self, centre: Point, plot: &Plot, line: &[Point]) {
        let words = LabelLine::new(&self.spec.entered, self.sizes.note, false, ColourRole::Ink);
        let forms = [
            LabelBox::new([words.clone()], self.measure),
            LabelBox::new(words.broken(self.measure), self.measure),
        ];
        let target = self.spec.target.as_ref().map(|(percent, _)| plot.y(*percent));
        let level: Vec<Point> = target
            .into_iter()
            .flat_map(|y| [plot.rect.left, plot.rect.right].map(|x| Point { x, y }))
            .collect();
        for block in forms.into_iter().flatten() {
            let spots = beside(centre, self.ring_radius() + self.sizes.gap, &block);
            let spots: Vec<(Rect, Align)> =
                spots.into_iter().filter(|(rect, _)| plot.rect.contains(rect)).collect();
            if let Some((rect, align)) = self.free_spot(&spots, &[line, &level]) {
                return self.put(block, rect, align);
            }
        }
    }

    fn put(&mut self, block: LabelBox, rect: Rect, align: Align) {
        self.boxes.push(rect);
        self.texts.extend(block.texts(&rect, align));
    }
}

/// The places around a point, `away` from it: at its sides first.
fn beside(centre: Point, away: f64, block: &LabelBox) -> [(Rect, Align); 8] {
    let (width, height) = (block.width, block.height);
    let middle = Point { x: centre.x - width / 2.0, y: centre.y - height / 2.0 };
    let (before, after) = (centre.x - away - width, centre.x + away);
    let (above, below) = (centre.y - away - height, centre.y + away);
    let spots = [
        (before, middle.y, Align::Right),
        (after, middle.y, Align::Left),
        (middle.x, below, Align::Middle),
        (middle.x, above, Align::Middle),
        (before, below, Align::Right),
        (after, below, Align::Left),
        (before, above, Align::Right),
        (after, above, Align::Left),
    ];
    spots.map(|(left, top, align)| (Rect::new(left, top, width, height), align))
}
