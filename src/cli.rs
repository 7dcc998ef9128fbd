//! The command line over the same core: arguments in, text and an exit status out, as docs/contracts.md lists them.

mod answers;
mod arguments;
mod check;
mod many;
mod regions;
mod stream;

use std::ffi::OsString;
use std::fs::File;
use std::io::{self, ErrorKind, Read, Write};

use crate::codec::csv::Dialect;
use crate::codec::document::Document;
use crate::codec::file::FileError;
use crate::codec::{backtest, file, table};
use crate::model::answers::{FromHere, NotFromHere, from_here};
use crate::model::{self, Scenario};
use crate::office::{self, Imprint};
use crate::text::command_line::{Mistake, backtest_error, mistake, outputs, usage};
use crate::text::{self, Lang, refusals};
use crate::view;
use answers::TargetArgument;
use arguments::{Command, Format};

/// Exit status where all went well.
pub const DONE: u8 = 0;
/// Exit status where arguments or input are refused; standard output stays empty then.
pub const REFUSED: u8 = 2;

/// The standard streams, or what stands for them in a test.
pub struct Streams<'a> {
    /// Standard input.
    pub input: &'a mut dyn Read,
    /// Standard output.
    pub output: &'a mut dyn Write,
    /// Standard error.
    pub errors: &'a mut dyn Write,
}

/// Runs the program with `arguments` (without its own name) and returns the exit status.
///
/// `locale` is what the system says about the user's language (`id_ID.UTF-8`); `--lang` overrules it.
pub fn run(arguments: &[OsString], locale: &str, streams: &mut Streams<'_>) -> u8 {
    let lang = if is_indonesian(locale) { Lang::Id } else { Lang::En };
    match Request::parse(arguments, lang) {
        Ok(request) => request.answer(streams),
        Err((lang, error)) => {
            let message = format!("jangkau: {}\n{}", mistake(lang, &error), usage(lang));
            refuse(streams, &message)
        }
    }
}

/// The language of the `LC_ALL`, `LC_MESSAGES`, `LANG` family.
fn is_indonesian(locale: &str) -> bool {
    locale.split(['_', '.', '@']).next().is_some_and(|lang| lang.eq_ignore_ascii_case("id"))
}

/// What the user asks for.
struct Request {
    lang: Lang,
    command: Command,
}

impl Request {
    fn parse(arguments: &[OsString], lang: Lang) -> Result<Self, (Lang, Mistake)> {
        let (lang, command) = arguments::parse(arguments, lang);
        command.map(|command| Self { lang, command }).map_err(|error| (lang, error))
    }

    fn answer(&self, streams: &mut Streams<'_>) -> u8 {
        match &self.command {
            Command::Help => self.print(&(usage(self.lang).to_owned() + &outputs(self.lang)), streams),
            Command::Version => self.print(concat!("jangkau ", env!("CARGO_PKG_VERSION"), "\n"), streams),
            Command::Project { file, format } => {
                let table = self.scenario(file, streams).map(|scenario| project(scenario, *format));
                self.print_or_refuse(table, streams)
            }
            Command::Workbook { file } => {
                let bytes = self.scenario(file, streams).and_then(|scenario| self.workbook(scenario));
                match bytes {
                    Ok(bytes) => self.print_bytes(&bytes, streams),
                    Err(message) => refuse(streams, &message),
                }
            }
            Command::ProjectLines { file } => self.project_lines(file, streams),
            Command::Card { file, today } => {
                let card = self.scenario(file, streams).and_then(|scenario| {
                    let projected = view::Projected::seen(&scenario.into(), *today);
                    view::workbench::card(&projected, self.lang, view::workbench::CardShape::Column)
                        .map_err(|_| "jangkau: SVG\n".to_owned())
                });
                self.print_or_refuse(card, streams)
            }
            Command::Ask { file, question } => {
                let refused = |error| format!("jangkau: {}\n", mistake(self.lang, &error));
                let answer = self.scenario(file, streams);
                let answer = answer.and_then(|it| answers::answer(&it, question).map_err(refused));
                self.print_or_refuse(answer, streams)
            }
            Command::Regions { table, plan, question } => {
                self.regions(table, plan.as_ref(), question, streams)
            }
            Command::FromHere { file } => self.go_on(file, streams),
            Command::Compare { files, target, draws } => {
                let answer = self.compare(files, *target, *draws, streams);
                self.print_or_refuse(answer, streams)
            }
            Command::Check { file } => {
                let table = self.bytes_up_to(check::MOST_BYTES, file, streams);
                let table = table.and_then(|bytes| {
                    check::check(&bytes, self.lang).map_err(|why| named(file, vec![(None, why.to_owned())]))
                });
                self.print_or_refuse(table, streams)
            }
            Command::Backtest { file } => {
                let refused = |error| named(file, backtest_error(self.lang, &error));
                let cases = self.bytes(file, streams);
                let cases = cases.and_then(|bytes| backtest::read_bytes(&bytes).map_err(refused));
                self.print_or_refuse(cases.map(|cases| answers::backtest(&cases)), streams)
            }
        }
    }

    /// The plan from its last count on as a file; what it carries is said beside it, on standard error.
    fn go_on(&self, file: &OsString, streams: &mut Streams<'_>) -> u8 {
        let document = match self.document(file, streams) {
            Ok(document) => document,
            Err(message) => return refuse(streams, &message),
        };
        let FromHere { scenario, carried } = match from_here(&document.scenario) {
            Ok(found) => found,
            Err(NotFromHere::NothingCounted) => {
                let nothing = mistake(self.lang, &Mistake::NothingCounted);
                return refuse(streams, &format!("jangkau: {nothing}\n"));
            }
            Err(NotFromHere::Refused(refusals)) => {
                let refused = FileError::Refused(refusals.into_iter().map(Into::into).collect());
                return refuse(streams, &named(file, refusals::file_error(self.lang, &refused)));
            }
        };
        let extras = document.extras.after(&document.scenario, &scenario);
        let next = Document { scenario: scenario.into(), extras: extras.into() };
        // A note is no refusal: the status says so.
        let _ = writeln!(streams.errors, "{}", text::carried(self.lang, &carried));
        self.print(&file::write(&next), streams)
    }

    /// The plans of `files` side by side; what is wrong with one of them is said with its name.
    fn compare(
        &self,
        files: &[OsString],
        target: Option<TargetArgument>,
        draws: usize,
        streams: &mut Streams<'_>,
    ) -> Result<String, String> {
        let plan = |file: &OsString| {
            let scenario = self.scenario(file, streams)?;
            let name = Some(scenario.name.clone()).filter(|name| !name.is_empty());
            Ok((name.unwrap_or_else(|| file.to_string_lossy().into_owned()), scenario))
        };
        let plans = files.iter().map(plan).collect::<Result<Vec<_>, String>>()?;
        answers::compare(&plans, target, draws).map_err(|(place, error)| {
            let file = files.get(place).map(|file| file.to_string_lossy()).unwrap_or_default();
            format!("jangkau: {file}: {}\n", mistake(self.lang, &error))
        })
    }

    fn print_or_refuse(&self, answer: Result<String, String>, streams: &mut Streams<'_>) -> u8 {
        match answer {
            Ok(text) => self.print(&text, streams),
            Err(message) => refuse(streams, &message),
        }
    }

    /// The scenario of the file, or all that is wrong with it, a line each.
    fn scenario(&self, file: &OsString, streams: &mut Streams<'_>) -> Result<Scenario, String> {
        self.document(file, streams).map(Document::into_scenario)
    }

    fn document(&self, file: &OsString, streams: &mut Streams<'_>) -> Result<Document, String> {
        let bytes = self.bytes(file, streams)?;
        let document = file::read_bytes(&bytes);
        document.map_err(|error| named(file, refusals::file_error(self.lang, &error)))
    }

    fn bytes(&self, file: &OsString, streams: &mut Streams<'_>) -> Result<Vec<u8>, String> {
        self.bytes_up_to(file::MAX_BYTES, file, streams)
    }

    /// The workbook as a file.
    fn workbook(&self, scenario: Scenario) -> Result<Vec<u8>, String> {
        let made = office::workbook(&view::Projected::of(&scenario.into()), self.lang, &Imprint::default());
        made.ok_or_else(|| format!("jangkau: {}\n", mistake(self.lang, &Mistake::NoWorkbook)))
    }

    /// The bytes of a file; of one that is larger than `most` one byte more than that.
    fn bytes_up_to(
        &self,
        most: usize,
        file: &OsString,
        streams: &mut Streams<'_>,
    ) -> Result<Vec<u8>, String> {
        read(file, streams.input, most as u64 + 1).map_err(|error| self.unreadable(file, &error))
    }

    fn unreadable(&self, file: &OsString, error: &io::Error) -> String {
        let file = file.to_string_lossy().into_owned();
        let error = Mistake::Unreadable { file, reason: error.to_string() };
        format!("jangkau: {}\n", mistake(self.lang, &error))
    }

    fn print(&self, text: &str, streams: &mut Streams<'_>) -> u8 {
        self.print_bytes(text.as_bytes(), streams)
    }

    /// Writes to standard output. A pipe that was closed early (`| head`) is no mistake.
    fn print_bytes(&self, bytes: &[u8], streams: &mut Streams<'_>) -> u8 {
        match streams.output.write_all(bytes).and_then(|()| streams.output.flush()) {
            Ok(()) => DONE,
            Err(error) => self.unwritable(&error, streams),
        }
    }

    /// A pipe that was closed early (`| head`) is no mistake.
    fn unwritable(&self, error: &io::Error, streams: &mut Streams<'_>) -> u8 {
        if error.kind() == ErrorKind::BrokenPipe {
            return DONE;
        }
        let error = Mistake::Unwritable { reason: error.to_string() };
        refuse(streams, &format!("jangkau: {}\n", mistake(self.lang, &error)))
    }
}

/// What is wrong with a file, a line each: its name, where, what.
fn named(file: &OsString, sentences: Vec<(Option<String>, String)>) -> String {
    let name = file.to_string_lossy();
    let line = |(place, sentence): (Option<String>, String)| match place {
        Some(place) => format!("{name}: {place}: {sentence}\n"),
        None => format!("{name}: {sentence}\n"),
    };
    sentences.into_iter().map(line).collect()
}

fn project(scenario: Scenario, format: Format) -> String {
    match format {
        Format::Json => table::json(&model::table(&scenario)),
        Format::Csv => table::csv(&model::table(&scenario), Dialect::Data),
        Format::CsvId => {
            let projected = view::Projected::of(&scenario.into());
            let table = view::workbench::month_numbers(&projected, Lang::Id);
            view::workbench::in_file(&projected, table, Lang::Id).write(Dialect::Excel)
        }
    }
}

/// The first bytes of a file, or of standard input for `-`, at most so many.
fn read(file: &OsString, input: &mut dyn Read, most: u64) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    if file == "-" {
        input.take(most).read_to_end(&mut bytes)?;
    } else {
        File::open(file)?.take(most).read_to_end(&mut bytes)?;
    }
    Ok(bytes)
}

/// Writes to standard error; what cannot be written is dropped, because there is nowhere else to say so.
fn refuse(streams: &mut Streams<'_>, message: &str) -> u8 {
    let _ = streams.errors.write_all(message.as_bytes());
    REFUSED
}
