//! The card as a picture: where it lies, and the picture itself to save.

use yew::prelude::*;

use crate::browser::input;
use crate::text::{Lang, WorkbenchTexts};
use crate::ui::shared::SharedProjection;
use crate::ui::shared::save::use_save;
use crate::view::workbench::{CardShape, card};

/// Properties of [`PicturePlace`].
#[derive(PartialEq, Properties)]
pub struct PicturePlaceProps {
    /// The projection that the picture shows.
    pub shown: SharedProjection,
    /// The address, as it was typed.
    pub typed: String,
    /// The address of the picture, where there is one.
    pub address: Option<String>,
    /// Whether what was typed cannot be one.
    pub is_refused: bool,
    /// The name of the file to save.
    pub name: String,
    /// Language of the interface.
    pub lang: Lang,
    /// Language of the card.
    pub card_lang: Lang,
    /// Called with the address while it is typed.
    pub onaddress: Callback<String>,
}

/// The field for the address, and the button that saves the picture.
#[component]
pub fn PicturePlace(props: &PicturePlaceProps) -> Html {
    let PicturePlaceProps { shown, typed, address, is_refused, name, lang, card_lang, onaddress } = props;
    let texts = &WorkbenchTexts::of(*lang).share;
    let onaddress = onaddress.clone();
    let oninput = Callback::from(move |event: InputEvent| {
        if let Some(text) = input::text(&event) {
            onaddress.emit(text);
        }
    });
    let drawn = {
        let (shown, card_lang) = (shown.clone(), *card_lang);
        Callback::from(move |()| card(&shown, card_lang, CardShape::Column).ok())
    };
    let save = use_save(name.clone(), "image/svg+xml", drawn, *lang);
    let is_built = typed.is_empty() && address.is_some();
    html! {
        <>
            <p class="share-address">
                <label for="bagi-gambar">{ texts.picture_address }</label>
                <input
                    id="bagi-gambar" class="field" type="text" inputmode="url" autocomplete="off" spellcheck="false"
                    value={typed.clone()} placeholder={address.clone().unwrap_or_else(|| texts.picture_example.to_owned())}
                    aria-describedby="bagi-gambar-ket" aria-invalid={is_refused.then_some("true")} {oninput}
                />
            </p>
            <p id="bagi-gambar-ket" class={if *is_refused { "share-refusal" } else { "note" }}>
                if *is_refused { { texts.picture_refused } } else if is_built { { texts.picture_built } } else { { texts.picture_about } }
            </p>
            <p><button type="button" class="button-line" onclick={save.onclick}>{ texts.picture }</button>{ " " }{ save.notice }</p>
        </>
    }
}
