//! The rows of an overview as scenarios, as far as enough is known of them.

use std::rc::Rc;

use crate::data::province::{Published, PublishedRegion, Tile, tile_of};
use crate::data::{RegionFigures, find, is_approximate, is_per_100k, place};
use crate::model::answers::{CommonPlan, RegionOutlook};
use crate::model::{
    Field, Month, Percent, Plan, Prepared, Refusal, Scenario, Source, Status, Workers, table, validate,
};
use crate::overview::{Overview, OverviewRow, RowOrigin};

/// What can be said about a region.
#[derive(Clone, Debug, PartialEq)]
pub enum Knowledge {
    /// People and money.
    Counted,
    /// Coverage and points; people would be per 100,000.
    PercentAlone,
    /// Members without a base.
    Members(Workers),
    /// "Belum ada data".
    Nothing,
    /// Its figures are of no month.
    Undated,
    /// Its figures are later than the December that is asked about.
    Later,
    /// What is typed cannot be projected.
    Refused(Vec<Refusal>),
}

/// A region of an overview.
#[derive(Clone, Debug, PartialEq)]
pub struct OverviewRegion {
    /// What tells it from others.
    pub key: String,
    /// Code of the Ministry of Home Affairs; may be empty.
    pub code: String,
    /// Name.
    pub name: String,
    /// The name that it is sorted by: without its kind, in small letters.
    pub sorted_as: String,
    /// Its square on the map.
    pub tile: Option<&'static Tile>,
    /// Whose its figures are.
    pub origin: RowOrigin,
    /// What can be said about it.
    pub knowledge: Knowledge,
    /// The region without a plan, where it can be projected.
    pub scenario: Option<Rc<Scenario>>,
    /// The month of its figures.
    pub month: Option<Month>,
    /// Its last coverage that is known.
    pub known: Option<KnownPercent>,
    /// Where its coverage comes from.
    pub source: Option<Source>,
    /// What was said besides, in words of the data.
    pub said: Option<crate::data::Note>,
    /// Where it stands in the December that is asked about if nobody does anything.
    pub without: Option<WithoutPlan>,
    /// Its own target of that year.
    pub own_target: Option<Percent>,
}

/// A December if nobody does anything.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct WithoutPlan {
    /// Eligible workers; no common plan changes them.
    pub eligible: Workers,
    /// Coverage.
    pub coverage: Percent,
}

/// A coverage as exactly as it is known.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct KnownPercent {
    /// The coverage that is projected from.
    pub percent: Percent,
    /// Whether it was said to be about so much.
    pub is_rough: bool,
    /// Only these bounds are known.
    pub band: Option<(Percent, Percent)>,
}

/// All regions of an overview, for one December.
#[derive(Clone, Debug, PartialEq)]
pub struct OverviewRegions {
    /// The December.
    pub december: Month,
    /// The regions, in the order of the rows.
    pub all: Vec<OverviewRegion>,
}

// All numbers in it are numbers, so it equals itself, and an `Rc` of it that is shared is compared by its address.
impl Eq for OverviewRegions {}

impl OverviewRegions {
    /// The rows as regions, each projected without effort for the December of `year`.
    pub fn of(rows: &[OverviewRow], year: i32) -> Self {
        let december = Month::december(year);
        Self { december, all: rows.iter().map(|row| OverviewRegion::of(row, december)).collect() }
    }

    /// The latest month of any figures that are not later than the December.
    fn latest(&self) -> Option<Month> {
        self.all.iter().filter_map(|region| region.month).filter(|month| *month < self.december).max()
    }

    /// The plan of `overview` for all of them.
    pub(super) fn common_plan(&self, overview: &Overview) -> CommonPlan {
        super::plan::common_plan(overview, self.latest())
    }

    /// The region with this key.
    pub fn find(&self, key: &str) -> Option<(usize, &OverviewRegion)> {
        self.all.iter().enumerate().find(|(_, region)| region.key == key)
    }

    /// Whether people and money are counted in the region at this place.
    pub(super) fn is_counted(&self, place: usize) -> bool {
        self.all.get(place).is_some_and(|region| region.knowledge == Knowledge::Counted)
    }
}

impl OverviewRegion {
    fn of(row: &OverviewRow, december: Month) -> Self {
        let known = figures(row);
        let (scenario, mut knowledge) = match known.figures {
            RegionFigures::Counted(scenario) if is_per_100k(&scenario) => {
                (Some(scenario), Knowledge::PercentAlone)
            }
            RegionFigures::Counted(scenario) => (Some(scenario), Knowledge::Counted),
            RegionFigures::PercentAlone(scenario) => (Some(scenario), Knowledge::PercentAlone),
            RegionFigures::Nothing => (None, unprojected(row)),
        };
        if let Some(Published::Members(members)) = known.published.map(|published| published.figures) {
            knowledge = Knowledge::Members(members.value);
        }
        let scenario = scenario.filter(|scenario| match refused(scenario, december) {
            Some(why) => {
                knowledge = why;
                false
            }
            None => true,
        });
        let month = scenario.as_ref().map(|scenario| scenario.region.baseline_month).or(known.month);
        let name = name(row, scenario.as_deref());
        Self {
            key: row.key(),
            code: row.region.code.clone(),
            sorted_as: name.split_once(' ').map_or(name.as_str(), |(_, bare)| bare).to_lowercase(),
            name,
            tile: tile_of(&row.region.code),
            origin: row.origin,
            knowledge,
            month,
            known: scenario.as_deref().map(|scenario| percent(scenario, known.is_rough)),
            source: known.source,
            said: known.said,
            without: scenario.as_deref().map(|scenario| without(scenario, december)),
            own_target: scenario.as_deref().and_then(|scenario| own_target(scenario, december)),
            scenario: scenario.map(Rc::from),
        }
    }

    /// The coverage that it is to reach.
    pub fn target(&self, overview: &Overview) -> Percent {
        self.own_target.unwrap_or(overview.target)
    }

    /// Whether its people and money mean something.
    pub fn is_counted(&self) -> bool {
        self.knowledge == Knowledge::Counted
    }

    /// Its outlook under `common`, where it can be projected.
    pub(super) fn outlook(
        &self,
        overview: &Overview,
        common: &CommonPlan,
        december: Month,
    ) -> Option<RegionOutlook> {
        let scenario = self.scenario.as_deref()?;
        Some(RegionOutlook::of(scenario, common, december, Some(self.target(overview))))
    }
}

/// What is known of a row that makes no region.
fn unprojected(row: &OverviewRow) -> Knowledge {
    let region = &row.region;
    let has_figures = region.eligible.is_some() || region.active.is_some() || region.percent.is_some();
    if has_figures && region.month.is_none() {
        return Knowledge::Undated;
    }
    region.active.map_or(Knowledge::Nothing, Knowledge::Members)
}

/// What a row rests on.
struct RowFigures {
    figures: RegionFigures,
    published: Option<&'static PublishedRegion>,
    month: Option<Month>,
    source: Option<Source>,
    said: Option<crate::data::Note>,
    is_rough: bool,
}

fn figures(row: &OverviewRow) -> RowFigures {
    let own = |figures| RowFigures {
        figures,
        published: None,
        month: row.region.month,
        source: Some(Source::yours()),
        said: None,
        is_rough: false,
    };
    if row.origin != RowOrigin::Published {
        return own(RegionFigures::of(&row.region));
    }
    if let Some(profile) = find(&row.region.code) {
        let coverage = profile.default_reading.coverage;
        let figure = coverage.figure();
        let cited = Source {
            status: figure.status,
            source: format!("{}, {}", figure.source.publication(), figure.source.address()),
            as_of: figure.as_of.as_str().to_owned(),
            note: String::new(),
        };
        let figures = RegionFigures::Counted(Box::new(profile.scenario(0)));
        return RowFigures { source: Some(cited), is_rough: coverage.is_approximate(), ..own(figures) };
    }
    let Some(published) = tile_of(&row.region.code).and_then(|tile| tile.published) else {
        return RowFigures { source: None, ..own(RegionFigures::Nothing) };
    };
    let cited = published.citation().map(|(citation, as_of, status)| Source {
        status,
        source: format!("{}, {}", citation.publication(), citation.address()),
        as_of: as_of.as_str().to_owned(),
        note: String::new(),
    });
    let has_figures = !matches!(published.figures, Published::Nothing);
    RowFigures {
        figures: published.figures(&row.region.code),
        published: Some(published),
        month: Month::parse(published.month).filter(|_| has_figures),
        source: cited,
        said: published.said.map(|said| said.text),
        is_rough: matches!(published.figures, Published::About(_)),
    }
}

/// Why a region cannot be projected to `december`; `None` where it can.
fn refused(scenario: &Scenario, december: Month) -> Option<Knowledge> {
    if december <= scenario.region.baseline_month {
        return Some(Knowledge::Later);
    }
    let whole = Scenario { horizon: december.max(scenario.horizon), ..scenario.clone() };
    validate(&whole).err().map(Knowledge::Refused)
}

fn without(scenario: &Scenario, december: Month) -> WithoutPlan {
    let alone = Scenario { horizon: december, plan: Plan::default(), ..scenario.clone() };
    let last = table(&alone).rows.last().map(|row| (row.eligible, row.coverage));
    let (eligible, coverage) = last.unwrap_or_default();
    WithoutPlan { eligible, coverage }
}

fn name(row: &OverviewRow, scenario: Option<&Scenario>) -> String {
    let typed = Some(row.region.name.clone()).filter(|name| !name.trim().is_empty());
    let public = || place(&row.region.code).map(|place| place.name.to_owned());
    let own = || scenario.map(|scenario| scenario.region.name.clone());
    typed.or_else(public).or_else(own).unwrap_or_else(|| row.region.code.clone())
}

fn percent(scenario: &Scenario, is_rough: bool) -> KnownPercent {
    let eligible = scenario.region.eligible_workers;
    let range = scenario.region.active_range;
    KnownPercent {
        percent: Prepared::new(scenario).baseline_end().coverage,
        is_rough: is_rough || is_approximate(scenario),
        band: range.map(|(low, high)| (low.percent_of(eligible), high.percent_of(eligible))),
    }
}

/// The first target of that year.
fn own_target(scenario: &Scenario, december: Month) -> Option<Percent> {
    let targets = scenario.region.targets.iter();
    targets.filter(|target| target.year == december.year()).map(|target| target.percent).next()
}

/// How sure the coverage of a region is.
pub(super) fn status(region: &OverviewRegion) -> Option<Status> {
    let counted = region.scenario.as_deref().and_then(|scenario| scenario.status(Field::ActiveTotal));
    region.source.as_ref().map(|source| source.status).or(counted)
}
