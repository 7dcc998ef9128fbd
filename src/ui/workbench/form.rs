//! A form as its view-model describes it: sections, rows, checks, buttons, ticks.

use yew::prelude::*;

use super::row::FormRow;
use crate::state::Action;
use crate::text::Lang;
use crate::ui::shared::{mark, sentence, tone_class};
use crate::ui::store::Dispatch;
use crate::view::workbench::{Block, Button, Fold, Row, Section, Tick};

/// What the sections need.
#[derive(Properties, PartialEq)]
pub struct SectionsProps {
    /// The sections.
    pub sections: Vec<Section>,
    /// Language of the interface.
    pub lang: Lang,
    /// Where edits go.
    pub dispatch: Dispatch,
}

/// Sections of a form.
#[component]
pub fn Sections(props: &SectionsProps) -> Html {
    let SectionsProps { sections, lang, dispatch } = props;
    html! {
        for section in sections.iter() {
            <FormSection key={section.id} section={section.clone()} lang={*lang} dispatch={dispatch.clone()} />
        }
    }
}

#[derive(Properties, PartialEq)]
struct SectionProps {
    section: Section,
    lang: Lang,
    dispatch: Dispatch,
}

/// A section; a shut one has nothing in the page but its title.
#[component]
fn FormSection(props: &SectionProps) -> Html {
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
    let blocks =
        html!(<Blocks blocks={section.blocks.clone()} lang={props.lang} dispatch={props.dispatch.clone()} />);
    if section.fold == Fold::Never {
        return html! {
            <section class="form-section">
                if !section.title.is_empty() { <h3 class="form-title">{ &section.title }</h3> }
                { blocks }
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
                if *is_open { { blocks } }
            </div>
        </section>
    }
}

/// What the blocks need.
#[derive(Properties, PartialEq)]
pub struct BlocksProps {
    /// The blocks.
    pub blocks: Vec<Block>,
    /// Language of the interface.
    pub lang: Lang,
    /// Where edits go.
    pub dispatch: Dispatch,
}

/// Rows, checks, buttons and ticks.
#[component]
pub fn Blocks(props: &BlocksProps) -> Html {
    let BlocksProps { blocks, lang, dispatch } = props;
    html! {
        for (place, block) in blocks.iter().enumerate() {
            { block_html(place, block, *lang, dispatch) }
        }
    }
}

fn block_html(place: usize, block: &Block, lang: Lang, dispatch: &Dispatch) -> Html {
    match block {
        Block::Row(row) => {
            html!(<FormRow key={row.id.clone()} row={Row::clone(row)} {lang} dispatch={dispatch.clone()} />)
        }
        Block::Say(say, tone) => html! {
            <p key={place} class={classes!("form-say", tone_class(*tone))}>{ mark(*tone) }{ sentence(say) }</p>
        },
        Block::Title(title) => html!(<h4 key={place} class="form-item">{ title }</h4>),
        Block::Buttons(buttons) => html! {
            <p key={place} class="form-buttons">
                for button in buttons.iter() { { button_html(button, dispatch) } }
            </p>
        },
        Block::Tick(tick) => tick_html(tick, dispatch),
    }
}

fn button_html(button: &Button, dispatch: &Dispatch) -> Html {
    let onclick = {
        let (edit, dispatch) = (button.edit.clone(), dispatch.clone());
        Callback::from(move |_: MouseEvent| dispatch.dispatch(Action::Edit(edit.clone())))
    };
    html! {
        <button
            key={button.full_name.clone()} type="button" class="text-button" disabled={!button.enabled}
            aria-label={button.full_name.clone()} {onclick}
        >{ &button.name }</button>
    }
}

fn tick_html(tick: &Tick, dispatch: &Dispatch) -> Html {
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
