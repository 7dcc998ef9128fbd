//! Pieces that many components use: sentences with stress, marks, shared projections as props.

pub mod copy;
pub mod dialog;
pub mod save;
pub mod text_input;

use std::ops::Deref;
use std::rc::Rc;

use yew::html::ImplicitClone;
use yew::prelude::*;

use crate::view::{self, Sentence, Tone};

/// A projection as a prop: a clone copies a pointer, and two are equal when they are of the same scenario.
pub type SharedProjection = Rc<view::Projected>;

/// A projection for what follows from the region and its sources alone: equal while only levers move.
#[derive(Clone)]
pub struct RegionData(pub SharedProjection);

impl ImplicitClone for RegionData {}

impl PartialEq for RegionData {
    fn eq(&self, other: &Self) -> bool {
        let (one, two) = (&self.0.scenario, &other.0.scenario);
        Rc::ptr_eq(&self.0, &other.0) || (one.region == two.region && one.sources == two.sources)
    }
}

impl Deref for RegionData {
    type Target = view::Projected;
    fn deref(&self) -> &view::Projected {
        &self.0
    }
}

/// A sentence with its stressed words.
pub fn sentence(sentence: &Sentence) -> Html {
    let spans = sentence.0.iter().map(|span| {
        let text = span.text.clone();
        if span.strong { html!(<strong>{ text }</strong>) } else { html!({ text }) }
    });
    spans.collect()
}

/// The mark of a tone: an arrow down, a tick, a step down. Never colour alone.
pub fn mark(tone: Tone) -> Html {
    let path = match tone {
        Tone::Plain => return Html::default(),
        Tone::Short => "M6 1.5 V10 M2.5 6.5 L6 10 L9.5 6.5",
        Tone::Reached => "M2 6.5 L5 9.5 L10 3",
        Tone::Falling => "M1 3.5 H6 V9.5 H11",
    };
    html!(<svg class="mark" viewBox="0 0 12 12" aria-hidden="true"><path d={path} /></svg>)
}

/// The class of a tone.
pub const fn tone_class(tone: Tone) -> &'static str {
    match tone {
        Tone::Plain => "is-plain",
        Tone::Short | Tone::Falling => "is-short",
        Tone::Reached => "is-ok",
    }
}
