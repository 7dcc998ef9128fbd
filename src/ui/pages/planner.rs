//! The planner's workbench.

use std::mem::discriminant;
use std::rc::Rc;

use yew::prelude::*;

use crate::browser::{input, page};
use crate::state::{Action, State};
use crate::text::{Catalogue, Lang};
use crate::ui::answers::{Proposal, Reasons};
use crate::ui::controls::bench::Bench;
use crate::ui::controls::header::Header;
use crate::ui::controls::lever::Levers;
use crate::ui::controls::notices::{Notices, Troubles};
use crate::ui::figures::announcer::Announcer;
use crate::ui::figures::chart::Chart;
use crate::ui::figures::facts::facts;
use crate::ui::figures::headline::headline;
use crate::ui::figures::pulse::pulse;
use crate::ui::figures::table::Table;
use crate::ui::part::{part, part_by_hook};
use crate::ui::rest::{Arrival, Rest};
use crate::ui::shared::{Projected, Region};
use crate::ui::sounding::use_surety;
use crate::ui::store::Dispatch;
use crate::ui::workbench::Work;
use crate::view;
use crate::view::answers::{Surety, ZoneView};

/// What the workbench shows.
pub struct Planner {
    /// The rest of the program.
    pub arrival: Arrival,
    /// The projection.
    pub projected: Projected,
    /// Everything else.
    pub state: Rc<State>,
    /// Where actions go.
    pub dispatch: Dispatch,
}

impl PartialEq for Planner {
    /// Each change makes another state; the rest of the program comes once.
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.state, &other.state) && discriminant(&self.arrival) == discriminant(&other.arrival)
    }
}

part_by_hook!(Planner, use_planner);

/// The workbench: answer, levers, picture, reasons.
#[hook]
fn use_planner(page: &Planner) -> Html {
    let Planner { projected, arrival, state, dispatch } = page;
    let rest = arrival.rest();
    let answers = &rest.map(|rest| rest.answers);
    let workbench = rest.map(|rest| rest.workbench);
    let (lang, theme) = (state.lang, state.theme);
    let zones = use_zones(projected, *arrival, lang);
    let surety = use_surety(*answers, projected);
    let proposal = use_state(|| None::<Proposal>);
    let onpropose = use_callback(proposal.setter(), |found, proposal| proposal.set(found));
    // A proposal is about one plan; the next move of a hand makes it old.
    let proposal = (*proposal).clone().filter(|proposal| proposal.projected == *projected);
    let ghosts = proposal.as_ref().map_or_else(|| Rc::from([]), |proposal| Rc::clone(&proposal.ghosts));
    let sure = answers.map(|answers| (answers.sure_fact)(projected, surety.as_deref(), lang));
    let band = answers.zip(surety.as_deref()).map(|(answers, surety)| (answers.band)(surety, lang));
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
                    projected: region.clone(), lang, theme, dispatch: dispatch.clone(), presenter: rest.map(|rest| rest.presenter),
                    can_undo: state.history.can_undo(), can_redo: state.history.can_redo(),
                    code: state.working().region.code.clone().into(), workbench,
                    own: view::own_region(state.working(), lang).map(AttrValue::from),
                }) }
                <main>
                    { pulse(projected, lang, theme) }
                    { part(Troubles { list: state.troubles.clone(), lang, dispatch: dispatch.clone() }) }
                    { desk }
                    { part(Notices { projected: region, lang, dispatch: dispatch.clone() }) }
                    { headline(projected, lang, RESULT) }
                    <section class="rail" aria-label={texts.shell.levers}>
                        { part(Levers {
    projected: projected.clone(), zones, ghosts, locks: state.locks.clone(), programme_ids: state.programme_ids.clone(), bench, lang,
                            dispatch: dispatch.clone(),
                        }) }
                    </section>
                    { facts(projected, sure, lang) }
                    <div class="picture">
                        <section aria-label={texts.shell.picture}>
                            { part(Chart { projected: projected.clone(), band, lang, theme }) }
                            { part(Table { projected: projected.clone(), lang }) }
                            if let Some(workbench) = workbench {
                                { (workbench.sources)(projected, lang) }
                                { (workbench.below)(projected, lang) }
                            }
                        </section>
                        { reasons(page, surety, proposal, onpropose) }
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

/// What is known along each slider, once the answers are there.
#[hook]
pub fn use_zones(projected: &Projected, arrival: Arrival, lang: Lang) -> Rc<Vec<ZoneView>> {
    let answers = arrival.rest().map(|rest| rest.answers);
    use_memo((projected.clone(), answers, lang), |(projected, answers, lang)| {
        answers.map_or(Vec::new(), |answers| (answers.zones)(projected, *lang))
    })
}

/// The column beside the chart: the reasons, or how far they have come.
fn reasons(
    page: &Planner,
    surety: Option<Rc<Surety>>,
    proposal: Option<Proposal>,
    onpropose: Callback<Option<Proposal>>,
) -> Html {
    let (projected, lang, dispatch) = (page.projected.clone(), page.state.lang, page.dispatch.clone());
    let texts = &Catalogue::of(lang).shell;
    let says = match page.arrival {
        Arrival::Here(Rest { answers, .. }) => {
            let locks = page.state.locks.clone();
            return (answers.reasons)(Reasons {
                projected,
                surety,
                locks,
                proposal,
                onpropose,
                lang,
                dispatch,
            });
        }
        Arrival::Coming => texts.rest_coming,
        Arrival::Failed => texts.rest_failed,
    };
    html!(<section class="reasons" aria-label={texts.rest}><p class="note">{ says }</p></section>)
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
