//! The page of several plans side by side.

use std::rc::Rc;

use yew::prelude::*;

use super::note::{Sheet, origin_of, picture, rest};
use crate::chart::LineLook;
use crate::model::Month;
use crate::state::ComparedPlan;
use crate::text::{HandoutTexts, Lang};
use crate::ui::shared::{mark, tone_class};
use crate::ui::workbench::use_chances;
use crate::view::handout::{PlansNoteView, note_of_plans};
use crate::view::workbench::{ComparisonCell, ComparisonRow, PlanHead, ProjectedPlan, project};

/// Properties of [`PlansNote`].
#[derive(PartialEq, Properties)]
pub struct PlansNoteProps {
    /// The plans in the order of their columns.
    pub plans: Rc<[ComparedPlan]>,
    /// The month of the reader.
    pub today: Option<Month>,
    /// Language of the interface and of the page.
    pub lang: Lang,
}

/// The page, below the button that prints it.
#[component]
pub fn PlansNote(props: &PlansNoteProps) -> Html {
    let PlansNoteProps { plans, today, lang } = props;
    let projected = use_memo((Rc::clone(plans), *today), |(plans, today)| {
        Rc::<[Rc<ProjectedPlan>]>::from(project(plans, *today, &[]))
    });
    let chances = use_chances(&projected);
    let view = use_memo((Rc::clone(&*projected), chances, *lang), |(plans, chances, lang)| {
        note_of_plans(plans, chances, *lang)
    });
    let current = plans.iter().find(|plan| plan.is_current).or(plans.first());
    let Some((view, current)) = view.as_ref().as_ref().zip(current) else { return Html::default() };
    let origin = origin_of(&current.document.scenario, *lang);
    html! {
        <Sheet title={view.title.clone()} is_dense={view.is_dense} lang={*lang} {origin} projection={view.projection.clone()}>
            { answers(view) }
            { picture(&view.chart, view.picture, *lang) }
            { table(view, *lang) }
            if !view.below.is_empty() { <p class="note-rest">{ &view.below }</p> }
            { rest(&view.assumptions, &view.sources, *lang) }
        </Sheet>
    }
}

/// The square with the letter of a plan, as in the picture.
fn letter(letter: char, look: LineLook) -> Html {
    let class = match look {
        LineLook::Current => "is-current",
        LineLook::Dashed | LineLook::Thin => "is-ink",
        LineLook::Dotted => "is-alt-b",
        LineLook::DashDotted => "is-alt-c",
    };
    html!(<b class={classes!("plan-letter", class)}>{ letter }</b>)
}

fn answers(view: &PlansNoteView) -> Html {
    html! {
        <ul class="note-answers">
            for answer in view.answers.iter() {
                <li key={answer.letter.to_string()}>
                    { letter(answer.letter, answer.look) }
                    <span><strong>{ &answer.result }</strong>{ " " }<span class="note-caveat">{ &answer.caveat }</span></span>
                </li>
            }
        </ul>
    }
}

fn table(view: &PlansNoteView, lang: Lang) -> Html {
    let texts = &HandoutTexts::of(lang).note;
    let (corner, key) = &view.corner;
    html! {
        <section tabindex="0" aria-label={texts.difference}>
            <h2>{ texts.difference }{ " " }<span class="note">{ key }</span></h2>
            <table class={classes!("note-compare", (view.heads.len() > MANY).then_some("is-many"))} data-testid="note-compare">
                <thead><tr>
                    <th scope="col">{ corner }</th>
                    for head in view.heads.iter() { { column(head) } }
                </tr></thead>
                for (place, group) in view.rows.iter().enumerate() {
                    <tbody key={place}>for row in group.iter() { { table_row(row) } }</tbody>
                }
            </table>
        </section>
    }
}

/// With more plans than this columns are narrow.
const MANY: usize = 3;

fn column(head: &PlanHead) -> Html {
    html! {
        <th scope="col" key={head.letter.to_string()}>
            { letter(head.letter, head.look) }{ " " }{ &head.name }
            if !head.region.is_empty() { { ", " }{ &head.region } }
        </th>
    }
}

fn table_row(row: &ComparisonRow) -> Html {
    html! {
        <tr key={row.id.clone()} class={row.is_part.then_some("is-part")}>
            <th scope="row">{ &row.name }</th>
            for (place, cell) in row.cells.iter().enumerate() { { table_cell(place, cell) } }
        </tr>
    }
}

fn table_cell(place: usize, cell: &ComparisonCell) -> Html {
    let class = classes!(tone_class(cell.tone), cell.is_different.then_some("is-different"));
    html!(<td key={place} {class}>{ mark(cell.tone) }{ &cell.text }</td>)
}
