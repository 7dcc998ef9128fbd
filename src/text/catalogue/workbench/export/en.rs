//! English.

use super::ExportTexts;

pub(in super::super) const EXPORT: ExportTexts = ExportTexts {
    title: "For Excel",
    workbook: "Download for Excel",
    workbook_about: "A workbook with live formulas: change numbers, rates and assumptions on the first sheet, and coverage and cost of every month follow. The schedule of the programmes stays as it was downloaded.",
    loading: "Loading the part of the program for Excel…",
    not_loaded: "The part of the program for Excel could not be loaded. Check the network, then press the button again.",
    not_written: "No workbook can be written from the numbers of this plan.",
    csv_excel: "CSV for Excel (Indonesian)",
    csv_plain: "Plain CSV",
    copy: "Copy for Excel",
    copied: "Copied: paste it into Excel.",
    copied_name: "Numbers to paste into Excel",
    buttons: |what| format!("{what} as a file"),
    months: "Monthly numbers",
    money: "Money by month",
    comparison: "Comparison of plans",
};
