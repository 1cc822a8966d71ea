//! What several answers to one task come to, and the long form for those who count themselves.

use market::{
    projects::{self, Edit},
    results::{self, Rows, pseudonym},
};
use tables::Format;
use testkit::on_each_store;

use super::crew::Crew;

#[tokio::test]
async fn the_majority_decides_and_a_tie_is_not_decided() {
    on_each_store(async |world| {
        let crew = Crew::asks(&world, 3, &["clear", "tied", "partly"]).await;
        let colour = |it: &str| format!(r#"{{"colour": "{it}", "tags": ["a"], "why": "{it}!"}}"#);
        for (worker, answer) in ["red", "blue", "red"].iter().enumerate() {
            crew.answered(worker, 0, &colour(answer)).await;
        }
        crew.answered(0, 1, &colour("blue")).await;
        crew.answered(1, 1, &colour("red")).await;
        crew.answered(2, 2, r#"{"tags": ["a", "c"]}"#).await;
        crew.answered(3, 2, r#"{"tags": ["c"]}"#).await;
        let names = ["colour", "colour.votes", "colour.agreement", "tags", "why", "answers"];
        let told = crew.columns(Rows::Tasks, &names).await;
        let expected = ["red 2 0.6667 a red!|blue!|red! 3", "red|blue 1 0.5 a blue!|red! 2"];
        assert_eq!(told[..2], expected);
        assert_eq!(told[2], "   c  2");
        let glance = results::glance(&world.db, crew.ada, crew.project).await.unwrap();
        let picked = |at: usize| {
            let options = glance.votes[at].options.iter();
            options.map(|it| format!("{} {}", it.1, it.2)).collect::<Vec<_>>()
        };
        assert_eq!(picked(0), ["red 3", "green 0", "blue 2"]);
        assert_eq!(picked(1), ["a 6", "b 0", "c 2"]);
        assert_eq!((glance.counted, glance.answers), (7, 7));
    })
    .await;
}

#[tokio::test]
async fn labels_are_the_long_form_of_crowd_libraries() {
    on_each_store(async |world| {
        let crew = Crew::asks(&world, 2, &["one"]).await;
        crew.answered(0, 0, r#"{"colour": "red", "why": "so"}"#).await;
        crew.answered(1, 0, r#"{"colour": "blue", "tags": ["c", "a"]}"#).await;
        let text = String::from_utf8(crew.bytes(Rows::Labels, Format::Csv).await).unwrap();
        let task = crew.tasks[0];
        let worker = |n: usize| pseudonym(crew.ada, crew.workers[n]);
        let (ben, cleo) = (worker(0), worker(1));
        let expected = format!(
            "task,worker,label,field\r\n{task},{ben},red,colour\r\n{task},{cleo},blue,colour\r\n\
             {task},{cleo},a|c,tags\r\n"
        );
        assert_eq!(text, expected);
    })
    .await;
}

/// Answers keep the form under which they were given; the table has room for all of them.
#[tokio::test]
async fn fields_of_older_forms_keep_their_columns() {
    on_each_store(async |world| {
        let crew = Crew::asks(&world, 2, &["one"]).await;
        crew.answered(0, 0, r#"{"colour": "red", "why": "old"}"#).await;
        let form = r#"{"items": [
            { "show": "text", "text": "${text}" },
            { "ask": "choice", "name": "size", "label": "Which size?",
              "options": [{"value": "small"}, {"value": "large"}] },
            { "ask": "choice", "name": "colour", "label": "Which colour?",
              "options": [{"value": "pink"}, {"value": "red"}] }
        ]}"#;
        let (ada, project) = (crew.ada, crew.project);
        let edit = async move |tx: &mut store::Tx| {
            let edit = Edit { form: Some(form.to_owned()), ..Edit::default() };
            projects::edit(tx, ada, project, edit).await
        };
        world.write(edit).await;
        crew.answered(1, 0, r#"{"size": "small", "colour": "pink"}"#).await;
        let header = crew.read(Rows::Answers, Format::Csv).await[0].join(" ");
        assert!(header.starts_with("text size colour tags why photo task_id"), "{header}");
        let told = crew.columns(Rows::Answers, &["size", "colour", "why"]).await;
        assert_eq!(told, [" red old", "small pink "]);
        let told = crew.columns(Rows::Tasks, &["size", "colour", "why"]).await;
        assert_eq!(told, ["small pink|red old"]);
    })
    .await;
}
