//! The program's side of the object `jangkau`, where it meets the page's scripts (`static/boot.js` makes the object and
//! describes it). The scripts know nothing of the program but this object, and the program nothing of the scripts.
//!
//! Where the object is missing, as in a test without `boot.js`, nothing is published and nothing is given.

use js_sys::{Array, Function, Object, Promise, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// A change of what the scripts may know of the screen. `None` leaves a field as it was.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Change {
    /// Version of the program, as on screen.
    pub version: Option<&'static str>,
    /// The plan on screen as a link, `#1~...`.
    pub link: Option<String>,
    /// Projected coverage of Decembers, year and percent.
    pub coverage: Option<Vec<(i32, f64)>>,
    /// The scenario file of the plan on screen.
    pub file: Option<String>,
    /// Whether every part of the program that the page needs has arrived.
    pub complete: Option<bool>,
}

/// What a single-file copy of the site carries.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given {
    /// The scenario file.
    pub file: Option<String>,
    /// The agenda for a room.
    pub session: Option<String>,
    /// Whether the file was just opened to show this: not reloaded, and not asked for something else by its address.
    pub is_opening: bool,
}

/// Tells the scripts what has changed.
pub fn publish(change: &Change) {
    let object = Object::new();
    let set = |name: &str, value: JsValue| {
        // A plain object takes every field.
        let _ = Reflect::set(&object, &name.into(), &value);
    };
    if let Some(version) = change.version {
        set("version", version.into());
    }
    if let Some(link) = &change.link {
        set("link", link.into());
    }
    if let Some(years) = &change.coverage {
        let coverage = Object::new();
        for (year, percent) in years {
            let _ = Reflect::set(&coverage, &year.to_string().into(), &JsValue::from_f64(*percent));
        }
        set("coverage", coverage.into());
    }
    if let Some(file) = &change.file {
        set("file", file.into());
    }
    if let Some(complete) = change.complete {
        set("complete", complete.into());
    }
    call("publish", &object);
}

/// Lets scripts open a link (`#1~...`) for as long as the page lives: `open` is called with each.
pub fn on_open(open: impl Fn(String) + 'static) {
    let take =
        Closure::<dyn Fn(JsValue) -> bool>::new(move |link: JsValue| link.as_string().map(&open).is_some());
    assign("open", &take.into_js_value());
}

/// Lets scripts ask for the agenda that this browser keeps: `session` is called each time.
pub fn on_session(session: impl Fn() -> Option<String> + 'static) {
    let answer = Closure::<dyn Fn() -> JsValue>::new(move || session().map_or(JsValue::NULL, JsValue::from));
    assign("session", &answer.into_js_value());
}

/// What a single-file copy carries; `None` on a site, and in a copy that nobody has put a plan into.
pub fn given() -> Option<Given> {
    let given = Reflect::get(&bridge()?, &"given".into()).ok().filter(JsValue::is_object)?;
    let text = |name: &str| Reflect::get(&given, &name.into()).ok()?.as_string();
    let is_opening = Reflect::get(&given, &"isOpening".into()).is_ok_and(|opening| opening.is_truthy());
    Some(Given { file: text("file"), session: text("session"), is_opening })
}

/// The keys that were pressed before the program could hear them, and whether with Shift; from now on it hears them itself.
pub fn take_keys() -> Vec<(String, bool)> {
    let taken = bridge().and_then(|bridge| {
        let take: Function = Reflect::get(&bridge, &"takeKeys".into()).ok()?.dyn_into().ok()?;
        take.call0(&bridge).ok()?.dyn_into::<Array>().ok()
    });
    let pair = |pair: JsValue| {
        let pair = pair.dyn_into::<Array>().ok()?;
        Some((pair.get(0).as_string()?, pair.get(1).is_truthy()))
    };
    taken.map_or(Vec::new(), |taken| taken.iter().filter_map(pair).collect())
}

/// Whose data is kept here: the folder of the site, or a copy in one file. The root folder where nobody says it.
pub fn owner() -> String {
    let owner = bridge().and_then(|bridge| Reflect::get(&bridge, &"owner".into()).ok()?.as_string());
    owner.unwrap_or_else(|| "/".to_owned())
}

/// The name of the file that this page is, where it is the whole app in one file.
pub fn file_name() -> Option<String> {
    Reflect::get(&bridge()?, &"fileName".into()).ok()?.as_string()
}

/// What the program exports that runs futures in registers; `None` where this browser or this page has none.
pub async fn engine() -> Option<JsValue> {
    let bridge = bridge()?;
    let start: Function = Reflect::get(&bridge, &"engine".into()).ok()?.dyn_into().ok()?;
    let promise: Promise = start.call0(&bridge).ok()?.dyn_into().ok()?;
    JsFuture::from(promise).await.ok().filter(JsValue::is_object)
}

/// Where the programs that run futures are, for workers: digest and address of each.
pub fn engines() -> JsValue {
    bridge().and_then(|bridge| Reflect::get(&bridge, &"engines".into()).ok()).unwrap_or(JsValue::NULL)
}

/// The address of the script that runs futures in a worker; `None` where the page has none.
pub fn worker() -> Option<String> {
    Reflect::get(&bridge()?, &"worker".into()).ok()?.as_string()
}

/// Reports why the program is about to stop: the message of the panic, `file:line:column`, the version.
pub fn report_panic(message: &str, place: &str, version: &str) {
    let report = Object::new();
    for (name, value) in [("message", message), ("place", place), ("version", version)] {
        let _ = Reflect::set(&report, &name.into(), &value.into());
    }
    call("reportPanic", &report);
}

fn bridge() -> Option<JsValue> {
    Reflect::get(&js_sys::global(), &"jangkau".into()).ok().filter(JsValue::is_object)
}

fn call(name: &str, argument: &JsValue) {
    let Some(bridge) = bridge() else { return };
    let function =
        Reflect::get(&bridge, &name.into()).ok().and_then(|found| found.dyn_into::<Function>().ok());
    if let Some(function) = function {
        // A listener that throws is a fault of its script; the program goes on.
        let _ = function.call1(&bridge, argument);
    }
}

fn assign(name: &str, value: &JsValue) {
    if let Some(bridge) = bridge() {
        let _ = Reflect::set(&bridge, &name.into(), value);
    }
}
