//! A link as a QR code: a square of light and dark modules that any phone reads.

use qrcodegen::{QrCode, QrCodeEcc};

/// Modules of light around the code, which readers need.
pub const QUIET: usize = 4;

/// A code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Qr {
    /// Modules on each side, without the quiet zone.
    pub size: usize,
    /// Row by row, dark is `true`.
    modules: Vec<bool>,
}

impl Qr {
    /// The smallest code that holds `text`, with as much correction as that size gives; `None` where no code is large
    /// enough.
    pub fn of(text: &str) -> Option<Self> {
        let code = QrCode::encode_text(text, QrCodeEcc::Low).ok()?;
        let size = code.size();
        let modules = (0..size).flat_map(|y| (0..size).map(move |x| (x, y)));
        Some(Self {
            size: size.unsigned_abs() as usize,
            modules: modules.map(|(x, y)| code.get_module(x, y)).collect(),
        })
    }

    /// Whether the module in this column and row is dark.
    pub fn is_dark(&self, column: usize, row: usize) -> bool {
        column < self.size && self.modules.get(row * self.size + column).copied().unwrap_or_default()
    }

    /// The side with its quiet zone.
    pub const fn side(&self) -> usize {
        self.size + 2 * QUIET
    }

    /// The dark modules as one path, a module to a unit, the quiet zone around it: `M4 4h7v1h-7z` is a run of seven.
    pub fn path(&self) -> String {
        let mut runs = Vec::new();
        for row in 0..self.size {
            let mut column = 0;
            while column < self.size {
                let run = (column..self.size).take_while(|at| self.is_dark(*at, row)).count();
                if run > 0 {
                    let (x, y) = (column + QUIET, row + QUIET);
                    runs.push(format!("M{x} {y}h{run}v1h-{run}z"));
                }
                column += run.max(1);
            }
        }
        runs.concat()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LINK: &str = "https://jangkau.example.go.id/?lang=id#1~12.75~e1.40~c1000";

    /// The three corners by which readers find a code: a dark ring of seven around a dark core of three.
    fn has_finder(code: &Qr, left: usize, top: usize) -> bool {
        (0..7).all(|y| {
            (0..7).all(|x: usize| {
                let ring = x == 0 || x == 6 || y == 0 || y == 6;
                let core = (2..5).contains(&x) && (2..5).contains(&y);
                code.is_dark(left + x, top + y) == (ring || core)
            })
        })
    }

    #[test]
    fn a_usual_link_makes_a_small_code_with_its_three_corners() {
        let code = Qr::of(LINK);
        let code = code.as_ref();
        assert!(code.is_some_and(|code| code.size <= 41));
        assert!(code.is_some_and(|code| {
            let far = code.size - 7;
            has_finder(code, 0, 0) && has_finder(code, far, 0) && has_finder(code, 0, far)
        }));
    }

    #[test]
    fn the_longest_link_fits_and_more_is_refused() {
        assert!(Qr::of(&"x".repeat(1500)).is_some());
        assert_eq!(Qr::of(&"x".repeat(4000)), None);
    }

    #[test]
    fn the_path_has_every_dark_module_once() {
        let Some(code) = Qr::of(LINK) else { return assert!(Qr::of(LINK).is_some()) };
        let runs = code.path();
        let dark: usize = runs
            .split('h')
            .skip(1)
            .filter_map(|run| run.split('v').next())
            .filter_map(|run| run.parse::<usize>().ok())
            .sum();
        let all = (0..code.size).flat_map(|y| (0..code.size).map(move |x| (x, y)));
        assert_eq!(dark, all.filter(|(x, y)| code.is_dark(*x, *y)).count());
        assert!(runs.starts_with("M4 4h7v1h-7z"), "{runs}");
    }
}
