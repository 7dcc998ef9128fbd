//! The browser: the only home of web-sys, js-sys and gloo.

pub mod surface;
