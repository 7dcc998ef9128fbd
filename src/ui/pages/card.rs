//! The card in a frame: the sentence, the picture, one to three levers, where the figures come from, the way onward.
//!
//! What the frame and its parent say to each other is `static/frame.js`.

use yew::prelude::*;

use crate::state::link_of;
use crate::text::Catalogue;
use crate::ui::controls::header::brand;
use crate::ui::controls::levers::CardLevers;
use crate::ui::controls::notices::{Troubles, quiet_troubles};
use crate::ui::controls::zones::use_zones;
use crate::ui::figures::announcer::Announcer;
use crate::ui::figures::chart::Chart;
use crate::ui::figures::facts::Facts;
use crate::ui::figures::headline::Headline;
use crate::ui::figures::table::MonthTable;
use crate::ui::shared::{SharedProjection, sentence};
use crate::ui::store::{Dispatch, Store};
use crate::view;

/// Properties of [`Card`].
#[derive(PartialEq, Properties)]
pub struct CardProps {
    /// The state.
    pub state: Store,
    /// The projection.
    pub projected: SharedProjection,
    /// Receives actions.
    pub dispatch: Dispatch,
}

/// The page of `embed.html`.
#[component]
pub fn Card(props: &CardProps) -> Html {
    let CardProps { state, projected, dispatch } = props;
    let (lang, theme) = (state.lang, state.theme);
    let zones = use_zones(projected, lang);
    let texts = Catalogue::of(lang);
    let link = link_of(&state.scenario);
    let shown = view::card_levers(&state.scenario, &state.shown);
    html! {
        <main class="card">
            <header class="card-top">
                { brand() }
                <p class="note">{ (texts.card.subject)(&state.scenario.region.name) }</p>
            </header>
            <Troubles list={state.troubles.clone()} {lang} {dispatch} />
            <Headline {projected} {lang} />
            <Facts {projected} {lang} />
            <div class="card-picture">
                <Chart {projected} {lang} {theme} />
                <MonthTable {projected} {lang} />
            </div>
            <section class="card-levers" aria-label={texts.shell.levers}>
                <h2 class="hidden-text">{ texts.shell.levers }</h2>
                <CardLevers {projected} {zones} shown={shown.clone()} locks={state.locks.clone()} {lang} {dispatch} />
            </section>
            for line in view::beside_card(projected, &shown, lang).into_iter().chain(view::besides(projected, lang)) {
                <p class="note">{ line }</p>
            }
            { quiet_troubles(&state.troubles, lang) }
            <footer class="card-foot">
                <p class="note">
                    { sentence(&view::data_line(projected, lang)) }{ ". " }{ texts.card.projection }{ " " }
                    { (texts.shell.version)(env!("CARGO_PKG_VERSION"), crate::data::VERSION) }
                </p>
                <a href={format!("./{}", view::onward(lang, theme, &link))} target="_blank" rel="noopener" data-onward="">{ texts.card.onward }</a>
            </footer>
            <Announcer {projected} {lang} />
        </main>
    }
}
