//! The task page: claimed, drafted, handed in, late, given back; and what does not fit.

use base::{Money, hours, minutes};
use market::projects::Hiring;
use testkit::{Posting, on_each_store};

use super::path_of;
use crate::house::{House, Who};

/// One of each kind of field.
const EVERYTHING: &str = r#"{ "items": [
    { "show": "text", "text": "${text}" },
    { "ask": "short_text", "name": "code", "label": "Code", "characters": "digits" },
    { "ask": "long_text", "name": "why", "label": "Why", "min_words": 3,
      "keywords": [ { "keyword": "light", "min": 2 } ] },
    { "ask": "number", "name": "price", "label": "Price", "min": 0, "max": 10, "decimals": 2 },
    { "ask": "date", "name": "day", "label": "Day", "min": "2026-01-01" },
    { "ask": "url", "name": "page", "label": "Page" },
    { "ask": "email", "name": "mail", "label": "Mail" },
    { "ask": "choice", "name": "kind", "label": "Kind",
      "options": [ { "value": "lamp", "label": "A lamp" }, { "value": "other" } ] },
    { "ask": "choices", "name": "rooms", "label": "Rooms", "max_picked": 1,
      "options": [ { "value": "kitchen" }, { "value": "bath" } ] },
    { "ask": "rating", "name": "sure", "label": "Sure?", "low": "A guess", "high": "Certain" },
    { "ask": "file", "name": "photo", "label": "Photo", "kinds": ["image"] } ] }"#;

/// A picture, as far as its first bytes say.
const GIF: &str = "GIF89a and so on";

#[tokio::test(flavor = "multi_thread")]
async fn tasks_are_done_one_after_the_other() {
    on_each_store(async |world| {
        let house = House::new(world.clone());
        let bea = world.requester("bea", Money::units(1)).await;
        let job = world.open_project(bea, Posting { tasks: 2, ..Posting::default() }).await;
        let ada = house.session(world.person("ada").await).await;
        let first = house.start(&ada, job).await;
        let page = house.get(&ada, &first).await;
        assert_eq!(page.status, 200, "{}", page.text);
        // Which task comes first is a matter of chance.
        let is_first = page.text.contains("text 1");
        assert!(is_first || page.text.contains("text 2"), "{}", page.text);
        for part in ["What does it say?", "€0.80", "role=\"timer\"", "Submit and next"] {
            assert!(page.text.contains(part), "{part} in {}", page.text);
        }

        // The draft comes from the script, then from the button; both come back.
        let saved = house.form(&ada, &format!("{first}/draft"), &[("answer", "half")]).await;
        assert_eq!(saved.status, 204, "{}", saved.text);
        assert!(house.get(&ada, &first).await.text.contains("value=\"half\""));
        let answers = format!("{first}/answers");
        let fields = [("answer", "half \"done\""), ("_then", "draft")];
        let kept = house.upload(&ada, &answers, &fields, &[]).await;
        assert_eq!(path_of(&kept), first);
        let page = house.get(&ada, kept.location.as_deref().unwrap()).await.text;
        assert!(page.contains("half &quot;done&quot;") && page.contains("Nothing was handed in"));

        world.wait(minutes(10));
        let fields = [("answer", "text 1"), ("_then", "next")];
        let next = house.upload(&ada, &answers, &fields, &[]).await;
        assert_eq!(next.status, 303, "{}", next.text);
        let second = path_of(&next);
        assert!(second.starts_with("/work/") && second != first, "{second}");
        let page = house.get(&ada, next.location.as_deref().unwrap()).await.text;
        assert!(page.contains(if is_first { "text 2" } else { "text 1" }), "{page}");
        assert!(page.contains("This session"), "{page}");
        let session = page.split("name=\"_session\" value=\"").nth(1).unwrap();
        let session = session.split('"').next().unwrap().to_owned();

        // The same once more is no second answer; it leads on, to the one task held.
        let again = house.upload(&ada, &answers, &fields, &[]).await;
        assert_eq!(again.status, 303, "{}", again.text);
        let other = house.upload(&ada, &answers, &[("answer", "other")], &[]).await;
        assert!(path_of(&other).starts_with("/my-work/"), "{other:?}");

        let answers = format!("{second}/answers");
        let fields = [("answer", "text 2"), ("_session", session.as_str())];
        let last = house.upload(&ada, &answers, &fields, &[]).await;
        assert_eq!(path_of(&last), format!("/jobs/{job}/session"));
        let summary = house.get(&ada, last.location.as_deref().unwrap()).await;
        for part in ["2\u{a0}tasks", "€1.60", "10\u{a0}min", "€9.60", "Find other work"] {
            assert!(summary.text.contains(part), "{part} in {}", summary.text);
        }
    })
    .await;
}

/// B8: each field that is wrong is said at its place, and everything typed is still there.
#[tokio::test(flavor = "multi_thread")]
async fn an_answer_that_does_not_fit_is_shown_field_by_field() {
    on_each_store(async |world| {
        let house = House::new(world.clone());
        let bea = world.requester("bea", Money::units(1)).await;
        let posting = Posting { form: EVERYTHING, ..Posting::default() };
        let job = world.open_project(bea, posting).await;
        let ada = house.session(world.person("ada").await).await;
        let task = house.start(&ada, job).await;
        let answers = format!("{task}/answers");
        let wrong = [
            ("code", "12 <b>"),
            ("why", "light\n  two"),
            ("price", "12,50"),
            ("day", "2025-01-01"),
            ("page", "ftp://x"),
            ("mail", "ada"),
            ("kind", "nothing"),
            ("rooms", "kitchen"),
            ("rooms", "bath"),
            ("sure", "9"),
        ];
        let files = [("photo", "notes.txt", "no picture")];
        let reply = house.upload(&ada, &answers, &wrong, &files).await;
        assert_eq!(reply.status, 422, "{}", reply.text);
        assert!(reply.text.contains("class=\"error-summary\""), "{}", reply.text);
        for (field, _) in wrong {
            assert!(reply.text.contains(&format!("href=\"#f-{field}\"")), "{field}");
            assert!(reply.text.contains(&format!("id=\"f-{field}-error\"")), "{field}");
        }
        let kept = ["12 &lt;b&gt;", "light\n  two", "12,50", "2025-01-01", "ftp://x"];
        for typed in kept {
            assert!(reply.text.contains(typed), "{typed} in {}", reply.text);
        }
        // The file was stored all the same, so it need not be chosen again.
        assert!(reply.text.contains("notes.txt"), "{}", reply.text);
        // What was sent is the draft, too.
        let page = house.get(&ada, &task).await.text;
        assert!(kept.iter().all(|it| page.contains(it)), "{page}");

        let right = [
            ("code", "12"),
            ("why", "light and light again"),
            ("price", "9.50"),
            ("day", "2026-01-02"),
            ("page", "https://example.org"),
            ("mail", "ada@example.org"),
            ("kind", "lamp"),
            ("rooms", "bath"),
            ("sure", "4"),
        ];
        let none = house.upload(&ada, &answers, &right, &[]).await;
        assert_eq!(none.status, 422, "{}", none.text);
        assert!(none.text.contains("href=\"#f-photo\""), "{}", none.text);
        let refused = house.upload(&ada, &answers, &right, &[("photo", "a.gif", "MZ\u{90}")]).await;
        assert_eq!(refused.status, 422, "{}", refused.text);
        assert!(refused.text.contains("This type of file is not taken"), "{}", refused.text);
        let sent = house.upload(&ada, &answers, &right, &[("photo", "a.gif", GIF)]).await;
        assert_eq!(sent.status, 303, "{}", sent.text);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn files_stay_while_the_answer_is_mended() {
    on_each_store(async |world| {
        let house = House::new(world.clone());
        let bea = world.requester("bea", Money::units(1)).await;
        let form = r#"{ "items": [
            { "ask": "short_text", "name": "code", "label": "Code" },
            { "ask": "file", "name": "photo", "label": "Photo", "max_files": 2 } ] }"#;
        let job = world.open_project(bea, Posting { form, ..Posting::default() }).await;
        let ada = house.session(world.person("ada").await).await;
        let task = house.start(&ada, job).await;
        let answers = format!("{task}/answers");

        let reply = house.upload(&ada, &answers, &[], &[("photo", "cat.gif", GIF)]).await;
        assert_eq!(reply.status, 422);
        assert!(reply.text.contains("cat.gif"), "{}", reply.text);
        let id = reply.text.split("name=\"photo\" value=\"").nth(1).unwrap();
        let id = id.split('"').next().unwrap();
        // Somebody else cannot claim the file for their own answer.
        let eve = house.session(world.person("eve").await).await;
        let stolen = world.open_project(bea, Posting { form, ..Posting::default() }).await;
        let theirs = format!("{}/answers", house.start(&eve, stolen).await);
        let fields = [("code", "x"), ("photo", id)];
        let reply = house.upload(&eve, &theirs, &fields, &[]).await;
        assert_eq!(reply.status, 422, "{}", reply.text);
        assert!(!reply.text.contains("cat.gif"), "{}", reply.text);

        let sent = house.upload(&ada, &answers, &fields, &[("photo", "dog.gif", GIF)]).await;
        assert_eq!(sent.status, 303, "{}", sent.text);
    })
    .await;
}

/// B2: too late is told, the draft is kept, and the task goes on where it was.
#[tokio::test(flavor = "multi_thread")]
async fn late_work_is_kept_and_taken_up_again() {
    on_each_store(async |world| {
        let house = House::new(world.clone());
        let bea = world.requester("bea", Money::units(1)).await;
        let job = world.open_project(bea, Posting::default()).await;
        let ada = house.session(world.person("ada").await).await;
        let eve = house.session(world.person("eve").await).await;
        let task = house.start(&ada, job).await;
        world.wait(hours(1));

        // While she was away somebody else began.
        let theirs = house.start(&eve, job).await;
        let fields = [("answer", "almost")];
        let late = house.upload(&ada, &format!("{task}/answers"), &fields, &[]).await;
        assert_eq!(path_of(&late), task);
        let page = house.get(&ada, &task).await.text;
        assert!(page.contains("time for this task is over"), "{page}");
        assert!(page.contains("What you wrote is kept"), "{page}");
        let renewal = format!("{task}/renewal");
        let taken = house.form(&ada, &renewal, &[]).await;
        assert_eq!(taken.status, 409, "{}", taken.text);
        assert!(taken.text.contains("No task is free for you"), "{}", taken.text);

        let back = house.form(&eve, &format!("{theirs}/return"), &[]).await;
        assert_eq!(back.location.as_deref(), Some(&*format!("/jobs/{job}?done=task-returned")));
        let renewed = path_of(&house.form(&ada, &renewal, &[]).await);
        assert_ne!(renewed, task);
        assert!(house.get(&ada, &renewed).await.text.contains("value=\"almost\""));

        // Late again, but nobody wants it: the answer is taken under a new claim.
        world.wait(hours(1));
        let fields = [("answer", "done"), ("_then", "stop")];
        let late = house.upload(&ada, &format!("{renewed}/answers"), &fields, &[]).await;
        assert!(late.location.as_deref().unwrap().ends_with("done=submitted-late"), "{late:?}");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn time_is_extended_once_and_a_task_is_given_back_after_a_question() {
    on_each_store(async |world| {
        let house = House::new(world.clone());
        let bea = world.requester("bea", Money::units(1)).await;
        let job = world.open_project(bea, Posting::default()).await;
        let ada = house.session(world.person("ada").await).await;
        let task = house.start(&ada, job).await;
        let answers = format!("{task}/answers");
        assert!(house.get(&ada, &task).await.text.contains("30\u{a0}min more"));
        let fields = [("answer", "slow"), ("_then", "extend")];
        let more = house.upload(&ada, &answers, &fields, &[]).await;
        let page = house.get(&ada, more.location.as_deref().unwrap()).await.text;
        assert!(page.contains("You have more time now"), "{page}");
        assert!(page.contains("data-left=\"5400000\"") && page.contains("value=\"slow\""));
        assert!(!page.contains("min more"), "once only: {page}");
        let again = house.upload(&ada, &answers, &fields, &[]).await;
        assert_eq!(again.status, 409, "{}", again.text);
        assert!(again.text.contains("You have extended this deadline once"), "{}", again.text);
        assert!(again.text.contains("value=\"slow\""), "{}", again.text);

        let fields = [("answer", "slow"), ("_then", "return")];
        let asked = house.upload(&ada, &answers, &fields, &[]).await;
        assert_eq!(path_of(&asked), format!("{task}/return"));
        let question = house.get(&ada, &path_of(&asked)).await.text;
        assert!(question.contains("Give this task back?"), "{question}");
        assert_eq!(house.form(&ada, &path_of(&asked), &[]).await.status, 303);
        assert!(house.get(&ada, &task).await.text.contains("You gave this task back"));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_was_awarded_a_single_job_is_led_to_their_answer() {
    on_each_store(async |world| {
        let house = House::new(world.clone());
        let bea = world.requester("bea", Money::units(1)).await;
        let posting = Posting { hiring: Hiring::Apply, ..Posting::default() };
        let job = world.open_project(bea, posting).await;
        let ada = world.person("ada").await;
        let award = async move |tx: &mut store::Tx| {
            let pitch = base::Pitch::parse("pitch", "I have done this often.")?;
            let id = market::applications::apply(tx, ada, job, &pitch).await?;
            Ok(market::applications::award(tx, bea, id).await?.claim.id)
        };
        let id = world.write(award).await;
        let ada = house.session(ada).await;
        let page = house.get(&ada, &format!("/work/{id}")).await.text;
        assert!(page.contains(">Submit<kbd") && !page.contains("Submit and next"), "{page}");
        let path = format!("/work/{id}/answers");
        let sent = house.upload(&ada, &path, &[("answer", "done")], &[]).await;
        let to = format!("/my-work/{id}?done=answer-submitted");
        assert_eq!(sent.location.as_deref(), Some(&*to));
    })
    .await;
}

/// B5: somebody else's task is not there, for looking, saving, handing in or giving back.
#[tokio::test(flavor = "multi_thread")]
async fn a_task_of_somebody_else_is_not_there() {
    on_each_store(async |world| {
        let house = House::new(world.clone());
        let bea = world.requester("bea", Money::units(1)).await;
        let job = world.open_project(bea, Posting::default()).await;
        let ada = house.session(world.person("ada").await).await;
        let task = house.start(&ada, job).await;
        let eve = house.session(world.person("eve").await).await;
        let owner = house.session(bea).await;
        for who in [&eve, &owner] {
            assert_eq!(house.get(who, &task).await.status, 404);
            assert_eq!(house.get(who, &format!("{task}/return")).await.status, 404);
            for to in ["draft", "return", "renewal"] {
                assert_eq!(house.form(who, &format!("{task}/{to}"), &[]).await.status, 404, "{to}");
            }
            let answers = format!("{task}/answers");
            let sent = house.upload(who, &answers, &[("answer", "mine")], &[]).await;
            assert_eq!(sent.status, 404);
        }
        let nobody = house.get(&Who::Nobody, &task).await;
        assert_eq!(path_of(&nobody), "/sign-in");
        assert!(!house.get(&ada, &task).await.text.contains("mine"));
    })
    .await;
}
