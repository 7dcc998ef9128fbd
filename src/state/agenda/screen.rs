//! What the presenter's window tells the audience's: everything that is on the screen, each time anew, so that either
//! window may be reloaded; and how the addresses of both say which they are.

use super::Session;
use super::written::row;
use crate::codec::records;
use crate::preferences::Lang;

/// First field of the first row.
const MARK: &str = "jangkau-screen";
/// What the audience's window says when it opens.
const HELLO: &str = "jangkau-hello";
/// The parameter that makes a window the audience's, and says whose.
const SCREEN: &str = "layar=";
/// The parameter that chooses the page.
const PAGE: &str = "tampil=";
/// The page of both windows.
const PRESENTER: &str = "tampil=presentasi";
/// Longest name of a pair of windows.
const LONGEST_NAME: usize = 40;

/// Everything on the audience's screen.
#[derive(Clone, Debug, PartialEq)]
pub struct Snapshot {
    /// Language of the interface.
    pub lang: Lang,
    /// The link of the plan.
    pub plan: String,
    /// The link of the plan before the last change.
    pub before: Option<String>,
    /// The session.
    pub session: Session,
}

/// What one window says to the other.
#[derive(Clone, Debug, PartialEq)]
pub enum Said {
    /// The audience's window has opened and shows nothing yet.
    Hello,
    /// What is to be seen.
    Screen(Box<Snapshot>),
}

impl Snapshot {
    /// The snapshot as text.
    pub fn write(&self) -> String {
        let mut rows =
            vec![row([MARK, self.lang.code(), &self.plan, self.before.as_deref().unwrap_or_default()])];
        rows.extend(self.session.rows());
        records::write(&rows)
    }
}

impl Said {
    /// Reads a message; whatever is none of ours is `None`.
    pub fn read(text: &str) -> Option<Self> {
        if text == HELLO {
            return Some(Self::Hello);
        }
        let rows = records::read(text);
        let (first, rest) = rows.split_first()?;
        let [mark, lang, plan, before] = first.as_slice() else { return None };
        let lang = Lang::parse(lang).filter(|_| mark == MARK)?;
        let before = Some(before.clone()).filter(|before| !before.is_empty());
        let session = Session::of_rows(rest)?;
        Some(Self::Screen(Box::new(Snapshot { lang, plan: plan.clone(), before, session })))
    }

    /// The greeting.
    pub fn hello() -> String {
        HELLO.to_owned()
    }
}

/// The name of the pair that an audience's window belongs to, from its query; `None` for every other window.
pub fn pair_of(query: &str) -> Option<&str> {
    let name = query.split('&').find_map(|part| part.strip_prefix(SCREEN))?;
    let is_name = name.bytes().all(|byte| byte.is_ascii_alphanumeric());
    (is_name && !name.is_empty() && name.len() <= LONGEST_NAME).then_some(name)
}

/// The query of the presenter's page, or of the planner's, with everything else that stands in it.
pub fn page_query(query: &str, presenting: bool) -> String {
    let others = query.split('&').filter(|part| !part.is_empty() && !part.starts_with(PAGE));
    let page = presenting.then_some(PRESENTER);
    others.chain(page).collect::<Vec<_>>().join("&")
}

/// The query of the audience's window.
pub fn screen_query(query: &str, pair: &str) -> String {
    let page = page_query(query, true);
    let others = page.split('&').filter(|part| !part.starts_with(SCREEN));
    others.chain([format!("{SCREEN}{pair}").as_str()]).collect::<Vec<_>>().join("&")
}
