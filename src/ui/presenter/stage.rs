//! The stage: one number, one sentence, one picture, up to three levers.

use std::rc::Rc;

use yew::prelude::*;

use super::cover::use_wake_lock;
use super::plan_code::code_picture;
use super::session::SessionDispatch;
use super::stage_chart::StageChart;
use super::stage_lever::StageLever;
use crate::browser::page;
use crate::chart::SizeClass;
use crate::session::{AgendaStep, Session, StepKind};
use crate::text::{Catalogue, Lang, PresenterTexts, count};
use crate::ui::deferred::use_planner_module;
use crate::ui::figures::facts::Facts;
use crate::ui::shared::{SharedProjection, sentence, tone_class};
use crate::ui::store::Dispatch;
use crate::ui::uncertainty::use_uncertainty;
use crate::view::Sentence;
use crate::view::answers::ZoneView;
use crate::view::presenter::{self, OptionView};

/// Properties of [`Stage`].
#[derive(Properties, PartialEq)]
pub struct StageProps {
    /// The plan.
    pub now: SharedProjection,
    /// The plan before the last change.
    pub before: Option<SharedProjection>,
    /// How far the replay of the last change has come, from 0 to 1; 1 while nothing moves.
    pub progress: f64,
    /// The session.
    pub session: Rc<Session>,
    /// Where each lever meets the target.
    pub zones: Rc<Vec<ZoneView>>,
    /// For which screen the chart is drawn.
    pub class: SizeClass,
    /// Language of the interface.
    pub lang: Lang,
    /// What is to be said about the address, in a quiet line.
    #[prop_or_default]
    pub said: AttrValue,
    /// Takes moves of levers.
    pub dispatch: Dispatch,
    /// Takes the choice of a lever. Without it the levers cannot be moved: the audience's window has none.
    #[prop_or_default]
    pub session_dispatch: Option<SessionDispatch>,
}

/// The stage, in the presenter's window and in the audience's.
#[component]
pub fn Stage(props: &StageProps) -> Html {
    use_wake_lock();
    let StageProps { now, before, progress, session, class, lang, said, .. } = props;
    let before = before.as_ref();
    let is_moving = *progress < 1.0;
    let vote = session.step().filter(|step| step.is_vote());
    let step = session.step().filter(|step| !step.is_vote());
    let guesses: Vec<f64> =
        step.map_or(Vec::new(), |step| step.guesses.iter().map(presenter::percent).collect());
    let fixed = use_memo((Rc::clone(session), now.today), |(session, today)| {
        presenter::agenda_range(session, *today)
    });
    let spec = presenter::picture(now, before.map(|before| &**before), *progress, &guesses, *fixed, *lang);
    // The mark of the answer comes when the line has arrived.
    let marks = step.map_or(Vec::new(), |step| presenter::marks(step, now, is_moving, *lang));
    let view = presenter::stage(now, before.map(|before| &**before), session, *lang);
    let odds = use_odds(now, *lang).filter(|_| presenter::shows_odds(session, is_moving));
    html! {
        <>
            { headline(props, odds) }
            if session.is_over {
                { summary(session, *lang) }
            } else if let Some(step) = vote {
                { vote_options(step, now, *lang) }
            } else {
                <StageChart {spec} {marks} month={now.focus_month()} class={*class} lang={*lang} />
                { levers(props, &view) }
            }
            <p class="stage-source">{ &view.source }if !session.is_over { <span class="stage-price">{ " " }{ &view.price }</span> }{ " " }{ said }</p>
            if session.code { { plan_code(now, session, *lang) } }
        </>
    }
}

/// How sure the number is, as the planner's page says it; `None` until that is known.
#[hook]
fn use_odds(now: &SharedProjection, lang: Lang) -> Option<String> {
    let module = use_planner_module();
    let uncertainty = use_uncertainty(&module, now);
    let fact = module.ready()?.uncertainty.fact;
    Some(presenter::odds(now, &fact(now, Some(&*uncertainty?), lang), lang))
}

/// The number and the sentence. While the line moves they are those of the plan before, so that the room looks at the
/// line.
fn headline(props: &StageProps, odds: Option<String>) -> Html {
    let StageProps { now, before, progress, session, lang, .. } = props;
    let is_moving = *progress < 1.0;
    let told = before.as_ref().filter(|_| is_moving).unwrap_or(now);
    let view = presenter::stage(told, None, session, *lang);
    let note = presenter::number_note(session, is_moving, *lang);
    let has_number = !session.step().is_some_and(AgendaStep::is_vote);
    let is_decision = session.step().is_some_and(|step| step.kind == StepKind::Decide);
    let texts = &PresenterTexts::of(*lang).stage;
    let over = if session.records.is_empty() { texts.over_none } else { texts.over };
    let (say, caveat) =
        if session.is_over { (Sentence::new(over), Sentence::default()) } else { (view.say, view.caveat) };
    html! {
        <section
            class={classes!("stage-head", note.map(|_| "is-now"), (!has_number).then_some("is-vote"), is_decision.then_some("is-decision"))} aria-label={Catalogue::of(*lang).shell.result}
            id="hasil" tabindex="-1" data-testid="headline"
        >
            if has_number {
                <div class="stage-figure">
                    if let Some(note) = note { <p class="stage-now">{ note }</p> }
                    <p class="stage-number" data-value={view.exact.map(|exact| exact.to_string())}>{ view.number }</p>
                    if note.is_none() && !session.is_over { <p class="stage-odds" data-testid="odds">{ odds }</p> }
                </div>
            }
            <div class="stage-words">
                <h1 class="stage-say">{ sentence(&say) }</h1>
                if !caveat.is_empty() { <p class="stage-caveat">{ sentence(&caveat) }</p> }
                // On a screen that is nearly square it stands here, else behind the source: one of the two is shown.
                if has_number && !session.is_over { <p class="stage-price">{ &view.price }</p> }
            </div>
            <div class="hidden-text"><Facts projected={now.clone()} lang={*lang} /></div>
        </section>
    }
}

/// The end of the agenda: what was decided, as the minutes say it.
fn summary(session: &Session, lang: Lang) -> Html {
    let (rows, more) = presenter::summary(session, lang);
    html! {
        <div class="stage-summary" data-testid="summary">
            if more > 0 { <p>{ (PresenterTexts::of(lang).stage.over_more)(more) }</p> }
            <ol>
                for (place, row) in rows.iter().enumerate() {
                    <li key={place}><span>{ &row.head }</span><strong>{ &row.figure }</strong><span class="summary-verdict">{ &row.verdict }</span></li>
                }
            </ol>
        </div>
    }
}

/// What the room chooses from, with the votes once they are counted.
fn vote_options(step: &AgendaStep, now: &SharedProjection, lang: Lang) -> Html {
    let options = presenter::options(step, now, lang);
    html! {
        <ol class={classes!("stage-options", presenter::is_many(options.len()).then_some("is-many"))} data-testid="options">
            for option in options { { vote_option(&option, step.is_answered(), lang) } }
        </ol>
    }
}

fn vote_option(option: &OptionView, is_answered: bool, lang: Lang) -> Html {
    let votes = (PresenterTexts::of(lang).console.votes)(&count(lang, f64::from(option.votes)));
    html! {
        <li key={option.letter} class={classes!((option.is_winner && is_answered).then_some("is-winner"))}>
            <b class="option-letter">{ option.letter }</b>
            <span class="option-name">{ &option.name }</span>
            <span class={classes!("option-figure", tone_class(option.tone))}><strong>{ &option.figure }</strong>{ " " }{ &option.verdict }</span>
            <span class="option-money">{ &option.money }</span><span class="option-lasts">{ &option.lasts }</span>
            if is_answered {
                <svg class="option-bar" width="100%" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
                    <rect width={(100.0 * option.share).to_string()} height="1" />
                </svg>
                <strong class="option-hands">{ votes }</strong>
            }
        </li>
    }
}

/// The code of the plan over the picture, large enough for the back row, with the address to type; why there is none
/// where phones could not use it.
fn plan_code(now: &SharedProjection, session: &Session, lang: Lang) -> Html {
    let texts = &PresenterTexts::of(lang).code;
    let levers = presenter::on_stage(now, session);
    let view = presenter::invitation(&now.scenario, &levers, &session.site, &page::address(), lang);
    html! {
        <aside class="stage-code" data-testid="code">
            // A code that no phone can open would only lose the room's time.
            if let Some(trouble) = view.trouble {
                <p>{ trouble }</p>
            } else {
                { code_picture(&view, texts.alt) }
                <div>
                    <h2>{ texts.scan }</h2>
                    <p>{ texts.type_it }{ " " }<span class="code-site">{ view.site }</span></p>
                </div>
            }
        </aside>
    }
}

fn levers(props: &StageProps, view: &presenter::StageView) -> Html {
    let StageProps { session, zones, lang, dispatch, session_dispatch, .. } = props;
    let is_one = view.levers.len() == 1;
    // What is enough would give the answer away while the room guesses.
    let zone_of =
        |lever| zones.iter().filter(|_| !presenter::is_asking(session)).find(|zone| zone.lever == lever);
    html! {
        <section class={classes!("stage-levers", is_one.then_some("is-one"))} aria-label={Catalogue::of(*lang).shell.levers}>
            for lever in view.levers.iter() {
                <StageLever
                    key={lever.view.lever.id()} lever={lever.clone()} zone={zone_of(lever.view.lever).cloned()} is_fixed={session.is_asking()} lang={*lang}
                    dispatch={dispatch.clone()} session_dispatch={session_dispatch.clone()}
                />
            }
        </section>
    }
}
