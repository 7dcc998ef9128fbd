//! The terms of a section, each with a button that says what it means: by a press, by a touch, by the keyboard.

use yew::prelude::*;

use crate::text::{Lang, Term, what_is};

/// A part of the page with terms of its own; each stands there once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TermsOf {
    /// The levers.
    Levers,
    /// Chart and figures.
    Picture,
    /// Who is covered.
    Covered,
    /// Money.
    Money,
}

impl TermsOf {
    /// Its terms.
    pub const fn terms(self) -> &'static [Term] {
        match self {
            Self::Levers | Self::Covered => &[Term::Bpu, Term::NonAsn],
            Self::Picture => &[Term::Eligible, Term::Ucj, Term::Points],
            Self::Money => &[Term::Points],
        }
    }

    const fn id(self) -> &'static str {
        match self {
            Self::Levers => "istilah-tuas",
            Self::Picture => "istilah-grafik",
            Self::Covered => "istilah-peserta",
            Self::Money => "istilah-uang",
        }
    }
}

/// Properties of [`Terms`].
#[derive(PartialEq, Properties)]
pub struct TermsProps {
    /// Whose terms.
    pub of: TermsOf,
    /// Language of the interface.
    pub lang: Lang,
}

/// The terms in a row, the meaning of the one that was pressed below them.
#[component]
pub fn Terms(props: &TermsProps) -> Html {
    let TermsProps { of, lang } = *props;
    let open = use_state_eq(|| None::<usize>);
    let onescape = use_callback(open.setter(), |event: KeyboardEvent, open| {
        if event.key() == "Escape" {
            open.set(None);
        }
    });
    let button = |(place, term): (usize, &Term)| {
        let is_open = *open == Some(place);
        let onclick = {
            let open = open.setter();
            Callback::from(move |_: MouseEvent| open.set((!is_open).then_some(place)))
        };
        html! {
            <button
                type="button" class="text-button" aria-expanded={is_open.to_string()} aria-controls={of.id()} {onclick}
            >{ term.told(lang).0 }</button>
        }
    };
    html! {
        <div class="terms note" onkeydown={onescape}>
            <p>{ what_is(lang) }{ for of.terms().iter().enumerate().map(button) }</p>
            <p id={of.id()}>
                { open.and_then(|place| of.terms().get(place)).map(|term| term.told(lang).1) }
            </p>
        </div>
    }
}
