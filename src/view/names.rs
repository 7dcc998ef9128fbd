//! What levers and regions are called, also those that a planner has added.

use crate::data::find;
use crate::model::{Lever, Payer, Scenario, Sponsorship};
use crate::text::{Catalogue, Lang};

/// The name of a lever; several programmes of one payer have the names that the planner gave them, or numbers.
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
            let (payer, given) = programmes
                .get(place)
                .map_or((Payer::Other, ""), |programme| (programme.payer, programme.name.as_str()));
            let word = (catalogue.facts.payer)(payer);
            let name = if given.is_empty() { (texts.sponsorship)(word) } else { (texts.named)(word, given) };
            // The lever of the first CSR programme keeps its own name.
            let csr = Lever::Csr.place(scenario).filter(|_| given.is_empty());
            let is_same = |(other, it): &(usize, &Sponsorship)| {
                it.payer == payer && (it.name == given || Some(*other) == csr)
            };
            let before = programmes.iter().enumerate().take(place).filter(is_same).count();
            if before == 0 { name } else { (texts.nth)(&name, before + 1) }
        }
    }
}

/// What stands for a region in a sentence: its name, or that it has none yet.
pub fn region_name(name: &str, lang: Lang) -> String {
    if name.is_empty() { Catalogue::of(lang).shell.unnamed_region.to_owned() } else { name.to_owned() }
}

/// What the list of regions shows for one that is not built in, or that was given another name.
pub fn own_region(scenario: &Scenario, lang: Lang) -> Option<String> {
    let region = &scenario.region;
    let is_own = find(&region.code).is_none_or(|profile| profile.name != region.name.trim());
    is_own.then(|| region_name(&region.name, lang))
}
