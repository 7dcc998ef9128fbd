#!/usr/bin/env bash
# Unknown fields cannot be kept letter by letter with serde(flatten) and RawValue: it compiles, it writes, it cannot read.
#
# One would think: `#[serde(flatten)] rest: BTreeMap<String, Box<RawValue>>` collects the fields that a struct does not
# name as they were written, since RawValue does so for a field by name. Writing such a struct works.
# Seen (serde 1.0.228, serde_json 1.0.151): reading works as long as there is no such field; the first one gives
# "invalid type: newtype struct, expected any valid JSON value". An untagged enum with a RawValue never matches. With
# Value in place of RawValue it reads, but 1.50, 1e2 and a long integer come back as other text.
# What follows: read an object as a list of names and raw values, and take the known ones out of it.
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
need cargo

mkdir src
cat > Cargo.toml <<'TOML'
[package]
name = "finding"
version = "0.0.0"
edition = "2021"

[dependencies]
serde = { version = "=1.0.228", features = ["derive"] }
serde_json = { version = "=1.0.151", features = ["raw_value"] }
TOML
cat > src/main.rs <<'RUST'
use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use serde_json::{Map, Value, from_str, to_string};

#[derive(Deserialize, Serialize)]
struct Kept {
    name: String,
    #[serde(flatten)]
    rest: BTreeMap<String, Box<RawValue>>,
}

#[derive(Deserialize, Serialize)]
struct Parsed {
    name: String,
    #[serde(flatten)]
    rest: Map<String, Value>,
}

#[derive(Deserialize)]
#[serde(untagged)]
#[allow(dead_code)]
enum Either {
    Number(u32),
    Raw(Box<RawValue>),
}

fn main() {
    let first_line = |error: serde_json::Error| error.to_string().split(" at line").next().unwrap_or_default().to_owned();
    println!("{}", from_str::<Kept>(r#"{"name":"a"}"#).map_or_else(first_line, |_| "read".to_owned()));
    println!("{}", from_str::<Kept>(r#"{"name":"a","x":1.50}"#).map_or_else(first_line, |_| "read".to_owned()));
    let rest = BTreeMap::from([("x".to_owned(), RawValue::from_string("1.50".to_owned()).unwrap())]);
    println!("{}", to_string(&Kept { name: "a".to_owned(), rest }).unwrap());
    println!("{}", from_str::<Either>(r#""a""#).map_or_else(first_line, |_| "read".to_owned()));
    let parsed: Parsed = from_str(r#"{"name":"a","x":1.50,"y":1e2,"z":123456789012345678901}"#).unwrap();
    println!("{}", to_string(&parsed).unwrap());
}
RUST
mapfile -t seen < <(cargo run --quiet)
expect "reading without an unknown field" read "${seen[0]}"
expect "reading with one" "invalid type: newtype struct, expected any valid JSON value" "${seen[1]}"
expect "writing one" '{"name":"a","x":1.50}' "${seen[2]}"
expect "an untagged enum with a raw variant" "data did not match any variant of untagged enum Either" "${seen[3]}"
expect "through Value" '{"name":"a","x":1.5,"y":100.0,"z":1.2345678901234567e+20}' "${seen[4]}"
done_expecting
