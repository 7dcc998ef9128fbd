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

/// Milliseconds since the page was opened, to see how quick the machine is.
pub fn milliseconds() -> f64 {
    web_sys::window().and_then(|window| window.performance()).map_or(0.0, |clock| clock.now())
}

/// A word that no other tab has, for all practical purposes.
pub fn random_id() -> String {
    let part = || (Math::random() * f64::from(u32::MAX)) as u32;
    format!("{:08x}{:08x}", part(), part())
}
