//! Pipelines on pages and over the API: answers go on, are checked, and everybody reads why.

use axum::http::Method;
use base::Money;
use market::{
    AccountId, ProjectId, checking,
    pipelines::{self, carry_due},
    projects,
};
use serde_json::json;
use store::Tx;
use testkit::{Posting, World, on_each_store};

use super::{assert_shows, main_of, market, sent};

const WRITE: &str = r#"{"items": [
    { "show": "text", "text": "${text}" },
    { "ask": "long_text", "name": "story", "label": "Write" }
]}"#;
const CHECK: &str = r#"{"items": [
    { "show": "text", "text": "${story}" },
    { "ask": "choice", "name": "good", "label": "Good?",
      "options": [{"value": "yes", "label": "Yes"}, {"value": "no", "label": "No"}] },
    { "ask": "long_text", "name": "why", "label": "Why?", "required": false }
]}"#;

async fn open(world: &World, ada: AccountId, id: ProjectId) {
    let open = async move |tx: &mut Tx| {
        if projects::publish(tx, ada, id).await? == projects::State::InReview {
            projects::approve(tx, AccountId::from_bits(0xA11), id).await?;
        }
        Ok(())
    };
    world.write(open).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_requester_lets_others_check_and_each_side_reads_what_came_of_it() {
    on_each_store(async |world| {
        let (house, ada, rita) = market(&world).await;
        world.fund(ada, Money::units(50)).await;
        let (ben, eve) = (world.person("ben").await, world.person("eve").await);
        let posting = Posting { title: "Write <it>", form: WRITE, ..Posting::default() };
        let write = world.open_project(ada, posting).await;
        let posting = Posting { title: "Check it", tasks: 0, form: CHECK, ..Posting::default() };
        let check = world.draft_project(ada, posting).await;
        let next = format!("/projects/{write}/next");

        let begin = house.get(&rita, &next).await;
        assert_shows(&begin, &["Lead the answers on", "Check it", "Write &lt;it&gt;"]);
        let chosen = [("to", check.to_string()), ("takes", "submitted".to_owned())];
        let chosen = chosen.each_ref().map(|it| (it.0, it.1.as_str()));
        let editor = sent(&house, &rita, &next, &chosen).await;
        assert_shows(
            &editor,
            &["Filled by itself (answer “story”)", "Good? “Yes”", "says.good.no"],
        );

        let page = format!("{next}/{check}");
        let mut typed = vec![
            ("takes", "submitted"),
            ("field", "good"),
            ("text", "why"),
            ("says.good.yes", "accept"),
        ];
        let wrong = house.form(&rita, &page, &typed).await;
        assert_eq!(wrong.status, 422, "{}", main_of(&wrong));
        typed.push(("says.good.no", "reject"));
        let saved = sent(&house, &rita, &page, &typed).await;
        let told = ["Answers go on by themselves", "is checked in", "0 went on, none waits"];
        assert_shows(&saved, &told);
        open(&world, ada, check).await;

        let answer = world.handed_in(ben, write, None, r#"{"story": "Moon"}"#).await;
        carry_due(&world.db).await.unwrap();
        let dashboard = house.get(&rita, &format!("/projects/{check}")).await;
        assert_shows(&dashboard, &["The way of the answers", "1 to be checked", "chain-box"]);
        let job = house.get(&house.session(eve).await, &format!("/jobs/{check}")).await;
        assert_shows(&job, &["Somebody else made what you see in these tasks"]);
        let own = house.get(&house.session(ben).await, &format!("/jobs/{check}")).await;
        assert_shows(&own, &["What is free here shows what you made yourself"]);
        let review = house.get(&rita, &format!("/reviews/{answer}")).await;
        assert_shows(&review, &["0 of 1 checkers have answered"]);

        let said = r#"{"good": "no", "why": "It says <nothing> at all."}"#;
        world.handed_in(eve, check, None, said).await;
        checking::catch_up(&world.db).await.unwrap();
        let review = house.get(&rita, &format!("/reviews/{answer}")).await;
        assert_shows(&review, &["so it was rejected", "It says &lt;nothing&gt; at all.", "eve"]);
        let work = house.get(&house.session(ben).await, &format!("/my-work/{answer}")).await;
        assert_shows(&work, &["The person who checked the answer", "It says &lt;nothing&gt;"]);
        assert!(!main_of(&work).contains("eve"), "a worker does not read who checked");

        let removal = sent(&house, &rita, &format!("{page}/removal"), &[]).await;
        assert_shows(&removal, &["Nothing goes on that way any more"]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_program_lays_a_way_sees_why_it_is_stuck_and_ends_it() {
    on_each_store(async |world| {
        let (house, ada, _) = market(&world).await;
        let ben = world.person("ben").await;
        let posting = Posting { form: WRITE, ..Posting::default() };
        let write = world.open_project(ada, posting).await;
        let posting = Posting { tasks: 0, form: CHECK, ..Posting::default() };
        let next = world.draft_project(ada, posting).await;
        let rita = house.key(ada).await;
        let at = format!("/api/v1/projects/{write}/pipelines");
        let one = format!("{at}/{next}");
        let body = json!({"takes": "accepted", "columns": {"story": "output.story"}});
        let set = house.send_with(&rita, Method::PUT, &one, Some(&body), &[]).await;
        assert_eq!(set.status, 200, "{}", set.text);
        assert_eq!(set.json()["terms"]["columns"]["story"], "output.story");
        let blank = json!({"takes": "submitted"});
        let refused = house.send_with(&rita, Method::PUT, &one, Some(&blank), &[]).await;
        assert_eq!(refused.status, 422, "a check needs a reading");
        open(&world, ada, next).await;
        world.accepted(ada, ben, write, r#"{"story": "Moon"}"#).await;
        let rest = world.money(ada).await;
        spend(&world, ada, rest).await;
        pipelines::catch_up(&world.db).await.unwrap();
        let told = house.get(&rita, &at).await.json();
        assert_eq!((&told[0]["waiting"], &told[0]["made"]), (&json!(1), &json!(0)));
        assert_eq!(told[0]["trouble"], "pipeline-money-lacks");
        let gone = house.send(&rita, Method::DELETE, &one, None).await;
        assert_eq!(gone.status, 204);
        assert_eq!(house.get(&rita, &one).await.status, 404);
    })
    .await;
}

/// Puts everything a person has aside, in a project of its own.
async fn spend(world: &World, ada: AccountId, rest: Money) {
    if rest.is_positive() {
        let posting = Posting { price: rest, ..Posting::default() };
        let id = world.draft_project(ada, posting).await;
        open(world, ada, id).await;
    }
}
