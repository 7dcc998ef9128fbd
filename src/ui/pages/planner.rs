//! The planner's workbench.

use std::rc::Rc;

use yew::prelude::*;

use crate::browser::{input, page};
use crate::state::{Action, State};
use crate::text::Catalogue;
use crate::ui::controls::bench::Bench;
use crate::ui::controls::header::Header;
use crate::ui::controls::lever::Levers;
use crate::ui::controls::notices::{Notices, Troubles};
use crate::ui::figures::announcer::Announcer;
use crate::ui::figures::chart::Chart;
use crate::ui::figures::facts::facts;
use crate::ui::figures::headline::headline;
use crate::ui::figures::pulse::pulse;
use crate::ui::figures::sources::{Sources, warnings};
use crate::ui::figures::table::Table;
use crate::ui::part::part;
use crate::ui::shared::{Projected, Region};
use crate::ui::store::Dispatch;
use crate::ui::workbench::{Work, Workbench};
use crate::view;

/// What the workbench shows.
pub struct Planner<'app> {
    /// The projection.
    pub projected: Projected,
    /// Everything else.
    pub state: &'app Rc<State>,
    /// The workbench, once it is there.
    pub workbench: Option<Workbench>,
    /// Where actions go.
    pub dispatch: &'app Dispatch,
}

/// The workbench: answer, levers, picture, reasons.
pub fn planner(page: &Planner) -> Html {
    let Planner { projected, state, workbench, dispatch } = page;
    let workbench = *workbench;
    let (lang, theme) = (state.lang, state.theme);
    let texts = Catalogue::of(lang);
    let (region, projected) = (Region(projected.0.clone()), projected);
    let bench = workbench.map(|workbench| Bench { workbench, work: Work(Rc::clone(state)) });
    let desk = bench.as_ref().map(|bench| (bench.workbench.desk)(&bench.work, projected, dispatch));
    // A link would change the fragment, which holds the scenario.
    let onskip = Callback::from(|event: MouseEvent| {
        event.prevent_default();
        page::focus(RESULT);
    });
    html! {
        <div class="planner">
            <a class="skip" href={format!("#{RESULT}")} onclick={onskip}>{ texts.shell.skip_to_result }</a>
            { part(Header {
                projected: region.clone(), lang, theme, dispatch: (*dispatch).clone(),
                can_undo: state.history.can_undo(), can_redo: state.history.can_redo(),
                code: state.working().region.code.clone().into(), workbench,
                own: view::own_region(state.working(), lang).map(AttrValue::from),
            }) }
            <main>
                { pulse(projected, lang, theme) }
                { part(Troubles { list: state.troubles.clone(), lang, dispatch: (*dispatch).clone() }) }
                { desk }
                { part(Notices { projected: region, lang, dispatch: (*dispatch).clone() }) }
                { headline(projected, lang, RESULT) }
                <section class="rail" aria-label={texts.shell.levers}>
                    { part(Levers { projected: projected.clone(), bench, lang, dispatch: (*dispatch).clone() }) }
                </section>
                { facts(projected, lang) }
                <div class="picture">
                    <section aria-label={texts.shell.picture}>
                        { part(Chart { projected: projected.clone(), lang, theme }) }
                        { part(Table { projected: projected.clone(), lang }) }
                        if let Some(workbench) = workbench { { (workbench.below)(projected, lang) } }
                    </section>
                    <section class="reasons" aria-label={texts.source.title}>
                        { warnings(projected, lang, dispatch) }
                        { part(Sources { projected: projected.clone(), lang }) }
                    </section>
                </div>
            </main>
            <footer class="foot note">
                <p>{ texts.shell.tool_not_official }{ " " }{ texts.shell.privacy }</p>
                if let Some(workbench) = workbench { { (workbench.foot)(lang, dispatch) } }
                <p>{ (texts.shell.version)(env!("CARGO_PKG_VERSION"), crate::data::VERSION) }</p>
            </footer>
            { part(Announcer { projected: projected.clone(), lang }) }
        </div>
    }
}

/// Where the skip link goes.
const RESULT: &str = "hasil";

/// Listens on the whole page: a button that has just been disabled loses the focus, and the keys must still work.
#[hook]
pub fn use_undo_keys(dispatch: &Dispatch) {
    use_effect_with(dispatch.clone(), |dispatch| {
        let dispatch = dispatch.clone();
        let keys = input::on_key(move |event| {
            if let Some(action) = undo_key(event) {
                event.prevent_default();
                dispatch.dispatch(action);
            }
        });
        move || drop(keys)
    });
}

/// Undo and redo by the usual keys, but not inside a field, where they belong to the text.
fn undo_key(event: &KeyboardEvent) -> Option<Action> {
    if input::is_in_text(event) || !(event.ctrl_key() || event.meta_key()) || event.alt_key() {
        return None;
    }
    match (event.key().to_lowercase().as_str(), event.shift_key()) {
        ("z", false) => Some(Action::Undo),
        ("z", true) | ("y", false) => Some(Action::Redo),
        _ => None,
    }
}
