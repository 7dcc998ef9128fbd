#!/usr/bin/env bash
# One function for SIMD brings SIMD into functions around it: an older browser refuses the whole module.
#
# One would think: `#[target_feature(enable = "simd128")]` marks one function, which is called only where the browser has
# SIMD, as with AVX on other processors; everything else stays as the target has it.
# Seen (rustc 1.95.0, LLVM of that release, wabt 1.0.36): WebAssembly has one set of features for each compiled module, so
# LLVM gives every function of a codegen unit the features of any of them. A function beside the marked one, which only
# copies 16 bytes and never calls it, then copies them by v128.load and v128.store; without the marked function it uses
# i64. A browser validates whole modules, so checking before the call does not help. The crate zlib-rs has such functions.
# What follows: code for SIMD goes into a module of its own, and the build looks for v128 in all others.
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
need rustc
[ -d "$(rustc --print target-libdir --target wasm32-unknown-unknown)" ] || { echo "missing: rustup target wasm32-unknown-unknown" >&2; exit 3; }
rustc --version
npm_install wabt@1.0.36

cat > plain.rs <<'RS'
#![crate_type = "cdylib"]
#[unsafe(no_mangle)]
pub fn copy(from: &[u64; 2], to: &mut [u64; 2]) {
    *to = *from;
}
RS
cat plain.rs - > mixed.rs <<'RS'
use std::arch::wasm32::{f64x2_add, f64x2_splat, f64x2_extract_lane};
#[target_feature(enable = "simd128")]
fn twice(value: f64) -> f64 {
    f64x2_extract_lane::<1>(f64x2_add(f64x2_splat(value), f64x2_splat(value)))
}
#[unsafe(no_mangle)]
pub fn registers(value: f64) -> f64 {
    twice(value)
}
RS
for module in plain mixed; do rustc --edition 2024 --target wasm32-unknown-unknown -O -C codegen-units=1 -C strip=none "$module.rs"; done

# The instructions of the function `copy` that move its bytes.
cat > moves.js <<'JS'
const { readFileSync } = require("node:fs");
require("wabt")().then((wabt) => {
  const module = wabt.readWasm(readFileSync(process.argv[2]), { readDebugNames: true, simd: true });
  const text = module.toText({ foldExprs: false, inlineExport: false });
  const body = text.split(/^  \(func /m).find((part) => part.startsWith("$copy "));
  console.log([...new Set(body.match(/\b(v128|i64)\.(load|store)/g))].sort().join(" "));
});
JS
expect "copy, alone" "i64.load i64.store" "$(node moves.js plain.wasm)"
expect "copy, beside a function for SIMD" "v128.load v128.store" "$(node moves.js mixed.wasm)"
done_expecting
