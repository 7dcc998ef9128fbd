//! In which unit the figures below a heading are written: `(ribu orang)`, `dalam jutaan rupiah`.

use super::super::heading_words::HeadingWords;

/// How many times a figure has to be taken, and of what.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FiguresIn {
    /// 1,000, 1,000,000 or 1,000,000,000.
    pub times: u32,
    /// Whether it says that it is of money; `None` where it does not say.
    pub is_money: Option<bool>,
}

const TIMES: [(u32, &[&str]); 3] = [
    (1_000, &["ribu", "ribuan", "thousand", "thousands", "000"]),
    (1_000_000, &["juta", "jutaan", "jt", "million", "millions"]),
    (1_000_000_000, &["miliar", "miliaran", "milyar", "milyaran", "billion", "billions"]),
];

/// The unit that a heading, or a line above the headings, names. A line has to name it in brackets or behind "dalam".
pub fn figures_in(text: &str) -> Option<FiguresIn> {
    let words = HeadingWords::of(text);
    let has = |any: &[&str]| words.has(any);
    let (times, names) = TIMES.iter().find(|(_, names)| has(names))?;
    let lower = text.to_lowercase();
    let is_said = names.iter().any(|name| {
        ["(", "dalam ", "(dalam ", "in ", "(x ", "(rp ", "(rp. ", "rp "]
            .iter()
            .any(|head| lower.contains(&[*head, *name].concat()))
    });
    let (money, people) = (
        has(&["rp", "rupiah", "idr"]),
        has(&["orang", "jiwa", "pekerja", "peserta", "tk", "people", "workers"]),
    );
    let is_money = (money != people).then_some(money);
    is_said.then_some(FiguresIn { times: *times, is_money })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_unit_is_one_that_is_said() {
        for (text, times, is_money) in [
            ("Potensi (ribu orang)", 1_000, Some(false)),
            ("UMK 2025 (dalam jutaan rupiah)", 1_000_000, Some(true)),
            ("(dalam ribuan)", 1_000, None),
            ("UMK 2025 (Rp ribu)", 1_000, Some(true)),
            ("Workers (thousands)", 1_000, Some(false)),
        ] {
            assert_eq!(figures_in(text), Some(FiguresIn { times, is_money }), "{text}");
        }
        for text in ["Potensi", "Gerakan sejuta pekerja", "Satu juta peserta aktif", "Program 1.000 nelayan"]
        {
            assert_eq!(figures_in(text), None, "{text}");
        }
    }
}
