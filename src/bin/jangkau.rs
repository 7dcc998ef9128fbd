//! The command line over the same core.

use std::process::ExitCode;

#[cfg(not(target_arch = "wasm32"))]
fn main() -> ExitCode {
    use jangkau::cli::{Streams, run};

    let arguments: Vec<_> = std::env::args_os().skip(1).collect();
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .filter_map(|name| std::env::var(name).ok())
        .find(|value| !value.is_empty())
        .unwrap_or_default();
    let (mut input, mut output, mut errors) =
        (std::io::stdin().lock(), std::io::stdout().lock(), std::io::stderr().lock());
    let mut streams = Streams { input: &mut input, output: &mut output, errors: &mut errors };
    ExitCode::from(run(&arguments, &locale, &mut streams))
}

/// A browser has no command line.
#[cfg(target_arch = "wasm32")]
fn main() -> ExitCode {
    ExitCode::FAILURE
}
