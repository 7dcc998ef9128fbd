//! Writes a [`Book`] as an xlsx file. A sheet is protected without a password unless it is an
//! open one: only cells for entries take typing.

use std::collections::BTreeMap;

use rust_xlsxwriter::{
    Chart, ChartFormat, ChartLegendPosition, ChartLine, ChartMarker, ChartMarkerType, ChartType, Color,
    DataValidation, DataValidationRule, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder,
    Formula as CellFormula, Url, Workbook, Worksheet, XlsxError,
};

use super::at::At;
use super::book::{Book, BookCell, BookChart, CellLook, Content, Entry, NumberFormat, Sheet, Style};
use crate::chart::Palette;
use crate::text::Lang;

/// Longest address that spreadsheets open.
const LONGEST_ADDRESS: usize = 2_079;
/// Most letters in a cell.
const MOST_LETTERS: usize = 32_767;
/// Where a file has no day: the first one that a zip archive can name.
const NO_DAY: (i32, u32, u32) = (1980, 1, 1);

/// The bytes of the file.
///
/// # Errors
/// A value is no number, or a text is too long for a cell.
pub fn write(book: &Book) -> Result<Vec<u8>, XlsxError> {
    if !book.is_finite() {
        return Err(XlsxError::ParameterError("a value is no number".to_owned()));
    }
    let mut workbook = Workbook::new();
    workbook.set_properties(&properties(book)?);
    let mut styles = Styles::default();
    for (home, sheet) in book.sheets.iter().enumerate() {
        let worksheet = workbook.add_worksheet();
        worksheet.set_name(&sheet.name)?;
        for ((row, column), cell) in &sheet.cells {
            let at = At { sheet: home, row: *row, column: *column };
            write_cell(worksheet, book, at, cell, styles.of(&cell.style))?;
        }
        set_up(worksheet, sheet)?;
    }
    for (home, sheet) in book.sheets.iter().enumerate() {
        if let Some(chart) = &sheet.chart {
            let drawn = draw(book, chart);
            workbook.worksheet_from_index(home)?.insert_chart(chart.at.row, chart.at.column, &drawn)?;
        }
    }
    workbook.save_to_buffer()
}

fn properties(book: &Book) -> Result<DocProperties, XlsxError> {
    let (year, month, day) = book.day.unwrap_or(NO_DAY);
    let (year, month, day) = (u16::try_from(year).unwrap_or(1980), month as u8, day as u8);
    let day = ExcelDateTime::from_ymd(year, month, day)?;
    let properties = DocProperties::new().set_title(&book.title).set_creation_datetime(&day);
    let set =
        |all: DocProperties, (name, value): &(&str, String)| all.set_custom_property(*name, value.as_str());
    Ok(book.properties.iter().fold(properties, set))
}

fn write_cell(
    worksheet: &mut Worksheet,
    book: &Book,
    At { sheet, row, column }: At,
    cell: &BookCell,
    format: &Format,
) -> Result<(), XlsxError> {
    match &cell.content {
        Content::Address(address) if is_address(address) => {
            worksheet.write_url_with_format(row, column, Url::new(address), format)?;
        }
        Content::Text(text) | Content::Address(text) => {
            // A text that is too long is cut: an error would take the whole file.
            let text: String = text.chars().take(MOST_LETTERS).collect();
            worksheet.write_string_with_format(row, column, text, format)?;
        }
        Content::Number(number) => {
            worksheet.write_number_with_format(row, column, *number, format)?;
        }
        Content::Formula(formula, value) => {
            let name =
                |sheet: usize| book.sheets.get(sheet).map_or(String::new(), |sheet| sheet.name.clone());
            let formula = CellFormula::new(formula.text(sheet, &name)).set_result(value.to_string());
            worksheet.write_formula_with_format(row, column, formula, format)?;
        }
    }
    if let Some(entry) = &cell.entry {
        worksheet.add_data_validation(row, column, row, column, &validation(entry)?)?;
    }
    Ok(())
}

/// Whether a spreadsheet opens it; what a copy on a disk has for an address is text.
fn is_address(text: &str) -> bool {
    text.starts_with("https://") && text.len() <= LONGEST_ADDRESS
}

fn validation(entry: &Entry) -> Result<DataValidation, XlsxError> {
    let (low, high) = entry.allowed;
    let validation = DataValidation::new();
    let validation = if entry.is_whole {
        validation.allow_whole_number(DataValidationRule::Between(low as i32, high as i32))
    } else {
        validation.allow_decimal_number(DataValidationRule::Between(low, high))
    };
    validation.set_error_message(&entry.refusal)
}

/// Widths, what stays in sight, paper, protection.
fn set_up(worksheet: &mut Worksheet, sheet: &Sheet) -> Result<(), XlsxError> {
    for (first, last, width) in &sheet.widths {
        for column in *first..=*last {
            worksheet.set_column_width(column, *width)?;
        }
    }
    for (row, height) in &sheet.heights {
        worksheet.set_row_height(*row, *height)?;
    }
    let (rows, columns) = sheet.frozen;
    worksheet.set_freeze_panes(rows, columns)?;
    if rows > 0 {
        worksheet.set_repeat_rows(0, rows - 1)?;
    }
    if sheet.is_wide {
        worksheet.set_landscape();
    }
    if let (Some(column), Some((row, _))) = (sheet.printed, sheet.cells.keys().next_back()) {
        worksheet.set_print_area(0, 0, *row, column)?;
    }
    // A4, as wide as the paper.
    worksheet.set_paper_size(9).set_print_fit_to_pages(1, 0).set_screen_gridlines(false);
    if !sheet.is_open {
        worksheet.protect();
    }
    Ok(())
}

/// The formats of the styles, each made once.
#[derive(Default)]
struct Styles(BTreeMap<Style, Format>);

impl Styles {
    fn of(&mut self, style: &Style) -> &Format {
        self.0.entry(style.clone()).or_insert_with(|| format_of(style))
    }
}

fn format_of(style: &Style) -> Format {
    let palette = Palette::LIGHT;
    let format = Format::new().set_num_format(code(&style.format)).set_align(FormatAlign::Top);
    match style.look {
        CellLook::Title => format.set_bold().set_font_size(16).set_font_color(colour(palette.ink)),
        CellLook::Section => format
            .set_bold()
            .set_font_size(12)
            .set_font_color(colour(palette.plan_ink))
            .set_border_bottom(FormatBorder::Thin)
            .set_border_bottom_color(colour(palette.edge)),
        CellLook::Heading => format
            .set_bold()
            .set_text_wrap()
            .set_align(FormatAlign::Center)
            .set_background_color(colour(palette.rule))
            .set_border_bottom(FormatBorder::Thin),
        CellLook::Label => format.set_text_wrap(),
        CellLook::Unit => {
            format.set_font_color(colour(palette.ink_soft)).set_align(FormatAlign::Left).set_indent(1)
        }
        CellLook::Source => format.set_font_color(colour(palette.ink_soft)).set_text_wrap(),
        CellLook::Note => format.set_font_color(colour(palette.ink_soft)),
        CellLook::Figure => format,
        CellLook::Result => format.set_bold(),
        CellLook::Entry => format
            .set_unlocked()
            .set_font_color(colour(palette.plan_ink))
            .set_background_color(colour(palette.plan_wash))
            .set_border(FormatBorder::Thin)
            .set_border_color(colour(palette.edge)),
    }
}

/// The code of a number format; right in English and in Indonesian.
fn code(format: &NumberFormat) -> String {
    match format {
        NumberFormat::Text => "@".to_owned(),
        NumberFormat::Count => "#,##0".to_owned(),
        NumberFormat::Percent => "0.00%".to_owned(),
        NumberFormat::Rate => "0.00##%".to_owned(),
        NumberFormat::Rupiah => "[$Rp-421]\\ #,##0".to_owned(),
        NumberFormat::Month(Lang::Id) => "[$-421]mmm yyyy".to_owned(),
        NumberFormat::Month(Lang::En) => "[$-409]mmm yyyy".to_owned(),
        NumberFormat::Hundredths => "#,##0.00".to_owned(),
        NumberFormat::Plain => "General".to_owned(),
        NumberFormat::Word(one, zero) => format!("[=1]\"{one}\";\"{zero}\""),
    }
}

fn colour((red, green, blue): (u8, u8, u8)) -> Color {
    Color::RGB(u32::from_be_bytes([0, red, green, blue]))
}

fn draw(book: &Book, chart: &BookChart) -> Chart {
    let range = |first: At, last: At| {
        let name = book.sheets.get(first.sheet).map_or(String::new(), |sheet| sheet.name.clone());
        format!("{name}!{}:{}", first.fixed(), last.fixed())
    };
    let palette = Palette::LIGHT;
    let mut drawn = Chart::new(ChartType::Line);
    drawn.title().set_name(&chart.title);
    drawn.legend().set_position(ChartLegendPosition::Bottom);
    drawn.x_axis().set_num_format(code(&NumberFormat::Month(chart.lang)));
    drawn.y_axis().set_num_format("0%");
    for line in &chart.lines {
        let name = book.sheets.get(line.name.sheet).map_or(String::new(), |sheet| sheet.name.clone());
        let series = drawn
            .add_series()
            .set_name(format!("{name}!{}", line.name.fixed()).as_str())
            .set_categories(range(chart.months.0, chart.months.1).as_str())
            .set_values(range(line.values.0, line.values.1).as_str());
        if line.is_line {
            let mut stroke = ChartLine::new();
            stroke.set_color(colour(palette.plan)).set_width(2.25);
            series.set_format(ChartFormat::new().set_line(&stroke));
        } else {
            let mut marker = ChartMarker::new();
            marker.set_type(ChartMarkerType::Diamond).set_size(9);
            series.set_marker(&marker).set_format(ChartFormat::new().set_no_line());
        }
    }
    drawn.set_width(760).set_height(320);
    drawn
}
