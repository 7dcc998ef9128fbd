//! The first state, read from the address. Whatever cannot be read is left out: the app always starts.

use crate::data::{REGIONS, find};
use crate::state::{State, Theme};
use crate::text::Lang;

/// The state that an address asks for.
pub fn start(query: &str, _fragment: &str) -> State {
    let get = |name: &str| {
        query.split('&').filter_map(|pair| pair.split_once('=')).find(|(key, _)| *key == name).map(|(_, value)| value)
    };
    let profile = get("wilayah").and_then(find).unwrap_or(&REGIONS[0]);
    let lang = get("lang").and_then(Lang::parse).unwrap_or_default();
    let mut state = State::new(profile.scenario(0), lang);
    state.theme = match get("tema") {
        Some("terang") => Theme::Light,
        Some("gelap") => Theme::Dark,
        _ => Theme::Auto,
    };
    state
}
