//! The card for a portal: what its editor chooses, the code to paste, and how the card will look.

use std::rc::Rc;

use yew::prelude::*;

use super::card_options::CardOptionLists;
use super::copy_field::CopyField;
use crate::browser::page;
use crate::data::find;
use crate::model::Lever;
use crate::preferences::Theme;
use crate::state::link_of;
use crate::text::{Lang, WorkbenchTexts};
use crate::ui::shared::SharedProjection;
use crate::ui::shared::save::use_save;
use crate::view;
use crate::view::workbench::{
    CardForm, CardOptions, CardSubject, Site, card_code, file_part, pasted_address, preview,
};

/// Properties of [`CardSection`].
#[derive(PartialEq, Properties)]
pub struct CardSectionProps {
    /// The projection on screen.
    pub projected: SharedProjection,
    /// Language of the interface.
    pub lang: Lang,
    /// Colours of the interface.
    pub theme: Theme,
}

/// The section about the card.
#[component]
pub fn CardSection(props: &CardSectionProps) -> Html {
    let CardSectionProps { projected, lang, theme } = props;
    let texts = &WorkbenchTexts::of(*lang).share;
    let options = use_state(|| initial_options(projected, *lang, *theme));
    let built_in = use_built_in(projected, &options);
    let shown = built_in.clone().unwrap_or_else(|| projected.clone());
    let levers = view::levers(&shown, *lang, false);
    // Levers of the plan on screen are no levers of another one.
    let mut chosen = CardOptions::clone(&options);
    chosen.levers.retain(|(lever, _)| levers.iter().any(|view| view.lever == *lever));
    let site = Site { folder: page::folder(), release: page::release() };
    let (link, headline) = (link_of(&projected.scenario), view::still_headline(&shown, options.lang));
    let subject = CardSubject {
        code: &shown.scenario.region.code,
        name: &shown.scenario.region.name,
        link: if built_in.is_some() { "" } else { &link },
        sentence: &format!("{} {}", headline.result, headline.caveat.plain()),
    };
    let pasted = pasted_address(&chosen, &subject, &site);
    let onchange = {
        let options = options.setter();
        Callback::from(move |changed: CardOptions| options.set(changed))
    };
    html! {
        <section class="share">
            <h3 class="title">{ texts.card }</h3>
            <p class="note">{ texts.card_about }</p>
            <CardOptionLists
                options={CardOptions::clone(&options)} projected={projected.clone()} {levers} is_crowded={chosen.is_crowded()}
                can_freeze={site.release.is_some()} lang={*lang} {onchange}
            />
            if !site.is_public() {
                <p class="share-refusal">{ texts.only_here }</p>
            }
            if site.is_public() || page::has_card() {
                <CopyField
                    id="bagi-kode" name={texts.code} button={texts.copy_code} rows=6 text={card_code(&chosen, &subject, &site)}
                    lang={*lang}
                />
            }
            if let Some(address) = pasted.filter(|_| page::has_region_addresses()) {
                <CopyField
                    id="bagi-alamat" name={texts.pasted} button={texts.copy_address} rows=2 text={address} lang={*lang}
                />
                <p class="note">{ texts.pasted_about }</p>
            }
            if options.form == CardForm::Picture {
                <PictureButton
                    shown={shown.clone()} name={(WorkbenchTexts::of(options.lang).share.picture_name)(&file_part(&subject))}
                    lang={*lang} card_lang={options.lang}
                />
            } else if page::has_card() {
                <h4 class="title">{ texts.preview }</h4>
                <Preview address={preview(&chosen, &subject)} title={texts.preview} />
            }
        </section>
    }
}

/// The options for the plan on screen, before anything is chosen.
fn initial_options(projected: &SharedProjection, lang: Lang, theme: Theme) -> CardOptions {
    let levers: Vec<Lever> = view::levers(projected, lang, false).iter().map(|view| view.lever).collect();
    CardOptions::new(&levers, !projected.is_without_plan(), lang, theme)
}

/// The built-in region that the card opens, projected: another one than that on screen, or the one on screen as its
/// sources have it, where the plan is left to the visitor. `None` where the card shows the plan on screen.
#[hook]
fn use_built_in(projected: &SharedProjection, options: &CardOptions) -> Option<SharedProjection> {
    let own = Some(&projected.scenario.region.code).filter(|_| !options.plan);
    let found = use_memo((options.region.as_ref().or(own).cloned(), projected.today), |(code, today)| {
        let profile = find(code.as_deref()?)?;
        Some(Rc::new(view::Projected::seen(&Rc::new(profile.scenario(0)), *today)))
    });
    Option::clone(&found)
}

/// Properties of [`PictureButton`].
#[derive(PartialEq, Properties)]
struct PictureButtonProps {
    shown: SharedProjection,
    /// The name of the file.
    name: String,
    /// Language of the interface.
    lang: Lang,
    /// Language of the card.
    card_lang: Lang,
}

/// The button that saves the card as a picture.
#[component]
fn PictureButton(props: &PictureButtonProps) -> Html {
    let PictureButtonProps { shown, name, lang, card_lang } = props;
    let texts = &WorkbenchTexts::of(*lang).share;
    let drawn = {
        let (shown, card_lang) = (shown.clone(), *card_lang);
        Callback::from(move |()| view::card(&shown, card_lang).ok())
    };
    let save = use_save(name.clone(), "image/svg+xml", drawn, *lang);
    html! {
        <>
            <p class="note">{ texts.picture_about }</p>
            <p><button type="button" class="button-line" onclick={save.onclick}>{ texts.picture }</button>{ " " }{ save.notice }</p>
        </>
    }
}

/// Properties of [`Preview`].
#[derive(PartialEq, Properties)]
struct PreviewProps {
    address: AttrValue,
    title: &'static str,
}

/// The card itself. Another address is another frame, so that the card starts anew.
#[component]
fn Preview(props: &PreviewProps) -> Html {
    let PreviewProps { address, title } = props;
    html!(<iframe key={address.to_string()} class="share-preview" src={address.clone()} title={*title} />)
}
