//! Queries made of others: the same address for another page, another window, another language.

use super::{THEMES, name_of, parameter, parse};
use crate::preferences::{Lang, Page, Theme};

/// The parameter that chooses the page.
const PAGE: &str = "tampil";
/// The parameter that makes a window the audience's; its value names the pair.
const SCREEN: &str = "layar=";
/// Longest name of a pair of windows.
const LONGEST_PAIR: usize = 40;

/// `query` with language and colours as they are on screen, so that a reload and a copy of the tab have them too.
/// Everything else stays as it was written.
pub fn preferences_query(query: &str, lang: Lang, theme: Theme) -> String {
    let asked = parse(query);
    let mut query = query.to_owned();
    if asked.language.unwrap_or_default() != lang {
        query = with_parameter(&query, "lang", Some(lang.code()));
    }
    if asked.theme.unwrap_or_default() != theme {
        query = with_parameter(&query, "tema", name_of(&THEMES, theme));
    }
    query
}

/// `query` without a region, which the fragment names.
pub fn without_region(query: &str) -> String {
    with_parameter(query, "wilayah", None)
}

/// `query` with the parameter `name` set to `value`, or without it; everything else stays.
fn with_parameter(query: &str, name: &str, value: Option<&str>) -> String {
    let is_other = |pair: &&str| parameter(pair.split('=').next().unwrap_or_default()) != Some(name);
    let others = query.split('&').filter(|pair| !pair.is_empty()).filter(is_other).map(str::to_owned);
    let own = value.map(|value| format!("{name}={value}"));
    others.chain(own).collect::<Vec<_>>().join("&")
}

/// The name of the pair that an audience's window belongs to, from its query; `None` for every other window.
pub fn pair_of(query: &str) -> Option<&str> {
    let name = query.split('&').find_map(|part| part.strip_prefix(SCREEN))?;
    let is_name = name.bytes().all(|byte| byte.is_ascii_alphanumeric());
    (is_name && !name.is_empty() && name.len() <= LONGEST_PAIR).then_some(name)
}

/// `query` with the page set to the presenter's, or to none, which is the planner's; everything else stays.
pub fn page_query(query: &str, presenting: bool) -> String {
    with_parameter(query, PAGE, presenting.then_some("presentasi"))
}

/// `query` as the planner's page or the overview has it: a reload and a copy of the tab show the same page. Everything
/// else stays.
pub fn overview_query(query: &str, is_overview: bool) -> String {
    if is_overview == (parse(query).page == Some(Page::Overview)) {
        return query.to_owned();
    }
    with_parameter(query, PAGE, is_overview.then_some("provinsi"))
}

/// The query of the audience's window that belongs to `pair`, from that of the presenter's.
pub fn screen_query(query: &str, pair: &str) -> String {
    let page = page_query(query, true);
    let others = page.split('&').filter(|part| !part.starts_with(SCREEN));
    others.chain([format!("{SCREEN}{pair}").as_str()]).collect::<Vec<_>>().join("&")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_say_which_window_it_is() {
        assert_eq!(page_query("wilayah=12.75&tampil=kartu", true), "wilayah=12.75&tampil=presentasi");
        assert_eq!(page_query("tampil=presentasi", false), "");
        assert_eq!(overview_query("lang=en", true), "lang=en&tampil=provinsi");
        assert_eq!(overview_query("tampil=provinsi&lang=en", false), "lang=en");
        assert_eq!(overview_query("tampil=kartu", false), "tampil=kartu");
        let query = screen_query("lang=id&layar=alt", "0f3a");
        assert_eq!(query, "lang=id&tampil=presentasi&layar=0f3a");
        assert_eq!(pair_of(&query), Some("0f3a"));
        for other in ["", "layar=", "layar=<b>", "layer=1", "tampil=presentasi"] {
            assert_eq!(pair_of(other), None, "{other}");
        }
    }

    #[test]
    fn language_and_colours_stand_in_the_query() {
        let query = |query: &str, lang, theme| preferences_query(query, lang, theme);
        assert_eq!(query("", Lang::Id, Theme::Auto), "");
        assert_eq!(query("", Lang::En, Theme::Dark), "lang=en&tema=gelap");
        assert_eq!(query("Lang=en&tampil=presentasi", Lang::Id, Theme::Auto), "tampil=presentasi&lang=id");
        assert_eq!(query("tema=gelap&x=%201", Lang::Id, Theme::Auto), "x=%201&tema=auto");
        assert_eq!(without_region("Wilayah=12.71&lang=en"), "lang=en");
    }
}
