//! The command `site-build`: see `USAGE`.

use std::path::{Path, PathBuf};
use std::{env, io};

use anyhow::{Context, Result, bail};
use lexopt::prelude::*;
use site_build::engines::REGISTERS;
use site_build::names::ends_in;
use site_build::oembed::Address;
use site_build::pack::{Options, pack};
use site_build::program::{self, Program};
use site_build::sources::Sources;
use site_build::wasm::{check_for_older_browsers, parts_of};
use site_build::{files, size};

const USAGE: &str = "\
site-build COMMAND [OPTIONS], in the folder of the repository

  dist             compiles the program and makes the site
  pack             makes the site out of the program that was built last
  size             the table of sizes of what was built last
  older            checks that every module of a site starts in browsers of 2021, but those that say SIMD
  check            only checks the options

  --out FOLDER     where the site goes, dist by default; it is emptied first
  --address URL    where the site will lie: adds oembed.json
  --mark TEXT      for tests: another release of the same program
";

fn main() -> Result<()> {
    let arguments = Arguments::read(lexopt::Parser::from_env())?;
    let root = env::current_dir()?;
    let folder = program::folder(&root);
    match arguments.command.as_str() {
        "dist" => {
            let program = program::build(&root)?;
            program::save(&program, &folder)?;
            arguments.write(&root, &program)
        }
        "pack" => arguments.write(&root, &program::load(&folder)?),
        "size" => print_sizes(&root, &program::load(&folder)?),
        "older" => check_modules(&root.join(&arguments.out)),
        "check" => Ok(()),
        "help" => print(USAGE),
        other => bail!("there is no command {other}\n\n{USAGE}"),
    }
}

struct Arguments {
    command: String,
    out: PathBuf,
    options: Options,
}

impl Arguments {
    fn read(mut parser: lexopt::Parser) -> Result<Self> {
        let mut read = Self { command: String::new(), out: "dist".into(), options: Options::default() };
        while let Some(argument) = parser.next()? {
            match argument {
                Long("out") => read.out = parser.value()?.into(),
                Long("address") => read.options.address = Some(Address::parse(&parser.value()?.string()?)?),
                Long("mark") => read.options.mark = Some(parser.value()?.string()?),
                Long("help") | Short('h') => "help".clone_into(&mut read.command),
                Value(command) if read.command.is_empty() => read.command = command.string()?,
                _ => bail!("{}\n\n{USAGE}", argument.unexpected()),
            }
        }
        Ok(read)
    }

    fn write(&self, root: &Path, program: &Program) -> Result<()> {
        let site = pack(&Sources::read(root)?, program, &self.options)?;
        files::write(&root.join(&self.out), &site)
    }
}

/// A function for SIMD anywhere in the sources can bring SIMD into all others, since LLVM compiles the functions of a module
/// for the same machine.
fn check_modules(site: &Path) -> Result<()> {
    let modules = files::read(site)?.into_iter().filter(|(name, _)| ends_in(name, "wasm"));
    for (name, module) in modules.filter(|(name, _)| !name.starts_with(REGISTERS)) {
        for part in parts_of(&module)? {
            check_for_older_browsers(part).with_context(|| name.clone())?;
        }
    }
    Ok(())
}

fn print_sizes(root: &Path, program: &Program) -> Result<()> {
    let site = pack(&Sources::read(root)?, program, &Options::default())?;
    print(&format!("{}\n{}", size::table(&program.first_with_names)?, size::transfers(&site)?))
}

fn print(text: &str) -> Result<()> {
    io::Write::write_all(&mut io::stdout(), text.as_bytes()).context("cannot print")
}
