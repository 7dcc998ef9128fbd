//! Arithmetic that documents show: `name = expression = value`, where names of earlier lines may be used.

use std::collections::BTreeMap;
use std::iter::Peekable;
use std::str::Chars;

/// What is wrong with the lines of a block; empty where every value is right to its last digit.
pub fn mistakes(lines: &[String]) -> Vec<String> {
    let mut known = BTreeMap::new();
    let mut wrong = Vec::new();
    for line in lines {
        let parts: Vec<&str> = line.split('=').map(str::trim).collect();
        let [name, expression, shown] = parts.as_slice() else {
            wrong.push(format!("not `name = expression = value`: {line}"));
            continue;
        };
        match Reader::new(expression, &known).whole() {
            Some(value) if agrees(value, shown) => {
                known.insert((*name).to_owned(), value);
            }
            other => wrong.push(format!("{line}: {other:?}")),
        }
    }
    wrong
}

/// Whether `value`, rounded as `shown` is, is what is shown.
fn agrees(value: f64, shown: &str) -> bool {
    let digits = shown.split_once('.').map_or(0, |(_, decimals)| decimals.len());
    format!("{value:.digits$}") == shown
}

struct Reader<'a> {
    rest: Peekable<Chars<'a>>,
    known: &'a BTreeMap<String, f64>,
}

impl<'a> Reader<'a> {
    fn new(text: &'a str, known: &'a BTreeMap<String, f64>) -> Self {
        Self { rest: text.chars().peekable(), known }
    }

    fn whole(mut self) -> Option<f64> {
        let value = self.sum()?;
        self.next().is_none().then_some(value)
    }

    /// The next character that is no blank, not taken.
    fn next(&mut self) -> Option<char> {
        while self.rest.next_if(|c| c.is_whitespace()).is_some() {}
        self.rest.peek().copied()
    }

    fn take(&mut self, sign: char) -> bool {
        self.next() == Some(sign) && self.rest.next().is_some()
    }

    fn sum(&mut self) -> Option<f64> {
        let mut sum = self.product()?;
        loop {
            if self.take('+') {
                sum += self.product()?;
            } else if self.take('-') {
                sum -= self.product()?;
            } else {
                return Some(sum);
            }
        }
    }

    fn product(&mut self) -> Option<f64> {
        let mut product = self.power()?;
        loop {
            if self.take('*') {
                product *= self.power()?;
            } else if self.take('/') {
                product /= self.power()?;
            } else {
                return Some(product);
            }
        }
    }

    fn power(&mut self) -> Option<f64> {
        let base = self.atom()?;
        if self.take('^') { Some(base.powf(self.power()?)) } else { Some(base) }
    }

    fn atom(&mut self) -> Option<f64> {
        if self.take('(') {
            let value = self.sum()?;
            return self.take(')').then_some(value);
        }
        self.next()?;
        let mut word = String::new();
        while let Some(c) = self.rest.next_if(|c| c.is_alphanumeric() || matches!(c, '.' | '_')) {
            word.push(c);
        }
        word.parse().ok().or_else(|| self.known.get(&word).copied())
    }
}

#[test]
fn arithmetic_is_that_of_school() {
    let lines = |text: &str| text.lines().map(str::to_owned).collect::<Vec<_>>();
    assert_eq!(
        mistakes(&lines("a = 2 + 3 * 4 = 14\nb = (a - 4)^2 / 3 = 33.33\nc = 1 - 2 - 3 = -4")),
        [""; 0]
    );
    assert_eq!(mistakes(&lines("a = 1 / 3 = 0.334")).len(), 1);
    assert_eq!(mistakes(&lines("a = b = 1")).len(), 1);
    assert_eq!(mistakes(&lines("a = 1 + = 1")).len(), 1);
}
