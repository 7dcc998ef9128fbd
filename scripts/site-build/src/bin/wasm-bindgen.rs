//! The command-line tool of wasm-bindgen at the version of the app's Cargo.lock, for Trunk on machines where it cannot
//! download its own.

fn main() -> anyhow::Result<()> {
    wasm_bindgen_cli::wasm_bindgen::run_cli_with_args(std::env::args_os())
}
