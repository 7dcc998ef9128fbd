//! The picture of dates: two clouds, or one where there is little room.

use crate::chart::sample::look;
use crate::chart::{
    CloudPanel, Layout, PercentStyle, Shape, SizeClass, TimingSpec, text_width, timing_layout,
};
use crate::model::Month;

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
