//! The parts of the plan in a link, and the two assumptions that are no single number.

use super::slots::Part;
use super::{Item, LinkNotice, grid};
use crate::model::{
    Allowed, Enrolment, Month, NonAsnInclusion, Plan, PppkFullTime, Retention, Scenario, Unknown, Workers,
};

/// The parts, in the order of writing.
pub(super) static PARTS: [Part; 7] = [
    Part {
        id: "w",
        pointer: "",
        encode: |scenario| enrolment_text(scenario.plan.wage_enrolment.as_ref()),
        decode: |scenario, items, notices| {
            take(
                &mut scenario.plan,
                items,
                notices,
                |plan| &mut plan.wage_enrolment,
                |reader| enrolment(reader, "/plan/wage_enrolment"),
            );
        },
    },
    Part {
        id: "s",
        pointer: "",
        encode: |scenario| enrolment_text(scenario.plan.self_paid_enrolment.as_ref()),
        decode: |scenario, items, notices| {
            take(
                &mut scenario.plan,
                items,
                notices,
                |plan| &mut plan.self_paid_enrolment,
                |reader| enrolment(reader, "/plan/self_paid_enrolment"),
            );
        },
    },
    Part {
        id: "r",
        pointer: "",
        encode: |scenario| retention_text(scenario.plan.retention.as_ref()),
        decode: |scenario, items, notices| {
            take(&mut scenario.plan, items, notices, |plan| &mut plan.retention, retention);
        },
    },
    Part {
        id: "n",
        pointer: "",
        encode: |scenario| non_asn_text(scenario.plan.non_asn.as_ref()),
        decode: |scenario, items, notices| {
            take(&mut scenario.plan, items, notices, |plan| &mut plan.non_asn, non_asn);
        },
    },
    Part {
        id: "p",
        pointer: "",
        encode: |scenario| pppk_text(scenario.plan.pppk_full_time.as_ref()),
        decode: |scenario, items, notices| {
            take(&mut scenario.plan, items, notices, |plan| &mut plan.pppk_full_time, pppk);
        },
    },
    Part {
        id: "pl",
        pointer: "/assumptions/pppk_leaves_denominator",
        encode: |scenario| vec![u8::from(scenario.assumptions.pppk_leaves_denominator).to_string()],
        decode: leaves,
    },
    Part {
        id: "cs",
        pointer: "/assumptions/construction_season",
        encode: |scenario| {
            let season = scenario.assumptions.construction_season;
            vec![season.map(|index| grid::text(index, Allowed::SEASON)).join(".")]
        },
        decode: season,
    },
];

/// The values of one item, read from the left.
pub(super) struct Reader<'a, 'n> {
    values: std::slice::Iter<'a, &'a str>,
    notices: &'n mut Vec<LinkNotice>,
}

impl<'a, 'n> Reader<'a, 'n> {
    pub(super) fn new(item: &'a Item<'a>, notices: &'n mut Vec<LinkNotice>) -> Self {
        Self { values: item.values.iter(), notices }
    }

    pub(super) fn word(&mut self) -> Option<&'a str> {
        self.values.next().copied()
    }

    pub(super) fn number(&mut self, allowed: Allowed, field: &str) -> Option<f64> {
        let text = self.word()?;
        self.value(text, allowed, field)
    }

    /// The number `text`, which stands at `field`.
    pub(super) fn value(&mut self, text: &str, allowed: Allowed, field: &str) -> Option<f64> {
        grid::value(text, allowed, || field.to_owned(), self.notices)
    }

    pub(super) fn month(&mut self) -> Option<Month> {
        grid::month(self.word()?)
    }

    pub(super) fn is_empty(&self) -> bool {
        self.values.len() == 0
    }

    pub(super) fn notice(&mut self, notice: LinkNotice) {
        self.notices.push(notice);
    }

    /// First and last month; a last month before the first becomes the first.
    fn window(&mut self, field: &str) -> Option<(Month, Option<Month>)> {
        let from = self.month()?;
        if self.is_empty() {
            return Some((from, None));
        }
        let given = self.month()?;
        if given < from {
            self.notice(LinkNotice::ClampedMonth { field: field.to_owned(), given, used: from });
        }
        Some((from, Some(given.max(from))))
    }
}

/// Sets a part of the plan from the last readable item, or takes it away.
fn take<T>(
    plan: &mut Plan,
    items: &[Item<'_>],
    notices: &mut Vec<LinkNotice>,
    slot: impl Fn(&mut Plan) -> &mut Option<T>,
    read: impl Fn(&mut Reader<'_, '_>) -> Option<T>,
) {
    for item in items {
        if item.is_removal() {
            *slot(plan) = None;
            continue;
        }
        match read_whole(item, notices, &read) {
            Some(part) => *slot(plan) = Some(part),
            None => notices.push(item.unreadable()),
        }
    }
}

/// What `read` makes of all values of an item; `None` if some are left over.
pub(super) fn read_whole<T>(
    item: &Item<'_>,
    notices: &mut Vec<LinkNotice>,
    read: impl Fn(&mut Reader<'_, '_>) -> Option<T>,
) -> Option<T> {
    let mut reader = Reader::new(item, notices);
    let part = read(&mut reader)?;
    reader.is_empty().then_some(part)
}

fn window_text(rate: f64, from: Month, until: Option<Month>) -> Vec<String> {
    let until = until.map(|until| format!(".{}", grid::month_text(until))).unwrap_or_default();
    vec![format!("{}.{}{until}", grid::text(rate, Allowed::FRACTION), grid::month_text(from))]
}

fn spread_text(value: &str, from: Month, over_months: u32) -> Vec<String> {
    vec![format!("{value}.{}.{over_months}", grid::month_text(from))]
}

fn enrolment_text(enrolment: Option<&Enrolment>) -> Vec<String> {
    enrolment.map(|part| window_text(part.rate_per_month, part.from, part.until)).unwrap_or_default()
}

fn retention_text(retention: Option<&Retention>) -> Vec<String> {
    retention.map(|part| window_text(part.lapse_reduction, part.from, part.until)).unwrap_or_default()
}

fn non_asn_text(inclusion: Option<&NonAsnInclusion>) -> Vec<String> {
    let text = |part: &NonAsnInclusion| {
        spread_text(&grid::text(part.share, Allowed::FRACTION), part.from, part.over_months)
    };
    inclusion.map(text).unwrap_or_default()
}

fn pppk_text(pppk: Option<&PppkFullTime>) -> Vec<String> {
    let text = |part: &PppkFullTime| {
        spread_text(&grid::text(part.workers.0, Allowed::PEOPLE), part.from, part.over_months)
    };
    pppk.map(text).unwrap_or_default()
}

fn enrolment(reader: &mut Reader<'_, '_>, field: &str) -> Option<Enrolment> {
    let rate_per_month = reader.number(Allowed::FRACTION, &format!("{field}/rate_per_month"))?;
    let (from, until) = reader.window(&format!("{field}/until"))?;
    Some(Enrolment { rate_per_month, from, until, unknown: Unknown::default() })
}

fn retention(reader: &mut Reader<'_, '_>) -> Option<Retention> {
    let lapse_reduction = reader.number(Allowed::FRACTION, "/plan/retention/lapse_reduction")?;
    let (from, until) = reader.window("/plan/retention/until")?;
    Some(Retention { lapse_reduction, from, until, unknown: Unknown::default() })
}

fn non_asn(reader: &mut Reader<'_, '_>) -> Option<NonAsnInclusion> {
    let share = reader.number(Allowed::FRACTION, "/plan/non_asn/share")?;
    let from = reader.month()?;
    let over_months = reader.number(Allowed::MONTHS, "/plan/non_asn/over_months")? as u32;
    Some(NonAsnInclusion { share, from, over_months, unknown: Unknown::default() })
}

fn pppk(reader: &mut Reader<'_, '_>) -> Option<PppkFullTime> {
    let workers = Workers(reader.number(Allowed::PEOPLE, "/plan/pppk_full_time/workers")?);
    let from = reader.month()?;
    let over_months = reader.number(Allowed::MONTHS, "/plan/pppk_full_time/over_months")? as u32;
    Some(PppkFullTime { workers, from, over_months, unknown: Unknown::default() })
}

fn leaves(scenario: &mut Scenario, items: &[Item<'_>], notices: &mut Vec<LinkNotice>) {
    for item in items {
        match item.values.as_slice() {
            ["0"] => scenario.assumptions.pppk_leaves_denominator = false,
            ["1"] => scenario.assumptions.pppk_leaves_denominator = true,
            _ => notices.push(item.unreadable()),
        }
    }
}

fn season(scenario: &mut Scenario, items: &[Item<'_>], notices: &mut Vec<LinkNotice>) {
    for item in items {
        let field = "/assumptions/construction_season";
        let read = |reader: &mut Reader<'_, '_>| -> Option<[f64; 12]> {
            let mut season = [1.0; 12];
            for index in &mut season {
                *index = reader.number(Allowed::SEASON, field)?;
            }
            Some(season)
        };
        match read_whole(item, notices, read) {
            Some(season) => scenario.assumptions.construction_season = season,
            None => notices.push(item.unreadable()),
        }
    }
}
