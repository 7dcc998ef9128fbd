//! Puts the site together: names, pages, the single-file edition, the release. A function of its inputs, in memory.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result, ensure};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use crate::bundles::{Bundle, bundles};
use crate::closed;
use crate::digest::{CheckedFile, integrity, mark};
use crate::engines::{NUMBERS, REGISTERS};
use crate::files::{Files, text_of};
use crate::names::{ends_in, named};
use crate::oembed::Address;
use crate::page::{Assets, Kind, page};
use crate::program::{APP, Program};
use crate::release::Release;
use crate::script::{PartPlace, for_site};
use crate::sources::{Need, SCRIPTS, Sheet, Sources};
use crate::usb::single_file;

/// What differs between two sites out of the same sources.
#[derive(Default)]
pub struct Options {
    /// Where the site will lie; then it has an `oembed.json`.
    pub address: Option<Address>,
    /// Goes into every file whose name holds its digest: a test makes the next release with it.
    pub mark: Option<String>,
}

/// All files of the site.
///
/// # Errors
/// A source or the program lacks what the build expects.
pub fn pack(sources: &Sources, program: &Program, options: &Options) -> Result<Files> {
    let mut packing = Packing { site: Files::new(), renamed: BTreeMap::new(), mark: options.mark.as_deref() };
    packing.add_statics(&sources.statics)?;
    let sheet = packing.add_sheet("jangkau", joined(&sources.sheets, |need| *need == Need::FirstPicture))?;
    let later_sheet = packing.add_sheet("nanti", joined(&sources.sheets, |need| *need == Need::AnyPage))?;
    let part_sheets = packing.add_part_sheets(&sources.sheets, program)?;
    let (script, first) = packing.add_program(program, &part_sheets)?;
    let engines = packing.add_engines(program)?;
    let Packing { mut site, renamed, .. } = packing;
    let fonts = sources.fonts.clone();
    let assets = Assets { sheet, later_sheet, part_sheets, script, first, engines, renamed, fonts };

    let oembed = options.address.as_ref().map(Address::link).unwrap_or_default();
    let frozen_page = page(&sources.page, &assets, Kind::App { release: None }, &oembed)?;
    let worker = text_of(&sources.statics, "sw.js")?;
    let release = Release::of(&site, &frozen_page, worker)?;
    let kind = Kind::App { release: Some(&release.mark) };
    let mut put = |name: &str, text: String| site.insert(name.to_owned(), text.into_bytes());
    put("index.html", page(&sources.page, &assets, kind, &oembed)?);
    let card = page(&sources.page, &assets, Kind::Card, &oembed)?;
    let styles = with_fonts_inside(&sources.sheets, &sources.statics, |need| *need == Need::FirstPicture);
    put(closed::PAGE, closed::page(&card, &styles, &sources.statics, program)?);
    put("embed.html", card);
    put("sw.js", release.worker(worker)?);
    let styles = with_fonts_inside(&sources.sheets, &sources.statics, |_| true);
    put("jangkau-usb.html", single_file(&sources.page, &styles, &sources.statics, program)?);
    if let Some(address) = &options.address {
        put("oembed.json", address.document()?);
    }
    release.freeze(&mut site, &frozen_page);
    Ok(site)
}

/// The site while its files get their names.
struct Packing<'a> {
    site: Files,
    renamed: BTreeMap<String, String>,
    mark: Option<&'a str>,
}

impl Packing<'_> {
    /// Adds a file under a name that holds its digest; returns the name.
    fn add(&mut self, name: &str, mut bytes: Vec<u8>) -> Result<String> {
        if let Some(mark) = self.mark {
            append(mark, name, &mut bytes)?;
        }
        let name = named(name, &bytes)?;
        self.site.insert(name.clone(), bytes);
        Ok(name)
    }

    fn add_statics(&mut self, statics: &Files) -> Result<()> {
        for (name, bytes) in statics {
            if SCRIPTS.contains(&name.as_str()) {
                let new = self.add(name, bytes.clone())?;
                self.renamed.insert(name.clone(), new);
            } else {
                ensure!(
                    !is_font(name) || name.contains(&mark(bytes)),
                    "static/{name}: its name must hold {}, the digest of its content",
                    mark(bytes)
                );
                self.site.insert(name.clone(), bytes.clone());
            }
        }
        Ok(())
    }

    fn add_sheet(&mut self, name: &str, text: String) -> Result<String> {
        ensure!(!text.is_empty(), "no style sheet is left for {name}");
        self.add(&format!("{name}.css"), text.into_bytes())
    }

    /// The style sheets of parts of the program, by the part: one for each that has styles of its own.
    fn add_part_sheets(&mut self, sheets: &[Sheet], program: &Program) -> Result<BTreeMap<String, String>> {
        let parts: BTreeSet<&String> = sheets
            .iter()
            .filter_map(|sheet| if let Need::Parts(parts) = &sheet.need { Some(parts) } else { None })
            .flatten()
            .collect();
        let mut named = BTreeMap::new();
        for part in parts {
            ensure!(program.parts.contains_key(part), "index.html has styles of {part}, which is no part");
            let text = joined(sheets, |need| need.is_of(part));
            named.insert(part.clone(), self.add_sheet(part, text)?);
        }
        Ok(named)
    }

    /// The script and the first module of the program; its parts are named by the script, those with style sheets of
    /// their own among them.
    fn add_program(
        &mut self,
        program: &Program,
        sheets: &BTreeMap<String, String>,
    ) -> Result<(CheckedFile, CheckedFile)> {
        let mut places = BTreeMap::new();
        for (bundle, Bundle { bytes, places: parts }) in bundles(program) {
            let name = self.add(&format!("{bundle}.wasm"), bytes)?;
            let file = self.file(name)?;
            let place = |(part, range)| {
                (part, PartPlace { file: file.clone(), range: Some(range), has_sheet: false })
            };
            places.extend(parts.into_iter().map(place));
        }
        for (part, bytes) in &program.parts {
            if !places.contains_key(part) {
                let name = self.add(&format!("{part}.wasm"), bytes.clone())?;
                let has_sheet = sheets.contains_key(part);
                places.insert(part.clone(), PartPlace { file: self.file(name)?, range: None, has_sheet });
            }
        }
        let script = for_site(&program.script, &places)?;
        let script = self.add(&format!("{APP}.js"), script.into_bytes())?;
        let first = self.add(&format!("{APP}_bg.wasm"), program.first.clone())?;
        Ok((self.file(script)?, self.file(first)?))
    }

    /// The programs that run futures, the quickest first.
    fn add_engines(&mut self, program: &Program) -> Result<Vec<CheckedFile>> {
        let mut add = |name: &str| {
            let bytes = program.engines.get(name).with_context(|| format!("{name} is missing"))?;
            let name = self.add(&format!("{name}.wasm"), bytes.clone())?;
            self.file(name)
        };
        [REGISTERS, NUMBERS].into_iter().map(&mut add).collect()
    }

    fn file(&self, name: String) -> Result<CheckedFile> {
        let bytes = self.site.get(&name).with_context(|| format!("{name} is missing"))?;
        Ok(CheckedFile { integrity: integrity(bytes), bytes: bytes.len(), name })
    }
}

fn joined(sheets: &[Sheet], is_meant: impl Fn(&Need) -> bool) -> String {
    sheets.iter().filter(|sheet| is_meant(&sheet.need)).map(|sheet| sheet.text.as_str()).collect()
}

fn is_font(name: &str) -> bool {
    ends_in(name, "woff2")
}

/// Styles as one text that names no other file.
fn with_fonts_inside(sheets: &[Sheet], statics: &Files, is_meant: impl Fn(&Need) -> bool) -> String {
    statics.iter().filter(|(name, _)| is_font(name)).fold(joined(sheets, is_meant), |text, (name, bytes)| {
        text.replace(&format!("./{name}"), &format!("data:font/woff2;base64,{}", STANDARD.encode(bytes)))
    })
}

/// Adds a mark to a file without a change of what it does.
fn append(mark: &str, name: &str, bytes: &mut Vec<u8>) -> Result<()> {
    match name.rsplit_once('.').map(|(_, end)| end) {
        Some("js" | "css") => bytes.extend_from_slice(format!("/* {mark} */\n").as_bytes()),
        Some("wasm") => {
            // A custom section with an empty name.
            let length = u8::try_from(mark.len() + 1).ok().filter(|length| *length < 0x80);
            bytes.extend([0, length.context("the mark is too long")?, 0]);
            bytes.extend_from_slice(mark.as_bytes());
        }
        _ => {} // fonts are the same in every release
    }
    Ok(())
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use crate::names::is_named;
    use crate::page::tests::SOURCE;
    use crate::program::FIRST;
    use crate::script::tests::script;

    const MODULE: &[u8] = b"\0asm\x01\0\0\0";

    pub(crate) fn program() -> Program {
        let parts = BTreeMap::from([("planner".to_owned(), MODULE.to_vec())]);
        let packed = BTreeMap::from([FIRST, "planner"].map(|part| (part.to_owned(), b"gzip".to_vec())));
        let engines = [NUMBERS, REGISTERS].map(|name| (name.to_owned(), MODULE.to_vec())).into();
        Program {
            script: script(),
            first: MODULE.to_vec(),
            parts,
            packed,
            needs: BTreeMap::new(),
            engines,
            first_with_names: MODULE.to_vec(),
        }
    }

    pub(crate) fn statics() -> Files {
        let texts = [
            ("trouble.js", "0"),
            ("boot.js", "1"),
            ("frame.js", "2"),
            ("offline.js", "3"),
            ("futures.js", "5"),
            ("jangkau-simulasi.js", "4"),
            ("sw.js", "const RELEASE = \"\";\nconst FILES = {};\n"),
            ("icon.svg", "<svg></svg>"),
            ("manifest.webmanifest", "{}"),
            ("sans-e3b0c44298fc1c14.woff2", ""),
        ];
        texts.map(|(name, text)| (name.to_owned(), text.as_bytes().to_vec())).into()
    }

    fn sources() -> Sources {
        let first = Sheet {
            text: "@font-face{src:url(\"./sans-e3b0c44298fc1c14.woff2\")}\n".to_owned(),
            need: Need::FirstPicture,
        };
        let later = Sheet { text: "b{}\n".to_owned(), need: Need::AnyPage };
        let part = Sheet { text: "i{}\n".to_owned(), need: Need::Parts(vec!["planner".to_owned()]) };
        let fonts = vec!["./sans-e3b0c44298fc1c14.woff2".to_owned()];
        Sources { page: SOURCE.to_owned(), sheets: vec![first, later, part], fonts, statics: statics() }
    }

    fn packed(mark: Option<&str>) -> Files {
        let options = Options { mark: mark.map(str::to_owned), ..Options::default() };
        pack(&sources(), &program(), &options).unwrap()
    }

    /// Files of the site itself, not of its frozen copy.
    fn own(site: &Files) -> impl Iterator<Item = &String> {
        site.keys().filter(|name| !name.starts_with("versi/"))
    }

    #[test]
    fn whatever_a_page_a_sheet_or_a_script_names_is_there() {
        let site = packed(None);
        for name in own(&site)
            .filter(|name| !["jangkau-usb.html", closed::PAGE].contains(&name.as_str()))
            .filter(|name| !ends_in(name, "wasm"))
        {
            let text = String::from_utf8_lossy(&site[name]);
            for named in text.split(['"', '\'']).filter_map(|text| text.strip_prefix("./")) {
                let is_there = named.is_empty() || named == "loader.js" || site.contains_key(named);
                assert!(is_there, "{name} names {named}");
            }
        }
    }

    #[test]
    fn names_hold_digests_but_for_what_is_known_by_name() {
        let site = packed(None);
        let plain: Vec<_> = own(&site).filter(|name| !is_named(name)).collect();
        let known = [
            "embed-tertutup.html",
            "embed.html",
            "icon.svg",
            "index.html",
            "jangkau-simulasi.js",
            "jangkau-usb.html",
            "manifest.webmanifest",
            "sw.js",
        ];
        assert_eq!(plain, known);
        assert_eq!(own(&site).filter(|name| is_named(name)).count(), 14);
    }

    #[test]
    fn styles_of_a_part_come_with_it_and_of_no_other() {
        let site = packed(None);
        let script = own(&site).find(|name| name.starts_with("jangkau-web-") && ends_in(name, "js")).unwrap();
        assert!(text_of(&site, script).unwrap().contains("dressed(\"planner\", fetchPart(\"./planner-"));
        let page = text_of(&site, "index.html").unwrap();
        assert!(page.contains("rel=\"later\" data-part=\"planner\">"), "{page}");
        let mut foreign = sources();
        foreign.sheets.push(Sheet { text: "u{}".to_owned(), need: Need::Parts(vec!["bulan".to_owned()]) });
        assert!(pack(&foreign, &program(), &Options::default()).is_err());
    }

    #[test]
    fn the_same_inputs_make_the_same_site() {
        assert_eq!(packed(None), packed(None));
    }

    #[test]
    fn another_mark_makes_a_release_of_which_nothing_but_fonts_was_there_before() {
        let (before, after) = (packed(None), packed(Some("next")));
        let kept: Vec<_> = own(&after).filter(|name| is_named(name) && before.contains_key(*name)).collect();
        assert_eq!(kept.len(), 1);
        assert!(ends_in(kept[0], "woff2"));
        assert_ne!(before["sw.js"], after["sw.js"]);
    }

    #[test]
    fn fonts_are_files_of_the_site_and_inside_the_single_file() {
        let site = packed(None);
        let sheet = own(&site).find(|name| name.starts_with("jangkau-") && ends_in(name, "css")).unwrap();
        assert!(text_of(&site, sheet).unwrap().contains("url(\"./sans-"));
        assert!(text_of(&site, "jangkau-usb.html").unwrap().contains("url(\"data:font/woff2;base64,\")"));
    }

    #[test]
    fn only_a_site_with_an_address_has_an_oembed_document() {
        assert!(!packed(None).contains_key("oembed.json"));
        let options = Options { address: Some(Address::parse("https://a.go.id/b/").unwrap()), mark: None };
        let site = pack(&sources(), &program(), &options).unwrap();
        assert!(site.contains_key("oembed.json"));
        for page in ["index.html", "embed.html"] {
            assert!(text_of(&site, page).unwrap().contains("https://a.go.id/b/oembed.json"), "{page}");
        }
    }
}
