//! The page of `tampil=provinsi`.

use std::rc::Rc;

use yew::prelude::*;

use super::add::AddRegion;
use super::choice::TableChoice;
use super::derived::{DerivedOverview, use_derived};
use super::detail::RegionDetailPanel;
use super::files::{OverviewFiles, take};
use super::header::OverviewHeader;
use super::map::TileMap;
use super::notices::{FileNotice, add_notice, notice_line};
use super::paper::OverviewPaper;
use super::plan::CommonPlanPanel;
use super::purse::PursePanel;
use super::question::OverviewQuestion;
use super::row_form::RowFormDialog;
use super::store::{OverviewDispatch, brought, leave_for, left_for, use_overview};
use super::table::RegionTable;
use crate::browser::page;
use crate::data::province::PROVINCE_NAME;
use crate::model::{Month, Rupiah};
use crate::office::import::{AcceptedTable, TableTaker};
use crate::overview::{Overview, OverviewAction};
use crate::preferences::Page;
use crate::state::Action;
use crate::text::{self, Lang, OverviewTexts};
use crate::ui::deferred::{Loader, OfficeModule};
use crate::ui::shared::sentence;
use crate::ui::store::{Dispatch, Store};
use crate::ui::visited;
use crate::ui::workbench::TableDialog;
use crate::view::overview::{
    OverviewScene, TileMarks, opened_region, overview_data, overview_headline, purse, region_detail, tiles,
};

/// Properties of [`OverviewPage`].
#[derive(PartialEq, Properties)]
pub struct OverviewPageProps {
    /// The state of the app: language, colours, today.
    pub state: Store,
    /// Receives actions of the app.
    pub dispatch: Dispatch,
    /// Where spreadsheets come from.
    pub office: Loader<OfficeModule>,
}

/// The page.
#[component]
pub fn OverviewPage(props: &OverviewPageProps) -> Html {
    let OverviewPageProps { state, dispatch, office } = props;
    let (lang, today) = (state.lang, state.today);
    let texts = &OverviewTexts::of(lang).page;
    let (store, is_not_kept) = use_overview(today);
    let onaction = action(&store.dispatcher());
    let overview = Rc::clone(&store.0.now);
    let found = use_derived(&overview);
    let chosen = use_state_eq(left_for);
    let editing = use_state_eq(|| None::<String>);
    let notices = use_state(Vec::<FileNotice>::new);
    let is_importing = use_state_eq(|| false);
    use_arrival((*chosen).clone(), add_notice(&notices), &onaction, lang);
    let scene = found.scene(&overview, today, lang);
    let name = if overview.name.is_empty() { PROVINCE_NAME.to_owned() } else { overview.name.clone() };
    use_effect_with((texts.title)(&name), |title| page::set_title(title));
    html! {
        <div class={classes!("overview", (!found.engine.is_settled).then_some("is-computing"))}>
            <OverviewHeader
                name={name.clone()} data={overview_data(&scene)} steps={store.0.steps()} theme={state.theme} {lang} {dispatch}
                onaction={&onaction}
            >
                <OverviewFiles
                    overview={Rc::clone(&overview)} found={found.clone()} {name} {today} {lang} office={*office}
                    onaction={&onaction} onnotice={add_notice(&notices)}
                />
            </OverviewHeader>
            <main>
                <h1 class="headline" id="hasil" tabindex="-1">{ sentence(&overview_headline(&scene)) }</h1>
                { for notices.iter().enumerate().map(|(at, notice)| notice_line(notice, at, &notices, texts.close)) }
                if is_not_kept { <p class="overview-notice is-short" role="status">{ texts.not_kept }</p> }
                <Regions
                    found={found.clone()} overview={Rc::clone(&overview)} {chosen} onedit={setter(&editing).reform(Some)} onimport={setter(&is_importing).reform(|()| true)} {today}
                    {lang} onaction={&onaction} {dispatch}
                />
                <OverviewPaper {lang} />
            </main>
            <RowFormDialog
                overview={Rc::clone(&overview)} regions={Rc::clone(&found.regions)} editing={(*editing).clone()} {lang}
                onaction={&onaction} onclose={setter(&editing).reform(|()| None)}
            />
            <TableDialog
                open={*is_importing} taker={TableTaker::Rows} {lang} onaccept={on_table(&is_importing, &onaction, &notices, lang)}
                onclose={setter(&is_importing).reform(|()| false)}
            />
        </div>
    }
}

/// Takes the rows of a table that was read.
fn on_table(
    is_importing: &UseStateHandle<bool>,
    onaction: &Callback<OverviewAction>,
    notices: &UseStateHandle<Vec<FileNotice>>,
    lang: Lang,
) -> Callback<AcceptedTable> {
    let (shut, onaction, onnotice) = (is_importing.setter(), onaction.clone(), add_notice(notices));
    Callback::from(move |accepted| {
        shut.set(false);
        if let AcceptedTable::Rows(name, rows) = accepted {
            let count = text::count(lang, rows.len() as f64);
            let said = (OverviewTexts::of(lang).page.imported)(&name, &count);
            onaction.emit(OverviewAction::Import(rows));
            onnotice.emit(FileNotice { lines: vec![said], is_wrong: false });
        }
    })
}

/// Whoever comes back from the planner finds the region; a file that was opened there is opened here.
#[hook]
fn use_arrival(
    left: Option<String>,
    onnotice: Callback<FileNotice>,
    onaction: &Callback<OverviewAction>,
    lang: Lang,
) {
    let onaction = onaction.clone();
    use_effect_with((), move |()| {
        if let Some(key) = left {
            page::focus(&format!("baris-{key}"));
        }
        if let Some(text) = brought() {
            onnotice.emit(take(OverviewTexts::of(lang).page.file, &text, &onaction, lang));
        }
    });
}

/// Properties of [`Regions`].
#[derive(PartialEq, Properties)]
struct RegionsProps {
    found: DerivedOverview,
    overview: Rc<Overview>,
    /// The region whose details are open.
    chosen: UseStateHandle<Option<String>>,
    onedit: Callback<String>,
    /// Opens the dialog that reads a table.
    onimport: Callback<()>,
    today: Option<Month>,
    lang: Lang,
    onaction: Callback<OverviewAction>,
    dispatch: Dispatch,
}

/// The map with the common plan; the question, the table and the purse.
#[component]
fn Regions(props: &RegionsProps) -> Html {
    let RegionsProps { found, overview, chosen, onedit, onimport, today, lang, onaction, .. } = props;
    let (today, lang) = (*today, *lang);
    let choice = use_state(TableChoice::default);
    let scene = found.scene(overview, today, lang);
    let engine = &found.engine;
    let onchoose = use_callback(chosen.setter(), |key: Option<String>, chosen| chosen.set(key));
    let shown =
        use_memo((Rc::clone(&found.regions), TileMarks::of(&scene), lang), |(regions, marks, lang)| {
            tiles(regions, marks, *lang)
        });
    let detail = chosen.as_ref().and_then(|key| region_detail(&scene, key)).map(|detail| {
        html! {
            <RegionDetailPanel
                {detail} given={given_to(&scene, chosen.as_deref())} {lang} {onaction} onopen={open_in_planner(props)} {onedit}
                onclose={onchoose.reform(|()| None)}
            />
        }
    });
    let chosen = (**chosen).clone();
    html! {
        <>
            <section class="overview-map" aria-label={OverviewTexts::of(lang).map.title}>
                <TileMap tiles={shown} chosen={chosen.clone()} {lang} onchoose={onchoose.reform(Some)} />
                <CommonPlanPanel overview={Rc::clone(overview)} {today} {lang} {onaction} />
            </section>
            <div class="overview-work">
                <OverviewQuestion year={overview.year} target={overview.target} {today} {lang} {onaction} />
                <RegionTable
                    groups={choice.groups(&scene)} choice={(*choice).clone()} onchoice={setter(&choice)}
                    december={found.regions.december} target={overview.target} is_settled={engine.is_settled}
                    progress={engine.found.progress} is_stopped={engine.found.is_stopped} ontoggle={engine.ontoggle.clone()}
                    {chosen} {detail} {lang} {onchoose}
                />
                <AddRegion regions={Rc::clone(&found.regions)} {lang} {onaction} {onedit} {onimport} />
                <PursePanel purse={overview.purse} aim={overview.aim} view={purse(&scene, &found.shares)} {lang} {onaction} />
            </div>
        </>
    }
}

fn action(send: &OverviewDispatch) -> Callback<OverviewAction> {
    let send = send.clone();
    Callback::from(move |action| send.dispatch(action))
}

fn setter<T: 'static>(state: &UseStateHandle<T>) -> Callback<T> {
    let setter = state.setter();
    Callback::from(move |value| setter.set(value))
}

/// What the region gets of the purse.
fn given_to(scene: &OverviewScene<'_>, key: Option<&str>) -> Option<Rupiah> {
    let (place, _) = scene.regions.find(key?)?;
    scene.given?.get(place).copied()
}

/// Opens a region in the planner, with its money of the purse.
fn open_in_planner(props: &RegionsProps) -> Callback<String> {
    let (overview, found, dispatch) =
        (Rc::clone(&props.overview), props.found.clone(), props.dispatch.clone());
    Callback::from(move |key: String| {
        let place = found.regions.find(&key).map(|(place, _)| place);
        let money = place.and_then(|place| found.given(&overview)?.get(place).copied()).unwrap_or_default();
        if let Some(scenario) = opened_region(&overview, &found.regions, &key, money) {
            let scenario = Rc::new(scenario);
            visited::remember(&scenario);
            leave_for(&key);
            dispatch.dispatch(Action::OpenScenario(scenario));
            dispatch.dispatch(Action::SetPage(Page::Planner));
        }
    })
}
