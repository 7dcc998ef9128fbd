//! The library of plans as the browser keeps it: one key a plan, its text a head line and the scenario file. A plan's name and
//! region are those of its scenario. What cannot be read goes aside; what a later version has written stays where it is.

use super::document::Document;
use super::file::{self, FileError};
use crate::model::Scenario;

/// What the names of all plans start with; the id of a plan follows.
pub const NAME: &str = "rencana.";
/// So many plans and drafts are kept before the oldest is offered for deletion (rule R-16).
pub const MOST_PLANS: usize = 50;
/// First word of the head line; the version of that line follows.
const HEAD: &str = "jangkau-rencana-";
/// The version that is written.
const VERSION: u64 = 1;

/// Where a plan came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// It was made here.
    Here,
    /// A link brought it.
    Link,
    /// A file brought it.
    File,
    /// Another tab has it on its screen, or had.
    Tab,
}

/// Where a plan stands in the library.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlanPlace {
    /// Among the plans of its region.
    Listed,
    /// Among them too, though nobody has saved it: it made room for another one on screen.
    Unsaved,
    /// Put away.
    Away,
}

impl Origin {
    const IDS: [(Self, &'static str); 4] =
        [(Self::Here, "sini"), (Self::Link, "tautan"), (Self::File, "berkas"), (Self::Tab, "tab")];
}

impl PlanPlace {
    const IDS: [(Self, &'static str); 3] =
        [(Self::Listed, "daftar"), (Self::Unsaved, "belum"), (Self::Away, "sisih")];
}

fn id_of<T: Copy + PartialEq>(ids: &[(T, &'static str)], value: T) -> &'static str {
    ids.iter().find(|(other, _)| *other == value).map_or("", |(_, id)| id)
}

fn of_id<T: Copy>(ids: &[(T, &'static str)], id: &str) -> Option<T> {
    ids.iter().find(|(_, other)| *other == id).map(|(value, _)| *value)
}

/// A plan that was kept.
#[derive(Clone, Debug, PartialEq)]
pub struct SavedPlan {
    /// Which was written later: a counter, since clocks are set back.
    pub order: u64,
    /// When it was written, as the clock of that machine said (`2026-11-22 08:10`); shown, never compared.
    pub saved: String,
    /// Where it came from.
    pub origin: Origin,
    /// Where it stands.
    pub place: PlanPlace,
    /// The plan with its region.
    pub document: Document,
}

/// Why a stored text is not a plan.
#[derive(Clone, Debug, PartialEq)]
pub enum SavedPlanError {
    /// It does not start with the head line of a plan.
    NotAPlan,
    /// A later version of the program has written it.
    Newer,
    /// Its scenario cannot be opened.
    File(FileError),
}

/// The text to store.
pub fn write(plan: &SavedPlan) -> String {
    let (origin, place) = (id_of(&Origin::IDS, plan.origin), id_of(&PlanPlace::IDS, plan.place));
    let (order, saved) = (plan.order, plan.saved.replace(['\n', '\r'], " "));
    format!("{HEAD}{VERSION} {order} {origin} {place} {saved}\n{}", file::write(&plan.document))
}

/// The plan in a stored text.
///
/// # Errors
/// [`SavedPlanError`] for anything that [`write`] has not written.
pub fn read(text: &str) -> Result<SavedPlan, SavedPlanError> {
    let (head, body) = text.split_once('\n').ok_or(SavedPlanError::NotAPlan)?;
    let mut words = head.strip_prefix(HEAD).ok_or(SavedPlanError::NotAPlan)?.splitn(5, ' ');
    let mut word = || words.next().ok_or(SavedPlanError::NotAPlan);
    let version: u64 = word()?.parse().map_err(|_| SavedPlanError::NotAPlan)?;
    if version > VERSION {
        return Err(SavedPlanError::Newer);
    }
    let order = word()?.parse().map_err(|_| SavedPlanError::NotAPlan)?;
    let origin = of_id(&Origin::IDS, word()?).ok_or(SavedPlanError::NotAPlan)?;
    let place = of_id(&PlanPlace::IDS, word()?).ok_or(SavedPlanError::NotAPlan)?;
    let saved = word()?.to_owned();
    match file::read(body) {
        Ok(document) => Ok(SavedPlan { order, saved, origin, place, document }),
        Err(FileError::Newer { .. }) => Err(SavedPlanError::Newer),
        Err(error) => Err(SavedPlanError::File(error)),
    }
}

/// The scenario file inside a stored text, or the whole text: what is given back of a plan that cannot be read.
pub fn body(text: &str) -> &str {
    let body = text.split_once('\n').filter(|(head, _)| head.starts_with(HEAD));
    body.map_or(text, |(_, body)| body)
}

/// A plan and under which name it is kept: `rencana.ID`, or that of the draft of another tab.
#[derive(Clone, Debug, PartialEq)]
pub struct ShelvedPlan {
    /// The name in the storage.
    pub key: String,
    /// The plan.
    pub plan: SavedPlan,
}

/// Whether two plans are of the same region: names of plans are told apart within it.
pub fn is_same_region(one: &Scenario, other: &Scenario) -> bool {
    one.region.code == other.region.code && one.region.name.trim() == other.region.name.trim()
}

/// Whether two documents are the same plan, though one of them was given a number to tell its name from another's.
pub fn is_same_plan(one: &Document, other: &Document) -> bool {
    let names = (one.scenario.name.as_str(), other.scenario.name.as_str());
    if names.0 == names.1 {
        return one == other;
    }
    let without_name = |document: &Document| {
        let scenario = Scenario { name: String::new(), ..Scenario::clone(&document.scenario) };
        Document { scenario: scenario.into(), extras: document.extras.clone() }
    };
    base(names.0) == base(names.1) && without_name(one) == without_name(other)
}

/// `wanted`, or with the first number from 2 on that is not taken: "Rencana A (2)". A nameless plan stays so.
pub fn free_name(wanted: &str, is_taken: impl Fn(&str) -> bool) -> String {
    if wanted.is_empty() || !is_taken(wanted) {
        return wanted.to_owned();
    }
    let base = base(wanted);
    let numbered = (2_u32..).map(|number| format!("{base} ({number})"));
    numbered.into_iter().find(|name| !is_taken(name)).unwrap_or_default()
}

/// A name without the number that tells it from others.
fn base(name: &str) -> &str {
    let Some((base, number)) = name.strip_suffix(')').and_then(|rest| rest.rsplit_once(" (")) else {
        return name;
    };
    let is_number = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
    if is_number && !base.is_empty() { base } else { name }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used)]
mod tests {
    use super::*;
    use crate::data::REGIONS;

    fn named(name: &str) -> Document {
        let mut scenario = REGIONS.first().expect("a region").scenario(0);
        name.clone_into(&mut scenario.name);
        scenario.into()
    }

    fn plan(document: Document) -> SavedPlan {
        SavedPlan {
            order: 7,
            saved: "2026-11-22 08:10".to_owned(),
            origin: Origin::Link,
            place: PlanPlace::Away,
            document,
        }
    }

    #[test]
    fn comes_back_as_it_was_wherever_it_came_from_and_stands() {
        for (origin, _) in Origin::IDS {
            for (place, _) in PlanPlace::IDS {
                let plan = SavedPlan { origin, place, ..plan(named("Rencana A")) };
                assert_eq!(read(&write(&plan)), Ok(plan));
            }
        }
        let timeless = SavedPlan { saved: String::new(), ..plan(named("")) };
        assert_eq!(read(&write(&timeless)), Ok(timeless));
        assert_eq!(file::read(body(&write(&plan(named("x"))))), Ok(named("x")));
    }

    #[test]
    fn garbage_is_no_plan_and_never_a_panic() {
        let whole = write(&plan(named("x")));
        let good = whole.lines().next().unwrap();
        for text in [
            "",
            "\n",
            "{}",
            "jangkau-rencana-\n{}",
            "jangkau-rencana-1\n{}",
            "jangkau-rencana-x 1 sini daftar \n{}",
            "jangkau-rencana-1 x sini daftar \n{}",
            "jangkau-rencana-1 1 sana daftar \n{}",
            "jangkau-rencana-1 1 sini rak \n{}",
            "jangkau-rencana-1 1 sini daftar\n{}",
            good,
        ] {
            assert_eq!(read(text), Err(SavedPlanError::NotAPlan), "{text:?}");
        }
        for end in (good.len() + 1..whole.len() - 1).filter(|end| whole.is_char_boundary(*end)).step_by(97) {
            let cut = &whole[..end];
            assert!(matches!(read(cut), Err(SavedPlanError::File(_))), "{end}");
            assert!(!body(cut).starts_with(HEAD));
        }
    }

    #[test]
    fn what_a_later_version_has_written_is_told_from_what_is_broken() {
        let later = write(&plan(named("x"))).replacen("rencana-1", "rencana-2", 1);
        assert_eq!(read(&later), Err(SavedPlanError::Newer));
        let inside = write(&plan(named("x"))).replacen("\"version\": 1", "\"version\": 2", 1);
        assert_eq!(read(&inside), Err(SavedPlanError::Newer));
    }

    #[test]
    fn a_name_that_is_taken_gets_the_next_number() {
        let taken = ["Rencana A", "Rencana A (2)", "B (x)", "(7)"];
        let free = |wanted: &str| free_name(wanted, |name| taken.contains(&name));
        assert_eq!(free("Rencana A"), "Rencana A (3)");
        assert_eq!(free("Rencana A (2)"), "Rencana A (3)");
        assert_eq!(free("Rencana B"), "Rencana B");
        assert_eq!(free("B (x)"), "B (x) (2)");
        assert_eq!(free("(7)"), "(7) (2)");
        assert_eq!(free_name("", |_| true), "");
    }

    #[test]
    fn a_plan_is_known_again_by_its_content_though_its_name_was_numbered() {
        let mut other = Scenario::clone(&named("Rencana A").scenario);
        other.horizon = other.horizon + 1;
        assert!(is_same_plan(&named("Rencana A"), &named("Rencana A")));
        assert!(is_same_plan(&named("Rencana A"), &named("Rencana A (2)")));
        assert!(!is_same_plan(&named("Rencana A"), &named("Rencana B")));
        assert!(!is_same_plan(&named("Rencana A"), &other.into()));
    }
}
