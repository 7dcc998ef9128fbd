//! The tile map: one button a region, arrow keys from square to square.

use std::rc::Rc;

use yew::prelude::*;

use crate::browser::page;
use crate::text::{Lang, OverviewTexts};
use crate::view::overview::{TileStep, TileView, map_legend, next_tile};

/// Properties of [`TileMap`].
#[derive(PartialEq, Properties)]
pub struct TileMapProps {
    /// The squares.
    pub tiles: Rc<Vec<TileView>>,
    /// The region whose details are open.
    pub chosen: Option<String>,
    /// Language of the interface.
    pub lang: Lang,
    /// Called with the region of a square that is pressed.
    pub onchoose: Callback<String>,
}

/// The map.
#[component]
pub fn TileMap(props: &TileMapProps) -> Html {
    let TileMapProps { tiles, chosen, lang, onchoose } = props;
    let texts = &OverviewTexts::of(*lang).map;
    // The square that Tab comes to.
    let current = use_state_eq(|| 0_usize);
    let at = (*current).min(tiles.len().saturating_sub(1));
    let onkeydown = on_arrow(tiles, at, &current);
    let square = |(place, tile): (usize, &TileView)| {
        let onclick = {
            let (onchoose, key, current) = (onchoose.clone(), tile.key.clone(), current.setter());
            Callback::from(move |_: MouseEvent| {
                current.set(place);
                onchoose.emit(key.clone());
            })
        };
        let onfocus = {
            let current = current.setter();
            Callback::from(move |_: FocusEvent| current.set(place))
        };
        square(tile, place, place == at, chosen.as_ref() == Some(&tile.key), onclick, onfocus)
    };
    let placed = tiles.iter().enumerate().filter(|(_, tile)| tile.place.is_some());
    let beyond: Vec<_> = tiles.iter().enumerate().filter(|(_, tile)| tile.place.is_none()).collect();
    html! {
        <>
            <h2 class="title">{ texts.title }<span class="note">{ texts.about }</span></h2>
            <p id="peta-cara" class="hidden-text">{ texts.spoken }</p>
            <div role="group" aria-label={texts.title} aria-describedby="peta-cara" {onkeydown}>
                <div class="tiles">
                    { for placed.map(square) }
                    <span class="sea is-strait" aria-hidden="true">{ texts.strait }</span>
                    <span class="sea is-ocean" aria-hidden="true">{ texts.ocean }</span>
                    <span class="sea is-islands" aria-hidden="true">{ texts.islands }</span>
                </div>
                if !beyond.is_empty() {
                    <h3 class="note">{ texts.beyond }</h3>
                    <div class="tiles-beyond">{ for beyond.into_iter().map(square) }</div>
                }
            </div>
            <ul class="legend">
                { for map_legend(*lang).into_iter().map(|entry| html! {
                    <li><i class={classes!("swatch", entry.class)} aria-hidden="true"></i>{ entry.says }</li>
                }) }
            </ul>
            <p class="note">{ texts.marks }</p>
        </>
    }
}

/// Moves the focus from square to square.
fn on_arrow(
    tiles: &Rc<Vec<TileView>>,
    at: usize,
    current: &UseStateHandle<usize>,
) -> Callback<KeyboardEvent> {
    let (tiles, current) = (Rc::clone(tiles), current.setter());
    Callback::from(move |event: KeyboardEvent| {
        let step = match event.key().as_str() {
            "ArrowLeft" => TileStep::West,
            "ArrowRight" => TileStep::East,
            "ArrowUp" => TileStep::North,
            "ArrowDown" => TileStep::South,
            "Home" => TileStep::First,
            "End" => TileStep::Last,
            _ => return,
        };
        event.prevent_default();
        if let Some(next) = next_tile(&tiles, at, step) {
            current.set(next);
            page::focus(&tile_id(next));
        }
    })
}

fn square(
    tile: &TileView,
    place: usize,
    is_current: bool,
    is_chosen: bool,
    onclick: Callback<MouseEvent>,
    onfocus: Callback<FocusEvent>,
) -> Html {
    html! {
        <button
            key={tile.key.clone()} type="button" id={tile_id(place)} class={tile_classes(tile)}
            tabindex={if is_current { "0" } else { "-1" }} {onfocus}
            aria-pressed={is_chosen.to_string()} {onclick}
        >
            <span class="tile-name">{ &tile.name }</span>
            if !tile.figure.is_empty() { <b>{ &tile.figure }</b> }
            <span class="hidden-text">{ &tile.spoken }</span>
        </button>
    }
}

fn tile_id(place: usize) -> String {
    format!("petak-{place}")
}

fn tile_classes(tile: &TileView) -> Classes {
    let mut all = classes!("tile", format!("is-shade-{}", tile.shade));
    if let Some((column, row)) = tile.place {
        all.push(format!("is-column-{column}"));
        all.push(format!("is-row-{row}"));
    }
    all.push(tile.is_percent_alone.then_some("is-percent-alone"));
    all.push(tile.is_own.then_some("is-own"));
    all.push(tile.gets.then_some("is-getting"));
    all.push(tile.is_reached.then_some("is-reached"));
    all
}
