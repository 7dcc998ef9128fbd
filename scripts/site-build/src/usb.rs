//! The single-file edition: the whole app in one page that is opened by double click, without a network. All parts of
//! the program are inside, compressed.

use anyhow::Result;

use crate::files::{Files, text_of};
use crate::inside::{Inside, start};
use crate::program::Program;
use crate::script::for_single_file;

/// Where `static/offline.js` writes the scenario that a copy carries.
const SLOT: &str = "<meta name=\"jangkau-salinan\" content=\"\">\n";

/// The file. `page` is the source page, `sheet` all styles with what they name inside, `files` those of `static/`.
///
/// # Errors
/// The page or the program is not as expected, or a text would end its element early.
pub fn single_file(page: &str, sheet: &str, files: &Files, program: &Program) -> Result<String> {
    let module = for_single_file(&program.script, program.parts.keys())?;
    let start = start()?;
    let scripts =
        [text_of(files, "trouble.js")?, &start, text_of(files, "boot.js")?, text_of(files, "offline.js")?];
    let parts = program.packed.iter().map(|(part, bytes)| (part.as_str(), bytes.as_slice())).collect();
    Inside { head: SLOT, sheet, scripts: &scripts, module: &module, parts }.page(page, files)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::digest::source;
    use crate::pack::tests::{program, statics};
    use crate::page::tests::SOURCE;

    fn file(sheet: &str) -> String {
        single_file(SOURCE, sheet, &statics(), &program()).unwrap()
    }

    #[test]
    fn everything_is_inside_and_nothing_is_fetched() {
        let file = file("a{}");
        for part in [
            "<style>a{}</style>",
            "id=\"jangkau-program\"",
            "id=\"jangkau-planner\"",
            "jangkauGlue = ",
            "data:image/",
        ] {
            assert_eq!(file.matches(part).count(), 1, "{part} in {file}");
        }
        assert!(
            !file.contains("src=\"./") && !file.contains("href=\"./") && !file.contains("data-trunk"),
            "{file}"
        );
        assert!(file.ends_with("</script>\n</body>\n</html>\n"), "{file}");
    }

    #[test]
    fn the_policy_names_every_script_and_style() {
        let file = file("a{}");
        assert_eq!(file.matches("'sha256-").count(), 6);
        assert!(
            file.contains(&format!("'{}'", source(&start().unwrap())))
                && file.contains(&format!("'{}'", source("a{}")))
        );
        assert!(!file.contains("font-src"), "{file}");
        assert!(
            self::file("@font-face{src:url(data:font/woff2;base64,AA)}").contains("font-src data:; base-uri")
        );
    }

    #[test]
    fn a_text_that_would_end_its_element_is_refused() {
        assert!(single_file(SOURCE, "a{}</STYLE>", &statics(), &program()).is_err());
    }
}
