//! Single values: raw JSON in, typed value or the reason why not out.

use serde_json::value::RawValue;

use super::{FileProblem, IdKind, JsonKind};
use crate::model::{Allowed, Month, Package, Payer, Problem, Sector, Status};

/// A number. JSON cannot write NaN; what is too large for `f64` becomes infinite and is refused by its range.
pub(super) fn number(raw: &RawValue) -> Result<f64, FileProblem> {
    let text = raw.get();
    if !text.starts_with(|first: char| first == '-' || first.is_ascii_digit()) {
        return Err(FileProblem::WrongType(JsonKind::Number));
    }
    text.parse().map_err(|_| FileProblem::WrongType(JsonKind::Number))
}

/// A number that `allowed` accepts.
pub(super) fn within(allowed: Allowed) -> impl Fn(&RawValue) -> Result<f64, FileProblem> {
    move |raw| {
        let value = number(raw)?;
        if allowed.accepts(value) { Ok(value) } else { Err(Problem::OutOfRange(allowed).into()) }
    }
}

/// Text.
pub(super) fn text(raw: &RawValue) -> Result<String, FileProblem> {
    serde_json::from_str(raw.get()).map_err(|_| FileProblem::WrongType(JsonKind::Text))
}

/// A month.
pub(super) fn month(raw: &RawValue) -> Result<Month, FileProblem> {
    let month = text(raw).ok().and_then(|text| Month::parse(&text));
    month.ok_or(FileProblem::WrongType(JsonKind::Month))
}

/// `true` or `false`.
pub(super) fn switch(raw: &RawValue) -> Result<bool, FileProblem> {
    serde_json::from_str(raw.get()).map_err(|_| FileProblem::WrongType(JsonKind::Switch))
}

/// The values of a list.
pub(super) fn items(raw: &RawValue) -> Result<Vec<&RawValue>, FileProblem> {
    serde_json::from_str(raw.get()).map_err(|_| FileProblem::WrongType(JsonKind::List))
}

/// A year of four digits, the name of a field.
pub(super) fn year(name: &str) -> Option<i32> {
    let digits = name.len() == 4 && name.bytes().all(|byte| byte.is_ascii_digit());
    digits.then(|| name.parse().ok()).flatten()
}

/// A payer.
pub(super) fn payer(raw: &RawValue) -> Result<Payer, FileProblem> {
    chosen(raw, IdKind::Payer, &Payer::ALL, |payer| Some(payer.id()))
}

/// A package.
pub(super) fn package(raw: &RawValue) -> Result<Package, FileProblem> {
    chosen(raw, IdKind::Package, &Package::ALL, |package| Some(package.id()))
}

/// A sector that has a name; the general one is written by leaving the field out.
pub(super) fn sector(raw: &RawValue) -> Result<Sector, FileProblem> {
    chosen(raw, IdKind::Sector, &[Sector::Transport], Sector::id)
}

/// How sure a figure is.
pub(super) fn status(raw: &RawValue) -> Result<Status, FileProblem> {
    chosen(raw, IdKind::Status, &Status::ALL, |status| Some(status.id()))
}

fn chosen<T: Copy>(
    raw: &RawValue,
    choice: IdKind,
    all: &[T],
    id: impl Fn(T) -> Option<&'static str>,
) -> Result<T, FileProblem> {
    let text = text(raw)?;
    all.iter().copied().find(|item| id(*item) == Some(text.as_str())).ok_or(FileProblem::UnknownId(choice))
}
