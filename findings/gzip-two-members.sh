#!/usr/bin/env bash
# A gzip file of two members (cat a.gz b.gz, which RFC 1952 allows) is read in three ways by those who say "gzip".
#
# One would think: decompressors agree about valid input, and DecompressionStream is the same in Node and in a browser.
# Seen: gzip, Python's gzip, Node's gunzipSync and Node's DecompressionStream give both members; flate2's GzDecoder gives
# the first and says nothing; Chromium's DecompressionStream gives the first and then fails with a TypeError.
# What follows: one member for what a page unpacks; MultiGzDecoder in Rust.
# Versions: flate2 1.1.9, Node 20, Python 3.11, gzip 1.12, Chromium 156.
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
need cargo gzip python3
need_chromium
npm_install puppeteer-core@24.43.1

{ printf 'satu\n' | gzip -n; printf 'dua\n' | gzip -n; } > two.gz
mkdir src
cat > Cargo.toml <<'TOML'
[package]
name = "finding"
version = "0.0.0"
edition = "2021"

[dependencies]
flate2 = "=1.1.9"
TOML
cat > src/main.rs <<'RUST'
use std::io::Read;

fn main() {
    let bytes = std::fs::read("two.gz").unwrap();
    let read = |mut from: Box<dyn Read + '_>| {
        let mut text = String::new();
        from.read_to_string(&mut text).map_or_else(|error| error.to_string(), |_| text.replace('\n', " "))
    };
    println!("{}", read(Box::new(flate2::read::GzDecoder::new(&bytes[..]))));
    println!("{}", read(Box::new(flate2::read::MultiGzDecoder::new(&bytes[..]))));
}
RUST
cat > page.js <<'PAGE'
async () => {
  const { body } = await fetch("two.gz");
  const reader = body.pipeThrough(new DecompressionStream("gzip")).getReader();
  let text = "";
  try {
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) text += new TextDecoder().decode(chunk.value);
  } catch (error) {
    return `${text.trim()}, then ${error.name}`;
  }
  return text.trim();
};
PAGE
mapfile -t seen < <(cargo run --quiet)
expect "gzip" "satu dua" "$(gzip -dc two.gz | xargs)"
expect "Python" "satu dua" "$(python3 -c 'import gzip; print(gzip.open("two.gz", "rt").read())' | xargs)"
expect "Node, gunzipSync" "satu dua" "$(node -p 'require("zlib").gunzipSync(require("fs").readFileSync("two.gz")).toString()' | xargs)"
expect "Node, DecompressionStream" "satu dua" "$(node -e 'new Response(new Blob([require("fs").readFileSync("two.gz")]).stream().pipeThrough(new DecompressionStream("gzip"))).text().then(console.log, (error) => console.log(error.name))' | xargs)"
expect "flate2, GzDecoder" "satu " "${seen[0]}"
expect "flate2, MultiGzDecoder" "satu dua " "${seen[1]}"
expect "Chromium, DecompressionStream" '"satu, then TypeError"' "$(browse page.js)"
done_expecting
