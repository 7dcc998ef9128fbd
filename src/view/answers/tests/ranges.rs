//! The planner's ranges of the assumptions.

use super::*;

fn row<'a>(form: &'a RangeForm, id: &str) -> &'a RangeRow {
    form.rows.iter().find(|row| row.id == id).unwrap()
}

#[test]
fn a_range_is_changed_as_it_is_read_and_goes_back() {
    for lang in Lang::ALL {
        let scenario = binjai();
        let form = ranges(&projected(scenario.clone()), lang);
        assert_eq!((form.rows.len(), form.reset.is_none()), (11, true));
        let quota = row(&form, "quota_acceptance");
        assert_eq!([&quota.ends[0].text, &quota.ends[1].text], ["66", "98"]);
        assert_eq!(quota.ends[0].allowed, (0.0, 80.0));
        assert_eq!(quota.ends[1].allowed, (80.0, 100.0));
        let changed = with_end(&scenario, quota, false, 75.0);
        let own = changed.assumptions.own_range("quota_acceptance").unwrap();
        assert_eq!((own.low, own.high), (0.75, 0.98));
        assert!(crate::model::validate(&changed).is_ok());
        let again = ranges(&Projected::of(&changed), lang);
        let quota = row(&again, "quota_acceptance");
        assert_eq!(quota.ends[0].text, "75");
        assert_eq!(*quota.back.as_ref().unwrap().scenario, scenario);
        assert_eq!(*again.reset.as_ref().unwrap().scenario, scenario);
        // Typing what it was is no range of one's own.
        assert_eq!(*with_end(&changed, quota, false, 66.0), scenario);
    }
}

#[test]
fn ranges_stay_in_the_order_of_the_table_however_they_come() {
    let scenario = binjai();
    let form = ranges(&projected(scenario.clone()), Lang::Id);
    let months = with_end(&scenario, row(&form, "grace_months_counted"), true, 2.0);
    let both = with_end(&months, row(&form, "eligible_growth_per_year"), true, 1.0);
    let ids: Vec<&str> = both.assumptions.ranges.iter().map(|range| range.id).collect();
    assert_eq!(ids, ["eligible_growth_per_year", "grace_months_counted"]);
    let text = crate::codec::file::write(&both.clone().into());
    assert_eq!(crate::codec::file::read(&text).unwrap().scenario, both);
}

#[test]
fn a_narrow_range_changes_the_odds_and_the_tornado_and_nothing_else() {
    let scenario = moved(&binjai(), &PLAN);
    let before = projected(scenario.clone());
    let form = ranges(&before, Lang::Id);
    let mut narrow = Rc::new(scenario);
    for row in &form.rows {
        let mode = row.ends[0].allowed.1;
        narrow = with_end(&narrow, row, false, mode);
        narrow = with_end(&narrow, row, true, mode);
    }
    let after = Projected::of(&narrow);
    assert_eq!(after.plan, before.plan);
    let (wide, narrow) = (uncertainty(&before), uncertainty(&after));
    assert!(!wide.fits(&after));
    assert!(sure(&after, &narrow, Lang::Id).swings.is_empty());
    assert!(!sure(&before, &wide, Lang::Id).swings.is_empty());
}

#[test]
fn members_known_only_roughly_are_drawn_and_said() {
    let mut scenario = binjai();
    let total = 24_387.0;
    scenario.region.active_range = Some((Workers(0.8 * total), Workers(1.2 * total)));
    let rough = projected(scenario);
    for lang in Lang::ALL {
        let form = ranges(&rough, lang);
        assert_eq!(form.say.len(), 2);
        let view = sure(&rough, &uncertainty(&rough), lang);
        let name = lang.pick("Peserta aktif pada data dasar", "Active members at the baseline");
        assert_eq!(view.swings[0].name, name);
    }
    let width = |projected: &Projected| {
        let band = band(&uncertainty(projected), Lang::Id);
        band.high[0] - band.low[0]
    };
    assert!(width(&rough) > 5.0 && width(&projected(binjai())) < 1e-9);
}
