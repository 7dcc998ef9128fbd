//! Guesses beside the axis: where each stands, spread so that none covers another, and the answer among them.

use crate::chart::Geometry;
use crate::model::{Month, Percent};
use crate::session::{AgendaStep, Guess};
use crate::text::parse::{NumberKind, parse};
use crate::text::{self, Lang};
use crate::view::Projected;
use crate::view::words::Words;

/// A guess or the answer, before it has a place beside the axis. Neighbouring guesses may have become one mark.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    /// Least value, percent.
    pub low: f64,
    /// Greatest value, percent.
    pub high: f64,
    /// How many people have guessed it; 0 for the answer.
    pub people: u32,
    /// Whether it is the answer.
    pub is_answer: bool,
    /// Whether no guess is nearer to the answer.
    pub is_nearest: bool,
    /// What is written beside it.
    label: String,
}

/// A mark in its place beside the axis.
#[derive(Clone, Debug, PartialEq)]
pub struct Placed {
    /// Where its value is, CSS pixels from the top of the chart.
    pub at: f64,
    /// Where the middle of its label is, CSS pixels from the top.
    pub label_at: f64,
    /// What is written.
    pub label: String,
    /// Whether it is the answer.
    pub is_answer: bool,
    /// Whether no guess is nearer to the answer.
    pub is_nearest: bool,
}

/// The marks of a step, ascending: its guesses, and the answer once it is on the screen and the line has stopped moving.
pub fn marks(step: &AgendaStep, now: &Projected, is_moving: bool, lang: Lang) -> Vec<Mark> {
    let is_told = step.is_answered() && !is_moving;
    let answer = now.at(now.focus_month()).map(|row| row.coverage.0).filter(|_| is_told);
    let away = |percent: f64| answer.map_or(f64::INFINITY, |answer| (percent - answer).abs());
    let least = step.guesses.iter().map(|guess| away(percent(guess))).fold(f64::INFINITY, f64::min);
    let mut marks: Vec<Mark> = step
        .guesses
        .iter()
        .map(|guess| Mark {
            low: percent(guess),
            high: percent(guess),
            people: guess.hands,
            is_answer: false,
            is_nearest: answer.is_some() && away(percent(guess)) <= least,
            label: label(guess, lang),
        })
        .collect();
    if let Some(answer) = answer.filter(|_| !marks.is_empty()) {
        let place = marks.partition_point(|mark| mark.low < answer);
        let label = Words::new(lang, now).percent(Percent(answer));
        let mark = Mark { low: answer, high: answer, people: 0, is_answer: true, is_nearest: false, label };
        marks.insert(place, mark);
    }
    marks
}

/// Coverage of a guess, percent.
pub fn percent(guess: &Guess) -> f64 {
    f64::from(guess.hundredths) / 100.0
}

/// A guess in words: `36,5%`, or `36,5% ×4` where four people have guessed it.
pub fn label(guess: &Guess, lang: Lang) -> String {
    let hands = if guess.hands > 1 { format!(" ×{}", guess.hands) } else { String::new() };
    format!("{}%{hands}", text::decimal_between(lang, percent(guess), 0, 2))
}

/// Places the marks beside a chart, from the top down, labels at least `row` CSS pixels apart. Where there are too many,
/// neighbouring guesses become one. A value beyond the chart stands at its edge.
pub fn place(marks: &[Mark], geometry: &Geometry, row: f64, lang: Lang) -> Vec<Placed> {
    let (top, bottom) = (geometry.plot.top, geometry.plot.bottom);
    let room = ((bottom - top) / row).floor().max(1.0) as usize;
    let mut marks = marks.to_vec();
    while marks.len() > room && merge(&mut marks, lang) {}
    let y = |percent: f64| geometry.y_of(percent).clamp(top, bottom);
    let wanted: Vec<f64> = marks.iter().rev().map(|mark| y(f64::midpoint(mark.low, mark.high))).collect();
    let spread = spread(&wanted, row, top, bottom);
    let placed = marks.into_iter().rev().zip(wanted).zip(spread);
    placed
        .map(|((mark, at), label_at)| Placed {
            at,
            label_at,
            label: mark.label,
            is_answer: mark.is_answer,
            is_nearest: mark.is_nearest,
        })
        .collect()
}

/// A guess in the chart, CSS pixels from its left and its top.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct GuessDot {
    /// From the left: where the month is that it is about.
    pub x: f64,
    /// From the top.
    pub y: f64,
    /// Whether no guess is nearer to the answer.
    pub is_nearest: bool,
}

/// The guesses about `month` in a chart that shows it, without the answer, which the line itself is, and without those
/// beyond the axis, which would stand at a value that nobody has guessed.
pub fn guessed(marks: &[Mark], geometry: &Geometry, month: Month) -> Vec<GuessDot> {
    let dot = |mark: &Mark| GuessDot {
        x: geometry.x_of(month),
        y: geometry.y_of(mark.low),
        is_nearest: mark.is_nearest,
    };
    let has_month = geometry.index_of(month).is_some();
    let is_shown =
        |mark: &&Mark| has_month && !mark.is_answer && (geometry.low..=geometry.high).contains(&mark.low);
    marks.iter().filter(is_shown).map(dot).collect()
}

/// Makes one mark of the two neighbouring guesses that are nearest to each other; `false` where no two guesses are
/// neighbours.
fn merge(marks: &mut Vec<Mark>, lang: Lang) -> bool {
    let pairs = marks.iter().zip(marks.iter().skip(1)).enumerate();
    let free = pairs.filter(|(_, (low, high))| !low.is_answer && !high.is_answer);
    let nearest = free.fold(None, |best: Option<(usize, f64)>, (place, (low, high))| {
        let span = high.high - low.low;
        if best.is_some_and(|(_, least)| least <= span) { best } else { Some((place, span)) }
    });
    let Some((place, _)) = nearest else { return false };
    let high = marks.remove(place + 1);
    if let Some(low) = marks.get_mut(place) {
        low.high = high.high;
        low.people = low.people.saturating_add(high.people);
        low.is_nearest |= high.is_nearest;
        let figure = |value: f64| text::decimal_between(lang, value, 0, 2);
        low.label = format!("{}–{}% ×{}", figure(low.low), figure(low.high), low.people);
    }
    true
}

/// Ascending pixels at least `row` apart, as near to `wanted` as one pass down and one up bring them.
fn spread(wanted: &[f64], row: f64, top: f64, bottom: f64) -> Vec<f64> {
    let mut places = Vec::with_capacity(wanted.len());
    let mut free = top;
    for at in wanted {
        let place = at.max(free);
        places.push(place);
        free = place + row;
    }
    let mut free = bottom;
    for place in places.iter_mut().rev() {
        *place = place.min(free);
        free = *place - row;
    }
    places
}

/// Reads what a presenter types while the room calls out guesses: `36,5`, `36,5 x 4`, several with `;` between. `None`
/// where any of them is no guess.
pub fn read_guesses(text: &str, lang: Lang) -> Option<Vec<Guess>> {
    let parts = text.split(';').map(str::trim).filter(|part| !part.is_empty());
    let guesses: Vec<Guess> = parts.map(|part| read_guess(part, lang)).collect::<Option<_>>()?;
    (!guesses.is_empty()).then_some(guesses)
}

fn read_guess(text: &str, lang: Lang) -> Option<Guess> {
    let (value, hands) = match text.split_once(['x', 'X', '×', '*']) {
        Some((value, hands)) => (value, hands.trim().parse().ok().filter(|hands| *hands > 0)?),
        None => (text, 1),
    };
    let value = parse(NumberKind::Percent, lang, value).ok()?.value;
    (0.0..=100.0).contains(&value).then(|| Guess { hundredths: (value * 100.0).round() as i32, hands })
}

#[cfg(all(test, not(target_arch = "wasm32")))]
#[allow(clippy::indexing_slicing)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::chart::Rect;

    fn geometry() -> Geometry {
        let plot = Rect { left: 50.0, top: 10.0, right: 900.0, bottom: 350.0 };
        Geometry { plot, first: Month::december(2024), count: 25, low: 20.0, high: 45.0 }
    }

    fn mark(low: f64, is_answer: bool) -> Mark {
        Mark { low, high: low, people: 1, is_answer, is_nearest: false, label: "x".to_owned() }
    }

    #[test]
    fn guesses_are_read_as_they_are_called_out() {
        let read = |text| {
            read_guesses(text, Lang::Id)
                .map(|all| all.iter().map(|g| (g.hundredths, g.hands)).collect::<Vec<_>>())
        };
        assert_eq!(read("36,5"), Some(vec![(3650, 1)]));
        assert_eq!(read("36,5 x 4; 38%×2;40"), Some(vec![(3650, 4), (3800, 2), (4000, 1)]));
        for wrong in ["", ";", "banyak", "36 x", "36 x 0", "36 x -1", "140", "36; banyak"] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_guess_is_written_as_it_is_read() {
        let guess = Guess { hundredths: 3650, hands: 4 };
        assert_eq!(label(&guess, Lang::Id), "36,5% ×4");
        assert_eq!(read_guesses("36,5% ×4", Lang::Id), Some(vec![guess]));
    }

    #[test]
    fn marks_are_ordered_from_the_top_and_far_ones_stand_at_the_edge() {
        let placed =
            place(&[mark(5.0, false), mark(30.0, true), mark(99.0, false)], &geometry(), 27.0, Lang::Id);
        assert_eq!(placed.iter().map(|mark| mark.at).collect::<Vec<_>>(), [10.0, 214.0, 350.0]);
    }

    #[test]
    fn guesses_stand_at_the_month_that_they_are_about() {
        let marks = [mark(30.0, false), mark(35.0, true), mark(99.0, false)];
        let dots = guessed(&marks, &geometry(), Month::december(2025));
        assert_eq!(dots.iter().map(|dot| (dot.x, dot.y)).collect::<Vec<_>>(), [(475.0, 214.0)]);
        assert_eq!(guessed(&marks, &geometry(), Month::december(2030)), []);
    }

    proptest! {
        #![proptest_config(crate::property::config(256))]

        #[test]
        fn labels_never_touch_and_the_answer_stays(values in prop::collection::vec(0.0..100.0f64, 1..40), answer in 0.0..100.0f64) {
            let mut values = values;
            values.sort_by(f64::total_cmp);
            let mut marks: Vec<Mark> = values.iter().map(|value| mark(*value, false)).collect();
            let at = marks.partition_point(|mark| mark.low < answer);
            marks.insert(at, mark(answer, true));
            let people: u32 = marks.iter().map(|mark| mark.people).sum();
            let placed = place(&marks, &geometry(), 27.0, Lang::Id);
            prop_assert_eq!(placed.iter().filter(|mark| mark.is_answer).count(), 1);
            for pair in placed.windows(2) {
                prop_assert!(pair[1].label_at - pair[0].label_at >= 27.0 - 1e-9);
            }
            prop_assert!(placed.iter().all(|mark| (10.0..=350.0).contains(&mark.at)));
            let mut merged = marks.clone();
            while merge(&mut merged, Lang::Id) {}
            prop_assert_eq!(merged.iter().map(|mark| mark.people).sum::<u32>(), people, "no guess is lost");
        }
    }
}
