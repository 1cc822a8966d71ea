//! Originality on pages: the setting, what the review shows, and what the worker reads.

use market::originality;
use testkit::{Posting, on_each_store};

use super::{assert_shows, follow, main_of, market, sent};

const FORM: &str = r#"{"version": 1, "items": [
    {"show": "text", "text": "${text}"},
    {"ask": "long_text", "name": "story", "label": "Tell it"}
]}"#;
const TOWN: &str = "Our town library opens at nine and closes at six. Children may borrow four \
    books, adults eight. A librarian on the first floor helps you to find local newspapers.";

#[tokio::test(flavor = "multi_thread")]
async fn a_requester_asks_for_originality_and_sees_what_was_copied_beside_its_source() {
    on_each_store(async |world| {
        let (house, ada, rita) = market(&world).await;
        let (ben, eve) = (world.person("ben").await, world.person("eve").await);
        let posting = Posting { tasks: 2, answers_per_task: 2, form: FORM, ..Posting::default() };
        let project = world.open_project(ada, posting).await;
        let page = format!("/projects/{project}/originality");

        let wrong = house.form(&rita, &page, &[("mode", "rework"), ("threshold", "3")]).await;
        assert_eq!(wrong.status, 422, "{}", main_of(&wrong));
        assert_shows(&wrong, &["from 5 to 100 percent"]);
        let typed = [("mode", "rework"), ("threshold", "30"), ("own_input", "on")];
        let saved = sent(&house, &rita, &page, &typed).await;
        assert_shows(&saved, &["Saved.", "value=\"rework\" checked", "value=\"30\""]);

        let short = [("name", "Site"), ("text", "Only five words stand here.")];
        let short = house.form(&rita, &format!("{page}/references"), &short).await;
        assert_eq!(short.status, 422, "{}", main_of(&short));
        let typed = [("name", "Our <b>site</b>"), ("text", TOWN)];
        let added = sent(&house, &rita, &format!("{page}/references"), &typed).await;
        assert_shows(&added, &["Our &lt;b&gt;site&lt;/b&gt;", "reference text is added"]);

        let story = format!(r#"{{"story": "{TOWN}"}}"#);
        let copy = world.handed_in(ben, project, None, &story).await;
        originality::check_due(&world.db).await.unwrap();
        let review = house.get(&rita, &format!("/reviews/{copy}")).await;
        assert_shows(&review, &["100% copied", "<mark>Our town library", "The source"]);
        let ben = house.session(ben).await;
        let work = house.get(&ben, &format!("/work/{copy}")).await;
        assert_shows(&work, &["What was there before", "A reference text", "<mark>Our town"]);
        assert!(!main_of(&work).contains("site&lt;"), "a worker reads no name of a reference");

        let eve = house.session(eve).await;
        assert_eq!(house.get(&eve, &page).await.status, 404);
        let id = added.text.split("name=\"reference\" value=\"").nth(1).unwrap();
        let id = &id[..26];
        let removal = format!("{page}/references/removal");
        let gone = house.form(&rita, &removal, &[("reference", id)]).await;
        let gone = follow(&house, &rita, &gone).await;
        assert_shows(&gone, &["reference text is removed"]);
        let twice = house.form(&rita, &removal, &[("reference", id)]).await;
        assert_eq!(twice.status, 404);
    })
    .await;
}
