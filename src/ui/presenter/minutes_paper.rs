//! The minutes on paper: there while the page is laid out for it, in the place of the stage.

use std::rc::Rc;

use yew::prelude::*;

use crate::browser::{clock, page};
use crate::session::Session;
use crate::text::{Lang, date};
use crate::ui::hooks::use_is_printing;
use crate::view::presenter::{frozen_address, minutes_article};

/// Properties of [`MinutesPaper`].
#[derive(Properties, PartialEq)]
pub struct MinutesPaperProps {
    /// The session.
    pub session: Rc<Session>,
    /// The region on the stage.
    pub region: AttrValue,
    /// Language of the interface.
    pub lang: Lang,
}

/// The minutes as a document; nothing while the page is on a screen, or while nothing has happened.
#[component]
pub fn MinutesPaper(props: &MinutesPaperProps) -> Html {
    let MinutesPaperProps { session, region, lang } = props;
    if !use_is_printing() || session.records.is_empty() {
        return Html::default();
    }
    let (here, release) = (page::address(), page::release());
    let address = |link: &str| frozen_address(link, &session.site, &here, release.as_deref(), *lang);
    let article = minutes_article(session, region, &today(*lang), address, *lang);
    // What was typed is escaped there.
    html!(<div class="minutes-paper">{ Html::from_html_unchecked(article.into()) }</div>)
}

/// Today in words.
pub fn today(lang: Lang) -> String {
    let (year, month, day) = clock::today();
    let iso = format!("{year:04}-{month:02}-{day:02}");
    date(lang, &iso).unwrap_or(iso)
}
