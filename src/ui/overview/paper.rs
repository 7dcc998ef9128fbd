//! What stands at the end of the page: what is on record about paces, whose figures these are; and on paper, when it was
//! printed.

use yew::prelude::*;

use crate::browser::clock;
use crate::text::{self, Lang, OverviewTexts};
use crate::view::overview::pace_facts;

/// Properties of [`OverviewPaper`].
#[derive(PartialEq, Properties)]
pub struct OverviewPaperProps {
    /// Language of the interface.
    pub lang: Lang,
}

/// The end of the page.
#[component]
pub fn OverviewPaper(props: &OverviewPaperProps) -> Html {
    let lang = props.lang;
    let texts = OverviewTexts::of(lang);
    let (year, month, day) = clock::today();
    let date = text::date(lang, &format!("{year:04}-{month:02}-{day:02}")).unwrap_or_default();
    html! {
        <footer class="overview-foot note">
            <h2 class="title">{ texts.pace.title }</h2>
            <ul>
                { for pace_facts(lang).into_iter().map(|fact| html! {
                    <li>
                        { fact.says }{ " " }{ fact.arithmetic }
                        { for fact.sources.into_iter().map(|(says, address)| html! {
                            <>{ " " }<a href={address} target="_blank" rel="noopener">{ says }</a></>
                        }) }
                    </li>
                }) }
            </ul>
            <p>{ texts.page.projection }</p>
            <p class="on-paper">{ (texts.page.printed)(&date, env!("CARGO_PKG_VERSION")) }</p>
        </footer>
    }
}
