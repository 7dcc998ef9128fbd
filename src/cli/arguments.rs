//! The arguments of the command line, parsed by lexopt, and what they ask for.

mod regions;

use std::ffi::OsString;

use lexopt::Arg::{Long, Short, Value};

use super::answers::{MOST_DRAWS, Question, TargetArgument};
use super::regions::RegionsQuestion;
use crate::model::answers::{FUTURES, LEAST_COVER, MOST_COVER};
use crate::model::{Lever, Month};
use crate::text::Lang;
use crate::text::command_line::Mistake;

/// What the user asks for.
pub enum Command {
    /// How to call the program.
    Help,
    /// Its version.
    Version,
    /// The monthly table of a scenario.
    Project { file: OsString, format: Format },
    /// The workbook of a scenario.
    Workbook { file: OsString },
    /// A result of each line, a scenario each.
    ProjectLines { file: OsString },
    /// The card of a scenario as a picture.
    Card { file: OsString, today: Option<Month> },
    /// An answer about a scenario.
    Ask { file: OsString, question: Question },
    /// A table as the app would read it.
    Check { file: OsString },
    /// Past cases, replayed.
    Backtest { file: OsString },
    /// The plan from its last count on, as a file.
    FromHere { file: OsString },
    /// Many regions, and a purse over them.
    Regions { table: OsString, plan: Option<OsString>, question: RegionsQuestion },
    /// Plans side by side.
    Compare { files: Vec<OsString>, target: Option<TargetArgument>, draws: usize },
}

/// Form of the monthly table.
#[derive(Clone, Copy)]
pub enum Format {
    /// An array of rows.
    Json,
    /// Commas and points.
    Csv,
    /// For Excel in Indonesian: semicolons and decimal commas.
    CsvId,
}

/// Commands and the options that each takes, apart from `--lang`, which every command takes.
const COMMANDS: [(&str, &[&str]); 13] = [
    ("regions", &["--target", "--plan", "--purse", "--aim", "--limit", "--draws", "--format"]),
    ("project", &["--format", "--lines"]),
    ("solve", &["--target", "--today"]),
    ("cheapest", &["--target", "--lasting", "--within", "--limit", "--today"]),
    ("explain", &["--year", "--target"]),
    ("sure", &["--target", "--draws", "--parameters-only"]),
    ("track", &["--target", "--draws", "--from-here"]),
    ("timing", &["--target", "--least", "--today"]),
    ("compare", &["--target", "--draws"]),
    ("check", &[]),
    ("backtest", &[]),
    ("card", &["--today"]),
    ("xlsx", &[]),
];
/// Options without a value.
const SWITCHES: [&str; 5] = ["--lasting", "--within", "--parameters-only", "--from-here", "--lines"];

/// The language and the command of `arguments`, which come without the name of the program. `lang` is what the system
/// prefers; the language is known for the refusal of what follows it, too.
pub fn parse(arguments: &[OsString], lang: Lang) -> (Lang, Result<Command, Mistake>) {
    let mut parsed = Arguments { lang, help: None, positional: Vec::new(), options: Vec::new() };
    let command = parsed.read(arguments).and_then(|()| parsed.command());
    (parsed.lang, command)
}

/// The arguments while they are read.
struct Arguments {
    lang: Lang,
    help: Option<Command>,
    positional: Vec<OsString>,
    /// Name and value, in the order of the command line.
    options: Vec<(&'static str, String)>,
}

impl Arguments {
    fn read(&mut self, arguments: &[OsString]) -> Result<(), Mistake> {
        let mut parser = lexopt::Parser::from_args(arguments.iter().cloned());
        while let Some(argument) = parser.next().map_err(unknown)? {
            match argument {
                Short('h') | Long("help") => self.help = Some(Command::Help),
                Short('V') | Long("version") => self.help = Some(Command::Version),
                Value(value) => self.positional.push(value),
                Long(name) => {
                    let name = option(name).ok_or_else(|| Mistake::UnknownOption(format!("--{name}")))?;
                    let is_switch = SWITCHES.contains(&name);
                    // A missing value is refused as an empty one is: with what the option takes.
                    let value = if is_switch { OsString::new() } else { parser.value().unwrap_or_default() };
                    self.set(name, value.to_string_lossy().into_owned())?;
                }
                Short(letter) => return Err(Mistake::UnknownOption(format!("-{letter}"))),
            }
        }
        Ok(())
    }

    fn set(&mut self, name: &'static str, value: String) -> Result<(), Mistake> {
        if name != "--lang" {
            self.options.push((name, value));
            return Ok(());
        }
        self.lang = match value.as_str() {
            "id" => Lang::Id,
            "en" => Lang::En,
            _ => return Err(Mistake::BadValue { option: "--lang", allowed: "id, en" }),
        };
        Ok(())
    }

    fn command(&mut self) -> Result<Command, Mistake> {
        if let Some(command) = self.help.take() {
            return Ok(command);
        }
        let mut positional = std::mem::take(&mut self.positional).into_iter();
        let name = positional.next().ok_or(Mistake::NoCommand)?.to_string_lossy().into_owned();
        let known = COMMANDS.iter().find(|(known, _)| *known == name);
        let Some((_, options)) = known else { return Err(Mistake::UnknownCommand(name)) };
        if let Some((option, _)) = self.options.iter().find(|(option, _)| !options.contains(option)) {
            return Err(Mistake::UnknownOption((*option).to_owned()));
        }
        if name == "compare" {
            return self.compare(positional.collect());
        }
        let command = self.ask(&name)?;
        let file = positional.next().ok_or(Mistake::NoFile)?;
        if let Some(more) = positional.next() {
            return Err(Mistake::Unexpected(more.to_string_lossy().into_owned()));
        }
        Ok(command(file))
    }

    /// Plans side by side take several files.
    fn compare(&self, files: Vec<OsString>) -> Result<Command, Mistake> {
        let (target, draws) = (self.maybe_target()?, self.draws()?);
        if files.len() < 2 {
            return Err(Mistake::TooFewFiles);
        }
        Ok(Command::Compare { files, target, draws })
    }

    /// The command of that name, still without its file.
    fn ask(&self, name: &str) -> Result<Box<dyn FnOnce(OsString) -> Command>, Mistake> {
        let question = match name {
            "regions" => {
                let question = self.regions()?;
                let plan = self.value("--plan").map(OsString::from);
                return Ok(Box::new(move |table| Command::Regions { table, plan, question }));
            }
            "project" if self.value("--lines").is_some() => {
                return match self.value("--format") {
                    Some(_) => Err(Mistake::NotTogether("--format", "--lines")),
                    None => Ok(Box::new(|file| Command::ProjectLines { file })),
                };
            }
            "project" => {
                let format = self.format()?;
                return Ok(Box::new(move |file| Command::Project { file, format }));
            }
            "track" if self.value("--from-here").is_some() => {
                return match self.options.iter().find(|(option, _)| *option != "--from-here") {
                    Some((option, _)) => Err(Mistake::NotTogether(option, "--from-here")),
                    None => Ok(Box::new(|file| Command::FromHere { file })),
                };
            }
            "card" => {
                let today = self.today()?;
                return Ok(Box::new(move |file| Command::Card { file, today }));
            }
            "xlsx" => return Ok(Box::new(|file| Command::Workbook { file })),
            "check" => return Ok(Box::new(|file| Command::Check { file })),
            "backtest" => return Ok(Box::new(|file| Command::Backtest { file })),
            "solve" => Question::Solve { target: self.target()?, today: self.today()? },
            "explain" => Question::Explain { year: self.year()? },
            "sure" => Question::Sure {
                target: self.target()?,
                draws: self.draws()?,
                parameters_only: self.value("--parameters-only").is_some(),
            },
            "track" => Question::Track { target: self.maybe_target()?, draws: self.draws()? },
            "timing" => {
                Question::Timing { target: self.target()?, least: self.least()?, today: self.today()? }
            }
            _ => Question::Cheapest {
                target: self.target()?,
                lasting: self.value("--lasting").is_some(),
                within: self.value("--within").is_some(),
                allowed: self.limits()?,
                today: self.today()?,
            },
        };
        Ok(Box::new(|file| Command::Ask { file, question }))
    }

    /// The last value given for an option.
    fn value(&self, name: &str) -> Option<&str> {
        self.options.iter().rev().find(|(option, _)| *option == name).map(|(_, value)| value.as_str())
    }

    fn format(&self) -> Result<Format, Mistake> {
        match self.value("--format") {
            None | Some("json") => Ok(Format::Json),
            Some("csv") => Ok(Format::Csv),
            Some("csv-id") => Ok(Format::CsvId),
            Some(_) => Err(Mistake::BadValue { option: "--format", allowed: "json, csv, csv-id" }),
        }
    }

    fn target(&self) -> Result<TargetArgument, Mistake> {
        let value = self.value("--target").ok_or(Mistake::Missing("--target"))?;
        let asked = match value.split_once(':') {
            Some((year, percent)) => calendar_year(year)
                .zip(finite(percent))
                .map(|(year, percent)| TargetArgument { year, percent: Some(percent) }),
            None => calendar_year(value).map(|year| TargetArgument { year, percent: None }),
        };
        asked.ok_or(Mistake::BadValue { option: "--target", allowed: "2025, 2025:37.10" })
    }

    fn maybe_target(&self) -> Result<Option<TargetArgument>, Mistake> {
        self.value("--target").map(|_| self.target()).transpose()
    }

    /// `--year`, or the year of a target as the other questions take it.
    fn year(&self) -> Result<i32, Mistake> {
        let Some(value) = self.value("--year") else {
            self.value("--target").ok_or(Mistake::Missing("--year"))?;
            return self.target().map(|asked| asked.year);
        };
        calendar_year(value).ok_or(Mistake::BadValue { option: "--year", allowed: "2025" })
    }

    fn draws(&self) -> Result<usize, Mistake> {
        let Some(value) = self.value("--draws") else { return Ok(FUTURES) };
        let draws = value.parse().ok().filter(|draws| (1..=MOST_DRAWS).contains(draws));
        draws.ok_or(Mistake::BadValue { option: "--draws", allowed: "1 ... 100000" })
    }

    fn least(&self) -> Result<u32, Mistake> {
        let Some(value) = self.value("--least") else { return Ok(LEAST_COVER) };
        let months = value.parse().ok().filter(|months| (1..=MOST_COVER).contains(months));
        months.ok_or(Mistake::BadValue { option: "--least", allowed: "1 ... 12" })
    }

    /// The month that it is, where that matters; the command line has no clock.
    fn today(&self) -> Result<Option<Month>, Mistake> {
        let wrong = Mistake::BadValue { option: "--today", allowed: "2026-11" };
        self.value("--today").map(|text| Month::parse(text).ok_or(wrong)).transpose()
    }

    fn limits(&self) -> Result<Vec<(Lever, f64, f64)>, Mistake> {
        let given = self.options.iter().filter(|(option, _)| *option == "--limit");
        let limits = given.map(|(_, value)| {
            let (lever, range) = value.split_once('=')?;
            let (low, high) = range.split_once("..")?;
            Some((Lever::parse(lever)?, finite(low)?, finite(high)?))
        });
        let wrong = Mistake::BadValue { option: "--limit", allowed: "csr=0..1000000000" };
        limits.map(|limit| limit.ok_or_else(|| wrong.clone())).collect()
    }
}

/// The option of that name, without its dashes, if any command takes it.
fn option(name: &str) -> Option<&'static str> {
    let options = COMMANDS.iter().flat_map(|(_, options)| options.iter().copied());
    options.chain(["--lang"]).find(|option| option.strip_prefix("--") == Some(name))
}

/// The parser refuses one thing by itself: a value behind an option that takes none.
fn unknown(error: lexopt::Error) -> Mistake {
    Mistake::UnknownOption(match error {
        lexopt::Error::UnexpectedValue { option, value } => format!("{option}={}", value.to_string_lossy()),
        other => other.to_string(),
    })
}

fn calendar_year(text: &str) -> Option<i32> {
    text.parse().ok().filter(|year| (1..=9999).contains(year))
}

fn finite(text: &str) -> Option<f64> {
    text.parse().ok().filter(|value: &f64| value.is_finite())
}
