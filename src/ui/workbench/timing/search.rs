//! The search of the screen, in short steps between frames.

use std::cell::RefCell;
use std::rc::Rc;

use yew::prelude::*;

use crate::browser::clock;
use crate::text::Lang;
use crate::ui::hooks::{Timer, use_timer};
use crate::ui::shared::SharedProjection;
use crate::view::answers::{NoAnswer, TimingAsked, TimingFound, TimingRun, TimingView};

/// How long the search holds the page up at a time, milliseconds.
const AT_ONCE: f64 = 10.0;
/// The same where a reader waits and nothing is shown yet: drawing an empty screen takes as long.
const AT_FIRST: f64 = 20.0;

pub(super) type TimingAnswer = Rc<Result<TimingView, NoAnswer>>;
/// The plan, what is asked about it, and the language of the answer.
pub(super) type TimingAsk = (SharedProjection, TimingAsked, Lang);

/// A search that goes on, with what it has found so far.
#[derive(Clone, Default)]
struct Begun {
    found: Option<TimingAnswer>,
    rest: Rc<RefCell<Option<TimingRun>>>,
}

/// Who waits for an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Waiting {
    /// A reader: the screen is in the page.
    pub is_in: bool,
    /// A reader who has seen it for a frame.
    pub has_frame: bool,
}

/// The answer; another one about the same plan stays until it is there.
///
/// Where a reader waits, the first moment of a search belongs to the render that asks: what is found within it is in the
/// page with everything else, and nothing is rendered twice. Else the search takes short steps from the start. The chances
/// of the choices are counted once the reader has seen a frame.
#[hook]
pub(super) fn use_found(asked: TimingAsk, waiting: Waiting) -> Option<TimingAnswer> {
    let later = use_state(|| None::<(TimingAsk, TimingAnswer)>);
    let before = use_mut_ref(|| None::<(SharedProjection, TimingAnswer)>);
    let begun = use_memo(asked.clone(), |asked| begin(asked, if waiting.is_in { AT_FIRST } else { 0.0 }));
    let timer = use_timer();
    {
        let (later, rest) = (later.setter(), Rc::clone(&begun.rest));
        let has_answer = begun.found.is_some();
        use_effect_with((asked.clone(), waiting.has_frame), move |(asked, counts)| {
            timer.cancel();
            let found = {
                let asked = asked.clone();
                Callback::from(move |answer| later.set(Some((asked.clone(), answer))))
            };
            if *counts || !has_answer {
                go_on(Going { rest, found, counts: *counts, timer });
            }
        });
    }
    let now = later.as_ref().filter(|(of, _)| *of == asked).map(|(_, answer)| Rc::clone(answer));
    let earlier =
        || before.borrow().as_ref().filter(|(of, _)| *of == asked.0).map(|(_, answer)| Rc::clone(answer));
    let found = now.or_else(|| begun.found.clone()).or_else(earlier);
    before.replace(found.clone().map(|answer| (asked.0, answer)));
    found
}

fn begin((projected, asked, lang): &TimingAsk, milliseconds: f64) -> Begun {
    let mut run = match TimingRun::new(projected, *asked, *lang) {
        Err(reason) => return Begun { found: Some(Rc::new(Err(reason))), ..Begun::default() },
        Ok(run) => run,
    };
    let found = if milliseconds > 0.0 { advance(&mut run, milliseconds) } else { TimingFound::Searching };
    let rest = |run| Rc::new(RefCell::new(Some(run)));
    match found {
        TimingFound::Found(view) => Begun { found: Some(Rc::new(Ok(view))), ..Begun::default() },
        TimingFound::Almost(view) => Begun { found: Some(Rc::new(Ok(view))), rest: rest(run) },
        TimingFound::Searching => Begun { found: None, rest: rest(run) },
    }
}

/// Searches for a moment, or until there is something to show.
fn advance(run: &mut TimingRun, milliseconds: f64) -> TimingFound {
    let start = clock::milliseconds();
    loop {
        match run.step() {
            TimingFound::Searching if clock::milliseconds() - start < milliseconds => {}
            found => return found,
        }
    }
}

/// What a search needs from step to step.
struct Going {
    /// Kept here, so that counting can begin later.
    rest: Rc<RefCell<Option<TimingRun>>>,
    found: Callback<TimingAnswer>,
    /// Whether chances are counted, too.
    counts: bool,
    timer: Timer,
}

/// Searches on after whatever else the page has to do, and again, until there is nothing more to find.
fn go_on(going: Going) {
    let timer = going.timer.clone();
    timer.start(0, move || {
        let Some(mut run) = going.rest.take() else { return };
        match advance(&mut run, AT_ONCE) {
            TimingFound::Found(view) => return going.found.emit(Rc::new(Ok(view))),
            // A frame shows it before the chances are counted.
            TimingFound::Almost(view) => {
                going.rest.replace(Some(run));
                going.found.emit(Rc::new(Ok(view)));
                if !going.counts {
                    return;
                }
            }
            TimingFound::Searching => drop(going.rest.replace(Some(run))),
        }
        go_on(going);
    });
}
