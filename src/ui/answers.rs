//! The column "why and how": reasons, what is enough, what to do, how sure. Everything comes from `view::answers`.

mod cheapest;
mod disclosure;
mod limits;
mod past;
mod reach;
mod rested;
mod sounding;
mod sure;
mod warnings;
mod when;
mod why;
mod wish;
mod worlds;

use std::rc::Rc;

use yew::prelude::*;

use crate::model::Lever;
use crate::text::{Catalogue, Lang};
use crate::ui::shared::Projected;
use crate::ui::store::Dispatch;
use crate::view;
use crate::view::answers::{Surety, Wish};
use cheapest::CheapestPlans;
use disclosure::Disclosure;
use past::Past;
use reach::ReachTarget;
pub use reach::{Proposal, ghost_of};
pub use sounding::use_surety;
use sure::HowSure;
use warnings::Warnings;
use when::WhenAndHowMuch;
use why::Why;
use wish::use_wish;
use worlds::TwoWorlds;

/// What the column needs.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The projection.
    pub projected: Projected,
    /// How sure it is, once that is known.
    pub surety: Option<Rc<Surety>>,
    /// Levers that stay.
    pub locks: Vec<Lever>,
    /// The proposal that the planner is looking at.
    pub proposal: Option<Proposal>,
    /// Where a proposal is shown.
    pub onpropose: Callback<Option<Proposal>>,
    /// Language of the interface.
    pub lang: Lang,
    /// Where actions go.
    pub dispatch: Dispatch,
}

/// The column.
#[component]
pub fn Reasons(props: &Props) -> Html {
    let Props { projected, surety, lang, dispatch, .. } = props;
    let texts = &Catalogue::of(*lang).answers;
    let wish = use_wish(projected);
    let searching = use_state(|| false);
    let onsearch = use_callback(searching.setter(), |on: bool, searching| searching.set(on));
    let warnings = view::warnings(projected, *lang);
    // One filled button on the screen: the next sensible step.
    let mends = warnings.first().is_some_and(|warning| warning.fix.is_some());
    let title = |text: &'static str| AttrValue::from(text);
    html! {
        <section class="reasons" aria-label={texts.title}>
            <Why projected={projected.clone()} lang={*lang} />
            <Warnings {warnings} projected={projected.clone()} lang={*lang} dispatch={dispatch.clone()} />
            <ReachTarget
                projected={projected.clone()} wish={*wish} main={!mends} locks={props.locks.clone()}
                proposal={props.proposal.clone()} onpropose={props.onpropose.clone()}
                onwish={wish_setter(&wish)} onsearch={onsearch.reform(|()| true)} lang={*lang}
                dispatch={dispatch.clone()}
            />
            if *searching {
                <CheapestPlans
                    projected={projected.clone()} wish={*wish} locks={props.locks.clone()} lang={*lang}
                    dispatch={dispatch.clone()} onclose={onsearch.reform(|()| false)}
                />
            }
            <Disclosure title={title(texts.sure.name)}>
                <HowSure projected={projected.clone()} surety={surety.clone()} lang={*lang} />
            </Disclosure>
            <Disclosure title={title(texts.when.title)}>
                <WhenAndHowMuch projected={projected.clone()} wish={*wish} lang={*lang} dispatch={dispatch.clone()} />
            </Disclosure>
            <Disclosure title={title(texts.worlds.title)}>
                <TwoWorlds projected={projected.clone()} lang={*lang} />
            </Disclosure>
            <Disclosure title={title(texts.past.title)}>
                <Past lang={*lang} />
            </Disclosure>
        </section>
    }
}

fn wish_setter(wish: &UseStateHandle<Wish>) -> Callback<Wish> {
    let setter = wish.setter();
    Callback::from(move |wish| setter.set(wish))
}
