//! The drawer of sharing: the link of the plan, the copy for a USB stick (`static/offline.js` makes it when an element
//! with `data-usb` is pressed), the card for a portal with its preview and its code.

use std::rc::Rc;

use yew::prelude::*;

use super::keeping;
use crate::browser::{clipboard, input, page};
use crate::codec::address::THEMES;
use crate::data::{REGIONS, find};
use crate::model::{Lever, Region};
use crate::state::link_of;
use crate::text::{Catalogue, Lang, WorkbenchTexts};
use crate::ui::part::{keyed, part, part_by_hook};
use crate::ui::shared::Projected;
use crate::ui::store::Store;
use crate::view;
use crate::view::workbench::{
    CardForm, CardOf, CardWish, HEIGHTS, OnCard, Site, WIDTHS, card_code, file_part, preview,
};

/// The drawer's content.
pub fn share(projected: &Projected, work: &Store) -> Html {
    part(Share { projected: projected.clone(), work: work.clone() })
}

#[derive(PartialEq)]
struct Share {
    projected: Projected,
    work: Store,
}

part_by_hook!(Share, use_share);

#[hook]
fn use_share(props: &Share) -> Html {
    let Share { projected, work } = props;
    let texts = &WorkbenchTexts::of(work.lang).share;
    let link = link_of(&projected.scenario);
    let wish = use_state(|| {
        let levers: Vec<Lever> =
            view::levers(projected, work.lang, false).iter().map(|view| view.lever).collect();
        CardWish::new(&levers, !projected.is_without_plan(), work.lang, work.theme)
    });
    // Without the plan on screen the card opens a region as the sources have it.
    let own = Some(&projected.scenario.region.code).filter(|_| !wish.plan);
    let fresh = use_memo(wish.region.as_ref().or(own).cloned(), |code| {
        let profile = find(code.as_deref()?)?;
        Some(Rc::new(view::Projected::of(&Rc::new(profile.scenario(0)))))
    });
    let shown = Option::clone(&fresh).unwrap_or_else(|| projected.clone());
    let views = view::levers(&shown, work.lang, false);
    let headline = view::still_headline(&shown, wish.lang);
    // Levers of the plan on screen are none of another's.
    let mut chosen = CardWish::clone(&wish);
    chosen.levers.retain(|(lever, _)| views.iter().any(|view| view.lever == *lever));
    let region = &shown.scenario.region;
    let card = CardOf {
        code: &region.code,
        name: &region.name,
        link: if fresh.is_some() { "" } else { &link },
        sentence: &format!("{} {}", headline.result, headline.caveat.plain()),
    };
    let site = Site { folder: page::folder(), release: page::release() };
    let change = |edit: fn(&mut CardWish, &str)| {
        let wish = wish.clone();
        Callback::from(move |event: Event| {
            let Some(chosen) = input::choice(&event) else { return };
            let mut changed = CardWish::clone(&wish);
            edit(&mut changed, &chosen);
            wish.set(changed);
        })
    };
    let select = |id: &'static str, name: &'static str, options: Options, onchange: Callback<Event>| {
        html! {
            <p class="share-row">
                <label for={id}>{ name }</label>
                <select {id} {onchange}>
                    for (value, text, selected) in options { <option {value} {selected}>{ text }</option> }
                </select>
            </p>
        }
    };
    html! {
        <>
            <section class="share">
                <h3 class="title">{ texts.link }</h3>
                { keyed("tautan", Copied { id: "bagi-tautan", name: texts.link, button: texts.copy, rows: 3, text: format!("{}?lang={}{link}", site.folder, work.lang.code()).into(), work: work.clone() }) }
                <p class="note">{ texts.link_about }</p>
            </section>
            <section class="share">
                <h3 class="title">{ texts.usb_title }</h3>
                <p class="note">{ texts.usb_about }</p>
                <button type="button" class="button-line" data-usb="">{ texts.usb }</button>
            </section>
            <section class="share">
                <h3 class="title">{ texts.card }</h3>
                <p class="note">{ texts.card_about }</p>
                { select("bagi-wilayah", texts.region, regions(&projected.scenario.region, &wish),
                    change(|wish, chosen| wish.region = Some(chosen.to_owned()).filter(|code| !code.is_empty()))) }
                { levers(&views, &wish, work) }
                if chosen.is_crowded() { <p class="share-refusal">{ (texts.levers_most)(view::MOST_LEVERS) }</p> }
                if wish.region.is_none() {
                    { select("bagi-isi", texts.plan, vec![
                        (String::new(), texts.plan_none.into(), !wish.plan), ("1".to_owned(), texts.plan_this.into(), wish.plan),
                    ], change(|wish, chosen| wish.plan = !chosen.is_empty())) }
                }
                if site.release.is_some() {
                    { select("bagi-data", texts.data, vec![
                        (String::new(), texts.data_new.into(), !wish.frozen), ("1".to_owned(), texts.data_frozen.into(), wish.frozen),
                    ], change(|wish, chosen| wish.frozen = !chosen.is_empty())) }
                }
                { select("bagi-bentuk", texts.form, vec![
                    ("e".to_owned(), texts.form_element.into(), wish.form == CardForm::Element),
                    ("f".to_owned(), texts.form_frame.into(), matches!(wish.form, CardForm::Frame(_))),
                    ("p".to_owned(), texts.form_picture.into(), wish.form == CardForm::Picture),
                ], change(|wish, chosen| wish.form = match chosen {
                    "f" => CardForm::Frame(HEIGHTS[0]),
                    "p" => CardForm::Picture,
                    _ => CardForm::Element,
                })) }
                if let CardForm::Frame(height) = wish.form {
                    { select("bagi-tinggi", texts.height, HEIGHTS.iter().map(|one| (one.to_string(), (texts.pixels)(*one).into(), *one == height)).collect(),
                        change(|wish, chosen| wish.form = CardForm::Frame(chosen.parse().unwrap_or(HEIGHTS[0])))) }
                }
                { select("bagi-lebar", texts.width, widths(&wish, work.lang), change(|wish, chosen| wish.width = chosen.parse().ok())) }
                { select("bagi-bahasa", texts.language, languages(wish.lang), change(|wish, chosen| {
                    wish.lang = Lang::ALL.into_iter().find(|lang| lang.code() == chosen).unwrap_or(wish.lang);
                })) }
                if wish.form != CardForm::Picture {
                    { select("bagi-warna", texts.theme, THEMES.iter().zip(texts.themes).map(|((code, theme), name)| {
                        ((*code).to_owned(), name.into(), wish.theme == *theme)
                    }).collect(), change(|wish, chosen| {
                        wish.theme = THEMES.into_iter().find(|(code, _)| *code == chosen).map_or(wish.theme, |(_, theme)| theme);
                    })) }
                }
                if site.is_public() {
                    { keyed("kode", Copied { id: "bagi-kode", name: texts.code, button: texts.copy_code, rows: 6, text: card_code(&chosen, &card, &site).into(), work: work.clone() }) }
                } else {
                    <p class="share-refusal">{ texts.only_here }</p>
                }
                if wish.form == CardForm::Picture {
                    <p class="note">{ texts.picture_about }</p>
                    <button type="button" class="button-line" onclick={
                        let (shown, lang) = (shown.clone(), wish.lang);
                        let name = (WorkbenchTexts::of(wish.lang).share.picture_name)(&file_part(&card));
                        Callback::from(move |_: MouseEvent| {
                            if let Ok(picture) = view::card(&shown, lang) {
                                keeping::download(&name, "image/svg+xml", &picture);
                            }
                        })
                    }>{ texts.picture }</button>
                } else if page::has_card() {
                    <h4 class="title">{ texts.preview }</h4>
                    { keyed("pratinjau", Preview { address: preview(&chosen, &card).into(), title: texts.preview }) }
                }
            </section>
        </>
    }
}

/// What a list offers: value, text, whether it is chosen.
type Options = Vec<(String, AttrValue, bool)>;

/// The region on screen first, then the others.
fn regions(screen: &Region, wish: &CardWish) -> Options {
    let others = REGIONS.iter().filter(|profile| profile.code != screen.code).map(|profile| {
        let is_chosen = wish.region.as_deref() == Some(profile.code);
        (profile.code.to_owned(), AttrValue::from(profile.name), is_chosen)
    });
    let own = (String::new(), AttrValue::from(screen.name.clone()), wish.region.is_none());
    std::iter::once(own).chain(others).collect()
}

/// Each in its own words.
fn languages(chosen: Lang) -> Options {
    let pairs = Lang::ALL.into_iter().zip(Lang::ALL.into_iter().rev());
    let names = pairs.map(|(lang, other)| (lang, Catalogue::of(other).shell.other_language));
    names.map(|(lang, name)| (lang.code().to_owned(), name.into(), lang == chosen)).collect()
}

fn widths(wish: &CardWish, lang: Lang) -> Options {
    let texts = &WorkbenchTexts::of(lang).share;
    let all = (String::new(), AttrValue::from(texts.width_all), wish.width.is_none());
    let fixed =
        WIDTHS.map(|width| (width.to_string(), (texts.pixels)(width).into(), wish.width == Some(width)));
    std::iter::once(all).chain(fixed).collect()
}

/// Which levers are on the card, one choice each.
fn levers(views: &[view::LeverView], wish: &UseStateHandle<CardWish>, work: &Store) -> Html {
    let texts = &WorkbenchTexts::of(work.lang).share;
    let names = [
        (OnCard::Hidden, texts.lever_hidden),
        (OnCard::Shown, texts.lever_shown),
        (OnCard::Locked, texts.lever_locked),
    ];
    let place = |lever: Lever| {
        wish.levers.iter().find(|(one, _)| *one == lever).map_or(OnCard::Hidden, |(_, place)| *place)
    };
    html! {
        <fieldset>
            <legend class="share-legend">{ texts.levers }</legend>
            for view in views {
                <p class="share-row">
                    <label for={format!("bagi-{}", view.lever.id())}>{ &view.name }</label>
                    <select id={format!("bagi-{}", view.lever.id())} onchange={
                        let (wish, lever) = (wish.clone(), view.lever);
                        Callback::from(move |event: Event| {
                            let chosen = input::choice(&event).and_then(|chosen| chosen.parse::<usize>().ok());
                            let Some((place, _)) = chosen.and_then(|chosen| names.get(chosen)) else { return };
                            let mut changed = CardWish::clone(&wish);
                            match changed.levers.iter_mut().find(|(one, _)| *one == lever) {
                                Some((_, slot)) => *slot = *place,
                                None => changed.levers.push((lever, *place)),
                            }
                            wish.set(changed);
                        })
                    }>
                        for (number, (one, text)) in names.iter().enumerate() {
                            <option value={number.to_string()} selected={place(view.lever) == *one}>{ *text }</option>
                        }
                    </select>
                </p>
            }
        </fieldset>
    }
}

/// A text to copy, and the button that copies it.
#[derive(PartialEq)]
struct Copied {
    id: &'static str,
    name: &'static str,
    button: &'static str,
    rows: u32,
    text: AttrValue,
    work: Store,
}

part_by_hook!(Copied, use_copied);

#[hook]
fn use_copied(props: &Copied) -> Html {
    let texts = &WorkbenchTexts::of(props.work.lang).share;
    // What was copied, and whether that worked: another text is not copied yet.
    let copied = use_state(|| None::<(AttrValue, bool)>);
    let onclick = {
        let (copied, text, id) = (copied.setter(), props.text.clone(), props.id);
        Callback::from(move |_: MouseEvent| {
            let (copied, said) = (copied.clone(), text.clone());
            clipboard::copy(&text, move |worked| {
                if !worked {
                    page::select_all(id);
                }
                copied.set(Some((said.clone(), worked)));
            });
        })
    };
    let says = match &*copied {
        Some((text, true)) if *text == props.text => texts.copied,
        Some((text, false)) if *text == props.text => texts.not_copied,
        _ => "",
    };
    html! {
        <div class="share-copy">
            <textarea id={props.id} readonly=true rows={props.rows.to_string()} aria-label={props.name} value={props.text.clone()} spellcheck="false" />
            <p><button type="button" class="button-line" {onclick}>{ props.button }</button>{ " " }<span class="note" role="status">{ says }</span></p>
        </div>
    }
}

/// The card itself; it follows when the choice rests, since each address is a new start.
#[derive(PartialEq)]
struct Preview {
    address: AttrValue,
    title: &'static str,
}

part_by_hook!(Preview, use_preview);

#[hook]
fn use_preview(props: &Preview) -> Html {
    html!(<iframe key={props.address.to_string()} class="share-preview" src={props.address.clone()} title={props.title} />)
}
