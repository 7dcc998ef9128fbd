//! The command line over the same core: arguments in, text and an exit status out (CONTRACTS).

use std::ffi::OsString;
use std::fs::File;
use std::io::{self, ErrorKind, Read, Write};

use crate::codec::csv::Dialect;
use crate::codec::{file, table};
use crate::model::{self, Scenario};
use crate::text::command_line::{Mistake, mistake, usage};
use crate::text::{Lang, refusals};

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

enum Command {
    Help,
    Version,
    Project { file: OsString, format: Format },
}

#[derive(Clone, Copy)]
enum Format {
    Json,
    Csv,
}

impl Request {
    fn parse(arguments: &[OsString], lang: Lang) -> Result<Self, (Lang, Mistake)> {
        let mut words = Words { lang, format: Format::Json, help: None, positional: Vec::new() };
        let command = words.read(arguments).and_then(|()| words.command());
        command.map(|command| Self { lang: words.lang, command }).map_err(|error| (words.lang, error))
    }

    fn answer(&self, streams: &mut Streams<'_>) -> u8 {
        match &self.command {
            Command::Help => self.print(usage(self.lang), streams),
            Command::Version => self.print(concat!("jangkau ", env!("CARGO_PKG_VERSION"), "\n"), streams),
            Command::Project { file, format } => match self.scenario(file, streams) {
                Ok(scenario) => self.print(&project(&scenario, *format), streams),
                Err(message) => refuse(streams, &message),
            },
        }
    }

    /// The scenario of the file, or all that is wrong with it, a line each.
    fn scenario(&self, file: &OsString, streams: &mut Streams<'_>) -> Result<Scenario, String> {
        let name = file.to_string_lossy();
        let bytes = read(file, streams.input).map_err(|error| {
            let error = Mistake::Unreadable { file: name.to_string(), reason: error.to_string() };
            format!("jangkau: {}\n", mistake(self.lang, &error))
        })?;
        file::read_bytes(&bytes).map_err(|error| {
            let line = |(pointer, sentence): (Option<String>, String)| match pointer {
                Some(pointer) => format!("{name}: {pointer}: {sentence}\n"),
                None => format!("{name}: {sentence}\n"),
            };
            refusals::file_error(self.lang, &error).into_iter().map(line).collect()
        })
    }

    /// A reader that has had enough (`| head`) is no mistake.
    fn print(&self, text: &str, streams: &mut Streams<'_>) -> u8 {
        match streams.output.write_all(text.as_bytes()).and_then(|()| streams.output.flush()) {
            Ok(()) => DONE,
            Err(error) if error.kind() == ErrorKind::BrokenPipe => DONE,
            Err(error) => {
                let error = Mistake::Unwritable { reason: error.to_string() };
                refuse(streams, &format!("jangkau: {}\n", mistake(self.lang, &error)))
            }
        }
    }
}

fn project(scenario: &Scenario, format: Format) -> String {
    let projected = model::table(scenario);
    match format {
        Format::Json => table::json(&projected),
        Format::Csv => table::csv(&projected, Dialect::Data),
    }
}

/// At most one byte more than a file may have.
fn read(file: &OsString, input: &mut dyn Read) -> io::Result<Vec<u8>> {
    let most = file::MAX_BYTES as u64 + 1;
    let mut bytes = Vec::new();
    if file == "-" {
        input.take(most).read_to_end(&mut bytes)?;
    } else {
        File::open(file)?.take(most).read_to_end(&mut bytes)?;
    }
    Ok(bytes)
}

/// Nothing can be said about a standard error that does not take it.
fn refuse(streams: &mut Streams<'_>, message: &str) -> u8 {
    let _ = streams.errors.write_all(message.as_bytes());
    REFUSED
}

/// The arguments while they are read.
struct Words {
    lang: Lang,
    format: Format,
    help: Option<Command>,
    positional: Vec<OsString>,
}

impl Words {
    fn read(&mut self, arguments: &[OsString]) -> Result<(), Mistake> {
        let mut rest = arguments.iter();
        while let Some(argument) = rest.next() {
            let text = argument.to_string_lossy();
            match text.split_once('=').unwrap_or((&text, "")) {
                ("--", "") => {
                    self.positional.extend(rest.by_ref().cloned());
                }
                ("--help" | "-h", "") => self.help = Some(Command::Help),
                ("--version" | "-V", "") => self.help = Some(Command::Version),
                (name @ ("--format" | "--lang"), "") => {
                    let value = rest.next().map(|value| value.to_string_lossy().into_owned());
                    self.option(name, &value.unwrap_or_default())?;
                }
                (name @ ("--format" | "--lang"), value) => self.option(name, value)?,
                _ if text.starts_with('-') && text != "-" => {
                    return Err(Mistake::UnknownOption(text.into_owned()));
                }
                _ => self.positional.push(argument.clone()),
            }
        }
        Ok(())
    }

    fn option(&mut self, name: &str, value: &str) -> Result<(), Mistake> {
        match (name, value) {
            ("--format", "json") => self.format = Format::Json,
            ("--format", "csv") => self.format = Format::Csv,
            ("--format", _) => return Err(Mistake::BadValue { option: "--format", allowed: "json, csv" }),
            (_, "id") => self.lang = Lang::Id,
            (_, "en") => self.lang = Lang::En,
            _ => return Err(Mistake::BadValue { option: "--lang", allowed: "id, en" }),
        }
        Ok(())
    }

    fn command(&mut self) -> Result<Command, Mistake> {
        if let Some(command) = self.help.take() {
            return Ok(command);
        }
        let mut words = self.positional.drain(..);
        let name = words.next().ok_or(Mistake::NoCommand)?;
        if name != "project" {
            return Err(Mistake::UnknownCommand(name.to_string_lossy().into_owned()));
        }
        let file = words.next().ok_or(Mistake::NoFile)?;
        match words.next() {
            Some(more) => Err(Mistake::Unexpected(more.to_string_lossy().into_owned())),
            None => Ok(Command::Project { file, format: self.format }),
        }
    }
}
