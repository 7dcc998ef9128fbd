//! Finds what takes longer than a frame, between frames: what money does in each region, then how sure each is. A newer
//! question replaces the one under way; the chances can be stopped.

use std::cell::RefCell;
use std::rc::Rc;

use yew::prelude::*;

use crate::browser::clock;
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

#[derive(Default)]
struct OutlookEngine {
    asked: Option<(AskedOutlooks, Rc<Overview>)>,
    run: Option<OverviewRun>,
    found: FoundOutlooks,
    shown: f64,
}

impl OutlookEngine {
    /// Works for a moment; whether there is something new to show, and whether there is more to do.
    fn work(&mut self) -> (bool, bool) {
        let Some((asked, overview)) = self.asked.clone() else { return (false, false) };
        let start = clock::milliseconds();
        while clock::milliseconds() - start < SLICE {
            match &mut self.run {
                None => return (true, false),
                Some(OverviewRun::Outlooks(run)) => {
                    if let Some(outlooks) = run.step() {
                        self.found.asked = Some(asked.clone());
                        self.found.outlooks = Some(Rc::new(outlooks));
                        self.found.chances = Rc::default();
                        self.found.progress = Some((0, asked.regions.all.len()));
                        let chances = RegionChances::new(&asked.regions, &overview);
                        self.run = (!self.found.is_stopped).then(|| OverviewRun::Chances(Box::new(chances)));
                        if self.found.is_stopped {
                            self.found.progress = None;
                        }
                        return (true, self.run.is_some());
                    }
                }
                Some(OverviewRun::Chances(run)) => {
                    if run.step() {
                        self.found.chances = Rc::from(run.found());
                        self.found.progress = None;
                        self.run = None;
                        return (true, false);
                    }
                }
            }
        }
        let has_part = start - self.shown > PART;
        if let Some(OverviewRun::Chances(run)) = self.run.as_ref().filter(|_| has_part) {
            self.found.chances = Rc::from(run.found());
            self.found.progress = Some(run.progress());
            self.shown = start;
            return (true, true);
        }
        (false, true)
    }
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
                let again = engine.asked.clone().filter(|_| !is_stopped && engine.run.is_none());
                match (is_stopped, again) {
                    (true, _) => {
                        if matches!(engine.run, Some(OverviewRun::Chances(_))) {
                            engine.run = None;
                        }
                    }
                    (false, Some((asked, overview))) => {
                        let chances = RegionChances::new(&asked.regions, &overview);
                        engine.run = Some(OverviewRun::Chances(Box::new(chances)));
                    }
                    (false, None) => {}
                }
                shown.set(engine.found.clone());
                engine.run.is_some()
            };
            if goes_on {
                go_on(Rc::clone(&engine), &timer, shown.clone(), 0);
            }
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
        let (is_new, has_more) = engine.borrow_mut().work();
        if is_new {
            shown.set(engine.borrow().found.clone());
        }
        if has_more {
            go_on(engine, &next, shown, 0);
        }
    });
}
