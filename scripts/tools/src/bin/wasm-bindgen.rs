//! The command-line tool of wasm-bindgen, at the version of the app's Cargo.lock. A program with split points is taken
//! apart first: the main program goes on to wasm-bindgen, its chunks and the script that loads them land beside it.

use std::ffi::OsString;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::{env, fs, iter};

use anyhow::{Context, Result, anyhow};
use wasm_split_cli_support::{Options, transform};

fn main() -> Result<()> {
    let mut args: Vec<OsString> = env::args_os().collect();
    let input = args.iter().position(|arg| Path::new(arg).extension().is_some_and(|end| end == "wasm"));
    if let Some(place) = input {
        let program =
            fs::read(&args[place]).with_context(|| format!("cannot read {}", args[place].display()))?;
        if has_split_points(&program) {
            args[place] = split(&program, &args)?.into();
            args.extend(
                ["--keep-lld-exports", "--remove-name-section", "--remove-producers-section"]
                    .map(OsString::from),
            );
        }
    }
    wasm_bindgen_cli::wasm_bindgen::run_cli_with_args(args)
}

fn has_split_points(program: &[u8]) -> bool {
    program.windows(MARK.len()).any(|bytes| bytes == MARK)
}

/// The section in which split points are announced.
const MARK: &[u8] = b"__wasm_split_unstable";

/// Writes the chunks into the folder of the output; returns the path of the main program.
fn split(program: &[u8], args: &[OsString]) -> Result<PathBuf> {
    let out = PathBuf::from(value(args, "--out-dir").context("--out-dir is missing")?);
    let name = value(args, "--out-name")
        .context("--out-name is missing")?
        .into_string()
        .map_err(|_| anyhow!("--out-name"))?;
    let chunks = out.join("chunks");
    let _ = fs::remove_dir_all(&chunks);
    fs::create_dir_all(&chunks)?;
    // A browser that keeps files must never pair the chunks of one build with the program of another.
    let mut hasher = DefaultHasher::new();
    program.hash(&mut hasher);
    let main = out.join("main.wasm");
    let mark = format!("{:016x}", hasher.finish());
    let (link, module) = (format!("./chunks-{mark}.js"), format!("./{name}.js"));
    let mut options = Options::new(program);
    options.output_dir = &chunks;
    options.main_out_path = &main;
    options.link_name = &link;
    options.main_module = &module;
    let made = transform(options).map_err(|error| anyhow!("{error:?}"))?;
    let script = chunks.join(&link);
    let mut text = fs::read_to_string(&script)?;
    // Servers that call the program something else than application/wasm are common.
    text = text.replace(
        "WebAssembly.instantiateStreaming(src, imports)",
        "src.then((answer) => answer.arrayBuffer()).then((bytes) => WebAssembly.instantiate(bytes, imports))",
    );
    for chunk in made.split_modules {
        let old = chunk.file_name().and_then(|name| name.to_str()).context("a chunk has no name")?;
        let new = format!("{}-{mark}.wasm", old.trim_start_matches("split_").trim_end_matches(".wasm"));
        text = text.replace(&format!("./{old}"), &format!("./{new}"));
        fs::write(chunks.join(new), without_names(&fs::read(&chunk)?)?)?;
        fs::remove_file(&chunk)?;
    }
    fs::write(script, text)?;
    Ok(main)
}

fn value(args: &[OsString], name: &str) -> Option<OsString> {
    let next = args.iter().skip(1).chain(iter::once(args.first()?));
    args.iter().zip(next).find_map(|(arg, next)| {
        let text = arg.to_str()?;
        match text.strip_prefix(name)? {
            "" => Some(next.clone()),
            rest => rest.strip_prefix('=').map(OsString::from),
        }
    })
}

/// A program without its custom sections: names, and what only linkers read.
fn without_names(program: &[u8]) -> Result<Vec<u8>> {
    let (head, mut rest) = program.split_at_checked(8).context("a chunk is no program")?;
    let mut kept = head.to_vec();
    while let Some((&kind, after)) = rest.split_first() {
        let (length, digits) = leb(after).context("a chunk is cut off")?;
        let (section, next) = rest.split_at_checked(1 + digits + length).context("a chunk is cut off")?;
        if kind != 0 {
            kept.extend_from_slice(section);
        }
        rest = next;
    }
    Ok(kept)
}

/// A number in LEB128 and how many bytes it takes.
fn leb(bytes: &[u8]) -> Option<(usize, usize)> {
    let digits = 1 + bytes.iter().take(5).position(|byte| byte & 0x80 == 0)?;
    let value = bytes.iter().take(digits).rev().fold(0, |value, byte| value << 7 | usize::from(byte & 0x7f));
    Some((value, digits))
}
