//! The card for a portal: what its editor chooses, the code to paste, and how the card will look.

use std::rc::Rc;

use yew::prelude::*;

use super::card_options::CardOptionLists;
use super::copy_field::CopyField;
use super::picture::PicturePlace;
use crate::browser::page;
use crate::data::find;
use crate::model::Lever;
use crate::state::link_of;
use crate::text::{Lang, WorkbenchTexts};
use crate::ui::shared::SharedProjection;
use crate::view;
use crate::view::workbench::{
    CardForm, CardOptions, CardSubject, Site, card_code, file_part, is_picture_refused, pasted_address,
    picture_address, preview,
};

/// Properties of [`CardSection`].
#[derive(PartialEq, Properties)]
pub struct CardSectionProps {
    /// The projection on screen.
    pub projected: SharedProjection,
    /// Language of the interface.
    pub lang: Lang,
}

/// The section about the card.
#[component]
pub fn CardSection(props: &CardSectionProps) -> Html {
    let CardSectionProps { projected, lang } = props;
    let texts = &WorkbenchTexts::of(*lang).share;
    let options = use_state(|| initial_options(projected, *lang));
    let built_in = use_built_in(projected, &options);
    let shown = built_in.clone().unwrap_or_else(|| projected.clone());
    let levers = view::levers(&shown, *lang, false);
    // Levers of the plan on screen are no levers of another one.
    let mut chosen = CardOptions::clone(&options);
    chosen.levers.retain(|(lever, _)| levers.iter().any(|view| view.lever == *lever));
    let site =
        Site { folder: page::folder(), release: page::release(), has_regions: page::has_region_addresses() };
    let (link, headline) = (link_of(&projected.scenario), view::still_headline(&shown, options.lang));
    let subject = CardSubject {
        code: &shown.scenario.region.code,
        name: &shown.scenario.region.name,
        link: if built_in.is_some() { "" } else { &link },
        sentence: &format!("{} {}", headline.result, headline.caveat.plain()),
    };
    let onchange = {
        let options = options.setter();
        Callback::from(move |changed: CardOptions| options.set(changed))
    };
    let onaddress = {
        let options = options.clone();
        Callback::from(move |picture| options.set(CardOptions { picture, ..CardOptions::clone(&options) }))
    };
    html! {
        <section class="share">
            <h3 class="title">{ texts.card }</h3>
            <p class="note">{ texts.card_about }</p>
            <CardOptionLists
                options={CardOptions::clone(&options)} projected={projected.clone()} {levers} is_crowded={chosen.is_crowded()}
                can_freeze={site.release.is_some()} lang={*lang} {onchange}
            />
            if options.form == CardForm::Picture {
                <PicturePlace
                    shown={shown.clone()} typed={options.picture.clone()} address={picture_address(&chosen, &subject, &site)}
                    is_refused={is_picture_refused(&options)}
                    name={(WorkbenchTexts::of(options.lang).share.picture_name)(&file_part(&subject))}
                    lang={*lang} card_lang={options.lang} onaddress={onaddress}
                />
            }
            { codes(card_code(&chosen, &subject, &site), pasted_address(&chosen, &subject, &site), &site, *lang) }
            if options.form != CardForm::Picture && page::has_card() {
                <h4 class="title">{ texts.preview }</h4>
                <Preview address={preview(&chosen, &subject)} title={texts.preview} />
            }
        </section>
    }
}

/// What the editor takes away: the code, and where there is one the address that a portal turns into the card.
fn codes(code: String, pasted: Option<String>, site: &Site, lang: Lang) -> Html {
    let texts = &WorkbenchTexts::of(lang).share;
    html! {
        <>
            if !site.is_public() {
                <p class="share-refusal">{ texts.only_here }</p>
            }
            if site.is_public() || page::has_card() {
                <CopyField id="bagi-kode" name={texts.code} button={texts.copy_code} rows=6 text={code} {lang} />
            }
            if let Some(address) = pasted {
                <CopyField id="bagi-alamat" name={texts.pasted} button={texts.copy_address} rows=2 text={address} {lang} />
                <p class="note">{ texts.pasted_about }</p>
            }
        </>
    }
}

/// The options for the plan on screen, before anything is chosen.
fn initial_options(projected: &SharedProjection, lang: Lang) -> CardOptions {
    let levers: Vec<Lever> = view::levers(projected, lang, false).iter().map(|view| view.lever).collect();
    CardOptions::new(&levers, !projected.is_without_plan(), lang)
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
