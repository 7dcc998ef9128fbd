//! The planner's workbench.

use yew::prelude::*;

use crate::browser::{input, page};
use crate::model::Lever;
use crate::state::{Action, Theme, Trouble};
use crate::text::{Catalogue, Lang};
use crate::ui::answers::{Proposal, Reasons, use_surety};
use crate::ui::controls::header::Header;
use crate::ui::controls::lever::Levers;
use crate::ui::controls::notices::{Notices, Troubles};
use crate::ui::figures::announcer::Announcer;
use crate::ui::figures::chart::Chart;
use crate::ui::figures::facts::Facts;
use crate::ui::figures::headline::Headline;
use crate::ui::figures::pulse::Pulse;
use crate::ui::figures::sources::Sources;
use crate::ui::figures::table::Table;
use crate::ui::shared::{Projected, Region};
use crate::ui::store::Dispatch;
use crate::view::answers::zones;

/// What the workbench shows.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The projection.
    pub projected: Projected,
    /// Language of the interface.
    pub lang: Lang,
    /// Colours.
    pub theme: Theme,
    /// Whether there is a step back.
    pub can_undo: bool,
    /// Whether there is a step forward.
    pub can_redo: bool,
    /// What could not be opened.
    pub troubles: Vec<Trouble>,
    /// Levers that answers leave where they are.
    pub locks: Vec<Lever>,
    /// Where actions go.
    pub dispatch: Dispatch,
}

/// The workbench: answer, levers, picture, reasons.
#[component]
pub fn Planner(props: &Props) -> Html {
    let Props { projected, lang, theme, dispatch, .. } = props;
    let texts = Catalogue::of(*lang);
    let onkeydown = use_callback(dispatch.clone(), |event: KeyboardEvent, dispatch| {
        if let Some(action) = undo_key(&event) {
            event.prevent_default();
            dispatch.dispatch(action);
        }
    });
    let zones = use_memo((projected.clone(), *lang), |(projected, lang)| zones(projected, *lang));
    let surety = use_surety(projected);
    let proposal = use_state(|| None::<Proposal>);
    let onpropose = use_callback(proposal.setter(), |found, proposal| proposal.set(found));
    // A proposal is about one plan; the next move of a hand makes it old.
    let proposed = (*proposal).clone().filter(|proposal| proposal.projected == *projected);
    // A link would change the fragment, which holds the scenario.
    let onskip = Callback::from(|event: MouseEvent| {
        event.prevent_default();
        page::focus(RESULT);
    });
    html! {
        <div class="planner" {onkeydown}>
            <a class="skip" href={format!("#{RESULT}")} onclick={onskip}>{ texts.shell.skip_to_result }</a>
            <Header
                projected={Region(projected.0.clone())} lang={*lang} theme={*theme}
                can_undo={props.can_undo} can_redo={props.can_redo} dispatch={dispatch.clone()}
            />
            <main>
                <Pulse projected={projected.clone()} lang={*lang} theme={*theme} />
                <Troubles troubles={props.troubles.clone()} lang={*lang} dispatch={dispatch.clone()} />
                <Notices projected={Region(projected.0.clone())} lang={*lang} dispatch={dispatch.clone()} />
                <Headline projected={projected.clone()} lang={*lang} id={RESULT} />
                <section class="rail" aria-label={texts.shell.levers}>
                    <Levers
                        projected={projected.clone()} {zones} locks={props.locks.clone()}
                        proposal={proposed.clone()} lang={*lang} dispatch={dispatch.clone()}
                    />
                </section>
                <Facts projected={projected.clone()} surety={surety.clone()} lang={*lang} />
                <div class="picture">
                    <section aria-label={texts.shell.picture}>
                        <Chart projected={projected.clone()} surety={surety.clone()} lang={*lang} theme={*theme} />
                        <Table projected={projected.clone()} lang={*lang} />
                        <Sources projected={projected.clone()} lang={*lang} />
                    </section>
                    <Reasons
                        projected={projected.clone()} {surety} locks={props.locks.clone()} proposal={proposed}
                        {onpropose} lang={*lang} dispatch={dispatch.clone()}
                    />
                </div>
            </main>
            <footer class="foot note">
                <p>{ texts.shell.tool_not_official }{ " " }{ texts.shell.privacy }</p>
                <p>{ (texts.shell.version)(env!("CARGO_PKG_VERSION"), crate::data::VERSION) }</p>
            </footer>
            <Announcer projected={projected.clone()} lang={*lang} />
        </div>
    }
}

/// Where the skip link goes.
const RESULT: &str = "hasil";

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
