//! One task from its worker's side after it was handed in: waiting, sent back, paid, contested.

use base::{Money, RejectionText, Remark, ReworkText};
use market::{AccountId, AssignmentId, decisions::Reason, reviews};
use testkit::{Posting, World, on_each_store};

use crate::house::{House, Who};

/// A house with one answer of ada's that waits for bea.
async fn handed_in(world: &World) -> (House, AccountId, Who, AssignmentId) {
    let house = House::new(world.clone());
    let bea = world.requester("bea", Money::units(1)).await;
    let job = world.open_project(bea, Posting::default()).await;
    let ada = house.session(world.person("ada").await).await;
    let task = house.start(&ada, job).await;
    let fields = [("answer", "<i>text 1</i>"), ("_then", "stop")];
    house.upload(&ada, &format!("{task}/answers"), &fields, &[]).await;
    let id = task.trim_start_matches("/work/").parse().unwrap();
    (house, bea, ada, id)
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_is_followed_to_its_pay() {
    on_each_store(async |world| {
        let (house, bea, ada, id) = handed_in(&world).await;
        let page = format!("/my-work/{id}");
        let seen = house.get(&ada, &page).await;
        assert_eq!(seen.status, 200, "{}", seen.text);
        for part in ["&lt;i&gt;text 1&lt;/i&gt;", "counts as accepted on", "29\u{a0}Nov\u{a0}2026"]
        {
            assert!(seen.text.contains(part), "{part} in {}", seen.text);
        }

        world
            .write(async move |tx| {
                let text = ReworkText::parse("text", "Write it without the brackets, please.")?;
                reviews::rework(tx, bea, id, reviews::Rework { text, time: None }).await
            })
            .await;
        let seen = house.get(&ada, &page).await.text;
        assert!(seen.contains("without the brackets") && seen.contains("Change it"), "{seen}");
        let work = house.get(&ada, &format!("/work/{id}")).await.text;
        assert!(work.contains("without the brackets"), "{work}");
        assert!(work.contains("value=\"&lt;i&gt;text 1"), "the answer stands in the form: {work}");
        let answers = format!("/work/{id}/answers");
        let fields = [("answer", "text 1"), ("_then", "stop")];
        assert_eq!(house.upload(&ada, &answers, &fields, &[]).await.status, 303);

        world
            .write(async move |tx| {
                let (stars, thanks) = (reviews::Rating::parse("rating", 5)?, "Well done.");
                let remark = Remark::parse("comment", thanks)?;
                reviews::accept(tx, bea, id, Some(stars), &remark).await
            })
            .await;
        let seen = house.get(&ada, &page).await.text;
        for part in ["Accepted and paid", "5 of 5", "Well done.", "€0.80", "Handed in again"] {
            assert!(seen.contains(part), "{part} in {seen}");
        }
        let eve = house.session(world.person("eve").await).await;
        assert_eq!(house.get(&eve, &page).await.status, 404);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_rejection_says_why_and_is_contested() {
    on_each_store(async |world| {
        let (house, bea, ada, id) = handed_in(&world).await;
        world
            .write(async move |tx| {
                let text = "This is not what the picture says, and it was asked for literally.";
                let rejection = reviews::Rejection {
                    reason: Reason::WrongAnswers,
                    text: RejectionText::parse("text", text)?,
                    evidence: serde_json::Map::new(),
                };
                reviews::reject(tx, bea, id, rejection).await
            })
            .await;
        let page = format!("/my-work/{id}");
        let seen = house.get(&ada, &page).await.text;
        for part in ["The answers are wrong", "asked for literally", "You can appeal until"] {
            assert!(seen.contains(part), "{part} in {seen}");
        }

        let appeal = format!("{page}/appeal");
        let eve = house.session(world.person("eve").await).await;
        let text = [("text", "It does say text 1; please look at the picture again.")];
        assert_eq!(house.form(&eve, &appeal, &text).await.status, 404);
        let short = house.form(&ada, &appeal, &[("text", "It does.")]).await;
        assert_eq!(short.status, 422, "{}", short.text);
        assert!(short.text.contains("href=\"#f-text\"") && short.text.contains("It does."));
        let sent = house.form(&ada, &appeal, &text).await;
        assert_eq!(sent.location.as_deref(), Some(&*format!("{page}?done=appeal-sent")));
        let seen = house.get(&ada, &page).await.text;
        assert!(seen.contains("silence wins") && seen.contains("look at the picture"), "{seen}");
        assert_eq!(house.form(&ada, &appeal, &text).await.status, 409);
    })
    .await;
}

/// B5: the files of an answer are there for its two sides, and for nobody else.
#[tokio::test(flavor = "multi_thread")]
async fn files_are_opened_by_those_whom_they_concern() {
    on_each_store(async |world| {
        let house = House::new(world.clone());
        let bea = world.requester("bea", Money::units(1)).await;
        let form = r#"{ "items": [ { "ask": "file", "name": "photo", "label": "Photo" } ] }"#;
        let job = world.open_project(bea, Posting { form, ..Posting::default() }).await;
        let ada = house.session(world.person("ada").await).await;
        let task = house.start(&ada, job).await;
        let files = [("photo", "cat.gif", "GIF89a and so on")];
        house.upload(&ada, &format!("{task}/answers"), &[("_then", "stop")], &files).await;
        let page = house.get(&ada, &task.replace("/work/", "/my-work/")).await.text;
        let file = page.split("href=\"/files/").nth(1).unwrap_or_else(|| panic!("{page}"));
        let file = format!("/files/{}", file.split('"').next().unwrap());
        let seen = format!("<img src=\"{file}\" alt=\"cat.gif\"");
        assert!(page.contains(&seen), "the picture itself: {page}");
        let eve = house.session(world.person("eve").await).await;
        assert_eq!(house.get(&ada, &file).await.text, "GIF89a and so on");
        assert_eq!(house.get(&house.session(bea).await, &file).await.status, 200);
        assert_eq!(house.get(&eve, &file).await.status, 404);
        assert_eq!(house.get(&Who::Nobody, &file).await.status, 303);
    })
    .await;
}
