//! The web app: panic hook, address, mount; and the one place where a release build is split into files.

use jangkau::browser::{clock, page, panic};
use jangkau::codec::address::split_fragment;
use jangkau::model::Month;
use jangkau::state::State;
use jangkau::ui::{App, AppProps, Store, open_storage};

fn main() {
    yew::set_custom_panic_hook(panic::hook(env!("CARGO_PKG_VERSION")));
    let Some(root) = page::mount_point() else { return };
    open_storage();
    mend_address();
    let start = State { today: this_month(), ..jangkau::state::open(&query(), &page::fragment()) };
    let start = Store::new(start);
    yew::Renderer::<App>::with_root_and_props(root, AppProps { start, loaders: LOADERS }).render();
}

/// The month that it is where the reader is; the app below asks no clock for it.
fn this_month() -> Option<Month> {
    let (year, month, _) = clock::today();
    Month::new(year, month)
}

/// A plan whose `#` was written as `%23` stands in the query: from now on it stands in the fragment.
fn mend_address() {
    let query = page::query();
    let (kept, escaped) = split_fragment(&query);
    if !escaped.is_empty() && page::fragment().is_empty() {
        page::write_fragment(&format!("?{kept}#{escaped}"));
    }
}

/// The query of the address, behind what the entry itself is for: `embed.html` is always a card.
fn query() -> String {
    match page::root_data("tampil") {
        Some(view) => format!("tampil={view}&{}", page::query()),
        None => page::query(),
    }
}

#[cfg(not(feature = "split"))]
use jangkau::ui::LINKED as LOADERS;
#[cfg(feature = "split")]
use split::LOADERS;

/// The split points of a release build: what can be reached through one of these functions alone becomes a file of its
/// own, which is fetched when the function is called.
#[cfg(feature = "split")]
#[allow(unsafe_code, clippy::unnecessary_wraps, reason = "what the macro writes, and what it asks for")]
mod split {
    use jangkau::ui::{
        HandoutModule, Loader, Loaders, OfficeModule, OverviewModule, PageModule, PlannerModule,
        ReaderModule, TableModule,
    };
    use wasm_split_helpers::{SplitLoaderError, wasm_split};

    /// Loads the modules from their files.
    pub const LOADERS: Loaders = Loaders {
        planner: Loader::Fetched(|| Box::pin(async { planner().await.ok() })),
        stage: Loader::Fetched(|| Box::pin(async { stage().await.ok() })),
        overview: Loader::Fetched(|| Box::pin(async { overview().await.ok() })),
        phone: Loader::Fetched(|| Box::pin(async { phone().await.ok() })),
    };

    /// Loads the spreadsheets, for whoever asks first.
    const OFFICE: Loader<OfficeModule> = Loader::Fetched(|| Box::pin(async { office().await.ok() }));

    #[wasm_split(planner, fallible)]
    fn planner() -> Result<PlannerModule, SplitLoaderError> {
        Ok(jangkau::ui::planner_module(
            OFFICE,
            Loader::Fetched(|| Box::pin(async { tables().await.ok() })),
            Loader::Fetched(|| Box::pin(async { handout().await.ok() })),
        ))
    }

    #[wasm_split(overview, fallible)]
    fn overview() -> Result<OverviewModule, SplitLoaderError> {
        Ok(jangkau::ui::overview_module(OFFICE))
    }

    #[wasm_split(stage, fallible)]
    fn stage() -> Result<PageModule, SplitLoaderError> {
        Ok(jangkau::ui::stage_module(Loader::Fetched(|| Box::pin(async { reader().await.ok() }))))
    }

    #[wasm_split(phone, fallible)]
    fn phone() -> Result<PageModule, SplitLoaderError> {
        Ok(jangkau::ui::phone_module())
    }

    #[wasm_split(reader, fallible)]
    fn reader() -> Result<ReaderModule, SplitLoaderError> {
        Ok(jangkau::ui::reader_module())
    }

    #[wasm_split(office, fallible)]
    fn office() -> Result<OfficeModule, SplitLoaderError> {
        Ok(jangkau::ui::office_module())
    }

    #[wasm_split(tables, fallible)]
    fn tables() -> Result<TableModule, SplitLoaderError> {
        Ok(jangkau::ui::table_module())
    }

    #[wasm_split(handout, fallible)]
    fn handout() -> Result<HandoutModule, SplitLoaderError> {
        Ok(jangkau::ui::handout_module())
    }
}
