//! Reading a table in steps, so that a page can show how far it is and be told to stop. Dropping a reader stops it.

use std::rc::Rc;

use super::answers::Answers;
use super::book::returned;
use super::kind::{NotATable, TableContainer, container};
use super::ods::OdsRows;
use super::reading::TableReading;
use super::sheet::SheetReading;
use super::text::{TextRows, decoded};
use super::xlsx::XlsxRows;

/// Records of a text in a step.
const ROWS: usize = 400;

/// Reads a whole table at once.
///
/// # Errors
/// What is no table.
///
/// ```
/// use jangkau::office::table::{Answers, TableRecord, read};
///
/// let table = "Kabupaten/Kota;Potensi;Peserta aktif;Posisi\nKota Binjai;97.777;24.386;Okt 2024\n";
/// let reading = read(table.as_bytes(), &Answers::default()).map_err(|_| "no table")?;
/// let [row] = reading.rows.as_slice() else { return Err("rows") };
/// let TableRecord::Region(region) = &row.record else { return Err("no region") };
/// assert_eq!((region.code.as_str(), region.eligible.map(|people| people.0)), ("12.75", Some(97_777.0)));
/// # Ok::<(), &str>(())
/// ```
pub fn read(bytes: &[u8], answers: &Answers) -> Result<TableReading, NotATable> {
    let mut reader = TableReader::new(bytes, answers.clone())?;
    loop {
        if let Progress::Done(reading) = reader.step() {
            return reading;
        }
    }
}

/// How far a reader is.
#[derive(Clone, Debug, PartialEq)]
pub enum Progress {
    /// About this share of the way, from 0 to 1.
    Under(f64),
    /// At the end.
    Done(Result<TableReading, NotATable>),
}

/// Reads a table, a step at a time.
pub struct TableReader {
    answers: Answers,
    stage: Stage,
    /// The address of the plan, where the file is a workbook that names one.
    link: Option<String>,
}

enum Stage {
    Text(Box<TextRows>),
    Xlsx(Box<XlsxRows>),
    Ods(Box<OdsRows>),
    Rows(Box<SheetReading>),
    Done,
}

impl TableReader {
    /// Starts on the bytes of a file, or of pasted text.
    ///
    /// # Errors
    /// What is no table.
    pub fn new(bytes: impl Into<Rc<[u8]>>, answers: Answers) -> Result<Self, NotATable> {
        let bytes = bytes.into();
        let stage = match container(&bytes)? {
            TableContainer::Text => Stage::Text(Box::new(TextRows::new(&decoded(&bytes)))),
            TableContainer::Xlsx => Stage::Xlsx(Box::new(XlsxRows::new(bytes)?)),
            TableContainer::Ods => Stage::Ods(Box::new(OdsRows::new(&bytes)?)),
        };
        let link = if let Stage::Xlsx(rows) = &stage { rows.link() } else { None };
        Ok(Self { answers, stage, link })
    }

    /// Goes on by one step of some milliseconds.
    pub fn step(&mut self) -> Progress {
        let sheets = match &mut self.stage {
            Stage::Text(rows) => match rows.step(ROWS) {
                None => return Progress::Under(rows.done() * 0.5),
                Some(sheet) => Ok(vec![sheet]),
            },
            Stage::Xlsx(rows) => match rows.step() {
                Ok(None) => return Progress::Under(rows.done() * 0.5),
                Ok(Some(sheets)) => Ok(sheets),
                Err(error) => Err(error),
            },
            Stage::Ods(rows) => match rows.step() {
                Ok(None) => return Progress::Under(rows.done() * 0.5),
                Ok(Some(sheets)) => Ok(sheets),
                Err(error) => Err(error),
            },
            Stage::Rows(rows) => match rows.step(&self.answers) {
                None => return Progress::Under(0.5 + 0.5 * rows.done()),
                Some(reading) => {
                    self.stage = Stage::Done;
                    return Progress::Done(Ok(reading));
                }
            },
            Stage::Done => Err(NotATable::Empty),
        };
        let link = self.link.take();
        let next = sheets.and_then(|sheets| match returned(&sheets, link) {
            Some(reading) => reading.map(Err),
            None => SheetReading::new(sheets, &self.answers).map(Ok),
        });
        match next {
            Ok(Ok(rows)) => {
                self.stage = Stage::Rows(Box::new(rows));
                Progress::Under(0.5)
            }
            Ok(Err(reading)) => {
                self.stage = Stage::Done;
                Progress::Done(Ok(reading))
            }
            Err(error) => {
                self.stage = Stage::Done;
                Progress::Done(Err(error))
            }
        }
    }
}
