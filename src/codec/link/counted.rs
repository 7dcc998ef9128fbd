//! What was counted, in a link.

use super::grid;
use super::reader::Reader;
use crate::codec::blank;
use crate::model::{Allowed, Field, Observation, ObservationField, Percent, Segment, Workers};

/// Before the members of a segment of an observation; `a`, `p` and `r` are taken.
const fn segment_mark(segment: Segment) -> char {
    match segment {
        Segment::Wage => 'w',
        Segment::NonAsn => 'n',
        Segment::SelfPaid => 's',
        Segment::Sponsored => 'k',
        Segment::Construction => 'j',
        Segment::Other => 'o',
    }
}

/// The month, then members after `a`, coverage after `p` and, of history, what was planned after `r`, whichever is known; then
/// the members of segments, each after its mark.
pub(super) fn observation_text(observed: &Observation) -> String {
    let mut text = grid::month_text(observed.month);
    if let Some(Workers(people)) = observed.active {
        text.push_str(".a");
        text.push_str(&grid::text(people, Allowed::PEOPLE));
    }
    for (mark, percent) in [(".p", observed.percent), (".r", observed.planned)] {
        if let Some(Percent(percent)) = percent {
            text.push_str(mark);
            text.push_str(&grid::text(percent, Allowed::PERCENT));
        }
    }
    for segment in Segment::ALL {
        if let Some(Workers(people)) = observed.segments.get(segment) {
            text.push('.');
            text.push(segment_mark(segment));
            text.push_str(&grid::text(people, Allowed::PEOPLE));
        }
    }
    text
}

/// The observation of an item.
pub(super) fn observation(
    reader: &mut Reader<'_, '_>,
    field: impl Fn(ObservationField) -> Field,
) -> Option<Observation> {
    let mut observed = Observation { month: reader.month()?, ..blank::observation() };
    while let Some(word) = reader.word() {
        let is_marked = |segment: &Segment| word.starts_with(segment_mark(*segment));
        if let Some(segment) = Segment::ALL.into_iter().find(is_marked) {
            let people = word.get(1..).unwrap_or_default();
            let value = reader.value(people, Allowed::PEOPLE, field(ObservationField::Segment(segment)))?;
            observed.segments.put(segment, Some(Workers(value)));
        } else if let Some(people) = word.strip_prefix('a') {
            let value = reader.value(people, Allowed::PEOPLE, field(ObservationField::Active))?;
            observed.active = Some(Workers(value));
        } else if let (Some(planned), planned_field @ Field::History(..)) =
            (word.strip_prefix('r'), field(ObservationField::Planned))
        {
            observed.planned = Some(Percent(reader.value(planned, Allowed::PERCENT, planned_field)?));
        } else {
            let value =
                reader.value(word.strip_prefix('p')?, Allowed::PERCENT, field(ObservationField::Percent))?;
            observed.percent = Some(Percent(value));
        }
    }
    Some(observed)
}
