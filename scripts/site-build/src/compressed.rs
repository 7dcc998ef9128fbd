//! What the pages that carry everything inside hold of the program, compressed. Browsers unpack gzip themselves
//! (`DecompressionStream`); Zopfli finds the shortest gzip there is, 4 % shorter than `gzip -9`, in a hundred times its
//! time: once for each program that is built, a thread for each part.

use std::collections::BTreeMap;
use std::num::NonZero;
use std::thread;

use anyhow::{Result, anyhow};
use zopfli::{Format, Options, compress};

/// More rounds find some hundred bytes.
const ROUNDS: NonZero<u64> = NonZero::new(5).unwrap();

/// Each part as gzip, by its name.
///
/// # Errors
/// A part cannot be compressed.
pub fn compressed<'a>(
    parts: impl IntoIterator<Item = (&'a str, &'a [u8])>,
) -> Result<BTreeMap<String, Vec<u8>>> {
    thread::scope(|scope| {
        let work = |(name, bytes): (&'a str, &'a [u8])| (name, scope.spawn(move || gzip(bytes)));
        let works: Vec<_> = parts.into_iter().map(work).collect();
        let finished = works.into_iter().map(|(name, work)| {
            let bytes = work.join().map_err(|_| anyhow!("{name} cannot be compressed"))??;
            Ok((name.to_owned(), bytes))
        });
        finished.collect()
    })
}

fn gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut packed = Vec::new();
    let options = Options { iteration_count: ROUNDS, ..Options::default() };
    compress(options, Format::Gzip, bytes, &mut packed)?;
    Ok(packed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_part_comes_back_as_it_was() {
        let text = "a part of the program, ".repeat(400);
        let parts = [("one", text.as_bytes()), ("none", b"")];
        let packed = compressed(parts).unwrap();
        for (name, bytes) in parts {
            let file = std::env::temp_dir().join(format!("jangkau-{}-{name}.gz", std::process::id()));
            std::fs::write(&file, &packed[name]).unwrap();
            let answer = std::process::Command::new("gzip").arg("-dc").arg(&file).output().unwrap();
            std::fs::remove_file(&file).unwrap();
            assert!(answer.status.success() && answer.stdout == bytes, "{name}");
        }
        assert!(packed["one"].len() < 100, "{}", packed["one"].len());
    }
}
