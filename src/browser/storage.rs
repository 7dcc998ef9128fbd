//! What the browser keeps between visits. Every call may fail: in a frame without rights, in private mode, when full.

use web_sys::Storage;

/// Why something was not kept or not found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StorageError {
    /// The browser gives no storage here.
    Blocked,
    /// It gives storage and refuses to write.
    Full,
}

/// How long it is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shelf {
    /// Until it is removed, for all tabs.
    Lasting,
    /// As long as this tab.
    Tab,
}

/// What stands under `key`; `None` where nothing does.
///
/// # Errors
/// [`StorageError::Blocked`].
pub fn get(shelf: Shelf, key: &str) -> Result<Option<String>, StorageError> {
    storage(shelf)?.get_item(key).map_err(|_| StorageError::Blocked)
}

/// Keeps `value` under `key`.
///
/// # Errors
/// [`StorageError`].
pub fn set(shelf: Shelf, key: &str, value: &str) -> Result<(), StorageError> {
    storage(shelf)?.set_item(key, value).map_err(|_| StorageError::Full)
}

/// Forgets `key`.
///
/// # Errors
/// [`StorageError::Blocked`].
pub fn remove(shelf: Shelf, key: &str) -> Result<(), StorageError> {
    storage(shelf)?.remove_item(key).map_err(|_| StorageError::Blocked)
}

/// The keys that start with `prefix`, in no particular order.
///
/// # Errors
/// [`StorageError::Blocked`].
pub fn keys(shelf: Shelf, prefix: &str) -> Result<Vec<String>, StorageError> {
    let storage = storage(shelf)?;
    let count = storage.length().map_err(|_| StorageError::Blocked)?;
    let keys = (0..count).filter_map(|place| storage.key(place).ok().flatten());
    Ok(keys.filter(|key| key.starts_with(prefix)).collect())
}

fn storage(shelf: Shelf) -> Result<Storage, StorageError> {
    let window = web_sys::window().ok_or(StorageError::Blocked)?;
    let storage = match shelf {
        Shelf::Lasting => window.local_storage(),
        Shelf::Tab => window.session_storage(),
    };
    storage.ok().flatten().ok_or(StorageError::Blocked)
}
