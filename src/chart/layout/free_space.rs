//! The space that is left for labels: what is taken, what must not be crossed, what had better not be.

use crate::chart::scale::{Point, Rect};

/// A line without gaps, its points ascending in `x`.
pub(super) type Run = Vec<Point>;

/// Occupied and free room of a picture.
pub(super) struct FreeSpace {
    bounds: Rect,
    labels: Vec<Rect>,
    marks: Vec<Rect>,
    lines: Vec<(Run, f64)>,
    quiet_lines: Vec<(Run, f64)>,
    dots: Vec<Point>,
}

/// A place a label could take, and what speaks against it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Spot {
    pub rect: Rect,
    pub align: Align,
    pub cost: f64,
    /// The thin line to what the label means; it runs through no other label.
    pub lead: Option<Rect>,
}

impl Spot {
    /// A spot right beside what the label means.
    pub fn new(rect: Rect, align: Align, cost: f64) -> Self {
        Self { rect, align, cost, lead: None }
    }
}

/// How the lines of a label stand in its rectangle.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Align {
    Left,
    Middle,
    Right,
}

impl FreeSpace {
    /// A picture without labels; labels stay inside `bounds`.
    pub fn new(bounds: Rect) -> Self {
        Self {
            bounds,
            labels: Vec::new(),
            marks: Vec::new(),
            lines: Vec::new(),
            quiet_lines: Vec::new(),
            dots: Vec::new(),
        }
    }

    /// From now on labels stay inside `bounds`, and inside the earlier bounds.
    pub fn narrow(&mut self, bounds: Rect) {
        self.bounds = Rect {
            left: self.bounds.left.max(bounds.left),
            top: self.bounds.top.max(bounds.top),
            right: self.bounds.right.min(bounds.right),
            bottom: self.bounds.bottom.min(bounds.bottom),
        };
    }

    /// A mark no label may cover.
    pub fn add_mark(&mut self, mark: Rect) {
        self.marks.push(mark);
    }

    /// A line no label may come nearer to than `clear`.
    pub fn add_line(&mut self, run: Run, clear: f64) {
        self.lines.push((run, clear));
    }

    /// A line that labels cross only at this cost, in pixels of distance.
    pub fn add_quiet_line(&mut self, run: Run, cost: f64) {
        self.quiet_lines.push((run, cost));
    }

    /// A dot that a label may mean: labels of other marks are nearer to those.
    pub fn add_dot(&mut self, dot: Point) {
        self.dots.push(dot);
    }

    /// The rectangles of all labels, in the order they were placed.
    pub fn into_labels(self) -> Vec<Rect> {
        self.labels
    }

    /// Takes the cheapest free spot; `None` when there is none.
    pub fn place(&mut self, spots: &[Spot]) -> Option<Spot> {
        self.place_of(None, spots)
    }

    /// The same for a label of `mark`: no other dot is as near to it.
    pub fn place_beside(&mut self, mark: &Rect, spots: &[Spot]) -> Option<Spot> {
        self.place_of(Some(mark), spots)
    }

    fn place_of(&mut self, mark: Option<&Rect>, spots: &[Spot]) -> Option<Spot> {
        let mut best: Option<Spot> = None;
        for spot in spots {
            if best.is_some_and(|best| best.cost <= spot.cost) || !self.is_free(spot) {
                continue;
            }
            if mark.is_some_and(|mark| !self.is_nearest(&spot.rect, mark)) {
                continue;
            }
            let cost = spot.cost + self.nuisance(&spot.rect);
            if best.is_none_or(|best| cost < best.cost) {
                best = Some(Spot { cost, ..*spot });
            }
        }
        if let Some(spot) = best {
            self.labels.push(spot.rect);
        }
        best
    }

    /// Whether all labels so far are at least so many pixels from a rectangle.
    pub fn is_apart(&self, rect: &Rect, pixels: f64) -> bool {
        self.labels.iter().all(|label| gap(rect, label) >= pixels)
    }

    /// Takes this very rectangle if it is free.
    pub fn take(&mut self, rect: Rect) -> bool {
        self.place(&[Spot::new(rect, Align::Left, 0.0)]).is_some()
    }

    fn is_free(&self, Spot { rect, lead, .. }: &Spot) -> bool {
        // Half a thousandth of a pixel is a rounding error, not a label outside.
        self.bounds.grown(5e-4).contains(rect)
            && !lead.is_some_and(|lead| self.labels.iter().any(|other| other.overlaps(&lead.grown(1.0))))
            && !self.labels.iter().chain(&self.marks).any(|other| other.overlaps(rect))
            && !self.lines.iter().any(|(run, clear)| crosses(run, &rect.grown(*clear)))
    }

    /// Whether `mark` is nearer to `rect` than every dot outside it.
    fn is_nearest(&self, rect: &Rect, mark: &Rect) -> bool {
        let own = gap(rect, mark) + mark.width().min(mark.height()) / 2.0;
        let others = self.dots.iter().map(|dot| Rect::around(*dot, 0.0));
        others.filter(|dot| !mark.grown(1.0).contains(dot)).all(|dot| gap(rect, &dot) > own)
    }

    fn nuisance(&self, rect: &Rect) -> f64 {
        self.quiet_lines.iter().filter(|(run, _)| crosses(run, rect)).map(|(_, cost)| cost).sum()
    }
}

/// Pixels between two rectangles; 0 where they touch.
pub(super) fn gap(one: &Rect, other: &Rect) -> f64 {
    let across = (one.left - other.right).max(other.left - one.right).max(0.0);
    let down = (one.top - other.bottom).max(other.top - one.bottom).max(0.0);
    across.hypot(down)
}

/// Whether a line runs through a rectangle.
pub(super) fn crosses(run: &[Point], rect: &Rect) -> bool {
    let first = run.partition_point(|point| point.x < rect.left).saturating_sub(1);
    let near = run.get(first..).unwrap_or_default();
    if let [only] = near {
        return rect.contains(&Rect::around(*only, 0.0));
    }
    let reaches = |pair: &&[Point]| pair.first().is_some_and(|point| point.x <= rect.right);
    near.windows(2).take_while(reaches).any(|pair| matches!(pair, [from, to] if cuts(*from, *to, rect)))
}

/// Whether the segment, cut to the sides of the rectangle, comes between its upper and lower edge.
fn cuts(from: Point, to: Point, rect: &Rect) -> bool {
    let (left, right) = (from.x.max(rect.left), to.x.min(rect.right));
    if left > right {
        return false;
    }
    let height = |x: f64| {
        let along = if to.x > from.x { (x - from.x) / (to.x - from.x) } else { 0.0 };
        from.y + along * (to.y - from.y)
    };
    let (one, other) = if to.x > from.x { (height(left), height(right)) } else { (from.y, to.y) };
    one.min(other) <= rect.bottom && one.max(other) >= rect.top
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn point(x: f64, y: f64) -> Point {
        Point { x, y }
    }

    fn spot(left: f64, top: f64, cost: f64) -> Spot {
        Spot::new(Rect::new(left, top, 40.0, 16.0), Align::Left, cost)
    }

    fn space() -> FreeSpace {
        FreeSpace::new(Rect::new(0.0, 0.0, 200.0, 100.0))
    }

    #[test]
    fn the_cheapest_free_spot_wins() {
        let mut space = space();
        space.add_mark(Rect::new(0.0, 0.0, 50.0, 50.0));
        let placed = space.place(&[spot(10.0, 10.0, 0.0), spot(100.0, 10.0, 5.0), spot(60.0, 10.0, 2.0)]);
        assert_eq!(placed.unwrap().rect.left, 60.0);
        assert!(space.place(&[spot(70.0, 10.0, 0.0)]).is_none(), "taken");
        assert!(space.place(&[spot(190.0, 10.0, 0.0)]).is_none(), "leaves the picture");
    }

    #[test]
    fn a_quiet_line_is_crossed_only_when_the_way_around_is_longer() {
        let line = vec![point(0.0, 20.0), point(200.0, 20.0)];
        let (crossing, around) = (spot(10.0, 10.0, 0.0), spot(10.0, 40.0, 9.0));
        let mut near = space();
        near.add_quiet_line(line.clone(), 10.0);
        assert_eq!(near.place(&[crossing, around]).unwrap().rect.top, 40.0);
        let mut far = space();
        far.add_quiet_line(line, 8.0);
        assert_eq!(far.place(&[crossing, around]).unwrap().rect.top, 10.0);
    }

    #[test]
    fn a_steep_segment_between_two_points_is_seen() {
        let run = [point(0.0, 0.0), point(10.0, 100.0)];
        assert!(crosses(&run, &Rect::new(4.0, 45.0, 2.0, 2.0)));
        assert!(!crosses(&run, &Rect::new(4.0, 80.0, 2.0, 2.0)));
        assert!(!crosses(&run, &Rect::new(20.0, 0.0, 5.0, 100.0)));
        assert!(crosses(&[point(5.0, 5.0)], &Rect::new(0.0, 0.0, 10.0, 10.0)));
        assert!(!crosses(&[], &Rect::new(0.0, 0.0, 10.0, 10.0)));
    }

    proptest! {
        #![proptest_config(crate::property::config(256))]

        #[test]
        fn a_line_sampled_inside_a_rectangle_crosses_it(
            heights in proptest::collection::vec(0.0..100.0f64, 2..30), left in 0.0..100.0f64,
            top in 0.0..100.0f64, width in 1.0..50.0f64, height in 1.0..50.0f64,
        ) {
            let run: Vec<Point> =
                heights.iter().enumerate().map(|(index, y)| point(index as f64 * 7.0, *y)).collect();
            let rect = Rect::new(left, top, width, height);
            let sampled = run.windows(2).any(|pair| (0..=50).any(|step| {
                let along = f64::from(step) / 50.0;
                let at = point(
                    pair[0].x + along * (pair[1].x - pair[0].x),
                    pair[0].y + along * (pair[1].y - pair[0].y),
                );
                rect.contains(&Rect::around(at, 0.0))
            }));
            prop_assert!(!sampled || crosses(&run, &rect));
            prop_assert!(sampled || !crosses(&run, &rect.grown(-2.5)) || width < 6.0 || height < 14.0);
        }
    }
}
