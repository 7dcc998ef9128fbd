//! Single values: raw JSON in, typed value or the reason why not out.

use serde_json::value::RawValue;

use crate::model::{Allowed, Choice, Kind, Month, Package, Payer, Problem, Sector, Status};

/// Stands where a month was refused; such a scenario is never handed out.
pub(super) const NO_MONTH: Month = Month::december(1);

/// A number. JSON cannot write NaN; what is too large for `f64` becomes infinite and is refused by its range.
pub(super) fn number(raw: &RawValue) -> Result<f64, Problem> {
    let text = raw.get();
    if !text.starts_with(|first: char| first == '-' || first.is_ascii_digit()) {
        return Err(Problem::WrongType(Kind::Number));
    }
    text.parse().map_err(|_| Problem::WrongType(Kind::Number))
}

/// A number that `allowed` accepts.
pub(super) fn within(allowed: Allowed) -> impl Fn(&RawValue) -> Result<f64, Problem> {
    move |raw| {
        let value = number(raw)?;
        if allowed.accepts(value) { Ok(value) } else { Err(Problem::OutOfRange(allowed)) }
    }
}

/// A whole number that `allowed` accepts; `6.0` is 6.
pub(super) fn whole(allowed: Allowed) -> impl Fn(&RawValue) -> Result<u32, Problem> {
    move |raw| within(allowed)(raw).map(|value| value as u32)
}

/// Text.
pub(super) fn text(raw: &RawValue) -> Result<String, Problem> {
    serde_json::from_str(raw.get()).map_err(|_| Problem::WrongType(Kind::Text))
}

/// A month.
pub(super) fn month(raw: &RawValue) -> Result<Month, Problem> {
    let month = text(raw).ok().and_then(|text| Month::parse(&text));
    month.ok_or(Problem::WrongType(Kind::Month))
}

/// `true` or `false`.
pub(super) fn switch(raw: &RawValue) -> Result<bool, Problem> {
    serde_json::from_str(raw.get()).map_err(|_| Problem::WrongType(Kind::Switch))
}

/// The values of a list.
pub(super) fn items(raw: &RawValue) -> Result<Vec<&RawValue>, Problem> {
    serde_json::from_str(raw.get()).map_err(|_| Problem::WrongType(Kind::List))
}

/// A year of four digits, the name of a field.
pub(super) fn year(name: &str) -> Option<i32> {
    let digits = name.len() == 4 && name.bytes().all(|byte| byte.is_ascii_digit());
    digits.then(|| name.parse().ok()).flatten()
}

/// A payer.
pub(super) fn payer(raw: &RawValue) -> Result<Payer, Problem> {
    chosen(raw, Choice::Payer, &Payer::ALL, |payer| Some(payer.id()))
}

/// A package.
pub(super) fn package(raw: &RawValue) -> Result<Package, Problem> {
    chosen(raw, Choice::Package, &Package::ALL, |package| Some(package.id()))
}

/// A sector that has a name; the general one is written by leaving the field out.
pub(super) fn sector(raw: &RawValue) -> Result<Sector, Problem> {
    chosen(raw, Choice::Sector, &[Sector::Transport], Sector::id)
}

/// How sure a figure is.
pub(super) fn status(raw: &RawValue) -> Result<Status, Problem> {
    chosen(raw, Choice::Status, &Status::ALL, |status| Some(status.id()))
}

fn chosen<T: Copy>(
    raw: &RawValue,
    choice: Choice,
    all: &[T],
    id: impl Fn(T) -> Option<&'static str>,
) -> Result<T, Problem> {
    let text = text(raw)?;
    all.iter().copied().find(|item| id(*item) == Some(text.as_str())).ok_or(Problem::UnknownId(choice))
}
