//! The page of a phone in the room (`tampil=usul`): the result, the levers of the question, and one button that makes a
//! code of what is proposed. Nothing is sent; the presenter's camera reads the code.

mod code;
mod lever;

use std::rc::Rc;

use yew::prelude::*;

use self::code::ProposalCode;
use self::lever::PhoneLeverCard;
use crate::browser::page;
use crate::browser::storage::Shelf;
use crate::codec::proposal::{LONGEST_NAME, sender};
use crate::model::Scenario;
use crate::preferences::Lang;
use crate::state::{Action, link_of};
use crate::text::PhoneTexts;
use crate::ui::controls::header::brand_mark;
use crate::ui::controls::notices::{Troubles, quiet_troubles};
use crate::ui::figures::announcer::Announcer;
use crate::ui::figures::chart::Spark;
use crate::ui::owned::{self, PHONE};
use crate::ui::shared::{SharedProjection, mark, sentence, text_input, tone_class};
use crate::ui::store::{Dispatch, Store};
use crate::view;
use crate::view::answers::ZoneView;
use crate::view::phone::{KeptBase, PhoneView, base_of};

/// Properties of [`PhonePage`].
#[derive(PartialEq, Properties)]
pub struct PhonePageProps {
    /// The state.
    pub state: Store,
    /// The projection.
    pub projected: SharedProjection,
    /// Receives actions.
    pub dispatch: Dispatch,
}

/// The page.
#[component]
pub fn PhonePage(props: &PhonePageProps) -> Html {
    let PhonePageProps { state, projected, dispatch } = props;
    let lang = state.lang;
    let (base, from, onfrom) = use_proposal(&state.scenario);
    let base = use_memo((base, state.today), |(base, today)| view::Projected::seen(base, *today));
    let zones = use_memo((projected.clone(), lang), |(now, lang)| view::answers::zones(now, *lang));
    let shows_code = use_state_eq(|| false);
    let oncode = use_callback(shows_code.setter(), |on: bool, shows_code| shows_code.set(on));
    let view = view::phone::phone(projected, &base, &state.shown, lang);
    if *shows_code {
        return html! {
            <ProposalCode scenario={Rc::clone(&state.scenario)} {from} figure={view.result.figure} {lang} onclose={oncode.reform(|()| false)} />
        };
    }
    let texts = PhoneTexts::of(lang);
    html! {
        <div class="phone-page">
            { top(&view, lang) }
            { result(props, &view) }
            <main class="phone-page-body">
                <Troubles list={state.troubles.clone()} {lang} dispatch={dispatch.clone()} />
                { quiet_troubles(&state.troubles, lang) }
                <p class="phone-page-say">{ sentence(&view.say) }</p>
                { levers(props, &view, &zones) }
                <label class="phone-page-from">
                    <span>{ texts.from }</span>
                    <input
                        type="text" autocomplete="off" maxlength={LONGEST_NAME.to_string()} placeholder={texts.from_hint} value={from.clone()}
                        onchange={text_input::on_change(move |from| onfrom.emit(from))}
                    />
                </label>
                if view.difference.is_some() {
                    <button type="button" class="text-button" onclick={back(&base, dispatch)}>{ texts.back }</button>
                }
                <p class="note">{ texts.projection }</p>
            </main>
            <footer class="phone-page-foot">
                <button type="button" class="button-main" onclick={oncode.reform(|_: MouseEvent| true)}>{ texts.show }</button>
                <p class="note">{ texts.show_note }</p>
            </footer>
            <Announcer {projected} {lang} />
        </div>
    }
}

fn top(view: &PhoneView, lang: Lang) -> Html {
    html! {
        <header class="phone-page-top">
            <h1>{ brand_mark() }{ PhoneTexts::of(lang).title }</h1>
            <p class="note">{ &view.subject }</p>
        </header>
    }
}

/// Number, verdict, what differs from the plan on the stage, and the line.
fn result(props: &PhonePageProps, view: &PhoneView) -> Html {
    let PhonePageProps { state, projected, .. } = props;
    html! {
        <section class="phone-page-result" aria-label={crate::text::Catalogue::of(state.lang).shell.result}>
            <div>
                <p class="note">{ &view.result.name }</p>
                <p class="phone-page-number" data-testid="proposal-number">{ &view.result.figure }</p>
                for line in view.result.lines.iter() {
                    <p class={classes!("note", tone_class(line.tone))}>{ mark(line.tone) }{ &line.text }</p>
                }
                if let Some(difference) = &view.difference { <p class="note" data-testid="proposal-difference">{ difference }</p> }
            </div>
            <Spark {projected} lang={state.lang} theme={state.theme} />
        </section>
    }
}

fn levers(props: &PhonePageProps, view: &PhoneView, zones: &[ZoneView]) -> Html {
    let PhonePageProps { state, dispatch, .. } = props;
    html! {
        <section aria-label={crate::text::Catalogue::of(state.lang).shell.levers}>
            for lever in view.levers.iter() {
                <PhoneLeverCard
                    key={lever.view.lever.id()} lever={lever.clone()} lang={state.lang} dispatch={dispatch.clone()}
                    zone={zones.iter().find(|zone| zone.lever == lever.view.lever).cloned()}
                />
            }
        </section>
    }
}

/// Goes back to the plan on the stage.
fn back(base: &view::Projected, dispatch: &Dispatch) -> Callback<MouseEvent> {
    let (plan, dispatch) = (Rc::clone(&base.scenario), dispatch.clone());
    Callback::from(move |_: MouseEvent| dispatch.dispatch(Action::ChangeScenario(Rc::clone(&plan))))
}

/// Returns the plan on the stage, who proposes, and what takes another name. The tab keeps all of it for a reload, whose
/// address has the proposed plan alone.
#[hook]
fn use_proposal(on_screen: &Rc<Scenario>) -> (Rc<Scenario>, AttrValue, Callback<String>) {
    let kept =
        use_memo((), |()| owned::get(Shelf::Tab, PHONE).ok().flatten().as_deref().and_then(KeptBase::read));
    let base = {
        let (kept, on_screen) = (Rc::clone(&kept), Rc::clone(on_screen));
        use_memo((), move |()| base_of(&on_screen, (*kept).as_ref()).map_or(on_screen, Rc::new))
    };
    let from = use_state_eq(|| {
        let named = sender(&page::query());
        let before = || (*kept).as_ref().map(|kept| kept.from.clone()).unwrap_or_default();
        AttrValue::from(if named.is_empty() { before() } else { named })
    });
    use_effect_with((link_of(on_screen), (*from).clone(), Rc::clone(&base)), |(last, from, base)| {
        let kept = KeptBase { base: link_of(base), last: last.clone(), from: from.to_string() };
        // Where nothing can be kept, a reload begins with the proposed plan.
        let _ = owned::set(Shelf::Tab, PHONE, &kept.write());
    });
    let onfrom = {
        let from = from.setter();
        use_callback((), move |name: String, ()| from.set(name.into()))
    };
    (Rc::clone(&base), (*from).clone(), onfrom)
}
