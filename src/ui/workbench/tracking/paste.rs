//! Where a table is pasted: what it would do is shown before it is taken.

use yew::prelude::*;

use super::super::focus;
use crate::browser::input;
use crate::state::Edit;
use crate::text::{Lang, WorkbenchTexts};
use crate::ui::shared::RegionData;
use crate::view::workbench::{Pasted, pasted};

/// The id of the field.
const FIELD: &str = "tempel-realisasi";

/// Properties of [`Paste`].
#[derive(PartialEq, Properties)]
pub struct PasteProps {
    /// The region.
    pub region: RegionData,
    /// Whether nothing can be entered.
    pub is_waiting: bool,
    /// Language of the interface.
    pub lang: Lang,
    /// Receives the edit.
    pub onedit: Callback<Edit>,
}

/// The field, what was read in it, and the button that takes it.
#[component]
pub fn Paste(props: &PasteProps) -> Html {
    let PasteProps { region, is_waiting, lang, onedit } = props;
    let texts = &WorkbenchTexts::of(*lang).tracking;
    let text = use_state(String::new);
    let oninput = {
        let text = text.setter();
        Callback::from(move |event: InputEvent| text.set(input::lines(&event).unwrap_or_default()))
    };
    let read = (!text.trim().is_empty()).then(|| pasted(&region.scenario, &text, *lang));
    let is_wrong = matches!(read, Some(Err(_)));
    let take = {
        let (onedit, text) = (onedit.clone(), text.setter());
        Callback::from(move |edit: Edit| {
            onedit.emit(edit);
            text.set(String::new());
            focus::move_if_lost(vec![FIELD.to_owned()]);
        })
    };
    html! {
        <div class="paste">
            <label for={FIELD}>{ texts.paste }</label>
            <p class="note" id="tempel-tentang">{ texts.paste_about }</p>
            <textarea
                id={FIELD} rows="3" value={(*text).clone()} placeholder={texts.paste_example} disabled={*is_waiting} spellcheck="false"
                autocomplete="off" aria-describedby="tempel-tentang tempel-pesan" aria-invalid={is_wrong.then_some("true")} {oninput}
            />
            <div id="tempel-pesan" aria-live="polite">
                { read.map(|read| match read {
                    Err(wrong) => html!(<p class="field-wrong">{ wrong }</p>),
                    Ok(pasted) => preview(&pasted, &take, *lang),
                }) }
            </div>
        </div>
    }
}

fn preview(pasted: &Pasted, take: &Callback<Edit>, lang: Lang) -> Html {
    let texts = &WorkbenchTexts::of(lang).tracking;
    let button = pasted.take.clone().map(|(name, edit)| {
        let onclick = take.reform(move |_: MouseEvent| edit.clone());
        html!(<button type="button" class="button-line" {onclick}>{ name }</button>)
    });
    html! {
        <>
            if !pasted.rows.is_empty() {
                <p class="note">{ texts.found }{ ":" }</p>
                <ul class="paste-rows" data-testid="paste-rows">
                    for [month, number, what] in pasted.rows.iter() {
                        <li key={month.clone()}><span>{ month }</span><b>{ number }</b><span class="note">{ what }</span></li>
                    }
                </ul>
            }
            { button.unwrap_or_else(|| html!(<p class="note">{ pasted.say }</p>)) }
        </>
    }
}
