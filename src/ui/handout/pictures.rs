//! Chart and card as files.

use std::rc::Rc;

use yew::prelude::*;

use crate::browser::{files, picture as bitmap};
use crate::text::{HandoutTexts, Lang, WorkbenchTexts};
use crate::ui::shared::sentence;
use crate::view::Sentence;
use crate::view::handout::{PictureKind, PictureView};

/// Pixels of a PNG for each pixel of the picture: sharp on paper and on phones.
pub(super) const RATIO: f64 = 2.0;
const SVG: &str = "image/svg+xml";

/// Properties of [`Pictures`].
#[derive(PartialEq, Properties)]
pub struct PicturesProps {
    /// The pictures, in the order of their buttons.
    pub pictures: Rc<[(PictureKind, PictureView)]>,
    /// Language of the interface.
    pub lang: Lang,
}

/// What became of the last picture that was asked for.
#[derive(Clone, PartialEq)]
enum LastPicture {
    /// None was.
    Unasked,
    /// It was saved under this name.
    Saved(String),
    /// The browser could not make it.
    NotMade,
}

impl LastPicture {
    fn of(name: Option<String>) -> Self {
        name.map_or(Self::NotMade, Self::Saved)
    }
}

/// The buttons that save them.
#[component]
pub(super) fn Pictures(props: &PicturesProps) -> Html {
    let PicturesProps { pictures, lang } = props;
    let texts = &HandoutTexts::of(*lang).picture;
    let saved = use_state_eq(|| LastPicture::Unasked);
    let said = match &*saved {
        LastPicture::Saved(name) => (WorkbenchTexts::of(*lang).documents.downloading)(name),
        LastPicture::NotMade => texts.not_made.to_owned(),
        LastPicture::Unasked => String::new(),
    };
    html! {
        <section class="share">
            <h3 class="title">{ texts.title }</h3>
            <p class="note">{ texts.about }</p>
            for (kind, view) in pictures.iter() {
                <div class="export-buttons" key={kind.name(*lang)} role="group" aria-label={(texts.group)(kind.name(*lang))}>
                    <span class="share-kind">{ kind.name(*lang) }</span>
                    <button type="button" class="button-line" onclick={save_png(view, &saved)}>{ "PNG" }</button>
                    <button type="button" class="button-line" onclick={save_svg(view, &saved)}>{ "SVG" }</button>
                </div>
            }
            <p class="note" role="status">{ sentence(&Sentence::new(&said)) }</p>
        </section>
    }
}

fn save_png(view: &PictureView, saved: &UseStateHandle<LastPicture>) -> Callback<MouseEvent> {
    let (view, saved) = (view.clone(), saved.setter());
    Callback::from(move |_| {
        let (name, saved) = (view.file("png"), saved.clone());
        let framed = view.framed();
        bitmap::png(&framed, &PictureView::look(), framed.size(), RATIO, move |blob| {
            let name = blob.map(|blob| {
                files::download_blob(&name, blob);
                name
            });
            saved.set(LastPicture::of(name));
        });
    })
}

fn save_svg(view: &PictureView, saved: &UseStateHandle<LastPicture>) -> Callback<MouseEvent> {
    let (view, saved) = (view.clone(), saved.setter());
    Callback::from(move |_| {
        let name = view.svg().ok().map(|svg| {
            let name = view.file("svg");
            files::download(&name, SVG, &svg);
            name
        });
        saved.set(LastPicture::of(name));
    })
}
