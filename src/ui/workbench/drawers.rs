//! The drawer at the side: assumptions, or the region's own numbers, beside a result that follows at once.

use yew::prelude::*;

use super::dialog::Dialog;
use super::form::Sections;
use super::work::Work;
use crate::state::Action;
use crate::text::Catalogue;
use crate::ui::shared::{Projected, mark, sentence, tone_class};
use crate::ui::store::Dispatch;
use crate::view;
use crate::view::workbench::{Form, assumptions, changed, region, waiting};

/// What a drawer is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Drawer {
    /// What is believed.
    Assumptions,
    /// The region's own numbers.
    Region,
}

/// What the drawer needs.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What it is about; nothing while it is shut.
    pub about: Option<Drawer>,
    /// What forms work on.
    pub work: Work,
    /// The projection, for the result.
    pub projected: Projected,
    /// Called when it is shut.
    pub onclose: Callback<()>,
    /// Where edits go.
    pub dispatch: Dispatch,
}

/// The drawer.
#[component]
pub fn Drawers(props: &Props) -> Html {
    let Props { about, work, projected, dispatch, .. } = props;
    let texts = &Catalogue::of(work.lang).workbench;
    let form = Form::of(work);
    let (title, sections) = match about {
        None => ("", Vec::new()),
        Some(Drawer::Assumptions) => (texts.assumption.title, assumptions(&form)),
        Some(Drawer::Region) => (texts.region.title, region(&form, &work.scenario.region.name)),
    };
    html! {
        <Dialog open={about.is_some()} {title} class="drawer" lang={work.lang} onclose={props.onclose.clone()}>
            if about.is_some() {
                <Result projected={projected.clone()} work={work.clone()} />
                <Sections key={title} {sections} lang={work.lang} dispatch={dispatch.clone()} />
            }
        </Dialog>
    }
}

#[derive(Properties, PartialEq)]
struct ResultProps {
    projected: Projected,
    work: Work,
}

/// The result in one line: a drawer may cover it on a phone.
#[component]
fn Result(props: &ResultProps) -> Html {
    let pulse = view::pulse(&props.projected, props.work.lang);
    html! {
        <p class="drawer-result">
            <span class="note">{ pulse.name }</span>{ " " }<b>{ pulse.figure }</b>
            for line in pulse.lines.iter().take(1) {
                <span class={classes!("note", tone_class(line.tone))}>{ mark(line.tone) }{ &line.text }</span>
            }
        </p>
    }
}

/// What the strip needs.
#[derive(Properties, PartialEq)]
pub struct WaitingProps {
    /// What forms work on.
    pub work: Work,
    /// Opens a drawer.
    pub onopen: Callback<Drawer>,
    /// Where the giving up goes.
    pub dispatch: Dispatch,
}

/// Says that something typed is not projected, why, and offers both ways out.
#[component]
pub fn Waiting(props: &WaitingProps) -> Html {
    let work = &props.work;
    let texts = &Catalogue::of(work.lang).workbench;
    let Some((say, wrong)) = waiting(&Form::of(work), &work.scenario.region.name) else {
        return Html::default();
    };
    let discard = props.dispatch.clone();
    let open = props.onopen.clone();
    html! {
        <div class="message waiting">
            <p>{ sentence(&say) }</p>
            <button type="button" class="text-button" onclick={move |_: MouseEvent| open.emit(Drawer::Region)}>{ texts.region.edit }</button>
            <button type="button" class="text-button is-quiet" onclick={move |_: MouseEvent| discard.dispatch(Action::Discard)}>{ texts.form.discard }</button>
            <ul>for sentence in wrong { <li>{ sentence }</li> }</ul>
        </div>
    }
}

/// What the button of the assumptions needs.
#[derive(Properties, PartialEq)]
pub struct BadgeProps {
    /// What forms work on.
    pub work: Work,
    /// Opens the drawer.
    pub onopen: Callback<Drawer>,
}

/// Opens the assumptions, and says how many were changed.
#[component]
pub fn Badge(props: &BadgeProps) -> Html {
    let texts = &Catalogue::of(props.work.lang).workbench.assumption;
    let count = changed(&Form::of(&props.work));
    let name = if count == 0 { texts.title.to_owned() } else { (texts.changed)(count) };
    let open = props.onopen.clone();
    html! {
        <button type="button" class="button-line badge" aria-haspopup="dialog" onclick={move |_: MouseEvent| open.emit(Drawer::Assumptions)}>{ name }</button>
    }
}
