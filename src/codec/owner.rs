//! Whose data lies in a browser's storage. All pages of one address share one storage: several instances of the site
//! under one host, every file that was opened from a disk. So every key, and every channel between windows, carries the
//! owner: `jangkau OWNER NAME`. No owner contains a blank.
//!
//! Before that the keys were `jangkau.NAME`. They have no owner; [`old_name`] finds them.

/// What the keys of all owners start with.
const MARK: &str = "jangkau ";
/// What keys without an owner start with.
const OLD: &str = "jangkau.";

/// A site in its folder, or a copy in one file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Owner(String);

impl Owner {
    /// The owner of this name: the path of the site's folder, `usb:ID/NAME` or `file:PATH` (`static/boot.js`).
    pub fn new(name: &str) -> Self {
        Self(name.replace(char::is_whitespace, "%20"))
    }

    /// The whole key of `name`, or the prefix of all keys for the empty name.
    pub fn key(&self, name: &str) -> String {
        format!("{MARK}{} {name}", self.0)
    }

    /// The name in `key`; `None` where it belongs to somebody else.
    pub fn name_in<'a>(&self, key: &'a str) -> Option<&'a str> {
        key.strip_prefix(MARK)?.strip_prefix(self.0.as_str())?.strip_prefix(' ')
    }

    /// How many other owners there are among `keys`.
    pub fn others<'a>(&self, keys: impl IntoIterator<Item = &'a str>) -> usize {
        let owners = keys.into_iter().filter_map(|key| Some(key.strip_prefix(MARK)?.split_once(' ')?.0));
        let mut others: Vec<&str> = owners.filter(|owner| *owner != self.0).collect();
        others.sort_unstable();
        others.dedup();
        others.len()
    }

    /// Whether it is a copy that somebody has put a plan into: one that can be told from every other.
    pub fn is_marked_copy(&self) -> bool {
        self.0.starts_with("usb:")
    }
}

/// The name in a key of the time when keys had no owner.
pub fn old_name(key: &str) -> Option<&str> {
    key.strip_prefix(OLD).filter(|name| !name.is_empty())
}

/// What all keys start with, those without an owner too.
pub const EVERYTHING: &str = "jangkau";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_belongs_to_one_owner() {
        let owners = ["/", "/a/", "/a/b/", "/a", "usb:0f/a.html", "usb:0f/a.html%20", "file:/D:/a.html"];
        for owner in owners.map(Owner::new) {
            let key = owner.key("draf.1");
            for other in owners.map(Owner::new) {
                let found = (other == owner).then_some("draf.1");
                assert_eq!(other.name_in(&key), found, "{other:?}");
            }
            assert_eq!(old_name(&key), None);
            assert_eq!(owner.name_in("jangkau.draf.1"), None);
        }
    }

    #[test]
    fn a_blank_in_a_path_makes_no_second_owner() {
        let owner = Owner::new("file:/D:/dua salinan.html");
        assert_eq!(owner.name_in(&owner.key("tab")), Some("tab"));
    }

    #[test]
    fn others_are_counted_once_each() {
        let (one, two, three) = (Owner::new("/a/"), Owner::new("/b/"), Owner::new("usb:1/x.html"));
        let keys =
            [one.key("tab"), two.key("tab"), two.key("draf.1"), three.key("sesi"), "jangkau.tab".to_owned()];
        assert_eq!(one.others(keys.iter().map(String::as_str)), 2);
        assert_eq!(one.others(["jangkau", "other", "jangkau /a/"]), 0);
        assert!(three.is_marked_copy() && !one.is_marked_copy());
    }

    #[test]
    fn keys_of_before_have_a_name_and_no_owner() {
        assert_eq!(old_name("jangkau.draf.0f"), Some("draf.0f"));
        assert_eq!(old_name("jangkau."), None);
        assert_eq!(old_name("jangkau-simulasi.js"), None);
    }
}
