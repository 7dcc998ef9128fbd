//! Laws of the picture of several plans.

use proptest::collection::vec;
use proptest::prelude::*;

use super::{SIZES, enters, extent, lines};
use crate::chart::palette::ColourRole;
use crate::chart::sample::{any_look, counted, look, usual};
use crate::chart::{
    ChartSpec, ComparisonSpec, Layout, LineLook, Look, Pattern, PlanLine, Rect, SeriesKind, Shape, SizeClass,
    comparison_layout, text_width, to_svg,
};
use crate::model::Month;

const LOOKS: [LineLook; 4] = [LineLook::Dashed, LineLook::Dotted, LineLook::DashDotted, LineLook::Current];

fn plan(place: usize, values: Vec<f64>, name: &str) -> PlanLine {
    let look = LOOKS[place % 4];
    let written = |value: Option<&f64>| value.map_or(String::new(), |value| format!("{value:.2}%"));
    PlanLine {
        letter: char::from(b'A' + place as u8),
        look,
        name: name.to_owned(),
        value: written(values.get(21)),
        end: written(values.last()),
        values,
    }
}

/// The chart around the plans: axes, targets, the line without effort.
fn frame(spec: ChartSpec) -> ChartSpec {
    let series = spec.series.into_iter().filter(|series| series.kind == SeriesKind::Baseline).collect();
    let targets = spec.targets.into_iter().map(|mut target| {
        target.projected = None;
        target.reached = false;
        target
    });
    ChartSpec { series, targets: targets.collect(), cliffs: Vec::new(), band: None, ..spec }
}

fn compared(plans: Vec<PlanLine>) -> ComparisonSpec {
    let values = plans.iter().flat_map(|plan| &plan.values).filter(|value| value.is_finite());
    let range = values
        .fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), value| (low.min(*value), high.max(*value)));
    let chart = ChartSpec { range: range.0.is_finite().then_some(range), ..frame(usual()) };
    ComparisonSpec { chart, december: Month::december(2031), plans }
}

/// Four plans that rise at different times and fall together, as money does.
fn four() -> ComparisonSpec {
    let line = |from: usize, height: f64| -> Vec<f64> {
        let up = |step: usize| (from..22).contains(&step);
        let low = |step: usize| 42.0 + step as f64 * (0.05 + height / 2000.0);
        (0..30).map(|step| low(step) + if up(step) { height } else { 0.0 }).collect()
    };
    let names = ["Rencana awal", "APBD ditambah", "Semua Jul–Des", "C + pendaftaran"];
    let lines = [line(4, 6.0), line(6, 15.0), line(10, 13.0), line(10, 16.0)];
    compared(
        lines.into_iter().zip(names).enumerate().map(|(at, (line, name))| plan(at, line, name)).collect(),
    )
}

fn laid_out(spec: &ComparisonSpec, (width, height): (f64, f64)) -> Layout {
    comparison_layout(spec, &look(SizeClass::Desktop), width, height, &text_width)
}

fn said(layout: &Layout, words: &str) -> usize {
    layout.texts.iter().filter(|text| text.text == words).count()
}

/// Labels touch neither each other nor the edge, and texts keep off the thick line; the letters stand on their lines.
fn keep_apart(layout: &Layout) -> Result<(), TestCaseError> {
    let picture = Rect::new(-0.01, -0.01, layout.width + 0.02, layout.height + 0.02);
    for (index, label) in layout.boxes.iter().enumerate() {
        prop_assert!(picture.contains(label), "{label:?} leaves the picture");
        for other in &layout.boxes[..index] {
            prop_assert!(!label.overlaps(other), "{label:?} over {other:?}");
        }
    }
    for text in layout.texts.iter().filter(|text| text.text.len() > 1) {
        for line in lines(layout, ColourRole::Plan) {
            prop_assert!(!enters(&line, &extent(text)), "the plan runs through {text:?}");
        }
    }
    Ok(())
}

#[test]
fn every_line_has_a_dash_of_its_own_a_letter_and_ends_in_it() {
    for size in [SIZES[0], (690.0, 254.0)] {
        let layout = laid_out(&four(), size);
        let tones = [ColourRole::Ink, ColourRole::AltB, ColourRole::AltC, ColourRole::Plan];
        let mut patterns: Vec<Pattern> = Vec::new();
        for tone in tones {
            let long = |shape: &Shape| match shape {
                Shape::Line { points, stroke } if stroke.tone == tone && points.len() > 5 => {
                    Some(stroke.pattern)
                }
                _ => None,
            };
            let found: Vec<Pattern> = layout.shapes.iter().filter_map(long).collect();
            assert_eq!(found.len(), 1, "{tone:?}");
            patterns.extend(found);
        }
        for (place, pattern) in patterns.iter().enumerate() {
            assert!(patterns[..place].iter().all(|other| other != pattern), "{patterns:?}");
        }
        for plan in four().plans {
            assert_eq!(said(&layout, &plan.letter.to_string()), 3, "{}: line, name, end", plan.letter);
            assert_eq!(said(&layout, &plan.name), 1, "{}", plan.name);
            assert_eq!(said(&layout, &plan.value), 1, "{}", plan.value);
            assert_eq!(said(&layout, &plan.end), 1, "{}", plan.end);
        }
        keep_apart(&layout).unwrap();
    }
}

#[test]
fn the_plan_on_screen_alone_is_thick() {
    let layout = laid_out(&four(), SIZES[0]);
    let width = |tone| {
        let of = |shape: &Shape| match shape {
            Shape::Line { points, stroke } if stroke.tone == tone && points.len() > 5 => Some(stroke.width),
            _ => None,
        };
        layout.shapes.iter().filter_map(of).fold(0.0, f64::max)
    };
    for other in [ColourRole::Ink, ColourRole::AltB, ColourRole::AltC, ColourRole::Base] {
        assert!(width(ColourRole::Plan) > 1.2 * width(other), "{other:?}");
    }
}

#[test]
fn plans_equal_to_each_other_each_have_their_letter_and_their_name() {
    let line: Vec<f64> = (0..30).map(|step| 42.0 + f64::from(step) * 0.4).collect();
    let plans = (0..4).map(|place| plan(place, line.clone(), &format!("Rencana {place}"))).collect();
    let layout = laid_out(&compared(plans), SIZES[0]);
    for (place, letter) in ["A", "B", "C", "D"].iter().enumerate() {
        assert_eq!(said(&layout, letter), 3, "{letter}");
        assert_eq!(said(&layout, &format!("Rencana {place}")), 1);
    }
    keep_apart(&layout).unwrap();
}

#[test]
fn a_phone_has_every_letter_and_value() {
    let layout = laid_out(&four(), (328.0, 240.0));
    for plan in four().plans {
        assert!(said(&layout, &plan.letter.to_string()) >= 2, "{}", plan.letter);
        assert_eq!(said(&layout, &plan.end), 1);
    }
    keep_apart(&layout).unwrap();
}

#[test]
fn a_document_has_its_title_and_its_dashes() {
    let look = look(SizeClass::Desktop);
    let svg = to_svg(&four(), &look, 690.0, 254.0).unwrap();
    assert_eq!(svg, to_svg(&four(), &look, 690.0, 254.0).unwrap());
    assert!(svg.contains("<title>Cakupan"));
    assert!(svg.matches("stroke=\"#6B5E00\"").count() > 10, "dashes and dots");
    assert!(svg.contains("APBD ditambah") && svg.contains("Rencana awal"));
}

fn any_plans() -> impl Strategy<Value = Vec<PlanLine>> {
    let line = prop_oneof![
        (0.0..100.0f64, -0.5..0.5f64, 0usize..40)
            .prop_map(|(from, slope, count)| (0..count).map(|step| from + slope * step as f64).collect()),
        vec(prop_oneof![8 => 0.0..110.0f64, 1 => proptest::num::f64::ANY], 0..40),
    ];
    vec((line, "[A-Za-z ]{0,30}"), 0..5).prop_map(|plans: Vec<(Vec<f64>, String)>| {
        let plans = plans.into_iter().enumerate();
        plans.map(|(place, (values, name))| plan(place, values, &name)).collect()
    })
}

proptest! {
    #![proptest_config(crate::property::config(160))]

    #[test]
    fn no_label_touches_another_or_the_plan_or_leaves_the_picture(
        plans in any_plans(), look in any_look(), is_counted: bool,
        size in proptest::sample::select(&SIZES[..]),
    ) {
        let mut spec = compared(plans);
        if is_counted {
            spec.chart.counts = counted().counts;
        }
        let layout = comparison_layout(&spec, &look, size.0, size.1, &text_width);
        keep_apart(&layout)?;
    }

    #[test]
    fn whatever_comes_in_a_finite_picture_comes_out(
        plans in any_plans(), text_scale in proptest::num::f64::ANY,
        width in prop_oneof![0.0..1500.0f64, proptest::num::f64::ANY],
        height in prop_oneof![0.0..900.0f64, proptest::num::f64::ANY],
    ) {
        let look = Look { text_scale, ..look(SizeClass::Desktop) };
        let svg = to_svg(&compared(plans), &look, width, height).unwrap();
        prop_assert!(svg.ends_with("</svg>\n"));
        let numbers = svg.split('"').filter(|part| !part.contains('<') && !part.contains('>'));
        prop_assert!(numbers.clone().all(|part| part != "NaN" && part != "inf" && part != "-inf"));
    }
}
