//! What levers and regions are called, also those that a planner has added.

use crate::data::find;
use crate::model::{Lever, Payer, Scenario};
use crate::text::{Catalogue, Lang};

/// The name of a lever; several programmes of one payer are numbered.
pub fn lever_name(scenario: &Scenario, lang: Lang, lever: Lever) -> String {
    let catalogue = Catalogue::of(lang);
    let texts = &catalogue.lever;
    match lever {
        Lever::WageEnrolment => texts.wage.to_owned(),
        Lever::SelfPaidEnrolment => texts.self_paid.to_owned(),
        Lever::Csr => texts.csr.to_owned(),
        Lever::NonAsn => texts.non_asn.to_owned(),
        Lever::Retention => texts.retention.to_owned(),
        Lever::Sponsorship(place) => {
            let programmes = &scenario.plan.sponsorships;
            let payer = programmes.get(place).map_or(Payer::Other, |programme| programme.payer);
            let name = (texts.sponsorship)((catalogue.facts.payer)(payer));
            let before = programmes.iter().take(place).filter(|other| other.payer == payer).count();
            if before == 0 { name } else { (texts.nth)(&name, before + 1) }
        }
    }
}

/// What stands for a region in a sentence: its name, or that it has none yet.
pub fn region_name(name: &str, lang: Lang) -> String {
    if name.is_empty() { Catalogue::of(lang).shell.unnamed_region.to_owned() } else { name.to_owned() }
}

/// What the list of regions shows for one that is not built in.
pub fn own_region(scenario: &Scenario, lang: Lang) -> Option<String> {
    let region = &scenario.region;
    find(&region.code).is_none().then(|| region_name(&region.name, lang))
}
