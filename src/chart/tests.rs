//! Laws of the whole picture.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

mod comparison;
mod document;
mod nearness;
mod timing;

use proptest::prelude::*;

use super::look::{Look, SizeClass};
use super::palette::{ColourRole, Palette};
use super::sample::{any_look, any_spec, counted, look, target, usual};
use super::scale::{Point, Rect};
use super::shape::{Anchor, Layout, Pattern, Shape, Text};
use super::spec::{ChartSpec, Cliff, Series, SeriesKind};
use super::{layout, text_width, to_svg};
use crate::model::Month;

const SIZES: [(f64, f64); 5] =
    [(690.0, 278.0), (560.0, 300.0), (328.0, 200.0), (1180.0, 400.0), (328.0, 78.0)];

fn laid_out(spec: &ChartSpec, class: SizeClass, (width, height): (f64, f64)) -> Layout {
    layout(spec, &look(class), width, height, &text_width)
}

fn says(layout: &Layout, words: &str) -> bool {
    layout.texts.iter().any(|text| text.text == words)
}

/// Points of all lines of a tone.
fn lines(layout: &Layout, tone: ColourRole) -> Vec<Vec<Point>> {
    let pick = |shape: &Shape| match shape {
        Shape::Line { points, stroke } if stroke.tone == tone => Some(points.clone()),
        _ => None,
    };
    layout.shapes.iter().filter_map(pick).collect()
}

/// Where a text is, from its anchor and its width.
fn extent(text: &Text) -> Rect {
    let width = text_width(&text.text, text.size, text.bold);
    let left = match text.anchor {
        Anchor::Start => text.at.x,
        Anchor::Middle => text.at.x - width / 2.0,
        Anchor::End => text.at.x - width,
    };
    Rect::new(left, text.at.y - 0.72 * text.size, width, 0.9 * text.size)
}

/// Whether a line, walked in small steps, comes into the rectangle.
fn enters(line: &[Point], rect: &Rect) -> bool {
    line.windows(2).any(|pair| {
        let (dx, dy) = (pair[1].x - pair[0].x, pair[1].y - pair[0].y);
        let steps = (dx.hypot(dy).ceil() as usize).clamp(1, 3000);
        (0..=steps).any(|step| {
            let along = step as f64 / steps as f64;
            rect.contains(&Rect::new(pair[0].x + dx * along, pair[0].y + dy * along, 0.0, 0.0))
        })
    })
}

/// Lines from the top of the plot to its foot: ends of funding and today.
fn upright(layout: &Layout) -> Vec<Vec<Point>> {
    let plot = layout.geometry.plot;
    let is_upright = |line: &Vec<Point>| matches!(line[..], [from, to] if from.x == to.x && from.y == plot.top && to.y == plot.bottom);
    [ColourRole::Short, ColourRole::InkSoft]
        .into_iter()
        .flat_map(|tone| lines(layout, tone))
        .filter(is_upright)
        .collect()
}

fn assert_labels_keep_apart(layout: &Layout) -> Result<(), TestCaseError> {
    let picture = Rect::new(-0.01, -0.01, layout.width + 0.02, layout.height + 0.02);
    for (index, label) in layout.boxes.iter().enumerate() {
        prop_assert!(picture.contains(label), "{label:?} leaves the picture");
        for other in &layout.boxes[..index] {
            prop_assert!(!label.overlaps(other), "{label:?} over {other:?}");
        }
    }
    for text in &layout.texts {
        let extent = extent(text);
        prop_assert!(layout.boxes.iter().any(|label| label.grown(0.01).contains(&extent)), "{text:?}");
        for line in [lines(layout, ColourRole::Plan), lines(layout, ColourRole::Edge)].concat() {
            prop_assert!(!enters(&line, &extent), "the plan or a lead line runs through {text:?}");
        }
        for line in upright(layout) {
            prop_assert!(!enters(&line, &extent), "an end of funding or today runs through {text:?}");
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(crate::property::config(192))]

    #[test]
    fn no_label_touches_another_or_the_plan_or_leaves_the_picture(
        spec in any_spec(), look in any_look(), size in proptest::sample::select(&SIZES[..]),
    ) {
        let layout = layout(&spec, &look, size.0, size.1, &text_width);
        assert_labels_keep_apart(&layout)?;
    }

    #[test]
    fn whatever_comes_in_a_finite_picture_comes_out(
        spec in any_spec(), look in any_look(),
        width in prop_oneof![0.0..1500.0f64, proptest::num::f64::ANY],
        height in prop_oneof![0.0..900.0f64, proptest::num::f64::ANY],
    ) {
        let svg = to_svg(&spec, &look, width, height).unwrap();
        prop_assert!(svg.ends_with("</svg>\n"));
        let numbers = svg.split('"').filter(|part| !part.contains('<') && !part.contains('>'));
        prop_assert!(numbers.clone().all(|part| part != "NaN" && part != "inf" && part != "-inf"));
        prop_assert_eq!(svg.matches("<text").count(), svg.matches("</text>").count());
    }

    #[test]
    fn every_target_on_the_axis_gets_its_bar(spec in any_spec()) {
        let layout = laid_out(&spec, SizeClass::Desktop, SIZES[0]);
        let expected = spec.targets.iter()
            .filter(|target| layout.geometry.index_of(target.month).is_some() && target.percent.is_finite());
        prop_assert_eq!(lines(&layout, ColourRole::Ink).len(), expected.count());
    }

    #[test]
    fn the_cursor_meets_the_line(index in 0usize..30, size in proptest::sample::select(&SIZES[..])) {
        let spec = usual();
        let layout = laid_out(&spec, SizeClass::Desktop, size);
        let point = lines(&layout, ColourRole::Plan)[0][index];
        let month = layout.geometry.month_at(point.x);
        prop_assert_eq!(month, spec.first + index as i32);
        let plan = spec.series.iter().find(|series| series.kind == SeriesKind::Plan).unwrap();
        prop_assert!((layout.geometry.y_of(plan.values[index]) - point.y).abs() < 1e-9);
    }
}

#[test]
fn on_a_desktop_everything_that_answers_is_written() {
    for size in [SIZES[0], SIZES[1]] {
        let layout = laid_out(&usual(), SizeClass::Desktop, size);
        for words in [
            "Target 2030",
            "54.00%, 45.678 pekerja",
            "kurang 1.234",
            "49.10%",
            "Target 2031: 58.50%",
            "59.90%, lebih 567",
            "Dana <CSR> & zakat berakhir",
            "−4.000 pekerja",
            "55,80%",
            "41,00%",
            "pita: 8 dari 10",
            "50%",
            "2031-12",
        ] {
            assert!(says(&layout, words), "{words} at {size:?}");
        }
    }
}

#[test]
fn names_stand_beside_a_wide_picture_and_inside_a_narrow_one() {
    let wide = laid_out(&usual(), SizeClass::Desktop, SIZES[0]);
    assert!(says(&wide, "Rencana ini") && says(&wide, "62.10%"));
    assert!(says(&wide, "Tanpa upaya") && says(&wide, "tambahan 42.93%"));
    assert!(wide.geometry.plot.right < 600.0);
    let narrow = laid_out(&usual(), SizeClass::Desktop, SIZES[1]);
    assert!(says(&narrow, "Rencana ini 62.10%") && says(&narrow, "Tanpa upaya tambahan 42.93%"));
    assert!(narrow.geometry.plot.right > 540.0);
}

#[test]
fn a_missed_target_has_a_hollow_dot_and_a_line_of_what_is_missing() {
    let layout = laid_out(&usual(), SizeClass::Desktop, SIZES[0]);
    let at = |index: usize| layout.geometry.x_at(index as f64);
    let missing = lines(&layout, ColourRole::Short);
    let solid: Vec<_> = missing.iter().filter(|line| line[0].x == at(9)).collect();
    assert_eq!(solid.len(), 1);
    let discs = |x: f64| -> Vec<ColourRole> {
        let pick = |shape: &Shape| match shape {
            Shape::Disc { centre, tone, .. } if centre.x == x => Some(*tone),
            _ => None,
        };
        layout.shapes.iter().filter_map(pick).collect()
    };
    assert_eq!(discs(at(9)), [ColourRole::Short, ColourRole::Paper], "missed: hollow");
    assert_eq!(discs(at(21)), [ColourRole::Paper, ColourRole::Plan], "reached: filled");
}

#[test]
fn an_end_of_funding_is_drawn_between_the_months() {
    let layout = laid_out(&usual(), SizeClass::Desktop, SIZES[0]);
    let between = layout.geometry.x_at(21.5);
    assert!(lines(&layout, ColourRole::Short).iter().any(|line| (line[0].x - between).abs() < 1e-9));
}

#[test]
fn the_projector_has_no_small_text() {
    let layout = laid_out(&usual(), SizeClass::Projector, SIZES[3]);
    assert!(layout.texts.iter().all(|text| text.size >= 22.0));
    assert!(says(&layout, "59.90%, lebih 567") && says(&layout, "Target 2031: 58.50%"));
}

#[test]
fn the_spark_has_lines_and_targets_only() {
    let layout = laid_out(&usual(), SizeClass::Spark, SIZES[4]);
    let texts: Vec<&str> = layout.texts.iter().map(|text| text.text.as_str()).collect();
    assert_eq!(texts, ["54.00", "58.50"]);
    assert_eq!(lines(&layout, ColourRole::Rule).len(), 0);
    assert_eq!(lines(&layout, ColourRole::Plan).len(), 1);
}

#[test]
fn text_grows_with_the_reader_and_still_fits() {
    let large = Look { text_scale: 2.0, ..look(SizeClass::Desktop) };
    let layout = layout(&usual(), &large, 690.0, 400.0, &text_width);
    assert!(layout.texts.iter().all(|text| text.size >= 24.0));
    assert!(assert_labels_keep_apart(&layout).is_ok());
    assert!(layout.texts.len() > 10);
}

#[test]
fn two_targets_in_one_month_and_many_targets_keep_their_bars() {
    let mut spec = usual();
    spec.targets.push(target(Month::december(2031), 66.0, 60.2));
    for index in [2, 5, 27] {
        spec.targets.push(target(spec.first + index, 50.0, 45.0));
    }
    let layout = laid_out(&spec, SizeClass::Desktop, SIZES[2]);
    assert_eq!(lines(&layout, ColourRole::Ink).len(), 6);
    assert!(assert_labels_keep_apart(&layout).is_ok());
}

#[test]
fn a_gap_in_the_numbers_is_a_gap_in_the_line() {
    let mut spec = usual();
    spec.series[1].values[12] = f64::NAN;
    let layout = laid_out(&spec, SizeClass::Desktop, SIZES[0]);
    let parts: Vec<usize> = lines(&layout, ColourRole::Plan).iter().map(Vec::len).collect();
    assert_eq!(parts, [12, 17]);
}

#[test]
fn counts_are_ink_dots_before_a_thick_line_and_the_original_plan_is_thin() {
    for (class, size) in [(SizeClass::Desktop, (690.0, 278.0)), (SizeClass::Projector, (1180.0, 400.0))] {
        let layout = laid_out(&counted(), class, size);
        let dots = layout.shapes.iter().filter_map(|shape| match shape {
            Shape::Disc { centre, tone: ColourRole::Ink, .. } => Some(centre.x),
            _ => None,
        });
        let dots: Vec<f64> = dots.collect();
        assert_eq!(dots.len(), 6, "the start and five counts");
        let plans = layout.shapes.iter().filter_map(|shape| match shape {
            Shape::Line { points, stroke } if stroke.tone == ColourRole::Plan => {
                Some((points[0].x, stroke.width))
            }
            _ => None,
        });
        let mut plans: Vec<(f64, f64)> = plans.collect();
        plans.sort_by(|one, other| one.1.total_cmp(&other.1));
        let [(original, thin), (carried, thick)] = plans[..] else { panic!("{plans:?}") };
        assert!(thick >= 2.0 * thin, "told apart without colour: {thin} and {thick}");
        assert!(
            original < carried && (carried - dots.last().unwrap()).abs() < 0.5,
            "it begins at the last dot"
        );
        assert!(says(&layout, "Realisasi 45,20%"), "{:?}", layout.texts);
    }
}

#[test]
fn a_picture_with_counts_is_equal_to_itself_so_that_it_is_drawn_once() {
    assert_eq!(counted(), counted());
}
