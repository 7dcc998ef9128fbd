//! The pages of the site, out of the source page `index.html`: the whole app, and the card in a frame.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use lol_html::html_content::{ContentType, Element};

use crate::closed;
use crate::digest::CheckedFile;
use crate::html::{Edits, attribute, without_empty_lines};
use crate::names::local;

/// What the pages load, by the names of the finished files.
pub struct Assets {
    /// The style sheet of the first picture.
    pub sheet: String,
    /// The style sheet of what comes after it on any page.
    pub later_sheet: String,
    /// The style sheets of parts of the program, by the part.
    pub part_sheets: BTreeMap<String, String>,
    /// The module that starts the program.
    pub script: CheckedFile,
    /// The first module of the program.
    pub first: CheckedFile,
    /// The programs that run futures, the quickest first.
    pub engines: Vec<CheckedFile>,
    /// The finished name of each script, by its name in `static/`.
    pub renamed: BTreeMap<String, String>,
    /// The addresses of the fonts that the source page loads ahead.
    pub fonts: Vec<String>,
}

/// Which page is made.
#[derive(Clone, Copy)]
pub enum Kind<'a> {
    /// The whole app; with a release, its page registers the service worker that keeps it.
    App {
        /// The mark of the release.
        release: Option<&'a str>,
    },
    /// The card in a frame.
    Card,
}

/// What the card says without scripts: which region it was asked for stands in its address, which such a page cannot
/// read, so it shows no region's figures.
const WITHOUT_SCRIPTS: &str = "<section lang=\"id\">\n\
    <h2>Simulasi cakupan Jamsostek</h2>\n\
    <p>Kartu ini baru menampilkan angka wilayahnya bila JavaScript diizinkan.</p>\n\
    <p><a href=\"./\" target=\"_blank\" rel=\"noopener\">Buka simulasi lengkap</a></p>\n\
    </section>";

/// One of the two pages. `source` is `index.html` of the repository; `oembed` is the element that announces
/// `oembed.json`, or empty.
///
/// # Errors
/// The source page lacks what the build expects.
pub fn page(source: &str, assets: &Assets, kind: Kind<'_>, oembed: &str) -> Result<String> {
    let mut is_first_sheet = true;
    let mut edits = Edits::new()
        .each("link", |link| {
            if link.has_attribute("data-trunk") {
                return directive(link, assets, kind, &mut is_first_sheet);
            }
            match attribute(link, "rel")?.as_str() {
                "manifest" => link.before(oembed, ContentType::Html),
                "preload" => link.remove(), // `ahead` has it in its place
                _ => {}
            }
            Ok(())
        })
        .each("script[src]", |script| loaded_later(script, assets, kind));
    if matches!(kind, Kind::Card) {
        edits = edits
            .each("html", |html| {
                html.set_attribute("data-tampil", "kartu")?;
                // Light, as the page around it, unless that asks for other colours.
                Ok(html.set_attribute("data-tema", "terang")?)
            })
            .each("meta[http-equiv=\"Content-Security-Policy\"]", |meta| {
                let policy = closed::policy(&attribute(meta, "content")?)?;
                Ok(meta.set_attribute("content", &policy)?)
            })
            .each("main > section[lang=\"id\"]", |section| {
                section.replace(WITHOUT_SCRIPTS, ContentType::Html);
                Ok(())
            });
    }
    Ok(without_empty_lines(&edits.apply(source)?))
}

/// What stands in the place of an instruction for Trunk.
fn directive(
    link: &mut Element<'_, '_>,
    assets: &Assets,
    kind: Kind<'_>,
    is_first_sheet: &mut bool,
) -> Result<()> {
    match attribute(link, "rel")?.as_str() {
        "css" if *is_first_sheet => {
            *is_first_sheet = false;
            link.replace(&assets.ahead(kind), ContentType::Html);
        }
        "rust" => link.replace(&assets.start(kind)?, ContentType::Html),
        "css" | "copy-dir" => link.remove(),
        rel => anyhow::bail!("the build does not know what to do with rel=\"{rel}\" for Trunk"),
    }
    Ok(())
}

/// The script that keeps the site for times without a network: not on the card, and a release only where one is kept.
fn loaded_later(script: &mut Element<'_, '_>, assets: &Assets, kind: Kind<'_>) -> Result<()> {
    match kind {
        Kind::Card => script.remove(),
        Kind::App { release } => {
            let address = attribute(script, "src")?;
            script.set_attribute("src", &format!("./{}", assets.renamed(local(&address)?)?))?;
            if let Some(release) = release {
                script.set_attribute("data-release", release)?;
            }
        }
    }
    Ok(())
}

impl Assets {
    /// What is loaded ahead, the program first, then the style sheets: one for the first picture, since on a slow line every further
    /// request delays the program, one that boot.js asks for once that picture stands, and those of parts of the
    /// program, which it asks for with their part. What is loaded ahead comes before any sheet or script: a browser
    /// looks ahead in no page that carries its policy, and on a slow line the program would start a second late.
    fn ahead(&self, kind: Kind<'_>) -> String {
        let Self { sheet, later_sheet, part_sheets, script, first, fonts, .. } = self;
        let mut links = vec![
            format!(
                "<link rel=\"modulepreload\" href=\"./{}\" crossorigin=\"anonymous\" integrity=\"{}\">",
                script.name, script.integrity
            ),
            format!(
                "<link rel=\"preload\" href=\"./{}\" crossorigin=\"anonymous\" as=\"fetch\" type=\"application/wasm\">",
                first.name
            ),
        ];
        links.extend(fonts.iter().map(|font| {
            format!(
                "<link rel=\"preload\" href=\"{font}\" crossorigin=\"anonymous\" as=\"font\" type=\"font/woff2\">"
            )
        }));
        links.push(format!("<link href=\"./{sheet}\" rel=\"stylesheet\">"));
        if matches!(kind, Kind::App { .. }) {
            links.push(format!("<link href=\"./{later_sheet}\" rel=\"later\">"));
            links.extend(
                part_sheets.iter().map(|(part, name)| {
                    format!("<link href=\"./{name}\" rel=\"later\" data-part=\"{part}\">")
                }),
            );
        }
        links.join("\n")
    }

    /// Where the programs that run futures are, each behind its digest, and the script of their workers.
    fn engines(&self) -> Result<String> {
        let engines = self.engines.iter().map(|file| format!("{} ./{}", file.integrity, file.name));
        let engines: Vec<String> = engines.collect();
        let worker = self.renamed("futures.js")?;
        Ok(format!(" data-engines=\"{}\" data-worker=\"./{worker}\"", engines.join(" ")))
    }

    /// The scripts that start the page. The digest of the program is with the script that loads it, since browsers
    /// ignore (and warn of) integrity on the preload of a program.
    fn start(&self, kind: Kind<'_>) -> Result<String> {
        let Self { script, first, .. } = self;
        let (frame, engines, way) = match kind {
            Kind::App { .. } => (String::new(), self.engines()?, String::new()),
            Kind::Card => {
                let frame = format!("<script src=\"./{}\"></script>", self.renamed("frame.js")?);
                (frame, String::new(), closed::way())
            }
        };
        Ok(format!(
            "<script src=\"./{}\"></script>{frame}<script src=\"./{}\" data-js=\"./{}\" data-js-integrity=\"{}\" \
             data-wasm=\"./{}\" data-bytes=\"{}\" data-integrity=\"{}\"{engines}></script>{way}",
            self.renamed("trouble.js")?,
            self.renamed("boot.js")?,
            script.name,
            script.integrity,
            first.name,
            first.bytes,
            first.integrity
        ))
    }

    fn renamed(&self, name: &str) -> Result<&str> {
        self.renamed.get(name).map(String::as_str).with_context(|| format!("static/{name} is missing"))
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    pub(crate) const SOURCE: &str = "<!doctype html>\n<html lang=\"id\">\n<head>\n\
        <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src 'self'\">\n\
        <title>Jangkau</title>\n\
        <link rel=\"manifest\" href=\"./manifest.webmanifest\">\n\
        <link as=\"font\" rel=\"preload\" href=\"./sans-e3b0c44298fc1c14.woff2\" crossorigin>\n\
        <link data-trunk rel=\"css\" href=\"src/styles/a.css\">\n\
        <link data-trunk rel=\"css\" href=\"src/styles/b.css\" data-later>\n\
        <link data-trunk rel=\"copy-dir\" href=\"static\" data-target-path=\".\">\n\
        <script src=\"./offline.js\" type=\"later\"></script>\n\
        <link data-trunk rel=\"rust\" data-bin=\"jangkau-web\">\n\
        </head>\n<body>\n<main>\n<h1>Jangkau</h1>\n\
        <section lang=\"id\">\n<p>Satu & <b>dua</b></p>\n</section>\n\
        <section lang=\"en\">One</section>\n</main>\n</body>\n</html>\n";
    fn assets() -> Assets {
        let file =
            |name: &str| CheckedFile { name: name.to_owned(), integrity: "sha384-x".to_owned(), bytes: 7 };
        let renamed = ["boot.js", "frame.js", "futures.js", "offline.js", "trouble.js"]
            .map(|name| (name.to_owned(), format!("{}-0.js", name.trim_end_matches(".js"))));
        Assets {
            sheet: "a-0.css".to_owned(),
            later_sheet: "b-0.css".to_owned(),
            part_sheets: BTreeMap::from([("planner".to_owned(), "planner-0.css".to_owned())]),
            script: file("app-0.js"),
            first: file("app-0_bg.wasm"),
            engines: ["futures-simd-0.wasm", "futures-0.wasm"].map(file).into(),
            renamed: renamed.into(),
            fonts: vec!["./sans-0.woff2".to_owned()],
        }
    }

    #[test]
    fn the_page_loads_the_program_ahead_of_sheets_and_scripts() {
        let page = page(SOURCE, &assets(), Kind::App { release: None }, "").unwrap();
        let place = |text: &str| page.find(text).unwrap_or_else(|| panic!("{text} is not in {page}"));
        let order = [
            "<link rel=\"modulepreload\" href=\"./app-0.js\" crossorigin=\"anonymous\" integrity=\"sha384-x\">",
            "<link rel=\"preload\" href=\"./app-0_bg.wasm\"",
            "<link rel=\"preload\" href=\"./sans-0.woff2\" crossorigin=\"anonymous\" as=\"font\" type=\"font/woff2\">",
            "<link href=\"./a-0.css\" rel=\"stylesheet\">",
            "<link href=\"./b-0.css\" rel=\"later\">",
            "<link href=\"./planner-0.css\" rel=\"later\" data-part=\"planner\">",
            "<script src=\"./offline-0.js\" type=\"later\">",
            "<script src=\"./trouble-0.js\"></script>\
             <script src=\"./boot-0.js\" data-js=\"./app-0.js\" data-js-integrity=\"sha384-x\" \
             data-wasm=\"./app-0_bg.wasm\" data-bytes=\"7\" data-integrity=\"sha384-x\" \
             data-engines=\"sha384-x ./futures-simd-0.wasm sha384-x ./futures-0.wasm\" data-worker=\"./futures-0.js\">",
        ];
        assert!(order.map(place).is_sorted(), "{page}");
        assert_eq!(page.matches("as=\"font\"").count(), 1, "{page}");
        assert!(
            !page.contains("data-trunk") && !page.contains("data-release") && !page.contains("\n\n"),
            "{page}"
        );
        assert!(page.contains("<section lang=\"id\">\n<p>Satu & <b>dua</b></p>\n</section>"), "{page}");
    }

    #[test]
    fn a_release_stands_with_the_script_that_keeps_it() {
        let page = page(SOURCE, &assets(), Kind::App { release: Some("0123") }, "<link rel=\"x\">").unwrap();
        assert!(
            page.contains("<script src=\"./offline-0.js\" type=\"later\" data-release=\"0123\">"),
            "{page}"
        );
        assert!(
            page.contains("<link rel=\"x\"><link rel=\"manifest\" href=\"./manifest.webmanifest\">"),
            "{page}"
        );
    }

    #[test]
    fn the_card_names_no_region_without_scripts_and_keeps_nothing() {
        let page = page(SOURCE, &assets(), Kind::Card, "").unwrap();
        assert!(page.contains("<html lang=\"id\" data-tampil=\"kartu\" data-tema=\"terang\">"), "{page}");
        let scripts = ["trouble", "frame", "boot"].map(|name| format!("<script src=\"./{name}-0.js\""));
        assert!(scripts.iter().map(|script| page.find(script).unwrap()).is_sorted(), "{page}");
        assert!(page.contains("<p>Kartu ini baru menampilkan angka wilayahnya"), "{page}");
        assert!(page.contains("<section lang=\"en\">One</section>"), "{page}");
        let way = page.find(&closed::way()).unwrap();
        assert!(
            page.find("boot-0.js").unwrap() < way && page.contains("script-src 'self' 'sha256-"),
            "{page}"
        );
        for gone in ["offline", "later", "Satu"] {
            assert!(!page.contains(gone), "{gone} in {page}");
        }
    }

    #[test]
    fn a_page_without_its_parts_is_refused() {
        let kind = Kind::App { release: None };
        assert!(page("<html></html>", &assets(), kind, "").is_err());
        let foreign = SOURCE.replace("./offline.js", "https://a.id/offline.js");
        assert!(page(&foreign, &assets(), kind, "").is_err());
        let unknown = SOURCE.replace("copy-dir", "sass");
        assert!(page(&unknown, &assets(), kind, "").is_err());
    }
}
