//! The document: its language, colours and title, its address, and the sign that it stands.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Document, HtmlElement, HtmlInputElement, HtmlTextAreaElement};

fn document() -> Option<Document> {
    web_sys::window()?.document()
}

fn root() -> Option<HtmlElement> {
    document()?.document_element()?.dyn_into().ok()
}

/// Has the browser find the styles of the page now and not with the next frame.
pub fn style() {
    let style = root()
        .zip(web_sys::window())
        .and_then(|(root, window)| window.get_computed_style(&root).ok().flatten());
    let _ = style.and_then(|style| style.get_property_value("display").ok());
}

/// The element that the app owns.
pub fn mount_point() -> Option<web_sys::Element> {
    document()?.get_element_by_id("app")
}

/// The query of the address, without `?`.
pub fn query() -> String {
    let search = web_sys::window().and_then(|window| window.location().search().ok()).unwrap_or_default();
    search.trim_start_matches('?').to_owned()
}

/// The fragment of the address, without `#`.
pub fn fragment() -> String {
    let hash = web_sys::window().and_then(|window| window.location().hash().ok()).unwrap_or_default();
    hash.trim_start_matches('#').to_owned()
}

/// The address of the page without query and fragment.
pub fn address() -> String {
    let whole = web_sys::window().and_then(|window| window.location().href().ok()).unwrap_or_default();
    whole.split(['?', '#']).next().unwrap_or_default().to_owned()
}

/// Puts `fragment` (with its `#`) into the address without a new step of the browser's history. Whether it worked.
pub fn write_fragment(fragment: &str) -> bool {
    let history = web_sys::window().and_then(|window| window.history().ok());
    history.is_some_and(|history| {
        history.replace_state_with_url(&wasm_bindgen::JsValue::NULL, "", Some(fragment)).is_ok()
    })
}

/// Puts `query` (without `?`) into the address, the fragment stays. Whether it worked.
pub fn write_query(query: &str) -> bool {
    let mark = if fragment().is_empty() { "" } else { "#" };
    write_fragment(&format!("?{query}{mark}{}", fragment()))
}

/// Calls `changed` with the new fragment whenever it changes by hand, until the listener is dropped.
pub fn on_fragment(changed: impl Fn(String) + 'static) -> Option<gloo::events::EventListener> {
    let window = web_sys::window()?;
    Some(gloo::events::EventListener::new(&window, "hashchange", move |_| changed(fragment())))
}

/// The folder of the page, with its last slash.
pub fn folder() -> String {
    let base = document().and_then(|document| document.base_uri().ok().flatten()).unwrap_or_default();
    let path = base.split(['?', '#']).next().unwrap_or_default();
    path.rsplit_once('/').map_or(String::new(), |(folder, _)| format!("{folder}/"))
}

/// The folder of this release inside [`folder`], with its last slash; the build names the release and fills the folder.
pub fn release() -> Option<String> {
    let script = document()?.query_selector("script[data-release]").ok()??;
    Some(format!("versi/{}/", script.get_attribute("data-release")?))
}

/// Whether the site has an address for each region, with an oEmbed answer of its own: the build that writes them announces
/// itself in the page.
pub fn has_region_addresses() -> bool {
    let announced = || document()?.query_selector("link[type=\"application/json+oembed\"]").ok()?;
    announced().is_some()
}

/// Whether the card lies beside the page: not where the page is a file by itself.
pub fn has_card() -> bool {
    web_sys::window()
        .and_then(|window| window.location().protocol().ok())
        .is_some_and(|scheme| scheme != "file:")
}

/// Moves the focus to a text with this id and selects all of it.
pub fn select_all(id: &str) {
    let Some(element) = document().and_then(|document| document.get_element_by_id(id)) else { return };
    focus(id);
    if let Some(text) = element.dyn_ref::<HtmlTextAreaElement>() {
        text.select();
    } else if let Some(text) = element.dyn_ref::<HtmlInputElement>() {
        text.select();
    }
}

/// The language that the reader prefers, as a code.
pub fn preferred_language() -> Option<String> {
    web_sys::window()?.navigator().language()
}

/// What an attribute of the document element says.
pub fn root_data(name: &str) -> Option<String> {
    root()?.dataset().get(name)
}

/// Sets `lang` of the document.
pub fn set_language(code: &str) {
    if let Some(root) = root() {
        // Nothing to do about a refusal: the text on screen is right all the same.
        let _ = root.set_attribute("lang", code);
    }
}

/// Sets the colours by `data-tema`; `None` follows the system.
pub fn set_theme(theme: Option<&str>) {
    set_root_data("tema", theme);
}

/// Sets or removes a data attribute of the document element.
pub fn set_root_data(name: &str, value: Option<&str>) {
    let Some(root) = root() else { return };
    match value {
        Some(value) => {
            let _ = root.dataset().set(name, value);
        }
        None => root.dataset().delete(name),
    }
}

/// Moves the focus to the element with this id.
pub fn focus(id: &str) {
    let element = document().and_then(|document| document.get_element_by_id(id));
    if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        let _ = element.focus();
    }
}

/// Takes the focus out of a text field, as a press elsewhere does: what was typed counts as entered.
pub fn leave_text_field() {
    let active = document().and_then(|document| document.active_element());
    let field = active.filter(|active| active.tag_name() == "INPUT" && !active.has_attribute("disabled"));
    if let Some(field) = field.and_then(|field| field.dyn_into::<HtmlElement>().ok()) {
        let _ = field.blur();
    }
}

/// Moves the focus to the element with this id and the page to its top.
pub fn go_to(id: &str) {
    focus(id);
    if let Some(element) = document().and_then(|document| document.get_element_by_id(id)) {
        element.scroll_into_view();
    }
}

/// Moves the focus to the first of the elements with these ids that takes it, if no control has it.
pub fn focus_if_lost(ids: &[String]) {
    let has_focus = |id: Option<&str>| {
        let active = document().and_then(|document| document.active_element());
        active.is_some_and(|active| match id {
            Some(id) => active.id() == id,
            None => {
                !matches!(active.tag_name().as_str(), "BODY" | "DIALOG") && !active.has_attribute("disabled")
            }
        })
    };
    if has_focus(None) {
        return;
    }
    for id in ids {
        focus(id);
        if has_focus(Some(id)) {
            return;
        }
    }
}

/// Sets the title of the document.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// How long a page that is out of sight is waited for, milliseconds: nothing is painted there.
const UNSEEN: i32 = 500;

/// Says that the first projection is on screen, once it has been painted.
pub fn mark_ready() {
    let mark = Closure::<dyn Fn()>::new(|| {
        if let Some(root) = root() {
            let _ = root.dataset().set("ready", "true");
        }
    })
    .into_js_value();
    if let Some(window) = web_sys::window() {
        let _ = window.request_animation_frame(mark.unchecked_ref());
        let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(mark.unchecked_ref(), UNSEEN);
    }
}

/// Says that the rest of the program is there.
pub fn mark_whole() {
    super::bridge::publish(&super::bridge::Change { complete: Some(true), ..Default::default() });
    if let Some(root) = root() {
        let _ = root.dataset().set("whole", "true");
    }
}
