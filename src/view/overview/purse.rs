//! One purse and three aims: who gets what, what that brings, what is left, side by side.

use super::outlooks::Outlooks;
use super::region::OverviewRegions;
use super::row_words::short_name;
use super::scene::OverviewScene;
use crate::model::answers::{Aim, Division, Recipient, divide, reaches};
use crate::model::{Percent, Rupiah, Workers};
use crate::overview::Overview;
use crate::text::{self, Catalogue, OverviewTexts};

/// Slopes of curves that differ by less are the same.
const SAME_SLOPE: f64 = 1e-6;

/// The purse by each aim.
#[derive(Clone, Debug, PartialEq)]
pub struct PurseShare {
    /// What for.
    pub aim: Aim,
    /// What each region gets, in the order of the regions; `Err` with the sum of what they get at least where the purse does
    /// not hold that.
    pub found: Result<SharedPurse, Rupiah>,
}

/// A purse that is divided.
#[derive(Clone, Debug, PartialEq)]
pub struct SharedPurse {
    /// In the order of the regions; nothing for one whose people are not counted.
    pub given: Vec<Rupiah>,
    /// What brings nothing for the aim.
    pub left: Rupiah,
    /// Whether no other division is better.
    pub is_exact: bool,
}

// Its numbers are numbers: see `OverviewRegions`.
impl Eq for PurseShare {}

impl PurseShare {
    /// Divides the purse of `overview` by all three aims; nothing without money.
    pub fn all(overview: &Overview, regions: &OverviewRegions, outlooks: &Outlooks) -> Vec<Self> {
        if overview.purse <= Rupiah::ZERO {
            return Vec::new();
        }
        let counted = regions.all.iter().enumerate().filter(|(_, region)| region.is_counted());
        let recipients: Vec<(usize, Recipient<'_>)> = counted
            .filter_map(|(place, region)| {
                let allowance = overview.allowance(&region.key);
                Some((place, Recipient { outlook: outlooks.at(place)?, allowance }))
            })
            .collect();
        let asked: Vec<Recipient<'_>> = recipients.iter().map(|(_, recipient)| *recipient).collect();
        Aim::ALL
            .map(|aim| {
                let divided = divide(overview.purse, aim, &asked);
                let spread = |Division { money, left, exact }| {
                    let mut given = vec![Rupiah::ZERO; regions.all.len()];
                    for ((place, _), money) in recipients.iter().zip(money) {
                        if let Some(own) = given.get_mut(*place) {
                            *own = money;
                        }
                    }
                    SharedPurse { given, left, is_exact: exact }
                };
                Self { aim, found: divided.map(spread).map_err(|error| error.least) }
            })
            .to_vec()
    }
}

/// The three aims.
#[derive(Clone, Debug, PartialEq)]
pub struct PurseView {
    /// How the purse is paid out.
    pub terms: String,
    /// An aim each; empty without money.
    pub aims: Vec<AimView>,
    /// What is wrong with limits and purse together; empty where nothing is.
    pub wrong: String,
}

/// One aim.
#[derive(Clone, Debug, PartialEq)]
pub struct AimView {
    /// Which.
    pub aim: Aim,
    /// Its name.
    pub name: &'static str,
    /// What it brings, in a word.
    pub result: String,
    /// Whom it gives to, and why.
    pub about: String,
    /// What else it brings, and what is left.
    pub besides: String,
}

/// The purse in words. `shares` are of the scene's outlooks.
pub fn purse(scene: &OverviewScene<'_>, shares: &[PurseShare]) -> PurseView {
    let (lang, texts) = (scene.lang, &OverviewTexts::of(scene.lang).purse);
    let common = scene.regions.common_plan(scene.overview);
    let terms = common.terms();
    let short =
        scene.all_placed().filter(|placed| placed.region.is_counted() && !placed.is_reached()).count();
    let last = terms.first_month + (terms.months.cast_signed() - 1);
    let wrong = shares.iter().find_map(|share| share.found.as_ref().err());
    PurseView {
        terms: (texts.terms)(
            (Catalogue::of(lang).facts.payer)(terms.payer),
            &text::month_long(lang, terms.first_month),
            &text::month_long(lang, last),
            &text::count(lang, short as f64),
        ),
        aims: shares.iter().filter_map(|share| aim_view(scene, share)).collect(),
        wrong: wrong.map_or_else(String::new, |least| {
            (texts.too_small)(
                &text::rupiah_words(lang, scene.overview.purse.0),
                &text::rupiah_words(lang, least.0),
            )
        }),
    }
}

/// What a division brings.
struct Brought {
    people: Workers,
    reached: usize,
    counted: usize,
    lowest: Option<Percent>,
    getting: Vec<String>,
    /// Members for a rupiah in the region where it brings most, and least, of those that get something.
    slopes: Option<(f64, f64)>,
}

fn brought(scene: &OverviewScene<'_>, given: &[Rupiah]) -> Brought {
    let mut all = Brought {
        people: Workers::ZERO,
        reached: 0,
        counted: 0,
        lowest: None,
        getting: Vec::new(),
        slopes: None,
    };
    for (place, region) in scene.regions.all.iter().enumerate().filter(|(_, region)| region.is_counted()) {
        let Some(outlook) = scene.outlooks.and_then(|outlooks| outlooks.at(place)) else { continue };
        let money = given.get(place).copied().unwrap_or_default();
        let members =
            if money > Rupiah::ZERO { outlook.curve.members(money) } else { outlook.planned.active };
        let coverage = if money > Rupiah::ZERO {
            members.percent_of(outlook.eligible)
        } else {
            outlook.planned.coverage
        };
        let more = members - outlook.planned.active;
        all.people += more;
        all.counted += 1;
        all.reached += usize::from(outlook.target.is_some_and(|target| reaches(coverage, target)));
        all.lowest = Some(all.lowest.map_or(coverage, |lowest| lowest.min(coverage)));
        if money > Rupiah::ZERO {
            all.getting.push(short_name(&region.name));
            let slope = more.0 / money.0;
            let (low, high) = all.slopes.unwrap_or((slope, slope));
            all.slopes = Some((low.min(slope), high.max(slope)));
        }
    }
    all
}

/// So many names stand in a sentence.
const MOST_NAMES: usize = 5;

fn aim_view(scene: &OverviewScene<'_>, share: &PurseShare) -> Option<AimView> {
    let (lang, texts) = (scene.lang, &OverviewTexts::of(scene.lang).purse);
    let found = share.found.as_ref().ok()?;
    let what = brought(scene, &found.given);
    let count = |number: usize| text::count(lang, number as f64);
    let people = text::count(lang, what.people.0.max(0.0));
    let lowest = what.lowest.map_or_else(String::new, |lowest| text::percent(lang, lowest.0, 2));
    let left = text::rupiah_words(lang, found.left.0);
    let regions = (texts.of_regions)(&count(what.reached), &count(what.counted));
    let names = if what.getting.len() > MOST_NAMES {
        let (first, rest) = what.getting.split_at(MOST_NAMES);
        (texts.and_more)(&first.join(", "), &count(rest.len()))
    } else {
        what.getting.join(", ")
    };
    let each_billion =
        what.slopes.filter(|(low, high)| high - low <= SAME_SLOPE * high).map(|(low, _)| low * 1e9);
    let (name, result, about, besides) = match share.aim {
        Aim::People => (
            texts.most_people,
            (texts.people)(&people),
            match each_billion {
                Some(each) => (texts.chooses_nothing)(&text::count(lang, each)),
                None => (texts.by_worth)(&names),
            },
            (texts.with_regions)(&regions, &left),
        ),
        Aim::Regions => (
            texts.most_regions,
            regions,
            if what.getting.is_empty() { texts.nobody.to_owned() } else { (texts.cheapest_first)(&names) },
            (texts.with_people)(&people, &left),
        ),
        Aim::Lowest => (
            texts.lift_lowest,
            (texts.lifted)(&lowest),
            if what.getting.is_empty() { texts.nobody.to_owned() } else { (texts.lifts)(&names) },
            (texts.with_both)(&people, &regions, &left),
        ),
    };
    let about = if found.is_exact { about } else { format!("{about} {}", texts.not_proven) };
    Some(AimView { aim: share.aim, name, result, about, besides })
}
