//! Answers of a whole project laid side by side, in the background.

use market::{
    AccountId, admin, quality,
    signals::{self, Kind},
};
use store::Tx;
use testkit::{Posting, at_once, on_each_store};

use super::open;

const FORM: &str = r#"{"items": [
    { "show": "text", "text": "${text}" },
    { "ask": "choice", "name": "what", "label": "What is it?",
      "options": [{"value": "car", "label": "A car"}, {"value": "bus", "label": "A bus"},
                  {"value": "tram", "label": "A tram"}] }
]}"#;

#[tokio::test(flavor = "multi_thread")]
async fn who_does_not_look_is_shown_once_with_what_others_said() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        let mo = world.staff("mo", market::accounts::Role::Moderator).await;
        let posting = Posting { tasks: 30, answers_per_task: 5, form: FORM, ..Posting::default() };
        let project = world.open_project(ada, posting).await;
        let tasks = world.project_tasks(project).await;
        let mut crew: Vec<AccountId> = Vec::new();
        for name in ["ben", "cleo", "dora", "emil", "odd"] {
            crew.push(world.person(name).await);
        }
        let values = ["car", "bus", "tram"];
        for (at, task) in tasks.iter().enumerate() {
            for (worker, id) in crew.iter().enumerate() {
                // One of twelve answers is a slip; the last one does not look.
                let slip = usize::from((at * 5 + worker * 7).is_multiple_of(12));
                let said = if worker == 4 {
                    ((at * 2_654_435_761) >> 9) % 3
                } else {
                    (at + at / 3 + slip) % 3
                };
                let answer = format!("{{\"what\": \"{}\"}}", values[said]);
                let id = world.handed_in(*id, project, Some(*task), &answer).await;
                // Nobody has more than some twenty answers waiting.
                world.accept(ada, id, None).await;
            }
        }
        while quality::catch_up(&world.db).await.unwrap() {}
        world.wait(600_000);
        let nodes = at_once(&world, 4, |world, _| async move {
            signals::compare(&world.db).await.unwrap();
        });
        nodes.await;
        let found = open(&world).await;
        let kinds: Vec<_> = found.iter().map(|it| (it.kind, it.worker)).collect();
        assert_eq!(kinds, [(Kind::Spam, crew[4])]);
        let task = &found[0].evidence["tasks"][0];
        assert!(task["others"][0]["n"].as_i64().unwrap() >= 2, "{task}");
        assert!(task["said"].as_str().unwrap().starts_with("A "), "{task}");
        let cases = world.read(async move |tx: &mut Tx| admin::cases(tx).await).await;
        assert_eq!(cases.signals.count, 1);

        // Nothing is new, so nothing is compared; and what was settled does not come back.
        world.wait(600_000);
        assert_eq!(signals::compare(&world.db).await.unwrap(), 0);
        dismiss(&world, mo, found[0].id).await;
        let cases = world.read(async move |tx: &mut Tx| admin::cases(tx).await).await;
        assert_eq!(cases.signals.count, 0);
    })
    .await;
}

async fn dismiss(world: &testkit::World, mo: AccountId, id: market::SignalId) {
    let note = base::Reason::parse("text", "They are new, and I have written to them.").unwrap();
    world.write(async move |tx: &mut Tx| signals::dismiss(tx, mo, id, &note).await).await;
}
