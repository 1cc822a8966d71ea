//! What stands in the tables, format by format.

use base::Result;
use market::{
    projects::NewTask,
    results::{self, Rows, pseudonym},
};
use store::Tx;
use tables::Format;
use testkit::{Posting, on_each_store};

use super::crew::{Crew, bytes, read_back};

const EVERY: [Format; 4] = [Format::Csv, Format::Tsv, Format::JsonLines, Format::Xlsx];
const NASTY: &str = "=1+1 \u{1F9F5} \u{201E}Äpfel\u{201C}, \"und\"\nעברית";

#[tokio::test]
async fn a_row_holds_the_data_the_answer_and_where_both_come_from() {
    on_each_store(async |world| {
        let crew = Crew::asks(&world, 1, &["a lamp", "=1+1"]).await;
        let id = crew.hand_in(0, 0, r#"{"colour": "red", "tags": ["b", "a"]}"#).await;
        crew.accept(id, Some(4)).await;
        let text = String::from_utf8(crew.bytes(Rows::Answers, Format::Csv).await).unwrap();
        let worker = pseudonym(crew.ada, crew.workers[0]);
        let at = "2026-11-22T08:00:01.000Z";
        let expected = format!(
            "text,colour,tags,why,photo,task_id,task_number,assignment_id,worker,claimed_at,\
             submitted_at,accepted_at,rating\r\n\
             a lamp,red,a|b,,,{},1,{id},{worker},{at},{at},{at},4\r\n",
            crew.tasks[0]
        );
        assert_eq!(text, expected);
        // No name, no address and no account of the worker.
        for secret in ["ben", &crew.workers[0].to_string()] {
            assert!(!text.contains(secret), "{secret} in {text}");
        }
        assert_ne!(worker, pseudonym(crew.workers[1], crew.workers[0]));
    })
    .await;
}

#[tokio::test]
async fn every_format_brings_the_same_cells_back() {
    on_each_store(async |world| {
        let crew = Crew::asks(&world, 1, &[NASTY, "@SUM(A1)"]).await;
        let why = serde_json::json!({ "why": NASTY }).to_string();
        crew.answered(0, 0, &why).await;
        crew.answered(1, 1, r#"{"why": "-2+3"}"#).await;
        for rows in [Rows::Answers, Rows::Tasks] {
            for format in EVERY {
                let table = crew.read(rows, format).await;
                let cell = |row: usize, name: &str| {
                    let at = table[0].iter().position(|it| it == name).unwrap();
                    table[row][at].clone()
                };
                // Only where a spreadsheet would calculate a text, it is disarmed.
                let mark = if matches!(format, Format::Csv | Format::Tsv) { "'" } else { "" };
                assert_eq!(cell(1, "text"), format!("{mark}{NASTY}"), "{format:?}");
                assert_eq!(cell(1, "why"), format!("{mark}{NASTY}"), "{format:?}");
                assert_eq!(cell(2, "text"), format!("{mark}@SUM(A1)"), "{format:?}");
                assert_eq!(cell(2, "why"), format!("{mark}-2+3"), "{format:?}");
                assert_eq!(table.len(), 3);
            }
        }
    })
    .await;
}

#[tokio::test]
async fn what_was_rejected_or_waits_stays_where_it_is() {
    on_each_store(async |world| {
        let crew = Crew::asks(&world, 4, &["a lamp"]).await;
        crew.answered(0, 0, r#"{"why": "accepted words", "colour": "green"}"#).await;
        let rejected = crew.hand_in(1, 0, r#"{"why": "rejected words", "colour": "red"}"#).await;
        crew.reject(rejected).await;
        crew.hand_in(2, 0, r#"{"why": "waiting words", "colour": "red"}"#).await;
        for rows in Rows::ALL {
            for format in EVERY {
                let table = crew.read(*rows, format).await;
                let whole = format!("{table:?}");
                assert_eq!(whole.contains("accepted words"), *rows != Rows::Labels);
                for word in ["rejected", "waiting", "red\""] {
                    assert!(!whole.contains(word), "{word} in {rows} as {format:?}: {whole}");
                }
                assert_eq!(table.len(), 2, "{whole}");
            }
        }
        let (ada, project) = (crew.ada, crew.project);
        let glance = results::glance(&world.db, ada, project).await.unwrap();
        assert_eq!((glance.answers, glance.tasks, glance.tasks_answered), (1, 1, 1));
        let picked = glance.votes.iter().flat_map(|it| &it.options);
        assert_eq!(picked.map(|it| it.2).sum::<i64>(), 1);
        let after =
            async move |tx: &mut Tx| results::answers(tx, ada, project, Some(rejected), 10).await;
        assert_eq!(world.refusal(after).await, "result-not-found");
    })
    .await;
}

/// B16.
#[tokio::test]
async fn tasks_without_answers_are_in_the_table_of_tasks() {
    on_each_store(async |world| {
        let crew = Crew::asks(&world, 2, &["one", "two", "three"]).await;
        crew.answered(0, 1, r#"{"colour": "red"}"#).await;
        // An answer in which every field is empty is an answer all the same.
        crew.answered(1, 2, "{}").await;
        let names = ["text", "colour", "colour.votes", "answers_wanted", "answers"];
        let told = crew.columns(Rows::Tasks, &names).await;
        assert_eq!(told, ["one   2 0", "two red 1 2 1", "three   2 1"]);
        assert_eq!(crew.columns(Rows::Answers, &["text", "colour"]).await, ["two red", "three "]);
    })
    .await;
}

#[tokio::test]
async fn a_project_without_anything_is_a_header() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        let open = world.open_project(ada, Posting::default()).await;
        let draft = world.draft_project(ada, Posting { rows: Vec::new(), ..Posting::default() });
        for (project, tasks) in [(open, 1), (draft.await, 1)] {
            for rows in Rows::ALL {
                for format in EVERY {
                    let whole = bytes(&world, ada, project, *rows, format).await.unwrap();
                    let expected = if *rows == Rows::Tasks { tasks } else { 0 };
                    if format == Format::JsonLines && expected == 0 {
                        assert_eq!(whole, b"");
                    } else {
                        assert_eq!(read_back(format, whole).len(), 1 + expected);
                    }
                }
            }
        }
    })
    .await;
}

#[tokio::test]
async fn a_strangers_results_are_not_there() {
    on_each_store(async |world| {
        let crew = Crew::asks(&world, 1, &["a lamp"]).await;
        crew.answered(0, 0, "{}").await;
        let (ben, project) = (crew.workers[0], crew.project);
        let told = |result: Result<Vec<u8>>| result.unwrap_err().code();
        for rows in Rows::ALL {
            let refused = bytes(&world, ben, project, *rows, Format::Csv).await;
            assert_eq!(told(refused), Some("project-not-found"));
        }
        let glance = results::glance(&world.db, ben, project).await;
        assert_eq!(glance.unwrap_err().code(), Some("project-not-found"));
        let preview = results::preview(&world.db, ben, project, Rows::Tasks, 20).await;
        assert_eq!(preview.unwrap_err().code(), Some("project-not-found"));
        let list = async move |tx: &mut Tx| results::answers(tx, ben, project, None, 10).await;
        assert_eq!(world.refusal(list).await, "project-not-found");
    })
    .await;
}

/// Names that meet: data and fields may be called as they like.
#[tokio::test]
async fn every_column_has_a_name_of_its_own() {
    on_each_store(async |world| {
        let named = |pairs: &[(&str, &str)]| NewTask {
            input: pairs.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect(),
            ..NewTask::default()
        };
        let first = named(&[("text", "t"), ("colour", "data"), ("worker", "data")]);
        let posting = Posting {
            rows: vec![first, named(&[("text", "u"), ("answer.colour", "data")])],
            form: super::crew::FORM,
            ..Posting::default()
        };
        let crew = Crew::new(&world, posting).await;
        crew.answered(0, 1, r#"{"colour": "green"}"#).await;
        let names = ["text", "colour", "worker", "answer.colour", "answer.colour_2"];
        assert_eq!(crew.columns(Rows::Answers, &names).await, ["u   data green"]);
        let header = &crew.read(Rows::Answers, Format::Csv).await[0];
        assert!(header.contains(&"mickle.worker".to_owned()), "{header:?}");
        let tasks = crew.columns(Rows::Tasks, &names).await;
        assert_eq!(tasks, ["t data data  ", "u   data green"]);
    })
    .await;
}

/// B15.
#[tokio::test]
async fn two_files_of_one_name_are_both_kept() {
    on_each_store(async |world| {
        let crew = Crew::asks(&world, 2, &["a lamp"]).await;
        let mut ids = Vec::new();
        for worker in 0..2 {
            let png = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01";
            let id = world.upload(crew.workers[worker], "lamp.png", png).await.unwrap();
            crew.answered(worker, 0, &format!(r#"{{"photo": ["{id}"]}}"#)).await;
            ids.push(id);
        }
        let both = ids.iter().map(|it| format!("{it}-lamp.png")).collect::<Vec<_>>();
        assert_eq!(crew.columns(Rows::Answers, &["photo"]).await, both);
        assert_eq!(crew.columns(Rows::Tasks, &["photo"]).await, [both.join("|")]);
    })
    .await;
}
