//! The column "why and how": reasons, what is enough, what to do, how sure. Everything comes from `view::answers`.

use yew::prelude::*;

use super::Reasons;
use super::cheapest::CheapestPlans;
use super::disclosure::disclosure;
use super::past::Past;
use super::reach::{Ask, reach_target, use_focus};
use super::sure::HowSure;
use super::warnings::warnings;
use super::when::WhenAndHowMuch;
use super::why::Why;
use super::wish::use_wish;
use super::worlds::TwoWorlds;
use crate::text::AnswerTexts;
use crate::ui::part::{part, part_by_hook};
use crate::view;

part_by_hook!(Reasons, use_reasons);

#[hook]
fn use_reasons(column: &Reasons) -> Html {
    let wish = use_wish(&column.projected);
    let searching = use_state(|| false);
    use_focus(&column.proposal);
    let (projected, lang, dispatch) = (&column.projected, column.lang, &column.dispatch);
    let found = view::warnings(projected, lang);
    let ask = Ask {
        wish: *wish,
        set_wish: wish.setter(),
        search: searching.setter(),
        // One filled button on the screen: the next sensible step.
        main: found.first().is_none_or(|warning| warning.fix.is_none()),
    };
    html! {
        <section class="reasons" aria-label={AnswerTexts::of(lang).title}>
            { part(Why { projected: projected.clone(), lang }) }
            { warnings(column, &found) }
            { reach_target(column, &ask) }
            if *searching {
                { part(CheapestPlans {
                    projected: projected.clone(), wish: *wish, locks: column.locks.clone(), lang,
                    dispatch: dispatch.clone(), search: searching.setter(),
                }) }
            }
            { further(column, &ask) }
        </section>
    }
}

/// What is asked less often.
fn further(column: &Reasons, ask: &Ask) -> Html {
    let (texts, lang) = (AnswerTexts::of(column.lang), column.lang);
    let projected = || column.projected.clone();
    html! {
        <>
            { disclosure("yakin", texts.sure.name, part(HowSure {
                projected: projected(), surety: column.surety.clone(), lang, dispatch: column.dispatch.clone(),
            })) }
            { disclosure("kapan", texts.when.title, part(WhenAndHowMuch {
                projected: projected(), wish: ask.wish, lang, dispatch: column.dispatch.clone(),
            })) }
            { disclosure("dunia", texts.worlds.title, part(TwoWorlds { projected: projected(), lang })) }
            { disclosure("dulu", texts.past.title, part(Past { lang })) }
        </>
    }
}
