//! The stage itself: one number, one sentence, one picture, up to three levers.

use std::rc::Rc;

use yew::prelude::*;

use super::lever::Handle;
use super::picture::Picture;
use super::session::Acts;
use crate::chart::SizeClass;
use crate::state::agenda::Session;
use crate::text::{Catalogue, Lang};
use crate::ui::figures::facts::facts;
use crate::ui::part::{keyed, part};
use crate::ui::shared::{Projected, sentence};
use crate::ui::store::Dispatch;
use crate::view::answers::ZoneView;
use crate::view::presenter;

/// What is on the stage, and who may touch it.
pub struct Stage<'page> {
    /// The plan.
    pub now: &'page Projected,
    /// The plan before the last change.
    pub before: Option<&'page Projected>,
    /// How far the last change is shown.
    pub share: f64,
    /// The session.
    pub session: &'page Rc<Session>,
    /// Where levers meet the target.
    pub zones: &'page [ZoneView],
    /// Where the picture is seen.
    pub class: SizeClass,
    /// Language of the interface.
    pub lang: Lang,
    /// Where moves go.
    pub dispatch: &'page Dispatch,
    /// Where choices go; nothing can be moved where there is nobody to hear.
    pub acts: Option<&'page Acts>,
}

/// The stage.
pub fn stage(stage: &Stage<'_>) -> Html {
    let Stage { now, before, share, session, lang, .. } = *stage;
    let texts = Catalogue::of(lang);
    // Until the motion ends the number is the old one: the room looks at the line.
    let told = before.filter(|_| share < 1.0).unwrap_or(now);
    let told = presenter::stage(told, None, session, lang);
    let view = presenter::stage(now, before.map(|before| &**before), session, lang);
    let spec = presenter::picture(now, before.map(|before| &**before), share, &[], lang);
    html! {
        <>
            <section class="stage-head" aria-label={texts.shell.result} id="hasil" tabindex="-1" data-testid="headline">
                <p class="stage-number">{ told.number }</p>
                <h1 class="stage-say">{ sentence(&told.say) }</h1>
                <div class="hidden-text">{ facts(now, None, lang) }</div>
            </section>
            { part(Picture { spec, class: stage.class }) }
            { levers(stage, &view) }
            <p class="stage-source">{ &view.source }</p>
        </>
    }
}

fn levers(stage: &Stage<'_>, view: &presenter::StageView) -> Html {
    let is_one = view.levers.len() == 1;
    let handles = view.levers.iter().map(|lever| {
        let zone = stage.zones.iter().find(|zone| zone.lever == lever.view.lever).cloned();
        keyed(
            lever.view.lever.id(),
            Handle {
                lever: lever.clone(),
                zone,
                is_shown_only: stage.acts.is_none(),
                lang: stage.lang,
                dispatch: stage.dispatch.clone(),
                acts: stage.acts.cloned(),
            },
        )
    });
    html! {
        <section class={classes!("stage-levers", is_one.then_some("is-one"))} aria-label={Catalogue::of(stage.lang).shell.levers}>
            { for handles }
        </section>
    }
}
