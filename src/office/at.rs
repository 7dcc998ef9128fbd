//! Places and dates as spreadsheets count them.

use crate::model::Month;

/// Where a cell is; row and column count from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct At {
    pub sheet: usize,
    pub row: u32,
    pub column: u16,
}

impl At {
    /// `B3`.
    pub fn relative(self) -> String {
        format!("{}{}", letters(self.column), self.row + 1)
    }

    /// `$B$3`.
    pub fn fixed(self) -> String {
        format!("${}${}", letters(self.column), self.row + 1)
    }

    /// The cells of the rectangle between this one and `last`.
    pub fn to(self, last: Self) -> impl Iterator<Item = Self> {
        (self.row..=last.row)
            .flat_map(move |row| (self.column..=last.column).map(move |column| Self { row, column, ..self }))
    }
}

/// The letters of a column: A to Z, AA to ZZ, AAA.
fn letters(column: u16) -> String {
    let mut rest = u32::from(column) + 1;
    let mut letters = Vec::new();
    while rest > 0 {
        rest -= 1;
        letters.push(char::from(b'A' + (rest % 26) as u8));
        rest /= 26;
    }
    letters.iter().rev().collect()
}

/// The first day of a month as spreadsheets count days: the serial number of the 1900 system.
pub fn date(month: Month) -> f64 {
    // March is the first month of this count, so that the leap day is the last of a year.
    let shifted = i64::from(month.year()) * 12 + i64::from(month.of_year()) - 3;
    let (year, months) = (shifted.div_euclid(12), shifted.rem_euclid(12));
    let days = 365 * year + year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
    // 31, 30, 31, 30, 31 days over and over.
    let days = days + (153 * months + 2) / 5;
    // 1 March 1900 is day 61 of the count, in which 1900 had a leap day that never was.
    (days - 693_960 + 61) as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_are_the_dates_that_spreadsheets_count() {
        for (year, month, serial) in [
            (1900, 3, 61.0),
            (2000, 1, 36526.0),
            (2024, 10, 45566.0),
            (2024, 3, 45352.0),
            (2026, 12, 46357.0),
        ] {
            assert_eq!(Month::new(year, month).map(date), Some(serial), "{year}-{month}");
        }
    }

    #[test]
    fn columns_have_the_letters_of_spreadsheets() {
        assert_eq!([0, 25, 26, 51, 52, 701, 702].map(letters), ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
    }
}
