//! The PERT distribution by its quantiles, and the normal one. Only libm and IEEE arithmetic: the same bits everywhere.

use std::sync::OnceLock;

/// Weight of the most likely value.
const SHAPE: f64 = 4.0;
const CELLS: usize = 256;
const WIDTH: f64 = 1.0 / CELLS as f64;

/// What the density needs of a coordinate t, where x = t^2 (3 - 2t), apart from the mode: the logarithms of its powers.
#[derive(Clone, Copy)]
struct DensityPoint {
    /// ln x.
    ln_below: f64,
    /// ln (1 - x).
    ln_above: f64,
    /// dx/dt; 0 at the ends.
    stretch: f64,
}

/// Middle and right end of each cell, the same for every distribution.
static DENSITY_POINTS: OnceLock<Vec<[DensityPoint; 2]>> = OnceLock::new();

fn density_points() -> Vec<[DensityPoint; 2]> {
    let point = |t: f64| {
        let x = t * t * (3.0 - 2.0 * t);
        let is_end = x <= 0.0 || x >= 1.0;
        let ln = |share: f64| if is_end { 0.0 } else { libm::log(share) };
        DensityPoint { ln_below: ln(x), ln_above: ln(1.0 - x), stretch: 6.0 * t * (1.0 - t) }
    };
    let cell = |cell| {
        let t = f64::from(cell) * WIDTH;
        [point(t - 0.5 * WIDTH), point(t)]
    };
    (1..=CELLS as u32).map(cell).collect()
}

/// PERT(low, mode, high) with shape 4: a beta distribution stretched over the range.
#[derive(Clone, Debug)]
pub struct Pert {
    low: f64,
    span: f64,
    /// Share of the distribution below each node, and its density there, over a coordinate t from 0 to 1 of which
    /// x = t^2 (3 - 2t) is the place in the range: so the density is tame at both ends.
    nodes: Vec<(f64, f64)>,
    /// How many nodes have less than k / CELLS of the distribution below them, for each k.
    guide: Vec<u16>,
}

impl Pert {
    /// The distribution; `mode` is moved into the range. A range of one value gives that value.
    pub fn new(low: f64, mode: f64, high: f64) -> Self {
        let span = high - low;
        if span.is_nan() || span <= 0.0 {
            return Self { low, span: 0.0, nodes: Vec::new(), guide: Vec::new() };
        }
        let place = ((mode - low) / span).clamp(0.0, 1.0);
        let (rising, falling) = (SHAPE * place, SHAPE * (1.0 - place));
        let density =
            |at: &DensityPoint| libm::exp(rising * at.ln_below + falling * at.ln_above) * at.stretch;
        let mut below = 0.0;
        // 0 at both ends, where the coordinate stands still.
        let mut left = 0.0;
        let mut nodes = Vec::with_capacity(CELLS + 1);
        nodes.push((0.0, left));
        for [middle, end] in DENSITY_POINTS.get_or_init(density_points) {
            let right = density(end);
            below += WIDTH / 6.0 * (left + 4.0 * density(middle) + right);
            nodes.push((below, right));
            left = right;
        }
        for (share, density) in &mut nodes {
            *share /= below;
            *density /= below;
        }
        let mut guide = Vec::with_capacity(CELLS);
        let mut less = 0;
        for part in 0..CELLS {
            while nodes.get(less).is_some_and(|(share, _)| *share < part as f64 * WIDTH) {
                less += 1;
            }
            guide.push(less as u16);
        }
        Self { low, span, nodes, guide }
    }

    /// The value below which a share `u` of the distribution lies, for four of them: side by side they take hardly longer
    /// than one.
    pub fn quantiles(&self, [a, b, c, d]: [f64; 4]) -> [f64; 4] {
        let cells = [self.cell(a), self.cell(b), self.cell(c), self.cell(d)];
        let [Some(mut a), Some(mut b), Some(mut c), Some(mut d)] = cells else { return [self.low; 4] };
        for _ in 0..6 {
            // Where none moves, none would in the rounds that are left.
            if !(a.improve() | b.improve() | c.improve() | d.improve()) {
                break;
            }
        }
        [self.value(&a), self.value(&b), self.value(&c), self.value(&d)]
    }

    /// The cell in which the share `u` is reached; `None` in a range of one value.
    #[inline(always)]
    fn cell(&self, u: f64) -> Option<ShareCell> {
        let mut right = usize::from(*self.guide.get((u * CELLS as f64) as usize)?);
        while self.nodes.get(right).is_some_and(|(share, _)| *share < u) {
            right += 1;
        }
        let right = right.clamp(1, CELLS);
        let (from, to) = (self.nodes.get(right - 1)?, self.nodes.get(right)?);
        Some(ShareCell::new(right - 1, u, *from, *to))
    }

    #[inline(always)]
    fn value(&self, cell: &ShareCell) -> f64 {
        let t = cell.number as f64 * WIDTH + WIDTH * f64::from_bits(cell.place.cast_unsigned());
        self.low + self.span * (t * t * (3.0 - 2.0 * t))
    }
}

/// Where in a cell, from 0 to 1, the share `u` is reached: Newton's method, kept inside by halving, on the cubic that has
/// the shares and densities of both ends.
///
/// Places are bits of numbers not below 0, which are in the order of the numbers: integers are chosen without a jump,
/// which a processor could not foresee here.
struct ShareCell {
    number: usize,
    u: f64,
    from: f64,
    left: f64,
    quadratic: f64,
    cubic: f64,
    place: i64,
    low: i64,
    high: i64,
}

impl ShareCell {
    #[inline(always)]
    fn new(number: usize, u: f64, (from, left): (f64, f64), (to, right): (f64, f64)) -> Self {
        let (rise, left, right) = (to - from, left * WIDTH, right * WIDTH);
        let place = if rise > 0.0 { ((u - from) / rise).clamp(0.0, 1.0) } else { 0.0 };
        Self {
            number,
            u,
            from,
            left,
            quadratic: 3.0 * rise - 2.0 * left - right,
            cubic: left + right - 2.0 * rise,
            place: bits(place),
            low: bits(0.0),
            high: bits(1.0),
        }
    }

    /// One step of the method; whether the place has moved.
    #[inline(always)]
    fn improve(&mut self) -> bool {
        let Self { left, quadratic, cubic, .. } = *self;
        let place = f64::from_bits(self.place.cast_unsigned());
        let over = self.from + place * (left + place * (quadratic + place * cubic)) - self.u;
        let is_over = over > 0.0;
        self.high = if is_over { self.place } else { self.high };
        self.low = if is_over { self.low } else { self.place };
        let slope = left + place * (2.0 * quadratic + place * 3.0 * cubic);
        let next = bits(place - over / slope);
        // Below 0, infinite or no number at all: not between two bits of numbers.
        let is_inside = self.low <= next && next <= self.high;
        let middle =
            0.5 * (f64::from_bits(self.low.cast_unsigned()) + f64::from_bits(self.high.cast_unsigned()));
        let before = self.place;
        self.place = if is_inside { next } else { bits(middle) };
        self.place != before
    }
}

#[inline(always)]
fn bits(number: f64) -> i64 {
    number.to_bits().cast_signed()
}

/// The square root of 2 pi.
const SQRT_TAU: f64 = 2.506_628_274_631_000_2;

/// The value below which a share `u` of the standard normal distribution lies.
pub fn normal_quantile(u: f64) -> f64 {
    // A rough start, then Newton's method with its second-order term (Halley).
    let mut z = 4.91 * (libm::pow(u, 0.14) - libm::pow(1.0 - u, 0.14));
    for _ in 0..12 {
        let share = 0.5 * libm::erfc(-z / std::f64::consts::SQRT_2);
        let density = libm::exp(-0.5 * z * z) / SQRT_TAU;
        let newton = (share - u) / density;
        let step = newton / (1.0 + 0.5 * z * newton);
        z -= step;
        // Cubic convergence: the next step would be below the last bit.
        if step.abs() < 1e-6 {
            break;
        }
    }
    z
}

#[cfg(test)]
mod tests {
    use super::*;

    impl Pert {
        fn quantile(&self, u: f64) -> f64 {
            let [value, ..] = self.quantiles([u, 0.1, 0.5, 0.9]);
            value
        }
    }

    /// The method without its shortcuts: the cell by halving, six steps with jumps.
    fn step_by_step(pert: &Pert, u: f64) -> f64 {
        let right = pert.nodes.partition_point(|(share, _)| *share < u).clamp(1, CELLS);
        let (Some((from, left)), Some((to, right_density))) =
            (pert.nodes.get(right - 1), pert.nodes.get(right))
        else {
            return pert.low;
        };
        let (rise, left, right_density) = (to - from, left * WIDTH, right_density * WIDTH);
        let (quadratic, cubic) = (3.0 * rise - 2.0 * left - right_density, left + right_density - 2.0 * rise);
        let (mut low, mut high) = (0.0, 1.0);
        let mut place = if rise > 0.0 { ((u - from) / rise).clamp(0.0, 1.0) } else { 0.0 };
        for _ in 0..6 {
            let over = from + place * (left + place * (quadratic + place * cubic)) - u;
            if over > 0.0 {
                high = place;
            } else {
                low = place;
            }
            let slope = left + place * (2.0 * quadratic + place * 3.0 * cubic);
            let next = place - over / slope;
            place = if low <= next && next <= high { next } else { 0.5 * (low + high) };
        }
        let t = (right - 1) as f64 * WIDTH + WIDTH * place;
        pert.low + pert.span * (t * t * (3.0 - 2.0 * t))
    }

    #[test]
    fn shortcuts_change_no_bit() {
        for mode in [0.0, 0.003, 0.25, 0.5, 0.613, 0.9, 1.0] {
            let pert = Pert::new(-0.02, -0.02 + 0.05 * mode, 0.03);
            for k in 0..20_000 {
                let u = (f64::from(k) + 0.37) / 2e4;
                assert_eq!(pert.quantile(u).to_bits(), step_by_step(&pert, u).to_bits(), "{mode}, {u}");
            }
        }
        assert_eq!(SQRT_TAU, libm::sqrt(2.0 * std::f64::consts::PI));
    }

    /// Share of the beta distribution with whole parameters `a`, `b` below `x`: a sum of binomial terms.
    fn beta_below(x: f64, a: u32, b: u32) -> f64 {
        let n = a + b - 1;
        let choose = |k: u32| (0..k).map(|i| f64::from(n - i) / f64::from(i + 1)).product::<f64>();
        (a..=n).map(|k| choose(k) * x.powi(k.cast_signed()) * (1.0 - x).powi((n - k).cast_signed())).sum()
    }

    #[test]
    fn quantiles_agree_with_the_beta_distribution() {
        for (mode, a, b) in [(0.0, 1, 5), (0.25, 2, 4), (0.5, 3, 3), (0.75, 4, 2), (1.0, 5, 1)] {
            let pert = Pert::new(0.0, mode, 1.0);
            for u in [0.0001, 0.01, 0.1, 0.35, 0.5, 0.8, 0.95, 0.9999] {
                let below = beta_below(pert.quantile(u), a, b);
                assert!((below - u).abs() < 1e-8, "mode {mode}, {u}: {below}");
            }
        }
    }

    #[test]
    fn the_mean_is_that_of_pert() {
        let pert = Pert::new(0.0135, 0.0237, 0.0293);
        let mean = (0..10_000).map(|k| pert.quantile((f64::from(k) + 0.5) / 1e4)).sum::<f64>() / 1e4;
        assert!((mean - (0.0135 + 4.0 * 0.0237 + 0.0293) / 6.0).abs() < 1e-8, "{mean}");
    }

    #[test]
    fn a_range_of_one_value_gives_that_value() {
        assert_eq!(Pert::new(0.4, 0.4, 0.4).quantile(0.7), 0.4);
        assert_eq!(Pert::new(0.5, 0.4, 0.4).quantile(0.7), 0.5);
    }

    #[test]
    fn normal_quantiles_are_those_of_the_tables() {
        for (u, z) in [(0.5, 0.0), (0.975, 1.959_963_984_540_054), (0.1, -1.281_551_565_544_600_4)] {
            assert!((normal_quantile(u) - z).abs() < 1e-12, "{u}");
        }
        assert!((normal_quantile(1e-10) + 6.361_340_902_404_056).abs() < 1e-9);
    }
}
