//! What the module of handouts can be asked to show, as plain data.

use std::rc::Rc;

use crate::model::Month;
use crate::state::{ComparedPlan, FigureId};
use crate::text::Lang;
use crate::ui::shared::SharedProjection;
use crate::ui::store::Dispatch;

/// A component of the [`HandoutModule`](super::HandoutModule), with its properties.
#[derive(Clone, PartialEq)]
pub enum HandoutView {
    /// The page for the leadership.
    Note {
        /// The projection.
        projected: SharedProjection,
        /// Language of the interface.
        lang: Lang,
    },
    /// Where a figure comes from.
    Figure {
        /// Which.
        id: FigureId,
        /// The projection.
        projected: SharedProjection,
        /// Language of the interface.
        lang: Lang,
        /// Receives actions.
        dispatch: Dispatch,
    },
    /// Message and pictures, in the drawer of sharing.
    Sending {
        /// The projection.
        projected: SharedProjection,
        /// Language of the interface.
        lang: Lang,
    },
    /// The page for the leadership of several plans side by side.
    PlansNote {
        /// The plans in the order of their columns.
        plans: Rc<[ComparedPlan]>,
        /// The month of the reader.
        today: Option<Month>,
        /// Language of the interface.
        lang: Lang,
    },
}
