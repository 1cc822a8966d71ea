//! The requester's pages: from a new project to a published one, by nothing but forms.

mod applicants;
mod certainty;
mod data;
mod form;
mod moderation;
mod originality;
mod pipelines;
mod posting;
mod results;
mod reviews;
mod running;
mod steps;
mod templates;
mod trust;

use base::Money;
use market::{AccountId, ProjectId};
use testkit::{Posting, World, on_each_store};

use crate::house::{House, Reply, Who};

/// A house, a requester with money, and her browser.
async fn market(world: &World) -> (House, AccountId, Who) {
    let rita = world.requester("rita", Money::units(100)).await;
    let house = House::new(world.clone());
    let browser = house.session(rita).await;
    (house, rita, browser)
}

#[track_caller]
fn assert_shows(reply: &Reply, texts: &[&str]) {
    for text in texts {
        let is_there = reply.text.contains(text);
        assert!(is_there, "no “{text}” in {}:\n{}", reply.status, main_of(reply));
    }
}

/// Follows a redirect to the page behind it.
async fn follow(house: &House, who: &Who, reply: &Reply) -> Reply {
    let path = reply.location.clone();
    let path = path.unwrap_or_else(|| panic!("no redirect: {} {}", reply.status, reply.text));
    house.get(who, &path).await
}

/// Sends a form that is expected to work, and returns the page it leads to.
async fn sent(house: &House, who: &Who, path: &str, pairs: &[(&str, &str)]) -> Reply {
    let reply = house.form(who, path, pairs).await;
    assert_eq!(reply.status, 303, "{path}: {}", main_of(&reply));
    follow(house, who, &reply).await
}

/// A draft with nothing but its four first things.
async fn draft(house: &House, who: &Who, hiring: &str) -> ProjectId {
    let typed = [
        ("title", "Name what you see"),
        ("category", "images"),
        ("language", "en"),
        ("hiring", hiring),
    ];
    let reply = house.form(who, "/projects/new", &typed).await;
    let path = reply.location.expect("the first step");
    path.split('/').nth(2).and_then(|it| it.parse().ok()).expect("the project's id")
}

fn main_of(reply: &Reply) -> &str {
    reply.text.split("<main").nth(1).unwrap_or(&reply.text)
}

/// The value of the first hidden field of this name.
fn hidden(reply: &Reply, name: &str) -> String {
    let after = reply.text.split(&format!("name=\"{name}\" value=\"")).nth(1);
    let value = after.and_then(|it| it.split('"').next());
    value.unwrap_or_else(|| panic!("no field {name}: {}", main_of(reply))).to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn an_empty_list_has_a_next_step_and_strangers_sign_in() {
    on_each_store(async |world| {
        let (house, _, rita) = market(&world).await;
        let list = house.get(&rita, "/projects").await;
        assert_eq!(list.status, 200);
        assert_shows(&list, &["No projects yet", "href=\"/projects/new\""]);
        for path in ["/projects", "/projects/new"] {
            let reply = house.get(&Who::Nobody, path).await;
            assert_eq!(reply.location, Some(format!("/sign-in?next={path}")));
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_beginning_comes_back_as_it_was_typed() {
    on_each_store(async |world| {
        let (house, _, rita) = market(&world).await;
        let typed = [("title", ""), ("category", "magic"), ("language", "en"), ("hiring", "apply")];
        let reply = house.form(&rita, "/projects/new", &typed).await;
        assert_eq!(reply.status, 422);
        assert_shows(&reply, &["Fill this in.", "Choose one of these.", "value=\"apply\" checked"]);

        let typed = [
            ("title", "Fake reviews for <b>us</b>"),
            ("category", "writing"),
            ("language", "not a tag"),
            ("hiring", "open"),
        ];
        let reply = house.form(&rita, "/projects/new", &typed).await;
        assert_eq!(reply.status, 422);
        let kept = "value=\"Fake reviews for &lt;b&gt;us&lt;/b&gt;\"";
        assert_shows(&reply, &[kept, "This kind of work is not allowed here"]);
        assert_shows(&house.get(&rita, "/projects").await, &["No projects yet"]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_posted_project_is_paused_resumed_and_closed() {
    on_each_store(async |world| {
        let (house, account, rita) = market(&world).await;
        let id = world
            .open_project(account, Posting { tasks: 3, tasks_per_worker: 1, ..Posting::default() })
            .await;
        let page = format!("/projects/{id}");
        let before = house.get(&rita, &page).await;
        assert_eq!(before.status, 200);
        assert_shows(&before, &["of 3\u{a0}places", "€3.00", "€0.80", "Release again"]);
        assert_shows(
            &house.get(&rita, "/projects").await,
            &["0 of 3\u{a0}places accepted", "Open"],
        );

        let long = "no ".repeat(500);
        let reply = house.form(&rita, &format!("{page}/pause"), &[("note", &long)]).await;
        assert_eq!(reply.status, 422);
        assert_shows(&reply, &["1000 characters", "no no no"]);
        let note = [("note", "A mistake in the data")];
        let reply = house.form(&rita, &format!("{page}/pause"), &note).await;
        let paused = follow(&house, &rita, &reply).await;
        assert_shows(&paused, &["The project is paused", "A mistake in the data", "Resume"]);
        let reply = house.form(&rita, &format!("{page}/resumption"), &[]).await;
        assert_shows(&follow(&house, &rita, &reply).await, &["The project is open again"]);

        let question = house.get(&rita, &format!("{page}/closing")).await;
        assert_shows(&question, &["3\u{a0}places that nobody has begun", "€3.00 comes back"]);
        let reply = house.form(&rita, &format!("{page}/closing"), &[]).await;
        let closed = follow(&house, &rita, &reply).await;
        assert_shows(&closed, &["The project is closed", "It was closed by hand."]);
        assert_eq!(world.money(account).await, Money::units(103));
        let again = house.form(&rita, &format!("{page}/closing"), &[]).await;
        assert_eq!(again.status, 410);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_strangers_project_is_not_there() {
    on_each_store(async |world| {
        let (house, account, rita) = market(&world).await;
        let id = world.open_project(account, Posting::default()).await;
        let stranger = world.person("stan").await;
        let stan = house.session(stranger).await;
        for path in ["", "/pause", "/closing"] {
            let path = format!("/projects/{id}{path}");
            assert_eq!(house.get(&rita, &path).await.status, 200, "{path}");
            assert_eq!(house.get(&stan, &path).await.status, 404, "{path}");
        }
        for path in ["pause", "resumption", "withdrawal", "releases", "closing"] {
            let path = format!("/projects/{id}/{path}");
            assert_eq!(house.form(&stan, &path, &[]).await.status, 404, "{path}");
            assert_ne!(house.form(&Who::Nobody, &path, &[]).await.status, 200, "{path}");
        }
        assert_shows(&house.get(&rita, &format!("/projects/{id}")).await, &["Open"]);
    })
    .await;
}
