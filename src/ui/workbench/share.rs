//! The drawer of sharing: the link of the plan, the copy for a USB stick (`static/offline.js` makes it when an element
//! with `data-usb` is pressed), and the card for a portal.

mod card;
mod card_options;
mod copy_field;
mod picture;
mod select;

use yew::prelude::*;

use self::card::CardSection;
use self::copy_field::CopyField;
use super::export::{MonthFiles, WorkbookButton};
use super::handout::{Handout, NoteButton};
use crate::browser::{bridge, page};
use crate::state::link_of;
use crate::text::{Lang, WorkbenchTexts};
use crate::ui::deferred::HandoutView;
use crate::ui::shared::{SharedProjection, sentence};
use crate::ui::store::Dispatch;
use crate::view::Sentence;

/// Properties of [`Share`].
#[derive(PartialEq, Properties)]
pub struct ShareProps {
    /// The projection of the plan that is shared.
    pub projected: SharedProjection,
    /// Language of the interface.
    pub lang: Lang,
    /// Receives actions.
    pub dispatch: Dispatch,
}

/// The content of the drawer.
#[component]
pub fn Share(props: &ShareProps) -> Html {
    let ShareProps { projected, lang, dispatch } = props;
    let (lang, texts) = (*lang, &WorkbenchTexts::of(*lang).share);
    let export = &WorkbenchTexts::of(lang).export;
    // A copy in one file is known by its own name, a site by its folder.
    let file = bridge::file_name();
    let here = if file.is_some() { page::address() } else { page::folder() };
    let address = AttrValue::from(format!("{here}?lang={}{}", lang.code(), link_of(&projected.scenario)));
    html! {
        <>
            <section class="share">
                <h3 class="title">{ texts.link }</h3>
                <CopyField id="bagi-tautan" name={texts.link} button={texts.copy} rows=3 text={address.clone()} {lang} />
                if let Some(file) = file { <p class="note">{ sentence(&Sentence::new(&(texts.link_file)(&file))) }</p> }
                <p class="note">{ texts.link_about }</p>
            </section>
            <Handout view={HandoutView::Sending { projected: projected.clone(), lang }} {lang} />
            <section class="share">
                <h3 class="title">{ texts.note }</h3>
                <p class="note">{ texts.note_about }</p>
                <NoteButton {lang} {dispatch} />
            </section>
            <section class="share">
                <h3 class="title">{ export.title }</h3>
                <p class="note">{ export.workbook_about }</p>
                <WorkbookButton projected={projected.clone()} link={address} {lang} />
                <h4 class="share-legend">{ export.months }</h4>
                <MonthFiles id="bagi-bulan" projected={projected.clone()} {lang} />
            </section>
            <section class="share">
                <h3 class="title">{ texts.usb_title }</h3>
                <p class="note">{ texts.usb_about }</p>
                <button type="button" class="button-line" data-usb="">{ texts.usb }</button>
            </section>
            <CardSection projected={projected.clone()} {lang} />
        </>
    }
}
