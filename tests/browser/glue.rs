//! What the app asks of the browser, one call at a time.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use jangkau::browser::bridge::{self, Change, Given};
use jangkau::browser::resize::{Resize, size_of};
use jangkau::browser::surface::Surface;
use jangkau::browser::timer::later;
use jangkau::browser::{input, media, page};
use jangkau::chart::{Geometry, Look, Palette, SizeClass};
use jangkau::data::find;
use jangkau::text::Lang;
use jangkau::view::{Projected, chart};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Document, Element, Event, HtmlCanvasElement, HtmlElement, HtmlInputElement};

fn document() -> Document {
    web_sys::window().unwrap().document().unwrap()
}

fn root() -> HtmlElement {
    document().document_element().unwrap().dyn_into().unwrap()
}

/// A new element at the end of the page.
fn element<T: JsCast>(name: &str) -> T {
    let element = document().create_element(name).unwrap();
    document().body().unwrap().append_child(&element).unwrap();
    element.dyn_into().unwrap()
}

/// Calls a function written in JavaScript.
fn js(arguments: &str, body: &str, argument: &JsValue) -> JsValue {
    js_sys::Function::new_with_args(arguments, body).call1(&JsValue::NULL, argument).unwrap()
}

/// Resolves in the animation frame after the next. Callbacks of the next one have run by then, and observers of its
/// layout have been told.
async fn two_frames() {
    let promise = js(
        "_",
        "return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))",
        &JsValue::NULL,
    );
    JsFuture::from(js_sys::Promise::from(promise)).await.unwrap();
}

/// Resolves when a timer of `milliseconds` that starts now calls; earlier ones as long have called by then.
async fn timer_of(milliseconds: u32) {
    let mut timer = None;
    let promise = js_sys::Promise::new(&mut |done, _| {
        timer = Some(later(milliseconds, move || drop(done.call0(&JsValue::NULL))));
    });
    JsFuture::from(promise).await.unwrap();
    drop(timer);
}

#[wasm_bindgen_test]
fn the_document_takes_language_colours_and_title() {
    page::set_language("en");
    assert_eq!(root().get_attribute("lang").as_deref(), Some("en"));
    page::set_theme(Some("gelap"));
    assert_eq!(page::root_data("tema").as_deref(), Some("gelap"));
    page::set_theme(None);
    assert_eq!(page::root_data("tema"), None);
    page::set_title("Jangkau: Kota Binjai");
    assert_eq!(document().title(), "Jangkau: Kota Binjai");
}

#[wasm_bindgen_test]
fn the_focus_moves_to_an_element_that_is_there() {
    let field: HtmlInputElement = element("input");
    field.set_id("a-field");
    page::focus("a-field");
    assert_eq!(document().active_element().unwrap().id(), "a-field");
    page::focus("no such element");
    assert_eq!(document().active_element().unwrap().id(), "a-field");
    field.remove();
}

#[wasm_bindgen_test]
fn the_address_comes_without_its_marks() {
    assert!(!page::query().starts_with('?'));
    web_sys::window().unwrap().location().set_hash("#1~12.75~w.28").unwrap();
    assert_eq!(page::fragment(), "1~12.75~w.28");
    web_sys::window().unwrap().location().set_hash("").unwrap();
    assert_eq!(page::fragment(), "");
}

#[wasm_bindgen_test]
async fn ready_is_said_once_painted() {
    page::mark_ready();
    assert_eq!(page::root_data("ready"), None);
    two_frames().await;
    assert_eq!(page::root_data("ready").as_deref(), Some("true"));
}

/// A stand-in for the object that `boot.js` makes.
fn bridge() -> JsValue {
    js(
        "_",
        "return globalThis.jangkau = { state: {}, given: null, publish(change) { Object.assign(this.state, change) }, \
         reportPanic(report) { this.panic = report } }",
        &JsValue::NULL,
    )
}

fn text_of(script: &str) -> Option<String> {
    js("_", &format!("return JSON.stringify({script})"), &JsValue::NULL).as_string()
}

#[wasm_bindgen_test]
fn scripts_are_told_what_changed_and_keep_the_rest() {
    bridge();
    bridge::publish(&Change {
        link: Some("#1~12.75".to_owned()),
        coverage: Some(vec![(2024, 25.5), (2025, 37.1)]),
        ..Change::default()
    });
    bridge::publish(&Change { file: Some("{}".to_owned()), complete: Some(true), ..Change::default() });
    let wanted = "{\"link\":\"#1~12.75\",\"coverage\":{\"2024\":25.5,\"2025\":37.1},\"file\":\"{}\",\"complete\":true}";
    assert_eq!(text_of("jangkau.state").as_deref(), Some(wanted));
}

#[wasm_bindgen_test]
fn scripts_open_links_and_ask_for_the_session() {
    bridge();
    let opened = Rc::new(RefCell::new(Vec::new()));
    bridge::on_open({
        let opened = Rc::clone(&opened);
        move |link| opened.borrow_mut().push(link)
    });
    bridge::on_session(|| Some("agenda".to_owned()));
    let answers = text_of("[jangkau.open('#1~12.75'), jangkau.open(7), jangkau.session()]");
    assert_eq!(answers.as_deref(), Some("[true,false,\"agenda\"]"));
    assert_eq!(*opened.borrow(), ["#1~12.75"]);
}

#[wasm_bindgen_test]
fn what_a_copy_carries_is_given_and_whose_data_is_kept() {
    bridge();
    assert_eq!((bridge::given(), bridge::owner(), bridge::file_name()), (None, "/".to_owned(), None));
    js(
        "_",
        "Object.assign(jangkau, { owner: 'usb:a1/b.html', fileName: 'b.html', \
         given: { id: 'a1', file: '{}', session: null, isOpening: true } })",
        &JsValue::NULL,
    );
    let wanted = Given { file: Some("{}".to_owned()), session: None, is_opening: true };
    assert_eq!(bridge::given(), Some(wanted.clone()));
    assert_eq!(
        (bridge::owner(), bridge::file_name()),
        ("usb:a1/b.html".to_owned(), Some("b.html".to_owned()))
    );
    js("_", "jangkau.given = { file: '{}' }", &JsValue::NULL);
    assert_eq!(bridge::given(), Some(Given { is_opening: false, ..wanted }));
}

#[wasm_bindgen_test]
fn a_page_without_the_object_is_told_nothing_and_gives_nothing() {
    js("_", "delete globalThis.jangkau", &JsValue::NULL);
    bridge::publish(&Change::default());
    bridge::report_panic("message", "src/a.rs:1:2", "0.1.0");
    assert_eq!(bridge::given(), None);
}

#[wasm_bindgen_test]
fn density_and_text_scale_are_numbers_that_a_drawing_can_use() {
    let plain = media::media();
    assert!(plain.density > 0.0 && plain.density <= 8.0);
    assert!(!plain.forced);
    let before =
        js("root", "const now = root.style.fontSize; root.style.fontSize = '32px'; return now", &root());
    assert_eq!(media::media().text_scale, 2.0);
    js("root", "root.style.fontSize = ''", &root());
    assert_eq!(before.as_string().as_deref(), Some(""));
    assert_eq!(media::media().text_scale, 1.0);
}

#[wasm_bindgen_test]
fn colours_and_letters_of_an_element_can_be_read() {
    let paragraph: Element = element("p");
    js(
        "element",
        "element.style.cssText = 'color: rgb(1, 2, 3); background-color: rgb(4, 5, 6); font-family: Jangkau, serif'",
        &paragraph,
    );
    assert_eq!(media::forced_colours(&paragraph), Some(((4, 5, 6), (1, 2, 3))));
    assert_eq!(media::font_family(&paragraph).as_deref(), Some("Jangkau, serif"));
    paragraph.remove();
}

/// What a handler reads from an event that `element` sends.
fn read<T: 'static>(element: &Element, handler: impl Fn(&Event) -> T + 'static) -> T {
    let found = Rc::new(RefCell::new(None));
    let listener = {
        let found = Rc::clone(&found);
        Closure::<dyn Fn(Event)>::new(move |event: Event| *found.borrow_mut() = Some(handler(&event)))
    };
    element.add_event_listener_with_callback("input", listener.as_ref().unchecked_ref()).unwrap();
    js("element", "element.dispatchEvent(new Event('input', { bubbles: true }))", element);
    found.take().expect("an event")
}

#[wasm_bindgen_test]
fn fields_and_sliders_are_read_from_their_events() {
    let field: HtmlInputElement = element("input");
    field.set_value("1,5 miliar");
    assert_eq!(read(&field, input::text).as_deref(), Some("1,5 miliar"));
    field.set_type("range");
    field.set_max("200");
    field.set_value("117");
    assert_eq!(read(&field, input::position), Some(117));
    let paragraph: Element = element("p");
    assert_eq!(read(&paragraph, input::text), None);
    assert_eq!(read(&paragraph, input::position), None);
    assert_eq!(read(&paragraph, input::choice), None);
    field.remove();
    paragraph.remove();
}

#[wasm_bindgen_test]
async fn a_timer_calls_once_and_can_be_taken_back() {
    let calls = Rc::new(Cell::new(0));
    let count = |by: i32| {
        let calls = Rc::clone(&calls);
        move || calls.set(calls.get() + by)
    };
    let kept = later(20, count(1));
    let dropped = later(20, count(100));
    drop(dropped);
    timer_of(20).await;
    assert_eq!(calls.get(), 1);
    drop(kept);
}

#[wasm_bindgen_test]
async fn a_change_of_size_is_told_until_nobody_listens() {
    let block: Element = element("div");
    let resize = |width: u32| {
        js(
            "pair",
            "pair[0].style.cssText = `width: ${pair[1]}px; height: 50px`",
            &js_sys::Array::of2(&block, &width.into()),
        )
    };
    resize(100);
    let calls = Rc::new(Cell::new(0));
    let observer = {
        let calls = Rc::clone(&calls);
        Resize::of(&block, move || calls.set(calls.get() + 1)).expect("an observer")
    };
    two_frames().await;
    assert_eq!(calls.get(), 1, "once at the start");
    resize(200);
    two_frames().await;
    assert_eq!((calls.get(), size_of(&block)), (2, (200.0, 50.0)));
    drop(observer);
    resize(300);
    two_frames().await;
    assert_eq!(calls.get(), 2, "nobody listens");
    block.remove();
}

/// Draws Binjai's baseline on a new canvas.
fn drawn(ratio: f64, palette: Palette) -> (HtmlCanvasElement, Geometry) {
    let spec = chart(&Projected::of(&Rc::new(find("12.75").unwrap().scenario(0))), Lang::Id);
    let look =
        Look { palette, font_family: "sans-serif".to_owned(), class: SizeClass::Desktop, text_scale: 1.0 };
    let canvas: HtmlCanvasElement = element("canvas");
    let surface = Surface::new(canvas.clone(), true).expect("a context");
    let geometry = surface.draw(&spec, &look, (700.0, 400.0), ratio).expect("drawn").geometry;
    (canvas, geometry)
}

/// Colour of the corner, and how many different colours there are.
fn colours(canvas: &HtmlCanvasElement) -> (String, f64) {
    let found = js(
        "canvas",
        "const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
         const all = new Set();
         for (let at = 0; at < data.length; at += 4) all.add(data.slice(at, at + 4).join());
         return [data.slice(0, 4).join(), all.size]",
        canvas,
    );
    let found = js_sys::Array::from(&found);
    (found.get(0).as_string().unwrap(), found.get(1).as_f64().unwrap())
}

#[wasm_bindgen_test]
fn the_drawing_is_as_sharp_as_the_screen_and_keeps_its_places() {
    let (one, places) = drawn(1.0, Palette::LIGHT);
    for ratio in [1.25, 2.0, 3.0] {
        let (canvas, same) = drawn(ratio, Palette::LIGHT);
        assert_eq!((canvas.width(), canvas.height()), ((700.0 * ratio) as u32, (400.0 * ratio) as u32));
        assert_eq!(same, places, "places are CSS pixels");
        canvas.remove();
    }
    assert!(colours(&one).1 > 10.0, "lines and letters have soft edges");
    one.remove();
}

#[wasm_bindgen_test]
fn the_drawing_has_the_paper_of_its_palette() {
    for (palette, corner) in [(Palette::LIGHT, "255,255,255,255"), (Palette::DARK, "16,23,29,255")] {
        let (canvas, _) = drawn(1.0, palette);
        assert_eq!(colours(&canvas).0, corner);
        canvas.remove();
    }
}
