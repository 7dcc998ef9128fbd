//! The only home of web-sys, js-sys and gloo: what the app asks of the browser, each call unable to panic.

pub mod bridge;
pub mod broadcast;
pub mod camera;
pub mod clipboard;
pub mod clock;
pub mod dialog;
pub mod engine;
pub mod files;
pub mod foreign_text;
pub mod frames;
pub mod full;
pub mod input;
pub mod keys;
pub mod leaving;
pub mod media;
pub mod page;
pub mod panic;
pub mod pixels;
pub mod printing;
pub mod resize;
pub mod storage;
pub mod surface;
pub mod timer;
pub mod wake_lock;
pub mod windows;
pub mod workers;
