//! From task to task: the next one held, skipping, reporting; and what keys do for whom.

use axum::http::Method;
use base::Money;
use market::projects::Hiring;
use testkit::{Posting, on_each_store};

use super::path_of;
use crate::house::{House, Reply, Who};

impl House {
    /// Answers as the page's script does, which has the next page already.
    async fn answer_at_once(&self, who: &Who, task: &str, fields: &[(&str, &str)]) -> Reply {
        let token = self.form_token(who).await;
        let mut body = String::new();
        for (name, value) in [("csrf", token.as_str())].iter().chain(fields) {
            let head = "--edge\r\ncontent-disposition: form-data; ";
            body += &format!("{head}name=\"{name}\"\r\n\r\n{value}\r\n");
        }
        let body = (body + "--edge--\r\n").into_bytes();
        let kind = "multipart/form-data; boundary=edge";
        let accept = [("accept", "application/json")];
        let path = format!("{task}/answers");
        self.send_bytes(who, Method::POST, &path, Some((kind, body)), &accept).await
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_next_task_is_there_before_the_answer_is_sent() {
    on_each_store(async |world| {
        let house = House::new(world.clone());
        let bea = world.requester("bea", Money::units(1)).await;
        let job = world.open_project(bea, Posting { tasks: 3, ..Posting::default() }).await;
        let ada = house.session(world.person("ada").await).await;
        let first = house.start(&ada, job).await;
        let page = house.get(&ada, &first).await.text;
        assert!(page.contains(&format!("\"ahead\":\"{first}/ahead\"")), "{page}");
        assert!(page.contains("1 of 3"), "{page}");
        let session = page.split("name=\"_session\" value=\"").nth(1).unwrap();
        let session = session.split('"').next().unwrap();

        let next = house.form(&ada, &format!("{first}/ahead"), &[("_session", session)]).await;
        assert_eq!(next.status, 200, "{}", next.text);
        let address = next.headers["content-location"].to_str().unwrap().to_owned();
        assert!(next.text.contains("2 of 3") && next.text.contains("€0.80"), "{}", next.text);
        let mine = house.get(&ada, "/my-work").await.text;
        let held = address.split('?').next().unwrap();
        assert!(mine.contains(&first) && !mine.contains(held), "what is held is not shown yet");

        let wrong = house.answer_at_once(&ada, &first, &[("answer", "")]).await;
        assert_eq!(wrong.status, 422, "{}", wrong.text);
        assert!(wrong.text.contains("class=\"error-summary\""), "{}", wrong.text);
        let fields = [("answer", "one"), ("_session", session)];
        let sent = house.answer_at_once(&ada, &first, &fields).await;
        assert_eq!(
            (sent.status.as_u16(), sent.json()["to"].as_str()),
            (200, Some(address.as_str()))
        );

        // Who stops leaves nothing held.
        let second = address.split('?').next().unwrap();
        let third = house.form(&ada, &format!("{second}/ahead"), &[]).await;
        assert_eq!(third.status, 200, "{}", third.text);
        let gone = house.form(&ada, &format!("{second}/ahead/return"), &[]).await;
        assert_eq!(gone.status, 204);
        house.form(&ada, &format!("{second}/ahead"), &[]).await;
        let fields = [("answer", "two"), ("_session", session), ("_then", "stop")];
        let stop = house.upload(&ada, &format!("{second}/answers"), &fields, &[]).await;
        let summary = house.get(&ada, stop.location.as_deref().unwrap()).await.text;
        for part in ["Well done", "€0.80", "29\u{a0}Nov\u{a0}2026", "Go on with this job"] {
            assert!(summary.contains(part), "{part} in {summary}");
        }
        assert_eq!(world.tasks(job).await.iter().map(|it| it.places_free).sum::<i64>(), 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_skipped_task_does_not_come_again() {
    on_each_store(async |world| {
        let house = House::new(world.clone());
        let bea = world.requester("bea", Money::units(1)).await;
        let job = world.open_project(bea, Posting { tasks: 2, ..Posting::default() }).await;
        let ada = house.session(world.person("ada").await).await;
        let first = house.start(&ada, job).await;
        // In the middle of a task, the way leads back to it.
        let page = house.get(&ada, &format!("/jobs/{job}/session")).await.text;
        let back = format!("href=\"{first}\"");
        assert!(page.contains("You hold a task of this job") && page.contains(&back), "{page}");
        let home = house.get(&ada, "/").await.text;
        assert!(home.contains(&back), "what is begun comes first: {home}");
        let skip = async |task: &str| {
            house.upload(&ada, &format!("{task}/answers"), &[("_then", "skip")], &[]).await
        };
        let second = path_of(&skip(&first).await);
        assert!(second.starts_with("/work/") && second != first, "{second}");
        let end = skip(&second).await;
        assert_eq!(path_of(&end), format!("/jobs/{job}/session"));
        let page = house.get(&ada, end.location.as_deref().unwrap()).await.text;
        assert!(page.contains("Skipped.") && page.contains("No task handed in"), "{page}");
        let page = house.get(&ada, &second).await.text;
        assert!(page.contains("Start it again"), "{page}");
        let close = async move |tx: &mut store::Tx| market::projects::close(tx, bea, job).await;
        world.write(close).await;
        let page = house.get(&ada, &second).await.text;
        assert!(page.contains("Find other work") && !page.contains("Start it again"), "{page}");
        // Who was chosen for one task has nothing to skip to, and nothing held.
        let posting = Posting { tasks: 2, tasks_per_worker: 1, ..Posting::default() };
        let single = world.open_project(bea, posting).await;
        let only = house.start(&ada, single).await;
        let page = house.get(&ada, &only).await.text;
        assert!(page.contains("<kbd>R</kbd>") && !page.contains("<kbd>S</kbd>"), "{page}");
        let held = house.form(&ada, &format!("{only}/ahead"), &[]).await;
        assert_eq!(held.status, 204, "{}", held.text);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_problem_reaches_the_requester_and_the_moderators() {
    on_each_store(async |world| {
        let house = House::new(world.clone());
        let bea = world.requester("bea", Money::units(1)).await;
        let job = world.open_project(bea, Posting { tasks: 2, ..Posting::default() }).await;
        let ada = house.session(world.person("ada").await).await;
        let task = house.start(&ada, job).await;
        let report = format!("{task}/report");
        let asked = house.get(&ada, &report).await.text;
        assert!(asked.contains("A link or picture does not work"), "{asked}");
        let empty = house.form(&ada, &report, &[]).await;
        assert_eq!(empty.status, 422);
        assert!(empty.text.contains("Choose what is wrong."), "{}", empty.text);
        let silent = house.form(&ada, &report, &[("_problem", "other")]).await;
        assert!(silent.text.contains("Say in a few words"), "{}", silent.text);
        let said =
            [("_problem", "prohibited"), ("_text", "It sells <reviews>."), ("_then", "skip")];
        let done = house.form(&ada, &report, &said).await;
        assert!(path_of(&done).starts_with("/work/") && path_of(&done) != task, "{done:?}");

        let page = house.get(&house.session(bea).await, &format!("/projects/{job}/reports")).await;
        for part in ["It sells &lt;reviews&gt;.", "1 × It asks for something forbidden"] {
            assert!(page.text.contains(part), "{part} in {}", page.text);
        }
        assert!(!page.text.contains(">ada<"), "nobody is named");
        let mia = world.staff("mia", market::accounts::Role::Moderator).await;
        let mia = house.session(mia).await;
        let desk = house.get(&mia, "/operator/task-reports").await.text;
        assert!(desk.contains("It sells &lt;reviews&gt;."), "{desk}");
        let action = desk.split("action=\"/operator/task-reports/").nth(1).unwrap();
        let action = format!("/operator/task-reports/{}", action.split('"').next().unwrap());
        let settled = house.form(&mia, &action, &[("note", "Stopped.")]).await;
        assert_eq!(settled.status, 303, "{}", settled.text);
        let desk = house.get(&mia, "/operator/task-reports").await.text;
        assert!(desk.contains("Nothing reported"), "{desk}");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn keys_and_colours_are_as_everybody_likes_them() {
    on_each_store(async |world| {
        let house = House::new(world.clone());
        let bea = world.requester("bea", Money::units(1)).await;
        let posting = Posting { tasks: 2, hiring: Hiring::Open, ..Posting::default() };
        let job = world.open_project(bea, posting).await;
        let ada = house.session(world.person("ada").await).await;
        let looks = [("theme", "dark"), ("text_size", "large"), ("language", "en")];
        house.form(&ada, "/settings/display", &looks).await;
        let page = house.get(&ada, "/settings/display").await.text;
        assert!(page.contains("data-theme=\"dark\"") && page.contains("data-text=\"large\""));

        let twice = [("on", "on"), ("skip_key", "r"), ("report_key", "r"), ("zoom_key", "z")];
        let twice = house.form(&ada, "/settings/shortcuts", &twice).await;
        assert_eq!(twice.status, 422, "{}", twice.text);
        assert!(twice.text.contains("Two shortcuts have the same key: r."), "{}", twice.text);
        let keys = [("on", "on"), ("skip_key", "x"), ("help_key", "?")];
        let kept = house.form(&ada, "/settings/shortcuts", &keys).await;
        assert_eq!(kept.status, 303, "{}", kept.text);
        let task = house.start(&ada, job).await;
        let page = house.get(&ada, &task).await.text;
        let said = "\"skip\":\"x\"";
        assert!(
            page.contains(said) && page.contains("<kbd aria-hidden=\"true\">X</kbd>"),
            "{page}"
        );
        assert!(page.contains("\"goOn\":false") && page.contains("\"zoom\":null"), "{page}");

        house.form(&ada, "/settings/shortcuts/going-on", &[("go_on", "on")]).await;
        assert!(house.get(&ada, &task).await.text.contains("\"goOn\":true"));
        house.form(&ada, "/settings/shortcuts", &[("then", "reset")]).await;
        assert!(house.get(&ada, &task).await.text.contains("\"skip\":\"s\""));
    })
    .await;
}
