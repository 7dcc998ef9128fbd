//! A canvas on the page: what surrounds it, and drawing on it.

use std::rc::Rc;

use yew::prelude::*;

use crate::browser::media::{self, Media, Rgb};
use crate::browser::resize::{Resize, size_of};
use crate::browser::surface::{Canvas, Surface};
use crate::chart::{ChartSpec, Geometry, Look, Palette, SizeClass};
use crate::preferences::Theme;

/// Size and surroundings of a canvas, whatever a redraw depends on besides the spec. Read when they change and not
/// when a lever moves: reading a style makes the browser lay out the page first.
#[derive(Clone, Debug, PartialEq)]
pub struct Surroundings {
    width: f64,
    height: f64,
    media: Media,
    font_family: String,
    forced: Option<(Rgb, Rgb)>,
}

/// Narrower than this, in CSS pixels, large labels leave no room for the lines.
const NARROW: f64 = 560.0;

impl Surroundings {
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

    /// Whether there is only room for the chart of a desktop screen.
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

/// The surroundings of a canvas; `None` until it is on the page, and while it is not shown.
#[hook]
pub fn use_surroundings(canvas: &NodeRef) -> Option<Rc<Surroundings>> {
    let around = use_state(|| None::<Rc<Surroundings>>);
    {
        let around = around.setter();
        use_effect_with(canvas.clone(), move |canvas| {
            let look = {
                let canvas = canvas.clone();
                move || around.set(canvas.cast::<Canvas>().map(|canvas| Rc::new(Surroundings::of(&canvas))))
            };
            let listeners = media::watch(look.clone());
            let resize = canvas.cast::<Canvas>().and_then(|element| Resize::of(&element, look));
            move || drop((listeners, resize))
        });
    }
    (*around).clone().filter(|around| around.is_seen())
}

/// Draws `spec` on the canvas whenever it, its size or the colours change; returns where things were drawn last. The
/// canvas is drawn while the component renders, before the page follows: it is what the reader looks at.
#[hook]
pub fn use_drawing(
    canvas: &NodeRef,
    spec: Option<ChartSpec>,
    around: Option<Rc<Surroundings>>,
    class: SizeClass,
    theme: Theme,
) -> Rc<Option<Geometry>> {
    // With the fonts it has measured letters in.
    let surface = use_mut_ref(|| None::<(bool, Surface)>);
    let canvas = canvas.clone();
    use_memo((spec, around, theme), move |(spec, around, theme)| {
        let (spec, around, element) = (spec.as_ref()?, around.as_ref()?, canvas.cast::<Canvas>()?);
        let look = Look {
            palette: palette(*theme, around, class),
            font_family: around.font_family.clone(),
            class,
            text_scale: around.media.text_scale,
        };
        let mut surface = surface.borrow_mut();
        let typeface = around.media.typeface;
        if surface.as_ref().is_none_or(|(measured, _)| *measured != typeface) {
            *surface = Surface::new(element).map(|surface| (typeface, surface));
        }
        surface.as_ref()?.1.draw(spec, &look, (around.width, around.height), around.media.density).ok()
    })
}

fn palette(theme: Theme, around: &Surroundings, class: SizeClass) -> Palette {
    if let Some((paper, ink)) = around.forced {
        return Palette::forced(paper, ink, ink, ink);
    }
    if class == SizeClass::Projector {
        return Palette::PROJECTOR;
    }
    let dark = theme == Theme::Dark || (theme == Theme::Auto && around.media.dark);
    if dark { Palette::DARK } else { Palette::LIGHT }
}
