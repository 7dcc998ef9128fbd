//! The planner's page: the result, the levers, the chart, the answers.

use std::rc::Rc;

use yew::prelude::*;

use crate::browser::page;
use crate::chart::Band;
use crate::state::{Action, Panel};
use crate::text::Catalogue;
use crate::ui::answers::{AnswersProps, ShownProposal};
use crate::ui::controls::header::Header;
use crate::ui::controls::language_offer::LanguageOffer;
use crate::ui::controls::levers::LeverList;
use crate::ui::controls::notices::{Notices, Troubles, quiet_troubles};
use crate::ui::controls::zones::use_zones;
use crate::ui::deferred::{Deferred, DeferredView, LoadState, PlannerModule, use_planner_module};
use crate::ui::figures::announcer::Announcer;
use crate::ui::figures::chart::{Chart, PICTURE};
use crate::ui::figures::compact_result::CompactResult;
use crate::ui::figures::facts::Facts;
use crate::ui::figures::headline::{Headline, RESULT};
use crate::ui::figures::table::MonthTable;
use crate::ui::shared::{RegionData, SharedProjection};
use crate::ui::store::{Dispatch, Store};
use crate::ui::uncertainty::use_uncertainty;
use crate::ui::workbench::TermsOf;
use crate::view;
use crate::view::answers::Uncertainty;

/// Properties of [`Planner`].
#[derive(Clone, PartialEq, Properties)]
pub struct PlannerProps {
    /// The state.
    pub state: Store,
    /// The projection.
    pub projected: SharedProjection,
    /// Whether somebody has translated the page.
    pub is_translated: bool,
    /// Receives actions.
    pub dispatch: Dispatch,
}

/// The page of `index.html`.
#[component]
pub fn Planner(props: &PlannerProps) -> Html {
    let PlannerProps { state, projected, dispatch, .. } = props;
    let (lang, theme) = (state.lang, state.theme);
    let module = use_planner_module();
    let zones = use_zones(projected, lang);
    let uncertainty = use_uncertainty(&module, projected);
    let (proposal, onpropose) = use_proposal(projected);
    let proposed = proposal.as_ref().map_or_else(|| Rc::from([]), |proposal| Rc::clone(&proposal.values));
    let functions = module.ready().map(|module| module.uncertainty);
    let sure = functions.map(|functions| (functions.fact)(projected, uncertainty.as_deref(), lang));
    let band = functions
        .zip(uncertainty.as_deref())
        .map(|(functions, uncertainty)| (functions.band)(uncertainty, lang));
    let texts = &Catalogue::of(lang).shell;
    let region = RegionData(projected.clone());
    html! {
        <div class="planner">
            { skip_link(texts.skip_to_result) }
            { header(props, region.clone()) }
            <LanguageOffer is_translated={props.is_translated} {lang} {dispatch} />
            <main>
                <CompactResult {projected} {lang} {theme} {dispatch} />
                <div class="said-first">
                    <Troubles list={state.troubles.clone()} {lang} {dispatch} />
                    { quiet_troubles(&state.troubles, lang) }
                </div>
                <Deferred view={workbench(props)} />
                <Notices {region} {lang} {dispatch} />
                <Headline {projected} {lang} onnewer={open_numbers(dispatch)} dispatch={dispatch.clone()} />
                <section class="rail" aria-label={texts.levers}>
                    <div class="rail-in">
                        <LeverList {state} {projected} {zones} {proposed} {dispatch} />
                    </div>
                </section>
                <Facts {projected} {sure} {lang} dispatch={dispatch.clone()} />
                <div class="picture">
                    { picture(props, band, uncertainty.clone()) }
                    { column(props, &module, uncertainty, proposal, onpropose) }
                </div>
            </main>
            <footer class="foot note">
                <p>{ texts.tool_not_official }{ " " }{ texts.privacy }</p>
                <Deferred view={DeferredView::StoredData { lang, dispatch: dispatch.clone() }} />
                <p>{ (texts.version)(env!("CARGO_PKG_VERSION"), crate::data::VERSION) }</p>
            </footer>
            <Deferred view={DeferredView::PhoneActions { lang, dispatch: dispatch.clone() }} />
            <Announcer {projected} {lang} />
        </div>
    }
}

/// Opens the form of the region's numbers.
fn open_numbers(dispatch: &Dispatch) -> Callback<MouseEvent> {
    let dispatch = dispatch.clone();
    Callback::from(move |_| dispatch.dispatch(Action::ShowPanel(Some(Panel::Region))))
}

/// The picture with what is below it; two plans or more stand side by side in the place of the one.
fn picture(props: &PlannerProps, band: Option<Band>, uncertainty: Option<Rc<Uncertainty>>) -> Html {
    let PlannerProps { state, projected, dispatch, .. } = props;
    let (lang, theme) = (state.lang, state.theme);
    html! {
        <section id={PICTURE} tabindex="-1" aria-label={Catalogue::of(lang).shell.picture}>
            if state.compared.len() > 1 {
                <Deferred view={DeferredView::Comparison { state: state.clone(), dispatch: dispatch.clone() }} />
            } else {
                <Chart {projected} {band} {lang} {theme} dispatch={dispatch.clone()} />
                <Deferred view={DeferredView::Terms { of: TermsOf::Picture, lang }} />
                <Deferred view={DeferredView::Paper { projected: projected.clone(), lang }} />
                <Deferred view={tracking(props, uncertainty)} />
                <MonthTable {projected} {lang} dispatch={dispatch.clone()}>
                    <Deferred view={DeferredView::MonthFiles { projected: projected.clone(), lang }} />
                </MonthTable>
                <Deferred view={DeferredView::Sources { projected: projected.clone(), lang, dispatch: dispatch.clone() }} />
                <Deferred view={DeferredView::Sections { state: state.clone(), projected: projected.clone(), dispatch: dispatch.clone() }} />
            }
        </section>
    }
}

/// Moves the focus to the result. A real link would change the fragment, which holds the scenario.
fn skip_link(text: &'static str) -> Html {
    let onclick = Callback::from(|event: MouseEvent| {
        event.prevent_default();
        page::focus(RESULT);
    });
    html!(<a class="skip" href={format!("#{RESULT}")} {onclick}>{ text }</a>)
}

/// The proposal on screen, and what takes another. A proposal is about one plan: any other change of the plan ends it.
#[hook]
fn use_proposal(projected: &SharedProjection) -> (Option<ShownProposal>, Callback<Option<ShownProposal>>) {
    let proposal = use_state(|| None::<ShownProposal>);
    let onpropose = use_callback(proposal.setter(), |found, proposal| proposal.set(found));
    let current = (*proposal).clone().filter(|proposal| proposal.projected == *projected);
    (current, onpropose)
}

fn header(props: &PlannerProps, region: RegionData) -> Html {
    let PlannerProps { state, dispatch, .. } = props;
    let (working, history) = (state.working(), &state.history);
    html! {
        <Header
            {region} code={working.region.code.clone()} own={view::own_region(working, state.lang).map(AttrValue::from)}
            library={(state.library_changes, state.work)}
            can_undo={history.can_undo()} can_redo={history.can_redo()} theme={state.theme} lang={state.lang} {dispatch}
        />
    }
}

fn workbench(props: &PlannerProps) -> DeferredView {
    let PlannerProps { state, projected, dispatch, .. } = props.clone();
    DeferredView::Workbench { state, projected, dispatch }
}

fn tracking(props: &PlannerProps, uncertainty: Option<Rc<Uncertainty>>) -> DeferredView {
    let PlannerProps { state, projected, dispatch, .. } = props.clone();
    let (lang, is_waiting) = (state.lang, state.unfinished.is_some());
    DeferredView::Tracking { projected, uncertainty, is_waiting, lang, dispatch }
}

/// The column beside the chart: the answers, or how far their module has come.
fn column(
    props: &PlannerProps,
    module: &LoadState<PlannerModule>,
    uncertainty: Option<Rc<Uncertainty>>,
    proposal: Option<ShownProposal>,
    onpropose: Callback<Option<ShownProposal>>,
) -> Html {
    let PlannerProps { state, projected, dispatch, .. } = props.clone();
    let (lang, locks) = (state.lang, state.locks.clone());
    let texts = &Catalogue::of(lang).shell;
    let says = match module {
        LoadState::Ready(_) if state.shows_library => {
            return html!(<Deferred view={DeferredView::Library { state, projected, dispatch }} />);
        }
        LoadState::Ready(_) => {
            let answers = AnswersProps { projected, uncertainty, locks, proposal, onpropose, lang, dispatch };
            return html!(<Deferred view={DeferredView::Answers(answers)} />);
        }
        LoadState::Loading => texts.answers_loading,
        LoadState::Failed => texts.answers_failed,
    };
    html!(<section class="reasons" aria-label={texts.answers}><p class="note">{ says }</p></section>)
}
