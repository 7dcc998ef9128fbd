//! What a scenario file or a draft holds: a scenario, and what else the file carries.
//!
//! A file of a later version has fields that this version does not know. They are written back letter by letter, so
//! they have to follow the part of the scenario that they stand in, through every edit and undo.

use std::rc::Rc;

use super::pointer;
use crate::model::{Field, Group, Scenario, Source};

/// A scenario with what its file carries besides. Cheap to clone.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    /// The scenario.
    pub scenario: Rc<Scenario>,
    /// What this version does not know.
    pub extras: Rc<Extras>,
}

impl Document {
    /// The scenario alone. Called where nothing will be saved.
    pub fn into_scenario(self) -> Scenario {
        Rc::unwrap_or_clone(self.scenario)
    }
}

impl From<Scenario> for Document {
    /// The document of a scenario that comes from no file.
    fn from(scenario: Scenario) -> Self {
        Rc::new(scenario).into()
    }
}

impl From<Rc<Scenario>> for Document {
    fn from(scenario: Rc<Scenario>) -> Self {
        Self { scenario, extras: Rc::default() }
    }
}

/// The object of a file that an unknown field stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holder {
    /// An object of the scenario.
    Group(Group),
    /// The source of a field.
    Source(Field),
}

/// A name and the raw JSON that stands there, as it was read.
pub type RawField = (String, String);

/// A source for a pointer that this version does not know.
#[derive(Clone, Debug, PartialEq)]
pub struct UnknownSource {
    /// Its place among all sources of the file.
    pub place: usize,
    /// The JSON pointer.
    pub pointer: String,
    /// The source.
    pub source: Source,
    /// Unknown fields of the source.
    pub fields: Vec<RawField>,
}

/// Everything of a file that is no part of a scenario of this version.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Extras {
    fields: Vec<(Holder, RawField)>,
    sources: Vec<UnknownSource>,
}

impl Extras {
    /// The unknown fields of an object, in the order of the file.
    pub fn fields(&self, holder: Holder) -> impl Iterator<Item = &RawField> {
        self.fields.iter().filter(move |(at, _)| *at == holder).map(|(_, field)| field)
    }

    /// The sources for unknown pointers, in the order of the file.
    pub fn sources(&self) -> &[UnknownSource] {
        &self.sources
    }

    /// Adds an unknown field. Called by the reader of files.
    pub fn add(&mut self, holder: Holder, field: RawField) {
        self.fields.push((holder, field));
    }

    /// Adds a source for an unknown pointer. Called by the reader of files.
    pub fn add_source(&mut self, source: UnknownSource) {
        self.sources.push(source);
    }

    /// Moves what belongs to the rows of `list` as the rows have moved; what belongs to a row without a new place goes.
    pub fn renumber(&mut self, list: Group, place: &impl Fn(usize) -> Option<usize>) {
        self.fields.retain_mut(|(holder, _)| {
            let moved = match *holder {
                Holder::Group(group) => group.renumbered(list, place).map(Holder::Group),
                Holder::Source(field) => field.renumbered(list, place).map(Holder::Source),
            };
            moved.is_some_and(|moved| {
                *holder = moved;
                true
            })
        });
        self.sources.retain_mut(|source| {
            let moved = renumbered(&source.pointer, &pointer::of(Field::whole(list)), place);
            moved.is_some_and(|moved| {
                source.pointer = moved;
                true
            })
        });
    }

    /// Gives the row that has just been copied the unknown fields of the row it was copied from.
    pub fn copy(&mut self, from: Group, to: Group) {
        let copies: Vec<RawField> = self.fields(Holder::Group(from)).cloned().collect();
        self.fields.extend(copies.into_iter().map(|field| (Holder::Group(to), field)));
    }

    /// The unknown fields of the targets as another document has them. Called when the targets are.
    pub fn replace_targets(&mut self, other: &Self) {
        let is_target = |holder: &Holder| match holder {
            Holder::Group(group) => group.is_within(Group::Targets),
            Holder::Source(field) => field.is_within(Group::Targets),
        };
        self.fields.retain(|(holder, _)| !is_target(holder));
        self.fields.extend(other.fields.iter().filter(|(holder, _)| is_target(holder)).cloned());
    }

    /// What is left of it after a scenario has become another in any way but by moving rows about: rows are found again
    /// by what stands before and after them; what belonged to a part, a row or a source that is gone goes too.
    #[must_use]
    pub fn after(&self, before: &Scenario, after: &Scenario) -> Self {
        let mut extras = self.clone();
        if self == &Self::default() {
            return extras;
        }
        let (old, new) = (&before.region, &after.region);
        extras.renumber(Group::Cohorts, &moves(&old.sponsored, &new.sponsored));
        extras.renumber(Group::Targets, &moves(&old.targets, &new.targets));
        extras.renumber(Group::Revisions, &moves(&old.base_revisions, &new.base_revisions));
        extras.renumber(Group::Observations, &moves(&old.observations, &new.observations));
        extras.renumber(Group::Histories, &moves(&old.history, &new.history));
        extras.renumber(Group::Programmes, &moves(&before.plan.sponsorships, &after.plan.sponsorships));
        extras.fields.retain(|(holder, _)| match holder {
            Holder::Group(group) => exists(*group, after),
            Holder::Source(field) => {
                after.source(*field).is_some() && after.source(*field) == before.source(*field)
            }
        });
        extras
    }
}

/// Where the rows of a list have gone: those at both ends that are the same keep their order; between them they keep
/// their places, as far as there are any.
fn moves<T: PartialEq>(before: &[T], after: &[T]) -> impl Fn(usize) -> Option<usize> {
    let (old, new) = (before.len(), after.len());
    let shorter = old.min(new);
    let same = |(one, other): &(&T, &T)| one == other;
    let first = if old == new { 0 } else { before.iter().zip(after).take_while(same).count() };
    let last = before.iter().rev().zip(after.iter().rev()).take_while(same).count().min(shorter - first);
    move |place| {
        if old == new || place < first {
            Some(place)
        } else if place + last >= old {
            Some(place + new - old)
        } else {
            Some(place).filter(|place| place + last < new)
        }
    }
}

/// Whether a scenario has this object.
fn exists(group: Group, scenario: &Scenario) -> bool {
    let (region, plan) = (&scenario.region, &scenario.plan);
    match group {
        Group::Cohort(place) => place < region.sponsored.len(),
        Group::Target(place) => place < region.targets.len(),
        Group::Revision(place) => place < region.base_revisions.len(),
        Group::Observation(place) => place < region.observations.len(),
        Group::History(place) => place < region.history.len(),
        Group::Programme(place) => place < plan.sponsorships.len(),
        Group::Part(part) => part.is_in(plan),
        _ => true,
    }
}

/// A pointer below the list at `list` after its rows have moved; any other stays as it is.
fn renumbered(pointer: &str, list: &str, place: &impl Fn(usize) -> Option<usize>) -> Option<String> {
    let below = pointer.strip_prefix(list).and_then(|rest| rest.strip_prefix('/'));
    let Some(below) = below else { return Some(pointer.to_owned()) };
    let (row, rest) = below.split_at(below.find('/').unwrap_or(below.len()));
    match row.parse() {
        Ok(row) => Some(format!("{list}/{}{rest}", place(row)?)),
        Err(_) => Some(pointer.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all<T: PartialEq>(before: &[T], after: &[T]) -> Vec<Option<usize>> {
        (0..before.len()).map(moves(before, after)).collect()
    }

    #[test]
    fn rows_are_found_again() {
        assert_eq!(all(&[1, 2, 3], &[1, 3]), [Some(0), None, Some(1)]);
        assert_eq!(all(&[1, 2], &[1, 2, 3]), [Some(0), Some(1)]);
        assert_eq!(all(&[1, 2], &[3, 1, 2]), [Some(1), Some(2)]);
        assert_eq!(all(&[1, 2], &[1, 9]), [Some(0), Some(1)], "a changed row");
        assert_eq!(all(&[1, 1], &[1]), [Some(0), None]);
        assert_eq!(all(&[1, 2], &[]), [None, None]);
        assert_eq!(all(&[1, 2, 3, 4], &[9, 4]), [Some(0), None, None, Some(1)]);
    }

    #[test]
    fn pointers_move_with_their_rows() {
        let without_first = |place: usize| place.checked_sub(1);
        let moved = |pointer: &str| renumbered(pointer, "/region/targets", &without_first);
        assert_eq!(moved("/region/targets/2/x"), Some("/region/targets/1/x".to_owned()));
        assert_eq!(moved("/region/targets/1"), Some("/region/targets/0".to_owned()));
        assert_eq!(moved("/region/targets/0/x"), None);
        for other in ["/region/targets", "/region/targets2/0", "/region/targets/x", "/plan"] {
            assert_eq!(moved(other), Some(other.to_owned()));
        }
    }
}
