//! The answers keep their promises, whatever the scenario. docs/model.md, section 5.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

#[path = "answers/backtest.rs"]
mod backtest;
#[path = "answers/carried.rs"]
mod carried;
#[path = "answers/cheapest.rs"]
mod cheapest;
#[path = "answers/compare.rs"]
mod compare;
#[path = "answers/counts.rs"]
mod counts;
#[path = "answers/extremes.rs"]
mod extremes;
#[path = "answers/from_here.rs"]
mod from_here;
#[path = "answers/headline.rs"]
mod headline;
#[path = "answers/latest.rs"]
mod latest;
#[path = "answers/money.rs"]
mod money;
#[path = "answers/needed.rs"]
mod needed;
#[path = "common/ordinary.rs"]
mod ordinary;
#[path = "common/property.rs"]
mod property;
#[path = "answers/reaching.rs"]
mod reaching;
#[path = "answers/regions.rs"]
mod regions;
#[path = "common/scenarios.rs"]
mod scenarios;
#[path = "answers/schedule.rs"]
mod schedule;
#[path = "answers/solve.rs"]
mod solve;
#[path = "answers/sure.rs"]
mod sure;
#[path = "answers/timing.rs"]
mod timing;
#[path = "answers/tracking.rs"]
mod tracking;
#[path = "answers/why.rs"]
mod why;
#[path = "answers/within.rs"]
mod within;
