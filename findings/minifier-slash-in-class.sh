#!/usr/bin/env bash
# The minifier of Rust's own documentation lets a regular expression end at a slash in brackets, and damages what follows.
#
# One would think: comments and spaces can be taken out of a script by any minifier; one that has served rustdoc for years
# knows a regular expression from a string, or says that it does not.
# Seen (minifier 0.4.0, Node 20): of `/[/"]/.test(say("x "))` it takes `"]/.test(say("` for a string, so the blank of "x "
# goes and its last quote begins the next string, without an error; the script no longer parses. With `[|"]` in the
# expression it comes out right.
# What follows: parse what a minifier has made of a script before it is shipped, or take out only whole lines.
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
need cargo node

mkdir src
cat > Cargo.toml <<'TOML'
[package]
name = "finding"
version = "0.0.0"
edition = "2021"

[dependencies]
minifier = { version = "=0.4.0", default-features = false }
TOML
cat > src/main.rs <<'RUST'
fn main() {
    let text = std::io::read_to_string(std::io::stdin()).unwrap();
    print!("{}", minifier::js::minify(&text).expect("no error is reported").to_string());
}
RUST
cat > slash.js <<'JS'
const say = (text) => text;
const found = /[/"]/.test(say("x "));
console.log(found, say("done"));
JS
sed 's/\[."\]/[|"]/' slash.js > bar.js
for name in slash bar; do cargo run --quiet < "$name.js" > "$name.min.js"; done
parses() { if node --check "$1" 2>/dev/null; then echo yes; else echo no; fi; }
expect "the script parses" "yes" "$(parses slash.js)"
expect "minified it parses" "no" "$(parses slash.min.js)"
expect "minified with a bar in place of the slash it parses" "yes" "$(parses bar.min.js)"
expect "and says the same" "$(node bar.js)" "$(node bar.min.js)"
done_expecting
