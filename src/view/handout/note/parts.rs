//! The plan as rows: what, who pays, how much, when, what it buys, and how many members it brings.

use super::money::NoteUnit;
use crate::model::answers::{Part, Share, Why};
use crate::model::{Month, Package, Payer, Row, Rupiah, Sponsorship, Tranche, Workers};
use crate::order::sort_by_number;
use crate::text::{self, HandoutTexts, WorkbenchTexts, rounded_parts};
use crate::view::Projected;
use crate::view::words::{A_RUPIAH, Words, capital};

/// A part of the plan.
#[derive(Clone, Debug, PartialEq)]
pub struct PlanPartRow {
    /// What is done.
    pub what: String,
    /// Who pays.
    pub payer: String,
    /// Money set aside until the month of the answer.
    pub money: String,
    /// From when to when.
    pub when: String,
    /// Whom it pays for, or who joins.
    pub buys: String,
    /// Members in that month, against leaving it out.
    pub members: String,
}

/// What is known of a part before it is written.
struct PartTold {
    what: String,
    payer: String,
    money: Rupiah,
    /// Whether it costs more than anybody can say.
    is_unknown: bool,
    when: String,
    buys: String,
}

/// The rows, and money and members in all. Both columns add up as they are written.
pub(super) fn plan_rows(
    projected: &Projected,
    words: Words,
    why: Option<&Why>,
) -> (Vec<PlanPartRow>, (String, String)) {
    let mut shares: Vec<Share> = why.map_or_else(Vec::new, |why| why.shares.clone());
    sort_by_number(&mut shares, |share| -share.workers.0);
    let told: Vec<PartTold> = shares.iter().map(|share| told(projected, words, share.part)).collect();
    let members: Vec<f64> = shares.iter().map(|share| share.workers.0).collect();
    let all =
        why.map_or(Workers::ZERO, |why| words.rounded(why.plan.active) - words.rounded(why.baseline.active));
    let members = rounded_parts(&members, all.0, words.people_power());
    let money: Vec<Rupiah> = told.iter().map(|told| told.money).collect();
    let sum: Rupiah = money.iter().copied().sum();
    let unit = NoteUnit::of(sum, words.lang);
    let money = unit.cells(&money, sum);
    let nothing = HandoutTexts::of(words.lang).note.nothing;
    let rows = told.into_iter().zip(money).zip(members).map(|((told, money), members)| PlanPartRow {
        money: if told.is_unknown {
            WorkbenchTexts::of(words.lang).money.unknown_cell.to_owned()
        } else if told.money < A_RUPIAH {
            nothing.to_owned()
        } else {
            money
        },
        what: told.what,
        payer: told.payer,
        when: told.when,
        buys: told.buys,
        members: text::signed_count(words.lang, members),
    });
    let sum = if sum < A_RUPIAH { nothing.to_owned() } else { unit.sum(projected, sum) };
    (rows.collect(), (sum, text::signed_count(words.lang, all.0)))
}

fn told(projected: &Projected, words: Words, part: Part) -> PartTold {
    let texts = &HandoutTexts::of(words.lang).note;
    let plan = &projected.scenario.plan;
    let percent = |fraction: f64, digits| text::percent(words.lang, 100.0 * fraction, digits);
    match part {
        Part::WageEnrolment => {
            let part = plan.wage_enrolment.as_ref();
            let (from, until) = part.map_or((None, None), |part| (Some(part.from), part.until));
            PartTold {
                what: (texts.wage)(&percent(part.map_or(0.0, |part| part.rate_per_month), 2)),
                buys: a_month(projected, words, (from, until), |row| row.enrolled.wage),
                ..enrolment(projected, words, part_price(projected, part), (from, until))
            }
        }
        Part::SelfPaidEnrolment => {
            let part = plan.self_paid_enrolment.as_ref();
            let (from, until) = part.map_or((None, None), |part| (Some(part.from), part.until));
            PartTold {
                what: (texts.self_paid)(&percent(part.map_or(0.0, |part| part.rate_per_month), 2)),
                buys: a_month(projected, words, (from, until), |row| row.enrolled.self_paid),
                ..enrolment(projected, words, self_price(projected), (from, until))
            }
        }
        Part::Retention => {
            let part = plan.retention.as_ref();
            let window = part.map_or((None, None), |part| (Some(part.from), part.until));
            let what = (texts.retention)(&percent(part.map_or(0.0, |part| part.lapse_reduction), 0));
            PartTold { what, ..enrolment(projected, words, kept_price(projected), window) }
        }
        Part::Sponsorship(place) => programme(projected, words, place),
        Part::SponsorshipsOf(payer) => programmes(projected, words, payer),
        Part::NonAsn => non_asn(projected, words),
        Part::PppkFullTime => pppk(projected, words),
    }
}

/// Enrolling or keeping people; who pays for it is an assumption. What BPJS pays is no money of the plan.
fn enrolment(
    projected: &Projected,
    words: Words,
    money: Rupiah,
    window: (Option<Month>, Option<Month>),
) -> PartTold {
    let texts = &HandoutTexts::of(words.lang).note;
    let by_bpjs = projected.scenario.assumptions.outreach_paid_by_bpjs;
    PartTold {
        what: String::new(),
        is_unknown: false,
        payer: (if by_bpjs { texts.outreach_bpjs } else { texts.outreach_payer }).to_owned(),
        money: if by_bpjs { Rupiah::ZERO } else { money },
        when: when(projected, words, window),
        buys: texts.nothing.to_owned(),
    }
}

/// The rows until the month of the answer.
fn rows(projected: &Projected) -> impl Iterator<Item = &Row> {
    let until = projected.focus_month();
    projected.plan.rows.iter().skip(1).take_while(move |row| row.month <= until)
}

/// What enrolling wage earners costs; nothing without a plan to.
fn part_price<T>(projected: &Projected, part: Option<&T>) -> Rupiah {
    let price = projected.scenario.assumptions.outreach_cost_wage;
    let people: Workers = rows(projected).map(|row| row.enrolled.wage).sum();
    Rupiah(part.map_or(0.0, |_| people.0 * price))
}

fn self_price(projected: &Projected) -> Rupiah {
    let price = projected.scenario.assumptions.outreach_cost_self_paid;
    let people: Workers = rows(projected).map(|row| row.enrolled.self_paid).sum();
    Rupiah(people.0 * price)
}

/// What is left of the outreach once enrolment is paid: keeping people.
fn kept_price(projected: &Projected) -> Rupiah {
    let plan = &projected.scenario.plan;
    let all = projected.plan.cost_until(projected.focus_month()).outreach;
    let wage = part_price(projected, plan.wage_enrolment.as_ref());
    Rupiah((all - wage - self_price(projected)).0.max(0.0))
}

/// The mean number of people a month in a window, as far as it lies before the month of the answer.
fn a_month(
    projected: &Projected,
    words: Words,
    (from, until): (Option<Month>, Option<Month>),
    number: impl Fn(&Row) -> Workers,
) -> String {
    let texts = &HandoutTexts::of(words.lang).note;
    let in_window = |row: &&Row| {
        from.is_none_or(|from| row.month >= from) && until.is_none_or(|until| row.month <= until)
    };
    let people: Vec<Workers> = rows(projected).filter(in_window).map(number).collect();
    if people.is_empty() {
        return texts.nothing.to_owned();
    }
    (texts.a_month)(&words.some_people(people.iter().copied().sum::<Workers>() / people.len() as f64))
}

/// A window in short: "Jul–Des 2027"; without an end "mulai Jul 2027".
fn when(projected: &Projected, words: Words, (from, until): (Option<Month>, Option<Month>)) -> String {
    let texts = &HandoutTexts::of(words.lang).note;
    let from = from.unwrap_or(projected.scenario.region.baseline_month + 1);
    match until {
        Some(until) => span(words, from, until),
        None => (texts.from)(&words.month_short(from)),
    }
}

/// From the first month to the last; a year that both have is said once.
fn span(words: Words, from: Month, until: Month) -> String {
    let (first, last) = (words.month_short(from), words.month_short(until));
    if from >= until {
        return last;
    }
    let first =
        if from.year() == until.year() { first.split(' ').next().unwrap_or_default() } else { &first };
    [first, "–", &last].concat()
}

/// The tranches of programmes until the month of the answer.
fn tranches(projected: &Projected, is_one: impl Fn(&Tranche) -> bool) -> Vec<&Tranche> {
    let until = projected.focus_month();
    projected.plan.tranches.iter().filter(|tranche| tranche.first <= until && is_one(tranche)).collect()
}

fn programme(projected: &Projected, words: Words, place: usize) -> PartTold {
    let texts = &HandoutTexts::of(words.lang).note;
    let programme = projected.scenario.plan.sponsorships.get(place);
    let paid = tranches(projected, |tranche| tranche.programme == place);
    let name = programme.map_or("", |programme| programme.name.as_str());
    let what = if name.is_empty() { texts.sponsorship } else { name };
    let payer = programme.map_or("", |programme| words.payer(programme.payer));
    sponsored(words, (packaged(words, programme, what), payer), &paid)
}

/// The name with what is bought, where that is not the usual.
fn packaged(words: Words, programme: Option<&Sponsorship>, name: &str) -> String {
    match programme.map(|programme| programme.package) {
        None | Some(Package::JkkJkm) => name.to_owned(),
        Some(package) => [name, ", ", (WorkbenchTexts::of(words.lang).detail.package_name)(package)].concat(),
    }
}

fn programmes(projected: &Projected, words: Words, payer: Payer) -> PartTold {
    let texts = &HandoutTexts::of(words.lang).note;
    let all = projected.scenario.plan.sponsorships.iter().enumerate();
    let places: Vec<usize> = all.filter(|(_, one)| one.payer == payer).map(|(place, _)| place).collect();
    if let [alone] = places.as_slice() {
        return programme(projected, words, *alone);
    }
    let what = (texts.sponsorships)(places.len());
    sponsored(words, (what, words.payer(payer)), &tranches(projected, |tranche| tranche.payer == payer))
}

/// A programme or several by what was bought. The people are those of the largest month of their first tranches.
fn sponsored(words: Words, (what, payer): (String, &str), paid: &[&Tranche]) -> PartTold {
    let texts = &HandoutTexts::of(words.lang).note;
    let mut first: Vec<&Tranche> = Vec::new();
    for tranche in paid {
        if !first.iter().any(|known| known.programme == tranche.programme) {
            first.push(tranche);
        }
    }
    let people: Workers = first.iter().map(|tranche| tranche.people()).sum();
    let window =
        paid.iter().map(|tranche| tranche.first).min().zip(paid.iter().map(|tranche| tranche.last).max());
    PartTold {
        what,
        payer: capital(payer),
        is_unknown: false,
        money: paid.iter().map(|tranche| tranche.budget()).sum(),
        when: window.map_or_else(|| texts.nothing.to_owned(), |(from, until)| span(words, from, until)),
        buys: (texts.people)(&words.some_people(people)),
    }
}

fn non_asn(projected: &Projected, words: Words) -> PartTold {
    let texts = &HandoutTexts::of(words.lang).note;
    let part = projected.scenario.plan.non_asn.as_ref();
    let share = part.map_or(0.0, |part| part.share);
    let people: Workers = rows(projected).map(|row| row.enrolled.non_asn).sum();
    let last = |part: &crate::model::NonAsnInclusion| part.from + (part.over_months.cast_signed() - 1);
    PartTold {
        what: (texts.non_asn)(&text::percent(words.lang, 100.0 * share, 0)),
        payer: capital(words.payer(Payer::Apbd)),
        money: projected.plan.cost_until(projected.focus_month()).non_asn,
        is_unknown: projected.scenario.is_cost_unknown(projected.focus_month()),
        when: part.map_or_else(String::new, |part| span(words, part.from, last(part))),
        buys: (texts.people)(&words.some_people(people)),
    }
}

fn pppk(projected: &Projected, words: Words) -> PartTold {
    let texts = &HandoutTexts::of(words.lang).note;
    let part = projected.scenario.plan.pppk_full_time.as_ref();
    let last = part.map(|part| (part.from, part.from + (part.over_months.cast_signed() - 1)));
    PartTold {
        what: texts.pppk.to_owned(),
        payer: texts.nothing.to_owned(),
        money: Rupiah::ZERO,
        is_unknown: false,
        when: last.map_or_else(String::new, |(from, until)| span(words, from, until)),
        buys: (texts.people)(&words.people(part.map_or(Workers::ZERO, |part| part.workers))),
    }
}
