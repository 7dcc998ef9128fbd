use super::super::table::{Answers, TableRecord, read};
use super::super::template::{TemplateFacts, template_csv, template_xlsx};
use super::*;
use crate::data::REGIONS;
use crate::model::{Payer, SponsoredCohort, Workers};

const ALL: ShownRows = ShownRows { rows: 1_000, refused: 1_000 };

fn binjai() -> Scenario {
    REGIONS.iter().find(|region| region.code == "12.75").unwrap().scenario(0)
}

fn planner(scenario: Scenario) -> TableTaker {
    TableTaker::Planner { scenario: scenario.into(), is_waiting: false, today: Month::parse("2026-11") }
}

fn view(table: &str, said: &Conversation, taker: &TableTaker) -> ImportView {
    let reading = read(table.as_bytes(), &said.answers).unwrap();
    import_view(&reading, said, taker, "data.csv", ALL, Lang::En)
}

#[test]
fn regions_become_plans_of_the_library_with_their_source_and_room_for_a_year() {
    let table = "Region;Eligible workers;Active members;Month\nKota Binjai;97777;24386;Oct 2024\nKota Medan;;;Oct 2024\n";
    let view = view(table, &Conversation::default(), &planner(binjai()));
    let Some((button, AcceptedTable::Regions(plans))) = &view.take else { panic!("{view:?}") };
    assert_eq!(button, "Add 1 region to My plans");
    let scenario = &plans.first().unwrap().scenario;
    assert_eq!((scenario.name.as_str(), scenario.horizon), ("Data Oct 2024", Month::december(2027)));
    let source = scenario.source(crate::model::Field::whole(crate::model::Group::Region)).unwrap();
    assert_eq!((source.source.as_str(), source.as_of.as_str()), ("Table: data.csv", "2024-10"));
    let taken: Vec<bool> = view.rows.iter().map(|row| row.is_taken).collect();
    assert_eq!(taken, [true, false], "a region without figures is shown and not taken");
    assert_eq!(view.rows.last().unwrap().cells.get(2).unwrap(), "no data yet");
}

#[test]
fn a_question_that_was_answered_stays_so_that_the_answer_can_be_changed() {
    let table = "Region;Active members;Eligible workers\nKota Binjai;24386;97777\n";
    let mut said = Conversation::default();
    let reading = read(table.as_bytes(), &said.answers).unwrap();
    said.hear(&reading);
    said.hear(&reading);
    assert_eq!(said.asked, [TableQuestion::Month]);
    assert!(month_answer(&said.answers, "sometime", Lang::En).is_err());
    said.answers = month_answer(&said.answers, "10/2024", Lang::En).unwrap();
    let view = view(table, &said, &planner(binjai()));
    let question = view.questions.first().unwrap();
    assert_eq!((question.is_open, question.month.as_str()), (false, "October 2024"));
    assert!(matches!(view.take, Some((_, AcceptedTable::Regions(_)))));
}

#[test]
fn months_and_sponsorships_are_one_step_and_nothing_twice() {
    let mut scenario = binjai();
    let first = scenario.region.baseline_month + 1;
    let table = format!("Month;Active members\n{first};25.000\n{};25.500\n", first + 1);
    let all = view(&table, &Conversation::default(), &planner(scenario.clone()));
    let Some((_, AcceptedTable::Edit(Edit::PutObservations(counts)))) = all.take else { panic!("{all:?}") };
    assert_eq!(counts.len(), 2);
    scenario.region.observations.push(*counts.first().unwrap());
    let less = view(&table, &Conversation::default(), &planner(scenario.clone()));
    let Some((_, AcceptedTable::Edit(Edit::PutObservations(counts)))) = less.take else { panic!("{less:?}") };
    assert_eq!(counts.len(), 1, "what is there already is not put again");

    let ends = scenario.region.baseline_month + 6;
    let table = format!("Payer;Workers;Paid until\nAPBD;100;{ends}\nAPBD;100;{ends}\nCSR;90000000;{ends}\n");
    let view = view(&table, &Conversation::default(), &planner(scenario.clone()));
    let Some((_, AcceptedTable::Edit(Edit::PutCohorts(new)))) = &view.take else { panic!("{view:?}") };
    assert_eq!(*new, [SponsoredCohort { payer: Payer::Apbd, workers: Workers(100.0), ends }]);
    assert!(view.rows.iter().map(|row| row.is_taken).eq([true, true, false]), "{:?}", view.rows);
}

#[test]
fn who_needs_regions_gets_rows_and_refuses_other_tables() {
    let region = "Region;Coverage (%);Month\nKota Binjai;25.94;Oct 2024\n";
    let view_of = |table: &str| view(table, &Conversation::default(), &TableTaker::Rows);
    let Some((_, AcceptedTable::Rows(name, rows))) = view_of(region).take else { panic!() };
    assert_eq!((name.as_str(), rows.first().unwrap().code.as_str()), ("data.csv", "12.75"));
    let months = view_of("Month;Active members\nJan 2025;25000\n");
    assert_eq!((months.take, months.say), (None, ImportTexts::of(Lang::En).wrong_kind));
}

#[test]
fn nothing_is_added_to_a_region_whose_form_is_unfinished() {
    let taker = TableTaker::Planner { scenario: binjai().into(), is_waiting: true, today: None };
    let months = view("Month;Active members\nJan 2025;25000\n", &Conversation::default(), &taker);
    assert_eq!((months.take, months.say), (None, ImportTexts::of(Lang::En).waiting));
}

#[test]
fn every_example_is_read_as_what_it_was_made_of() {
    let mut scenario = binjai();
    let first = scenario.region.baseline_month + 1;
    let counted =
        crate::model::Observation { active: Some(Workers(25_000.0)), ..crate::model::Observation::of(first) };
    scenario.region.observations.push(counted);
    let ends = first + 5;
    scenario.region.sponsored =
        Payer::ALL.map(|payer| SponsoredCohort { payer, workers: Workers(100.0), ends }).to_vec();
    let taker = planner(scenario.clone());
    let facts = TemplateFacts::of(&taker);
    for lang in Lang::ALL {
        for kind in [TableKind::Regions, TableKind::Months, TableKind::Sponsorships] {
            let csv = template_csv(kind, &facts, lang);
            let xlsx = template_xlsx(kind, &facts, lang).unwrap();
            let [csv, xlsx] =
                [csv.into_bytes(), xlsx].map(|bytes| read(&bytes, &Answers::default()).unwrap());
            for reading in [&csv, &xlsx] {
                assert_eq!((reading.kind, reading.refused.len()), (kind, 0), "{lang:?} {reading:?}");
                assert!(reading.questions.is_empty(), "{lang:?} {reading:?}");
            }
            assert_eq!(csv.rows, xlsx.rows);
            let records: Vec<&TableRecord> = csv.rows.iter().map(|row| &row.record).collect();
            match kind {
                TableKind::Regions => {
                    assert_eq!(records.len(), 33);
                    let is_binjai = |record: &&&TableRecord| matches!(record, TableRecord::Region(row) if row.code == "12.75");
                    let Some(TableRecord::Region(row)) = records.iter().find(is_binjai) else { panic!() };
                    assert_eq!(row.eligible, Some(scenario.region.eligible_workers));
                }
                TableKind::Months => assert_eq!(records, [&TableRecord::Month(counted)]),
                TableKind::Workbook => unreachable!("no example is one"),
                TableKind::Sponsorships => {
                    let expected: Vec<TableRecord> =
                        scenario.region.sponsored.iter().cloned().map(TableRecord::Sponsorship).collect();
                    assert!(records.into_iter().eq(expected.iter()));
                }
            }
        }
    }
}
