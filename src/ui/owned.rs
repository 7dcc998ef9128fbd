//! The part of the browser's storage that belongs to this site, or to this copy in one file: every key carries its
//! owner. `static/boot.js` names the owner, and erases by it when the program has stopped.

use crate::browser::storage::{self, Shelf, StorageError};
use crate::browser::{bridge, clock};
use crate::codec::draft;
use crate::codec::owner::{EVERYTHING, Owner, old_name};

/// How many drafts were ever written, so that the latest is known without a clock.
pub const DRAFT_COUNTER: &str = "urut";
/// The session of the stage: in the tab, so that it survives a reload, and for the next visit.
pub const SESSION: &str = "sesi";
/// How many changes of sessions were ever stored; in the tab, how many when its own was.
pub const SESSION_NUMBER: &str = "nomor";
/// What the names of sessions start with that made room for one of another region; the region follows.
pub const SESSION_ASIDE: &str = "sesi.";
/// The overview of many regions: in the tab, so that it survives a reload, and for the next visit.
pub const OVERVIEW: &str = "ikhtisar";
/// The region of the overview that was opened in the planner; in the tab.
pub const OVERVIEW_REGION: &str = "ikhtisar.wilayah";
/// The file of an overview that was opened on another page; in the tab.
pub const OVERVIEW_FILE: &str = "ikhtisar.berkas";
/// The link of the plan that was last on the stage.
pub const STAGE_PLAN: &str = "panggung";
/// The id of the pair of windows, presenter's and audience's.
pub const PAIR: &str = "layar";
/// How many stages were ever opened: the one opened first leads.
pub const TURN: &str = "giliran";
/// What a phone in a room proposes a change of, so that a reload can tell the two.
pub const PHONE: &str = "usul";
/// Which draft this tab writes, and whether its page has gone.
pub const TAB: &str = "tab";

fn owner() -> Owner {
    Owner::new(&bridge::owner())
}

/// The whole name of a channel between windows of this owner.
pub fn channel(name: &str) -> String {
    owner().key(name)
}

/// What stands under `name`; `None` where nothing does.
///
/// # Errors
/// [`StorageError::Blocked`].
pub fn get(shelf: Shelf, name: &str) -> Result<Option<String>, StorageError> {
    storage::get(shelf, &owner().key(name))
}

/// Keeps `value` under `name`.
///
/// # Errors
/// [`StorageError`].
pub fn set(shelf: Shelf, name: &str, value: &str) -> Result<(), StorageError> {
    storage::set(shelf, &owner().key(name), value)
}

/// Forgets `name`.
///
/// # Errors
/// [`StorageError::Blocked`].
pub fn remove(shelf: Shelf, name: &str) -> Result<(), StorageError> {
    storage::remove(shelf, &owner().key(name))
}

/// One more than stood under `name` so far, and stands there from now on: an order without a clock.
///
/// # Errors
/// [`StorageError`].
pub fn next(name: &str) -> Result<u64, StorageError> {
    let last = get(Shelf::Lasting, name)?.map_or(0, |last| count(&last));
    let next = last.saturating_add(1);
    set(Shelf::Lasting, name, &next.to_string())?;
    Ok(next)
}

/// The name in the key of a change that another tab has made; `None` where it is somebody else's.
pub fn name_in(key: &str) -> Option<String> {
    owner().name_in(key).map(str::to_owned)
}

/// The names on a shelf that start with `prefix`, in no particular order.
pub fn names(shelf: Shelf, prefix: &str) -> Vec<String> {
    let owner = owner();
    let keys = storage::keys(shelf, &owner.key(prefix)).unwrap_or_default();
    keys.iter().filter_map(|key| owner.name_in(key)).map(str::to_owned).collect()
}

/// How many others keep something in the same storage: other instances under this host, other files.
pub fn others() -> usize {
    let keys = storage::keys(Shelf::Lasting, EVERYTHING).unwrap_or_default();
    owner().others(keys.iter().map(String::as_str))
}

/// Forgets all that this owner has stored, on both shelves, as far as the browser lets us.
pub fn clear() {
    for shelf in [Shelf::Lasting, Shelf::Tab] {
        for name in names(shelf, "") {
            // What cannot be removed could not be read either.
            let _ = remove(shelf, &name);
        }
        for key in without_owner(shelf) {
            let _ = storage::remove(shelf, &key);
        }
    }
}

/// Takes over what lies there from the time when keys had no owner. What this owner has a newer one of stays behind.
pub fn adopt() {
    for shelf in [Shelf::Lasting, Shelf::Tab] {
        for key in without_owner(shelf) {
            let _ = take(shelf, &key);
        }
    }
}

/// The keys without an owner that may be this one's. A copy with a plan inside can be told from every other: what was
/// kept for other files is not its own.
fn without_owner(shelf: Shelf) -> Vec<String> {
    let keys = storage::keys(shelf, EVERYTHING).unwrap_or_default();
    let may_take = !owner().is_marked_copy();
    keys.into_iter().filter(|key| may_take && old_name(key).is_some()).collect()
}

fn take(shelf: Shelf, key: &str) -> Result<(), StorageError> {
    let (Some(name), Some(value)) = (old_name(key), storage::get(shelf, key)?) else { return Ok(()) };
    let known = get(shelf, name)?;
    let name = match known {
        None => name.to_owned(),
        Some(_) if name.starts_with(draft::NAME) => format!("{name}-{}", clock::random_id()),
        Some(known) if name == DRAFT_COUNTER && count(&known) < count(&value) => name.to_owned(),
        Some(_) => return Ok(()),
    };
    set(shelf, &name, &value)?;
    storage::remove(shelf, key)
}

fn count(text: &str) -> u64 {
    text.parse().unwrap_or_default()
}
