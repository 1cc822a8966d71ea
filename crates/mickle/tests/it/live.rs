//! What changes while a page is open, and the pages of notifications.

use std::time::Duration;

use axum::{
    body::Body,
    http::{Method, Request, StatusCode, header},
};
use base::Money;
use face::Limits;
use futures_util::StreamExt;
use market::{AccountId, ProjectId, notifications};
use serde_json::Value;
use store::Tx;
use testkit::{BASE_URL, Posting, World, on_each_store};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};
use tower::ServiceExt;

use crate::house::{House, Who};

/// Longer than anything here takes on a busy machine.
const PATIENCE: Duration = Duration::from_secs(20);

/// An open stream of a signed-in person.
struct Stream(axum::body::BodyDataStream);

impl Stream {
    async fn open(house: &House, who: &Who) -> Result<Self, StatusCode> {
        let Who::Session(token) = who else { panic!("only browsers listen") };
        let request = Request::builder().uri("/live");
        let request = request.header(header::COOKIE, format!("__Host-sid={token}"));
        let request = request.body(Body::empty()).unwrap();
        let response = house.router.clone().oneshot(request).await.unwrap();
        if response.status() != StatusCode::OK {
            return Err(response.status());
        }
        Ok(Self(response.into_body().into_data_stream()))
    }

    /// The next state; nothing when the stream has ended.
    async fn next(&mut self) -> Option<Value> {
        loop {
            let piece =
                tokio::time::timeout(PATIENCE, self.0.next()).await.expect("a sign of life");
            let text = String::from_utf8(piece?.unwrap().to_vec()).unwrap();
            if let Some(data) = text.lines().find_map(|it| it.strip_prefix("data: ")) {
                return Some(serde_json::from_str(data).unwrap());
            }
        }
    }

    /// Reads on until a state is as wanted.
    async fn until(&mut self, is_wanted: impl Fn(&Value) -> bool) -> Value {
        loop {
            let state = self.next().await.expect("the stream goes on");
            if is_wanted(&state) {
                return state;
            }
        }
    }
}

async fn tell(world: &World) {
    let tell = async move |tx: &mut Tx| notifications::deliver(tx, BASE_URL, 1_000).await;
    world.write(tell).await;
}

/// A requester, a worker, and an open project between them; all older news are told.
async fn people(world: &World) -> (AccountId, AccountId, ProjectId) {
    let ada = world.requester("ada", Money::units(50)).await;
    let ben = world.person("ben").await;
    let project = world.open_project(ada, Posting { tasks: 3, ..Posting::default() }).await;
    tell(world).await;
    let read = async move |tx: &mut Tx| {
        let all = notifications::list(tx, ada, None, None, 1).await?;
        for it in all {
            notifications::mark_all_read(tx, ada, None, it.id).await?;
        }
        Ok(())
    };
    world.write(read).await;
    (ada, ben, project)
}

const ANSWER: &str = r#"{"answer":"a house"}"#;

#[tokio::test(flavor = "multi_thread")]
async fn an_open_page_hears_what_another_node_did() {
    on_each_store(async |world| {
        let (ada, ben, project) = people(&world).await;
        let (here, there) = (House::new(world.clone()), House::new(world.clone()));
        let (hers, his) = (here.session(ada).await, here.session(ben).await);
        let mut hers_open = Stream::open(&here, &hers).await.unwrap();
        let mut his_open = Stream::open(&there, &his).await.unwrap();
        let first = hers_open.next().await.unwrap();
        assert_eq!((&first["notifications"], &first["reviews"]), (&0.into(), &0.into()));
        assert_eq!(his_open.next().await.unwrap()["available"], "€0.00");

        let id = world.handed_in(ben, project, None, ANSWER).await;
        let state = hers_open.until(|it| it["reviews"] == 1).await;
        assert_eq!(state["projects"][0], project.to_string(), "{state}");

        world.accept(ada, id, None).await;
        tell(&world).await;
        let state = his_open.until(|it| it["notifications"] == 1).await;
        assert_eq!(state["available"], "€0.80");
        let text = state["newest"]["text"].as_str().unwrap();
        assert!(text.starts_with("Your answer in “Say what you see” was accepted"), "{text}");

        // He opens it at the other node: the counter goes down there, too.
        let link = state["newest"]["href"].as_str().unwrap().to_owned();
        let opened = here.get(&his, &link).await;
        assert_eq!(opened.location.as_deref(), Some(format!("/my-work/{id}").as_str()));
        his_open.until(|it| it["notifications"] == 0).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_person_has_a_few_streams_and_gives_them_back() {
    on_each_store(async |world| {
        let house = House::new(world.clone());
        let ada = house.session(world.person("ada").await).await;
        let mut open = Vec::new();
        for _ in 0..6 {
            open.push(Stream::open(&house, &ada).await.unwrap());
        }
        let refused = Stream::open(&house, &ada).await.err();
        assert_eq!(refused, Some(StatusCode::TOO_MANY_REQUESTS));
        open.pop();
        assert!(Stream::open(&house, &ada).await.is_ok());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stop_ends_open_streams_at_once() {
    on_each_store(async |world| {
        let house = House::new(world.clone());
        let Who::Session(token) = house.session(world.person("ada").await).await else { return };
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let limits = Limits { drain: PATIENCE * 2, ..Limits::default() };
        let stop = house.stop.clone();
        let stopping = async move { stop.stopped().await };
        let serving = tokio::spawn(face::serve(listener, house.router.clone(), limits, stopping));
        let mut line = TcpStream::connect(address).await.unwrap();
        let head =
            format!("GET /live HTTP/1.1\r\nhost: here\r\ncookie: __Host-sid={token}\r\n\r\n");
        line.write_all(head.as_bytes()).await.unwrap();
        let mut told = vec![0; 4_096];
        while !String::from_utf8_lossy(&told).contains("event: state") {
            let n = line.read(&mut told).await.unwrap();
            assert_ne!(n, 0, "the stream was closed");
        }
        house.stop.stop();
        tokio::time::timeout(PATIENCE, serving).await.expect("no stream holds it up").unwrap();
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_page_groups_leads_on_and_marks_read() {
    on_each_store(async |world| {
        let (ada, ben, project) = people(&world).await;
        let house = House::new(world.clone());
        let his = house.session(ben).await;
        assert!(house.get(&his, "/notifications").await.text.contains("All quiet"));
        for _ in 0..2 {
            world.accepted(ada, ben, project, ANSWER).await;
        }
        tell(&world).await;
        let page = house.get(&his, "/notifications").await.text;
        assert!(page.contains("2 of your answers in “Say what you see”"), "{page}");
        assert!(page.contains("<span class=\"count\" data-live=\"notifications\">2</span>"));
        let money = house.get(&his, "/notifications?about=money").await.text;
        assert!(money.contains("All quiet"), "{money}");
        let newest = page.split("name=\"up_to\" value=\"").nth(1).unwrap()[..26].to_owned();
        let done = house.form(&his, "/notifications/reading", &[("up_to", &newest)]).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER);
        let page = house.get(&his, "/notifications").await.text;
        assert!(!page.contains("notice unread"), "{page}");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn ways_are_chosen_and_a_letter_ends_itself() {
    on_each_store(async |world| {
        let (ada, ben, project) = people(&world).await;
        let house = House::new(world.clone());
        let his = house.session(ben).await;
        let page = "/settings/notifications";
        let refused = house.form(&his, page, &[("money", "off")]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        let hours = [("zone", "Europe/Berlin"), ("digest_hour", "9"), ("accepted", "mail")];
        let saved = house.form(&his, page, &hours).await;
        assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text);
        assert!(house.get(&his, page).await.text.contains("value=\"Europe/Berlin\" selected"));
        world.accepted(ada, ben, project, ANSWER).await;
        tell(&world).await;
        let letter = world.letters_to("ben@example.org").await.remove(0);
        let link = letter.unsubscribe.unwrap();
        let path = link.strip_prefix(BASE_URL).unwrap();
        let ended = house.send(&Who::Nobody, Method::POST, path, None).await;
        assert_eq!(ended.status, StatusCode::NO_CONTENT);
        let read = async move |tx: &mut Tx| notifications::channels(tx, ben).await;
        let way = world.read(read).await.into_iter().find(|it| it.0.as_str() == "accepted");
        assert_eq!(way.map(|it| it.1), Some(notifications::Channel::App));
        let asked = house.get(&Who::Nobody, &path.replace("one-click", "unsubscribe")).await;
        assert!(asked.text.contains("No more e-mails like this?"), "{}", asked.text);
    })
    .await;
}
