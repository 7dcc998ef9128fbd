//! Keeps in the program what `scripts/tools` needs to take it apart into its files (feature `split`).

fn main() {
    println!("cargo::rerun-if-changed=scripts/link.rs");
    let is = |name: &str, value: &str| std::env::var(name).is_ok_and(|own| own == value);
    if is("CARGO_CFG_TARGET_ARCH", "wasm32") && is("CARGO_FEATURE_SPLIT", "1") {
        println!("cargo::rustc-link-arg-bin=jangkau-web=--emit-relocs");
    }
}
