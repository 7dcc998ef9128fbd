//! Finds what takes longer than a frame: what money does in each region, between frames; then how sure each is, in workers,
//! or between frames where there are none. A newer question replaces the one under way; the chances can be stopped.

use std::cell::RefCell;
use std::rc::Rc;

use yew::prelude::*;

use super::worker_answers::{WorkerAnswers, handed_over};
use crate::browser::clock;
use crate::browser::workers::{Workers, WorkersSaid};
use crate::model::Percent;
use crate::overview::{CommonEffort, Overview};
use crate::ui::hooks::{Timer, use_timer};
use crate::view::overview::{OutlookRun, Outlooks, OverviewRegions, RegionChances};

/// How long one task works, milliseconds: a frame comes in between.
const SLICE: f64 = 8.0;
/// How often chances that are found so far come on the page, milliseconds.
const PART: f64 = 200.0;
/// How long the page must stand still before a new question begins, milliseconds.
const STANDING: u32 = 60;

/// What is asked: regions, target and plan. The purse asks nothing of these.
#[derive(Clone, PartialEq)]
struct AskedOutlooks {
    regions: Rc<OverviewRegions>,
    target: Percent,
    effort: CommonEffort,
}

/// What has been found.
#[derive(Clone, Default, PartialEq)]
pub struct FoundOutlooks {
    asked: Option<AskedOutlooks>,
    /// What money does in each region; of a question before the present one while it is not settled.
    pub outlooks: Option<Rc<Outlooks>>,
    /// How sure each is, as far as that is found.
    pub chances: Rc<[Option<f64>]>,
    /// Regions whose chance is found, and of how many; `None` when nothing is under way.
    pub progress: Option<(usize, usize)>,
    /// Whether the reader has stopped the chances.
    pub is_stopped: bool,
}

/// What is under way.
enum OverviewRun {
    Outlooks(Box<OutlookRun>),
    Chances(Box<RegionChances>),
}

/// Where chances are found.
#[derive(Default)]
enum ChancePlace {
    /// Nobody has asked yet.
    #[default]
    Unknown,
    /// In workers.
    Workers(Workers),
    /// On the page, since there are no workers.
    Page,
}

#[derive(Default)]
struct OutlookEngine {
    asked: Option<(AskedOutlooks, Rc<Overview>)>,
    run: Option<OverviewRun>,
    found: FoundOutlooks,
    shown: f64,
    place: ChancePlace,
    answers: WorkerAnswers,
}

/// What comes after a moment of work.
#[derive(Clone, Copy, PartialEq)]
enum NextWork {
    /// Nothing is left to do here.
    Nothing,
    /// There is more.
    More,
    /// How sure each region is, is to be asked.
    Chances,
}

impl OutlookEngine {
    /// Works for a moment; whether there is something new to show, and what comes after it.
    fn work(&mut self) -> (bool, NextWork) {
        let Some((asked, _)) = self.asked.clone() else { return (false, NextWork::Nothing) };
        let start = clock::milliseconds();
        while clock::milliseconds() - start < SLICE {
            match &mut self.run {
                None => return (true, NextWork::Nothing),
                Some(OverviewRun::Outlooks(run)) => {
                    if let Some(outlooks) = run.step() {
                        self.found.asked = Some(asked);
                        self.found.outlooks = Some(Rc::new(outlooks));
                        self.found.chances = Rc::default();
                        self.found.progress = None;
                        self.run = None;
                        let after = if self.found.is_stopped { NextWork::Nothing } else { NextWork::Chances };
                        return (true, after);
                    }
                }
                Some(OverviewRun::Chances(run)) => {
                    if run.step() {
                        self.found.chances = Rc::from(run.found());
                        self.found.progress = None;
                        self.run = None;
                        return (true, NextWork::Nothing);
                    }
                }
            }
        }
        let has_part = start - self.shown > PART;
        if let Some(OverviewRun::Chances(run)) = self.run.as_ref().filter(|_| has_part) {
            self.found.chances = Rc::from(run.found());
            self.found.progress = Some(run.progress());
            self.shown = start;
            return (true, NextWork::More);
        }
        (false, NextWork::More)
    }

    /// Nothing is asked of the workers any more.
    fn stop_workers(&self) {
        if let ChancePlace::Workers(workers) = &self.place {
            workers.stop();
        }
    }

    /// Takes what a worker has found for the region at `place`; whether it is to be shown now.
    fn take(&mut self, place: usize, chance: f64) -> bool {
        let is_last = self.answers.take(place, chance);
        let now = clock::milliseconds();
        if !is_last && now - self.shown < PART {
            return false;
        }
        self.shown = now;
        self.found.chances = Rc::from(self.answers.chances.as_slice());
        self.found.progress = (!is_last).then_some(self.answers.count);
        true
    }
}

/// Asks the workers how sure each region is; `false` where there are none.
fn ask_workers(
    engine: &Rc<RefCell<OutlookEngine>>,
    timer: &Timer,
    shown: &UseStateSetter<FoundOutlooks>,
) -> bool {
    let mut borrowed = engine.borrow_mut();
    let OutlookEngine { asked: Some((asked, overview)), place, answers, found, .. } = &mut *borrowed else {
        return true;
    };
    if matches!(place, ChancePlace::Unknown) {
        *place = Workers::start().map_or(ChancePlace::Page, ChancePlace::Workers);
    }
    let ChancePlace::Workers(workers) = place else { return false };
    let regions = &asked.regions.all;
    let known = regions.iter().filter(|region| region.scenario.is_some()).count();
    *answers = WorkerAnswers::of(regions.len(), known);
    found.progress = (known > 0).then_some((0, known));
    let mut chances = RegionChances::new(&asked.regions, overview);
    let futures = chances.shared_futures();
    let chances = RefCell::new(chances);
    let question = move |place| chances.borrow_mut().question(place).map(handed_over);
    let (heard, timer, shown) = (Rc::downgrade(engine), timer.clone(), shown.clone());
    workers.ask(&futures, regions.len(), question, move |said| {
        let Some(engine) = heard.upgrade() else { return };
        match said {
            WorkersSaid::Chance(place, chance) => {
                let is_new = engine.borrow_mut().take(place, chance);
                if is_new {
                    shown.set(engine.borrow().found.clone());
                }
            }
            WorkersSaid::Failed => {
                engine.borrow_mut().place = ChancePlace::Page;
                find_chances(&engine, &timer, &shown);
            }
        }
    });
    true
}

/// Finds how sure each region is, in workers or here.
fn find_chances(engine: &Rc<RefCell<OutlookEngine>>, timer: &Timer, shown: &UseStateSetter<FoundOutlooks>) {
    if !ask_workers(engine, timer, shown) {
        {
            let mut engine = engine.borrow_mut();
            engine.run = engine.asked.as_ref().map(|(asked, overview)| {
                OverviewRun::Chances(Box::new(RegionChances::new(&asked.regions, overview)))
            });
            engine.found.progress = engine.asked.as_ref().map(|(asked, _)| (0, asked.regions.all.len()));
        }
        go_on(Rc::clone(engine), timer, shown.clone(), 0);
    }
    shown.set(engine.borrow().found.clone());
}

/// Handles of what is found.
#[derive(Clone, PartialEq)]
pub struct OutlookHandle {
    /// What is found; of other regions never.
    pub found: FoundOutlooks,
    /// Whether it is of what is asked now.
    pub is_settled: bool,
    /// Stops the chances, or goes on with them.
    pub ontoggle: Callback<MouseEvent>,
}

/// Finds outlooks and chances of `overview`.
#[hook]
pub fn use_outlooks(regions: &Rc<OverviewRegions>, overview: &Rc<Overview>) -> OutlookHandle {
    let found = use_state(FoundOutlooks::default);
    let engine = use_mut_ref(OutlookEngine::default);
    let timer = use_timer();
    let asked =
        AskedOutlooks { regions: Rc::clone(regions), target: overview.target, effort: overview.effort };
    {
        let (engine, timer, shown) = (Rc::clone(&engine), timer.clone(), found.setter());
        let overview = Rc::clone(overview);
        use_effect_with(asked.clone(), move |asked| {
            let is_first = {
                let mut engine = engine.borrow_mut();
                let is_first = engine.asked.is_none();
                engine.stop_workers();
                engine.asked = Some((asked.clone(), Rc::clone(&overview)));
                engine.run =
                    Some(OverviewRun::Outlooks(Box::new(OutlookRun::new(&asked.regions, &overview))));
                is_first
            };
            go_on(engine, &timer, shown, if is_first { 0 } else { STANDING });
        });
    }
    let ontoggle = {
        let (engine, timer, shown) = (Rc::clone(&engine), timer, found.setter());
        Callback::from(move |_: MouseEvent| {
            let goes_on = {
                let mut engine = engine.borrow_mut();
                let is_stopped = !engine.found.is_stopped;
                engine.found.is_stopped = is_stopped;
                engine.found.progress = None;
                if is_stopped {
                    engine.stop_workers();
                    if matches!(engine.run, Some(OverviewRun::Chances(_))) {
                        engine.run = None;
                    }
                }
                !is_stopped && engine.run.is_none()
            };
            if goes_on {
                find_chances(&engine, &timer, &shown);
            }
            shown.set(engine.borrow().found.clone());
        })
    };
    let is_settled = found.asked.as_ref() == Some(&asked);
    // Places of other regions mean nothing here.
    let fits = found.asked.as_ref().is_some_and(|of| Rc::ptr_eq(&of.regions, regions));
    let found = if fits {
        (*found).clone()
    } else {
        FoundOutlooks { is_stopped: found.is_stopped, ..FoundOutlooks::default() }
    };
    OutlookHandle { found, is_settled, ontoggle }
}

/// Works after `delay` milliseconds, and goes on until nothing is left.
fn go_on(
    engine: Rc<RefCell<OutlookEngine>>,
    timer: &Timer,
    shown: UseStateSetter<FoundOutlooks>,
    delay: u32,
) {
    let next = timer.clone();
    timer.start(delay, move || {
        let (is_new, after) = engine.borrow_mut().work();
        if is_new {
            shown.set(engine.borrow().found.clone());
        }
        match after {
            NextWork::Nothing => {}
            NextWork::More => go_on(engine, &next, shown, 0),
            NextWork::Chances => find_chances(&engine, &next, &shown),
        }
    });
}
