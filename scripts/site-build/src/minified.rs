//! Scripts and style sheets as they are shipped: without comments and indentation, otherwise as they were written.

use anyhow::{Result, anyhow, ensure};
use minifier::css;

/// A script without its indentation and the comments that have lines to themselves. Libraries that know more about
/// scripts either are larger than all the rest of this tool, or take a quote in a regular expression for a string.
///
/// # Errors
/// A text in backticks goes over several lines, whose indentation would be lost, or code follows a comment on its line.
pub fn script(text: &str) -> Result<String> {
    let (mut short, mut is_comment) = (String::new(), false);
    for line in text.lines().map(str::trim) {
        let begins = !is_comment && line.starts_with("/*");
        if is_comment || begins {
            is_comment = !line.ends_with("*/");
            ensure!(!is_comment || !line.contains("*/"), "a comment has no line to itself: {line}");
            continue;
        }
        ensure!(line.matches('`').count() % 2 == 0, "a text in backticks goes over several lines: {line}");
        if !line.is_empty() && !line.starts_with("//") {
            short.push_str(line);
            short.push('\n');
        }
    }
    Ok(short)
}

/// A style sheet.
///
/// # Errors
/// It is no style sheet.
pub fn sheet(text: &str) -> Result<String> {
    Ok(css::minify(text).map_err(|error| anyhow!("a style sheet cannot be read: {error}"))?.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_script_says_stays() {
        let text = "// why\n/** how\n * it is\n */\nconst say = (name) => `a  ${name ?? \"//\"}  b`; // here\n\n\
                    if (/[/\"]\\s+/u.test(say(\"x \"))) {\n  /* once */\n  throw new Error('no  /* no */');\n}\n";
        let short = "const say = (name) => `a  ${name ?? \"//\"}  b`; // here\n\
                     if (/[/\"]\\s+/u.test(say(\"x \"))) {\nthrow new Error('no  /* no */');\n}\n";
        assert_eq!(script(text).unwrap(), short);
        for lost in ["const text = `one\n  two`;", "/* one */ two();", "/*\n*/ two();"] {
            assert!(script(lost).is_err(), "{lost}");
        }
    }

    #[test]
    fn what_a_sheet_says_stays() {
        let text = "/* why */\n.a > .b:not(.c) {\n  width: calc(100% - (2rem + 1px));\n  content: \"  /* */ \";\n}\n\
                    @media (min-width: 48rem) and (max-height: 30rem) {\n  .a { color: var(--ink, #000); }\n}\n";
        let short = sheet(text).unwrap();
        for part in ["calc(100% - (2rem + 1px))", "\"  /* */ \"", "(min-width:48rem) and (max-height:30rem)"]
        {
            assert!(short.contains(part), "{part} in {short}");
        }
        assert!(!short.contains("why"), "{short}");
    }
}
