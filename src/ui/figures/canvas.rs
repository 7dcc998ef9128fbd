//! A canvas on the page: how it is displayed, and drawing on it.

use std::rc::Rc;

use yew::prelude::*;

use crate::browser::media::{self, Media, Rgb};
use crate::browser::resize::{Resize, size_of};
use crate::browser::surface::{Canvas, Surface};
use crate::chart::{Layout, Look, Palette, Picture, SizeClass};
use crate::preferences::Theme;

/// Size, pixels, fonts and colours of a canvas: what a drawing depends on besides its spec. Read when they change and not
/// when a lever moves: reading a style makes the browser lay out the page first.
#[derive(Clone, Debug, PartialEq)]
pub struct CanvasDisplay {
    width: f64,
    height: f64,
    media: Media,
    font_family: String,
    forced: Option<(Rgb, Rgb)>,
}

/// Narrower than this, in CSS pixels, large labels leave no room for the lines.
const NARROW: f64 = 560.0;

impl CanvasDisplay {
    fn of(canvas: &Canvas) -> Self {
        let (width, height) = size_of(canvas);
        let media = media::media();
        Self {
            width,
            height,
            media,
            font_family: media::font_family(canvas).unwrap_or_else(|| "sans-serif".to_owned()),
            forced: if media.forced { media::forced_colours(canvas) } else { None },
        }
    }

    /// Whether the canvas is too narrow for the large labels of a projector.
    pub fn is_narrow(&self) -> bool {
        self.width < NARROW
    }

    /// What the reader's text size multiplies all text with.
    pub const fn text_scale(&self) -> f64 {
        self.media.text_scale
    }

    fn is_seen(&self) -> bool {
        self.width >= 1.0 && self.height >= 1.0
    }
}

/// How a canvas is displayed; `None` until it is on the page, and while it is not shown.
#[hook]
pub fn use_display(canvas: &NodeRef) -> Option<Rc<CanvasDisplay>> {
    let display = use_state(|| None::<Rc<CanvasDisplay>>);
    {
        let display = display.setter();
        use_effect_with(canvas.clone(), move |canvas| {
            let update = {
                let canvas = canvas.clone();
                move || display.set(canvas.cast::<Canvas>().map(|canvas| Rc::new(CanvasDisplay::of(&canvas))))
            };
            let listeners = media::watch(update.clone());
            let resize = canvas.cast::<Canvas>().and_then(|element| Resize::of(&element, update));
            move || drop((listeners, resize))
        });
    }
    (*display).clone().filter(|display| display.is_seen())
}

/// Draws `spec` on the canvas whenever it, its size or the colours change; returns where things were drawn last.
///
/// Unlike other effects this one runs while the component renders, for two reasons. The same render needs what is
/// returned: an effect would set a state, and the component would render twice for each move. And the picture is what the
/// reader looks at: it is drawn before Yew writes the page, 1.6 ms after the event in the median, and an effect after.
/// It stays harmless, since nothing but the canvas changes and the same values draw the same picture.
#[hook]
pub fn use_drawing<P: Picture + PartialEq + 'static>(
    canvas: &NodeRef,
    spec: Option<P>,
    display: Option<Rc<CanvasDisplay>>,
    class: SizeClass,
    theme: Theme,
) -> Rc<Option<Layout>> {
    // With it, whether it has measured letters in the site's typeface.
    let surface = use_mut_ref(|| None::<(bool, Surface)>);
    let canvas = canvas.clone();
    use_memo((spec, display, theme), move |(spec, display, theme)| {
        let (spec, display, element) = (spec.as_ref()?, display.as_ref()?, canvas.cast::<Canvas>()?);
        let look = Look {
            palette: palette(*theme, display, class),
            font_family: display.font_family.clone(),
            class,
            text_scale: display.media.text_scale,
        };
        let mut surface = surface.borrow_mut();
        let has_typeface = display.media.has_typeface;
        if surface.as_ref().is_none_or(|(measured, _)| *measured != has_typeface) {
            *surface = Surface::new(element, has_typeface).map(|surface| (has_typeface, surface));
        }
        surface.as_ref()?.1.draw(spec, &look, (display.width, display.height), display.media.density).ok()
    })
}

fn palette(theme: Theme, display: &CanvasDisplay, class: SizeClass) -> Palette {
    if let Some((paper, ink)) = display.forced {
        return Palette::forced(paper, ink, ink, ink);
    }
    if class == SizeClass::Projector {
        return Palette::PROJECTOR;
    }
    let dark = theme == Theme::Dark || (theme == Theme::Auto && display.media.dark);
    if dark { Palette::DARK } else { Palette::LIGHT }
}
