//! The column "Rencana saya": the plans that this browser keeps, by region, beside the one on screen.

mod actions;
mod list;
mod plan_item;
mod save_plan;

use std::rc::Rc;

use yew::prelude::*;

use super::library_store::{self, Listing};
use super::panels::use_show_panel;
use crate::browser::{leaving, page};
use crate::codec::document::Document;
use crate::codec::library::PlanPlace;
use crate::model::Plan;
use crate::state::{Action, Message, Panel, plan_name};
use crate::text::{Lang, WorkbenchTexts};
use crate::ui::shared::SharedProjection;
use crate::ui::store::{Dispatch, Store};
use crate::view;
use crate::view::workbench::{
    LibraryRow, PlanStanding, by_region, plan_figure, plan_rows, shown_name, standing, suggested_name,
};
use actions::{PlanAction, PlanActions, Said};
use list::{PlanList, foot, said_line};
use save_plan::{SavePlan, Saving};

/// Id of the heading, which takes the focus when the column opens.
pub const LIBRARY: &str = "rencana-saya";

/// Properties of [`Library`].
#[derive(PartialEq, Properties)]
pub struct LibraryProps {
    /// The state.
    pub state: Store,
    /// The projection of its scenario.
    pub projected: SharedProjection,
    /// Receives actions.
    pub dispatch: Dispatch,
}

/// The column.
#[component]
pub fn Library(props: &LibraryProps) -> Html {
    let LibraryProps { state, projected, dispatch } = props;
    let lang = state.lang;
    let texts = &WorkbenchTexts::of(lang).library;
    let listing = use_listing(state, dispatch);
    let rows = use_memo((Rc::clone(&listing), lang), |(listing, lang)| plan_rows(&listing.plans, *lang));
    let said = use_state(|| None::<Said>);
    let document = state.document();
    let stands = standing(&listing.plans, &document);
    let current = current_row(&rows, &stands, projected, lang);
    let onaction = {
        let (listing, state, dispatch, said) =
            (Rc::clone(&listing), state.clone(), dispatch.clone(), said.setter());
        Callback::from(move |(key, action): (String, PlanAction)| {
            let actions = PlanActions { listing: &listing, state: &state, dispatch: &dispatch };
            said.set(actions.act(&key, &action));
        })
    };
    let onsave = {
        let (listing, state, dispatch, said) =
            (Rc::clone(&listing), state.clone(), dispatch.clone(), said.setter());
        Callback::from(move |saving: Saving| {
            let actions = PlanActions { listing: &listing, state: &state, dispatch: &dispatch };
            said.set(Some(match saving {
                Saving::As(name) => actions.save_as(&name),
                Saving::To(key, name) => actions.save_to(&key, &name),
            }));
        })
    };
    let oncompare = {
        let (listing, state, dispatch) = (Rc::clone(&listing), state.clone(), dispatch.clone());
        Callback::from(move |key: String| {
            PlanActions { listing: &listing, state: &state, dispatch: &dispatch }.compare(&key);
        })
    };
    let list = PlanList { state, onaction, oncompare };
    let is_hidden = |row: &LibraryRow| is_on_screen(row, &current, &listing, &document);
    let groups = by_region(&rows, &current.region, |row| !is_hidden(row));
    let away: Vec<&LibraryRow> =
        rows.iter().filter(|row| row.place == PlanPlace::Away && !is_hidden(row)).collect();
    let suggested =
        suggested_name(|name| library_store::is_name_taken(&listing.plans, &document, name, None), lang);
    let ontable = use_show_panel(Some(Panel::Table), dispatch).reform(|_: MouseEvent| ());
    let is_elsewhere = is_changed_elsewhere(&stands, &listing);
    let save = html!(<SavePlan standing={stands} {suggested} {is_elsewhere} {lang} {onsave} />);
    html! {
        <section class="reasons library" aria-labelledby={LIBRARY}>
            <h2 class="title" id={LIBRARY} tabindex="-1">{ texts.title }</h2>
            <p class="note"><button type="button" class="text-button" aria-haspopup="dialog" onclick={ontable}>{ texts.from_table }</button></p>
            <p class="note">{ if state.compared.len() == 1 { texts.choose_one_more } else { texts.choose } }</p>
            { said_line(&said, &listing, state, dispatch) }
            for (place, (region, rows)) in groups.into_iter().enumerate() {
                { group(&list, &region, &rows, (place == 0).then_some((&current, &save))) }
            }
            if !away.is_empty() { { list.away(&away) } }
            { foot(&listing, &list, dispatch) }
        </section>
    }
}

/// The plans of a region; where it is the one on screen, its plan first.
fn group(
    list: &PlanList<'_>,
    region: &str,
    rows: &[&LibraryRow],
    current: Option<(&LibraryRow, &Html)>,
) -> Html {
    html! {
        <>
            <h3 class="library-region">{ region }</h3>
            if let Some((current, save)) = current {
                <ul class="plans">{ list.item(current, true) }</ul>
                { save.clone() }
            }
            if !rows.is_empty() { <ul class="plans">for row in rows { { list.item(row, false) } }</ul> }
        </>
    }
}

/// What lies in the storage: looked at when the column opens, after each action, and when another tab has changed something.
#[hook]
fn use_listing(state: &Store, dispatch: &Dispatch) -> Rc<Listing> {
    let listing = use_state(Rc::<Listing>::default);
    let (setter, is_first) = (listing.setter(), use_mut_ref(|| true));
    use_effect_with((state.library_changes, state.work), {
        let dispatch = dispatch.clone();
        move |_| {
            let listing = library_store::list();
            for (name, text) in &listing.broken {
                library_store::quarantine(name, text);
                dispatch.dispatch(Action::AddMessage(Message::Corrupt(library_store::file_inside(text))));
            }
            setter.set(Rc::new(listing));
            if is_first.replace(false) {
                page::focus(LIBRARY);
            }
        }
    });
    use_effect_with(dispatch.clone(), |dispatch| {
        let dispatch = dispatch.clone();
        let others = leaving::on_other_tab(move |key| {
            if library_store::is_kept_there(&key) {
                dispatch.dispatch(Action::LibraryChanged);
            }
        });
        move || drop(others)
    });
    (*listing).clone()
}

/// The plan on screen as a row.
fn current_row(
    rows: &[LibraryRow],
    stands: &PlanStanding,
    projected: &SharedProjection,
    lang: Lang,
) -> LibraryRow {
    let texts = &WorkbenchTexts::of(lang).library;
    let scenario = &projected.scenario;
    let row = LibraryRow {
        key: String::new(),
        name: shown_name(plan_name(scenario), scenario.plan == Plan::default(), lang),
        own_name: plan_name(scenario).to_owned(),
        region: view::region_name(&scenario.region.name, lang),
        figure: plan_figure(projected, lang),
        note: texts.on_screen.to_owned(),
        when: String::new(),
        place: PlanPlace::Listed,
        is_others: false,
    };
    match stands {
        PlanStanding::Same(key) => match rows.iter().find(|row| row.key == *key) {
            Some(kept) => LibraryRow { note: (texts.on_screen_saved)(&kept.note), ..kept.clone() },
            None => row,
        },
        PlanStanding::Changed(_, name) => LibraryRow { note: (texts.changed)(name), ..row },
        PlanStanding::Untouched => LibraryRow { note: texts.move_to_start.to_owned(), ..row },
        PlanStanding::Unsaved => row,
    }
}

/// Whether a row says no more than the screen does: it is the plan on screen, or a draft of the same.
fn is_on_screen(row: &LibraryRow, current: &LibraryRow, listing: &Listing, document: &Document) -> bool {
    let is_same = |key: &str| {
        let plan = listing.plans.iter().find(|plan| plan.key == key);
        plan.is_some_and(|plan| plan.plan.document == *document)
    };
    row.key == current.key || (row.place == PlanPlace::Unsaved && is_same(&row.key))
}

/// Whether another tab has changed the plan that the one on screen comes from.
fn is_changed_elsewhere(stands: &PlanStanding, listing: &Listing) -> bool {
    let PlanStanding::Changed(key, _) = stands else { return false };
    let plan = listing.plans.iter().find(|plan| plan.key == *key);
    plan.is_some_and(|plan| !library_store::is_known(key, plan.plan.order))
}
