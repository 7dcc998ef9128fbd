//! The command `portal`: see `USAGE`.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result, bail, ensure};
use jangkau::codec::document::Document;
use jangkau::codec::file::read;
use jangkau::model::Month;
use jangkau::text::{Lang, refusals};
use lexopt::prelude::*;

const USAGE: &str = "\
portal --address URL --today YYYY-MM [--plan FILE] --out FOLDER

Writes the pages of all built-in regions, and of a plan, into the folder of a finished site.

  --address URL    where the site will lie, with its last slash
  --today YYYY-MM  the month in which the sentences are told
  --plan FILE      a scenario file, whose page is rencana/
";

fn main() -> Result<()> {
    let (mut address, mut today, mut plan, mut out) = (None, None, None, None);
    let mut parser = lexopt::Parser::from_env();
    while let Some(argument) = parser.next()? {
        match argument {
            Long("address") => address = Some(parser.value()?.string()?),
            Long("today") => today = Month::parse(&parser.value()?.string()?),
            Long("plan") => plan = Some(PathBuf::from(parser.value()?)),
            Long("out") => out = Some(PathBuf::from(parser.value()?)),
            _ => bail!("{}\n\n{USAGE}", argument.unexpected()),
        }
    }
    let address = address.context(USAGE)?;
    ensure!(address.ends_with('/'), "{address} is no folder: it ends without a slash");
    let out = out.context(USAGE)?;
    let today = today.context("--today is missing or no month")?;
    let read = |path: PathBuf| {
        let text = fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
        let refused = |error| {
            let said = refusals::file_error(Lang::En, &error);
            let lines = said.into_iter().map(|(place, why)| [place.unwrap_or_default(), why].join(" "));
            anyhow::anyhow!("{}: {}", path.display(), lines.collect::<Vec<_>>().join("; "))
        };
        read(&text).map(Document::into_scenario).map_err(refused)
    };
    let plan = plan.map(read).transpose()?;
    for (name, bytes) in portal::files(&address, plan.as_ref(), today)? {
        let path = out.join(name);
        fs::create_dir_all(path.parent().context("a file without a folder")?)?;
        fs::write(&path, bytes).with_context(|| format!("cannot write {}", path.display()))?;
    }
    Ok(())
}
