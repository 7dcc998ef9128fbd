//! The planner's workbench.

use std::rc::Rc;

use yew::prelude::*;

use crate::browser::{files, input, page};
use crate::state::{Action, Theme, Trouble};
use crate::text::{Catalogue, Lang};
use crate::ui::controls::header::Header;
use crate::ui::controls::lever::Levers;
use crate::ui::controls::notices::{Notices, Troubles};
use crate::ui::figures::announcer::Announcer;
use crate::ui::figures::chart::Chart;
use crate::ui::figures::facts::Facts;
use crate::ui::figures::headline::Headline;
use crate::ui::figures::pulse::Pulse;
use crate::ui::figures::sources::{Sources, Warnings};
use crate::ui::figures::table::Table;
use crate::ui::shared::{Projected, Region};
use crate::ui::store::Dispatch;
use crate::ui::workbench::Work;
use crate::ui::workbench::below::Below;
use crate::ui::workbench::drawers::{Drawer, Drawers, Waiting};
use crate::ui::workbench::keeping::{Keeping, use_keeping};
use crate::ui::workbench::messages::{Erase, Messages};
use crate::view::workbench::{Form, own_region};

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
    /// What forms work on.
    pub work: Work,
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
    let drawer = use_state(|| None::<Drawer>);
    let ondrawer = use_callback(drawer.setter(), |about, drawer| drawer.set(Some(about)));
    let onclose = use_callback(drawer.setter(), |(), drawer| drawer.set(None));
    let keeping = use_keeping(&projected.scenario, dispatch);
    let drop = use_dropping(&keeping);
    // A link would change the fragment, which holds the scenario.
    let onskip = Callback::from(|event: MouseEvent| {
        event.prevent_default();
        page::focus(RESULT);
    });
    html! {
        <div
            class={classes!("planner", drop.is_over.then_some("is-dropping"))} {onkeydown}
            ondragover={drop.over} ondragleave={drop.leave} ondrop={drop.drop}
        >
            <a class="skip" href={format!("#{RESULT}")} onclick={onskip}>{ texts.shell.skip_to_result }</a>
            <Header
                projected={Region(projected.0.clone())} lang={*lang} theme={*theme}
                can_undo={props.can_undo} can_redo={props.can_redo} keeping={keeping.clone()}
                code={props.work.working().region.code.clone()} own={own_region(&Form::of(&props.work))}
                ondrawer={ondrawer.clone()} dispatch={dispatch.clone()}
            />
            <main>
                <Pulse projected={projected.clone()} lang={*lang} theme={*theme} />
                <Troubles troubles={props.troubles.clone()} lang={*lang} dispatch={dispatch.clone()} />
                <Messages keeping={keeping.clone()} lang={*lang}>
                    <Waiting work={props.work.clone()} onopen={ondrawer.clone()} dispatch={dispatch.clone()} />
                </Messages>
                <Notices projected={Region(projected.0.clone())} lang={*lang} dispatch={dispatch.clone()} />
                <Headline projected={projected.clone()} lang={*lang} id={RESULT} />
                <section class="rail" aria-label={texts.shell.levers}>
                    <Levers
                        projected={projected.clone()} work={props.work.clone()} {ondrawer} lang={*lang}
                        dispatch={dispatch.clone()}
                    />
                </section>
                <Facts projected={projected.clone()} lang={*lang} />
                <div class="picture">
                    <section aria-label={texts.shell.picture}>
                        <Chart projected={projected.clone()} lang={*lang} theme={*theme} />
                        <Table projected={projected.clone()} lang={*lang} />
                        <Below projected={projected.clone()} lang={*lang} />
                    </section>
                    <section class="reasons" aria-label={texts.source.title}>
                        <Warnings projected={projected.clone()} lang={*lang} dispatch={dispatch.clone()} />
                        <Sources projected={projected.clone()} lang={*lang} />
                    </section>
                </div>
            </main>
            <footer class="foot note">
                <p>{ texts.shell.tool_not_official }{ " " }{ texts.shell.privacy }</p>
                <Erase {keeping} lang={*lang} />
                <p>{ (texts.shell.version)(env!("CARGO_PKG_VERSION"), crate::data::VERSION) }</p>
            </footer>
            <Drawers
                about={*drawer} work={props.work.clone()} projected={projected.clone()} {onclose}
                dispatch={dispatch.clone()}
            />
            <Announcer projected={projected.clone()} lang={*lang} />
        </div>
    }
}

/// What a file dragged over the page does.
struct Dropping {
    is_over: bool,
    over: Callback<DragEvent>,
    leave: Callback<DragEvent>,
    drop: Callback<DragEvent>,
}

#[hook]
fn use_dropping(keeping: &Keeping) -> Dropping {
    let is_over = use_state(|| false);
    let over = use_callback(is_over.setter(), |event: DragEvent, is_over| {
        if files::is_file(&event) {
            event.prevent_default();
            is_over.set(true);
        }
    });
    let leave = use_callback(is_over.setter(), |_: DragEvent, is_over| is_over.set(false));
    let drop = use_callback((is_over.setter(), keeping.open.clone()), |event: DragEvent, (is_over, open)| {
        event.prevent_default();
        is_over.set(false);
        if let Some(file) = files::dropped(&event) {
            open.emit(Rc::new(file));
        }
    });
    Dropping { is_over: *is_over, over, leave, drop }
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
