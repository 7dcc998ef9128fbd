//! The web app: panic hook, read the link, mount.

fn main() {}
