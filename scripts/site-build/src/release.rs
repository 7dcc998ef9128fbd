//! A release: what the service worker keeps for times without a network, and the copy that stays for frozen cards.

use std::collections::BTreeMap;

use anyhow::Result;

use crate::digest::{integrity, mark};
use crate::files::Files;
use crate::names::is_named;
use crate::script::replaced;

/// What is kept although its name holds no digest.
const KEPT: [&str; 3] = ["icon.svg", "icon-maskable.svg", "manifest.webmanifest"];
/// What is not kept although its name holds a digest, by how it starts.
const ON_DEMAND: [&str; 4] = ["frame-", "office-", "tables-", "shared-on-demand-"];
/// The service worker.
const WORKER: &str = "sw.js";

/// A release, told from others by its mark.
pub struct Release {
    /// Sixteen hexadecimal digits.
    pub mark: String,
    /// The digest of each file, by its name, as JSON.
    list: String,
}

impl Release {
    /// The release that consists of `site`. `page` is `index.html` without a release, `worker` the worker's source.
    ///
    /// # Errors
    /// The list cannot be written.
    pub fn of(site: &Files, page: &str, worker: &str) -> Result<Self> {
        // What the page and the rest of the program need; not the card, nor what is fetched on demand: the copy, and the
        // module of spreadsheets, which weighs nearly as much as the first program.
        let is_kept = |name: &str| {
            let is_part = is_named(name) && !ON_DEMAND.iter().any(|start| name.starts_with(start));
            is_part || KEPT.contains(&name)
        };
        let digests: BTreeMap<&String, String> = site
            .iter()
            .filter(|(name, _)| is_kept(name))
            .map(|(name, bytes)| (name, integrity(bytes)))
            .collect();
        let list = serde_json::to_string(&digests)?;
        Ok(Self { mark: mark(format!("{list}\n{worker}\n{page}").as_bytes()), list })
    }

    /// The service worker of this release.
    ///
    /// # Errors
    /// Its source has no place for the release.
    pub fn worker(&self, source: &str) -> Result<String> {
        let marked =
            replaced(source, "const RELEASE = \"\";", &format!("const RELEASE = \"{}\";", self.mark))?;
        replaced(&marked, "const FILES = {};", &format!("const FILES = {};", self.list))
    }

    /// Copies the site into a folder of this release, for cards that are to stay as they are. No worker there: nothing
    /// changes in it. `page` is `index.html` without a release.
    pub fn freeze(&self, site: &mut Files, page: &str) {
        let folder = format!("versi/{}", self.mark);
        let copies: Files = site
            .iter()
            .filter(|(name, _)| *name != WORKER)
            .map(|(name, bytes)| (format!("{folder}/{name}"), bytes.clone()))
            .collect();
        site.extend(copies);
        site.insert(format!("{folder}/index.html"), page.as_bytes().to_vec());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOURCE: &str = "const RELEASE = \"\";\nconst FILES = {};\n";

    fn site() -> Files {
        [
            "boot-0123456789abcdef.js",
            "frame-0123456789abcdef.js",
            "office-0123456789abcdef.wasm",
            "tables-0123456789abcdef.wasm",
            "icon.svg",
            "lain.svg",
            "sw.js",
            "index.html",
        ]
        .map(|name| (name.to_owned(), name.as_bytes().to_vec()))
        .into()
    }

    #[test]
    fn the_worker_keeps_what_the_page_needs() {
        let release = Release::of(&site(), "page", SOURCE).unwrap();
        let worker = release.worker(SOURCE).unwrap();
        assert!(worker.starts_with(&format!("const RELEASE = \"{}\";\n", release.mark)), "{worker}");
        assert!(worker.contains("{\"boot-0123456789abcdef.js\":\"sha384-"), "{worker}");
        assert!(
            worker.contains("\"icon.svg\"")
                && ["frame-", "office-", "tables-", "lain.svg"].iter().all(|name| !worker.contains(name)),
            "{worker}"
        );
        assert!(release.worker("const FILES = {};").is_err());
    }

    #[test]
    fn another_page_is_another_release() {
        let mark = |page| Release::of(&site(), page, SOURCE).unwrap().mark;
        assert_eq!(mark("one"), mark("one"));
        assert_ne!(mark("one"), mark("two"));
    }

    #[test]
    fn the_frozen_copy_is_the_whole_site_without_its_worker() {
        let mut frozen = site();
        let release = Release::of(&frozen, "page", SOURCE).unwrap();
        release.freeze(&mut frozen, "page");
        assert_eq!(frozen.len(), site().len() * 2 - 1);
        assert_eq!(frozen[&format!("versi/{}/index.html", release.mark)], b"page");
        assert!(!frozen.contains_key(&format!("versi/{}/sw.js", release.mark)));
    }
}
