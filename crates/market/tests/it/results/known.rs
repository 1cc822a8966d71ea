//! Tasks whose answer was known before leave only where they are asked for, and are marked.

use market::{
    projects::NewTask,
    results::{KnownTasks, Rows, Wanted},
};
use tables::Format;
use testkit::{Posting, on_each_store};

use super::crew::{Crew, FORM};

const EVERY: [Format; 4] = [Format::Csv, Format::Tsv, Format::JsonLines, Format::Xlsx];

#[tokio::test]
async fn known_tasks_stay_out_unless_they_are_asked_for_and_then_are_marked() {
    on_each_store(async |world| {
        let row = |text: &str, gold: Option<&str>| {
            let mut columns = vec![("text".to_owned(), text.to_owned())];
            columns.extend(gold.map(|it| ("_gold_colour".to_owned(), it.to_owned())));
            NewTask::from_columns(columns).unwrap()
        };
        let rows = vec![row("a lamp", None), row("the sky", Some("blue")), row("a leaf", None)];
        let posting = Posting {
            rows,
            answers_per_task: 1,
            claims_per_worker: 9,
            form: FORM,
            ..Posting::default()
        };
        let crew = Crew::new(&world, posting).await;
        crew.answered(0, 0, r#"{"colour": "red"}"#).await;
        crew.answered(0, 1, r#"{"colour": "blue"}"#).await;
        crew.answered(0, 2, r#"{"colour": "green"}"#).await;
        for rows in [Rows::Answers, Rows::Tasks, Rows::Labels] {
            for format in EVERY {
                let plain = crew.read(rows, format).await;
                assert!(!plain[0].contains(&"known".to_owned()), "{rows:?} {:?}", plain[0]);
                assert_eq!(plain.len(), 3, "{rows:?} {format:?}");
                let whole = crew.read(Wanted { rows, known: KnownTasks::Marked }, format).await;
                assert_eq!(whole[0].last().map(String::as_str), Some("known"));
                let marks: Vec<&str> =
                    whole[1..].iter().map(|it| it[it.len() - 1].as_str()).collect();
                assert_eq!(marks, ["false", "true", "false"], "{rows:?} {format:?}");
                let is_blue = |it: &Vec<String>| it.iter().any(|it| it == "blue");
                assert!(!plain.iter().any(is_blue), "{plain:?}");
                assert!(is_blue(&whole[2]), "{whole:?}");
            }
        }
    })
    .await;
}
