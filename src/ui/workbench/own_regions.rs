//! Regions of the planner's own in the list of regions: those of plans that the browser keeps, and those whose form was begun.

use std::rc::Rc;

use yew::prelude::*;

use super::bar_tools::new_region;
use super::kept_drafts::{leave, opening};
use super::library_store::{self, Listing};
use crate::browser::leaving;
use crate::preferences::Page;
use crate::state::{Action, Panel, Work};
use crate::text::{Lang, WorkbenchTexts};
use crate::ui::controls::header::FROM_TABLE;
use crate::ui::store::Dispatch;
use crate::view::workbench::{OwnRegion, begun_regions, own_regions};

/// Value of the option that starts a region of the planner's own; no region and no plan has it as its code or key.
pub const OTHER: &str = "lain";

/// Value of the option that shows many regions side by side.
const ALL: &str = "semua";

/// Properties of [`OwnRegions`].
#[derive(PartialEq, Properties)]
pub struct OwnRegionsProps {
    /// Code of the region on screen.
    pub code: AttrValue,
    /// Its name where it is not built in.
    pub own: Option<AttrValue>,
    /// How often the library has changed, and which piece of work is on screen: the list is made anew with either.
    pub library: (u32, Work),
    /// Language of the interface.
    pub lang: Lang,
}

/// The options, without the region on screen, which stands among the others; the last two start another region and show all.
#[component]
pub fn OwnRegions(props: &OwnRegionsProps) -> Html {
    let OwnRegionsProps { code, own, library, lang } = props;
    let listing = use_listing(*library);
    let shown = (code.as_str(), own.as_deref());
    let kept = own_regions(&listing.plans, shown, *lang);
    let begun = begun_regions(&listing.unfinished, shown, *lang);
    let texts = &WorkbenchTexts::of(*lang).library;
    let option = |region: &OwnRegion| html!(<option key={region.key.clone()} value={region.key.clone()}>{ &region.name }</option>);
    html! {
        <>
            if !kept.is_empty() || !begun.is_empty() {
                <optgroup label={texts.own_regions}>for region in kept.iter().chain(&begun) { { option(region) } }</optgroup>
            }
            <option value={OTHER}>{ texts.other_region }</option>
            <option value={FROM_TABLE}>{ texts.from_table }</option>
            <option value={ALL}>{ texts.all_regions }</option>
        </>
    }
}

/// What the browser keeps: looked at when the bar is there, whenever `library` has changed, and when another tab has written.
#[hook]
fn use_listing(library: (u32, Work)) -> Rc<Listing> {
    let listing = use_state(Rc::<Listing>::default);
    let look = {
        let setter = listing.setter();
        move || setter.set(Rc::new(library_store::list()))
    };
    let again = look.clone();
    use_effect_with(library, move |_| look());
    use_effect_with((), move |()| {
        let others = leaving::on_other_tab(move |key| {
            if library_store::is_kept_there(&key) {
                again();
            }
        });
        move || drop(others)
    });
    (*listing).clone()
}

/// Opens what an option of [`OwnRegions`] stands for: the latest plan of a region, a form that was begun, or a new one.
pub fn choose_region(chosen: &str, dispatch: &Dispatch) {
    if chosen == OTHER {
        return new_region(dispatch);
    }
    if chosen == FROM_TABLE {
        return dispatch.dispatch(Action::ShowPanel(Some(Panel::Table)));
    }
    if chosen == ALL {
        return dispatch.dispatch(Action::SetPage(Page::Overview));
    }
    let Listing { plans, unfinished, .. } = library_store::list();
    if let Some(plan) = plans.into_iter().find(|plan| plan.key == chosen) {
        library_store::know(&plan.key, plan.plan.order);
        dispatch.dispatch(Action::OpenSaved(plan.plan.document));
    } else if let Some((key, draft)) = unfinished.into_iter().find(|(key, _)| key == chosen) {
        leave(key);
        dispatch.dispatch(opening(draft.content));
    } else {
        // Another tab has deleted it.
        dispatch.dispatch(Action::LibraryChanged);
    }
}
