//! What the command line says.

use super::Lang;

/// Why the command line did not do what it was asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mistake {
    /// No command.
    NoCommand,
    /// A command that does not exist.
    UnknownCommand(String),
    /// A command without its file.
    NoFile,
    /// One argument too many.
    Unexpected(String),
    /// An option that does not exist.
    UnknownOption(String),
    /// An option without its value, or with one it does not take.
    BadValue {
        /// The option.
        option: &'static str,
        /// What it takes.
        allowed: &'static str,
    },
    /// A file that cannot be read.
    Unreadable {
        /// Its name.
        file: String,
        /// What the system says.
        reason: String,
    },
    /// Standard output that cannot be written.
    Unwritable {
        /// What the system says.
        reason: String,
    },
}

/// How to call the program.
pub fn usage(lang: Lang) -> &'static str {
    match lang {
        Lang::Id => {
            "Pemakaian: jangkau project BERKAS [--format json|csv] [--lang id|en]\n\
             Mencetak tabel bulanan sebuah skenario; \u{201c}-\u{201d} membaca masukan standar.\n\
             jangkau --help, jangkau --version\n"
        }
        Lang::En => {
            "Usage: jangkau project FILE [--format json|csv] [--lang id|en]\n\
             Prints the monthly table of a scenario; \u{201c}-\u{201d} reads standard input.\n\
             jangkau --help, jangkau --version\n"
        }
    }
}

/// One line about a mistake.
pub fn mistake(lang: Lang, mistake: &Mistake) -> String {
    let (id, en) = match mistake {
        Mistake::NoCommand => ("perintah belum disebut".to_owned(), "no command given".to_owned()),
        Mistake::UnknownCommand(name) => {
            (format!("perintah tidak dikenal: {name}"), format!("unknown command: {name}"))
        }
        Mistake::NoFile => ("berkas belum disebut".to_owned(), "no file given".to_owned()),
        Mistake::Unexpected(argument) => {
            (format!("argumen berlebih: {argument}"), format!("unexpected argument: {argument}"))
        }
        Mistake::UnknownOption(option) => {
            (format!("opsi tidak dikenal: {option}"), format!("unknown option: {option}"))
        }
        Mistake::BadValue { option, allowed } => (
            format!("{option} harus salah satu dari {allowed}"),
            format!("{option} must be one of {allowed}"),
        ),
        Mistake::Unreadable { file, reason } => {
            (format!("{file} tidak dapat dibaca: {reason}"), format!("{file} cannot be read: {reason}"))
        }
        Mistake::Unwritable { reason } => {
            (format!("keluaran tidak dapat ditulis: {reason}"), format!("output cannot be written: {reason}"))
        }
    };
    match lang {
        Lang::Id => id,
        Lang::En => en,
    }
}
