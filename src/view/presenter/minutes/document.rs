//! The minutes as a document for A4: what was decided first, rupiah by payer, votes, then guesses. One writing for paper
//! and for the file, in HTML that needs nothing from outside.

use super::ballot::ballot;
use super::dots::dots;
use super::html::{TABLE, escaped, kept_apart};
use super::image::image;
use super::{chance_line, guesses, time, verdict};
use crate::codec::qr::Qr;
use crate::session::{MoneyRecord, Record, RecordKind, Session, winner};
use crate::text::{self, Lang, MinuteTexts, PresenterTexts};
use crate::view::presenter::code::is_public;
use crate::view::presenter::names::chosen;
use crate::view::words::AT_LEAST;

/// What the document looks like, on paper and in the file.
const STYLE: &str = include_str!("../../../styles/minutes.css");
/// What an office that opens the file knows of styles, and of a page of its own.
const OFFICE: &str = "@page { size: A4; margin: 14mm }\nbody, p, li, th, td { font-family: Roboto, Arial, sans-serif; font-size: 10pt }\n";

/// The minutes of a session about `region` as an `article`; `date` is the day in words, `address` makes the whole address
/// of the link of a plan. Everything that somebody has typed is escaped.
pub fn minutes_article(
    session: &Session,
    region: &str,
    date: &str,
    address: impl Fn(&str) -> String,
    lang: Lang,
) -> String {
    let texts = &PresenterTexts::of(lang).minutes;
    let region = session.records.last().map_or(region, |record| record.region.as_str());
    let main = main_decision(session);
    let mut html = format!(r#"<article class="sheet" lang="{}">"#, lang.code());
    html.extend([format!(
        "<header><b>{}</b><span>{}</span></header>",
        escaped(&(texts.head)(region)),
        escaped(&frozen_at(session, date, lang))
    )]);
    html += &meeting(session, date, texts);
    html += &main.map_or_else(|| format!("<p>{}</p>", escaped(texts.undecided)), decision);
    html += &further(session, main, texts);
    html += &session
        .records
        .iter()
        .filter(|record| record.kind == RecordKind::Vote)
        .map(ballot)
        .collect::<String>();
    html += &questions(session, texts);
    html += &signatures(texts);
    html += &origin(session, main, &address, texts);
    kept_apart(&html) + "</article>"
}

/// The document as a file of its own, with the same arguments.
pub fn minutes_file(
    session: &Session,
    region: &str,
    date: &str,
    address: impl Fn(&str) -> String,
    lang: Lang,
) -> String {
    let title = (PresenterTexts::of(lang).minutes.head)(region);
    let article = minutes_article(session, region, date, address, lang);
    let (code, title) = (lang.code(), escaped(&title));
    // To an office a page with a name is another page: the first one would be empty.
    let style = STYLE.replace("@page minutes", "@page").replace("  page: minutes;\n", "");
    format!(
        "<!doctype html>\n<html lang=\"{code}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{title}</title>\n\
         <style>\n{OFFICE}{style}</style>\n</head>\n<body>\n<main>{article}</main>\n</body>\n</html>\n"
    )
}

/// The last decision of the room: a vote or what was decided in words before what only stayed in the plan.
fn main_decision(session: &Session) -> Option<&Record> {
    let of = |is_wanted: fn(&Record) -> bool| session.records.iter().rev().find(|record| is_wanted(record));
    let said = |record: &Record| {
        record.is_decision() && matches!(record.kind, RecordKind::Vote | RecordKind::Decision)
    };
    of(said).or_else(|| of(Record::is_decision))
}

fn frozen_at(session: &Session, date: &str, lang: Lang) -> String {
    let texts = &PresenterTexts::of(lang).minutes;
    let last = session.records.iter().rev().find_map(|record| {
        let day = text::date(lang, record.at.split_once('T')?.0)?;
        Some(format!("{day}, {}", time(&Record { lang, ..record.clone() })?))
    });
    (texts.frozen_at)(&last.unwrap_or_else(|| date.to_owned()))
}

fn meeting(session: &Session, date: &str, texts: &MinuteTexts) -> String {
    let meeting = &session.meeting;
    let part = |name: &str, what: &str| {
        let what =
            if what.trim().is_empty() { "…………………………".to_owned() } else { escaped(what) };
        format!("{}: {what}", escaped(name))
    };
    let first = session.records.iter().find_map(|record| {
        let day = record.at.split_once('T')?.0;
        text::date(record.lang, day)
    });
    let day = part(texts.date, first.as_deref().unwrap_or(date));
    let (place, present) = (part(texts.place, &meeting.place), part(texts.present, &meeting.present));
    format!("<p class=\"meta\">{day}. {place}.<br>{present}.</p>")
}

/// What was decided, its result, and who pays what.
fn decision(record: &Record) -> String {
    let texts = &PresenterTexts::of(record.lang).minutes;
    let head = match (record.kind, winner(&record.votes)) {
        (RecordKind::Vote, Some(place)) => {
            let name = record.plans.get(place).map_or("", |plan| plan.name.as_str());
            format!("{} {name}", chosen(&record.votes, record.lang))
        }
        _ => record.question.clone(),
    };
    let mut html = format!("<section class=\"verdict\"><h1>{}</h1>", escaped(&head));
    if let Some(plan) = record.plan() {
        html.extend([format!(
            "<p class=\"lead\"><b>{}</b> {} {}</p>",
            escaped(&(texts.forecast)(&plan.figure, record.year)),
            escaped(&plan.say),
            escaped(&chance_line(plan, texts).unwrap_or_default())
        )]);
        html += &money_table(&plan.money, texts, record.lang);
    }
    html + "</section>"
}

fn money_table(money: &[MoneyRecord], texts: &MinuteTexts, lang: Lang) -> String {
    if money.is_empty() {
        return format!("<p>{}</p>", escaped(texts.no_money));
    }
    let row = |name: &str, [budgeted, spent]: [String; 2], class: &str| {
        let name = escaped(name);
        format!(
            "<tr{class}><th scope=\"row\" align=\"left\">{name}</th><td align=\"right\">{budgeted}</td><td align=\"right\">{spent}</td></tr>"
        )
    };
    // Whole rupiah: a treasurer adds them up, and they are the sum as it stands.
    let cell = |one: &MoneyRecord, value: f64| {
        if one.is_unknown { texts.unknown.to_owned() } else { text::rupiah(lang, value.round()) }
    };
    let rows: String = money
        .iter()
        .map(|one| row(&one.payer, [cell(one, one.budgeted), cell(one, one.spent)], ""))
        .collect();
    let is_open = money.iter().any(|one| one.is_unknown);
    let is_partly_known = money.iter().any(|one| !one.is_unknown);
    let sum = |of: fn(&MoneyRecord) -> f64| {
        let known = text::rupiah(lang, money.iter().map(|one| of(one).round()).sum());
        match (is_open, is_partly_known) {
            (false, _) => known,
            (true, true) => [AT_LEAST, &known].concat(),
            (true, false) => texts.unknown.to_owned(),
        }
    };
    let all = row(texts.all, [sum(|one| one.budgeted), sum(|one| one.spent)], " class=\"sum\"");
    let note = if is_open && is_partly_known { escaped(texts.at_least) } else { String::new() };
    let note = if note.is_empty() { note } else { format!("<p class=\"note\">{note}</p>") };
    let [payer, budgeted, spent] = [texts.payer, texts.budgeted, texts.spent].map(escaped);
    format!(
        "<table {TABLE}><thead><tr><th scope=\"col\" align=\"left\">{payer}</th><th scope=\"col\" align=\"right\">{budgeted}</th><th scope=\"col\" align=\"right\">{spent}</th></tr></thead>\
         <tbody>{rows}{all}</tbody></table>{note}"
    )
}

/// Everything else that was decided or shown without a question, in order.
fn further(session: &Session, main: Option<&Record>, texts: &MinuteTexts) -> String {
    let is_further = |record: &&Record| {
        main.is_none_or(|main| main.id != record.id)
            && !matches!(record.kind, RecordKind::Vote | RecordKind::Question)
    };
    let rows: Vec<String> = session
        .records
        .iter()
        .filter(is_further)
        .map(|record| {
            let texts = &PresenterTexts::of(record.lang).minutes;
            let figure = record.plans.first().map_or("", |plan| plan.figure.as_str());
            let said = if record.kind == RecordKind::Decision { "" } else { verdict(record.verdict, texts) };
            format!("<li>{} <b>{}</b> {}</li>", escaped(&record.question), escaped(figure), escaped(said))
        })
        .collect();
    if rows.is_empty() {
        return String::new();
    }
    format!("<section><h2>{}</h2><ul>{}</ul></section>", escaped(texts.further), rows.concat())
}

fn questions(session: &Session, texts: &MinuteTexts) -> String {
    let asked = session.records.iter().filter(|record| record.kind == RecordKind::Question);
    let rows: String = asked.map(question).collect();
    if rows.is_empty() {
        return rows;
    }
    format!("<section><h2>{}</h2>{rows}</section>", escaped(texts.guessed))
}

/// A question with its guesses as dots and the answer as a line.
fn question(record: &Record) -> String {
    let lang = record.lang;
    let texts = &PresenterTexts::of(lang).minutes;
    let at = time(record).map(|time| format!("{time}; ")).unwrap_or_default();
    let plan = record.plans.first();
    let answer = plan.map_or(String::new(), |plan| (texts.answer)(&plan.figure, &record.before));
    let said = format!("{at}{} {answer} {}", guesses(record), verdict(record.verdict, texts));
    let picture = plan.and_then(|plan| plan.percent.map(|percent| (percent, plan.figure.as_str())));
    let picture = picture.filter(|_| !record.guesses.is_empty());
    format!(
        "<div class=\"guess-row\"><div><p><b>{}</b></p><p class=\"note\">{}</p></div>{}</div>",
        escaped(&record.question),
        escaped(&said),
        picture.map_or(String::new(), |(percent, figure)| dots(&record.guesses, percent, figure, lang))
    )
}

fn signatures(texts: &MinuteTexts) -> String {
    let line = |role: &str| {
        // An office draws no line: it has one of letters instead.
        format!(
            "<td width=\"33%\"><p>{}</p><i></i><p class=\"rule\"><br>______________________</p><p class=\"note\">{}</p></td>",
            escaped(role),
            escaped(texts.sign)
        )
    };
    let roles = texts.roles.map(line).concat();
    format!(
        "<section><table class=\"sign\" width=\"100%\" role=\"presentation\"><tbody><tr>{roles}</tr></tbody></table></section>"
    )
}

/// With which version, and where the plan that was decided can be opened.
fn origin(
    session: &Session,
    main: Option<&Record>,
    address: &impl Fn(&str) -> String,
    texts: &MinuteTexts,
) -> String {
    let version = session.records.last().map_or(String::new(), |record| (texts.frozen)(&record.version));
    let plan = main.and_then(Record::plan).or_else(|| session.records.last()?.plan());
    let link = plan.map_or(String::new(), |plan| {
        let address = address(&plan.link);
        let here = if is_public(&address) { "" } else { texts.links_here };
        let code = if is_public(&address) { code(&address) } else { String::new() };
        format!("<p class=\"note link\">{} {}</p>{code}", escaped(&(texts.link)(&address)), escaped(here))
    });
    format!("<footer><p class=\"note\">{} {}</p>{link}</footer>", escaped(&version), escaped(texts.foot))
}

/// An address as a code for phones; empty where it is too long for one.
fn code(address: &str) -> String {
    let Some(code) = Qr::of(address) else { return String::new() };
    let path = format!("<path shape-rendering='crispEdges' d='{}'/>", code.path());
    image(&path, (104.0, 104.0), code.side() as f64, " class=\"code\"")
}
