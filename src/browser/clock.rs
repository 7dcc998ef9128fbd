//! The machine's clock and random numbers: for names, labels and the pace of the page, never for a result.

use js_sys::{Date, Math};

/// Today where the reader is: year, month (1 to 12), day.
pub fn today() -> (i32, u32, u32) {
    let now = Date::new_0();
    (now.get_full_year().cast_signed(), now.get_month() + 1, now.get_date())
}

/// Now where the reader is, hour and minute.
pub fn time() -> (u32, u32) {
    let now = Date::new_0();
    (now.get_hours(), now.get_minutes())
}

/// The minute that it is where the reader is, as `2026-12-03T11:32`.
pub fn minute() -> String {
    let ((year, month, day), (hour, minute)) = (today(), time());
    format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}")
}

/// Milliseconds since the page was opened, to see how quick the machine is.
pub fn milliseconds() -> f64 {
    web_sys::window().and_then(|window| window.performance()).map_or(0.0, |clock| clock.now())
}

/// A word that no other tab has, for all practical purposes.
pub fn random_id() -> String {
    let part = || (Math::random() * f64::from(u32::MAX)) as u32;
    format!("{:08x}{:08x}", part(), part())
}
