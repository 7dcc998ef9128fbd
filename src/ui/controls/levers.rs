//! The list of levers on the planner's page, and on a card.

use std::rc::Rc;

use yew::prelude::*;

use super::lever::{Details, LeverCard, LeverCardProps};
use crate::browser::media;
use crate::data::{further_groups, further_groups_most};
use crate::model::Lever;
use crate::text::{Catalogue, Lang};
use crate::ui::deferred::{Deferred, DeferredView, PlannerModule, use_planner_module};
use crate::ui::shared::SharedProjection;
use crate::ui::store::{Dispatch, Store};
use crate::ui::workbench::TermsOf;
use crate::view::answers::{ProposedValue, ZoneView};
use crate::view::{self, LeverView};

/// Properties of [`LeverList`].
#[derive(PartialEq, Properties)]
pub struct LeverListProps {
    /// The state.
    pub state: Store,
    /// The projection.
    pub projected: SharedProjection,
    /// What is known along each slider; empty until the planner's module is there.
    pub zones: Rc<Vec<ZoneView>>,
    /// Where a proposal has the levers.
    pub proposed: Rc<[ProposedValue]>,
    /// Receives actions.
    pub dispatch: Dispatch,
}

/// All levers of the planner. On a phone one is open at a time; on a wide screen the first ones are, and each opens and
/// shuts by itself.
#[component]
pub fn LeverList(props: &LeverListProps) -> Html {
    let LeverListProps { state, projected, dispatch, .. } = props;
    let rail = use_rail(state);
    let module = use_planner_module().ready();
    let views = view::levers(projected, state.lang, rail.has_retention);
    let cards = views.iter().enumerate().map(|(place, view)| {
        let number = state.programme_ids.id(&projected.scenario, view.lever);
        let is_open = rail.is_open(place, number);
        let card = LeverCardProps { is_open, ..card(props, &rail, module.as_deref(), number, view) };
        (format!("{} {number}", projected.scenario.region.code), card)
    });
    let assumptions = DeferredView::AssumptionsButton { state: state.clone(), dispatch: dispatch.clone() };
    let additions = DeferredView::Additions {
        state: state.clone(),
        has_retention: views.iter().any(|view| view.lever == Lever::Retention),
        onretention: rail.onretention.clone(),
        dispatch: dispatch.clone(),
    };
    html! {
        <>
            <div class="rail-top">
                <h2 class="title">{ Catalogue::of(state.lang).shell.levers }</h2>
                <Deferred view={assumptions} />
            </div>
            for (key, card) in cards {
                <LeverCard {key} ..card />
            }
            <Deferred view={additions} />
            <Deferred view={DeferredView::Terms { of: TermsOf::Levers, lang: state.lang }} />
        </>
    }
}

/// What the list remembers besides the state. A lever has a number that stays while its programme moves.
struct Rail {
    /// Whether the page has one column.
    is_narrow: bool,
    /// The number of the lever that is open on a phone.
    open: u32,
    /// The numbers of the levers that were opened or shut on a wide screen.
    turned: Vec<u32>,
    onopen: Callback<u32>,
    /// The numbers of the levers whose details are open.
    detailed: UseStateHandle<Vec<u32>>,
    ondetails: Callback<u32>,
    /// Whether the lever of retention was asked for.
    has_retention: bool,
    onretention: Callback<()>,
}

impl Rail {
    /// Whether the lever at `place` is open.
    fn is_open(&self, place: usize, number: u32) -> bool {
        if self.is_narrow {
            self.open == number
        } else {
            (place < view::IN_VIEW) != self.turned.contains(&number)
        }
    }
}

#[hook]
fn use_rail(state: &Store) -> Rail {
    let is_narrow = use_is_narrow();
    let open = use_state(|| state.programme_ids.id(&state.scenario, Lever::Csr));
    let (turned, onturn) = use_numbers();
    let onopen = use_callback((open.setter(), onturn, is_narrow), |number, (open, onturn, is_narrow)| {
        if *is_narrow { open.set(number) } else { onturn.emit(number) }
    });
    let (detailed, ondetails) = use_numbers();
    let has_retention = use_state(|| false);
    let onretention = use_callback(has_retention.setter(), |(), has_retention| has_retention.set(true));
    let (open, turned, has_retention) = (*open, (*turned).clone(), *has_retention);
    Rail { is_narrow, open, turned, onopen, detailed, ondetails, has_retention, onretention }
}

/// Whether the page has one column. Known before the first picture is painted.
#[hook]
fn use_is_narrow() -> bool {
    let is_narrow = use_state_eq(|| false);
    {
        let is_narrow = is_narrow.setter();
        use_effect_with((), move |()| {
            is_narrow.set(media::is_narrow());
            let listener = media::watch_narrow(move |now| is_narrow.set(now));
            move || drop(listener)
        });
    }
    *is_narrow
}

/// The card of the lever with `number`; its details are computed only while they are open.
fn card(
    props: &LeverListProps,
    rail: &Rail,
    module: Option<&PlannerModule>,
    number: u32,
    view: &LeverView,
) -> LeverCardProps {
    let LeverListProps { state, projected, zones, proposed, dispatch } = props;
    let details = module.map(|module| {
        let blocks = || (module.lever_details)(projected, state, view.lever).into();
        Details { blocks: rail.detailed.contains(&number).then(blocks), ontoggle: rail.ondetails.clone() }
    });
    LeverCardProps {
        number,
        view: view.clone(),
        is_open: true,
        zone: zone_of(zones, view.lever),
        proposed: proposed.iter().find(|proposed| proposed.lever == view.lever).cloned(),
        is_locked: Some(state.locks.contains(&view.lever)),
        further_groups: further_groups_of(projected, view.lever),
        details,
        onopen: rail.onopen.clone(),
        lang: state.lang,
        dispatch: dispatch.clone(),
    }
}

/// A set of numbers of levers, and the callback that puts a number in or takes it out.
#[hook]
fn use_numbers() -> (UseStateHandle<Vec<u32>>, Callback<u32>) {
    let numbers = use_state(Vec::<u32>::new);
    let toggle = use_callback(numbers.clone(), |number: u32, numbers| {
        let mut toggled: Vec<u32> = numbers.iter().copied().filter(|other| *other != number).collect();
        if !numbers.contains(&number) {
            toggled.push(number);
        }
        numbers.set(toggled);
    });
    (numbers, toggle)
}

fn zone_of(zones: &[ZoneView], lever: Lever) -> Option<ZoneView> {
    zones.iter().find(|zone| zone.lever == lever).cloned()
}

/// The planner's own further honorer groups and the most they can be, where the lever has such a field; workers.
fn further_groups_of(projected: &SharedProjection, lever: Lever) -> Option<(f64, f64)> {
    let asks = projected.reading().is_some_and(|reading| reading.honorer.reason().is_some());
    (lever == Lever::NonAsn && asks)
        .then(|| (further_groups(&projected.scenario).0, further_groups_most(&projected.scenario).0))
}

/// Properties of [`CardLevers`].
#[derive(PartialEq, Properties)]
pub struct CardLeversProps {
    /// The projection.
    pub projected: SharedProjection,
    /// What is known along each slider.
    pub zones: Rc<Vec<ZoneView>>,
    /// The levers to show, in their order.
    pub shown: Vec<Lever>,
    /// The levers that cannot be moved.
    pub locks: Vec<Lever>,
    /// Language of the interface.
    pub lang: Lang,
    /// Receives actions.
    pub dispatch: Dispatch,
}

/// The levers of a card in a frame: always open, without what a planner does with them. A locked one says so.
#[component]
pub fn CardLevers(props: &CardLeversProps) -> Html {
    let CardLeversProps { projected, zones, shown, locks, lang, dispatch } = props;
    let texts = &Catalogue::of(*lang).card;
    let views = view::levers(projected, *lang, shown.contains(&Lever::Retention));
    let shown = shown.iter().filter_map(|shown| views.iter().find(|view| view.lever == *shown));
    let cards = shown.cloned().map(|mut view| {
        if locks.contains(&view.lever) {
            view.closed.get_or_insert_with(|| texts.locked.to_owned());
        }
        let key = format!("{} {}", projected.scenario.region.code, view.lever.id());
        let card = LeverCardProps {
            number: 0,
            zone: zone_of(zones, view.lever),
            view,
            is_open: true,
            proposed: None,
            is_locked: None,
            further_groups: None,
            details: None,
            onopen: Callback::noop(),
            lang: *lang,
            dispatch: dispatch.clone(),
        };
        (key, card)
    });
    html! {
        for (key, card) in cards {
            <LeverCard {key} ..card />
        }
    }
}
