//! Forms that leave the program: scenario file, link, address, tables. Encoding apart from meaning; nothing panics.

pub mod address;
pub mod answers;
pub mod backtest;
mod blank;
pub mod copy;
pub mod csv;
pub mod document;
pub mod draft;
pub mod file;
pub mod ledger;
pub mod library;
mod lines;
pub mod link;
mod number;
pub mod overview;
pub mod owner;
pub mod percent;
pub mod picked;
pub mod pointer;
pub mod proposal;
pub mod qr;
pub mod qr_reader;
mod received;
pub mod screen;
pub mod session;
pub mod table;
