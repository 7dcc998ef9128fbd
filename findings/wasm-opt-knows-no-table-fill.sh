#!/usr/bin/env bash
# The wasm-opt that stable Debian ships cannot read what wasm-bindgen makes: table.fill is missing, with all features on.
#
# One would think: reference types are in browsers since 2021 and Binaryen 108 of 2022 has a switch for them, so
# --all-features reads every module that a browser takes.
# Seen (binaryen 108.0.0 and 132.0.0 from npm, Node 20): a module with `table.fill`, an instruction of the same proposal
# that wasm-bindgen uses when its table of references grows, is valid in Node and refused by 108 ("invalid code after
# misc prefix: 17"); 132 reads it.
# What follows: take wasm-opt from npm or from its releases, not from the distribution.
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
npm_install old@npm:binaryen@108.0.0 new@npm:binaryen@132.0.0

cat > module.mjs <<'JS'
import { readFileSync, writeFileSync } from "node:fs";
// (module (table 1 funcref) (func (table.fill 0 (i32.const 0) (ref.null func) (i32.const 0))))
const bytes = Buffer.from("0061736d01000000" + "01040160" + "0000" + "03020100" + "040401700001" + "0a0d010b004100d0704100fc11000b", "hex");
writeFileSync("fill.wasm", bytes);
console.log(WebAssembly.validate(readFileSync("fill.wasm")));
JS
expect "valid in Node" "true" "$(node module.mjs)"
tool() { find "node_modules/$1/bin" -name 'wasm-opt*' | head -n 1; }
run() { if node "$(tool "$1")" --all-features fill.wasm -o "$1.wasm" >"$1.log" 2>&1; then echo read; else grep -o 'invalid code after misc prefix: [0-9]*' "$1.log" | head -n 1; fi; }
expect "binaryen 108, --all-features" "invalid code after misc prefix: 17" "$(run old)"
expect "binaryen 132, --all-features" "read" "$(run new)"
done_expecting
