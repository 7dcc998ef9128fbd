//! Pictures for the tests: one usual, and any number of strange ones.

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

use super::look::{Look, SizeClass};
use super::palette::Palette;
use super::spec::{
    Band, ChartSpec, Cliff, CountMark, DiscountMark, GAP, PercentStyle, Series, SeriesKind, StartMark,
    TargetMark, TodayMark,
};
use crate::model::Month;

pub(super) fn look(class: SizeClass) -> Look {
    let font_family = "Roboto, \"Roboto by Arial\", sans-serif".to_owned();
    Look { palette: Palette::LIGHT, font_family, class, text_scale: 1.0 }
}

fn first() -> Month {
    Month::new(2030, 3).unwrap_or(Month::december(2030))
}

pub(super) fn target(month: Month, percent: f64, projected: f64) -> TargetMark {
    let year = month.year();
    let verdict = if projected < percent { "kurang 1.234" } else { "lebih 567" };
    TargetMark {
        place: 0,
        month,
        percent,
        projected: Some(projected),
        reached: projected >= percent,
        title: format!("Target {year}"),
        detail: format!("{percent:.2}%, 45.678 pekerja"),
        line: format!("Target {year}: {percent:.2}%"),
        figure: format!("{percent:.2}"),
        value: format!("{projected:.2}%"),
        verdict: verdict.to_owned(),
        outcome: format!("{projected:.2}%, {verdict}"),
    }
}

fn series(kind: SeriesKind, name: &str, values: Vec<f64>) -> Series {
    let value = values.last().map(|value| format!("{value:.2}%")).unwrap_or_default();
    Series { kind, values, name: name.to_owned(), value }
}

/// A plan that misses its first target, reaches the second and falls when a funding ends.
pub(super) fn usual() -> ChartSpec {
    let count = 30;
    let fall = |index: usize| if index > 21 { 5.0 } else { 0.0 };
    let plan: Vec<f64> = (0..count).map(|index| 41.0 + index as f64 * 0.9 - fall(index)).collect();
    let at = |index: usize| plan.get(index).copied().unwrap_or_default();
    ChartSpec {
        first: first(),
        count,
        month_labels: (0..count).map(|index| (first() + index as i32).to_string()).collect(),
        percent: PercentStyle { comma: true },
        range: None,
        band: Some(Band {
            low: plan.iter().enumerate().map(|(index, value)| value - index as f64 / 10.0).collect(),
            high: plan.iter().enumerate().map(|(index, value)| value + index as f64 / 10.0).collect(),
            label: "pita: 8 dari 10".to_owned(),
        }),
        targets: vec![
            target(Month::december(2030), 54.0, at(9)),
            target(Month::december(2031), 58.5, at(21)),
        ],
        start: Some(StartMark { percent: 41.0, label: "41,00%".to_owned() }),
        counts: Vec::new(),
        discount: None,
        today: None,
        cliffs: vec![Cliff {
            month: first() + 22,
            title: "Dana <CSR> & zakat berakhir".to_owned(),
            detail: "−4.000 pekerja".to_owned(),
            after: Some(at(22)),
            after_label: "55,80%".to_owned(),
        }],
        series: vec![
            series(
                SeriesKind::Baseline,
                "Tanpa upaya tambahan",
                (0..count).map(|index| 41.0 + index as f64 / 15.0).collect(),
            ),
            series(SeriesKind::Plan, "Rencana ini", plan),
        ],
        summary: "Cakupan \"Maret 2030\" & seterusnya".to_owned(),
    }
}

/// The month that it is, so many months after the first.
pub(super) fn today(offset: i32) -> TodayMark {
    TodayMark { month: first() + offset, label: "hari ini".to_owned() }
}

/// Half contributions for so many months more than one, the first so many months after the picture's.
pub(super) fn discount(offset: i32, months: i32) -> DiscountMark {
    let first = first() + offset;
    DiscountMark { first, last: first + months, label: "iuran separuh Apr–Des 2030".to_owned() }
}

/// The usual picture after seven months, five of which were counted: the plan goes on from the last, below its first line.
pub(super) fn counted() -> ChartSpec {
    const LAST: usize = 7;
    const BELOW: f64 = 2.5;
    let mut spec = usual();
    let counts = [1, 2, 4, 6, LAST].map(|step: usize| CountMark {
        month: first() + step as i32,
        percent: 41.0 + 0.6 * step as f64,
        label: if step == LAST { "Realisasi 45,20%".to_owned() } else { String::new() },
    });
    let carried = |values: &mut Vec<f64>| {
        for (step, value) in values.iter_mut().enumerate() {
            *value = if step < LAST { GAP } else { *value - BELOW };
        }
    };
    for series in spec.series.iter_mut().filter(|series| series.kind == SeriesKind::Plan) {
        series.kind = SeriesKind::Original;
        series.name = "Rencana semula".to_owned();
    }
    let mut plan: Vec<f64> = spec.series.last().map(|series| series.values.clone()).unwrap_or_default();
    carried(&mut plan);
    spec.series.push(series(SeriesKind::Plan, "Bila begini terus", plan));
    if let Some(band) = &mut spec.band {
        carried(&mut band.low);
        carried(&mut band.high);
    }
    ChartSpec { counts: counts.to_vec(), ..spec }
}

prop_compose! {
    fn any_target()(offset in -3i32..400, percent in any_percent(), projected in option::of(any_percent()),
        reached: bool, quiet: bool) -> TargetMark {
        let mark = target(first() + offset, percent, projected.unwrap_or(0.0));
        let mark = TargetMark { projected, reached, ..mark };
        if quiet { TargetMark { title: String::new(), line: String::new(), ..mark } } else { mark }
    }
}

fn any_percent() -> impl Strategy<Value = f64> {
    prop_oneof![8 => 0.0..110.0f64, 1 => Just(0.0), 1 => Just(100.0), 1 => proptest::num::f64::ANY]
}

/// Smooth, flat, jumping or broken.
fn any_values() -> impl Strategy<Value = Vec<f64>> {
    prop_oneof![
        (0.0..100.0f64, -0.5..0.5f64, 0usize..380)
            .prop_map(|(from, slope, count)| (0..count).map(|i| from + slope * i as f64).collect()),
        (0.0..100.0f64, 0usize..40).prop_map(|(value, count)| vec![value; count]),
        vec(any_percent(), 0..40),
    ]
}

fn any_series() -> impl Strategy<Value = Series> {
    let kind = prop_oneof![
        Just(SeriesKind::Baseline),
        Just(SeriesKind::Plan),
        Just(SeriesKind::Original),
        Just(SeriesKind::Before),
        Just(SeriesKind::Other)
    ];
    (kind, any_values(), "[A-Za-z ]{0,30}").prop_map(|(kind, values, name)| series(kind, &name, values))
}

/// Anything a caller could hand over, sensible or not.
pub(super) fn any_spec() -> impl Strategy<Value = ChartSpec> {
    let cliff = (-2i32..60, option::of(any_percent())).prop_map(|(offset, after)| Cliff {
        month: first() + offset,
        title: "Dana CSR berakhir, Jan 2032".to_owned(),
        detail: "−4.000 pekerja dalam sebulan".to_owned(),
        after,
        after_label: "34,00%".to_owned(),
    });
    let band = (any_values(), any_values()).prop_map(|(low, high)| Band {
        low,
        high,
        label: "pita: 8 dari 10".to_owned(),
    });
    let count = (-2i32..60, any_percent(), "[A-Za-z ]{0,20}")
        .prop_map(|(offset, percent, label)| CountMark { month: first() + offset, percent, label });
    let start = any_percent().prop_map(|percent| StartMark { percent, label: "24,00%".to_owned() });
    let today = (-2i32..60).prop_map(today);
    let discount = (-30i32..60, 0i32..30).prop_map(|(offset, months)| discount(offset, months));
    (
        prop_oneof![Just(0usize), Just(1), Just(27), Just(360), 0usize..70],
        vec(any_series(), 0..5),
        option::of(band),
        vec(any_target(), 0..7),
        option::of(start),
        vec(cliff, 0..3),
        vec(count, 0..13),
        (option::of(today), option::of(discount)),
    )
        .prop_map(|(count, series, band, targets, start, cliffs, counts, (today, discount))| ChartSpec {
            count,
            month_labels: (0..count).map(|index| (first() + index as i32).to_string()).collect(),
            series,
            band,
            targets,
            start,
            cliffs,
            counts,
            today,
            discount,
            ..usual()
        })
}

/// Any look, also with a text size that a reader could ask for.
pub(super) fn any_look() -> impl Strategy<Value = Look> {
    let class = prop_oneof![Just(SizeClass::Desktop), Just(SizeClass::Projector), Just(SizeClass::Spark)];
    (class, prop_oneof![3 => Just(1.0), 1 => 0.5..3.0f64, 1 => Just(f64::NAN)])
        .prop_map(|(class, text_scale)| Look { text_scale, ..look(class) })
}
