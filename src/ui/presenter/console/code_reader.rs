//! Reads codes: by the camera, or from a picture in a file. Where the browser reads none itself, a reader is fetched when
//! somebody asks for it.

use yew::prelude::*;

use crate::browser::camera::{self, Camera, CodeDecoder, Seen, Video};
use crate::browser::files;
use crate::browser::pixels::{self, Pixels};
use crate::text::{Lang, PresenterTexts};
use crate::ui::deferred::{Loader, OnDemand, ReaderModule, use_on_demand};

/// What came of looking.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CodeFound {
    /// The text of a code.
    Text(String),
    /// Nothing, and why.
    Nothing(&'static str),
}

/// A picture is looked at in these sizes, the longest side in pixels: a photo of a screen has too much grain at its own.
const SIDES: &[f64] = &[1600.0, 800.0, 400.0];

/// Properties of [`CodeReader`].
#[derive(Properties, PartialEq)]
pub struct CodeReaderProps {
    /// Where the reader comes from.
    pub source: Loader<ReaderModule>,
    /// Language of the interface.
    pub lang: Lang,
    /// Called with what was found; the camera is off then.
    pub onfound: Callback<CodeFound>,
}

/// The buttons of camera and picture, what the camera sees, and what is said meanwhile.
#[component]
pub fn CodeReader(props: &CodeReaderProps) -> Html {
    let CodeReaderProps { source, lang, onfound } = props;
    let texts = &PresenterTexts::of(*lang).code;
    let module = use_on_demand(Some(*source));
    let is_on = use_state_eq(|| false);
    let reader = use_mut_ref(|| None::<CodeDecoder>);
    let video = use_node_ref();
    {
        let (video, reader, onfound, off) = (video.clone(), reader.clone(), onfound.clone(), is_on.setter());
        use_effect_with(*is_on, move |on| {
            let seen = move |seen: Seen| {
                off.set(false);
                onfound.emit(match seen {
                    Seen::Code(text) => CodeFound::Text(text),
                    Seen::Refused => CodeFound::Nothing(texts.camera_refused),
                });
            };
            let video = video.cast::<Video>().filter(|_| *on);
            let camera: Option<Camera> = video.and_then(|video| camera::start(video, *reader.borrow(), seen));
            move || drop(camera)
        });
    }
    let onswitch = {
        let (module, is_on) = (module.clone(), is_on.clone());
        Callback::from(move |_: MouseEvent| {
            let (on, reader) = (is_on.setter(), reader.clone());
            if *is_on || camera::reads_codes() {
                return on.set(!*is_on);
            }
            module.run(move |module| {
                reader.replace(Some(module.read));
                on.set(true);
            });
        })
    };
    let onpicture = picture_picked(&module, onfound, texts.picture_none);
    let says = if *is_on {
        Some(texts.camera_on)
    } else if module.is_loading() {
        Some(texts.camera_loading)
    } else if module.has_failed() {
        Some(texts.reader_failed)
    } else {
        (!camera::has_cameras()).then_some(texts.camera_none)
    };
    html! {
        <>
            <p class="button-row">
                if camera::has_cameras() {
                    <button type="button" class="button-line" aria-pressed={is_on.to_string()} onclick={onswitch}>
                        { if *is_on { texts.camera_stop } else { texts.camera } }
                    </button>
                }
                <label class="button button-line file-button">{ texts.picture }<input type="file" accept="image/*" onchange={onpicture} /></label>
            </p>
            <video ref={video} class={classes!("camera", is_on.then_some("is-on"))} playsinline=true muted=true />
            <p class="note" role="status">{ says }</p>
        </>
    }
}

/// For the `onchange` of the field for a picture.
fn picture_picked(
    module: &OnDemand<ReaderModule>,
    onfound: &Callback<CodeFound>,
    none: &'static str,
) -> Callback<Event> {
    let (module, onfound) = (module.clone(), onfound.clone());
    Callback::from(move |event: Event| {
        let Some(file) = files::picked(&event) else { return };
        let onfound = onfound.clone();
        module.run(move |module| {
            let read = module.read;
            pixels::of_file(&file, SIDES, move |pictures| {
                let text = pictures
                    .iter()
                    .find_map(|picture: &Pixels| read(picture.width, picture.height, &picture.brightness));
                onfound.emit(text.map_or(CodeFound::Nothing(none), CodeFound::Text));
            });
        });
    })
}
