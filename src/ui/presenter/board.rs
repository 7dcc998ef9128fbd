//! The stage itself: one number, one sentence, one picture, up to three levers.

use std::rc::Rc;

use yew::prelude::*;

use super::lever::Handle;
use super::picture::Picture;
use super::session::Acts;
use crate::browser::page;
use crate::chart::SizeClass;
use crate::session::{AgendaStep, Session};
use crate::text::{Catalogue, Lang, PresenterTexts, count};
use crate::ui::figures::facts::Facts;
use crate::ui::part::{keyed, part};
use crate::ui::shared::{Projected, sentence, tone_class};
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
    let step = session.step().filter(|step| !step.is_vote());
    let guesses: Vec<f64> =
        step.map_or(Vec::new(), |step| step.guesses.iter().map(presenter::percent).collect());
    let spec = presenter::picture(now, before.map(|before| &**before), share, &guesses, lang);
    // The answer stands on the axis when the line has arrived.
    let marks = step.map_or(Vec::new(), |step| presenter::marks(step, now, share < 1.0, lang));
    let vote = session.step().filter(|step| step.is_vote());
    let note = presenter::number_note(session, share < 1.0, lang);
    html! {
        <>
            <section
                class={classes!("stage-head", note.map(|_| "is-now"))} aria-label={texts.shell.result}
                id="hasil" tabindex="-1" data-testid="headline"
            >
                if vote.is_none() {
                    <div class="stage-figure">
                        if let Some(note) = note { <p class="stage-now">{ note }</p> }
                        <p class="stage-number">{ told.number }</p>
                    </div>
                }
                <div class="stage-words">
                    <h1 class="stage-say">{ sentence(&told.say) }</h1>
                    if !told.caveat.is_empty() { <p class="stage-catch">{ sentence(&told.caveat) }</p> }
                </div>
                <div class="hidden-text"><Facts projected={now} {lang} /></div>
            </section>
            if let Some(step) = vote {
                { options(step, lang) }
            } else {
                { part(Picture { spec, marks, class: stage.class, lang }) }
                { levers(stage, &view) }
            }
            <p class="stage-source">{ &view.source }</p>
            if session.code { { code(now, session, lang) } }
        </>
    }
}

/// What the room chooses from; the hands, once they are counted.
fn options(step: &AgendaStep, lang: Lang) -> Html {
    let texts = &PresenterTexts::of(lang).desk;
    let hands = |option: &presenter::OptionView| (texts.hands_of)(&count(lang, f64::from(option.hands)));
    html! {
        <ol class="stage-options" data-testid="options">
            { for presenter::options(step, lang).iter().map(|option| html! {
                <li key={option.letter} class={classes!((option.is_winner && step.is_answered()).then_some("is-winner"))}>
                    <b class="option-letter">{ option.letter }</b>
                    <span class="option-name">{ &option.name }</span>
                    <span class={classes!("option-figure", tone_class(option.tone))}><strong>{ &option.figure }</strong>{ " " }{ &option.verdict }</span>
                    if step.is_answered() {
                        <svg class="option-bar" width="100%" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
                            <rect width={(100.0 * option.share).to_string()} height="1" />
                        </svg>
                        <strong class="option-hands">{ hands(option) }</strong>
                    }
                </li>
            }) }
        </ol>
    }
}

/// The code of the plan, over the picture: large enough for the back row.
fn code(now: &Projected, session: &Session, lang: Lang) -> Html {
    let texts = &PresenterTexts::of(lang).code;
    let view = presenter::code(&now.scenario, &session.site, &page::address(), lang);
    html! {
        <aside class="stage-code" data-testid="code">
            { square(&view, texts.alt) }
            // What the presenter has yet to set up is said at the desk.
            <p>{ if view.picture.is_some() { texts.scan } else { texts.too_long } }</p>
        </aside>
    }
}

/// A code as a picture: dark on white in every theme, or phones do not read it.
pub fn square(view: &presenter::CodeView, name: &'static str) -> Html {
    let Some((side, path)) = &view.picture else { return Html::default() };
    html! {
        <svg class="qr" viewBox={format!("0 0 {side} {side}")} role="img" aria-label={name} data-address={view.address.clone()}>
            <rect class="qr-light" width="100%" height="100%" /><path class="qr-dark" d={path.clone()} />
        </svg>
    }
}

fn levers(stage: &Stage<'_>, view: &presenter::StageView) -> Html {
    let is_one = view.levers.len() == 1;
    let handles = view.levers.iter().map(|lever| {
        let zones = stage.zones.iter().filter(|_| !presenter::is_asking(stage.session));
        let zone = zones.into_iter().find(|zone| zone.lever == lever.view.lever).cloned();
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
