//! Rules on the pages: made, tried, switched on, and what they did.

use base::RejectionText;
use market::{
    AccountId, AssignmentId,
    decisions::Reason,
    figures,
    reviews::{self, Rejection},
    rules,
};
use store::Tx;
use testkit::{Posting, World, on_each_store};

use crate::house::{House, Reply};

const FORM: &[(&str, &str)] = &[
    ("name", "Too many <b> rejections"),
    ("collector_1", "acceptance"),
    ("comparison_1", "below"),
    ("value_1", "50"),
    ("n_1", "20"),
    ("window_1", "answers"),
    ("least_1", "2"),
    ("action", "restrict_project"),
    ("lasts", "7"),
    ("reason", "Most of your answers here were wrong."),
];

#[track_caller]
fn assert_shows(reply: &Reply, texts: &[&str]) {
    assert_eq!(reply.status, 200, "{}", reply.text);
    for text in texts {
        assert!(reply.text.contains(text), "no “{text}” in {}", reply.text);
    }
}

async fn catch_up(world: &World) {
    world.wait(10_000);
    while figures::catch_up(&world.db).await.unwrap() {}
    while rules::catch_up(&world.db).await.unwrap() {}
}

async fn reject(world: &World, ada: AccountId, id: AssignmentId) {
    let text = "This is not at all what the instructions ask for, look again.";
    let reject = async move |tx: &mut Tx| {
        let rejection = Rejection {
            reason: Reason::WrongAnswers,
            text: RejectionText::parse("text", text)?,
            evidence: serde_json::Map::new(),
        };
        reviews::reject(tx, ada, id, rejection).await
    };
    world.write(reject).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_requester_tries_a_rule_switches_it_on_and_reads_what_it_did() {
    on_each_store(async |world| {
        let house = House::new(world.clone());
        let (ada, ben) = (world.person("ada").await, world.person("ben").await);
        let project = world.open_project(ada, Posting { tasks: 9, ..Posting::default() }).await;
        let (rita, worker) = (house.session(ada).await, house.session(ben).await);
        catch_up(&world).await;
        for _ in 0..2 {
            let answer = world.handed_in(ben, project, None, r#"{"answer": "x"}"#).await;
            reject(&world, ada, answer).await;
        }
        catch_up(&world).await;

        let rules = format!("/projects/{project}/rules");
        assert_shows(&house.get(&rita, &rules).await, &["No rules yet", "/rules/new"]);
        let with = |name: &'static str, value: &'static str| {
            let kept = FORM.iter().copied().filter(move |it| it.0 != name);
            kept.chain([(name, value)]).collect::<Vec<_>>()
        };
        assert_eq!(house.form(&rita, &rules, &with("value_1", "many")).await.status, 422);
        assert_eq!(house.form(&rita, &rules, &with("value_1", "101")).await.status, 422);
        assert_eq!(house.form(&rita, &rules, &with("reason", "")).await.status, 422);
        let tried = house.form(&rita, &rules, &with("try", "1")).await;
        assert_shows(&tried, &["It would have found <strong>1</strong> of 1 workers", "ben"]);
        assert_shows(&house.get(&rita, &rules).await, &["No rules yet"]);

        let made = house.form(&rita, &rules, FORM).await;
        assert_eq!(made.status, 303);
        let page = made.location.unwrap();
        let shown = house.get(&rita, &page).await;
        assert_shows(&shown, &["Too many &lt;b&gt; rejections", "below 50", "Still so"]);
        let rule = page.split('?').next().unwrap();
        let on = house.form(&rita, &format!("{rule}/switch"), &[("to", "on")]).await;
        assert_eq!(on.status, 303);
        world.handed_in(ben, project, None, r#"{"answer": "x"}"#).await;
        catch_up(&world).await;

        let log = house.get(&rita, &rules).await;
        assert_shows(&log, &["Fired 1×", "No new tasks", "ben", "version 1"]);
        let own = house.get(&worker, "/restrictions").await;
        let why = ["Most of your answers here were wrong.", "a rule, version 1", "of 2 (below 50"];
        assert_shows(&own, &why);
        let people = house.get(&rita, &format!("/projects/{project}/workers")).await;
        assert_shows(&people, &["Excluded until"]);
    })
    .await;
}
