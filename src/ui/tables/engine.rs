//! Drives the reader: short tasks with frames between them, until it is done or told to stop.

use std::cell::RefCell;
use std::rc::Rc;

use yew::prelude::*;

use super::TableSource;
use crate::browser::clock;
use crate::office::table::{Answers, NotATable, Progress, TableReader, TableReading, words};
use crate::text::{ImportTexts, Lang, percent};
use crate::ui::hooks::{Timer, use_timer};

/// A task goes on to the next step while it has taken less than this, milliseconds.
const TASK: f64 = 12.0;

/// How far the table on the desk has been read.
#[derive(Clone, Debug, PartialEq)]
pub enum ReadState {
    /// There is none.
    Idle,
    /// This share of the way, from 0 to 1.
    Under(f64),
    /// The reader was told to stop.
    Cancelled,
    /// It is no table.
    Refused(NotATable),
    /// It was read.
    Done(Rc<TableReading>),
}

/// The reader as the screen sees it.
pub struct TableRun {
    /// How far it is.
    pub state: ReadState,
    /// The reading of the same table with the answers before, while it is read anew.
    before: Option<Rc<TableReading>>,
    stop: Callback<()>,
    again: Callback<()>,
}

impl TableRun {
    /// The reading on screen.
    pub fn reading(&self) -> Option<&Rc<TableReading>> {
        match &self.state {
            ReadState::Done(reading) => Some(reading),
            ReadState::Under(_) | ReadState::Cancelled => self.before.as_ref(),
            ReadState::Idle | ReadState::Refused(_) => None,
        }
    }

    /// How far it is, with the button that stops it; why it is no table; `done` when it was read. The live regions are always
    /// there.
    pub fn progress(&self, name: &str, done: Html, onhand: &Callback<MouseEvent>, lang: Lang) -> Html {
        let texts = ImportTexts::of(lang);
        let (stop, again) = (self.stop.reform(|_: MouseEvent| ()), self.again.reform(|_: MouseEvent| ()));
        let (alert, status) = match &self.state {
            ReadState::Under(done) if self.before.is_none() => {
                let value = format!("{:.0}", done * 100.0);
                let say = (texts.reading)(name);
                let bar = html! {
                    <div class="import-progress">
                        <p>{ &say }{ " " }{ percent(lang, (done * 100.0).round(), 0) }</p>
                        <progress max="100" {value} aria-label={say.clone()} />
                        <button type="button" class="button-line" onclick={stop}>{ texts.cancel }</button>
                    </div>
                };
                (Html::default(), bar)
            }
            ReadState::Cancelled => {
                let say = html! {
                    <p>{ texts.cancelled }{ " " }<button type="button" class="text-button" onclick={again}>{ texts.again }</button></p>
                };
                (Html::default(), say)
            }
            ReadState::Refused(why) => {
                let say = html! {
                    <div class="import-refused" data-testid="import-refused">
                        <p><strong>{ (texts.refused)(name) }</strong></p>
                        <p>{ words::not_a_table(lang, *why) }</p>
                        if *why == NotATable::NoHeadings {
                            <p><button type="button" class="button-line" onclick={onhand}>{ texts.by_hand }</button></p>
                        }
                    </div>
                };
                (say, Html::default())
            }
            _ => (Html::default(), done),
        };
        html! {
            <>
                <div role="alert">{ alert }</div>
                <div role="status">{ status }</div>
            </>
        }
    }
}

/// Reads `source` with `answers`; anew whenever one of them changes.
#[hook]
pub fn use_reading(source: &Option<TableSource>, answers: &Answers) -> TableRun {
    let state = use_state_eq(|| ReadState::Idle);
    let before = use_mut_ref(|| None::<(TableSource, Rc<TableReading>)>);
    let attempt = use_state_eq(|| 0_u32);
    let timer = use_timer();
    {
        let (state, timer, before) = (state.setter(), timer.clone(), Rc::clone(&before));
        use_effect_with((source.clone(), answers.clone(), *attempt), move |(source, answers, _)| {
            let Some(source) = source.clone() else {
                timer.cancel();
                state.set(ReadState::Idle);
                return;
            };
            if before.borrow().as_ref().is_some_and(|(known, _)| *known != source) {
                before.replace(None);
            }
            state.set(ReadState::Under(0.0));
            let answers = answers.clone();
            let next = timer.clone();
            // The reader starts in a task of its own, so that the screen can say so first.
            timer.start(0, move || match TableReader::new(Rc::clone(&source.bytes), answers) {
                Err(why) => state.set(ReadState::Refused(why)),
                Ok(reader) => {
                    let done = Rc::new(move |reading: Rc<TableReading>| {
                        before.replace(Some((source.clone(), reading)));
                    });
                    let (reader, timer) = (Rc::new(RefCell::new(reader)), next.clone());
                    next.start(0, move || go_on(reader, &timer, state, done));
                }
            });
        });
    }
    let stop = {
        let (state, timer) = (state.setter(), timer);
        Callback::from(move |()| {
            timer.cancel();
            state.set(ReadState::Cancelled);
        })
    };
    let again = use_callback(attempt, |(), attempt| attempt.set(**attempt + 1));
    let kept = before.borrow().as_ref().filter(|(known, _)| Some(known) == source.as_ref()).cloned();
    TableRun { state: (*state).clone(), before: kept.map(|(_, reading)| reading), stop, again }
}

/// Some steps, and the next ones after a frame.
fn go_on(
    reader: Rc<RefCell<TableReader>>,
    timer: &Timer,
    state: UseStateSetter<ReadState>,
    done: Rc<dyn Fn(Rc<TableReading>)>,
) {
    let start = clock::milliseconds();
    loop {
        let progress = reader.borrow_mut().step();
        match progress {
            Progress::Under(share) if clock::milliseconds() - start > TASK => {
                state.set(ReadState::Under(share));
                break;
            }
            Progress::Under(_) => {}
            Progress::Done(Err(why)) => return state.set(ReadState::Refused(why)),
            Progress::Done(Ok(reading)) => {
                let reading = Rc::new(reading);
                done(Rc::clone(&reading));
                return state.set(ReadState::Done(reading));
            }
        }
    }
    let next = timer.clone();
    timer.start(0, move || go_on(reader, &next, state, done));
}
