//! Whether this tab leads the presentation: one tab does, the others ask (`session/lead.rs`).

use std::cell::RefCell;
use std::rc::Rc;

use yew::prelude::*;

use crate::browser::broadcast::Broadcast;
use crate::browser::clock;
use crate::codec::screen::{read_lead, write_lead};
use crate::session::{Claim, Lead, Leadership};
use crate::ui::owned::{self, TURN};

/// The name of the channel between presenting tabs.
const CHANNEL: &str = "panggung";

/// What [`use_leading`] returns.
pub struct UseLeadingHandle {
    /// Whether this tab leads.
    pub lead: Lead,
    /// Takes over.
    pub ontake: Callback<()>,
}

/// Takes this tab's place among those that present, with a region of this name on its stage.
#[hook]
pub fn use_leading(region: &str) -> UseLeadingHandle {
    let leadership = use_memo((), |()| RefCell::new(Leadership::new(claim())));
    let lead = use_state_eq(|| leadership.borrow().lead().clone());
    let name = use_mut_ref(String::new);
    region.clone_into(&mut name.borrow_mut());
    let channel = use_mut_ref(|| None::<Broadcast>);
    {
        let (leadership, name, channel, lead) =
            (Rc::clone(&leadership), Rc::clone(&name), Rc::clone(&channel), lead.setter());
        use_effect_with((), move |()| {
            let heard = {
                let (leadership, channel) = (Rc::clone(&leadership), Rc::clone(&channel));
                move |text: String| {
                    let Some(message) = read_lead(&text) else { return };
                    let answer = leadership.borrow_mut().hear(message, &name.borrow());
                    if let (Some(answer), Some(channel)) = (answer, &*channel.borrow()) {
                        channel.post(&write_lead(&answer));
                    }
                    lead.set(leadership.borrow().lead().clone());
                }
            };
            let opened = Broadcast::new(&owned::channel(CHANNEL), heard);
            opened.post(&write_lead(&leadership.borrow().ask()));
            channel.replace(Some(opened));
            move || drop(channel.take())
        });
    }
    let ontake = {
        let lead = lead.setter();
        use_callback((), move |(), ()| {
            let message = leadership.borrow_mut().take(&name.borrow());
            if let Some(channel) = &*channel.borrow() {
                channel.post(&write_lead(&message));
            }
            lead.set(leadership.borrow().lead().clone());
        })
    };
    UseLeadingHandle { lead: (*lead).clone(), ontake }
}

/// The place of a stage that opens now. Where nothing can be counted the ids decide.
fn claim() -> Claim {
    Claim { turn: owned::next(TURN).unwrap_or_default(), id: clock::random_id() }
}
