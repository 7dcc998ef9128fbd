//! The guesses about a question as dots over an axis, and the answer among them.

use super::html::escaped;
use super::image::image;
use crate::session::Guess;
use crate::text::{self, Lang};

/// Size of the picture of the guesses about a question, CSS pixels.
const PICTURE: (f64, f64) = (380.0, 76.0);
/// Where its axis lies.
const AXIS: f64 = 56.0;
/// So many people with the same guess are a dot each; more are one dot with their number.
const MOST_DOTS: u32 = 5;

/// The guesses over an axis in percent, the nearest to the answer filled.
pub(super) fn dots(guesses: &[Guess], answer: f64, figure: &str, lang: Lang) -> String {
    let value = |guess: &Guess| f64::from(guess.hundredths) / 100.0;
    let values = || guesses.iter().map(value).chain([answer]);
    let (low, high) = values().fold((answer, answer), |(low, high), value| (low.min(value), high.max(value)));
    let step = if high - low > 40.0 { 20.0 } else { 5.0 };
    let (low, high) = (((low - 1.0) / step).floor() * step, ((high + 1.0) / step).ceil() * step);
    let x = |value: f64| 16.0 + (PICTURE.0 - 32.0) * (value - low) / (high - low);
    let (width, _) = PICTURE;
    let mut svg = format!("<path d='M0 {AXIS}H{width}' stroke='#000'/>");
    let ticks = ((high - low) / step).round() as i32;
    for tick in 0..=ticks {
        let at = low + step * f64::from(tick);
        let percent = text::decimal(lang, at, 0);
        svg.extend([format!(
            "<text x='{:.1}' y='{}' text-anchor='middle'>{percent}%</text>",
            x(at),
            AXIS + 16.0
        )]);
    }
    let nearest = guesses.iter().map(|guess| (value(guess) - answer).abs()).fold(f64::INFINITY, f64::min);
    for guess in guesses {
        let fill = if (value(guess) - answer).abs() <= nearest { "#000" } else { "#8c8c8c" };
        let dots = if guess.hands > MOST_DOTS { 1 } else { guess.hands };
        for dot in 0..dots {
            let y = AXIS - 6.0 - 9.0 * f64::from(dot);
            svg.extend([format!("<circle cx='{:.1}' cy='{y}' r='4' fill='{fill}'/>", x(value(guess)))]);
        }
        if guess.hands > MOST_DOTS {
            let (x, y) = (x(value(guess)), AXIS - 14.0);
            svg.extend([format!("<text x='{x:.1}' y='{y}' text-anchor='middle'>×{}</text>", guess.hands)]);
        }
    }
    // The figure stands on the side that has room.
    let (side, anchor) = if x(answer) < 70.0 { (6.0, "start") } else { (-6.0, "end") };
    svg.extend([format!(
        "<path d='M{0:.1} 2V{1}' stroke='#000' stroke-width='3'/><text font-weight='700' x='{2:.1}' y='12' text-anchor='{anchor}'>{3}</text>",
        x(answer),
        AXIS + 4.0,
        x(answer) + side,
        escaped(figure)
    )]);
    image(&svg, PICTURE, PICTURE.0, "")
}
