//! Letters on their page, and the queue that sends them.

use std::sync::{
    Arc,
    atomic::{AtomicBool, Ordering},
};

use axum::http::StatusCode;
use base::{Error, minutes};
use market::{
    MailId,
    accounts::Role,
    jobs, mail,
    ports::{Later, Letter, Post},
};
use mickle::Worker;
use outside::{Disk, Nowhere};
use testkit::{World, on_each_store};

use crate::house::{House, Reply};

/// A mail server that refuses until it is told to work.
struct Moody(AtomicBool);

impl Post for Moody {
    fn send<'a>(&'a self, _: &'a Letter) -> Later<'a, ()> {
        let works = self.0.load(Ordering::SeqCst);
        Box::pin(
            async move { if works { Ok(()) } else { Err(Error::store("550 no such mailbox")) } },
        )
    }
}

fn worker(world: &World, post: Arc<dyn Post>) -> Worker {
    let shelf = Arc::new(Disk::new(world.folder.join("files")));
    let (pusher, base_url) = (Arc::new(Nowhere), testkit::BASE_URL.to_owned());
    Worker { db: world.db.clone(), post, pusher, shelf, base_url }
}

async fn newest(world: &World) -> MailId {
    world.read(async |tx| Ok(mail::newest(tx, None, 1).await?[0].id)).await
}

fn link_in(reply: &Reply) -> bool {
    let links = reply.text.split("/reset/").skip(1);
    links.filter_map(|it| it.get(..52)).any(|it| it.bytes().all(|b| b.is_ascii_alphanumeric()))
}

#[tokio::test(flavor = "multi_thread")]
async fn a_letter_is_read_with_the_password_at_hand_and_leaves_a_trace() {
    on_each_store(async |world: World| {
        world.person("ada").await;
        world.ask_for_reset("ada@example.org").await;
        let ann = world.staff("ann", Role::Admin).await;
        let house = House::new(world.clone());
        let admin = house.session(ann).await;
        // Without a mail server the job ends, and the letter still waits.
        worker(&world, Arc::new(Nowhere)).drain().await;
        let list = house.get(&admin, "/operator/mails?state=waiting&to=ada").await;
        assert!(list.text.contains("Set a new password"), "{}", list.text);
        let none = house.get(&admin, "/operator/mails?state=sent").await;
        assert!(none.text.contains("No mails here"), "{}", none.text);

        let page = format!("/operator/mails/{}", newest(&world).await);
        let masked = house.get(&admin, &page).await;
        assert!(masked.text.contains("/reset/…") && !link_in(&masked), "{}", masked.text);
        let whole = house.form(&admin, &format!("{page}/reading"), &[]).await;
        assert_eq!(whole.status, StatusCode::OK);
        assert!(link_in(&whole), "{}", whole.text);
        let log = house.get(&admin, "/operator/audit?kind=mail-read").await;
        assert!(log.text.contains(&page), "{}", log.text);

        world.wait(minutes(11));
        let asked = house.form(&admin, &format!("{page}/reading"), &[]).await;
        let proof = format!("/settings/proof?next={page}");
        assert_eq!(asked.location.as_deref(), Some(proof.as_str()), "the password comes first");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refused_letter_says_why_and_is_sent_again() {
    on_each_store(async |world: World| {
        world.person("ada").await;
        world.ask_for_reset("ada@example.org").await;
        let house = House::new(world.clone());
        let admin = house.session(world.staff("ann", Role::Admin).await).await;
        let server = Arc::new(Moody(AtomicBool::new(false)));
        let worker = worker(&world, server.clone());
        worker.drain().await;
        let page = format!("/operator/mails/{}", newest(&world).await);
        let refused = house.get(&admin, &page).await.text;
        assert!(refused.contains("550 no such mailbox"), "{refused}");
        let list = house.get(&admin, "/operator/mails?state=failed").await.text;
        assert!(list.contains("Set a new password"), "{list}");
        let overview = house.get(&admin, "/operator").await.text;
        assert!(overview.contains("/operator/mails?state=failed"), "{overview}");

        server.0.store(true, Ordering::SeqCst);
        worker.drain().await;
        let waits = house.get(&admin, &page).await.text;
        assert!(waits.contains("Send it now"), "its job rests for a minute: {waits}");
        house.form(&admin, &format!("{page}/sending"), &[]).await;
        worker.drain().await;
        let sent = house.get(&admin, &page).await;
        assert!(!sent.text.contains("Send it now") && !link_in(&sent), "{}", sent.text);
        // What a server took is shown without its link, even to those who ask.
        let asked = house.form(&admin, &format!("{page}/reading"), &[]).await;
        assert!(!link_in(&asked), "{}", asked.text);
        let again = house.form(&admin, &format!("{page}/sending"), &[]).await;
        assert_eq!(again.status, StatusCode::CONFLICT);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn all_that_wait_are_sent_once_there_is_a_server() {
    on_each_store(async |world: World| {
        for name in ["ada", "bob", "cem"] {
            world.person(name).await;
            world.ask_for_reset(&format!("{name}@example.org")).await;
        }
        let house = House::new(world.clone());
        let admin = house.session(world.staff("ann", Role::Admin).await).await;
        worker(&world, Arc::new(Nowhere)).drain().await;
        let sent = house.form(&admin, "/operator/mails/sending", &[]).await;
        assert_eq!(sent.location.as_deref(), Some("/operator/mails?done=mails-are-queued"));
        worker(&world, Arc::new(Moody(AtomicBool::new(true)))).drain().await;
        let waiting = house.get(&admin, "/operator/mails?state=waiting").await.text;
        assert!(waiting.contains("No mails here"), "{waiting}");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_job_that_was_given_up_runs_again() {
    on_each_store(async |world: World| {
        world.person("ada").await;
        world.ask_for_reset("ada@example.org").await;
        let house = House::new(world.clone());
        let admin = house.session(world.staff("ann", Role::Admin).await).await;
        let server = Arc::new(Moody(AtomicBool::new(false)));
        let worker = worker(&world, server.clone());
        for _ in 0..jobs::MOST_ATTEMPTS {
            worker.drain().await;
            world.wait(minutes(61));
        }
        let admin_again = house.session(world.staff("amy", Role::Admin).await).await;
        assert_eq!(house.get(&admin, "/operator/jobs").await.status, StatusCode::SEE_OTHER);
        let failed = house.get(&admin_again, "/operator/jobs?state=failed").await.text;
        assert!(failed.contains("550 no such mailbox"), "{failed}");
        let action = failed.split("action=\"").find(|it| it.starts_with("/operator/jobs/"));
        let action = action.and_then(|it| it.split('"').next()).unwrap().to_owned();
        server.0.store(true, Ordering::SeqCst);
        let retried = house.form(&admin_again, &action, &[]).await;
        assert_eq!(retried.location.as_deref(), Some("/operator/jobs?done=job-is-retried"));
        worker.drain().await;
        let done = house.get(&admin_again, "/operator/jobs?state=done").await.text;
        assert!(done.contains("Send a mail"), "{done}");
        let again = house.form(&admin_again, &action, &[]).await;
        assert_eq!(again.status, StatusCode::CONFLICT, "it is done");
    })
    .await;
}
