//! A plan of the library: what it is, and what can be done with it.

use yew::prelude::*;

use super::actions::PlanAction;
use crate::browser::{input, page};
use crate::chart::LineLook;
use crate::codec::library::PlanPlace;
use crate::text::{Lang, WorkbenchTexts};
use crate::ui::hooks::use_toggle;
use crate::ui::workbench::comparison::plan_letter;
use crate::view::workbench::{LONGEST_NAME, LibraryRow};

/// Properties of [`PlanItem`].
#[derive(PartialEq, Properties)]
pub struct PlanItemProps {
    /// What it says.
    pub row: LibraryRow,
    /// Whether it is the plan on screen.
    pub is_current: bool,
    /// Its letter among the compared plans, and how that looks.
    pub letter: Option<(char, LineLook)>,
    /// Whether no other plan can be compared.
    pub is_full: bool,
    /// Language of the interface.
    pub lang: Lang,
    /// Called with what is to be done with it.
    pub onaction: Callback<(String, PlanAction)>,
    /// Called to put it beside others, or to take it away.
    pub oncompare: Callback<String>,
}

/// The row of a plan.
#[component]
pub fn PlanItem(props: &PlanItemProps) -> Html {
    let PlanItemProps { row, is_current, letter, is_full, lang, .. } = props;
    let texts = &WorkbenchTexts::of(*lang).library;
    let (is_open, toggle) = use_toggle(false);
    let is_renaming = use_state_eq(|| false);
    {
        // The new name is there: the field has done its work.
        let is_renaming = is_renaming.setter();
        use_effect_with(row.own_name.clone(), move |_| is_renaming.set(false));
    }
    let key = if *is_current { String::new() } else { row.key.clone() };
    let onchange = props.oncompare.reform(move |_: Event| key.clone());
    let has_tools = !row.key.is_empty();
    html! {
        <li class={classes!("plan", is_current.then_some("is-current"))}>
            <input
                type="checkbox" aria-label={(texts.compare)(&row.name)} checked={letter.is_some()} disabled={*is_full} {onchange}
            />
            <span>if let Some((letter, look)) = letter { { plan_letter(*letter, *look) } }</span>
            <div>
                if *is_renaming { { rename_form(props, is_renaming.setter()) } } else { { name_of(props) } }
                <p class="note">{ &row.figure }</p>
                <p class="note">{ &row.note }</p>
                if has_tools && (*is_current || is_open) {
                    { tools(props, is_renaming.setter()) }
                } else if has_tools {
                    <button
                        type="button" class="text-button note" aria-expanded="false"
                        aria-label={(texts.of)(texts.manage, &row.name)} onclick={toggle.reform(|_: MouseEvent| ())}
                    >
                        { texts.manage }
                    </button>
                }
            </div>
        </li>
    }
}

/// The name, which opens the plan; of the one on screen it is a name alone.
fn name_of(props: &PlanItemProps) -> Html {
    let texts = &WorkbenchTexts::of(props.lang).library;
    let name = &props.row.name;
    if props.is_current {
        return html!(<b class="plan-name" aria-current="true">{ name }</b>);
    }
    html! {
        <button type="button" class="plan-name" aria-label={(texts.open)(name)} onclick={does(props, PlanAction::Open)}>
            { name }
        </button>
    }
}

fn does(props: &PlanItemProps, action: PlanAction) -> Callback<MouseEvent> {
    let key = props.row.key.clone();
    props.onaction.reform(move |_: MouseEvent| (key.clone(), action.clone()))
}

/// What can be done with the plan. The draft of another tab is not ours to change.
fn tools(props: &PlanItemProps, rename: UseStateSetter<bool>) -> Html {
    let PlanItemProps { row, lang, .. } = props;
    let texts = &WorkbenchTexts::of(*lang).library;
    let tool = |name: &'static str, onclick: Callback<MouseEvent>| {
        let label = (texts.of)(name, &row.name);
        html!(<button type="button" class="text-button" aria-label={label} {onclick}>{ name }</button>)
    };
    let onrename = Callback::from(move |_: MouseEvent| rename.set(true));
    let aside = if row.place == PlanPlace::Away { PlanAction::TakeOut } else { PlanAction::PutAway };
    let aside_name = if row.place == PlanPlace::Away { texts.take_out } else { texts.put_away };
    html! {
        <p class="plan-tools note">
            if !row.is_others { { tool(texts.rename, onrename) } }
            { tool(texts.copy, does(props, PlanAction::Copy)) }
            { tool(texts.download, does(props, PlanAction::Download)) }
            if !row.is_others { { tool(aside_name, does(props, aside)) } }
            { tool(texts.delete, does(props, PlanAction::Delete)) }
        </p>
    }
}

/// Id of the field of a new name; one is open at a time.
const NEW_NAME: &str = "rencana-nama-baru";

/// The field of a new name.
fn rename_form(props: &PlanItemProps, rename: UseStateSetter<bool>) -> Html {
    html!(<RenameForm row={props.row.clone()} lang={props.lang} onaction={props.onaction.clone()} onclose={Callback::from(move |()| rename.set(false))} />)
}

/// Properties of [`RenameForm`].
#[derive(PartialEq, Properties)]
struct RenameFormProps {
    row: LibraryRow,
    lang: Lang,
    onaction: Callback<(String, PlanAction)>,
    onclose: Callback<()>,
}

/// The field of a new name with its buttons; Enter takes the name, Esc leaves it as it was.
#[component]
fn RenameForm(props: &RenameFormProps) -> Html {
    let RenameFormProps { row, lang, onaction, onclose } = props;
    let texts = &WorkbenchTexts::of(*lang).library;
    let typed = use_state(|| row.own_name.clone());
    use_effect_with((), |()| page::select_all(NEW_NAME));
    let oninput = {
        let typed = typed.setter();
        Callback::from(move |event: InputEvent| typed.set(input::text(&event).unwrap_or_default()))
    };
    let onsubmit = {
        let (key, typed, onaction, onclose) =
            (row.key.clone(), (*typed).clone(), onaction.clone(), onclose.clone());
        let own = row.own_name.clone();
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            if typed.trim() == own {
                onclose.emit(());
            } else {
                onaction.emit((key.clone(), PlanAction::Rename(typed.clone())));
            }
        })
    };
    let onkeydown = {
        let onclose = onclose.clone();
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Escape" {
                onclose.emit(());
            }
        })
    };
    html! {
        <form class="plan-rename" {onsubmit}>
            <input
                id={NEW_NAME} class="field" type="text" aria-label={(texts.of)(texts.new_name, &row.name)}
                value={(*typed).clone()} maxlength={LONGEST_NAME.to_string()} {oninput} {onkeydown}
            />
            <button type="submit" class="button-line">{ texts.rename }</button>
            <button type="button" class="text-button" onclick={onclose.reform(|_: MouseEvent| ())}>{ texts.keep_name }</button>
        </form>
    }
}
