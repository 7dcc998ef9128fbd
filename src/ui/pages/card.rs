//! The card in a frame: the sentence, the picture, one to three levers, where the figures come from, the way onward.
//!
//! What the frame and its parent say to each other is `static/frame.js`.

use std::rc::Rc;

use yew::prelude::*;

use super::planner::use_zones;
use crate::state::{State, link_of};
use crate::text::Catalogue;
use crate::ui::controls::header::brand;
use crate::ui::controls::lever::{Levers, card_levers};
use crate::ui::controls::notices::Troubles;
use crate::ui::figures::announcer::Announcer;
use crate::ui::figures::chart::Chart;
use crate::ui::figures::facts::facts;
use crate::ui::figures::headline::headline;
use crate::ui::figures::table::Table;
use crate::ui::part::{part, part_by_hook};
use crate::ui::rest::Arrival;
use crate::ui::shared::{Projected, sentence};
use crate::ui::store::Dispatch;
use crate::view;

/// What the card shows.
pub struct Card {
    /// The projection.
    pub projected: Projected,
    /// The rest of the program: fetched when the card is touched.
    pub arrival: Arrival,
    /// Everything else.
    pub state: Rc<State>,
    /// Where actions go.
    pub dispatch: Dispatch,
}

impl PartialEq for Card {
    /// A program that came once stays.
    fn eq(&self, other: &Self) -> bool {
        self.state == other.state && self.arrival.rest().is_some() == other.arrival.rest().is_some()
    }
}

part_by_hook!(Card, use_card);

#[hook]
fn use_card(card: &Card) -> Html {
    let Card { projected, arrival, state, dispatch } = card;
    let (lang, theme) = (state.lang, state.theme);
    let zones = use_zones(projected, *arrival, lang);
    let texts = Catalogue::of(lang);
    let link = link_of(&state.scenario);
    let shown = view::card_levers(&state.scenario, &state.shown);
    let levers = Levers {
        projected: projected.clone(),
        zones,
        ghosts: Rc::from([]),
        locks: state.locks.clone(),
        programme_ids: state.programme_ids.clone(),
        bench: None,
        lang,
        dispatch: dispatch.clone(),
    };
    html! {
        <main class="card">
            <header class="card-top">
                { brand() }
                <p class="note">{ (texts.card.subject)(&state.scenario.region.name) }</p>
            </header>
            { part(Troubles { list: state.troubles.clone(), lang, dispatch: dispatch.clone() }) }
            { headline(projected, lang, "hasil") }
            { facts(projected, None, lang) }
            <div class="card-picture">
                { part(Chart { projected: projected.clone(), band: None, lang, theme }) }
                { part(Table { projected: projected.clone(), lang }) }
            </div>
            <section class="card-levers" aria-label={texts.shell.levers}>
                <h2 class="hidden-text">{ texts.shell.levers }</h2>
                { card_levers(&levers, &shown) }
            </section>
            for line in view::beside_card(projected, &shown, lang) { <p class="note">{ line }</p> }
            <footer class="card-foot">
                <p class="note">
                    { sentence(&view::data_line(projected, lang)) }{ ". " }{ texts.card.projection }{ " " }
                    { (texts.shell.version)(env!("CARGO_PKG_VERSION"), crate::data::VERSION) }
                </p>
                <a href={format!("./{}", view::onward(lang, theme, &link))} target="_blank" rel="noopener" data-onward="">{ texts.card.onward }</a>
            </footer>
            { part(Announcer { projected: projected.clone(), lang }) }
        </main>
    }
}
