//! From the spec to a finished picture: where everything is, in CSS pixels. Pure; nothing is drawn here.

mod block;
mod comparison;
mod ends;
mod frame;
mod free_space;
mod goals;
mod labels;
mod lines;
mod scene;
mod target_labels;
mod timing;

pub use block::TextMeasure;
pub use timing::timing_layout;

use super::comparison::ComparisonSpec;
use super::look::Look;
use super::shape::Layout;
use super::spec::ChartSpec;
use scene::Scene;

/// Lays the picture out in `width` by `height` CSS pixels. Never fails: what has no room is left out, labels
/// in the order of their importance; the table beside the chart has every number.
pub fn layout(spec: &ChartSpec, look: &Look, width: f64, height: f64, measure: TextMeasure) -> Layout {
    let mut scene = Scene::new(spec, look, width, height, measure);
    let ends = ends::Ends::new(&scene);
    let axis = frame::fit(&mut scene, ends.margin());
    frame::draw(&mut scene, &axis);
    lines::draw(&mut scene);
    let goals = goals::draw(&mut scene);
    ends.draw_beside(&mut scene);
    scene.keep_labels_in_plot();
    ends.draw_over(&mut scene);
    target_labels::draw(&mut scene, &goals);
    labels::draw(&mut scene);
    scene.finish()
}

/// Lays several plans out in one picture of `width` by `height` CSS pixels, as [`layout`] does with one.
pub fn comparison_layout(
    spec: &ComparisonSpec,
    look: &Look,
    width: f64,
    height: f64,
    measure: TextMeasure,
) -> Layout {
    let mut scene = Scene::new(&spec.chart, look, width, height, measure);
    comparison::draw(&mut scene, spec);
    scene.finish()
}
