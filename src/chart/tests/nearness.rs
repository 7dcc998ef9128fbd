//! Labels are nearer to what they mean than to anything else, and every end of funding is named.

use super::*;

/// The plan of a region: endings in any months, a target or two, lines that may end close to each other.
fn any_plan() -> impl Strategy<Value = ChartSpec> {
    let targets = proptest::collection::vec((1i32..58, 25.0..50.0f64), 0..3);
    let cliffs = proptest::collection::btree_set(2usize..56, 0..3);
    (20usize..60, targets, cliffs, 0.0..0.4f64, 0.0..0.3f64).prop_map(
        |(count, targets, cliffs, slope, drift)| {
            let mut spec = usual();
            let base: Vec<f64> = (0..count).map(|index| 25.0 + drift * index as f64 / 3.0).collect();
            let mut plan: Vec<f64> = Vec::new();
            for (index, base) in base.iter().enumerate() {
                let lost: f64 = cliffs.iter().filter(|cliff| **cliff <= index).map(|_| 3.0).sum();
                plan.push((base + 6.0 + slope * index as f64 - lost).max(*base));
            }
            let at = |month: i32| plan.get(usize::try_from(month).unwrap_or(0)).copied();
            spec.targets = (targets.iter())
                .filter_map(|(month, percent)| Some(target(spec.first + *month, *percent, at(*month)?)))
                .collect();
            // At the very edge there is room for no word.
            spec.cliffs = (cliffs.iter().filter(|cliff| **cliff + 5 < count).enumerate())
                .map(|(place, cliff)| Cliff {
                    month: spec.first + *cliff as i32,
                    title: format!("Dana {place} berakhir, {cliff}"),
                    detail: format!("\u{2212}{cliff}.000 pekerja dalam sebulan"),
                    after: plan.get(*cliff).copied(),
                    after_label: format!("{cliff},11%"),
                })
                .collect();
            let line = |kind, name: &str, values: &[f64]| {
                let value = values.last().map_or(String::new(), |last| format!("{last:.2}%"));
                Series { kind, values: values.to_vec(), name: name.to_owned(), value }
            };
            spec.series = vec![
                line(SeriesKind::Baseline, "Tanpa upaya tambahan", &base),
                line(SeriesKind::Plan, "Rencana ini", &plan),
            ];
            ChartSpec { count, band: None, start: None, ..spec }
        },
    )
}

/// Where the lines of a label are together.
fn place_of(layout: &Layout, starts: &str) -> Option<Rect> {
    let text = layout.texts.iter().find(|text| text.text.starts_with(starts))?;
    let at = extent(text);
    layout.boxes.iter().find(|label| label.grown(0.01).contains(&at)).copied()
}

fn apart(rect: &Rect, x: f64) -> f64 {
    (rect.left - x).max(x - rect.right).max(0.0)
}

fn distance(rect: &Rect, at: Point) -> f64 {
    let down = (rect.top - at.y).max(at.y - rect.bottom).max(0.0);
    apart(rect, at.x).hypot(down)
}

proptest! {
    #![proptest_config(crate::property::config(192))]

    #[test]
    fn each_label_is_nearer_to_what_it_means_than_to_anything_else(
        spec in any_plan(), size in proptest::sample::select(&[(SizeClass::Desktop, (690.0, 278.0)), (SizeClass::Desktop, (560.0, 300.0)), (SizeClass::Projector, (1180.0, 400.0))][..]),
    ) {
        let layout = laid_out(&spec, size.0, size.1);
        let line = |cliff: &Cliff| layout.geometry.x_at(f64::from(cliff.month - spec.first) - 0.5);
        let dot = |cliff: &Cliff| cliff.after.map(|after| Point {
            x: layout.geometry.x_of(cliff.month), y: layout.geometry.y_of(after),
        });
        for (place, cliff) in spec.cliffs.iter().enumerate() {
            if let Some(label) = place_of(&layout, &format!("Dana {place}")) {
                let own = apart(&label, line(cliff));
                for other in spec.cliffs.iter().filter(|other| other.month != cliff.month) {
                    prop_assert!(own < apart(&label, line(other)), "{} lies at {}", cliff.title, other.title);
                }
            }
            if let Some((label, at)) = place_of(&layout, &cliff.after_label).zip(dot(cliff)) {
                let own = distance(&label, at);
                for other in spec.cliffs.iter().filter(|other| other.month != cliff.month).filter_map(dot) {
                    prop_assert!(own < distance(&label, other), "{} stands at another dot", cliff.after_label);
                }
            }
        }
        let middle = |name: &str| place_of(&layout, name).map(|label| f64::midpoint(label.top, label.bottom));
        if let (Some(plan), Some(base)) = (middle("Rencana ini"), middle("Tanpa upaya")) {
            let end = |place: usize| spec.series[place].values.last().copied().unwrap_or_default();
            let in_margin = layout.geometry.plot.right < layout.width - 40.0;
            prop_assert!(!in_margin || end(1) < end(0) || plan < base, "the names stand as the lines end");
        }
    }

    #[test]
    fn every_end_of_funding_is_named(spec in any_plan()) {
        let layout = laid_out(&spec, SizeClass::Desktop, SIZES[0]);
        for (place, cliff) in spec.cliffs.iter().enumerate() {
            prop_assert!(place_of(&layout, &format!("Dana {place}")).is_some(), "{} is missing", cliff.title);
        }
    }
}

/// A band around the plan of `spec`, which widens.
fn with_band(mut spec: ChartSpec, wide: f64) -> ChartSpec {
    let plan = spec.series.iter().find(|series| series.kind == SeriesKind::Plan);
    let plan = plan.map_or(Vec::new(), |series| series.values.clone());
    let edge = |side: f64| {
        let at = |(index, value): (usize, &f64)| value + side * wide * (index as f64 / 12.0).min(1.0);
        plan.iter().enumerate().map(at).collect()
    };
    let label = "di bidang biru: 8 dari 10 kemungkinan".to_owned();
    spec.band = Some(crate::chart::Band { low: edge(-1.0), high: edge(1.0), label });
    spec
}

proptest! {
    #![proptest_config(crate::property::config(192))]

    #[test]
    fn the_words_about_the_band_stand_by_themselves(
        spec in any_plan(), wide in 0.5..6.0f64, size in proptest::sample::select(&SIZES[..4]),
    ) {
        let spec = with_band(spec, wide);
        let layout = laid_out(&spec, SizeClass::Desktop, size);
        let label = place_of(&layout, "di bidang");
        if let Some(label) = label {
            for other in layout.boxes.iter().filter(|other| **other != label) {
                let apart = (label.left - other.right).max(other.left - label.right).max(0.0)
                    .hypot((label.top - other.bottom).max(other.top - label.bottom).max(0.0));
                prop_assert!(apart >= 5.99, "{label:?} is {apart} from {other:?}");
            }
        }
    }
}

/// The stage of a projector at 1024 pixels: a label rather goes around the dashed line than over it.
#[test]
fn the_name_of_an_end_goes_around_the_line_without_effort() {
    for (width, height) in [(940.0, 330.0), (1180.0, 400.0), (1016.0, 300.0)] {
        let mut spec = usual();
        spec.band = None;
        let layout = laid_out(&spec, SizeClass::Projector, (width, height));
        let label = place_of(&layout, "Dana").unwrap();
        let base = &lines(&layout, ColourRole::Base)[0];
        assert!(!enters(base, &label), "{label:?} at {width}");
    }
}
