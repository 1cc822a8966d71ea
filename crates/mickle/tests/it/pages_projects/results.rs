//! The page of results: what is there, what it looks like, and how it leaves.

use testkit::{Posting, on_each_store};

use super::{assert_shows, main_of, market};
use crate::house::Who;

const FORM: &str = r#"{"items": [
    { "show": "text", "text": "${text}" },
    { "ask": "choice", "name": "kind", "label": "What is it?",
      "options": [{"value": "lamp", "label": "A lamp"}, {"value": "<b>", "label": "<b>"}] }
]}"#;

#[tokio::test(flavor = "multi_thread")]
async fn results_are_counted_shown_and_downloaded() {
    on_each_store(async |world| {
        let (house, ada, rita) = market(&world).await;
        let ben = world.person("ben").await;
        let posting = Posting { tasks: 2, form: FORM, ..Posting::default() };
        let project = world.open_project(ada, posting).await;
        let page = format!("/projects/{project}/results");
        let tab = house.get(&rita, &format!("/projects/{project}")).await;
        assert_shows(&tab, &[&format!("href=\"{page}\"")]);
        let empty = house.get(&rita, &page).await;
        assert_shows(&empty, &["No results yet", "To the reviews", "of 2\u{a0}tasks"]);

        world.accepted(ada, ben, project, r#"{"kind": "<b>"}"#).await;
        let answers = house.get(&rita, &page).await;
        assert_eq!(answers.status, 200);
        let shown = ["What is it?", "A lamp", "&lt;b&gt;", "assignment_id", "rows=answers&amp;"];
        assert_shows(&answers, &shown);
        assert!(!main_of(&answers).contains("ben"), "{}", main_of(&answers));
        let tasks = house.get(&rita, &format!("{page}?rows=tasks")).await;
        assert_shows(&tasks, &["kind.agreement", "answers_wanted", "rows=tasks&amp;format=xlsx"]);

        let table = format!("{page}/table?rows=tasks&format=csv");
        let file = house.get(&rita, &table).await;
        assert_eq!((file.status.as_u16(), file.text.lines().count()), (200, 3));
        let wrong = house.get(&rita, &format!("{page}/table?rows=tasks&format=pdf")).await;
        assert_eq!(wrong.status, 422);

        let ben = house.session(ben).await;
        for path in [&page, &table] {
            assert_eq!(house.get(&ben, path).await.status, 404, "{path}");
            let nobody = house.get(&Who::Nobody, path).await.location.unwrap();
            assert!(nobody.starts_with("/sign-in"), "{nobody}");
        }
    })
    .await;
}
