//! The picture of dates: two clouds, or one where there is little room.

use proptest::prelude::*;

use crate::chart::sample::look;
use crate::chart::scale::Rect;
use crate::chart::{
    CloudPanel, Layout, Look, PercentStyle, Shape, SizeClass, TimingSpec, text_width, timing_layout,
};
use crate::model::Month;
use crate::property::config;

fn spec() -> TimingSpec {
    let panel = |title: &str, shift: f64| CloudPanel {
        title: title.to_owned(),
        note: "nyaris sama".to_owned(),
        points: (0..400).map(|one| (shift + f64::from(one % 20) / 4.0, 26.0 + f64::from(one / 20))).collect(),
        line: vec![(shift, 46.0), (shift + 5.0, 30.0)],
        choices: vec![(1, shift, 46.0), (2, shift + 0.01, 45.99), (3, shift + 5.0, 30.0)],
        entered: (shift + 2.0, 32.0),
    };
    TimingSpec {
        december: Month::december(2027),
        title: "Desember 2027".to_owned(),
        percent: PercentStyle { comma: true },
        panels: vec![panel("rata-rata 2027", 30.0), panel("bulan terendah 2027", 25.0)],
        target: Some((42.0, "target 42%".to_owned())),
        entered: "rencana Anda".to_owned(),
        summary: String::new(),
    }
}

fn drawn(spec: &TimingSpec, size: (f64, f64)) -> Layout {
    timing_layout(spec, &look(SizeClass::Desktop), size, &text_width)
}

fn said(layout: &Layout, text: &str) -> usize {
    layout.texts.iter().filter(|one| one.text == text).count()
}

#[test]
fn both_clouds_have_every_choice_and_the_entered_plan() {
    let layout = drawn(&spec(), (400.0, 380.0));
    for number in ["1", "2", "3"] {
        assert_eq!(said(&layout, number), 2, "{number}");
    }
    assert!(said(&layout, "rencana Anda") >= 1 && said(&layout, "bulan terendah 2027") == 1);
    assert_eq!(said(&layout, "target 42%"), 1, "once, over the first cloud");
    assert!(layout.shapes.iter().any(|shape| matches!(shape, Shape::Area { .. })));
}

#[test]
fn no_word_is_cut_by_the_edge() {
    for size in [(400.0, 380.0), (280.0, 300.0), (900.0, 600.0)] {
        for class in [SizeClass::Desktop, SizeClass::Projector] {
            let layout = timing_layout(&spec(), &look(class), size, &text_width);
            for text in &layout.texts {
                let (top, bottom) = (text.at.y - 0.75 * text.size, text.at.y + 0.3 * text.size);
                assert!(top >= 0.0 && bottom <= layout.height, "{text:?} in {size:?}");
            }
        }
    }
}

#[test]
fn little_room_keeps_the_price() {
    let layout = drawn(&spec(), (280.0, 300.0));
    assert_eq!((said(&layout, "rata-rata 2027"), said(&layout, "bulan terendah 2027")), (0, 1));
    assert_eq!(said(&layout, "1"), 1);
}

#[test]
fn choices_do_not_lie_on_each_other() {
    let layout = drawn(&spec(), (400.0, 380.0));
    let numbers: Vec<_> =
        layout.texts.iter().filter(|text| text.text.len() == 1).map(|text| text.at).collect();
    for (place, one) in numbers.iter().enumerate() {
        for other in numbers.iter().skip(place + 1) {
            assert!((one.x - other.x).abs() > 8.0 || (one.y - other.y).abs() > 8.0, "{one:?} {other:?}");
        }
    }
}

/// The circles of all choices and of the entered plan, with their rims.
fn circles(layout: &Layout) -> Vec<Rect> {
    let discs = layout.shapes.iter().filter_map(|shape| match shape {
        Shape::Disc { centre, radius, .. } => Some(Rect::around(*centre, *radius)),
        _ => None,
    });
    // A smaller one lies inside the one before.
    let discs: Vec<Rect> = discs.collect();
    discs.iter().step_by(2).copied().collect()
}

/// A picture as dates give it: choices on a falling line, some of them close together, the entered plan anywhere.
fn any_spec() -> impl Strategy<Value = TimingSpec> {
    let choices = proptest::collection::vec((0.0..6.0_f64, 0.0..25.0_f64, 0.0..4.0_f64), 1..=5);
    let names = prop_oneof![Just(("target 37,10%", "rencana Anda")), Just(("target 100.00%", "your plan"))];
    (choices, 0.0..1.0_f64, 0.0..1.0_f64, -0.2..1.2_f64, any::<bool>(), names).prop_map(
        |(mut choices, across, up, target, is_near, (goal, entered))| {
            choices.sort_by(|one, other| other.1.total_cmp(&one.1));
            let mut spec = spec();
            let place = |(lowest, december, mean): (f64, f64, f64), panel: usize| {
                (if panel == 0 { 30.0 + mean } else { 25.0 + lowest }, 26.0 + december)
            };
            for (number, panel) in spec.panels.iter_mut().enumerate() {
                let all: Vec<(f64, f64)> = choices.iter().map(|one| place(*one, number)).collect();
                panel.points.clone_from(&all);
                panel.line = if number == 0 { Vec::new() } else { all.clone() };
                panel.line.sort_by(|one, other| one.0.total_cmp(&other.0));
                panel.choices = all.iter().enumerate().map(|(at, (x, y))| (at + 1, *x, *y)).collect();
                panel.entered =
                    if is_near { all[0] } else { place((6.0 * across, 25.0 * up, 4.0 * across), number) };
            }
            spec.target = Some((26.0 + 25.0 * target, goal.to_owned()));
            entered.clone_into(&mut spec.entered);
            spec
        },
    )
}

proptest! {
    #![proptest_config(config(256))]

    /// Whatever the plan and the width, no word lies on a circle or on another word, and no circle on a circle.
    #[test]
    fn words_and_circles_keep_apart(spec in any_spec(), width in 250.0..700.0_f64, height in 240.0..420.0_f64, is_large in any::<bool>()) {
        let look = Look { text_scale: if is_large { 1.25 } else { 1.0 }, ..look(SizeClass::Desktop) };
        let layout = timing_layout(&spec, &look, (width, height), &text_width);
        let circles = circles(&layout);
        prop_assert!(circles.len() == spec.panels.len() * (spec.panels[0].choices.len() + 1) || width < 300.0);
        for (place, circle) in circles.iter().enumerate() {
            prop_assert!(!circles[place + 1..].iter().any(|other| other.overlaps(circle)), "{circle:?} of {circles:?}");
            prop_assert!(!layout.boxes.iter().any(|words| words.overlaps(circle)), "{circle:?} under words");
        }
        for (place, words) in layout.boxes.iter().enumerate() {
            prop_assert!(!layout.boxes[place + 1..].iter().any(|other| other.overlaps(words)), "{words:?}");
        }
        prop_assert_eq!(said(&layout, &spec.target.as_ref().unwrap().1), 1, "the target has its name");
    }
}

#[test]
fn what_is_no_number_and_no_size_is_left_out() {
    let mut odd = spec();
    for panel in &mut odd.panels {
        panel.points.extend([(f64::NAN, 1.0), (1.0, f64::INFINITY)]);
        panel.entered = (f64::NAN, f64::NAN);
    }
    for size in [(0.0, 0.0), (f64::NAN, 40.0), (1.0, 9999.0), (360.0, 12.0)] {
        let layout = drawn(&odd, size);
        assert!(layout.texts.iter().all(|text| text.at.x.is_finite() && text.at.y.is_finite()));
    }
    odd.panels.clear();
    assert_eq!(drawn(&odd, (400.0, 380.0)).texts.len(), 1);
}
