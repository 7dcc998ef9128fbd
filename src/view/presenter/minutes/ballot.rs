//! A vote in the document: how many hands each option had, and what it comes to.

use super::html::{TABLE, escaped};
use super::image::image;
use super::{time, verdict};
use crate::session::{PlanRecord, Record, winner};
use crate::text::{PresenterTexts, count};
use crate::view::presenter::names::{LETTERS, chosen};
use crate::view::presenter::record::money_line;

/// The table of a vote: its options with hands, result, chance, what comes after, and money by payer.
pub(super) fn ballot(record: &Record) -> String {
    let lang = record.lang;
    let texts = &PresenterTexts::of(lang).minutes;
    let most = record.votes.iter().copied().max().unwrap_or(0).max(1);
    // Records of earlier versions have none.
    let has_chances = record.plans.iter().any(|plan| !plan.chance.is_empty());
    let row = |(place, (plan, votes)): (usize, (&PlanRecord, u32))| {
        let letter = LETTERS.get(place).copied().unwrap_or_default();
        let class = if winner(&record.votes) == Some(place) { " class=\"won\"" } else { "" };
        // A bar of no width is no image.
        let width = (100.0 * f64::from(votes) / f64::from(most)).max(1.0);
        let opacity = if class.is_empty() { 0.45 } else { 1.0 };
        let bar = format!("<rect width='{width:.1}' height='10' opacity='{opacity}'/>");
        let bar = if votes == 0 { String::new() } else { image(&bar, (width.round(), 10.0), width, "") };
        let money = money_line(&plan.money, lang).unwrap_or_else(|| texts.no_money.to_owned());
        format!(
            "<tr{class}><th scope=\"row\" align=\"left\"><b class=\"tag\">{letter}</b> {}</th>\
             <td class=\"votes\">{bar} {}</td><td align=\"right\">{}</td>{}<td class=\"words\">{}</td><td class=\"words\">{}</td></tr>",
            escaped(&plan.name),
            count(lang, f64::from(votes)),
            escaped(&plan.figure),
            if has_chances {
                format!("<td class=\"words\">{}</td>", escaped(&plan.chance))
            } else {
                String::new()
            },
            escaped(&plan.lasts),
            escaped(&money)
        )
    };
    let rows: String = record.plans.iter().zip(record.votes).enumerate().map(row).collect();
    let at = time(record).map(|time| format!(", {time}")).unwrap_or_default();
    let december = (texts.december)(record.year);
    let chance = has_chances.then_some(texts.chance);
    let heads = [texts.option, texts.hands, &december].into_iter().chain(chance);
    let heads: String = heads
        .chain([texts.after, texts.by_payer])
        .map(|head| format!("<th scope=\"col\">{}</th>", escaped(head)))
        .collect();
    format!(
        "<section><h2>{}{at}</h2><p class=\"note\">{} {} {}</p><table class=\"ballot\" {TABLE}><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table></section>",
        escaped(texts.vote),
        escaped(&record.question),
        escaped(&chosen(&record.votes, lang)),
        escaped(verdict(record.verdict, texts)),
    )
}
