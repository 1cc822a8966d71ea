//! The review pages: one at a time by keys, and many at once.

use base::Money;
use testkit::{Posting, on_each_store};

use super::{assert_shows, follow, main_of, market, sent};

const WHY: &str = "The answer names a colour that is nowhere to be seen in the text.";

#[tokio::test(flavor = "multi_thread")]
async fn one_answer_is_judged_with_what_lies_beside_it() {
    on_each_store(async |world| {
        let (house, ada, rita) = market(&world).await;
        let (ben, eve) = (world.person("ben").await, world.person("eve").await);
        let posting = Posting { tasks: 2, answers_per_task: 2, ..Posting::default() };
        let project = world.open_project(ada, posting).await;
        let task = world.project_tasks(project).await[0];
        let one = world.handed_in(ben, project, Some(task), r#"{"answer": "blue"}"#).await;
        let two = world.handed_in(eve, project, Some(task), r#"{"answer": "red"}"#).await;

        let page = house.get(&rita, &format!("/reviews/{one}")).await;
        let shown = [
            "Another answer to this task",
            "Says something else",
            "aria-keyshortcuts=\"A\"",
            "form=\"accept\"",
            "2\u{a0}wait",
            &format!("data-next=\"/reviews/{two}\""),
        ];
        assert_shows(&page, &shown);
        assert!(!main_of(&page).contains("Said before"));
        let open = house.get(&rita, &format!("/reviews/{one}?open=rejection")).await;
        assert_shows(&open, &["<details class=\"more\" open><summary>Reject</summary>"]);

        house.form(&rita, "/settings/shortcuts", &[("skip_key", "s")]).await;
        let quiet = house.get(&rita, &format!("/reviews/{one}")).await;
        assert!(!quiet.text.contains("aria-keyshortcuts"), "keys are off: {}", quiet.text);
        assert_shows(&quiet, &["data-keys-off"]);

        let typed = [("reason", "wrong_answers"), ("text", WHY)];
        let next = sent(&house, &rita, &format!("/reviews/{one}/rejection"), &typed).await;
        assert_shows(&next, &["Submission 1", "Said before", &WHY[..40]]);
        let again = house.get(&rita, &format!("/reviews/{two}?open=rejection&own=0")).await;
        assert_shows(&again, &[&format!("{WHY}</textarea>"), "value=\"wrong_answers\" selected"]);
        let list = sent(&house, &rita, &format!("/reviews/{two}/acceptance"), &[]).await;
        assert_shows(&list, &["All reviewed", "See the results"]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn many_answers_are_sifted_and_judged_in_turns() {
    on_each_store(async |world| {
        let (house, ada, rita) = market(&world).await;
        let ben = world.person("ben").await;
        let project = world.open_project(ada, Posting { tasks: 60, ..Posting::default() }).await;
        for n in 0..60 {
            let answer = if n < 5 { r#"{"answer": "red"}"# } else { r#"{"answer": "blue"}"# };
            let id = world.handed_in(ben, project, None, answer).await;
            if n % 15 == 14 {
                // A worker holds twenty answers at most that nobody has judged.
                world.accept(ada, id, None).await;
            }
            if n == 17 {
                break;
            }
        }
        let at = format!("/projects/{project}/reviews");
        let red = format!("{at}?state=submitted&field=answer&value=red");
        let page = house.get(&rita, &red).await;
        assert_shows(&page, &["Accept all 5 that match", "<details class=\"more sift\" open"]);
        assert!(!main_of(&page).contains(">blue<"), "{}", main_of(&page));

        let bad = [("verdict", "reject"), ("reason", ""), ("text", "too short")];
        let reply = house.form(&rita, &at, &bad).await;
        assert_eq!(reply.status, 422);
        assert_shows(&reply, &["Choose one of these.", "too short</textarea>"]);
        let typed = [("reason", "wrong_answers"), ("text", WHY), ("field", "answer")];
        let asked = [("verdict", "reject-matching"), ("value", "red")];
        let sure = house.form(&rita, &at, &[&asked[..], &typed[..]].concat()).await;
        assert_eq!(sure.status, 200);
        assert_shows(&sure, &["Reject 5\u{a0}answers?", WHY, "Each can appeal", "value=\"red\""]);
        let page = house.get(&rita, &red).await;
        assert_shows(&page, &["Accept all 5 that match", "Reject all 5 that match"]);
        let reply = house.form(&rita, &at, &[("verdict", "reject-matching")]).await;
        assert_eq!(reply.status, 422);
        let matching = [
            ("scope", "matching"),
            ("verdict", "reject"),
            ("reason", "wrong_answers"),
            ("text", WHY),
            ("field", "answer"),
            ("value", "red"),
        ];
        let reply = house.form(&rita, &at, &matching).await;
        let page = follow(&house, &rita, &reply).await;
        assert_shows(&page, &["Each worker reads why", "Accept all 12 that wait"]);
        let all = [("scope", "matching"), ("verdict", "accept"), ("of", "12")];
        let page = sent(&house, &rita, &at, &all).await;
        assert_shows(&page, &["All reviewed"]);
        assert_eq!(world.money(ben).await, Money::cents(80 * 13));
        let stranger = house.session(ben).await;
        assert_eq!(house.form(&stranger, &at, &all).await.status, 404);
    })
    .await;
}
