//! The answers a planner asks for, each a pure function of one scenario. docs/model.md, section 5.
//!
//! Nothing here is stored and nothing is drawn by chance: the same question gives the same answer, natively and in
//! the browser. Answers hold numbers; `text` makes sentences of them.

mod backtest;
mod binding;
mod cheapest;
mod compare;
mod counts;
mod crowding;
mod drivers;
mod evolution;
mod from_here;
mod furthest;
mod goal;
mod headline;
mod latest;
mod left_out;
mod lever_runner;
mod limits;
mod money;
mod needed;
mod planes;
mod protection;
mod reaching;
mod regions;
mod solve;
mod timing;
mod tracking;
mod uncertainty;
mod why;
mod within;

pub use backtest::{Backtest, Case, Replay, SameBase, backtest};
pub use binding::{Binding, Limit};
pub use cheapest::{Cheapest, CheapestSearch, Priced, RestsOn, cheapest};
pub use compare::{Compared, compared, with_months_after};
pub use counts::{CarriedTable, Count, CoverageChange, Revised, carried_on, change, revised};
pub use crowding::{Crowding, crowding};
pub use drivers::{Drivers, Effect, Effects};
pub use from_here::{Carried, FromHere, NotFromHere, from_here};
pub use goal::{Goal, LASTING_MONTHS, Unanswerable, reaches};
pub use headline::{After, December, Judged, Judgement, Verdict, december, headline, to_be_judged};
pub use latest::{Latest, LatestStart, RunRate, latest, run_rate};
pub use left_out::LeftOut;
pub use limits::{Impossible, Limits, Purse};
pub use money::{Money, money, running_contributions};
pub use needed::{Needed, Zone, needed, needed_on_sliders};
pub use protection::{DEATH_BENEFIT, DEATH_BENEFIT_NEW, Protected, Year, protection};
pub use reaching::{ReachSearch, Reaching, Ways};
pub use regions::{
    Aim, Allowance, CommonPlan, Division, Indivisible, MoneyCurve, Recipient, RegionOutlook, divide,
};
pub use solve::{Proposal, Solved, solve};
pub use timing::{
    Dated, LEAST_COVER, MOST_COVER, TimedPlan, Timing, TimingChoice, TimingCloud, TimingQuestion,
    TimingSearch, timing,
};
pub use tracking::{ModelError, Tracked, Tracker, Tracking, track};
pub use uncertainty::{
    FUTURES, Futures, FuturesProgram, FuturesRun, MonthBand, Swing, SwingCause, Uncertain, run_elsewhere,
    tornado, uncertain,
};
pub use why::{Part, Share, Standing, Why, why};
pub use within::{LeverAddition, Within, WithinSearch, cheapest_within};
