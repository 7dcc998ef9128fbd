//! The documents are true: what they cite exists, what they show runs and prints that, what they list is what the code has.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]
#![allow(clippy::case_sensitive_file_extension_comparisons)] // Names in the repository are in lower case.

#[path = "documents/arithmetic.rs"]
mod arithmetic;
#[path = "documents/commands.rs"]
mod commands;
#[path = "documents/examples.rs"]
mod examples;
#[path = "documents/markdown.rs"]
mod markdown;
#[path = "documents/references.rs"]
mod references;
#[path = "documents/repository.rs"]
mod repository;
#[path = "documents/tables.rs"]
mod tables;
