//! Edits of a page by CSS selectors. What no edit touches stays byte for byte.

use std::borrow::Cow;
use std::cell::Cell;
use std::rc::Rc;

use anyhow::{Context, Result, anyhow, ensure};
use lol_html::html_content::Element;
use lol_html::{ElementContentHandlers, RewriteStrSettings, Selector, rewrite_str};

type Action<'a> = Box<dyn FnMut(&mut Element<'_, '_>) -> Result<()> + 'a>;

/// Edits that `apply` makes in one pass over a page.
#[derive(Default)]
pub struct Edits<'a> {
    edits: Vec<(&'static str, Action<'a>)>,
}

impl<'a> Edits<'a> {
    /// No edits yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Does `action` to every element that `selector` finds. There must be one: a page that lost it is not what the
    /// build expects.
    #[must_use]
    pub fn each(
        mut self,
        selector: &'static str,
        action: impl FnMut(&mut Element<'_, '_>) -> Result<()> + 'a,
    ) -> Self {
        self.edits.push((selector, Box::new(action)));
        self
    }

    /// Removes every element that `selector` finds.
    #[must_use]
    pub fn remove(self, selector: &'static str) -> Self {
        self.each(selector, |element| {
            element.remove();
            Ok(())
        })
    }

    /// The page after all edits.
    ///
    /// # Errors
    /// A selector found nothing or is none, an action failed, or the page cannot be parsed.
    pub fn apply(self, page: &str) -> Result<String> {
        let mut settings = RewriteStrSettings::new();
        let mut counts = Vec::new();
        for (selector, mut action) in self.edits {
            let parsed: Selector = selector.parse().map_err(|error| anyhow!("{selector}: {error}"))?;
            let count = Rc::new(Cell::new(0));
            counts.push((selector, Rc::clone(&count)));
            let handler = ElementContentHandlers::default().element(move |element: &mut Element<'_, '_>| {
                count.set(count.get() + 1);
                action(element).map_err(Into::into)
            });
            settings = settings.append_element_content_handler((Cow::Owned(parsed), handler));
        }
        let edited = rewrite_str(page, settings).context("the page cannot be edited")?;
        for (selector, count) in counts {
            ensure!(count.get() > 0, "the page has no element {selector}");
        }
        Ok(edited)
    }
}

/// The value of an attribute that must be there.
///
/// # Errors
/// The element does not have it.
pub fn attribute(element: &Element<'_, '_>, name: &str) -> Result<String> {
    element.get_attribute(name).with_context(|| format!("<{}> has no {name}", element.tag_name()))
}

/// The page without empty lines: elements that were removed leave theirs behind.
pub fn without_empty_lines(page: &str) -> String {
    page.lines().filter(|line| !line.is_empty()).fold(String::new(), |text, line| text + line + "\n")
}

#[cfg(test)]
mod tests {
    use lol_html::html_content::ContentType;

    use super::*;

    #[test]
    fn edits_touch_what_they_find_and_nothing_else() {
        let page = "<!doctype html><P  class=a>1</P ><p>2<!-- <p class=a> --></p>";
        let edited = Edits::new()
            .each(".a", |element| {
                element.replace("<b>3</b>", ContentType::Html);
                Ok(())
            })
            .apply(page);
        assert_eq!(edited.unwrap(), "<!doctype html><b>3</b><p>2<!-- <p class=a> --></p>");
    }

    #[test]
    fn a_selector_that_finds_nothing_is_an_error() {
        let error = Edits::new().remove("main > p").apply("<p></p>").unwrap_err();
        assert_eq!(error.to_string(), "the page has no element main > p");
    }

    #[test]
    fn an_action_that_fails_ends_the_edit() {
        let edited = Edits::new().each("p", |element| attribute(element, "id").map(drop)).apply("<p></p>");
        assert!(format!("{:#}", edited.unwrap_err()).contains("<p> has no id"));
    }

    #[test]
    fn empty_lines_go() {
        assert_eq!(without_empty_lines("a\n\n\nb\n"), "a\nb\n");
    }
}
