//! Keeps in the program what `scripts/tools` needs to take it apart into the first screen and the rest.

fn main() {
    println!("cargo::rerun-if-changed=scripts/link.rs");
    if std::env::var("CARGO_CFG_TARGET_ARCH").is_ok_and(|arch| arch == "wasm32") {
        println!("cargo::rustc-link-arg-bin=jangkau-web=--emit-relocs");
    }
}
