//! What the editor of a portal can choose about the card, as lists.

use yew::prelude::*;

use super::select::{Select, SelectOption};
use crate::codec::address::THEMES;
use crate::data::REGIONS;
use crate::model::{Lever, Region};
use crate::text::{Catalogue, Lang, WorkbenchTexts};
use crate::ui::shared::SharedProjection;
use crate::view::workbench::{CardForm, CardOptions, HEIGHTS, LeverOnCard, WIDTHS};
use crate::view::{self, LeverView};

/// Properties of [`CardOptionLists`].
#[derive(PartialEq, Properties)]
pub struct CardOptionListsProps {
    /// What is chosen.
    pub options: CardOptions,
    /// The projection on screen, whose region stands first in the list.
    pub projected: SharedProjection,
    /// The levers of the plan that the card shows.
    pub levers: Vec<LeverView>,
    /// Whether more levers are chosen than there is room for.
    pub is_crowded: bool,
    /// Whether this release can be frozen.
    pub can_freeze: bool,
    /// Language of the interface.
    pub lang: Lang,
    /// Called with the options after each choice.
    pub onchange: Callback<CardOptions>,
}

/// The lists. What a list is about decides which others there are.
#[component]
pub fn CardOptionLists(props: &CardOptionListsProps) -> Html {
    let CardOptionListsProps { options, projected, levers, is_crowded, can_freeze, lang, .. } = props;
    let texts = &WorkbenchTexts::of(*lang).share;
    html! {
        <>
            <Select
                id="bagi-wilayah" label={texts.region} options={regions(&projected.scenario.region, options)}
                onselect={change(props, |options, chosen| options.region = Some(chosen).filter(|code| !code.is_empty()))}
            />
            <fieldset>
                <legend class="share-legend">{ texts.levers }</legend>
                for view in levers.iter() { { lever_list(props, view) } }
            </fieldset>
            if *is_crowded { <p class="share-refusal">{ (texts.levers_most)(view::MOST_LEVERS) }</p> }
            if options.region.is_none() {
                <Select
                    id="bagi-isi" label={texts.plan} options={yes_no(texts.plan_none, texts.plan_this, options.plan)}
                    onselect={change(props, |options, chosen| options.plan = !chosen.is_empty())}
                />
            }
            if *can_freeze {
                <Select
                    id="bagi-data" label={texts.data} options={yes_no(texts.data_new, texts.data_frozen, options.frozen)}
                    onselect={change(props, |options, chosen| options.frozen = !chosen.is_empty())}
                />
            }
            { form_lists(props) }
            { look_lists(props) }
        </>
    }
}

/// The handler of a list: `edit` puts the chosen value into the options.
fn change(
    props: &CardOptionListsProps,
    edit: impl Fn(&mut CardOptions, String) + 'static,
) -> Callback<String> {
    let (options, onchange) = (props.options.clone(), props.onchange.clone());
    Callback::from(move |chosen: String| {
        let mut options = options.clone();
        edit(&mut options, chosen);
        onchange.emit(options);
    })
}

/// How the card comes into the page, and the height of a plain frame.
fn form_lists(props: &CardOptionListsProps) -> Html {
    let (options, texts) = (&props.options, &WorkbenchTexts::of(props.lang).share);
    let form = |chosen: &str| match chosen {
        "f" => CardForm::Frame(HEIGHTS[0]),
        "p" => CardForm::Picture,
        "e" => CardForm::Element,
        _ => CardForm::Whole,
    };
    let forms = vec![
        SelectOption::new("w", texts.form_whole, options.form == CardForm::Whole),
        SelectOption::new("e", texts.form_element, options.form == CardForm::Element),
        SelectOption::new("f", texts.form_frame, matches!(options.form, CardForm::Frame(_))),
        SelectOption::new("p", texts.form_picture, options.form == CardForm::Picture),
    ];
    let onheight = |options: &mut CardOptions, chosen: String| {
        options.form = CardForm::Frame(chosen.parse().unwrap_or(HEIGHTS[0]));
    };
    html! {
        <>
            <Select
                id="bagi-bentuk" label={texts.form} options={forms}
                onselect={change(props, move |options, chosen| options.form = form(&chosen))}
            />
            if let CardForm::Frame(height) = options.form {
                <Select
                    id="bagi-tinggi" label={texts.height} options={pixels(&HEIGHTS, Some(height), props.lang)}
                    onselect={change(props, onheight)}
                />
            }
        </>
    }
}

/// Width, language and colours of the card.
fn look_lists(props: &CardOptionListsProps) -> Html {
    let (options, texts) = (&props.options, &WorkbenchTexts::of(props.lang).share);
    let mut widths = vec![SelectOption::new("", texts.width_all, options.width.is_none())];
    widths.extend(pixels(&WIDTHS, options.width, props.lang));
    let themes = THEMES.iter().zip(texts.themes);
    let themes: Vec<SelectOption> =
        themes.map(|((code, theme), name)| SelectOption::new(*code, name, options.theme == *theme)).collect();
    let onlang = |options: &mut CardOptions, chosen: String| {
        options.lang = Lang::ALL.into_iter().find(|lang| lang.code() == chosen).unwrap_or(options.lang);
    };
    let ontheme = |options: &mut CardOptions, chosen: String| {
        let theme = THEMES.into_iter().find(|(code, _)| *code == chosen);
        options.theme = theme.map_or(options.theme, |(_, theme)| theme);
    };
    html! {
        <>
            <Select
                id="bagi-lebar" label={texts.width} options={widths}
                onselect={change(props, |options, chosen| options.width = chosen.parse().ok())}
            />
            <Select
                id="bagi-bahasa" label={texts.language} options={languages(options.lang)} onselect={change(props, onlang)}
            />
            if options.form != CardForm::Picture {
                <Select id="bagi-warna" label={texts.theme} options={themes} onselect={change(props, ontheme)} />
            }
        </>
    }
}

/// Whether a lever is on the card.
fn lever_list(props: &CardOptionListsProps, view: &LeverView) -> Html {
    let texts = &WorkbenchTexts::of(props.lang).share;
    let names = [
        (LeverOnCard::Hidden, texts.lever_hidden),
        (LeverOnCard::Shown, texts.lever_shown),
        (LeverOnCard::Locked, texts.lever_locked),
    ];
    let lever = view.lever;
    let now = place_of(&props.options, lever);
    let options: Vec<SelectOption> = names
        .iter()
        .enumerate()
        .map(|(number, (place, text))| SelectOption::new(number.to_string(), *text, *place == now))
        .collect();
    let onselect = change(props, move |options, chosen| {
        let chosen = chosen.parse::<usize>().ok().and_then(|number| names.get(number));
        let Some((place, _)) = chosen else { return };
        match options.levers.iter_mut().find(|(one, _)| *one == lever) {
            Some((_, slot)) => *slot = *place,
            None => options.levers.push((lever, *place)),
        }
    });
    html!(<Select key={lever.id()} id={format!("bagi-{}", lever.id())} label={view.name.clone()} {options} {onselect} />)
}

fn place_of(options: &CardOptions, lever: Lever) -> LeverOnCard {
    let found = options.levers.iter().find(|(one, _)| *one == lever);
    found.map_or(LeverOnCard::Hidden, |(_, place)| *place)
}

/// Two options, the second with a value that is not empty.
fn yes_no(no: &'static str, yes: &'static str, is_yes: bool) -> Vec<SelectOption> {
    vec![SelectOption::new("", no, !is_yes), SelectOption::new("1", yes, is_yes)]
}

/// Lengths in CSS pixels.
fn pixels(lengths: &[u32], chosen: Option<u32>, lang: Lang) -> Vec<SelectOption> {
    let texts = &WorkbenchTexts::of(lang).share;
    let option = |length: &u32| {
        SelectOption::new(length.to_string(), (texts.pixels)(*length), chosen == Some(*length))
    };
    lengths.iter().map(option).collect()
}

/// The region on screen first, with the empty value, then the other built-in ones by their codes.
fn regions(screen: &Region, options: &CardOptions) -> Vec<SelectOption> {
    let others = REGIONS.iter().filter(|profile| profile.code != screen.code).map(|profile| {
        SelectOption::new(profile.code, profile.name, options.region.as_deref() == Some(profile.code))
    });
    let own = SelectOption::new("", screen.name.clone(), options.region.is_none());
    std::iter::once(own).chain(others).collect()
}

/// Each language in its own words.
fn languages(chosen: Lang) -> Vec<SelectOption> {
    let pairs = Lang::ALL.into_iter().zip(Lang::ALL.into_iter().rev());
    let names = pairs.map(|(lang, other)| (lang, Catalogue::of(other).shell.other_language));
    names.map(|(lang, name)| SelectOption::new(lang.code(), name, lang == chosen)).collect()
}
