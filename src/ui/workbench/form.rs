//! A form as its view-model describes it: sections, rows, checks, buttons, ticks.

use yew::prelude::*;

use super::focus;
use super::form_row::FormRow;
use super::own_source::OwnSource;
use super::place_field::PlaceField;
use super::tables::outside;
use crate::state::{Action, Panel};
use crate::text::{Lang, WorkbenchTexts};
use crate::ui::shared::{mark, sentence, tone_class};
use crate::ui::store::Dispatch;
use crate::view::workbench::{Checkbox, FieldRow, Fold, FormBlock, FormButton, Section};

/// Sections of a form.
pub fn sections(sections: &[Section], lang: Lang, dispatch: &Dispatch) -> Html {
    html! {
        for section in sections.iter() {
            <FormSection key={section.id} section={section.clone()} {lang} dispatch={dispatch.clone()} />
        }
    }
}

/// Properties of [`FormSection`].
#[derive(PartialEq, Properties)]
struct FormSectionProps {
    section: Section,
    lang: Lang,
    dispatch: Dispatch,
}

/// A section; of one that is shut only the title is on the page. It opens by itself when something in it needs a look.
#[component]
fn FormSection(props: &FormSectionProps) -> Html {
    let section = &props.section;
    let is_open = use_state(|| section.fold == Fold::Open);
    {
        let is_open = is_open.clone();
        use_effect_with(section.fold, move |fold| {
            if *fold == Fold::Open {
                is_open.set(true);
            }
        });
    }
    let inside = || blocks(&section.blocks, props.lang, &props.dispatch);
    if section.fold == Fold::AlwaysOpen {
        return html! {
            <section class="form-section">
                if !section.title.is_empty() { <h3 class="form-title">{ &section.title }</h3> }
                { inside() }
            </section>
        };
    }
    let onclick = {
        let is_open = is_open.clone();
        Callback::from(move |_: MouseEvent| is_open.set(!*is_open))
    };
    html! {
        <section class="form-section">
            <h3 class="form-title">
                <button
                    type="button" class="fold" aria-expanded={is_open.to_string()}
                    aria-controls={format!("{}-isi", section.id)} {onclick}
                >{ &section.title }</button>
            </h3>
            <div id={format!("{}-isi", section.id)}>
                if *is_open { { inside() } }
            </div>
        </section>
    }
}

/// Rows, checks, buttons and ticks.
pub fn blocks(blocks: &[FormBlock], lang: Lang, dispatch: &Dispatch) -> Html {
    html! {
        for (place, block) in blocks.iter().enumerate() {
            { block_html(place, block, lang, dispatch) }
        }
    }
}

fn block_html(place: usize, block: &FormBlock, lang: Lang, dispatch: &Dispatch) -> Html {
    match block {
        FormBlock::Row(row) => html! {
            <FormRow key={row.id.clone()} row={FieldRow::clone(row)} {lang} dispatch={dispatch.clone()} />
        },
        FormBlock::Text(say, tone) => html! {
            <p key={place} class={classes!("form-say", tone_class(*tone))}>{ mark(*tone) }{ sentence(say) }</p>
        },
        FormBlock::Title(title) => html!(<h4 key={place} class="form-item">{ title }</h4>),
        FormBlock::Buttons(buttons) => html! {
            <p key={place} class="form-buttons">
                for button in buttons.iter() { { button_html(button, dispatch) } }
            </p>
        },
        FormBlock::Checkbox(tick) => checkbox_html(tick, dispatch),
        FormBlock::Place(field) => html! {
            <PlaceField key={field.id.clone()} field={field.clone()} {lang} dispatch={dispatch.clone()} />
        },
        FormBlock::OwnSource(field) => html! {
            <OwnSource key="sumber-sendiri" field={field.clone()} {lang} dispatch={dispatch.clone()} />
        },
        FormBlock::FromTable(name) => {
            let dispatch = dispatch.clone();
            let onclick =
                Callback::from(move |_: MouseEvent| dispatch.dispatch(Action::ShowPanel(Some(Panel::Table))));
            html! {
                <p key={place} class="form-buttons">
                    <button type="button" class="text-button" aria-haspopup="dialog" {onclick}>{ *name }</button>
                </p>
            }
        }
        FormBlock::Source(publication, address) => {
            let word = WorkbenchTexts::of(lang).money.source;
            html!(<p key={place} class="form-say is-plain">{ outside(address, publication, word) }</p>)
        }
    }
}

fn button_html(button: &FormButton, dispatch: &Dispatch) -> Html {
    let onclick = {
        let (edit, dispatch, focus) = (button.edit.clone(), dispatch.clone(), button.focus.clone());
        Callback::from(move |_: MouseEvent| {
            dispatch.dispatch(Action::Edit(edit.clone()));
            focus::move_if_lost(focus.clone());
        })
    };
    let id = (!button.id.is_empty()).then(|| button.id.clone());
    html! {
        <button
            {id} key={button.name.clone()} type="button" class="text-button" disabled={!button.enabled}
            aria-label={button.full_name.clone()} {onclick}
        >{ &button.name }</button>
    }
}

fn checkbox_html(tick: &Checkbox, dispatch: &Dispatch) -> Html {
    let onchange = {
        let (edit, dispatch) = (tick.edit.clone(), dispatch.clone());
        Callback::from(move |_: Event| dispatch.dispatch(Action::Edit(edit.clone())))
    };
    html! {
        <label key={tick.id.clone()} class="tick">
            <input type="checkbox" checked={tick.on} {onchange} />
            <span>{ &tick.name }</span>
        </label>
    }
}
