//! View-models of the planner's workbench: what is kept, the plan in detail, assumptions, own baseline, sections below.

mod assumptions;
mod benefit;
mod card;
mod changes;
mod comparison;
mod counts;
mod covered;
mod detail;
mod expected;
mod form;
mod form_blocks;
mod left_over;
mod library;
mod messages;
mod money;
mod numbers;
mod paper;
mod picture;
mod place;
mod quarters;
mod region;
mod rows;
mod share;
mod sources;
mod stored;
#[cfg(test)]
mod tests;
mod values;

pub use assumptions::{assumptions, changed};
pub use benefit::{BenefitView, PackageRow, benefit};
pub(in crate::view) use card::card_labels;
pub use card::{CardShape, card};
pub use changes::{ChangeView, MOST_CHANGES, SinceView, change, change_chart, changes, since};
pub use comparison::{
    ChanceRun, ComparisonCell, ComparisonRow, ComparisonView, Elsewhere, InputCell, InputKey, InputRow,
    PlanHead, ProjectedPlan, comparison, comparison_chart, comparison_numbers, elsewhere, inputs, places,
    plan_letters, project, taken,
};
pub use counts::{
    CountRow, CountUnit, Pasted, RevisionRow, SegmentCell, SegmentRow, count_rows, count_words, free_months,
    is_other_count, pasted, refused, revision_rows, segment_rows,
};
pub use covered::{Covered, StockView, covered};
pub use detail::{ADD, Addition, additions, detail, pppk};
pub use form::{CLOSE, Form, row_id};
pub use form_blocks::{
    Checkbox, ChoiceOption, FieldRow, Fold, FormBlock, FormButton, Input, OwnSourceField, Section,
};
pub use library::{
    LONGEST_NAME, LibraryRow, OwnRegion, PlanStanding, begun_regions, by_region, fill_further, name_refused,
    own_regions, plan_figure, plan_rows, shown_name, standing, suggested_name,
};
pub use messages::{MessageKind, MessageOffer, export_name, file_name, plans_file_name, stamp};
pub use money::{MoneyPicture, MoneyView, MonthRow, money};
pub use numbers::{ColumnPlaces, NumberTable, Plain, clipboard, in_file, money_numbers, month_numbers};
pub use paper::{PaperRow, PaperView, paper};
pub use picture::PICTURE;
pub use place::{PlaceField, PlaceOffer, PlaceOption, places_offered};
pub use quarters::{QuarterRow, QuarterView, quarters};
pub use region::{Remedy, UnfinishedView, region, unfinished};
pub use share::{
    CardForm, CardOptions, CardSubject, HEIGHTS, LeverOnCard, REGION_PICTURE, Site, WIDTHS, card_code,
    file_part, is_picture_refused, pasted_address, picture_address, preview, region_folder,
};
pub use sources::{SourceLine, sources};
pub use stored::{EraseView, Keeper, StoredItems, erase};
