//! A long text is split, worked on out of order, and comes back in order.

use market::{projects::NewTask, results};
use store::Tx;
use tables::{Format, ReadOptions, split};
use testkit::{Posting, on_each_store};

const FORM: &str = r#"{"items": [
    { "show": "text", "text": "${text}" },
    { "ask": "long_text", "name": "said", "label": "Translate" }
]}"#;

fn pieces(text: &str) -> Vec<NewTask> {
    let table = split::split("A letter", text, split::By::Sentences).unwrap();
    let cursor = std::io::Cursor::new(table);
    let mut table = tables::open(Format::Csv, cursor, &ReadOptions::default()).unwrap();
    let (columns, mut rows) = (table.columns().to_vec(), Vec::new());
    while let Some(row) = table.next_row().unwrap() {
        let pairs = columns.iter().cloned().zip(row.unwrap().values).collect();
        rows.push(NewTask::from_columns(pairs).unwrap());
    }
    rows
}

#[tokio::test(flavor = "multi_thread")]
async fn a_split_text_comes_back_in_order_with_a_gap_where_nothing_is_yet() {
    on_each_store(async |world| {
        let (ada, ben, eve) =
            (world.person("ada").await, world.person("ben").await, world.person("eve").await);
        let rows = pieces("Dear Kim. I am well.\n\nSee you.");
        let project = world.open_project(ada, Posting { rows, form: FORM, ..Posting::default() });
        let project = project.await;
        let tasks = world.project_tasks(project).await;
        for (task, said) in [(2, "Bis bald."), (0, "Liebe Kim.")] {
            let body = format!(r#"{{"said": "{said}"}}"#);
            let id = world.handed_in(ben, project, Some(tasks[task]), &body).await;
            world.accept(ada, id, None).await;
        }
        let read = async move |tx: &mut Tx| results::assembled(tx, ada, project, None).await;
        let made = world.read(read).await;
        assert_eq!(made.text, "Liebe Kim. […]\n\nBis bald.\n");
        assert_eq!((made.pieces, made.missing), (3, 1));
        let peek = async move |tx: &mut Tx| results::assembled(tx, eve, project, None).await;
        assert_eq!(world.refusal(peek).await, "project-not-found");
    })
    .await;
}
