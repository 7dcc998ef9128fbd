//! What is known along each slider.

use std::rc::Rc;

use yew::prelude::*;

use crate::text::Lang;
use crate::ui::deferred::use_planner_module;
use crate::ui::shared::SharedProjection;
use crate::view::answers::ZoneView;

/// Where along its slider each lever meets the target; empty until the planner's module is there.
#[hook]
pub fn use_zones(projected: &SharedProjection, lang: Lang) -> Rc<Vec<ZoneView>> {
    let module = use_planner_module();
    use_memo((projected.clone(), module, lang), |(projected, module, lang)| {
        module.ready().map_or(Vec::new(), |module| (module.zones)(projected, *lang))
    })
}
