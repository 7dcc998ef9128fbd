//! Workers that run futures, one for each core: `static/futures.js` is the other side and describes the messages.
//!
//! Each worker has one question at a time, so what is no longer asked is never begun.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::events::EventListener;
use js_sys::{Float64Array, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{MessageEvent, Worker};

use super::bridge;

/// Most workers: more cores than that are seldom free.
const MOST: usize = 8;

/// A plan to be run, and what is asked of its futures.
pub struct FuturesQuestion {
    /// The plan, packed.
    pub plan: Vec<f64>,
    /// Futures of its own, packed; `None`: those of all questions.
    pub futures: Option<Vec<f64>>,
    /// The year whose December is asked for.
    pub year: i32,
    /// Coverage that is asked for then.
    pub percent: f64,
    /// Error of the model, points.
    pub sigma: f64,
}

/// What the workers say.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum WorkersSaid {
    /// The question at this place has this chance, 0 to 1.
    Chance(usize, f64),
    /// No worker can run futures here.
    Failed,
}

/// The workers, until this is dropped.
pub struct Workers {
    all: Vec<Worker>,
    asked: Rc<RefCell<QuestionList>>,
    #[allow(dead_code, reason = "held for their Drop, which stops the listening")]
    listeners: Vec<EventListener>,
}

/// What is asked at present.
#[derive(Default)]
struct QuestionList {
    /// Counts the lists of questions, so that answers to an earlier list are told apart.
    round: u32,
    /// How many places there are.
    count: usize,
    /// The first that was not looked at.
    next: usize,
    question: Option<Rc<dyn Fn(usize) -> Option<FuturesQuestion>>>,
    answered: Option<Rc<dyn Fn(WorkersSaid)>>,
}

impl Drop for Workers {
    fn drop(&mut self) {
        self.all.iter().for_each(Worker::terminate);
    }
}

impl Workers {
    /// Starts as many as there are cores; `None` where the page has no script for them or the browser refuses.
    pub fn start() -> Option<Self> {
        let script = bridge::worker()?;
        let cores = web_sys::window().map_or(1.0, |window| window.navigator().hardware_concurrency());
        let all: Vec<Worker> =
            (0..(cores as usize).clamp(1, MOST)).map_while(|_| Worker::new(&script).ok()).collect();
        let engines = bridge::engines();
        for worker in &all {
            post(worker, &[("engines", &engines)]);
        }
        let asked = Rc::new(RefCell::new(QuestionList::default()));
        let listeners = all.iter().flat_map(|worker| listen(worker, &asked)).collect();
        (!all.is_empty()).then_some(Self { all, asked, listeners })
    }

    /// Asks for `count` places in the stead of whatever was asked before. `question` is what is asked for a place, found
    /// when a worker is free, or `None` where nothing is; `futures` are those of all questions that have none of their own.
    pub fn ask(
        &self,
        futures: &[f64],
        count: usize,
        question: impl Fn(usize) -> Option<FuturesQuestion> + 'static,
        answered: impl Fn(WorkersSaid) + 'static,
    ) {
        let round = self.asked.borrow().round + 1;
        *self.asked.borrow_mut() = QuestionList {
            round,
            count,
            next: 0,
            question: Some(Rc::new(question)),
            answered: Some(Rc::new(answered)),
        };
        let futures = Float64Array::from(futures);
        for worker in &self.all {
            post(worker, &[("futures", &futures)]);
            ask_next(worker, &self.asked);
        }
    }

    /// Asks nothing any more.
    pub fn stop(&self) {
        let round = self.asked.borrow().round + 1;
        *self.asked.borrow_mut() = QuestionList { round, ..QuestionList::default() };
    }
}

/// Hears what a worker says, and that it cannot start.
fn listen(worker: &Worker, asked: &Rc<RefCell<QuestionList>>) -> [EventListener; 2] {
    let (own, hears, fails) = (worker.clone(), Rc::clone(asked), Rc::clone(asked));
    let message = EventListener::new(worker, "message", move |event| {
        let Some(data) = event.dyn_ref::<MessageEvent>().map(MessageEvent::data) else { return };
        let number = |name: &str| Reflect::get(&data, &name.into()).ok()?.as_f64();
        match (number("round"), number("place"), number("chance")) {
            (Some(round), Some(place), Some(chance)) => {
                if round == f64::from(hears.borrow().round) {
                    ask_next(&own, &hears);
                    say(&hears, WorkersSaid::Chance(place as usize, chance));
                }
            }
            _ => fail(&hears),
        }
    });
    [message, EventListener::new(worker, "error", move |_| fail(&fails))]
}

/// Gives a worker the next question, if there is one.
fn ask_next(worker: &Worker, asked: &Rc<RefCell<QuestionList>>) {
    loop {
        let (round, place, question) = {
            let mut asked = asked.borrow_mut();
            let Some(question) = asked.question.clone().filter(|_| asked.next < asked.count) else { return };
            asked.next += 1;
            (asked.round, asked.next - 1, question)
        };
        if let Some(question) = question(place) {
            return post_question(worker, round, place, &question);
        }
    }
}

fn post_question(worker: &Worker, round: u32, place: usize, question: &FuturesQuestion) {
    let (plan, own) = (Float64Array::from(question.plan.as_slice()), question.futures.as_deref());
    let own = own.map_or(JsValue::NULL, |own| Float64Array::from(own).into());
    let numbers = [
        ("round", f64::from(round)),
        ("place", place as f64),
        ("year", f64::from(question.year)),
        ("percent", question.percent),
        ("sigma", question.sigma),
    ];
    let numbers = numbers.map(|(name, number)| (name, JsValue::from_f64(number)));
    let mut fields: Vec<(&str, &JsValue)> = numbers.iter().map(|(name, number)| (*name, number)).collect();
    fields.extend([("plan", plan.as_ref()), ("own", &own)]);
    post(worker, &fields);
}

/// Says it to whoever asked; nothing is borrowed meanwhile, so that he may ask again.
fn say(asked: &Rc<RefCell<QuestionList>>, what: WorkersSaid) {
    let answered = asked.borrow().answered.clone();
    if let Some(answered) = answered {
        answered(what);
    }
}

/// Whoever asked hears once that nothing will come.
fn fail(asked: &Rc<RefCell<QuestionList>>) {
    let answered = asked.borrow_mut().answered.take();
    if let Some(answered) = answered {
        answered(WorkersSaid::Failed);
    }
}

/// Posts an object with these fields.
fn post(worker: &Worker, fields: &[(&str, &JsValue)]) {
    let message = Object::new();
    for (name, value) in fields {
        let _ = Reflect::set(&message, &(*name).into(), value); // a plain object takes every field
    }
    // A worker that takes no message has ended, and says so by an event.
    let _ = worker.post_message(&message);
}
