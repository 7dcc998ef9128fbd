//! The stage for a room; all of it is a file of its own. Until it is there: the answer, and that more is coming.

use std::rc::Rc;

use yew::prelude::*;

use crate::browser::input::on_touch;
use crate::state::State;
use crate::text::Catalogue;
use crate::ui::figures::headline::headline;
use crate::ui::part::part_by_hook;
use crate::ui::presenter::Stage;
use crate::ui::rest::LoadStage;
use crate::ui::shared::Projected;
use crate::ui::store::Dispatch;

/// The stage and where it comes from.
pub struct StagePage {
    /// Fetches it.
    pub load: Option<LoadStage>,
    /// The projection.
    pub projected: Projected,
    /// Everything else.
    pub state: Rc<State>,
    /// Where actions go.
    pub dispatch: Dispatch,
}

impl PartialEq for StagePage {
    /// Each change makes another state.
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.state, &other.state)
    }
}

part_by_hook!(StagePage, use_stage_page);

#[hook]
fn use_stage_page(page: &StagePage) -> Html {
    let stage = use_state(|| None::<Option<Stage>>);
    {
        let (stage, load) = (stage.setter(), page.load);
        let is_asked = use_mut_ref(|| false);
        use_effect_with((), move |()| {
            // A touch tries again after a failure.
            let fetch = move || {
                let Some(load) = load.filter(|_| !is_asked.replace(true)) else { return };
                let (is_asked, stage) = (is_asked.clone(), stage.clone());
                load(Box::new(move |found| {
                    *is_asked.borrow_mut() = found.is_some();
                    stage.set(Some(found));
                }));
            };
            fetch();
            let touches = on_touch(fetch);
            move || drop(touches)
        });
    }
    let StagePage { projected, state, dispatch, .. } = page;
    let texts = &Catalogue::of(state.lang).shell;
    let says = match *stage {
        Some(Some(stage)) => return (stage.page)(state, projected, dispatch),
        Some(None) => texts.rest_failed,
        None => texts.rest_coming,
    };
    html!(<main>{ headline(projected, state.lang, "hasil") }<p class="note foot">{ says }</p></main>)
}
