//! The architecture as ARCHITECTURE.md draws it: who knows whom, where colours live, how long a file may be.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

#[path = "architecture/boundary.rs"]
mod boundary;
#[path = "architecture/circles.rs"]
mod circles;
#[path = "architecture/colours.rs"]
mod colours;
#[path = "architecture/components.rs"]
mod components;
#[path = "architecture/house.rs"]
mod house;
#[path = "architecture/layers.rs"]
mod layers;
#[path = "architecture/source.rs"]
mod source;
#[path = "architecture/typeface.rs"]
mod typeface;
