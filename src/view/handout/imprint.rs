//! When, by which version and from which address something is handed on.

use crate::codec::qr::Qr;
use crate::data::VERSION;
use crate::model::Scenario;
use crate::state::link_of;
use crate::text::{self, Catalogue, Lang};
use crate::view::workbench::Site;

/// What the reader's machine knows and the scenario does not.
#[derive(Clone, Debug, PartialEq)]
pub struct DayAndSite {
    /// Year, month and day where the reader is.
    pub day: (i32, u32, u32),
    /// The folder of the page, or the whole address of a copy in one file.
    pub site: Site,
}

/// So many letters of an address are shown: nobody types more.
const MOST_LETTERS: usize = 150;

/// The start of a long address; addresses are ASCII.
fn shortened(address: &str) -> String {
    let start = address.get(..MOST_LETTERS).filter(|_| address.len() > MOST_LETTERS + 10);
    start.map_or_else(|| address.to_owned(), |start| [start, "…"].concat())
}

/// The same in words.
#[derive(Clone, Debug, PartialEq)]
pub struct Colophon {
    /// The day.
    pub date: String,
    /// Version of the program and of its data.
    pub version: String,
    /// The address that opens the plan.
    pub address: String,
    /// The same as far as it is read: the rest of a long one is for the code and for a press.
    pub address_shown: String,
    /// Whether other machines can open it.
    pub is_public: bool,
    /// The address as a code: the side in modules and its dark modules as a path; `None` where it is too long.
    pub code: Option<(usize, String)>,
}

impl DayAndSite {
    /// The address that opens the plan of `scenario`.
    pub fn address(&self, scenario: &Scenario, lang: Lang) -> String {
        [&self.site.folder, "?lang=", lang.code(), &link_of(scenario)].concat()
    }

    /// The day in words.
    pub fn date(&self, lang: Lang) -> String {
        let (year, month, day) = self.day;
        let iso = format!("{year:04}-{month:02}-{day:02}");
        text::date(lang, &iso).unwrap_or(iso)
    }

    /// All of it for a plan.
    pub fn origin(&self, scenario: &Scenario, lang: Lang) -> Colophon {
        let address = self.address(scenario, lang);
        Colophon {
            date: self.date(lang),
            version: (Catalogue::of(lang).shell.version)(env!("CARGO_PKG_VERSION"), VERSION),
            address_shown: shortened(&address),
            is_public: self.site.is_public(),
            code: Qr::of(&address).map(|code| (code.side(), code.path())),
            address,
        }
    }
}
